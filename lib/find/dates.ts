/**
 * Finds dates in text: a small grammar over a language's words. Days, months, quarters, tertials, half-years, weeks,
 * seasons and years, each as exact as it is written. A year that is left out is taken from the meeting's date.
 */

import { languageOf } from '../language/index';
import type { Matcher } from '../language/matcher';
import { later } from '../language/once';
import { anyOf, anySource, phraseSource } from '../language/phrases';
import type { LanguageCode, Precision, Span } from '../minutes';

export interface FoundDate extends Span {
  /** ISO, as exact as the precision: 2018-04-13, 2018-04, 2018-Q2, 2018; absent for what has no date (season without year). */
  date?: string;
  precision: Precision;
  /** Written without its year. */
  yearless: boolean;
}

/** Some of the ways to write a date. Each is long to compile, and is not tried where the text has nothing of it. */
interface Form {
  may: (text: string) => boolean;
  pattern: () => RegExp;
}

interface Grammar {
  /** Where two begin at the same letter, the first is meant. */
  forms: Form[];
  /** Before "9/3": only what leads up to a deadline makes it no number of a case. */
  byLead: () => RegExp;
  /** Before "9.3", a day and a month without a full stop: what makes it a date and no number of a section or a project. */
  lead: () => RegExp;
  months: Map<string, number>;
  wholeMonths: ReadonlySet<string | undefined>;
  /** A text with neither a digit nor one of these holds no date. */
  words: Matcher;
}

const grammars = new Map<LanguageCode, Grammar>();

const list = (forms: readonly string[]): string[] => forms.flatMap(form => form.split('|'));
const either = (forms: readonly string[]): string =>
  list(forms)
    .sort((a, b) => b.length - a.length)
    .map(phraseSource)
    .join('|') || '(?!)';

function grammarOf(code: LanguageCode): Grammar {
  const known = grammars.get(code);
  if (known) return known;
  const all = [languageOf(code), ...languageOf(code).relatives.map(languageOf)];
  const months = new Map<string, number>();
  for (const language of all)
    language.dates.months.forEach((forms, i) => {
      for (const form of forms.split('|')) if (!months.has(form)) months.set(form, i + 1);
    });
  const of = (pick: (d: (typeof all)[number]['dates']) => readonly string[]) => either(all.flatMap(l => pick(l.dates)));
  const month = `(?:${either([...months.keys()])})`;
  const year = String.raw`(?:(?:19|20)\d\d)`;
  const weekday = `(?:(?<!\\p{L})(?:${of(d => d.weekdays)})\\.?,?\\s+(?:(?:${of(d => d.on)})\\s+)?)?`;
  const nth = `(?:[1-4]\\.?|${of(d => d.ordinals)}|[IV]{1,3})`;
  const digital = [
    // 2018-04-13
    String.raw`(?<iso>${year}-\d\d-\d\d)(?!\d)`,
    String.raw`(?<cday>\d{1,2})-(?<cmonth>\d{1,2})-(?<cyear>(?:19|20)\d\d)(?!\d)`,
    // 13.04.2018, 13.4.18, 13/4-2018, 13.4.
    String.raw`${weekday}(?<nday>\d{1,2})(?:\s?[.]\s?(?<nmonth>\d{1,2})(?:[.]\s?(?<nyear>(?:19|20)\d\d|\d\d(?!\d|[.:]\d))|[.](?![\d])|(?![\d.,:/]|\s?(?:kr|mill|prosent|%)))|/(?<smonth>\d{1,2})(?:\s?[-–/]\s?|\s)(?<syear>(?:19|20)\d\d|\d\d(?!\d)))`,
    // 13/4: a date only behind a weekday, or what leads up to one
    String.raw`(?<wday>(?:${of(d => d.weekdays)})\.?,?\s+(?:(?:${of(d => d.on)})\s+)?)?(?<xday>\d{1,2})/(?<xmonth>\d{1,2})(?![\d/]|[.,-]\d)`,
  ];
  // 20180413; 180413 where the text is nothing else
  const compact = [String.raw`(?<compact>(?:20|^(?=\d{6}$))\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![\d]|[.,/-]\d)`];
  const named = [
    // (fredag) 13. april (2018), April 13, 2018
    String.raw`${weekday}(?<day>\d{1,2})(?:\s?[.:]|st|nd|rd|th)?(?:a|e)?\s?(?:[-–]\s?\d{1,2}[.]?\s?)?(?:of\s+)?(?<dmonth>${month})(?![\p{L}])[.]?(?:,?\s+(?<dyear>${year}))?(?!\d)`,
    String.raw`${weekday}(?<hday>\d{1,2})-(?<hmonth>${month})-(?<hyear>(?:19|20)\d\d)(?!\d)`,
    String.raw`(?<![\p{L}\d])(?<umonth>${month})\s+(?<uday>\d{1,2})(?:st|nd|rd|th|\.?\s?(?:${of(d => d.nthDay)})(?!\p{L}))?(?:,?\s+(?<uyear>${year}))?(?![\d.:])`,
  ];
  const quarters = [
    // 2. kvartal 2018, Q2 2018
    String.raw`(?:(?<qn>${nth})\s?(?:${of(d => d.quarter)})(?![\p{L}])[.]?|(?<![\p{L}])Q(?<qq>[1-4]))(?:\s+(?:i\s+)?(?<qyear>${year}))?`,
    String.raw`(?:${of(d => d.quarter)})\s+(?<qafter>[1-4])(?!\d)(?:\s+(?<qayear>${year}))?`,
  ];
  const thirds = [
    String.raw`(?<tn>${nth})\s?(?:${of(d => d.tertial)})(?![\p{L}])(?:\s+(?<tyear>${year}))?`,
    String.raw`(?<hn>${nth})\s?(?:${of(d => d.halfYear)})(?![\p{L}])(?:\s+(?<hyear>${year}))?`,
  ];
  const weeks = [
    // uke 12 (2018)
    String.raw`(?<![\p{L}])(?:${of(d => d.week)})[.]?\s?(?<week>\d{1,2})(?:\s?[-–]\s?\d{1,2})?(?!\d|[.]\d)(?:\s+(?:i\s+)?(?<wyear>${year}))?`,
    String.raw`(?<![\p{L}\d])(?<fweek>\d{1,2})[.]?\s?(?:${code === 'fi' ? of(d => d.week) : '(?!)'})(?![\p{L}])`,
  ];
  // våren 2018
  const seasons = (['spring', 'summer', 'autumn', 'winter'] as const).map(
    season => String.raw`(?<![\p{L}])(?<${season}>${of(d => d.seasons[season])})(?![\p{L}])(?:\s+(?<${season}year>${year}))?`,
  );
  // april 2018, april
  const bare = [
    String.raw`(?<![\p{L}\d])(?<month>${month})(?![\p{L}]|-\p{L})[.]?(?:\s+(?<myear>${year})|\s?-\s?(?<mshort>\d\d)(?!\d))?(?!\s?\d)`,
  ];
  const years = [String.raw`(?<![\d.,/:-])(?<yearonly>20\d\d)(?![\d/:]|[.,]\d|-\d)`];
  const leads = all.flatMap(l => [...l.dates.by, ...l.dates.nextMeeting, ...l.ties.split(/\s+/u)]);
  const words = all
    .flatMap(l => [l.dates.months, ...Object.values(l.dates.seasons), l.dates.quarter, l.dates.halfYear, l.dates.tertial])
    .flatMap(list);
  const byLeads = all.flatMap(l => [...l.dates.by, ...l.dates.nextMeeting, ...l.dates.on]);
  const has = (source: string): ((text: string) => boolean) => {
    const pattern = later(() => new RegExp(source, 'iu'));
    // Two forms may ask for the same words.
    let last = { text: '', answer: false };
    return text => {
      if (last.text !== text || !text) last = { text, answer: pattern().test(text) };
      return last.answer;
    };
  };
  const form = (may: Form['may'], sources: readonly string[]): Form => ({
    may,
    pattern: later(() => new RegExp(`(?<![\\d.,/:])(?:${sources.join('|')})`, 'giu')),
  });
  const hasMonth = has(month);
  const grammar: Grammar = {
    lead: later(() => new RegExp(`(?:${anySource(leads)})[\\s:]*$`, 'iu')),
    byLead: later(() => new RegExp(`(?:${anySource(byLeads)})[\\s:]*$`, 'iu')),
    forms: [
      form(text => /\d\s?[./-]/u.test(text), digital),
      form(text => /20\d{6}|^\d{6}$/u.test(text), compact),
      form(text => /\d/u.test(text) && hasMonth(text), named),
      form(has(`${of(d => d.quarter)}|Q[1-4]`), quarters),
      form(has(of(d => [...d.tertial, ...d.halfYear])), thirds),
      form(has(`(?:${of(d => d.week)})[.]?\\s?\\d|\\d[.]?\\s?(?:${of(d => d.week)})`), weeks),
      form(has(of(d => Object.values(d.seasons).flat())), seasons),
      form(hasMonth, bare),
      form(text => /20\d\d/u.test(text), years),
    ],
    months,
    wholeMonths: new Set(languageOf(code).dates.months.map(forms => forms.split('|')[0])),
    words: anyOf(words),
  };
  grammars.set(code, grammar);
  return grammar;
}

const two = (n: number): string => String(n).padStart(2, '0');
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** All that is written like a date, in order; none begins inside another. */
function datesIn(text: string, { forms }: Grammar): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const open = forms
    .filter(({ may }) => may(text))
    .map(({ pattern }) => ({ pattern: pattern(), next: undefined as RegExpExecArray | null | undefined }));
  for (let from = 0; ; ) {
    let first: RegExpExecArray | undefined;
    for (const form of open) {
      if (form.next === undefined || (form.next && form.next.index < from)) {
        form.pattern.lastIndex = from;
        form.next = form.pattern.exec(text);
      }
      if (form.next && (!first || form.next.index < first.index)) first = form.next;
    }
    if (!first) return found;
    found.push(first);
    from = first.index + first[0].length;
  }
}

/**
 * @param text any stretch of text; spans are offsets into it
 * @param reference ISO date of the meeting, for years that are left out
 * @param forward the date lies ahead of the reference (a deadline): "15. januar" in December is next year's
 */
export function findDates(text: string, code: LanguageCode, reference?: string, forward = false): FoundDate[] {
  const grammar = grammarOf(code);
  const { months, lead, byLead, words } = grammar;
  if (!/\d/u.test(text) && !words.test(text)) return [];
  const standsAlone = (start: number, end: number): boolean =>
    text.slice(0, start).trim() === '' && /^\s*(?:$|[,;:()–-])/u.test(text.slice(end, end + 4));
  const found: FoundDate[] = [];
  const ordinals = languageOf(code).dates.ordinals;
  const nthOf = (word: string): number => {
    const n = Number.parseInt(word, 10) || ROMAN[word.toLowerCase()];
    if (n) return n;
    return list(ordinals).indexOf(word.toLowerCase()) + 1;
  };
  for (const match of datesIn(text, grammar)) {
    const g = match.groups as Record<string, string | undefined>;
    const span = { start: match.index, end: match.index + match[0].length };
    const add = (precision: Precision, date: string | undefined, yearless: boolean) => {
      while (/[\s,]/u.test(text[span.end - 1] ?? '')) span.end--;
      // The full stop after a whole month's name ends the sentence; after an abbreviation it is the word's own.
      const word = /(\p{L}+)\.$/u.exec(text.slice(span.start, span.end))?.[1];
      if (word && grammar.wholeMonths.has(word.toLowerCase())) span.end--;
      found.push({ ...span, precision, yearless, ...(date ? { date } : {}) });
    };
    const day = (d: string, m: number, y: string | undefined) => {
      const year = yearOf(y);
      const chosen = year ?? implied(m, Number(d), reference, forward);
      if (m < 1 || m > 12 || Number(d) < 1 || Number(d) > 31) return;
      if (chosen && Number(d) > new Date(Date.UTC(chosen, m, 0)).getUTCDate()) return;
      add('day', chosen ? `${chosen}-${two(m)}-${two(Number(d))}` : undefined, !year);
    };
    const period = (precision: Precision, month: number, y: string | undefined, write: (year: number) => string) => {
      const year = yearOf(y) ?? implied(month, 31, reference, forward);
      add(precision, year ? write(year) : undefined, !y);
    };
    if (g.iso) {
      if (isDay(g.iso)) add('day', g.iso, false);
    } else if (g.compact) {
      const iso = g.compact.replace(/^(?:20)?(..)(..)(..)$/u, '20$1-$2-$3');
      if (isDay(iso)) add('day', iso, false);
    } else if (g.cday) day(g.cday, Number(g.cmonth), g.cyear);
    else if (g.nday && g.nmonth && !g.nyear && /^\d{1,2}\s?\.\s?\d{1,2}$/u.test(match[0])) {
      if (standsAlone(span.start, span.end) || lead().test(text.slice(Math.max(0, span.start - 40), span.start)))
        day(g.nday, Number(g.nmonth), undefined);
    } else if (g.xday) {
      const before = text.slice(Math.max(0, span.start - 40), span.start);
      if (g.wday || byLead().test(before) || (/^\s*$/u.test(text.slice(0, span.start)) && /^\s*$/u.test(text.slice(span.end))))
        day(g.xday, Number(g.xmonth), undefined);
    } else if (g.nday) day(g.nday, Number(g.nmonth ?? g.smonth), g.nyear ?? g.syear);
    else if (g.day) day(g.day, months.get((g.dmonth as string).toLowerCase()) ?? 0, g.dyear);
    else if (g.hday) day(g.hday, months.get((g.hmonth as string).toLowerCase()) ?? 0, g.hyear);
    else if (g.uday) day(g.uday, months.get((g.umonth as string).toLowerCase()) ?? 0, g.uyear);
    else if (g.qn || g.qq || g.qafter) {
      const n = nthOf((g.qn ?? g.qq ?? g.qafter) as string);
      if (n >= 1 && n <= 4) period('quarter', n * 3, g.qyear ?? g.qayear, year => `${year}-Q${n}`);
    } else if (g.tn) {
      const n = nthOf(g.tn);
      if (n >= 1 && n <= 3) period('month', n * 4, g.tyear, year => `${year}-${two(n * 4)}`);
    } else if (g.hn) {
      const n = nthOf(g.hn);
      if (n >= 1 && n <= 2) period('half', n * 6, g.hyear, year => `${year}-${two(n * 6)}`);
    } else if (g.week ?? g.fweek) {
      const week = Number(g.week ?? g.fweek);
      if (week < 1 || week > 53) continue;
      const year = yearOf(g.wyear) ?? implied(Math.max(1, Math.ceil(week / 4.35)), 31, reference, forward);
      add('week', year ? `${year}-W${two(week)}` : undefined, !g.wyear);
    } else if (g.month) {
      const month = months.get(g.month.toLowerCase()) ?? 0;
      if (!g.myear && !g.mshort && isOtherWord(text, span, g.month, languageOf(code).dates.capitals)) continue;
      // "mai" and "mar" stand in other words' company too: a bare month needs a letter more or a year.
      if (
        g.month.length < 4 &&
        !g.myear &&
        !g.mshort &&
        !/^(?:mai|maj|may|juni|juli)$/iu.test(g.month) &&
        !/[.]/.test(match[0]) &&
        forward === false
      )
        continue;
      period('month', month, g.myear ?? g.mshort, year => `${year}-${two(month)}`);
    } else if (g.yearonly) add('year', g.yearonly, false);
    else {
      const season = (['spring', 'summer', 'autumn', 'winter'] as const).find(name => g[name]);
      if (season) add('season', undefined, !g[`${season}year`]);
    }
  }
  return found;
}

/**
 * "Jan Berg", "we may decide": where months have capitals, a small letter makes another word of them; where they have
 * none, a capital before another capital makes a name.
 */
function isOtherWord(text: string, { end }: Span, written: string, capitals: boolean): boolean {
  const capital = /^\p{Lu}/u.test(written);
  if (capitals) return !capital;
  return capital && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end));
}

function yearOf(written: string | undefined): number | undefined {
  if (!written) return undefined;
  const n = Number(written);
  return written.length === 2 ? (n < 70 ? 2000 + n : 1900 + n) : n;
}

/** The year of a date written without one: the meeting's, or the next where a deadline would else lie months behind. */
function implied(month: number, day: number, reference: string | undefined, forward: boolean): number | undefined {
  if (!reference) return undefined;
  const year = Number(reference.slice(0, 4));
  const of = Number(reference.slice(5, 7)) || 6;
  if (forward) {
    const behind = (of - month) * 30 + (Number(reference.slice(8, 10)) || 15) - day;
    return behind > 45 ? year + 1 : year;
  }
  return month - of > 8 ? year - 1 : year;
}

const isDay = (iso: string): boolean => {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
};
