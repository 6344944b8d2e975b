/**
 * What a language has to say in a draft question: each fills this in, in a file of its own. Labels and whole sentences
 * only: names of bodies stand as they are written, because no file of words can decline them.
 */
import type { FollowUpKind } from '../followup';

/** A question wants an answer in writing; an interpellation is put to the whole council in a meeting. */
export const QUESTION_KINDS = ['question', 'interpellation'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface QuestionWords {
  /** BCP 47 of the dates: one that every browser knows. */
  dateTag: string;
  /** What each kind is called: it heads the draft and its subject. */
  kinds: Record<QuestionKind, string>;
  /** Whom each kind goes to, after its name: "til administrasjonen". */
  to: Record<QuestionKind, string>;
  /** What is asked for. */
  request: Record<QuestionKind, string>;
  meeting: string;
  case: string;
  /** Before a case's number in the subject: "sak". */
  caseWord: string;
  /** Before an archive reference: "arkivsak". */
  reference: string;
  /** Before the quote, by what was quoted. */
  quoted: Record<FollowUpKind, string>;
  quotes: [before: string, after: string];
  responsible: string;
  due: string;
  source: string;
  /** Before whom the user has asked already. */
  askedBefore: string;
  /** Head of the numbered questions. */
  questions: string;
  whatIsDone: string;
  whenDone: string;
  /** Where the deadline is over. */
  ifLate: string;
  /** Where no deadline is known. */
  whichDeadline: string;
  /** What the one who answers for it will do: the interpellation's own question. */
  whatNow: string;
  closing: string;
}
