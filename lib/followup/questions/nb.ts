/** The words of a draft question in Norwegian bokmål. */
import type { QuestionWords } from './words';

export const nb: QuestionWords = {
  dateTag: 'nb',
  kinds: { question: 'Spørsmål', interpellation: 'Interpellasjon' },
  to: { question: 'til administrasjonen', interpellation: 'til kommunestyret' },
  request: {
    question: 'Jeg viser til det som står nedenfor, og ber om et skriftlig svar.',
    interpellation: 'Jeg viser til det som står nedenfor, og ber om at interpellasjonen blir behandlet i neste møte.',
  },
  meeting: 'Møte',
  case: 'Sak',
  caseWord: 'sak',
  reference: 'arkivsak',
  quoted: { action: 'I møteboken står det', decision: 'Vedtaket lyder', case: 'Saken gjelder', note: 'Det gjelder' },
  quotes: ['«', '»'],
  responsible: 'Ansvarlig',
  due: 'Frist',
  source: 'Kilde',
  askedBefore: 'Jeg har spurt om dette før',
  questions: 'Jeg spør',
  whatIsDone: 'Hva er gjort for å følge opp dette?',
  whenDone: 'Når vil det være gjennomført?',
  ifLate: 'Er fristen holdt? Hvis ikke: Hva er grunnen, og hva blir den nye fristen?',
  whichDeadline: 'Hvilken frist gjelder?',
  whatNow: 'Hva vil ordføreren gjøre for at dette blir fulgt opp?',
  closing: 'Med vennlig hilsen',
};
