/** What is said when something is wrong with the list's database: what happened, and what to do. */
import type { LanguageCode } from '../../../lib/minutes';
import type { Trouble } from '../../store/trouble';

export interface TroubleText {
  title: string;
  text: string;
}
export type TroubleWords = Record<Trouble, TroubleText>;

const nb: TroubleWords = {
  full: {
    title: 'Det er ikke plass',
    text: 'Disken er full, så ingenting ble lagret. Det som var lagret før, er bevart. Frigjør plass på maskinen og prøv igjen.',
  },
  blocked: {
    title: 'Listen er i bruk i en annen fane',
    text: 'Sakspor er oppdatert, men en annen fane holder på den gamle listen. Lukk de andre Sakspor-fanene, så åpnes den.',
  },
  newer: {
    title: 'Listen er fra en nyere utgave',
    text: 'Denne siden er fra en eldre utgave av Sakspor og skriver ikke i listen. Last siden på nytt. Hjelper det ikke, må Sakspor oppdateres.',
  },
  outdated: { title: 'Sakspor er oppdatert', text: 'En annen fane bruker en nyere utgave. Last denne siden på nytt.' },
  vanished: {
    title: 'Listen er borte fra nettleseren',
    text: 'Nettleserens data for Sakspor er slettet. Les inn den siste sikkerhetskopien. Står listen fortsatt på denne siden, kan du lagre den til en fil eller legge den tilbake.',
  },
  private: {
    title: 'Ingenting lagres i et privat vindu',
    text: 'Du kan lese møteboken her. Åpne den i et vanlig vindu for å lagre noe i oppfølgingslisten.',
  },
  unavailable: {
    title: 'Listen kunne ikke åpnes',
    text: 'Nettleseren ga ikke tilgang til lageret sitt. Start nettleseren på nytt. I private vinduer lagres ingenting.',
  },
  failed: { title: 'Det gikk ikke', text: 'Noe gikk galt i lageret. Det du skrev, er ikke lagret ennå; prøv igjen.' },
};

const nn: TroubleWords = {
  full: {
    title: 'Det er ikkje plass',
    text: 'Disken er full, så ingenting vart lagra. Det som var lagra før, er teke vare på. Frigjer plass på maskina og prøv igjen.',
  },
  blocked: {
    title: 'Lista er i bruk i ei anna fane',
    text: 'Sakspor er oppdatert, men ei anna fane held på den gamle lista. Lukk dei andre Sakspor-fanene, så blir ho opna.',
  },
  newer: {
    title: 'Lista er frå ei nyare utgåve',
    text: 'Denne sida er frå ei eldre utgåve av Sakspor og skriv ikkje i lista. Last sida på nytt. Hjelper det ikkje, må Sakspor oppdaterast.',
  },
  outdated: { title: 'Sakspor er oppdatert', text: 'Ei anna fane bruker ei nyare utgåve. Last denne sida på nytt.' },
  vanished: {
    title: 'Lista er borte frå nettlesaren',
    text: 'Data for Sakspor i nettlesaren er sletta. Les inn den siste tryggingskopien. Står lista framleis på denne sida, kan du lagre henne til ei fil eller leggje henne tilbake.',
  },
  private: {
    title: 'Ingenting blir lagra i eit privat vindauge',
    text: 'Du kan lese møteboka her. Opne henne i eit vanleg vindauge for å lagre noko i oppfølgingslista.',
  },
  unavailable: {
    title: 'Lista kunne ikkje opnast',
    text: 'Nettlesaren gav ikkje tilgang til lageret sitt. Start nettlesaren på nytt. I private vindauge blir ingenting lagra.',
  },
  failed: { title: 'Det gjekk ikkje', text: 'Noko gjekk gale i lageret. Det du skreiv, er ikkje lagra enno; prøv igjen.' },
};

const sv: TroubleWords = {
  full: {
    title: 'Det finns inte plats',
    text: 'Disken är full, så ingenting sparades. Det som var sparat tidigare finns kvar. Frigör plats på datorn och försök igen.',
  },
  blocked: {
    title: 'Listan används i en annan flik',
    text: 'Sakspor är uppdaterat, men en annan flik håller kvar den gamla listan. Stäng de andra Sakspor-flikarna, så öppnas den.',
  },
  newer: {
    title: 'Listan är från en nyare version',
    text: 'Den här sidan är från en äldre version av Sakspor och skriver inte i listan. Ladda om sidan. Hjälper det inte måste Sakspor uppdateras.',
  },
  outdated: { title: 'Sakspor är uppdaterat', text: 'En annan flik använder en nyare version. Ladda om den här sidan.' },
  vanished: {
    title: 'Listan är borta från webbläsaren',
    text: 'Webbläsarens data för Sakspor har raderats. Läs in den senaste säkerhetskopian. Om listan fortfarande syns på den här sidan kan du spara den till en fil eller lägga tillbaka den.',
  },
  private: {
    title: 'Ingenting sparas i ett privat fönster',
    text: 'Du kan läsa protokollet här. Öppna det i ett vanligt fönster för att spara något i uppföljningslistan.',
  },
  unavailable: {
    title: 'Listan kunde inte öppnas',
    text: 'Webbläsaren gav inte tillgång till sitt lager. Starta om webbläsaren. I privata fönster sparas ingenting.',
  },
  failed: { title: 'Det gick inte', text: 'Något gick fel i lagret. Det du skrev är inte sparat än; försök igen.' },
};

const da: TroubleWords = {
  full: {
    title: 'Der er ikke plads',
    text: 'Disken er fuld, så intet blev gemt. Det, der var gemt før, er bevaret. Frigør plads på maskinen, og prøv igen.',
  },
  blocked: {
    title: 'Listen er i brug i en anden fane',
    text: 'Sakspor er opdateret, men en anden fane holder fast i den gamle liste. Luk de andre Sakspor-faner, så åbnes den.',
  },
  newer: {
    title: 'Listen er fra en nyere udgave',
    text: 'Denne side er fra en ældre udgave af Sakspor og skriver ikke i listen. Genindlæs siden. Hjælper det ikke, skal Sakspor opdateres.',
  },
  outdated: { title: 'Sakspor er opdateret', text: 'En anden fane bruger en nyere udgave. Genindlæs denne side.' },
  vanished: {
    title: 'Listen er væk fra browseren',
    text: 'Browserens data for Sakspor er slettet. Indlæs den seneste sikkerhedskopi. Står listen stadig på denne side, kan du gemme den i en fil eller lægge den tilbage.',
  },
  private: {
    title: 'Intet gemmes i et privat vindue',
    text: 'Du kan læse referatet her. Åbn det i et almindeligt vindue for at gemme noget i opfølgningslisten.',
  },
  unavailable: {
    title: 'Listen kunne ikke åbnes',
    text: 'Browseren gav ikke adgang til sit lager. Genstart browseren. I private vinduer gemmes intet.',
  },
  failed: { title: 'Det lykkedes ikke', text: 'Noget gik galt i lageret. Det, du skrev, er ikke gemt endnu; prøv igen.' },
};

const fi: TroubleWords = {
  full: {
    title: 'Tila ei riitä',
    text: 'Levy on täynnä, joten mitään ei tallennettu. Aiemmin tallennettu on tallella. Vapauta tilaa koneelta ja yritä uudelleen.',
  },
  blocked: {
    title: 'Luettelo on käytössä toisessa välilehdessä',
    text: 'Sakspor on päivitetty, mutta toinen välilehti pitää vanhaa luetteloa auki. Sulje muut Saksporin välilehdet, niin luettelo avautuu.',
  },
  newer: {
    title: 'Luettelo on uudemmasta versiosta',
    text: 'Tämä sivu on Saksporin vanhempaa versiota eikä kirjoita luetteloon. Lataa sivu uudelleen. Jos se ei auta, Sakspor on päivitettävä.',
  },
  outdated: { title: 'Sakspor on päivitetty', text: 'Toinen välilehti käyttää uudempaa versiota. Lataa tämä sivu uudelleen.' },
  vanished: {
    title: 'Luettelo on kadonnut selaimesta',
    text: 'Selaimen tiedot Saksporista on poistettu. Lue viimeisin varmuuskopio. Jos luettelo näkyy vielä tällä sivulla, voit tallentaa sen tiedostoon tai palauttaa sen.',
  },
  private: {
    title: 'Yksityisessä ikkunassa ei tallenneta mitään',
    text: 'Voit lukea pöytäkirjaa tässä. Avaa se tavallisessa ikkunassa, jos haluat tallentaa jotakin seurantaluetteloon.',
  },
  unavailable: {
    title: 'Luetteloa ei voitu avata',
    text: 'Selain ei antanut käyttää tallennustilaansa. Käynnistä selain uudelleen. Yksityisissä ikkunoissa ei tallenneta mitään.',
  },
  failed: { title: 'Ei onnistunut', text: 'Tallennuksessa meni jokin vikaan. Kirjoittamaasi ei ole vielä tallennettu; yritä uudelleen.' },
};

const en: TroubleWords = {
  full: {
    title: 'There is no room',
    text: 'The disk is full, so nothing was saved. What was saved before is still there. Free some space on the machine and try again.',
  },
  blocked: {
    title: 'The list is in use in another tab',
    text: 'Sakspor has been updated, but another tab holds on to the old list. Close the other Sakspor tabs and it will open.',
  },
  newer: {
    title: 'The list is from a newer version',
    text: 'This page is of an older version of Sakspor and does not write to the list. Reload the page. If that does not help, Sakspor must be updated.',
  },
  outdated: { title: 'Sakspor has been updated', text: 'Another tab uses a newer version. Reload this page.' },
  vanished: {
    title: 'The list is gone from the browser',
    text: 'The browser’s data for Sakspor has been deleted. Import the latest backup. If the list still stands on this page, you can save it to a file or put it back.',
  },
  private: {
    title: 'Nothing is stored in a private window',
    text: 'You can read the minutes here. Open them in an ordinary window to save something to the follow-up list.',
  },
  unavailable: {
    title: 'The list could not be opened',
    text: 'The browser gave no access to its storage. Restart the browser. In private windows nothing is stored.',
  },
  failed: { title: 'That did not work', text: 'Something went wrong in the storage. What you wrote is not saved yet; try again.' },
};

export const TROUBLE_WORDS: Record<LanguageCode, TroubleWords> = { nb, nn, sv, da, fi, en };

/** What to say of an error that saving or reading ended with. @param tag of the interface's language */
export const troubleText = (tag: string, trouble: Trouble): TroubleText =>
  (TROUBLE_WORDS[tag.slice(0, 2) as LanguageCode] ?? TROUBLE_WORDS.en)[trouble];
