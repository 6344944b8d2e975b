/** When a deadline is over, and which group of the list it belongs to. A vague one is over only when it surely is. */
import type { FollowUp } from './followup';
import { once, onceForText } from './once';

export const DEADLINE_GROUPS = ['overdue', 'week', 'month', 'later', 'none'] as const;
export type DeadlineGroup = (typeof DEADLINE_GROUPS)[number];

type Due = NonNullable<FollowUp['due']>;

/** The deadline that counts: the user's own, else the one in the minutes. */
export const dueOf = (one: Pick<FollowUp, 'due' | 'ownDue'>): Due | undefined =>
  one.ownDue ? { text: '', date: one.ownDue, precision: 'day' } : one.due;

/** Nothing more is expected: done, or dropped. */
export const isClosed = (one: Pick<FollowUp, 'status'>): boolean => one.status === 'done' || one.status === 'dropped';

const DAY = 86_400_000;
const utc = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The last day that the deadline can mean, ISO; undefined for what names no date. */
export const lastDay = ({ date }: Due): string | undefined => (date ? lastDayOf(date) || undefined : undefined);

const lastDayOf = onceForText((date: string): string => {
  const [, year = '', part = '', day] = /^(\d{4})(?:-(Q[1-4]|H[12]|W\d\d|\d\d)(?:-(\d\d))?)?$/u.exec(date) ?? [];
  if (!year) return '';
  if (day) return date;
  const number = Number(part.replace(/^\D/u, ''));
  if (!part) return `${year}-12-31`;
  if (part.startsWith('W')) return sundayOf(Number(year), number);
  const months = part.startsWith('Q') ? number * 3 : part.startsWith('H') ? number * 6 : number;
  return iso(Date.UTC(Number(year), months, 0));
});

/** The last day of a week as ISO 8601 counts them: the fourth of January always lies in the first. */
function sundayOf(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  return iso(fourth + ((week - 1) * 7 + 6 - weekdayOf(fourth)) * DAY);
}

/** Monday is 0. */
const weekdayOf = (ms: number): number => (new Date(ms).getUTCDay() + 6) % 7;

/** Days past the last day it can mean; 0 or less where it is not over. */
export function daysOver(due: Due | undefined, today: string): number {
  const last = due && lastDay(due);
  return last ? Math.round((utc(today) - utc(last)) / DAY) : 0;
}

/** The last day of the week that a day lies in, ISO. */
const sundayAfter = (day: string): string => iso(utc(day) + (6 - weekdayOf(utc(day))) * DAY);

/** Which group of the list a deadline belongs to, for many items on one day. @param today ISO date */
export function grouper(today: string): (one: Pick<FollowUp, 'due' | 'ownDue'>) => DeadlineGroup {
  const sunday = sundayAfter(today);
  const month = today.slice(0, 7);
  return one => {
    const due = dueOf(one);
    const last = due && lastDay(due);
    if (!last) return 'none';
    if (last < today) return 'overdue';
    if (isExact(due) && last <= sunday) return 'week';
    return last.slice(0, 7) === month ? 'month' : 'later';
  };
}

/** A stretch of the order that lies in one group: from the first word to before the second. */
export interface Stretch {
  group: DeadlineGroup;
  from: string;
  before: string;
}

/**
 * The whole order of deadlines cut into the groups, so that a store can count each group by that order alone. A group has
 * several stretches, since of one day the exact deadlines may lie in another than the vague.
 * @param today ISO date
 */
export function stretches(today: string): Stretch[] {
  const month = today.slice(0, 7);
  const later = (day: string): DeadlineGroup => (day.slice(0, 7) === month ? 'month' : 'later');
  const list: Stretch[] = [{ group: 'overdue', from: '', before: today }];
  const sunday = sundayAfter(today);
  let day = today;
  for (; day <= sunday; day = iso(utc(day) + DAY))
    list.push({ group: 'week', from: day, before: day + AFTER }, { group: later(day), from: day + AFTER, before: iso(utc(day) + DAY) });
  const next = `${month}-32`;
  if (day < next) list.push({ group: 'month', from: day, before: next });
  list.push({ group: 'later', from: day < next ? next : day, before: AFTER }, { group: 'none', from: AFTER, before: AFTER + AFTER });
  return list;
}

/** @param today ISO date */
export const groupOf = (one: Pick<FollowUp, 'due' | 'ownDue'>, today: string): DeadlineGroup => grouper(today)(one);

/** Comes after every day, and after a day that it is put behind. */
export const AFTER = '~';

/** An exact deadline is one of a day or a week: of the others it cannot be said that they are due this week. */
const isExact = ({ precision }: Due): boolean => precision === 'day' || precision === 'week';

/** What deadlines are put in order by, letter by letter: the last day; "~" behind it where it is not exact, and alone where there is none. */
const sortDay = once((one: Pick<FollowUp, 'due' | 'ownDue'>): string => {
  const due = dueOf(one);
  const last = due && lastDay(due);
  return last ? last + (isExact(due) ? '' : AFTER) : AFTER;
});

/** The same of an open item; undefined of a closed one. */
export const openDay = (one: Pick<FollowUp, 'due' | 'ownDue' | 'status'>): string | undefined => (isClosed(one) ? undefined : sortDay(one));

/** Earliest deadline first (of the same day the exact ones), what has none last, then the oldest saved. */
export function byDeadline(a: FollowUp, b: FollowUp): number {
  const [x, y] = [sortDay(a), sortDay(b)];
  return x === y ? a.savedAt - b.savedAt : x < y ? -1 : 1;
}

/** The same order for a long list, each deadline looked at once. */
export const sortedByDeadline = (list: readonly FollowUp[]): FollowUp[] =>
  list
    .map(one => ({ one, day: sortDay(one) }))
    .sort((a, b) => (a.day === b.day ? a.one.savedAt - b.one.savedAt : a.day < b.day ? -1 : 1))
    .map(({ one }) => one);
