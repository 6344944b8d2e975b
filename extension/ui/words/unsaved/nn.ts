import type { UnsavedWords } from './words';

export const nn: UnsavedWords = {
  nothing: 'Merk først teksten som du vil lagre.',
  field: 'Tekst i eit skrivefelt kan ikkje lagrast.',
  frame: 'Teksten står i ei ramme som Sakspor ikkje får lese.',
  unread: 'Teksten er ikkje med i det Sakspor har lese, og kan ikkje lagrast.',
  none: 'Sakspor fann inga møtebok her. Teksten er ikkje lagra.',
};
