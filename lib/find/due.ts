/** Finds deadlines: a date with what makes it one ("innen", "senest", "mennessä"), an event, or a vague phrase. */

import { languageOf } from '../language/index';
import type { DateWords } from '../language/language';
import type { Matcher } from '../language/matcher';
import { later } from '../language/once';
import { anyOf, anySource, everyMatch, wholly } from '../language/phrases';
import type { Due, LanguageCode } from '../minutes';
import { type FoundDate, findDates } from './dates';

export interface DueContext {
  code: LanguageCode;
  /** ISO date of the meeting. */
  meetingDate?: string;
  /** ISO date of the next meeting, where the minutes name it. */
  nextMeeting?: string;
}

/** A pattern, and words without one of which it need not be tried: few texts have them, and it is long to compile. */
interface Guarded {
  words: Matcher;
  pattern: () => RegExp;
}

interface DueWords {
  lead: Guarded;
  weak: Guarded;
  after: Guarded;
  foreign: Guarded;
  event: Guarded;
  vague: Guarded;
  near: Guarded;
  /** "før skolestart": up to three words of what happens. */
  before: Guarded;
  /** A verb or a small word among them: then they are a clause. */
  clause: (word: string) => boolean;
  articles: Set<string>;
  yearEnd: Guarded;
}

const cache = new Map<LanguageCode, DueWords>();

/** @param write the pattern's source, made of the source of the phrases */
const guarded = (phrases: readonly string[], flags: string, write: (source: string) => string): Guarded => ({
  words: anyOf(phrases),
  pattern: later(() => new RegExp(write(anySource(phrases)), flags)),
});

const matchesOf = ({ words, pattern }: Guarded, text: string): RegExpExecArray[] => (words.test(text) ? everyMatch(pattern(), text) : []);
const matchOf = ({ words, pattern }: Guarded, text: string): RegExpExecArray | null => (words.test(text) ? pattern().exec(text) : null);

function wordsOf(code: LanguageCode): DueWords {
  const known = cache.get(code);
  if (known) return known;
  const all = [languageOf(code), ...languageOf(code).relatives.map(languageOf)];
  const of = (pick: (d: DateWords) => readonly string[]) => all.flatMap(l => pick(l.dates));
  const by = `(?:(?:${anySource(of(d => d.by))}|${anySource(of(d => d.during))})\\s+)`;
  const modifier = `(?:(?:${anySource([...of(d => d.endOf), ...of(d => d.startOf)])})[\\s:]+)?`;
  const lead = [...of(d => d.by), ...of(d => d.endOf), ...of(d => d.startOf), ...of(d => d.during).filter(w => w.includes(' '))];
  const small = new Set(all.flatMap(l => `${l.starters} ${l.ties}`.split(/\s+/u)));
  const verbs = later(() =>
    wholly(all.flatMap(l => [...l.tasks.modals, ...l.tasks.stative, ...l.tasks.past, ...l.tasks.doing, ...l.tasks.passive])),
  );
  const words: DueWords = {
    // All the words that lead up to the date: "senest innen utgangen av".
    lead: guarded(lead, 'iu', source => `(?:(?:${source})[\\s:]+(?:(?:den|the|of|av)\\s+)?){1,3}$`),
    weak: guarded(
      of(d => d.during),
      'iu',
      source => `(?:(?:${source})[\\s:]+(?:(?:den|the)\\s+)?)$`,
    ),
    after: guarded([...of(d => d.after), ...(code === 'fi' ? of(d => d.endOf) : [])], 'iu', source => `^\\s*(?:(?:${source})\\s*)+`),
    foreign: guarded(
      of(d => d.foreign),
      'iu',
      source => `(?:${source})[^.;]{0,40}$`,
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
    before: guarded(
      of(d => d.before),
      'giu',
      source => `${source}\\s+(?<event>\\p{L}[\\p{L}-]*(?:\\s+[\\p{L}\\d-]+){0,3})(?=\\s*(?:[.,;:)!–]|$))`,
    ),
    articles: new Set(all.flatMap(l => l.articles.split(/\s+/u))),
    clause: word => small.has(word) || verbs().test(word),
    yearEnd: guarded(
      of(d => d.yearEnd),
      'giu',
      source => `${by}{1,2}${modifier}(?:${source})(?:\\s+(?<year>20\\d\\d)(?:/\\d{2,4})?)?`,
    ),
  };
  cache.set(code, words);
  return words;
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

function dueIn(text: string, context: DueContext, labelled: boolean): FoundDue[] {
  const words = wordsOf(context.code);
  const found: FoundDue[] = [];
  const push = (due: FoundDue) => {
    if (!found.some(other => other.start < due.end && due.start < other.end)) found.push(due);
  };
  for (const match of matchesOf(words.yearEnd, text)) {
    const year = match.groups?.year ?? context.meetingDate?.slice(0, 4);
    push(
      phrase(text, match.index, match.index + match[0].length, {
        precision: 'day',
        strength: 2,
        ...(year ? { date: `${year}-12-31` } : {}),
      }),
    );
  }
  for (const date of findDates(text, context.code, context.meetingDate, true)) {
    const due = dueOf(text, date, words, labelled);
    if (due) push(due);
  }
  for (const match of matchesOf(words.event, text))
    push(
      phrase(text, match.index, match.index + match[0].length, {
        precision: 'event',
        strength: 2,
        ...(context.nextMeeting ? { date: context.nextMeeting } : {}),
      }),
    );
  for (const match of matchesOf(words.before, text)) {
    const said = (match.groups?.event ?? '').toLowerCase().split(/\s+/u);
    const event = words.articles.has(said[0] as string) ? said.slice(1) : said;
    // "14 dager før møtet" is a rule's.
    const counted = /\d\s+\p{L}+\s+$/u.test(text.slice(Math.max(0, match.index - 24), match.index));
    if (!event.length || event.some(words.clause) || counted) continue;
    push(phrase(text, match.index, match.index + match[0].length, { precision: 'vague', strength: 2 }));
  }
  for (const match of matchesOf(words.vague, text))
    push(phrase(text, match.index, match.index + match[0].length, { precision: 'vague', strength: 2 }));
  for (const match of matchesOf(words.near, text))
    push(phrase(text, match.index, match.index + match[0].length, { precision: 'vague', strength: 1 }));
  return found.sort((a, b) => b.strength - a.strength || a.start - b.start);
}

function phrase(text: string, start: number, end: number, rest: Pick<FoundDue, 'precision' | 'strength' | 'date'>): FoundDue {
  return { start, end, text: text.slice(start, end).replace(/\s+/gu, ' '), ...rest };
}

function dueOf(text: string, date: FoundDate, words: DueWords, labelled: boolean): FoundDue | undefined {
  const before = text.slice(Math.max(0, date.start - 80), date.start);
  const after = matchOf(words.after, text.slice(date.end, date.end + 50));
  const lead = matchOf(words.lead, before);
  const weak = lead ? null : matchOf(words.weak, before);
  if (matchOf(words.foreign, before)) return undefined;
  // "1. juli 2024 til 30. juni 2025": the end of a period is no deadline.
  if (lead && /(?:19|20)\d\d\s*$|\d\.\s*$/u.test(before.slice(0, lead.index))) return undefined;
  const strong = Boolean(lead) || Boolean(after);
  if (!strong && !labelled && date.precision === 'year') return undefined;
  const start = date.start - (lead?.[0].length ?? weak?.[0].length ?? 0);
  const end = date.end + (after?.[0].trimEnd().length ?? 0);
  return phrase(text, start, end, {
    precision: date.precision,
    strength: strong || labelled || (weak && date.precision === 'week') ? 2 : 1,
    ...(date.date && date.precision !== 'week' ? { date: date.date } : {}),
  });
}
