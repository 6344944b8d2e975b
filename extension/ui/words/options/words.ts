/** Words of the page of choices alone. */
export interface OptionsWords {
  title: string;
  language: string;
  languageAuto: string;
  languageText: string;
  sites: string;
  sitesText: string;
  noSites: string;
  remove: string;
  add: string;
  addLabel: string;
  addHint: string;
  addBad: string;
  addRefused: string;
  mine: string;
  mineText: string;
  mineHint: string;
  privacy: string;
  privacyText: string;
  selection: string;
  offer: string;
  offerText: string;
}
