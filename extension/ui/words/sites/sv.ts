import { many } from '../many';
import type { SitesWords } from './words';

export const sv: SitesWords = {
  all: 'Alla kommunala webbplatser',
  allText: 'Sakspor läser då protokoll på de här adresserna utan klick. Webbläsaren frågar dig en gång.',
  allOn: 'Sakspor läser protokoll på de här adresserna utan klick.',
  turnOn: 'Slå på för alla',
  turnOff: 'Slå av för alla',
  hosts: n => many(n, 'adress', 'adresser'),
  remove: 'Slå av',
};
