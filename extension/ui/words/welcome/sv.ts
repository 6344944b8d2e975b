import type { WelcomeWords } from './words';

export const sv: WelcomeWords = {
  title: 'Håll koll på det som beslutades',
  lead: 'Sakspor läser protokoll tillsammans med dig, markerar vem som ska göra vad till när, och tar vara på det du vill följa upp.',
  steps: [
    ['Öppna ett protokoll', 'På kommunens webbplats, eller som PDF.'],
    ['Tryck på Sakspor i verktygsfältet', 'Ärenden, beslut, ansvariga och tidsfrister markeras.'],
    ['Spara det du vill följa upp', 'Citat, ärende, möte och länk följer med.'],
  ],
  tryOut: 'Prova på en exempelsida',
  openList: 'Öppna listan',
  promises: [
    ['Allt stannar på din dator.', 'Inget konto och ingen spårning.'],
    ['Läser bara när du ber om det.', 'Du väljer själv webbplatserna.'],
    ['Listan är din.', 'Ta med den till Excel, kalendern eller papper.'],
  ],
  picture: 'Så ser ett markerat protokoll ut',
  heading: '§ 12 Trafiksäkerhet vid Nordskogens skola',
  discussion: 'Yrkanden',
  fallen: 'Karin Ekblad yrkade att ärendet återremitteras.',
  vote: 'Yrkandet avslogs med 5 röster mot 4.',
  decision: 'Beslut',
  task: date => [
    'Nämnden uppdrar åt ',
    'förvaltningen',
    ' att ta fram en plan för övergångsställe och belysning ',
    `senast den ${date}`,
    '.',
  ],
  taskTitle: 'Plan för övergångsställe och belysning',
  who: 'Förvaltningen',
  example: 'Exempelsida',
  exampleText: 'Protokollet är påhittat. Klicka på en markering för att se vad Sakspor läste, och spara den i listan.',
  back: 'Tillbaka',
};
