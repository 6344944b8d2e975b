import type { UnsavedWords } from './words';

export const da: UnsavedWords = {
  nothing: 'Markér først den tekst, du vil gemme.',
  field: 'Tekst i et skrivefelt kan ikke gemmes.',
  frame: 'Teksten står i en ramme, som Sakspor ikke må læse.',
  unread: 'Teksten er ikke med i det, Sakspor har læst, og kan ikke gemmes.',
  none: 'Sakspor fandt ikke noget referat her. Teksten er ikke gemt.',
};
