/** Words of the list: its views, filters, search, rows and columns. */
import type { Column, PERIOD_DATES, PeriodName, View } from '../../../../lib/followup/view';

/** What the list can be narrowed by, each with a menu of its own. */
export type FilterName = 'status' | 'municipality' | 'body' | 'responsible' | 'tag' | 'period';

export interface ViewWords {
  title: string;
  /** Headings of the views; and short, for the bottom bar. */
  views: Record<View, string>;
  tabs: Record<View, string>;
  more: string;
  narrow: string;
  mine: string;
  filters: Record<FilterName, string>;
  /** No filter: "Alle". */
  all: string;
  chosen: (n: number) => string;
  addFilter: string;
  back: string;
  removeFilter: (name: string) => string;
  clearFilters: string;
  /** In a long menu of a filter. */
  find: string;
  nothingToChoose: string;
  onlyOverdue: string;
  periodOf: Record<(typeof PERIOD_DATES)[number], string>;
  anyTime: string;
  periods: Record<PeriodName, string>;
  from: string;
  to: string;
  search: string;
  searchClear: string;
  hits: (n: number) => string;
  /** What belongs to no meeting, matter or person. */
  none: { meeting: string; case: string; responsible: string };
  counts: {
    deadline: (open: number, over: number) => string;
    meeting: (n: number) => string;
    case: (n: number) => string;
    responsible: (n: number) => string;
    table: (n: number, column: string) => string;
  };
  /** On a matter: how many are open, over. */
  openCount: (n: number) => string;
  overCount: (n: number) => string;
  closedCount: string;
  foldCase: (title: string) => string;
  unfoldCase: (title: string) => string;
  /** Beside a row's date. */
  daysOver: (n: number) => string;
  today: string;
  tomorrow: string;
  inDays: (n: number) => string;
  inWeeks: (n: number) => string;
  inMonths: (n: number) => string;
  doneOn: (date: string) => string;
  droppedOn: (date: string) => string;
  asked: (who: string, date: string) => string;
  markDone: string;
  markOpen: string;
  priorityMark: Record<'high' | 'low', string>;
  /** Of an item whose page no longer says what was saved of it. */
  seenMark: Record<'changed' | 'gone', string>;
  select: (title: string) => string;
  columns: Record<Column, string>;
  columnsMenu: string;
  sortBy: (column: string) => string;
  moveUp: (column: string) => string;
  moveDown: (column: string) => string;
  columnsReset: string;
  own: string;
  add: string;
  export: string;
  local: string;
  empty: { title: string; text: string; write: string; import: string };
  noHits: (query: string) => string;
  noHitsText: string;
  noHitsFilters: string;
  clearSearch: string;
  noneFit: string;
  noneFitText: string;
  nothingOpen: string;
  nothingOpenText: string;
  showClosed: string;
  mineUnset: string;
  mineUnsetText: string;
  mineSet: string;
  storeFailed: string;
  storeFailedText: string;
  loading: string;
}
