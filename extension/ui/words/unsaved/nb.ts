import type { UnsavedWords } from './words';

export const nb: UnsavedWords = {
  nothing: 'Merk først teksten som du vil lagre.',
  field: 'Tekst i et skrivefelt kan ikke lagres.',
  frame: 'Teksten står i en ramme som Sakspor ikke får lese.',
  unread: 'Teksten er ikke med i det Sakspor har lest, og kan ikke lagres.',
  none: 'Sakspor fant ingen møtebok her. Teksten er ikke lagret.',
};
