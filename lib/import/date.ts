/** Dates as people in the Nordic countries write them in a table: 1.6.2026, 1/6-26, 1. juni 2026, 2026-06-01, uke 23 2026. */
import { EXPORT_WORDS } from '../export/words';
import { fold } from '../followup/fold';
import type { Precision } from '../minutes';

/** A date as exact as it was written, ISO; see Due. */
export interface WrittenDate {
  date: string;
  precision: Precision;
}

const TAGS = Object.values(EXPORT_WORDS).map(words => words.tag);
const two = (n: number): string => String(n).padStart(2, '0');

let months: Map<string, number> | undefined;

/** The months' names in every language, whole and short, alone and beside a day, as the browser itself knows them. */
function monthOf(name: string): number | undefined {
  if (!months) {
    months = new Map();
    for (const tag of TAGS)
      for (const month of ['long', 'short'] as const)
        for (const options of [{ month }, { month, day: 'numeric' }] as const) {
          const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
          for (let i = 0; i < 12; i++) {
            const part = format.formatToParts(Date.UTC(2026, i, 1)).find(one => one.type === 'month');
            if (part) months.set(fold(part.value).replace(/\.$/u, ''), i + 1);
          }
        }
  }
  return months.get(fold(name).replace(/\.$/u, ''));
}

function day(year: string, month: number | undefined, date: string): WrittenDate | undefined {
  if (month === undefined) return undefined;
  const iso = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(Number(date))}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== iso ? undefined : { date: iso, precision: 'day' };
}

const ISO = /^(\d{4})(?:-(?:(Q[1-4])|(W(?:0[1-9]|[1-4]\d|5[0-3]))|(H[12])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?(?:[T ]\d.*)?$/u;
const NUMBERS = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]?\s?[./ -]\s?(\d{4}|\d{2})$/u;
const DAY_FIRST = /^(\d{1,2})(?:\.|:e|st|nd|rd|th)?\s+(?:of\s+)?(\p{L}+)\.?,?\s+(\d{4})$/u;
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const MONTH = /^(\p{L}+)\.?\s+(\d{4})$/u;

/**
 * @returns undefined for what is no date, and for a day without its year: nobody can tell which it was
 */
export function readDate(cell: string): WrittenDate | undefined {
  const text = cell
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/,? (?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?$/u, '');
  if (text.length > 60) return undefined;
  return isoDate(text) ?? period(text) ?? dayOrMonth(text.replace(WEEKDAY, ''));
}

/** Before a day: "mandag 1.6.2026", "ma 1.6.2026", "den 1 juni 2026". */
const WEEKDAY = /^(?:\p{L}+\.?,? )?(?:\p{L}+ )?(?=\d{1,2}[./ -])/u;

function isoDate(text: string): WrittenDate | undefined {
  const [, year, quarter, week, half, month, date] = ISO.exec(text) ?? [];
  if (!year) return undefined;
  if (date) return day(year, Number(month), date);
  if (quarter) return { date: `${year}-${quarter}`, precision: 'quarter' };
  if (week) return { date: `${year}-${week}`, precision: 'week' };
  if (half) return { date: `${year}-${half}`, precision: 'half' };
  return month ? { date: `${year}-${month}`, precision: 'month' } : { date: year, precision: 'year' };
}

function dayOrMonth(text: string): WrittenDate | undefined {
  const numbers = NUMBERS.exec(text);
  if (numbers) return day(numbers[3] as string, Number(numbers[2]), numbers[1] as string);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return day(dayFirst[3] as string, monthOf(dayFirst[2] as string), dayFirst[1] as string);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return day(monthFirst[3] as string, monthOf(monthFirst[1] as string), monthFirst[2] as string);
  const inMonth = MONTH.exec(text);
  const month = inMonth && monthOf(inMonth[1] as string);
  return inMonth && month ? { date: `${inMonth[2]}-${two(month)}`, precision: 'month' } : undefined;
}

/** "2. kvartal 2026", "vecka 23 2026", "1. vuosipuolisko 2026": as the exports write them. */
function period(text: string): WrittenDate | undefined {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(text)?.[0];
  if (!year) return undefined;
  const folded = fold(text);
  for (const words of Object.values(EXPORT_WORDS)) {
    for (let n = 1; n <= 4; n++) if (fold(words.quarter(n, year)) === folded) return { date: `${year}-Q${n}`, precision: 'quarter' };
    for (let n = 1; n <= 2; n++)
      if (fold(words.half(n, year)) === folded) return { date: `${year}-${n === 1 ? '06' : '12'}`, precision: 'half' };
    for (let n = 1; n <= 53; n++) if (fold(words.week(n, year)) === folded) return { date: `${year}-W${two(n)}`, precision: 'week' };
  }
  return undefined;
}
