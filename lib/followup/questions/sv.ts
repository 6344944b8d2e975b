/** The words of a draft question in Swedish. */
import type { QuestionWords } from './words';

export const sv: QuestionWords = {
  dateTag: 'sv',
  kinds: { question: 'Skriftlig fråga', interpellation: 'Interpellation' },
  to: { question: 'till förvaltningen', interpellation: 'till kommunfullmäktige' },
  request: {
    question: 'Jag hänvisar till det som står nedan och ber om ett skriftligt svar.',
    interpellation: 'Jag hänvisar till det som står nedan och ber om att interpellationen besvaras vid nästa sammanträde.',
  },
  meeting: 'Sammanträde',
  case: 'Ärende',
  caseWord: 'ärende',
  reference: 'dnr',
  quoted: { action: 'I protokollet står', decision: 'Beslutet lyder', case: 'Ärendet gäller', note: 'Det gäller' },
  quotes: ['”', '”'],
  responsible: 'Ansvarig',
  due: 'Tidsfrist',
  source: 'Källa',
  askedBefore: 'Jag har frågat om detta tidigare',
  questions: 'Jag frågar',
  whatIsDone: 'Vad har gjorts för att följa upp detta?',
  whenDone: 'När kommer det att vara genomfört?',
  ifLate: 'Har tidsfristen hållits? Om inte: Vad är skälet, och vilken är den nya tidsfristen?',
  whichDeadline: 'Vilken tidsfrist gäller?',
  whatNow: 'Vad kommer ordföranden att göra för att detta ska genomföras?',
  closing: 'Med vänlig hälsning',
};
