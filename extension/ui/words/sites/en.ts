import { many } from '../many';
import type { SitesWords } from './words';

export const en: SitesWords = {
  all: 'All municipal sites',
  allText: 'Sakspor then reads minutes at these addresses without a click. The browser asks you once.',
  allOn: 'Sakspor reads minutes at these addresses without a click.',
  turnOn: 'Turn on for all',
  turnOff: 'Turn off for all',
  hosts: n => many(n, 'address', 'addresses'),
  remove: 'Turn off',
};
