/** Finds deadlines: a date with what makes it one ("innen", "senest", "mennessä"), an event, or a vague phrase. */

import { languageOf } from '../language/index';
import type { DateWords } from '../language/language';
import { anySource } from '../language/phrases';
import type { Due, LanguageCode } from '../minutes';
import { type FoundDate, findDates } from './dates';
import { type Guarded, guarded, matchesOf, matchOf } from './guarded';
import { saysWhy, timesIn } from './times';

export interface DueContext {
  code: LanguageCode;
  /** ISO date of the meeting. */
  meetingDate?: string;
  /** ISO date of the next meeting, where the minutes name it. */
  nextMeeting?: string;
}

interface DueWords {
  lead: Guarded;
  weak: Guarded;
  after: Guarded;
  foreign: Guarded;
  /** "før søknadsfristen 15. desember": a task is to be done by then. */
  untilForeign: Guarded;
  event: Guarded;
  vague: Guarded;
  near: Guarded;
  yearEnd: Guarded;
  monthEnd: Guarded;
  weekday: Guarded;
  /** A day of the week as it is written, and which it is: Monday first. */
  weekdays: ReadonlyMap<string, number>;
  /** Words that also end a range: "fra 8. april til 21. april". */
  ranges: ReadonlySet<string>;
  /** Before a bare year they tell which year's something is: "the budget for 2027". */
  ofYear: ReadonlySet<string>;
}

const cache = new Map<LanguageCode, DueWords>();

function wordsOf(code: LanguageCode): DueWords {
  const known = cache.get(code);
  if (known) return known;
  const all = [languageOf(code), ...languageOf(code).relatives.map(languageOf)];
  const of = (pick: (d: DateWords) => readonly string[]) => all.flatMap(l => pick(l.dates));
  const by = `(?:(?:${anySource([...of(d => d.by), ...of(d => d.before), ...of(d => d.during)])})\\s+)`;
  const modifier = `(?:(?:${anySource([...of(d => d.endOf), ...of(d => d.startOf)])})[\\s:]+)?`;
  const weekdays = new Map(
    all.flatMap(({ dates }) => dates.weekdays.flatMap((forms, i) => forms.split('|').map((form): [string, number] => [form, i]))),
  );
  const days = [...weekdays.keys()].filter(form => form.length >= WEEKDAY);
  const on = anySource(of(d => d.on));
  const lead = [...of(d => d.by), ...of(d => d.endOf), ...of(d => d.startOf), ...of(d => d.during).filter(w => w.includes(' '))];
  const words: DueWords = {
    // All the words that lead up to the date: "senest innen utgangen av".
    lead: guarded(lead, 'iu', source => `(?:(?:${source})[\\s:]+(?:${on}\\.?\\s+)?){1,3}$`),
    weak: guarded(
      of(d => d.during),
      'iu',
      source => `(?:(?:${source})[\\s:]+(?:${on}\\s+)?)$`,
    ),
    after: guarded([...of(d => d.after), ...(code === 'fi' ? of(d => d.endOf) : [])], 'iu', source => `^\\s*(?:(?:${source})\\s*)+`),
    foreign: guarded(
      of(d => d.foreign),
      'iu',
      source => `(?:${source})[^.;]{0,40}$`,
    ),
    untilForeign: guarded(
      of(d => d.foreign),
      'iu',
      source => `(?:${anySource(of(d => d.before))})\\s+(?:${on}\\s+)?(?:${source})[^.;,]{0,20}$`,
    ),
    event: guarded(
      of(d => d.nextMeeting),
      'giu',
      source => `${by}?(?:${source})`,
    ),
    vague: guarded(
      of(d => d.vague),
      'giu',
      source => source,
    ),
    near: guarded(
      of(d => d.near),
      'giu',
      source => `${by}?${source}`,
    ),
    yearEnd: guarded(
      of(d => d.yearEnd),
      'giu',
      source =>
        `(?<by>${by}{1,2}${modifier})?(?:${source})(?:\\s+(?<year>20\\d\\d)(?:/\\d{2,4})?)?(?:\\s+(?<behind>${anySource(of(d => d.behind)) || '(?!)'}))?`,
    ),
    monthEnd: guarded(
      of(d => d.monthEnd),
      'giu',
      source => `(?<by>${by}{1,2})?(?:${source})(?:\\s+(?<behind>${anySource(of(d => d.behind)) || '(?!)'}))?`,
    ),
    weekday: guarded(
      days,
      'giu',
      source =>
        `(?:(?:${anySource([...of(d => d.by), ...of(d => d.before)])})\\s+(?:${on}\\s+)?(?<day>${source})|(?<last>${source})\\s+${anySource(of(d => d.behind))})(?!\\p{L}|\\s+\\p{Ll}{6}|[.,]?\\s+(?:\\p{Ll}{1,3}\\.?\\s+)?\\d|[.,]?\\s+\\p{L}+\\s+\\d)`,
    ),
    weekdays,
    ranges: new Set(all.flatMap(l => l.until)),
    ofYear: new Set(of(d => d.ofYear)),
  };
  cache.set(code, words);
  return words;
}

/** How short the written name of a weekday is at least: "man" and "ti" are other words as well. */
const WEEKDAY = 5;

/** Which day of the week it is, Monday first; undefined where it is none. */
const weekdayOf = (written: string, code: LanguageCode): number | undefined => wordsOf(code).weekdays.get(written.toLowerCase());

/** The first such day after the meeting. */
function nextWeekday(written: string, code: LanguageCode, meetingDate: string): string | undefined {
  const wanted = weekdayOf(written, code);
  const met = new Date(`${meetingDate}T00:00:00Z`);
  if (wanted === undefined || Number.isNaN(met.getTime())) return undefined;
  const ahead = (wanted + 1 - met.getUTCDay() + 7) % 7 || 7;
  return new Date(met.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of the month of a date. */
function monthEnd(date: string): string | undefined {
  const [year, month] = date.split('-').map(Number);
  if (!year || !month) return undefined;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** How surely the phrase is a deadline: 2 where a word says so, 1 for a bare date. */
export interface FoundDue extends Due {
  strength: 1 | 2;
}

/**
 * @param text any stretch; spans are offsets into it
 * @param labelled the text is what a deadline's label or column holds: any date in it is the deadline
 */
export function findDue(text: string, context: DueContext, labelled = false): readonly FoundDue[] {
  const { code, meetingDate, nextMeeting } = context;
  if (last.code !== code || last.meetingDate !== meetingDate || last.nextMeeting !== nextMeeting || last.found.size >= REMEMBERED)
    last = { code, meetingDate, nextMeeting, found: new Map() };
  const known = last.found.get(text);
  const at = labelled ? 1 : 0;
  if (known?.[at]) return known[at];
  const found = dueIn(text, context, labelled);
  // A stretch of the document holds on to all of it: a long one is not met again.
  if (known) known[at] = found;
  else if (text.length < LONG) last.found.set(text, labelled ? [undefined, found] : [found, undefined]);
  return found;
}

/** The last texts that were looked at: a sentence is asked what it says of when by each who reads it. */
let last: {
  code: LanguageCode | undefined;
  meetingDate: string | undefined;
  nextMeeting: string | undefined;
  found: Map<string, [FoundDue[] | undefined, FoundDue[] | undefined]>;
} = { code: undefined, meetingDate: undefined, nextMeeting: undefined, found: new Map() };
const REMEMBERED = 200;
const LONG = 4000;

/** Somebody's name or initials before a day, and nothing else in the cell. */
const NAME_BEFORE = /^\p{Lu}[\p{L}.]{0,20},?(?=\s+\d{1,2}\/\d{1,2}$)/u;

/** What stands between the next meeting and its day. */
const TO_DAY = /^[\s,(]+(?:\p{L}{1,9}\.?\s+){0,2}$/u;

function dueIn(text: string, context: DueContext, labelled: boolean): FoundDue[] {
  const words = wordsOf(context.code);
  const found: FoundDue[] = [];
  const push = (due: FoundDue) => {
    if (found.some(other => other.start < due.end && due.start < other.end) || saysWhy(text, due.start, context.code)) return;
    found.push(due);
  };
  for (const match of matchesOf(words.yearEnd, text)) {
    // "12 000 kroner i året": how often, and not by when.
    if (/^\p{L}\s\S+$/u.test(match[0]) || !(match.groups?.by ?? match.groups?.behind)) continue;
    const year = match.groups?.year ?? context.meetingDate?.slice(0, 4);
    push(
      phrase(text, match.index, match.index + match[0].length, {
        precision: 'day',
        strength: 2,
        ...(year ? { date: `${year}-12-31` } : {}),
      }),
    );
  }
  for (const match of matchesOf(words.monthEnd, text)) {
    const date = context.meetingDate && monthEnd(context.meetingDate);
    const strength = match.groups?.by || match.groups?.behind ? 2 : 1;
    push(phrase(text, match.index, match.index + match[0].length, { precision: 'day', strength, ...(date ? { date } : {}) }));
  }
  for (const match of matchesOf(words.weekday, text)) {
    const written = match.groups?.day ?? match.groups?.last;
    // "Monday to Friday" are the days of every week.
    if (weekdayOf(/\p{L}+(?=\s*$)/u.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[0] ?? '', context.code) !== undefined)
      continue;
    const date = written && context.meetingDate && nextWeekday(written, context.code, context.meetingDate);
    if (date) push(phrase(text, match.index, match.index + match[0].length, { precision: 'day', strength: 2, date }));
  }
  // "KM 10/10" in such a column: without the name it stands alone.
  const said = labelled ? text.replace(NAME_BEFORE, name => ' '.repeat(name.length)) : text;
  for (const date of findDates(said, context.code, context.meetingDate, true)) {
    const due = dueOf(text, date, words, labelled, context.code);
    if (due) push(due);
  }
  for (const match of matchesOf(words.event, text)) {
    const end = match.index + match[0].length;
    // "til neste møte, onsdag 3. juni"
    const at = found.findIndex(one => one.precision === 'day' && TO_DAY.test(text.slice(end, one.start)));
    const [day] = at < 0 ? [] : found.splice(at, 1);
    const date = day?.date ?? context.nextMeeting;
    push(phrase(text, match.index, day?.end ?? end, { precision: day ? 'day' : 'event', strength: 2, ...(date ? { date } : {}) }));
  }
  const times = timesIn(text, context.code);
  for (const { start, end } of times.filter(({ strength }) => strength === 2)) {
    // "før skolestart høsten 2026": the season says no more than which of them.
    const within = found.findIndex(one => (one.precision === 'season' || one.precision === 'year') && one.start > start && one.end <= end);
    if (within >= 0) found.splice(within, 1);
    push(phrase(text, start, end, { precision: 'vague', strength: 2 }));
  }
  for (const match of matchesOf(words.vague, text)) {
    const end = match.index + match[0].length;
    // "heti kun sopimus on allekirjoitettu": the clause says more than its first word.
    if (!times.some(({ start, lead }) => start <= match.index && end < lead))
      push(phrase(text, match.index, end, { precision: 'vague', strength: 2 }));
  }
  for (const match of matchesOf(words.near, text))
    push(phrase(text, match.index, match.index + match[0].length, { precision: 'vague', strength: 1 }));
  for (const { start, end } of times.filter(({ strength }) => strength === 1))
    push(phrase(text, start, end, { precision: 'vague', strength: 1 }));
  return found.sort((a, b) => b.strength - a.strength || a.start - b.start);
}

function phrase(text: string, start: number, end: number, rest: Pick<FoundDue, 'precision' | 'strength' | 'date'>): FoundDue {
  return { start, end, text: text.slice(start, end).replace(/\s+/gu, ' '), ...rest };
}

/**
 * "… 1. juli 2024", and behind a word that ends a range also "… fra 8. april" and "… 2024": not "on the letter of 3 March
 * by 1 May", nor "the budget for 2024 by 1 May".
 */
function endsWithDay(text: string, lead: string, { ranges }: DueWords, code: LanguageCode): boolean {
  if (/\d\.\s*$/u.test(text)) return true;
  const year = /(?:19|20)\d\d\s*$/u.test(text);
  // "til", "fram til"; not "at the latest by".
  const ranged = ranges.has(lead.trim().toLowerCase().split(/\s+/u).at(-1) as string);
  if (year && ranged) return true;
  return (
    (year || (ranged && /\d/u.test(text))) &&
    findDates(text, code).some(({ precision, end }) => precision === 'day' && end >= text.trimEnd().length)
  );
}

function dueOf(text: string, date: FoundDate, words: DueWords, labelled: boolean, code: LanguageCode): FoundDue | undefined {
  const before = text.slice(Math.max(0, date.start - 80), date.start);
  const after = matchOf(words.after, text.slice(date.end, date.end + 50));
  const lead = matchOf(words.lead, before);
  const weak = lead ? null : matchOf(words.weak, before);
  const until = matchOf(words.untilForeign, before);
  if (!until && matchOf(words.foreign, before)) return undefined;
  // "1. juli 2024 til 30. juni 2025": the end of a period is no deadline.
  if (lead && endsWithDay(before.slice(0, lead.index), lead[0], words, code)) return undefined;
  // "the forecast for 2027"
  if (!labelled && date.precision === 'year' && !until && words.ofYear.has(lead?.[0].trim().toLowerCase() ?? '')) return undefined;
  const strong = Boolean(until ?? lead) || Boolean(after);
  if (!strong && !labelled && date.precision === 'year') return undefined;
  const start = date.start - (until ? before.length - until.index : (lead?.[0].length ?? weak?.[0].length ?? 0));
  const end = date.end + (after?.[0].trimEnd().length ?? 0);
  return phrase(text, start, end, {
    precision: date.precision,
    strength:
      strong || labelled || (weak && (date.precision === 'week' || (date.precision === 'month' && weak[0].trim().length > 4 && start > 0)))
        ? 2
        : 1,
    ...(date.date ? { date: date.date } : {}),
  });
}
