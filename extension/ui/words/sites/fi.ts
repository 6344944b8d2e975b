import { many } from '../many';
import type { SitesWords } from './words';

export const fi: SitesWords = {
  all: 'Kaikki kuntien sivustot',
  allText: 'Sakspor lukee silloin pöytäkirjat näissä osoitteissa ilman napsautusta. Selain kysyy sinulta kerran.',
  allOn: 'Sakspor lukee pöytäkirjat näissä osoitteissa ilman napsautusta.',
  turnOn: 'Ota käyttöön kaikissa',
  turnOff: 'Poista käytöstä kaikissa',
  hosts: n => many(n, 'osoite', 'osoitetta'),
  remove: 'Poista käytöstä',
};
