import type { WelcomeWords } from './words';

export const nn: WelcomeWords = {
  title: 'Hald tak i det som vart vedteke',
  lead: 'Sakspor les møtebøker saman med deg, markerer kven som skal gjere kva innan når, og tek vare på det du vil følgje opp.',
  steps: [
    ['Opne ei møtebok', 'På nettstaden til kommunen, eller som PDF.'],
    ['Trykk på Sakspor i verktøylinja', 'Saker, vedtak, ansvarlege og fristar blir markerte.'],
    ['Lagre det du vil følgje opp', 'Sitat, sak, møte og lenkje følgjer med.'],
  ],
  tryOut: 'Prøv på ei eksempelside',
  openList: 'Opne lista',
  promises: [
    ['Alt blir på maskina di.', 'Ingen konto og inga sporing.'],
    ['Les berre når du ber om det.', 'Du vel nettstadene sjølv.'],
    ['Lista er di.', 'Ta ho med til Excel, kalender eller papir.'],
  ],
  picture: 'Slik ser ei markert møtebok ut',
  heading: 'Sak 12/26 Trafikktrygging ved Nordskogen skule',
  discussion: 'Behandling',
  fallen: 'Kari Lien gjorde framlegg om å utsetje saka.',
  vote: 'Framlegget fall med 4 mot 5 røyster.',
  decision: 'Vedtak',
  task: date => ['Utvalet ber ', 'kommunedirektøren', ' leggje fram ein plan for gangfelt og lys ', `innan ${date}`, '.'],
  taskTitle: 'Plan for gangfelt og lys',
  who: 'Kommunedirektøren',
  example: 'Eksempelside',
  exampleText: 'Møteboka er oppdikta. Klikk på ei markering for å sjå kva Sakspor las, og lagre ho i lista.',
  back: 'Tilbake',
};
