/** What the toolbar's button says where the browser lets no extension read the page, while no page of Sakspor is open. */
import type { LanguageCode } from '../../../lib/minutes';

export const UNREADABLE: Record<LanguageCode, string> = {
  nb: 'Nettleseren lar ikke utvidelser lese denne siden. Åpne møteboken i en vanlig fane.',
  nn: 'Nettlesaren lèt ikkje utvidingar lese denne sida. Opne møteboka i ei vanleg fane.',
  sv: 'Webbläsaren låter inte tillägg läsa den här sidan. Öppna protokollet i en vanlig flik.',
  da: 'Browseren lader ikke udvidelser læse denne side. Åbn referatet i en almindelig fane.',
  fi: 'Selain ei anna laajennusten lukea tätä sivua. Avaa pöytäkirja tavallisessa välilehdessä.',
  en: 'The browser does not let extensions read this page. Open the minutes in an ordinary tab.',
};
