import { many } from '../many';
import type { PageWords } from './words';

export const nb: PageWords = {
  savedHere: 'Lagret fra denne siden',
  changed: 'Ordlyden er endret siden du lagret.',
  before: 'Da du lagret',
  now: 'Nå',
  gone: 'Fant ikke teksten igjen på siden. Sitatet ditt er bevart.',
  savedByHand: 'Lagret av deg.',
  sameMatter: n => `Samme sak: ${many(n, 'oppføring', 'oppføringer')} fra før`,
  inList: 'Åpne i listen',
  saveSelection: 'Lagre i Sakspor',
  ownDue: 'Egen frist',
};
