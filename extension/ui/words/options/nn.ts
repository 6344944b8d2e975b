import type { OptionsWords } from './words';

export const nn: OptionsWords = {
  title: 'Innstillingar',
  language: 'Språk',
  languageAuto: 'Som nettlesaren',
  languageText: 'Gjeld tekstane i Sakspor sjølv. Møtebøker blir lesne på det språket dei er skrivne på.',
  sites: 'Nettstader der Sakspor alltid er på',
  sitesText: 'Sakspor les møtebøker her utan at du klikkar. Andre stader blir berre den sida du klikkar på, lesen.',
  noSites: 'Ingen enno. Slå på ein nettstad frå sidepanelet når du er på han.',
  remove: 'Ta bort',
  add: 'Legg til',
  addLabel: 'Nettstad',
  addHint: 'bjorkedal.kommune.no',
  addBad: 'Det er ikkje ei nettadresse. Skriv til dømes bjorkedal.kommune.no.',
  addRefused: 'Nettlesaren fekk ikkje lov. Nettstaden er ikkje lagd til.',
  mine: 'Det som er ditt',
  mineText:
    'Namn, roller og utval du går under, eitt på kvar linje. «Mine» i lista viser det som gjeld deg: der du er ansvarleg, og det som vart handsama i utvala dine.',
  mineHint: 'Unni Molnes\nOrdførar\nKontrollutvalet',
  privacy: 'Personvern',
  privacyText: 'Alt skjer på denne maskina. Sakspor har ingen konto og ingen tenar, og sender ingenting.',
  selection: 'Markert tekst',
  offer: 'Vis ein knapp ved tekst som du markerer',
  offerText: 'Berre på sider som Sakspor har lese. Høgreklikk og hurtigtasten verkar uansett.',
};
