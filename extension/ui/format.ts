/** Dates and deadlines in the user's language, never more exact than they were written. */
import { lastDay } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import type { Words } from './words/words';

type Due = NonNullable<FollowUp['due']>;

const at = (iso: string): Date => new Date(`${iso}T12:00:00Z`);
const format = (words: Words, iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(words.tag, { ...options, timeZone: 'UTC' }).format(at(iso));

/** "torsdag 14. februar 2019" */
export const longDate = (words: Words, iso: string): string =>
  format(words, iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "14. februar 2019" */
export const plainDate = (words: Words, iso: string): string => format(words, iso, { day: 'numeric', month: 'long', year: 'numeric' });

/** "8. mars", with the year where it is another. */
export const shortDate = (words: Words, iso: string, today: string): string =>
  format(words, iso, { day: 'numeric', month: 'long', ...(iso.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) });

/** Milliseconds since 1970 as a date in the user's own time zone. */
export const savedDate = (words: Words, ms: number): string =>
  new Intl.DateTimeFormat(words.tag, { day: 'numeric', month: 'long' }).format(new Date(ms));

/** The user's own date today, ISO. */
export function localToday(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** A deadline as a few words: its date as exact as its source, or the phrase itself. */
export function dueText(words: Words, due: Due, today: string): string {
  const { date } = due;
  if (!date || !lastDay(due) || date.includes('-W')) return due.text;
  const quarter = /^(\d{4})-Q(\d)$/u.exec(date);
  if (quarter) return `${quarter[2]}. ${words.tag.startsWith('en') ? 'quarter' : 'kvartal'} ${quarter[1]}`;
  if (/^\d{4}$/u.test(date)) return date;
  if (/^\d{4}-\d{2}$/u.test(date))
    return format(words, `${date}-01`, { month: 'long', ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) });
  return shortDate(words, date, today);
}

/** The same where there is room for all of it. */
export function dueLong(words: Words, due: Due): string {
  return due.date && /^\d{4}-\d{2}-\d{2}$/u.test(due.date) ? longDate(words, due.date) : dueText(words, due, '');
}
