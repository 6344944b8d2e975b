import type { ShortcutsWords } from './words';

export const nb: ShortcutsWords = {
  title: 'Hurtigtaster',
  text: 'Fra en markering åpner Enter kortet, og Esc går ut av den. Nettleseren tar vare på tastene, og der endrer du dem.',
  commands: {
    _execute_action: 'Åpne sidepanelet og les siden',
    selection: 'Lagre den merkede teksten',
    list: 'Åpne oppfølgingslisten',
    next: 'Neste markering',
    previous: 'Forrige markering',
  },
  none: 'Ingen tast',
  change: 'Endre hurtigtastene',
};
