import type { ShortcutsWords } from './words';

export const da: ShortcutsWords = {
  title: 'Genvejstaster',
  text: 'Fra en markering åbner Enter kortet, og Esc forlader den. Browseren gemmer tasterne, og dér ændrer du dem.',
  commands: {
    _execute_action: 'Åbn sidepanelet og læs siden',
    selection: 'Gem den markerede tekst',
    list: 'Åbn opfølgningslisten',
    next: 'Næste markering',
    previous: 'Forrige markering',
  },
  none: 'Ingen tast',
  change: 'Ændr genvejstasterne',
};
