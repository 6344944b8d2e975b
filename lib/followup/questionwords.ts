/**
 * The words of a draft question to the administration or the council. A language is one file that fills this in; a
 * missing word does not compile. Labels and whole sentences only: names of bodies stand as they are written, because no
 * file of words can decline them.
 */
import type { LanguageCode } from '../minutes';
import type { FollowUpKind } from './followup';
import { da } from './questions/da';
import { en } from './questions/en';
import { fi } from './questions/fi';
import { nb } from './questions/nb';
import { nn } from './questions/nn';
import { sv } from './questions/sv';

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

export const QUESTION_WORDS: Record<LanguageCode, QuestionWords> = { nb, nn, sv, da, fi, en };
