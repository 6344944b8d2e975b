/** What the list shows: the view, its filters, and the items that they let through. */
import { dueOf, isClosed, lastDay } from './deadline';
import { foldName } from './fold';
import { type FollowUp, STATUSES, type Status } from './followup';
import { mineTest } from './mine';
import { municipalityKey } from './municipality';
import { bodyOf, namesOf } from './place';
import { matches, queryOf } from './search';

export const VIEWS = ['deadline', 'meeting', 'case', 'responsible', 'table'] as const;
export type View = (typeof VIEWS)[number];

export const COLUMNS = [
  'status', 'title', 'responsible', 'due', 'body', 'meetingDate', 'caseNumber', 'reference',
  'caseTitle', 'municipality', 'kind', 'priority', 'tags', 'reminder', 'asked', 'note', 'saved', 'changed',
] as const; // biome-ignore format: one list
export type Column = (typeof COLUMNS)[number];

export const PERIODS = ['week', 'month', 'quarter', 'year', 'lastMonth', 'lastYear'] as const;
export type PeriodName = (typeof PERIODS)[number];
export const PERIOD_DATES = ['due', 'meeting', 'saved'] as const;

/** A stretch of time: by name, so that it means today's week tomorrow too, or from one ISO day to another, both included. */
export type Period = { of: (typeof PERIOD_DATES)[number] } & ({ name: PeriodName } | { from?: string; to?: string });

export interface Sort {
  column: Column;
  descending: boolean;
}

/** All that the user has chosen to see. Within one filter any value will do; all filters must hold. */
export interface ListState {
  view: View;
  /** None chosen: what the view itself shows, which is what is still open where deadlines or people are asked about. */
  statuses: readonly Status[];
  municipalities: readonly string[];
  bodies: readonly string[];
  responsible: readonly string[];
  tags: readonly string[];
  period?: Period | undefined;
  mine: boolean;
  overdue: boolean;
  query: string;
  /** Of the table. */
  sort: Sort;
  columns: readonly Column[];
}

export const DEFAULT_STATE: ListState = {
  view: 'deadline',
  statuses: [],
  municipalities: [],
  bodies: [],
  responsible: [],
  tags: [],
  mine: false,
  overdue: false,
  query: '',
  sort: { column: 'due', descending: false },
  columns: ['status', 'title', 'responsible', 'due', 'body', 'meetingDate', 'caseNumber', 'reference'],
};

/** What a view depends on besides the list and the state. */
export interface Circumstances {
  /** ISO day. */
  today: string;
  /** Names, roles and committees that the user goes by. */
  mine: readonly string[];
  /** BCP 47, for the order of the alphabet. */
  tag: string;
}

const OPEN: readonly Status[] = STATUSES.filter(status => !isClosed({ status }));

/** The statuses that are shown: those chosen, else the view's own. */
export const statusesOf = ({ view, statuses }: Pick<ListState, 'view' | 'statuses'>): readonly Status[] =>
  statuses.length ? statuses : view === 'deadline' || view === 'responsible' ? OPEN : STATUSES;

/** Whether anything but the view itself narrows the list. */
export const isFiltered = (state: ListState): boolean =>
  Boolean(state.statuses.length || state.municipalities.length || state.bodies.length || state.responsible.length || state.tags.length) ||
  Boolean(state.period || state.mine || state.overdue || state.query.trim());

const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** First and last day of a period, ISO; either may be open. @param today ISO day */
export function daysOfPeriod(period: Period, today: string): { from?: string; to?: string } {
  if (!('name' in period)) {
    const { from, to } = period;
    return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  }
  const [year, month] = today.split('-').map(Number) as [number, number];
  const months = (first: number, count: number) => ({
    from: iso(Date.UTC(year, first - 1, 1)),
    to: iso(Date.UTC(year, first - 1 + count, 0)),
  });
  const now = Date.parse(`${today}T00:00:00Z`);
  const monday = now - ((new Date(now).getUTCDay() + 6) % 7) * DAY;
  switch (period.name) {
    case 'week':
      return { from: iso(monday), to: iso(monday + 6 * DAY) };
    case 'month':
      return months(month, 1);
    case 'quarter':
      return months(month - ((month - 1) % 3), 3);
    case 'year':
      return months(1, 12);
    case 'lastMonth':
      return months(month - 1, 1);
    case 'lastYear':
      return months(-11, 12);
  }
}

/** The day of an item that a period asks about, ISO (a meeting's may be less exact); undefined where it has none. */
export function dayOf(one: FollowUp, of: Period['of']): string | undefined {
  if (of === 'saved') return localDay(one.savedAt);
  if (of === 'meeting') return one.meeting.date;
  const due = dueOf(one);
  return due && lastDay(due);
}

/** The user's own day of a moment, ISO. */
export function localDay(ms: number): string {
  const at = new Date(ms);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}

/** The items that the state lets through, in the order of the list. */
export function filtered(list: readonly FollowUp[], state: ListState, { today, mine }: Circumstances): FollowUp[] {
  const tests: ((one: FollowUp) => boolean)[] = [];
  const statuses = statusesOf(state);
  if (statuses.length < STATUSES.length) tests.push(one => statuses.includes(one.status));
  const among = (chosen: readonly string[], keys: (one: FollowUp) => readonly string[], fold: (text: string) => string) => {
    if (!chosen.length) return;
    const wanted = new Set(chosen.map(fold));
    tests.push(one => keys(one).some(key => wanted.has(fold(key))));
  };
  among(state.municipalities, one => [one.meeting.municipality ?? ''], municipalityKey);
  among(state.bodies, one => [bodyOf(one) ?? ''], foldName);
  among(state.responsible, one => (namesOf(one).length ? namesOf(one) : ['']), foldName);
  among(state.tags, one => one.tags, foldName);
  if (state.mine) tests.push(mineTest(mine));
  if (state.overdue) tests.push(one => isOverdue(one, today));
  const { period } = state;
  if (period) {
    const { from = '', to = '9999-12-31' } = daysOfPeriod(period, today);
    tests.push(one => {
      const day = dayOf(one, period.of);
      return day !== undefined && day >= from && day <= to;
    });
  }
  const query = queryOf(state.query);
  if (query.length) tests.push(one => matches(one, query));
  return tests.length ? list.filter(one => tests.every(test => test(one))) : [...list];
}

/** Open, and surely past its deadline. @param today ISO day */
export function isOverdue(one: FollowUp, today: string): boolean {
  if (isClosed(one)) return false;
  // Days in this form have the order of their letters.
  const day = dayOf(one, 'due');
  return day !== undefined && day < today;
}
