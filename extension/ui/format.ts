/** Dates and deadlines in the user's language, never more exact than they were written. */
import { formatDay, formatMoment } from '../../lib/export/locale';
import { lastDay } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import type { Words } from './words/words';

type Due = NonNullable<FollowUp['due']>;

const sameYear = (iso: string, today: string): boolean => iso.slice(0, 4) === today.slice(0, 4);

/** "torsdag 14. februar 2019" */
export const longDate = (words: Words, iso: string): string =>
  formatDay(words.exported, iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "14. februar 2019"; of a date that is only a month or a year, what there is. */
export const plainDate = (words: Words, iso: string): string =>
  /^\d{4}-\d{2}-\d{2}$/u.test(iso)
    ? formatDay(words.exported, iso, { day: 'numeric', month: 'long', year: 'numeric' })
    : dueText(words, { text: iso, date: iso, precision: 'day' }, '');

/** "8. mars", with the year where it is another. */
export const shortDate = (words: Words, iso: string, today: string): string =>
  formatDay(words.exported, iso, { day: 'numeric', month: 'long', ...(sameYear(iso, today) ? {} : { year: 'numeric' }) });

/** "08.03.2019", for columns. */
export const columnDate = (words: Words, iso: string): string =>
  formatDay(words.exported, iso, { day: '2-digit', month: '2-digit', year: 'numeric' });

/** Milliseconds since 1970 as a date in the user's own time zone. */
export const savedDate = (words: Words, ms: number): string =>
  formatMoment(words.exported, new Date(ms), { day: 'numeric', month: 'long' });

/** The user's own date today, ISO. */
export function localToday(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** A deadline as a few words: its date as exact as its source, or the phrase itself. @param today leaves out this year; may be empty */
export function dueText(words: Words, due: Due, today: string): string {
  const { date } = due;
  const last = lastDay(due);
  if (!date || !last) return due.text;
  const [, year = '', part = ''] = /^(\d{4})(?:-(.+))?$/u.exec(date) ?? [];
  const shown = sameYear(date, today) ? '' : year;
  const number = Number(part.slice(1));
  const { exported } = words;
  if (!part) return year;
  if (part.startsWith('Q')) return exported.quarter(number, shown).trim();
  if (part.startsWith('W')) return exported.week(number, shown).trim();
  if (part.startsWith('H')) return exported.half(number, shown).trim();
  if (part.length > 2) return shortDate(words, date, today);
  if (due.precision === 'half') return exported.half(Number(part) > 6 ? 2 : 1, shown).trim();
  return formatDay(exported, `${date}-01`, { month: 'long', ...(shown ? { year: 'numeric' } : {}) });
}

/** The same where there is room for all of it. */
export function dueLong(words: Words, due: Due): string {
  return due.date && /^\d{4}-\d{2}-\d{2}$/u.test(due.date) ? longDate(words, due.date) : dueText(words, due, '');
}
