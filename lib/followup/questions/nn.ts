/** The words of a draft question in Norwegian nynorsk. */
import type { QuestionWords } from './words';

export const nn: QuestionWords = {
  // The months have the same names, and not every browser knows Nynorsk.
  dateTag: 'nb',
  kinds: { question: 'Spørsmål', interpellation: 'Interpellasjon' },
  to: { question: 'til administrasjonen', interpellation: 'til kommunestyret' },
  request: {
    question: 'Eg viser til det som står nedanfor, og bed om eit skriftleg svar.',
    interpellation: 'Eg viser til det som står nedanfor, og bed om at interpellasjonen blir handsama i neste møte.',
  },
  meeting: 'Møte',
  case: 'Sak',
  caseWord: 'sak',
  reference: 'arkivsak',
  quoted: { action: 'I møteboka står det', decision: 'Vedtaket lyder', case: 'Saka gjeld', note: 'Det gjeld' },
  quotes: ['«', '»'],
  responsible: 'Ansvarleg',
  due: 'Frist',
  source: 'Kjelde',
  askedBefore: 'Eg har spurt om dette før',
  questions: 'Eg spør',
  whatIsDone: 'Kva er gjort for å følgje opp dette?',
  whenDone: 'Når vil det vere gjennomført?',
  ifLate: 'Er fristen halden? Om ikkje: Kva er grunnen, og kva blir den nye fristen?',
  whichDeadline: 'Kva frist gjeld?',
  whatNow: 'Kva vil ordføraren gjere for at dette blir følgt opp?',
  closing: 'Med venleg helsing',
};
