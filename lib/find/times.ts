/**
 * Finds times that have no date of their own: before or after what happens ("før asfalten legges", "så snart isen er
 * borte"), by a feast or a holiday ("over påske"), by a weekday ("fredag kveld"), by a length of time ("innen to uker").
 */
import { languageOf } from '../language/index';
import type { DateWords } from '../language/language';
import { later } from '../language/once';
import { anyOf, anySource, wholly } from '../language/phrases';
import type { LanguageCode, Span } from '../minutes';
import { type Guarded, guarded, matchesOf } from './guarded';

export interface FoundTime extends Span {
  /** One past the word that begins a clause. */
  lead: number;
  /** 2 where a word before a happening makes it a deadline, 1 for what only tells when. */
  strength: 1 | 2;
}

interface TimeWords {
  before: Guarded;
  once: Guarded;
  when: Guarded;
  behind: Guarded;
  occasion: Guarded;
  weekday: Guarded;
  span: Guarded;
  spanBehind: Guarded;
  because: Guarded;
  /** A verb or a small word among what happens: then it is a clause. */
  clause: (word: string) => boolean;
  articles: Set<string>;
  pronouns: Set<string>;
  past: (word: string) => boolean;
  states: Set<string>;
  isWeekday: (word: string) => boolean;
  negated: (text: string) => boolean;
  foreign: (text: string) => boolean;
}

/** How many words an event has, and how many a clause, at most. */
const EVENT = 4;
const CLAUSE = 8;
const HAPPENING = String.raw`\s+(?<event>\p{L}[\p{L}-]*(?:\s+[\p{L}\d-]+){0,${CLAUSE - 1}})(?=\s*(?:[.,;:)(!–→]|\s-\s|$))`;
/** How long a weekday's name is at least: a shorter one may be another word. */
const WEEKDAY = 5;

const cache = new Map<LanguageCode, TimeWords>();

function wordsOf(code: LanguageCode): TimeWords {
  const known = cache.get(code);
  if (known) return known;
  const all = [languageOf(code), ...languageOf(code).relatives.map(languageOf)];
  const of = (pick: (d: DateWords) => readonly string[]) => all.flatMap(l => pick(l.dates));
  const small = new Set(all.flatMap(l => `${l.starters} ${l.ties}`.split(/\s+/u)));
  const verbs = later(() =>
    wholly(all.flatMap(l => [...l.tasks.modals, ...l.tasks.stative, ...l.tasks.past, ...l.tasks.doing, ...l.tasks.passive])),
  );
  const weekdays = of(d => d.weekdays)
    .flatMap(forms => forms.split('|'))
    .filter(form => form.length >= WEEKDAY);
  const past = later(() => wholly(all.flatMap(l => l.tasks.past)));
  const days = later(() => wholly(weekdays));
  const negations = later(() => anyOf(all.flatMap(l => l.tasks.negations)));
  const foreign = later(() => anyOf(of(d => d.foreign)));
  /** "over påske"; a language of cases needs no word before it: "pääsiäisenä". */
  const occasionOf = ({ around, occasions, on }: DateWords): string =>
    (around.length ? `(?:${anySource(around)})\\s+(?:${anySource(on)}\\s+)?` : '') + anySource(occasions);
  const daypart = `(?:\\s+(?:${anySource(of(d => d.dayparts))}))`;
  const before = `(?:(?:${anySource([...of(d => d.by), ...of(d => d.on).filter(word => word.length < 4), ...of(d => d.during)])})\\s+)`;
  const number = `(?:\\d{1,3}|${anySource(of(d => d.spans.numbers))})`;
  const unit = (): string => anySource(of(d => d.spans.units));
  const happening = (pick: (d: DateWords) => readonly string[]): Guarded => guarded(of(pick), 'giu', source => source + HAPPENING);
  const made: TimeWords = {
    before: happening(d => d.before),
    once: happening(d => d.once),
    when: happening(d => d.when),
    behind: guarded(
      of(d => d.behind),
      'giu',
      source => `(?<![\\p{L}\\d-])(?:\\p{L}[\\p{L}-]*n\\s+){0,2}\\p{L}[\\p{L}-]*n\\s+${source}`,
    ),
    occasion: guarded(
      of(d => d.occasions),
      'giu',
      () => `(?:${all.map(l => occasionOf(l.dates)).join('|')})(?:\\s+20\\d\\d)?`,
    ),
    weekday: guarded(weekdays, 'giu', source => `(?:${before}{1,2}${source}${daypart}?|${source}${daypart})`),
    span: guarded(
      of(d => d.spans.before),
      'giu',
      source => `${source}\\s+${number}\\s+(?:${unit()})`,
    ),
    spanBehind: guarded(
      of(d => d.spans.after),
      'giu',
      source => `(?:${number}\\s+)?(?:${unit()})\\s+${source}`,
    ),
    because: guarded(
      of(d => d.because),
      'iu',
      source => `(?:${source})(?:\\s+[^\\s,;:.]+){0,${CLAUSE}}\\s+$`,
    ),
    articles: new Set(all.flatMap(l => l.articles.split(/\s+/u))),
    pronouns: new Set(all.flatMap(l => [...l.tasks.pronouns, ...l.introducing.split(/\s+/u)])),
    clause: word => small.has(word) || verbs().test(word),
    past: word => past().test(word),
    states: new Set(of(d => d.states)),
    isWeekday: word => days().test(word),
    negated: text => negations().test(text),
    foreign: text => foreign().test(text),
  };
  cache.set(code, made);
  return made;
}

/** All such times in a text, the surest kinds first; they may overlap. Offsets are into the text. */
export function timesIn(text: string, code: LanguageCode): FoundTime[] {
  const words = wordsOf(code);
  const found: FoundTime[] = [];
  const add = (match: RegExpExecArray, strength: 1 | 2): void => {
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, lead: end - (match.groups?.event?.length ?? 0), strength });
  };
  for (const match of matchesOf(words.before, text)) {
    const event = eventOf(match, words);
    // "14 dager før møtet" is a rule's.
    const counted = /\d\s+\p{L}+\s+$/u.test(text.slice(Math.max(0, match.index - 24), match.index));
    if (!event.length || counted) continue;
    // One long word is no clause, though it ends like a verb: "itsenäisyyspäivää".
    if (!event.some(words.clause) || (event.length === 1 && (event[0] as string).length > LONG)) {
      if (event.length <= EVENT) add(match, 2);
    } else if (isAhead(text, match, event, words)) add(match, 1);
  }
  for (const match of matchesOf(words.behind, text)) add(match, 2);
  for (const match of matchesOf(words.once, text)) if (isAhead(text, match, eventOf(match, words), words, false)) add(match, 1);
  for (const match of matchesOf(words.when, text)) {
    const [, second = '', ...more] = (match.groups?.event ?? '').toLowerCase().split(/\s+/u);
    // "når det foreligger": the thing is named before.
    const soon = words.states.has(second);
    if ((soon || more.some(word => words.states.has(word))) && isAhead(text, match, eventOf(match, words), words, !soon)) add(match, 1);
  }
  for (const match of matchesOf(words.span, text)) if (!isForeign(text, match, words)) add(match, 1);
  for (const match of matchesOf(words.spanBehind, text)) if (!isForeign(text, match, words)) add(match, 1);
  for (const match of matchesOf(words.weekday, text))
    if (!words.isWeekday(text.slice(0, match.index).trim().split(/\s/u).at(-1) as string)) add(match, 1);
  for (const match of matchesOf(words.occasion, text)) add(match, 1);
  return found;
}

const LONG = 8;

/** The words of what happens, in small letters, without an article. */
function eventOf(match: RegExpExecArray, { articles }: TimeWords): string[] {
  const said = (match.groups?.event ?? '').toLowerCase().split(/\s+/u);
  return articles.has(said[0] as string) && said[1] !== undefined ? said.slice(1) : said;
}

/** How far back a negation turns "before" into "not until". */
const BACK = 80;

/**
 * A clause of what is still to happen: somebody or something does it ("det bliver værre" is no event), nothing tells of
 * the past, and nothing says that it is not to be done until then; one that begins the sentence ends at a comma.
 */
function isAhead(text: string, match: RegExpExecArray, event: readonly string[], words: TimeWords, named = true): boolean {
  const rest = text.slice(match.index + match[0].length);
  const alone = rest === '' && event.length < CLAUSE - 2;
  if (/(?:^|[.!?]\s)\s*$/u.test(text.slice(0, match.index)) && !alone && !/^\s*[,(]/u.test(rest)) return false;
  const [first = '', second = ''] = (match.groups?.event ?? '').toLowerCase().split(/\s+/u);
  if (!second || (named && words.pronouns.has(first) && words.clause(second))) return false;
  const before = text.slice(Math.max(0, match.index - BACK), match.index);
  const sentence = before.slice(before.search(/[^.!?;]*$/u));
  // "is closed", "has read it": what is to be so, and not what was done.
  const told = (word: string, i: number): boolean =>
    words.past(word) && !words.states.has(word) && !words.states.has(event[i - 1] as string);
  return !event.some(told) && !words.negated(sentence);
}

/** The time limit of an appeal, an application: "klagefristen er innen 3 uker". */
const isForeign = (text: string, { index }: RegExpExecArray, { foreign }: TimeWords): boolean =>
  foreign(text.slice(Math.max(0, index - BACK), index));

/** Whether what stands at an offset belongs to a clause that says why: "eftersom bron är avstängd till maj". */
export function saysWhy(text: string, at: number, code: LanguageCode): boolean {
  const { because } = wordsOf(code);
  const before = text.slice(Math.max(0, at - 120), at);
  return because.words.test(before) && because.pattern().test(before);
}
