/**
 * The words of the exports: column names, headings, states. They stand in the library and not in the interface, since
 * the command line needs them too. A language is one file that fills this in; a missing word does not compile.
 */
import type { DeadlineGroup } from '../followup/deadline';
import type { FollowUpKind, Priority, Status } from '../followup/followup';
import type { View } from '../followup/view';
import type { LanguageCode, Precision } from '../minutes';
import type { Column } from './row';
import { da } from './words/da';
import { en } from './words/en';
import { fi } from './words/fi';
import { nb } from './words/nb';
import { nn } from './words/nn';
import { sv } from './words/sv';

/** What a report can be grouped by: the views of the list that have groups. */
export type ReportBy = Exclude<View, 'table'>;

/** The groups of a report by deadline: what is done or dropped stands last, and is over for nobody. */
export type ReportGroup = DeadlineGroup | 'closed';

export interface ExportWords {
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
  /** Headings of what belongs to no meeting, to no case, to nobody. */
  noMeeting: string;
  noCase: string;
  noResponsible: string;
  report: {
    title: Record<ReportBy, string>;
    printed: (date: string) => string;
    counts: (open: number, over: number) => string;
    /** At the foot of every page. */
    foot: string;
    /** Around the number of a page and the number of pages: "Side 1 av 2". */
    page: [before: string, between: string];
  };
  /** Name of the sheet in a workbook: at most 31 letters, none of []/\:*? */
  sheet: string;
  /** A spreadsheet's code for a date: "dd.mm.yyyy". */
  dateFormat: string;
  /** At the end of words that were too long for the format. */
  cut: string;
}

export const EXPORT_WORDS: Record<LanguageCode, ExportWords> = { nb, nn, sv, da, fi, en };
