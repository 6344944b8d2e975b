import type { OptionsWords } from './words';

export const en: OptionsWords = {
  title: 'Options',
  language: 'Language',
  languageAuto: 'Same as the browser',
  languageText: 'Applies to the texts in Sakspor itself. Minutes are read in the language they are written in.',
  sites: 'Sites where Sakspor is always on',
  sitesText: 'Sakspor reads minutes here without a click. Elsewhere it reads only the page you click on.',
  noSites: 'None yet. Turn on a site from the side panel while you are on it.',
  remove: 'Remove',
  add: 'Add',
  addLabel: 'Site',
  addHint: 'fjordvag.kommune.no',
  addBad: 'That is not a web address. Write, for example, fjordvag.kommune.no.',
  addRefused: 'The browser was not given leave. The site is not added.',
  mine: 'What is yours',
  mineText:
    'Names, roles and committees you go by, one on each line. “Mine” in the list shows what concerns you: where you are responsible, and what your committees have dealt with.',
  mineHint: 'Unni Molnes\nMayor\nHarbour Committee',
  privacy: 'Privacy',
  privacyText: 'Everything happens on this device. Sakspor has no account and no server, and sends nothing.',
  selection: 'Selected text',
  offer: 'Show a button beside text that you select',
  offerText: 'Only on pages that Sakspor has read. The context menu and the shortcut work either way.',
};
