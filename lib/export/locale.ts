/**
 * Dates by `Intl`, in languages that the browser may not know: Chromium has no Nynorsk and would answer in English.
 * There the nearest language is asked, and the names that differ come from our own words.
 */

/** What a date is written in. */
export interface Locale {
  /** BCP 47. */
  tag: string;
  /** Names of the days, Sunday first, where the nearest language has others. */
  weekdays?: readonly string[];
}

const NEAREST: Record<string, string> = { nn: 'nb' };

/** The tag itself where the browser knows it, else the nearest that it does know; for `Intl.Collator` and the like too. */
export const knownTag = (tag: string): string => (Intl.DateTimeFormat.supportedLocalesOf(tag).length ? tag : (NEAREST[tag] ?? 'en'));

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(knownTag(tag), options);
    formats.set(key, known);
  }
  return known;
}

/** Writes a moment. Where no time zone is given, it is the user's own. */
export function formatMoment({ tag, weekdays }: Locale, at: Date, options: Intl.DateTimeFormatOptions): string {
  const format = formatOf(tag, options);
  if (!options.weekday || !weekdays || knownTag(tag) === tag) return format.format(at);
  const day = options.timeZone === 'UTC' ? at.getUTCDay() : at.getDay();
  return format
    .formatToParts(at)
    .map(part => (part.type === 'weekday' ? (weekdays[day] ?? part.value) : part.value))
    .join('');
}

/** Writes an ISO day. */
export const formatDay = (locale: Locale, iso: string, options: Intl.DateTimeFormatOptions): string =>
  formatMoment(locale, new Date(`${iso}T12:00:00Z`), { ...options, timeZone: 'UTC' });

/** Writes a stretch from one ISO day to another: "18.–24. mars". */
export const formatDays = ({ tag }: Locale, from: string, to: string, options: Intl.DateTimeFormatOptions): string =>
  formatOf(tag, { ...options, timeZone: 'UTC' }).formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`));
