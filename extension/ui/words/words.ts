/** The interface's words. A language is one file that fills this in; a missing word does not compile. */
import type { Terms } from '../../../lib/export/terms';
import type { FollowUpKind, Status } from '../../../lib/followup/followup';
import type { LanguageCode, Outcome, Precision, ReasonRule } from '../../../lib/minutes';

export interface Words {
  code: LanguageCode;
  /** BCP 47 tag for Intl. */
  tag: string;
  /** The words that stand in exports too. */
  exported: Terms;
  language: string;
  kind: Record<FollowUpKind | 'fallen', string>;
  status: Record<Status, string>;
  outcome: Record<Outcome, string>;
  unanimous: string;
  responsible: string;
  due: string;
  case: string;
  meeting: string;
  source: string;
  note: string;
  /** Before a case's number: "sak". */
  caseWord: string;
  written: (phrase: string) => string;
  precision: Record<Precision, string>;
  why: string;
  reason: Record<ReasonRule, (words: string) => string>;
  noteHint: string;
  save: string;
  saved: string;
  savedToast: string;
  unsave: string;
  undo: string;
  undone: string;
  close: string;
  next: string;
  previous: string;
  position: (at: number, of: number) => string;
  /** What of the list's words other surfaces need; the rest is in `list.ts`. */
  list: {
    deletedToast: string;
    saveFailed: string;
  };
}
