/**
 * Chooses, among everything that could be a case's heading, the series that runs through the document in order and
 * explains it best (DESIGN, decision 2). Layout decides here; words only say what a heading is not.
 */

import { type Candidate, COUNTED, compare } from '../find/candidate';
import { fieldKinds } from '../find/fields';
import { partOf } from '../find/headings';
import type { NumberStyle } from '../find/number';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';
import { BLOCKS_IN_A_STEP, type Steps } from '../steps';
import { isActionRow } from './actionrows';
import { agendaNumbers } from './agendalist';
import { bestOfEach, type Weighed, withoutQuoted } from './bestofeach';
import { contentsList, plainKey, withoutPoints } from './contents';
import { withoutHistory } from './history';
import { nestedItems } from './nested';
import { outlineOf, withoutParagraphs } from './outlines';
import { pointsOfLists, saysAgain } from './points';
import { withSkipped, withSubItems } from './subitems';
import { goesOn } from './titles';
import { headsParts } from './treated';
import { treatedApart } from './treatedapart';

export interface Series {
  style: NumberStyle;
  cases: Weighed[];
  score: number;
}

const CONTAINER: Record<string, number> = { cell: 2, term: 2, bold: 2, item: 0.2, plain: 0.8 };

/** What each style is worth before its looks: a number that names its year or its kind is no list's number. */
const STYLE: Record<NumberStyle, number> = { slash: 1.2, section: 0.8, word: 1.2, cell: 0, dot: 0 };

/** @returns the series that fits best, and the rest, best first; empty where no number makes one. */
export function* findSeries(source: Source, candidates: Candidate[], vocabulary: Vocabulary): Steps<Series[]> {
  const found: Series[] = [];
  const cells = new Set(candidates.filter(({ style }) => style === 'cell').map(({ path: [number = 0] }) => number));
  // A row that a table within it has torn out of its own: its number stands alone as those in the other rows do.
  const torn = ({ style, apart, path: [number = 0, item] }: Candidate): boolean =>
    style === 'dot' && apart === true && item === undefined && cells.has(number - 1) && cells.has(number + 1);
  const weighed = (style: NumberStyle): Steps<Weighed[]> =>
    weighFamily(
      source,
      candidates.filter(candidate => !candidate.counted && (candidate.style === style || (style === 'cell' && torn(candidate)))),
      vocabulary,
    );
  const dotted = yield* weighed('dot');
  // A list's entries are cases only where they are all there is.
  const counted = COUNTED.map(by => [
    ...throughRun(
      source,
      candidates.filter(one => one.counted === by),
    ),
  ]);
  const anew = yield* attendances(source, vocabulary);
  let words: readonly Weighed[] = [];
  for (const style of ['slash', 'section', 'word', 'cell', 'dot'] as const) {
    const family = style === 'dot' ? dotted : yield* weighed(style);
    if (!family.length) continue;
    if (style === 'word') words = family;
    const ownNumbers = style === 'slash' || style === 'section';
    const own = ownNumbers ? bestOfEach(withoutHistory(family, source)) : longestRun(family, anew);
    const cases = style === 'section' ? withoutQuoted(own) : own;
    const main = withoutOutliers(cases, style);
    const kept = withSkipped(style === 'dot' ? withoutParagraphs(main, family, source, vocabulary) : withSubItems(main, dotted), family);
    const score = kept.reduce((sum, one) => sum + one.weight, 0) + startsAtOne(kept);
    if (kept.length && score > 0) found.push({ style, cases: kept, score });
  }
  const list = found.find(({ style }) => style === 'dot');
  const treated = treatedApart(list?.cases ?? [], words);
  if (list && treated.length) found.push({ style: 'word', cases: treated, score: list.score + 1 });
  for (const family of counted.filter(({ length }) => length)) {
    const cases = yield* weighFamily(source, family, vocabulary);
    found.push({ style: 'dot', cases, score: cases.reduce((sum, one) => sum + one.weight, 0) + startsAtOne(cases) });
  }
  return found.sort((a, b) => b.score - a.score);
}

function startsAtOne(cases: Weighed[]): number {
  return cases[0]?.path[0] === 1 ? 1.5 : 0;
}

const CANDIDATES_IN_A_STEP = 40;

/** Weighs each candidate by its looks, its title and how much stands between it and the next. */
function* weighFamily(source: Source, family: Candidate[], vocabulary: Vocabulary): Steps<Weighed[]> {
  yield;
  const points = pointsOfLists(source, family, vocabulary);
  const contents = contentsList(source, withoutPoints(source, family, points), vocabulary);
  const through = throughRun(
    source,
    family.filter(candidate => !contents.has(candidate)),
  );
  const outlined = outlineOf(family);
  const announced = agendaNumbers(source, family, vocabulary);
  const nested = nestedItems(source, family);
  const weights = new Map<Candidate, number>();
  const found: Weighed[] = [];
  for (const [i, candidate] of family.entries()) {
    if (i % CANDIDATES_IN_A_STEP === 0) yield;
    if (contents.has(candidate) || saysAgain(source, family[i - 1], candidate)) continue;
    // A number that is said again at once (a table of the case's facts under its heading) goes on with the same case.
    let after = i + 1;
    while (after < family.length && after < i + 4 && plainKey(family[after] as Candidate) === plainKey(candidate)) after++;
    const next = family[after]?.start ?? source.text.length;
    const title = source.text.slice(candidate.titleStart, candidate.titleEnd).trim();
    // A paragraph that begins with the heading holds its own text.
    const body = next - (goesOn(title) ? candidate.titleStart : candidate.titleEnd);
    let weight =
      (CONTAINER[candidate.container] ?? 3) + STYLE[candidate.style] * (candidate.prefix || candidate.style === 'slash' ? 1 : 0.5);
    // "4 Budget" right over "4.1 Accounts" holds its items.
    const holds = isUnder(family[after], candidate);
    if (body < 30 && !holds) weight -= 1.2;
    else if (body > 100) weight += 0.6;
    weight += titleWeight(title, candidate, vocabulary);
    if (points.has(candidate)) weight -= POINT;
    const heads = !points.has(candidate) && headsParts(source, candidate.lastBlock, vocabulary);
    if (heads || [through, announced, outlined].some(one => one.has(candidate))) weight = Math.max(weight, THROUGH);
    if (isSlide(source, family, i)) weight = 2;
    else if (isOutline(family, i)) weight += 1.4;
    if (isActionRow(source, candidate, vocabulary)) weight -= candidate.style === 'slash' || candidate.style === 'section' ? 3.5 : 1.5;
    // As much a case as what it stands under.
    const parent = nested.get(candidate);
    if (parent) weight = Math.max(weight, Math.min(THROUGH, weights.get(parent) ?? 0));
    weights.set(candidate, weight);
    found.push({ ...candidate, weight });
  }
  return found;
}

const isUnder = (item: Candidate | undefined, one: Candidate): boolean =>
  item !== undefined && item.path.length > one.path.length && one.path.every((n, i) => item.path[i] === n);

/** What a number weighs less that counts the points of a list. */
const POINT = 3;

/** How many numbers make a run. */
const LEVEL = 3;

/** How many beginnings of a run are tried. */
const BEGINNINGS = 20;

/** What a number weighs at least that belongs to a run through the whole document. */
const THROUGH = 1.6;

/** The next number, one further where one was left out, its own sub-number, or the same again by mistake. */
function follows(last: Candidate, one: Candidate): boolean {
  const order = compare(last.path, one.path);
  const step = (one.path[0] ?? 0) - (last.path[0] ?? 0);
  return order === 0 ? (one.path[0] ?? 0) > 1 : order < 0 && step >= 0 && step <= 2;
}

/**
 * Points numbered from one on, hardly one left out, that look alike and fill most of the document: they are its agenda even
 * where each is nothing but a sentence ("5. Dagordningen godkändes."), because nothing else is left that could be.
 */
function throughRun(source: Source, family: readonly Candidate[]): Set<Candidate> {
  const alike = (a: Candidate, b: Candidate): boolean =>
    a.container === b.container && (source.blocks[a.block] as Block).depth === (source.blocks[b.block] as Block).depth;
  let best: Candidate[] = [];
  // A section's number, and a year's, goes on from meeting to meeting.
  const begins = ({ path, style, counted }: Candidate): boolean =>
    path.length === 1 && (style === 'section' || style === 'slash' || counted === 'own' || (path[0] as number) <= 2);
  const firsts = family.flatMap((one, i) => (one.style !== 'cell' && begins(one) && (one.style !== 'slash' || one.prefix) ? [i] : []));
  // What runs through the document begins among the first of them.
  for (const i of firsts.slice(0, BEGINNINGS)) {
    const first = family[i] as Candidate;
    const run = [first];
    let again = 0;
    for (let j = i + 1; j < family.length; j++) {
      const one = family[j] as Candidate;
      const last = run.at(-1) as Candidate;
      if (!alike(first, one) || !follows(last, one)) continue;
      if (compare(last.path, one.path) === 0 && ++again > 1) continue;
      run.push(one);
    }
    if (run.length <= best.length) continue;
    // What begins anew again and again are the points of lists.
    const begun = family.filter(one => alike(first, one) && compare(one.path, first.path) === 0).length;
    if (begun * 2 <= run.length) best = run;
  }
  const first = best[0];
  const last = best.at(-1);
  if (!first || !last || best.length < LEVEL) return new Set();
  const own = source.blocks.filter(block => !block.furniture);
  const end = own.at(-1)?.end ?? 0;
  const begin = own[0]?.start ?? 0;
  // With something told under each, the last goes on to the end.
  const told = best.slice(1).every((one, i) => one.block > (best[i] as Candidate).lastBlock + 1);
  return (told ? end : last.titleEnd) - first.start >= (end - begin) * 0.45 ? new Set(best) : new Set();
}

/** A slide's text in one paragraph, "3 The project grows Funding from …": the next slide is the next paragraph. */
function isSlide(source: Source, family: Candidate[], at: number): boolean {
  const candidate = family[at] as Candidate;
  if (!candidate.bare || candidate.container !== 'plain') return false;
  const follows = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
    a?.bare === true &&
    b?.bare === true &&
    a.path.length === 1 &&
    (b.path[0] ?? 0) === (a.path[0] ?? 0) + 1 &&
    b.titleEnd - b.titleStart > 80 &&
    source.blocks.slice(a.lastBlock + 1, b.block).every(block => block.furniture);
  return follows(family[at - 1], candidate) || follows(candidate, family[at + 1]);
}

/** "4 Budget" as a line of its own, and the numbers before and after it as well: an agenda's items, no list's points. */
function isOutline(family: Candidate[], at: number): boolean {
  const candidate = family[at] as Candidate;
  const alike = (other: Candidate | undefined, step: number): boolean =>
    other?.bare === true && other.container === candidate.container && (other.path[0] ?? 0) === (candidate.path[0] ?? 0) + step;
  return (
    candidate.bare === true && candidate.titleEnd - candidate.titleStart < 140 && (alike(family[at - 1], -1) || alike(family[at + 1], 1))
  );
}

function titleWeight(title: string, candidate: Candidate, vocabulary: Vocabulary): number {
  if (!title) return candidate.style === 'dot' || candidate.style === 'cell' ? -3 : -1;
  let weight = 0;
  const long = title.length > 160;
  const running = candidate.container === 'plain' || candidate.container === 'item';
  if (/^[\p{Ll}]/u.test(title)) weight -= candidate.style === 'dot' ? 1.5 : 2;
  if (running && long) weight -= 1;
  if (running && /[.;,]$/u.test(title)) weight -= candidate.style === 'dot' ? 1.5 : 0.8;
  const part = title.length < 60 ? partOf(title, vocabulary, false) : undefined;
  if (part && (part.kind === 'decision' || part.kind === 'proposal' || part.kind === 'vote')) weight -= 2;
  if (/^[([]?\d[\d\s.,/:-]*[)\]]?$/u.test(title)) weight -= 3;
  // "§ 61 22.05.2014: The board decided …": how it went at another meeting.
  if (/^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\s?:/u.test(title)) weight -= 3;
  if (fieldKinds(title.replace(/:.*$/u, ''), vocabulary).length && title.length < 40 && /:/u.test(title)) weight -= 1;
  if (vocabulary.caseTitles.test(title)) weight += 1;
  // "12/26 | Formannskapet": where and when a case is treated, under its heading.
  if (candidate.container === 'cell' && vocabulary.roles.test(title)) weight -= 2;
  return weight;
}

const WINDOW = 150;
const RESTART = 6;
/** What starting anew costs where it was said in between who came: another meeting in the same document. */
const NEXT_MEETING = 0.5;

/** The blocks that say who came, where the document does more than once. */
function* attendances(source: Source, vocabulary: Vocabulary): Steps<number[]> {
  const found: number[] = [];
  for (const [i, block] of source.blocks.entries()) {
    if (i % BLOCKS_IN_A_STEP === 0) yield;
    if (block.furniture || block.cell) continue;
    const text = source.text.slice(block.start, Math.min(block.end, block.start + 90));
    const kinds = fieldKinds(text.replace(/:.*$/su, ''), vocabulary);
    if (kinds.includes('present') && (found.length === 0 || i - (found.at(-1) as number) > 3)) found.push(i);
  }
  return found.length > 1 ? found : [];
}

/** The best run of numbers that rise through the document; starting anew costs much, leaving numbers out a little. */
function longestRun(family: Weighed[], anew: readonly number[]): Weighed[] {
  const best: number[] = [];
  const from: number[] = [];
  let end = -1;
  // An editor that makes a list of each heading numbers all of them "1.".
  const broken = family.length >= LEVEL && family.every(one => compare(one.path, (family[0] as Weighed).path) === 0);
  family.forEach((candidate, i) => {
    best[i] = candidate.weight;
    from[i] = -1;
    for (let j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
      const before = family[j] as Weighed;
      const cost = broken ? 0 : stepCost(before, candidate, anew);
      const score = (best[j] as number) + candidate.weight - cost;
      if (score > (best[i] as number)) {
        best[i] = score;
        from[i] = j;
      }
    }
    if (end < 0 || (best[i] as number) > (best[end] as number)) end = i;
  });
  const chain: Weighed[] = [];
  for (let i = end; i >= 0; i = from[i] as number) chain.push(family[i] as Weighed);
  return chain.reverse();
}

function stepCost(before: Weighed, after: Weighed, anew: readonly number[]): number {
  const order = compare(before.path, after.path);
  if (order === 0) return before.container === after.container ? 1.5 : 4;
  // "Sak 1" again begins another meeting in the same document.
  if (order > 0 && after.path[0] === 1 && anew.some(block => block > before.lastBlock && block < after.block)) return NEXT_MEETING;
  if (order > 0) return after.prefix && after.path[0] === 1 && before.container === after.container ? RESTART / 2 : RESTART;
  const step = (after.path[0] ?? 0) - (before.path[0] ?? 0);
  const unlike = before.container === after.container ? 0 : 0.8;
  if (before.path.length !== after.path.length || step === 0)
    return unlike + (before.path.length > 1 && after.path.length > 1 ? 0 : 0.2) + Math.max(0, step - 1);
  return unlike + Math.min(4, Math.max(0, step - 1));
}

/** Drops what does not belong: another year's number at the start of a paragraph, a list inside a case. */
function withoutOutliers(cases: Weighed[], style: NumberStyle): Weighed[] {
  if (cases.length < 3) return cases.filter(one => one.weight > 0 || cases.length === 1);
  const strong = cases.filter(one => one.weight >= 2);
  const reference = strong.length >= 2 ? strong : cases;
  const years = new Map<number, number>();
  for (const one of reference) years.set(one.year, (years.get(one.year) ?? 0) + 1);
  const year = [...years].sort((a, b) => b[1] - a[1])[0]?.[0];
  const containers = new Map<string, number>();
  for (const one of reference) containers.set(one.container, (containers.get(one.container) ?? 0) + 1);
  const [main, count] = [...containers].sort((a, b) => b[1] - a[1])[0] as [string, number];
  const numbers = new Set(reference.filter(one => one.container === main).map(one => one.path.join('.')));
  const back = style === 'dot' ? new Set() : lookingBack(cases);
  return cases.filter(one => {
    if (back.has(one)) return false;
    // Cases of two years are treated in January; one number alone is that of a letter, or of another body's case.
    if (style === 'slash' && one.year !== year && one.weight < ((years.get(one.year) ?? 0) > 1 ? THROUGH : 3)) return false;
    if (one.container === main || count < cases.length * 0.6) return true;
    if (one.container === 'item' || one.container === 'plain') {
      // Kept only where it fills a hole in the main run.
      const n = one.path[0] ?? 0;
      return (
        !numbers.has(one.path.join('.')) && (style !== 'dot' || numbers.has(String(n - 1)) || numbers.has(String(n + 1))) && one.weight > 0
      );
    }
    return true;
  });
}

/** "13/144 Matters arising", and under it "13/128 Bus shelter": numbers of an earlier meeting, where none is missing. */
function lookingBack(cases: readonly Weighed[]): Set<Weighed> {
  const found = new Set<Weighed>();
  const [first] = cases;
  let last = first;
  let between: Weighed[] = [];
  for (const one of cases) {
    const number = one.path[0] ?? 0;
    if (number < (first?.path[0] ?? 0) && one.prefix === first?.prefix) {
      between.push(one);
      continue;
    }
    if (number === (last?.path[0] ?? 0) + 1) for (const earlier of between) found.add(earlier);
    between = [];
    last = one;
  }
  return found;
}
