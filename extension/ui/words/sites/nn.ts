import { many } from '../many';
import type { SitesWords } from './words';

export const nn: SitesWords = {
  all: 'Alle kommunale nettstader',
  allText: 'Sakspor les då møtebøker på desse adressene utan klikk. Nettlesaren spør deg éin gong.',
  allOn: 'Sakspor les møtebøker på desse adressene utan klikk.',
  turnOn: 'Slå på for alle',
  turnOff: 'Slå av for alle',
  hosts: n => many(n, 'adresse', 'adresser'),
  remove: 'Slå av',
};
