import type { UnsavedWords } from './words';

export const en: UnsavedWords = {
  nothing: 'First select the text that you want to save.',
  field: 'Text in an input field cannot be saved.',
  frame: 'The text is in a frame that Sakspor may not read.',
  unread: 'The text is not part of what Sakspor has read, and cannot be saved.',
  none: 'Sakspor found no minutes here. The text is not saved.',
};
