import type { OptionsWords } from './words';

export const nb: OptionsWords = {
  title: 'Innstillinger',
  language: 'Språk',
  languageAuto: 'Som nettleseren',
  languageText: 'Gjelder tekstene i Sakspor selv. Møtebøker leses på det språket de er skrevet på.',
  sites: 'Nettsteder der Sakspor alltid er på',
  sitesText: 'Sakspor leser møtebøker her uten at du klikker. Andre steder leses bare den siden du klikker på.',
  noSites: 'Ingen ennå. Slå på et nettsted fra sidepanelet når du er på det.',
  remove: 'Ta bort',
  add: 'Legg til',
  addLabel: 'Nettsted',
  addHint: 'fjordvag.kommune.no',
  addBad: 'Det er ikke en nettadresse. Skriv for eksempel fjordvag.kommune.no.',
  addRefused: 'Nettleseren fikk ikke lov. Nettstedet er ikke lagt til.',
  mine: 'Det som er ditt',
  mineText:
    'Navn, roller og utvalg du går under, ett på hver linje. «Mine» i listen viser det som gjelder deg: der du er ansvarlig, og det som ble behandlet i utvalgene dine.',
  mineHint: 'Unni Molnes\nOrdfører\nKontrollutvalget',
  privacy: 'Personvern',
  privacyText: 'Alt skjer på denne maskinen. Sakspor har ingen konto og ingen tjener, og sender ingenting.',
  selection: 'Markert tekst',
  offer: 'Vis en knapp ved tekst som du markerer',
  offerText: 'Bare på sider som Sakspor har lest. Høyreklikk og hurtigtasten virker uansett.',
};
