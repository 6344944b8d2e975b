/** The cases of the document: the series that was found, each with its title and the stretch that belongs to it. */

import { type Candidate, containerOf } from '../find/candidate';
import { partHeading } from '../find/headings';
import { numberAt } from '../find/number';
import { numberCandidates } from '../find/numbers';
import type { Vocabulary } from '../language/vocabulary';
import type { Span } from '../minutes';
import type { Block, Source } from '../read/source';
import type { Steps } from '../steps';
import { announcedItems } from './agendalist';
import { saidAgain, withAgendaTitles } from './agendatitles';
import type { Weighed } from './bestofeach';
import { listedTitles, plainKey } from './contents';
import type { Heading } from './heading';
import { findSeries, type Series } from './series';
import { closedLength, goesOn, titleOf } from './titles';
import { isTreated, treatedCase } from './treated';
import { unnumberedCases } from './unnumbered';
import { weaker } from './weaker';

export interface FoundCases {
  headings: Heading[];
  /** The series they are, undefined for cases without numbers. */
  series?: Series;
}

const CASES_IN_A_STEP = 20;

/** The headings of the document's cases, in order, and the numbered series they are, where they are one. */
export function* findCases(source: Source, vocabulary: Vocabulary): Steps<FoundCases> {
  const candidates = yield* numberCandidates(source, vocabulary);
  const extract = extractOf(source, candidates, vocabulary);
  if (extract) return extract;
  yield;
  const [series, ...others] = behindLetters(yield* findSeries(source, candidates, vocabulary));
  yield;
  const unnumbered = yield* unnumberedCases(source, vocabulary);
  yield;
  if (!series || weaker(series, unnumbered, source, vocabulary)) {
    const treated = treatedCase(source, vocabulary);
    const plain = unnumbered.every(one => containerOf(source.blocks[one.block] as Block) === 'plain');
    const first = unnumbered[0]?.start ?? Number.POSITIVE_INFINITY;
    if (treated && (unnumbered.length < 3 || plain) && treated.start < first) return { headings: [treated] };
    const announced = series ? [] : announcedItems(source, vocabulary);
    return { headings: announced.length > unnumbered.length ? announced : unnumbered };
  }
  const treated = isList(series) ? treatedCase(source, vocabulary) : undefined;
  if (treated && treated.start < (series.cases[0]?.start ?? 0)) return { headings: [treated] };
  yield;
  const listed = listedTitles(
    source,
    // In a contents list the number may stand in a column of its own, without its sign.
    candidates.filter(one => !one.counted && (one.style === series.style || (series.style === 'section' && one.style === 'cell'))),
    vocabulary,
  );
  series.cases = [...openingPoints(series, others), ...withoutStrangers(series.cases, listed)];
  const numbered: Heading[] = [];
  for (const [i, one] of series.cases.entries()) {
    if (i % CASES_IN_A_STEP === 0) yield;
    numbered.push(asListed(source, numberedHeading(source, one, vocabulary), listed.get(plainKey(one))));
  }
  const headings = saidAgain(source, withAgendaTitles(source, withoutReferences(source, numbered), candidates));
  yield;
  return { headings: [...headings, ...sameKind(source, series, headings, vocabulary)].sort((a, b) => a.start - b.start), series };
}

/** How many cases with headings of their own make a whole meeting's minutes. */
const MEETING = 3;

/**
 * An extract about one matter: each body that treated it stands over its part with date and number ("TEKLA 12.03.2024
 * § 33", "KHALL 08.04.2024 § 98"). They are one case, under the last number or the one that the page names.
 */
function extractOf(source: Source, candidates: readonly Candidate[], vocabulary: Vocabulary): FoundCases | undefined {
  const heads = candidates.filter(one => one.dated);
  const first = heads[0];
  const others = candidates.filter(one => one.style === 'section' && !one.dated);
  if (!first || others.some(one => one.container !== 'cell')) return undefined;
  // The rows of one table list the meeting's cases; a table over each of them is its heading.
  if (new Set(others.map(({ block }) => source.blocks[block]?.cell?.table)).size >= MEETING) return undefined;
  const days = new Set(heads.map(one => /\d{1,2}\.\d{1,2}\.\d{2,4}/u.exec(lineOf(source, one))?.[0]));
  // One meeting's sections all have its date.
  if (heads.length > 1 && days.size < heads.length * 0.8) return undefined;
  const title = first.block < first.lastBlock && first.titleStart === first.start ? first : undefined;
  if (!title) return undefined;
  const word = new RegExp(`(?:${vocabulary.caseWord})\\s*(\\d{1,4})(?!\\d)`, 'iu');
  const named = source.blocks
    .slice(0, first.block)
    .map(block => (block.furniture ? undefined : word.exec(source.text.slice(block.start, block.end))?.[1]))
    .find(number => heads.some(one => one.number === number));
  const chosen = heads.findLast(one => one.number === named) ?? (heads.at(-1) as Candidate);
  const { span, reference } = titleOf(source.text, { start: title.titleStart, end: title.titleEnd }, vocabulary, false);
  const heading: Heading = {
    block: title.block,
    lastBlock: title.lastBlock,
    start: title.start,
    title: span,
    number: chosen.number,
    rule: 'series',
    words: lineOf(source, chosen),
    ...(reference ? { reference } : {}),
  };
  return { headings: [heading], series: { style: 'section', cases: [{ ...chosen, weight: 3 }], score: 3 } };
}

/** "A. Minutes", "B. Dates" to be noted, and behind them "Case 19/06": the letters are what the meeting opened with. */
function behindLetters(found: readonly Series[]): readonly Series[] {
  const last = isLettered(found[0]) ? found[0]?.cases.at(-1) : undefined;
  const own =
    last &&
    found.find(({ style, cases }) => style === 'slash' && cases.length > 1 && cases.every(one => one.prefix && one.start > last.titleEnd));
  return own ? [own, ...found.filter(one => one !== own)] : found;
}

const isLettered = (series: Series | undefined): boolean => series?.cases.every(({ counted }) => counted === 'letter') === true;

/** "Item 1 Apologies", "Item 2 Minutes" before the first of the numbers that go through the year ("Case 20/26"): what a meeting opens with. */
function openingPoints({ style, cases: [first] }: Series, others: readonly Series[]): Weighed[] {
  const before = (one: Weighed): boolean => one.titleEnd < (first?.start ?? 0);
  const opens = ({ style: kind, score, cases }: Series): boolean =>
    cases.length > 1 &&
    (kind === 'word'
      ? cases.every((one, i) => one.number === String(i + 1) && one.prefix && before(one))
      : isLettered({ style: kind, score, cases }) && score > 0 && cases.every(before));
  return style === 'slash' || style === 'section' ? (others.find(opens)?.cases ?? []) : [];
}

const LAST_NUMBER = /\s+(\d{2,4}\/\d{2,6})$/u;

/** "Opening 25/112": what stands behind every title is its archive number, and no part of it. */
function withoutReferences(source: Source, headings: Heading[]): Heading[] {
  const numbers = headings.map(({ title }) => LAST_NUMBER.exec(source.text.slice(title.start, title.end)));
  if (headings.length < 3 || numbers.filter(Boolean).length < headings.length * 0.7) return headings;
  return headings.map((heading, i) => {
    const number = numbers[i];
    if (!number) return heading;
    const { start } = heading.title;
    return { ...heading, title: { start, end: start + number.index }, ...(heading.reference ? {} : { reference: number[1] as string }) };
  });
}

/** The line that holds a candidate's number. */
function lineOf(source: Source, one: Candidate): string {
  const block = source.blocks[one.titleStart === one.start ? one.lastBlock : one.block] as Block;
  return source.text.slice(block.start, block.end);
}

/** Numbers of plain points only, as in a decision of several. */
const isList = (series: Series): boolean =>
  (series.style === 'dot' || series.style === 'word') &&
  series.cases.every(one => !one.bare && (one.container === 'plain' || one.container === 'item'));

function numberedHeading(source: Source, one: Weighed, vocabulary: Vocabulary): Heading {
  const block = source.blocks[one.lastBlock] as Block;
  // A first line, or bold words, that stand before the rest of the cell are the title.
  const bold = block.bold.find(span => span.start <= one.titleStart + 1 && span.end > one.titleStart + 3);
  const running =
    one.container === 'cell' ||
    one.titleEnd - one.titleStart > 160 ||
    (one.container === 'bold' && bold !== undefined && bold.end < one.titleEnd - 3) ||
    isSlide(source, one) ||
    isRunning(source, one);
  const end = bold && running ? Math.min(bold.end, one.titleEnd) : one.titleEnd;
  const title = titleOf(source.text, { start: one.titleStart, end }, vocabulary, running && !(bold && bold.end < one.titleEnd));
  const reference = one.reference ?? title.reference;
  return {
    block: one.block,
    lastBlock: one.lastBlock,
    start: one.start,
    title: title.span,
    number: one.number,
    rule: 'series',
    words: source.text.slice(one.start, one.titleStart).trim(),
    ...(isSaid(source, one, title.span, vocabulary) ? { said: true } : {}),
    ...(one.from === undefined ? {} : { from: one.from }),
    ...(reference ? { reference } : {}),
  };
}

/** Papers that a case only notes have numbers of their own kind ("MS 5/26"): what the contents list leaves out is none of the cases. */
function withoutStrangers(cases: Weighed[], listed: ReadonlyMap<string, string>): Weighed[] {
  const known = cases.filter(one => listed.has(plainKey(one)));
  if (known.length < 3 || known.length < cases.length * 0.6) return cases;
  const prefixes = new Set(known.map(one => one.prefix));
  const [first, last] = [known[0]?.path[0] ?? 0, known.at(-1)?.path[0] ?? 0];
  const near = ({ prefix, path: [number = 0] }: Weighed): boolean => number >= first - (prefixes.has(prefix) ? 1 : 0) && number <= last + 5;
  const later = ({ prefix, path: [number = 0] }: Weighed): boolean => prefixes.has(prefix) && number > first;
  return cases.filter(one => listed.has(plainKey(one)) || later(one) || near(one));
}

/**
 * The title as the contents list has it, where the heading's own goes on with the case's text or stands in the line above
 * its number ("STREET LIGHTS", then "§ 24 The board decided in May that …").
 */
function asListed(source: Source, heading: Heading, title: string | undefined): Heading {
  if (!title) return heading;
  const end = saidFrom(source.text, heading.title.start, title);
  // "Annual report Council for … 2025.": what looks like text behind a title stands in the list as well.
  if (end !== undefined && end === source.blocks[heading.lastBlock]?.end) return { ...heading, title: { start: heading.title.start, end } };
  if (goesOn(title)) return heading;
  if (end !== undefined) {
    // A list may name the case in fewer words; a capital behind them begins the case's text.
    return end < heading.title.end && /^[.:]?\s+\p{Lu}/u.test(source.text.slice(end, end + 8))
      ? { ...heading, title: { start: heading.title.start, end } }
      : heading;
  }
  for (let i = heading.block - 1, looked = 0; i >= 0 && looked < 3; i--) {
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    looked++;
    if (saidFrom(source.text, block.start, title) === block.end)
      return { ...heading, block: i, start: block.start, title: { start: block.start, end: block.end }, from: heading.title.start };
  }
  return heading;
}

/** One past the last letter of the words, where the text says them from `at` on, in capitals or not; undefined where it does not. */
function saidFrom(text: string, at: number, words: string): number | undefined {
  let i = at;
  for (const letter of words.toLowerCase()) {
    if (letter === ' ') {
      if (!/\s/u.test(text[i] ?? '')) return undefined;
      while (/\s/u.test(text[i] ?? '')) i++;
    } else if (text[i]?.toLowerCase() === letter) i++;
    else return undefined;
  }
  return i;
}

/** A plain line that goes on with the case's text behind its title. */
function isRunning(source: Source, one: Weighed): boolean {
  const bold = one.container === 'bold' ? source.blocks[one.lastBlock]?.bold[0]?.end : undefined;
  // The colon is the last bold letter, or stands right behind it.
  if (bold !== undefined) return /^.?\s*:\s/su.test(source.text.slice(bold - 1, one.titleEnd));
  if (one.container !== 'plain' && one.container !== 'item') return false;
  const title = source.text.slice(one.titleStart, one.titleEnd);
  return goesOn(title) || closedLength(title) !== undefined || /\p{Ll}\s\p{Lu}\p{Ll}+\s\p{Ll}.*\.$/u.test(title);
}

/** "5. Dagordningen godkändes.", "5. It was resolved to pay:": the title is a sentence, and says what happened in the case. */
const isSaid = (source: Source, one: Weighed, title: Span, { deciding }: Vocabulary): boolean =>
  (one.container === 'plain' || one.container === 'item' || one.container === 'cell') &&
  title.end > title.start &&
  (/[.!]/u.test(source.text.slice(title.end - 1, title.end + 1).replace(/\s.*$/u, '')) ||
    (source.text[title.end] === ':' && deciding.test(source.text.slice(title.start, title.end))));

/** A paragraph that holds a whole slide: number, title and text in one. */
const isSlide = (source: Source, one: Weighed): boolean =>
  one.style === 'dot' && source.text.slice(one.titleStart, one.titleEnd).length > 100;

/** Headings without a number among numbered ones that look just the same: "Eventuelt" between Sak 14 and Sak 16. */
function sameKind(source: Source, series: Series, headings: Heading[], vocabulary: Vocabulary): Heading[] {
  const containers = series.cases.map(one => one.container);
  const counts = new Map<string, number>();
  for (const container of containers) counts.set(container, (counts.get(container) ?? 0) + 1);
  const [main, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const numbered = /^(?:h\d|bold)$/u.test(main) && count >= series.cases.length * 0.7;
  // Where the number stands beside the heading's element, those without one are headings of a level that no part has.
  const level = numbered ? main : levelOfOthers(source, series, vocabulary);
  if (!level) return main === 'plain' ? lastPlain(source, headings, vocabulary) : [];
  const first = headings[0]?.start ?? 0;
  const taken = new Set(headings.flatMap(heading => [heading.block, heading.lastBlock]));
  return source.blocks.flatMap((block, i) => {
    if (block.furniture || taken.has(i) || containerOf(block) !== level || block.cell) return [];
    const text = source.text.slice(block.start, block.end).replace(/:\s*$/u, '').trim();
    // Before the first number too: what was settled stands under it.
    const treated = numbered && !numberAt(text, vocabulary) && isTreated(source, i, vocabulary);
    if (!treated && (!vocabulary.caseTitles.test(text) || block.start <= first)) return [];
    const { span } = titleOf(source.text, block, vocabulary, false);
    return [{ block: i, lastBlock: i, start: block.start, title: span, rule: 'heading-level' as const, words: text }];
  });
}

/** "Evt:" behind the last number, at the head of its paragraph: what comes up at the end often has none. */
function lastPlain(source: Source, headings: Heading[], vocabulary: Vocabulary): Heading[] {
  const last = headings.at(-1);
  if (!last) return [];
  const at = source.blocks.findIndex((block, i) => {
    if (i <= last.lastBlock || block.furniture || block.cell || containerOf(block) !== 'plain') return false;
    const text = source.text.slice(block.start, block.end).replace(/\s*:\s*$/u, '');
    return text.length < SHORT && /\p{L}$/u.test(text) && vocabulary.caseTitles.test(text) && source.blocks[i - 1]?.group !== block.group;
  });
  const block = source.blocks[at];
  if (!block) return [];
  const { span } = titleOf(source.text, block, vocabulary, false);
  return [{ block: at, lastBlock: at, start: block.start, title: span, rule: 'heading-level' }];
}

/** How long the title of what comes up at the end is at most. */
const SHORT = 30;

/** The level of the headings with a case's own title behind the series' first case, where none of that level begins a part. */
function levelOfOthers(source: Source, series: Series, vocabulary: Vocabulary): string | undefined {
  const first = series.cases[0]?.start ?? 0;
  const own = new Set(series.cases.flatMap(one => range(one.block, one.lastBlock)));
  const headings = source.blocks.filter((block, i) => !block.furniture && block.kind === 'heading' && block.start > first && !own.has(i));
  const text = ({ start, end }: Block): string => source.text.slice(start, end).replace(/:\s*$/u, '').trim();
  const titled = headings.find(block => vocabulary.caseTitles.test(text(block)));
  if (!titled) return undefined;
  const alike = headings.filter(block => block.level === titled.level);
  const parts = alike.some(block => partHeading(text(block), block, vocabulary));
  // Those of the parts are smaller.
  const smaller = headings.some(block => block.level > titled.level && partHeading(text(block), block, vocabulary));
  return !parts && smaller ? containerOf(titled) : undefined;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
