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

/** The same of a PDF that the browser shows: to an extension it has no words. */
export const UNREADABLE_PDF: Record<LanguageCode, string> = {
  nb: 'Sakspor kan ikke lese PDF-er som vises i nettleseren. Åpne møteboken som nettside.',
  nn: 'Sakspor kan ikkje lese PDF-ar som blir viste i nettlesaren. Opne møteboka som nettside.',
  sv: 'Sakspor kan inte läsa PDF-filer som visas i webbläsaren. Öppna protokollet som webbsida.',
  da: 'Sakspor kan ikke læse PDF-filer, der vises i browseren. Åbn referatet som webside.',
  fi: 'Sakspor ei voi lukea selaimessa näytettäviä PDF-tiedostoja. Avaa pöytäkirja verkkosivuna.',
  en: 'Sakspor cannot read PDF files that are shown in the browser. Open the minutes as a web page.',
};
