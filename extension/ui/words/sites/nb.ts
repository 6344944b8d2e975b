import { many } from '../many';
import type { SitesWords } from './words';

export const nb: SitesWords = {
  all: 'Alle kommunale nettsteder',
  allText: 'Sakspor leser da møtebøker på disse adressene uten klikk. Nettleseren spør deg én gang.',
  allOn: 'Sakspor leser møtebøker på disse adressene uten klikk.',
  turnOn: 'Slå på for alle',
  turnOff: 'Slå av for alle',
  hosts: n => many(n, 'adresse', 'adresser'),
  remove: 'Slå av',
};
