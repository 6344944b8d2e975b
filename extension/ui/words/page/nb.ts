import type { PageWords } from './words';

export const nb: PageWords = {
  changed: 'Ordlyden er endret siden du lagret.',
  before: 'Da du lagret',
  now: 'Nå',
  savedByHand: 'Lagret av deg.',
  saveSelection: 'Lagre i Sakspor',
  ownDue: 'Egen frist',
  notAction: 'Ikke en handling',
  dismissed: 'Skjult på denne siden.',
  edit: 'Rediger',
};
