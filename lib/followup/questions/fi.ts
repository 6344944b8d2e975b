/** The words of a draft question in Finnish. */
import type { QuestionWords } from './words';

export const fi: QuestionWords = {
  dateTag: 'fi',
  kinds: { question: 'Kysymys', interpellation: 'Aloite' },
  to: { question: 'viranhaltijoille', interpellation: 'valtuustolle' },
  request: {
    question: 'Viittaan alla olevaan ja pyydän kirjallista vastausta.',
    interpellation: 'Viittaan alla olevaan ja pyydän, että aloite käsitellään seuraavassa kokouksessa.',
  },
  meeting: 'Kokous',
  case: 'Asia',
  caseWord: 'asia',
  reference: 'diaarinumero',
  quoted: { action: 'Pöytäkirjassa sanotaan', decision: 'Päätös kuuluu', case: 'Asia koskee', note: 'Kysymys koskee' },
  quotes: ['”', '”'],
  responsible: 'Vastuuhenkilö',
  due: 'Määräaika',
  source: 'Lähde',
  askedBefore: 'Olen kysynyt tästä aiemmin',
  questions: 'Kysyn',
  whatIsDone: 'Mitä asian hyväksi on tehty?',
  whenDone: 'Milloin asia on hoidettu?',
  ifLate: 'Onko määräajassa pysytty? Jos ei, mikä on syynä, ja mikä on uusi määräaika?',
  whichDeadline: 'Mikä määräaika on voimassa?',
  whatNow: 'Mihin toimiin ryhdytään, jotta tämä toteutuu?',
  closing: 'Ystävällisin terveisin',
};
