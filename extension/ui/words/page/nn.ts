import { many } from '../many';
import type { PageWords } from './words';

export const nn: PageWords = {
  savedHere: 'Lagra frå denne sida',
  changed: 'Ordlyden er endra sidan du lagra.',
  before: 'Då du lagra',
  now: 'No',
  gone: 'Fann ikkje att teksten på sida. Sitatet ditt er teke vare på.',
  savedByHand: 'Lagra av deg.',
  sameMatter: n => `Same sak: ${many(n, 'oppføring', 'oppføringar')} frå før`,
  inList: 'Opne i lista',
  saveSelection: 'Lagre i Sakspor',
  ownDue: 'Eigen frist',
};
