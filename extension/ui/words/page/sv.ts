import type { PageWords } from './words';

export const sv: PageWords = {
  changed: 'Ordalydelsen har ändrats sedan du sparade.',
  before: 'När du sparade',
  now: 'Nu',
  savedByHand: 'Sparat av dig.',
  saveSelection: 'Spara i Sakspor',
  ownDue: 'Egen tidsfrist',
  notAction: 'Inte en åtgärd',
  dismissed: 'Dolt på den här sidan.',
  edit: 'Redigera',
};
