/** The words of a draft question in English. */
import type { QuestionWords } from './words';

export const en: QuestionWords = {
  dateTag: 'en-GB',
  kinds: { question: 'Question', interpellation: 'Interpellation' },
  to: { question: 'to the administration', interpellation: 'to the council' },
  request: {
    question: 'I refer to what is quoted below and ask for an answer in writing.',
    interpellation: 'I refer to what is quoted below and ask that this interpellation be taken up at the next meeting.',
  },
  meeting: 'Meeting',
  case: 'Item',
  caseWord: 'item',
  reference: 'case reference',
  quoted: { action: 'The minutes say', decision: 'The decision reads', case: 'The item is', note: 'It concerns' },
  quotes: ['“', '”'],
  responsible: 'Responsible',
  due: 'Deadline',
  source: 'Source',
  askedBefore: 'I have asked about this before',
  questions: 'I ask',
  whatIsDone: 'What has been done to follow this up?',
  whenDone: 'When will it be carried out?',
  ifLate: 'Has the deadline been kept? If not, what is the reason, and what is the new deadline?',
  whichDeadline: 'Which deadline applies?',
  whatNow: 'What will the chair do to see that this is carried out?',
  closing: 'Yours sincerely',
};
