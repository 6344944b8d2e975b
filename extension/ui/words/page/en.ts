import type { PageWords } from './words';

export const en: PageWords = {
  changed: 'The wording has changed since you saved it.',
  before: 'When you saved it',
  now: 'Now',
  savedByHand: 'Saved by you.',
  saveSelection: 'Save in Sakspor',
  ownDue: 'Own deadline',
  notAction: 'Not an action',
  dismissed: 'Hidden on this page.',
  edit: 'Edit',
};
