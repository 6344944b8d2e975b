/** Dates and deadlines in words, never more exact than they were written. */
import { lastDay } from '../followup/deadline';
import type { FollowUp } from '../followup/followup';
import { formatDay, formatDays } from './locale';
import type { Terms } from './terms';

type Due = NonNullable<FollowUp['due']>;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** An ISO date that names one day of the calendar. */
export const isDay = (date: string): boolean => DAY.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true;

/** "onsdag 20. mars 2019" */
export const dayWithWeekday = (words: Terms, iso: string): string =>
  formatDay(words, iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "31.01.2019", as dates are written in meta lines; what is no single day stays as it is. */
export const shortDay = (words: Terms, date: string): string =>
  isDay(date) ? formatDay(words, date, { dateStyle: 'short' }) : dateText(words, date, 'day');

/** An ISO date in words, as exact as it is: "8. mars 2019", "mars 2019", "2. kvartal 2019", "2019". */
export function dateText(words: Terms, date: string, precision: Due['precision']): string {
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(date);
  if (quarter) return words.quarter(Number(quarter[2]), quarter[1] as string);
  const week = /^(\d{4})-W(\d{2})$/u.exec(date);
  if (week) return words.week(Number(week[2]), week[1] as string);
  const half = /^(\d{4})-H([12])$/u.exec(date);
  if (half) return words.half(Number(half[2]), half[1] as string);
  const month = /^(\d{4})-(\d{2})$/u.exec(date);
  if (month && precision === 'half') return words.half(Number(month[2]) > 6 ? 2 : 1, month[1] as string);
  if (month && isDay(`${date}-01`)) return formatDay(words, `${date}-01`, { month: 'long', year: 'numeric' });
  return isDay(date) ? formatDay(words, date, { day: 'numeric', month: 'long', year: 'numeric' }) : date;
}

/** A deadline in words: its date where it has one, else the phrase as it was written. */
export const dueText = (words: Terms, due: Due): string => (due.date && lastDay(due) ? dateText(words, due.date, due.precision) : due.text);

/** The first and the last day that a deadline can mean (ISO, both included); undefined for what names no date. */
export function daysOf(due: Due): { first: string; last: string } | undefined {
  const last = lastDay(due);
  const { date, precision } = due;
  if (!date || !last || !isDay(last)) return undefined;
  if (isDay(date)) return { first: date, last };
  if (date.includes('W')) return { first: new Date(Date.parse(`${last}T00:00:00Z`) - 6 * 86_400_000).toISOString().slice(0, 10), last };
  const year = last.slice(0, 4);
  const months = /^\d{4}$/u.test(date) ? 12 : date.includes('Q') ? 3 : date.includes('H') || precision === 'half' ? 6 : 1;
  const first = Number(last.slice(5, 7)) - months + 1;
  return { first: `${year}-${String(Math.max(1, first)).padStart(2, '0')}-01`, last };
}

/**
 * How far a deadline reaches that names no day: "18.–24. mars" for a week, "april–juni" for a quarter, "hele måneden"
 * for what is called by its own name. Empty for a day, and for what has no date.
 */
export function reachText(words: Terms, due: Due): string {
  const days = daysOf(due);
  if (!days || days.first === days.last) return '';
  const months = Number(days.last.slice(5, 7)) - Number(days.first.slice(5, 7));
  if (due.date?.includes('W')) return formatDays(words, days.first, days.last, { day: 'numeric', month: 'long' });
  return months > 0 && months < 11 ? formatDays(words, days.first, days.last, { month: 'long' }) : words.precision[due.precision];
}
