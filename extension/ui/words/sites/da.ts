import { many } from '../many';
import type { SitesWords } from './words';

export const da: SitesWords = {
  all: 'Alle kommunale websteder',
  allText: 'Sakspor læser så referater på disse adresser uden klik. Browseren spørger dig én gang.',
  allOn: 'Sakspor læser referater på disse adresser uden klik.',
  turnOn: 'Slå til for alle',
  turnOff: 'Slå fra for alle',
  hosts: n => many(n, 'adresse', 'adresser'),
  remove: 'Slå fra',
};
