import type { WelcomeWords } from './words';

export const nb: WelcomeWords = {
  title: 'Hold tak i det som ble vedtatt',
  lead: 'Sakspor leser møtebøker sammen med deg, markerer hvem som skal gjøre hva innen når, og tar vare på det du vil følge opp.',
  steps: [
    ['Åpne en møtebok', 'På kommunens nettsted, eller som PDF.'],
    ['Trykk på Sakspor i verktøylinjen', 'Saker, vedtak, ansvarlige og frister blir markert.'],
    ['Lagre det du vil følge opp', 'Sitat, sak, møte og lenke følger med.'],
  ],
  tryOut: 'Prøv på en eksempelside',
  openList: 'Åpne listen',
  promises: [
    ['Alt blir på maskinen din.', 'Ingen konto og ingen sporing.'],
    ['Leser bare når du ber om det.', 'Du velger nettstedene selv.'],
    ['Listen er din.', 'Ta den med til Excel, kalender eller papir.'],
  ],
  picture: 'Slik ser en markert møtebok ut',
  heading: 'Sak 12/26 Trafikksikring ved Nordskogen skole',
  discussion: 'Behandling',
  fallen: 'Kari Lien foreslo å utsette saken.',
  vote: 'Forslaget falt med 4 mot 5 stemmer.',
  decision: 'Vedtak',
  task: date => ['Utvalget ber ', 'kommunedirektøren', ' legge fram en plan for gangfelt og belysning ', `innen ${date}`, '.'],
  taskTitle: 'Plan for gangfelt og belysning',
  who: 'Kommunedirektøren',
  example: 'Eksempelside',
  exampleText: 'Møteboken er oppdiktet. Klikk på en markering for å se hva Sakspor leste, og lagre den i listen.',
  back: 'Tilbake',
};
