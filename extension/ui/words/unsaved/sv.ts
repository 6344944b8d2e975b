import type { UnsavedWords } from './words';

export const sv: UnsavedWords = {
  nothing: 'Markera först texten som du vill spara.',
  field: 'Text i ett skrivfält kan inte sparas.',
  frame: 'Texten står i en ram som Sakspor inte får läsa.',
  unread: 'Texten ingår inte i det Sakspor har läst och kan inte sparas.',
  none: 'Sakspor hittade inget protokoll här. Texten är inte sparad.',
};
