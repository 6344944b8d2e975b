/** Times of day, and a line's text without its dates and times. */
import { findDates } from '../find/dates';
import type { Vocabulary } from '../language/vocabulary';

/** @returns the time of day as HH:MM; undefined where the numbers are none a meeting would have */
export function clock(hours: string | undefined, minutes: string | undefined): string | undefined {
  const h = Number(hours);
  const m = Number(minutes ?? 0);
  return h <= 24 && m < 60 && h > 5 ? `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}` : undefined;
}

/** The text with its dates taken out, so that what is left may be read as times. */
export function withoutDates(text: string, vocabulary: Vocabulary): string {
  let rest = text;
  for (const date of findDates(text, vocabulary.code)
    .filter(one => one.precision === 'day')
    .reverse()) {
    // "kl. 10.00–12" reads like a date where no month follows: only true dates are taken out.
    const words = rest.slice(date.start, date.end);
    if (/^\d{1,2}\.\d{2}$/u.test(words) && !date.date) continue;
    rest = `${rest.slice(0, date.start)} , ${rest.slice(date.end)}`;
  }
  return rest;
}

/** The text with its times of day taken out. */
export const withoutTimes = (text: string, vocabulary: Vocabulary): string =>
  text
    .replace(new RegExp(`(?:${vocabulary.clock})?[\\s.:]*\\d{1,2}[.:]?\\d{0,2}\\s*[–-]\\s*\\d{1,2}[.:]?\\d{0,2}`, 'giu'), ' ')
    .replace(new RegExp(`(?:${vocabulary.clock})[\\s.:]*\\d{1,2}(?:[.:]\\d{2})?`, 'giu'), ' ');
