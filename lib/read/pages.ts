/** Page headers and footers in plain text: lines that come back with each page. */

import { OF_PAGES, PAGE_WORDS } from '../language/pagewords';

/** A line's place, its words without their numbers, and what it says of pages. */
export interface PageLine {
  line: number;
  /** Its place among the lines that are not blank. */
  at: number;
  text: string;
  /** The first or last lines about a page break. */
  atBreak: boolean;
  /** The line before it goes on after it: a heading never stands inside a sentence. */
  interrupts: boolean;
  /** How far in it begins, in letters. */
  indent: number;
}

/** A page's number alone, with or without dashes. */
const ALONE = /^\W{0,2}(\d{1,3})\W{0,2}$/u;
/** How far in a page's number stands at least that nothing else tells from a case's. */
const FAR_IN = 20;

/** "Side 3 av 12", "3 (11)", "3(11)" at the end of a line, or alone in it. */
const PAGE_OF = new RegExp(
  String.raw`(?:^|\s)(?:\d{1,4}\s?(?:\(|(?:${OF_PAGES.join('|')})\s)\s?\d{1,4}\)?|(?:${PAGE_WORDS.join('|')})\.?\s?\d{1,3}\s?/\s?\d{1,3})\s*$`,
  'iu',
);
/** "3/12" there: a page of so many, or the third case of a year. */
const PART_OF = /(?:^|\s)(\d{1,3})\s?\/\s?(\d{1,3})\s*$/u;

/** A word and a number: "SAK 12/26", which is no page's. */
const ONE_WORD = /^\p{L}[\p{L}.-]{0,14}\s?#(?:[/-]#)?$/u;

/** How many lines about a page's number can be its header or footer. */
const NEAR = 3;
/** How many letters a page's footer has at least where nothing but its number tells it. */
const FOOT = 12;
/** The first of a header's places is the document's letterhead, where it stands among its first lines. */
const LETTERHEAD = 12;

/**
 * Whether "3/12" at the end of a line, or alone in it, counts pages: they go up to the last of them, and cases never to
 * their year.
 */
export function countsPages(lines: readonly string[]): boolean {
  const parts = lines.flatMap(text => {
    const of = PART_OF.exec(text);
    return of ? [[Number(of[1]), Number(of[2])] as const] : [];
  });
  const [page, pages] = parts.at(-1) ?? [0, 0];
  return page === pages && parts.every(([, of]) => of === pages);
}

/**
 * @param lines every line of the document that could be one
 * @param count how many lines the document has that are not blank
 * @returns lines that are page headers or footers; not the first page's header, which tells whose minutes they are
 */
export function pageFurniture(lines: readonly PageLine[], count: number): number[] {
  const paged = countsPages(lines.map(({ text }) => text));
  const marks = lines.filter(({ atBreak, text }) => atBreak || PAGE_OF.test(text) || (paged && PART_OF.test(text))).map(({ at }) => at);
  const repeated = new Map<string, PageLine[]>();
  for (const line of lines) {
    const key = line.text.replace(/\d+/g, '#').trim();
    const same = repeated.get(key);
    if (same) same.push(line);
    else repeated.set(key, [line]);
  }
  const found = besideNumbers(lines);
  for (const [key, same] of repeated) {
    const places = same.map(line => line.at);
    // A section's number that comes back is a series of headings.
    if (places.length < 3 || !/\p{L}{2}|#/u.test(key) || /^§/u.test(key) || (marks.length < 2 && ONE_WORD.test(key))) continue;
    const near = places.filter(place => isNear(marks, place)).length;
    // A page has its header once, where the pages are counted.
    if (
      marks.length >= 2 &&
      marks.length >= places.length / 2 &&
      new Set(places.map(place => after(marks, place))).size < places.length * 0.8
    )
      continue;
    if (
      marks.length >= 2
        ? near >= places.length * 0.8
        : isFooter(same, key) ||
          (places.length >= 4 && even(places, count, PAGE_LINES) && (counts(same) || same.some(line => line.interrupts)))
    )
      found.push(...same.filter((line, i) => i > 0 || line.at > LETTERHEAD).map(({ line }) => line));
  }
  return found;
}

/** Pages' numbers, far in and counting on, and the lines beside them that are the same each time: two pages tell already. */
function besideNumbers(lines: readonly PageLine[]): number[] {
  const numbered = lines.flatMap(({ text, indent }, i) => {
    const number = ALONE.exec(text)?.[1];
    return number && indent >= FAR_IN ? [{ i, number: Number(number) }] : [];
  });
  if (numbered.length < 2 || !numbered.every(({ number }, at) => at === 0 || number === (numbered[at - 1]?.number ?? 0) + 1)) return [];
  const same = (step: number): boolean => {
    const beside = numbered.map(({ i }) => lines[i + step]).slice(0, step > 0 && numbered.at(-1)?.i === lines.length - 1 ? -1 : undefined);
    return beside.length > 1 && beside.every(line => line !== undefined && line.text === beside[0]?.text && line.text.length >= FOOT);
  };
  const steps = [0];
  for (let step = -1; step >= -NEAR && same(step); step--) steps.push(step);
  for (let step = 1; step <= NEAR && same(step); step++) steps.push(step);
  return steps.length > 1 ? numbered.flatMap(({ i }) => steps.flatMap(step => lines[i + step]?.line ?? [])) : [];
}

/** The index of the first mark at a place or behind it. */
function after(marks: number[], place: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isNear = (marks: number[], place: number): boolean => (marks[after(marks, place - NEAR)] ?? Number.POSITIVE_INFINITY) <= place + NEAR;

/** The line's numbers rise from each to the next, as pages do. */
function counts(same: readonly PageLine[]): boolean {
  const numbers = same.map(({ text }) => (text.match(/\d+/gu) ?? []).map(Number));
  return (numbers[0] ?? []).some((_, i) => numbers.every((all, page) => page === 0 || (all[i] ?? 0) > (numbers[page - 1]?.[i] ?? 0)));
}

/** How many lines a page holds at least, where nothing but the line itself counts the pages. */
const PAGE_LINES = 12;

/** Several words and a number at their end that counts on: "Fjordvåg – Eldrerådet 12.03.2026   3". */
const isFooter = (same: readonly PageLine[], key: string): boolean =>
  same.length >= 3 &&
  (key.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2 &&
  same.every(({ text }, i) => i === 0 || Number(/\d+$/u.exec(text)?.[0]) === Number(/\d+$/u.exec(same[i - 1]?.text ?? '')?.[0]) + 1) &&
  same.every(({ text }) => /\d.*\s\d{1,3}$/u.test(text));

/** Without page numbers: what comes back evenly through the whole text. What repeats in one place is content. */
function even(places: number[], count: number, fewest: number): boolean {
  const gaps = places.slice(1).map((at, i) => at - (places[i] as number));
  const least = Math.min(...gaps);
  return least >= fewest && Math.max(...gaps) <= least * 2 && (places.at(-1) as number) - (places[0] as number) > count / 3;
}
