import type { OptionsWords } from './words';

export const da: OptionsWords = {
  title: 'Indstillinger',
  language: 'Sprog',
  languageAuto: 'Som browseren',
  languageText: 'Gælder teksterne i selve Sakspor. Referater læses på det sprog, de er skrevet på.',
  sites: 'Websteder, hvor Sakspor altid er slået til',
  sitesText: 'Sakspor læser referater her, uden at du klikker. Andre steder læses kun den side, du klikker på.',
  noSites: 'Ingen endnu. Slå et websted til fra sidepanelet, når du er på det.',
  remove: 'Fjern',
  add: 'Tilføj',
  addLabel: 'Websted',
  addHint: 'bakkevang.dk',
  addBad: 'Det er ikke en webadresse. Skriv for eksempel bakkevang.dk.',
  addRefused: 'Browseren fik ikke lov. Webstedet er ikke tilføjet.',
  mine: 'Det, der er dit',
  mineText:
    'Navne, roller og udvalg, du går under, ét på hver linje. »Mine« på listen viser det, der angår dig: hvor du er ansvarlig, og det, der blev behandlet i dine udvalg.',
  mineHint: 'Unni Molnes\nBorgmester\nTeknikudvalget',
  privacy: 'Privatliv',
  privacyText: 'Alt sker på denne computer. Sakspor har ingen konto og ingen server og sender intet.',
  selection: 'Markeret tekst',
  offer: 'Vis en knap ved tekst, som du markerer',
  offerText: 'Kun på sider, som Sakspor har læst. Højreklik og genvejstasten virker under alle omstændigheder.',
};
