/** When a deadline is over, and which group of the list it belongs to. A vague one is over only when it surely is. */
import type { FollowUp } from './followup';

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
export function lastDay(due: Due): string | undefined {
  const { date } = due;
  if (!date) return undefined;
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(date);
  if (quarter) return iso(Date.UTC(Number(quarter[1]), Number(quarter[2]) * 3, 0));
  if (/^\d{4}$/u.test(date)) return `${date}-12-31`;
  const month = /^(\d{4})-(\d{2})$/u.exec(date);
  if (month) return iso(Date.UTC(Number(month[1]), Number(month[2]), 0));
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : undefined;
}

/** Days past the last day it can mean; 0 or less where it is not over. */
export function daysOver(due: Due | undefined, today: string): number {
  const last = due && lastDay(due);
  return last ? Math.round((utc(today) - utc(last)) / DAY) : 0;
}

/** @param today ISO date */
export function groupOf(followUp: Pick<FollowUp, 'due' | 'ownDue'>, today: string): DeadlineGroup {
  const due = dueOf(followUp);
  const last = due && lastDay(due);
  if (!last) return 'none';
  if (last < today) return 'overdue';
  const now = utc(today);
  const weekday = (new Date(now).getUTCDay() + 6) % 7;
  if (due?.precision === 'day' && utc(last) <= now + (6 - weekday) * DAY) return 'week';
  return last.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
}

/** Earliest deadline first, what has none last, then the oldest saved. */
export function byDeadline(a: FollowUp, b: FollowUp): number {
  const [x, y] = [a, b].map(one => {
    const due = dueOf(one);
    return (due && lastDay(due)) ?? '9999';
  }) as [string, string];
  return x === y ? a.savedAt - b.savedAt : x < y ? -1 : 1;
}
