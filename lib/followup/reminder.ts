/** When to remind: the day of a reminder, which are due, and when to look again. Times are the user's own, not UTC. */
import { dueOf, isClosed, lastDay } from './deadline';
import type { FollowUp } from './followup';
import { localDay } from './view';

/** Reminders come at eight in the morning. */
const HOUR = 8;

/** The day on which each item was reminded of last, by its id. An item that is given another day is reminded of again. */
export type Told = Readonly<Record<string, string>>;

/**
 * The ISO day on which to remind. Of a deadline that is a month or a quarter, the last day that it can mean counts.
 * Undefined where there is no reminder, or it hangs on a deadline that names no date.
 */
export function reminderDay(one: Pick<FollowUp, 'reminder' | 'due' | 'ownDue'>): string | undefined {
  const { reminder } = one;
  if (!reminder) return undefined;
  if ('on' in reminder) return reminder.on;
  const due = dueOf(one);
  const last = due && lastDay(due);
  if (!last) return undefined;
  return new Date(Date.parse(`${last}T00:00:00Z`) - reminder.daysBefore * 86_400_000).toISOString().slice(0, 10);
}

/** Milliseconds since 1970 of a clock time on a day, where the user is. */
function at(day: string, hour: number, minute = 0): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date, hour, minute).getTime();
}

/** When an item's reminder comes, ms since 1970; undefined where none does. */
export function reminderTime(one: Pick<FollowUp, 'reminder' | 'due' | 'ownDue' | 'status'>): number | undefined {
  const day = isClosed(one) ? undefined : reminderDay(one);
  return day === undefined ? undefined : at(day, HOUR);
}

/** Whether the reminder's day was over before it was set (or its deadline moved), so that it will never come. */
export function reminderPassed(one: FollowUp): boolean {
  const day = reminderDay(one);
  const set = Math.max(one.changed.reminder ?? 0, one.changed.ownDue ?? 0, one.savedAt);
  return day !== undefined && day < localDay(set);
}

/**
 * The items to remind of now, the earliest first: also those whose time came while the machine slept or was off.
 * @param now ms since 1970
 */
export function remindersDue(list: readonly FollowUp[], now: number, told: Told): FollowUp[] {
  return list
    .flatMap(one => {
      const time = reminderTime(one);
      return time !== undefined && time <= now && told[one.id] !== reminderDay(one) && !reminderPassed(one) ? [{ one, time }] : [];
    })
    .sort((a, b) => a.time - b.time)
    .map(({ one }) => one);
}

/** What is to be remembered after these have been reminded of; what is no longer in the list, or has another day now, is forgotten. */
export function toldAfter(told: Told, list: readonly FollowUp[], reminded: readonly FollowUp[]): Told {
  const now = new Set(reminded.map(one => one.id));
  return Object.fromEntries(
    list.flatMap(one => {
      const day = reminderDay(one);
      return day !== undefined && (now.has(one.id) || told[one.id] === day) ? [[one.id, day]] : [];
    }),
  );
}

/**
 * When to look next, ms since 1970: at the next reminder, and just after midnight, when more may be overdue.
 * Undefined where nothing in the list can change by time alone.
 */
export function nextLook(list: readonly FollowUp[], now: number): number | undefined {
  let next: number | undefined;
  const sooner = (time: number) => {
    if (time > now && (next === undefined || time < next)) next = time;
  };
  for (const one of list) {
    const time = reminderTime(one);
    if (time !== undefined) sooner(time);
  }
  if (list.some(one => !isClosed(one) && dueOf(one)?.date)) {
    const today = new Date(now);
    sooner(new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1, 0, 1).getTime());
  }
  return next;
}
