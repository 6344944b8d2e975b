/** When a deadline is over, and which group of the list it belongs to. A vague one is over only when it surely is. */
import type { FollowUp } from './followup';
import { once, onceForText } from './once';

export type DeadlineGroup = 'overdue' | 'week' | 'month' | 'later' | 'none';

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

/** Which group of the list a deadline belongs to, for many items on one day. @param today ISO date */
export function grouper(today: string): (one: Pick<FollowUp, 'due' | 'ownDue'>) => DeadlineGroup {
  const sunday = iso(utc(today) + (6 - weekdayOf(utc(today))) * DAY);
  const month = today.slice(0, 7);
  return one => {
    const due = dueOf(one);
    const last = due && lastDay(due);
    if (!last) return 'none';
    if (last < today) return 'overdue';
    if ((due.precision === 'day' || due.precision === 'week') && last <= sunday) return 'week';
    return last.slice(0, 7) === month ? 'month' : 'later';
  };
}

/** @param today ISO date */
export const groupOf = (one: Pick<FollowUp, 'due' | 'ownDue'>, today: string): DeadlineGroup => grouper(today)(one);

/** The last day of an item's deadline, or a word that comes after every day. */
const sortDay = once((one: FollowUp): string => {
  const due = dueOf(one);
  return (due && lastDay(due)) ?? '9999';
});

/** Earliest deadline first, what has none last, then the oldest saved. */
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
