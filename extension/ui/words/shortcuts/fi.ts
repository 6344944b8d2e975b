import type { ShortcutsWords } from './words';

export const fi: ShortcutsWords = {
  title: 'Pikanäppäimet',
  text: 'Merkinnästä Enter avaa kortin ja Esc poistuu siitä. Selain säilyttää näppäimet, ja siellä ne myös vaihdetaan.',
  commands: {
    _execute_action: 'Avaa sivupaneeli ja lue sivu',
    selection: 'Tallenna valittu teksti',
    list: 'Avaa seurantalista',
    next: 'Seuraava merkintä',
    previous: 'Edellinen merkintä',
  },
  none: 'Ei näppäintä',
  change: 'Vaihda pikanäppäimiä',
};
