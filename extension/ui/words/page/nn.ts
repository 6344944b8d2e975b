import type { PageWords } from './words';

export const nn: PageWords = {
  changed: 'Ordlyden er endra sidan du lagra.',
  before: 'Då du lagra',
  now: 'No',
  savedByHand: 'Lagra av deg.',
  saveSelection: 'Lagre i Sakspor',
  ownDue: 'Eigen frist',
  notAction: 'Ikkje ei handling',
  dismissed: 'Skjult på denne sida.',
  edit: 'Rediger',
};
