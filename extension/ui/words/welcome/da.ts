import type { WelcomeWords } from './words';

export const da: WelcomeWords = {
  title: 'Hold fast i det, der blev besluttet',
  lead: 'Sakspor læser referater sammen med dig, markerer hvem der skal gøre hvad hvornår, og gemmer det, du vil følge op på.',
  steps: [
    ['Åbn et referat', 'På kommunens hjemmeside, eller som PDF.'],
    ['Tryk på Sakspor i værktøjslinjen', 'Sager, beslutninger, ansvarlige og frister bliver markeret.'],
    ['Gem det, du vil følge op på', 'Citat, sag, møde og link følger med.'],
  ],
  tryOut: 'Prøv på en eksempelside',
  openList: 'Åbn listen',
  promises: [
    ['Alt bliver på din computer.', 'Ingen konto og ingen sporing.'],
    ['Læser kun, når du beder om det.', 'Du vælger selv hjemmesiderne.'],
    ['Listen er din.', 'Tag den med til Excel, kalender eller papir.'],
  ],
  picture: 'Sådan ser et markeret referat ud',
  heading: 'Sag 12/26 Trafiksikkerhed ved Nordskovskolen',
  discussion: 'Behandling',
  fallen: 'Karen Lind foreslog at udsætte sagen.',
  vote: 'Forslaget faldt med 4 stemmer mod 5.',
  decision: 'Beslutning',
  task: date => [
    'Udvalget anmoder ',
    'forvaltningen',
    ' om at fremlægge en plan for fodgængerfelt og belysning ',
    `inden den ${date}`,
    '.',
  ],
  taskTitle: 'Plan for fodgængerfelt og belysning',
  who: 'Forvaltningen',
  example: 'Eksempelside',
  exampleText: 'Referatet er opdigtet. Klik på en markering for at se, hvad Sakspor læste, og gem den i listen.',
  back: 'Tilbage',
};
