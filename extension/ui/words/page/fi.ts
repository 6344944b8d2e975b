import type { PageWords } from './words';

export const fi: PageWords = {
  changed: 'Sanamuoto on muuttunut tallennuksen jälkeen.',
  before: 'Tallennettaessa',
  now: 'Nyt',
  savedByHand: 'Itse tallentamasi.',
  saveSelection: 'Tallenna Saksporiin',
  ownDue: 'Oma määräaika',
  notAction: 'Ei toimenpide',
  dismissed: 'Piilotettu tältä sivulta.',
  edit: 'Muokkaa',
};
