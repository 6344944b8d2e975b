import type { ShortcutsWords } from './words';

export const nn: ShortcutsWords = {
  title: 'Snøggtastar',
  text: 'Frå ei markering opnar Enter kortet, og Esc går ut av henne. Nettlesaren tek vare på tastane, og der endrar du dei.',
  commands: {
    _execute_action: 'Opne sidepanelet og les sida',
    selection: 'Lagre den merkte teksten',
    list: 'Opne oppfølgingslista',
    next: 'Neste markering',
    previous: 'Førre markering',
  },
  none: 'Ingen tast',
  change: 'Endre snøggtastane',
};
