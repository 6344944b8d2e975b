import { many } from '../many';
import type { PageWords } from './words';

export const en: PageWords = {
  savedHere: 'Saved from this page',
  changed: 'The wording has changed since you saved it.',
  before: 'When you saved it',
  now: 'Now',
  gone: 'The text was not found on the page again. Your quote is kept.',
  savedByHand: 'Saved by you.',
  sameMatter: n => `Same matter: ${many(n, 'earlier item', 'earlier items')}`,
  inList: 'Open in the list',
  saveSelection: 'Save in Sakspor',
  ownDue: 'Own deadline',
};
