/** The terms of the list that the interface and its exports share: columns, states, groups, how far a deadline reaches. */
import type { DeadlineGroup } from '../followup/deadline';
import type { FollowUpKind, Priority, Status } from '../followup/followup';
import type { Precision } from '../minutes';
import type { Column } from './columns';

/** The groups of a report by deadline: what is done or dropped stands last, and is over for nobody. */
export type ReportGroup = DeadlineGroup | 'closed';

export interface Terms {
  /** BCP 47 tag, for Intl and for the language of a document. */
  tag: string;
  /** Names of the days, Sunday first, in a language that not every browser knows. */
  weekdays?: readonly string[];
  /** Names of columns; labels within an item too. */
  columns: Record<Column, string>;
  status: Record<Status, string>;
  kind: Record<FollowUpKind, string>;
  priority: Record<Priority, string>;
  /** How far a deadline reaches that names no day: "hele måneden". */
  precision: Record<Precision, string>;
  groups: Record<ReportGroup, string>;
  /** Before a case's number: "sak". */
  caseWord: string;
  /** @param year here and below; empty where it goes without saying */
  week: (n: number, year: string) => string;
  quarter: (n: number, year: string) => string;
  /** @param n 1 or 2 */
  half: (n: number, year: string) => string;
  daysOver: (n: number) => string;
  /** Beside a deadline that the user set. */
  own: string;
  /** @param days before the deadline; 0 is the day itself */
  reminder: (days: number) => string;
}
