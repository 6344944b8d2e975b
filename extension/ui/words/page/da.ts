import type { PageWords } from './words';

export const da: PageWords = {
  changed: 'Ordlyden er ændret, siden du gemte.',
  before: 'Da du gemte',
  now: 'Nu',
  savedByHand: 'Gemt af dig.',
  saveSelection: 'Gem i Sakspor',
  ownDue: 'Egen frist',
  notAction: 'Ikke en handling',
  dismissed: 'Skjult på denne side.',
  edit: 'Rediger',
};
