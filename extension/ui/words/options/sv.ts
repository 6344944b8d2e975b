import type { OptionsWords } from './words';

export const sv: OptionsWords = {
  title: 'Inställningar',
  language: 'Språk',
  languageAuto: 'Som webbläsaren',
  languageText: 'Gäller texterna i själva Sakspor. Protokoll läses på det språk de är skrivna på.',
  sites: 'Webbplatser där Sakspor alltid är på',
  sitesText: 'Sakspor läser protokoll här utan att du klickar. På andra webbplatser läses bara den sida du klickar på.',
  noSites: 'Inga ännu. Slå på en webbplats från sidopanelen när du är på den.',
  remove: 'Ta bort',
  add: 'Lägg till',
  addLabel: 'Webbplats',
  addHint: 'granliden.se',
  addBad: 'Det är ingen webbadress. Skriv till exempel granliden.se.',
  addRefused: 'Webbläsaren fick inte lov. Webbplatsen är inte tillagd.',
  mine: 'Det som är ditt',
  mineText:
    'Namn, roller och utskott som du går under, ett på varje rad. ”Mina” i listan visar det som gäller dig: där du är ansvarig, och det som behandlades i dina utskott.',
  mineHint: 'Unni Molnes\nOrdförande\nBarn- och utbildningsnämnden',
  privacy: 'Integritet',
  privacyText: 'Allt sker på den här datorn. Sakspor har inget konto och ingen server, och skickar inget.',
  selection: 'Markerad text',
  offer: 'Visa en knapp vid text som du markerar',
  offerText: 'Bara på sidor som Sakspor har läst. Högerklick och kortkommandot fungerar ändå.',
};
