/** The words of a draft question in Danish. */
import type { QuestionWords } from './words';

export const da: QuestionWords = {
  dateTag: 'da',
  kinds: { question: 'Spørgsmål', interpellation: 'Forespørgsel' },
  to: { question: 'til forvaltningen', interpellation: 'til kommunalbestyrelsen' },
  request: {
    question: 'Jeg henviser til nedenstående og beder om et skriftligt svar.',
    interpellation: 'Jeg henviser til nedenstående og beder om, at forespørgslen bliver sat på dagsordenen til næste møde.',
  },
  meeting: 'Møde',
  case: 'Punkt',
  caseWord: 'punkt',
  reference: 'sagsnr.',
  quoted: { action: 'I referatet står der', decision: 'Beslutningen lyder', case: 'Sagen drejer sig om', note: 'Det drejer sig om' },
  quotes: ['”', '”'],
  responsible: 'Ansvarlig',
  due: 'Frist',
  source: 'Kilde',
  askedBefore: 'Jeg har tidligere spurgt om dette',
  questions: 'Jeg spørger',
  whatIsDone: 'Hvad er der gjort for at følge op på dette?',
  whenDone: 'Hvornår vil det være gennemført?',
  ifLate: 'Er fristen overholdt? Hvis ikke: Hvad er grunden, og hvad bliver den nye frist?',
  whichDeadline: 'Hvilken frist gælder?',
  whatNow: 'Hvad vil borgmesteren gøre for, at der bliver fulgt op på dette?',
  closing: 'Med venlig hilsen',
};
