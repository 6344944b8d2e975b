import type { MarksWords } from './words';

export const fi: MarksWords = {
  title: 'Merkinnät sivulla',
  text: 'Valitse, mitä merkitään ja kuinka selvästi. Sivupaneelissa näkyy silti kaikki.',
  strength: 'Voimakkuus',
  strengths: { quiet: 'Hillitty', normal: 'Tavallinen', strong: 'Voimakas' },
  onLight: 'Vaalealla sivulla',
  onDark: 'Tummalla sivulla',
  kinds: {
    case: { name: 'Asiat', shape: 'paksu viiva alla', sample: '§ 12 Turvallinen koulutie' },
    decision: { name: 'Päätökset', shape: 'sininen tausta', sample: 'Raportti merkitään tiedoksi.' },
    action: { name: 'Seurattavat', shape: 'viiva alla, lämmin tausta', sample: 'Sihteeristö ilmoittaa heidät' },
    who: { name: 'Vastuuhenkilöt', shape: 'pisteviiva alla', sample: 'kunnanjohtaja' },
    due: { name: 'Määräajat', shape: 'kaksoisviiva alla', sample: '1. syyskuuta mennessä' },
    proposal: { name: 'Ehdotukset', shape: 'katkoviiva alla', sample: 'Päätösehdotus' },
    vote: { name: 'Äänestykset', shape: 'kahden viivan välissä', sample: 'hyväksyttiin yksimielisesti' },
    fallen: { name: 'Hylätyt ehdotukset', shape: 'yliviivattu', sample: 'Asia palautetaan' },
    saved: { name: 'Tallentamasi', shape: 'keltainen tausta, viiva yllä', sample: 'Sihteeristö ilmoittaa heidät' },
  },
};
