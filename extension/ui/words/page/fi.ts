import { many } from '../many';
import type { PageWords } from './words';

export const fi: PageWords = {
  savedHere: 'Tallennettu tältä sivulta',
  changed: 'Sanamuoto on muuttunut tallennuksen jälkeen.',
  before: 'Tallennettaessa',
  now: 'Nyt',
  gone: 'Tekstiä ei löytynyt sivulta. Lainauksesi on tallessa.',
  savedByHand: 'Itse tallentamasi.',
  sameMatter: n => `Sama asia: ${many(n, 'aiempi kohta', 'aiempaa kohtaa')}`,
  inList: 'Avaa luettelossa',
  saveSelection: 'Tallenna Saksporiin',
  ownDue: 'Oma määräaika',
};
