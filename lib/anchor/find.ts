/**
 * Finds a saved passage again (DESIGN, decision 9): in the case of the same number first, word for word; then in that
 * case or near its old place with some letters changed; then over the whole document; else it is gone. Never moved
 * without saying so.
 */
import search from 'approx-string-match';
import type { Case, Minutes, Span } from '../minutes';
import type { Anchor } from './describe';
import { type Squeezed, squeeze } from './squeeze';

export type Refound =
  /** Word for word. */
  | { state: 'same'; span: Span }
  /** With other words: `text` is what stands there now. */
  | { state: 'changed'; span: Span; text: string }
  | { state: 'gone' };

/** Of a passage's letters, how many may differ. Half would let "Linus" be found in "chines". */
const MOST_ERRORS = 0.2;
/** Shorter passages are only found word for word. */
const SHORTEST_FUZZY = 16;
/** A long passage is looked for by its beginning; the rest of it is then measured from there. */
const PATTERN = 240;
/** How far from its old place a changed passage is looked for first, in UTF-16 code units. */
const NEAR = 4000;

/** Looks for a passage that was saved from the case of this number. */
export type Finder = (anchor: Anchor, number?: string) => Refound;

/** One passage: see `finderIn`, which is for several of one page. */
export const findAgain = (text: string, minutes: Pick<Minutes, 'cases'> | undefined, anchor: Anchor, number?: string): Refound =>
  finderIn(text, minutes)(anchor, number);

/**
 * @param text the text as it is read now, `minutes` what was found in it (none: the page's text alone)
 */
export function finderIn(text: string, minutes: Pick<Minutes, 'cases'> | undefined): Finder {
  const known = new Map<string, Squeezed>();
  const regionAt = ({ start, end }: Span): Squeezed => {
    const key = `${start}-${end}`;
    const region = known.get(key) ?? squeeze(text, start, end);
    known.set(key, region);
    return region;
  };
  return (anchor, number) => {
    const wanted = squeeze(anchor.exact).text.trim();
    if (!wanted) return { state: 'gone' };
    const regions = regionsOf(text, minutes?.cases ?? [], anchor, number);
    for (const region of regions) {
      const span = exactIn(regionAt(region), wanted, anchor);
      if (span) return { state: 'same', span };
    }
    if (wanted.length < SHORTEST_FUZZY) return { state: 'gone' };
    for (const region of regions) {
      const span = nearlyIn(regionAt(region), wanted, anchor);
      if (span) return { state: 'changed', span, text: squeeze(text, span.start, span.end).text };
    }
    return { state: 'gone' };
  };
}

/** Where to look, in order: the same case, near the old place, everywhere. */
function regionsOf(text: string, cases: readonly Case[], anchor: Anchor, number: string | undefined): Span[] {
  const same = number ? cases.filter(one => one.number !== undefined && plain(one.number) === plain(number)) : [];
  const near = { start: Math.max(0, anchor.start - NEAR), end: Math.min(text.length, anchor.start + anchor.exact.length + NEAR) };
  return [...same.map(({ start, end }) => ({ start, end })), ...(near.start < near.end ? [near] : []), { start: 0, end: text.length }];
}

/** "001/10" and "1/10" are one number. */
const plain = (number: string): string => number.toLowerCase().replace(/(?<!\d)0+(?=\d)/gu, '');

/** Every place of the very words; of several, the one with the words around it, then the nearest to its old place. */
function exactIn(region: Squeezed, wanted: string, anchor: Anchor): Span | undefined {
  let best: Span | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = region.text.indexOf(wanted); i >= 0; i = region.text.indexOf(wanted, i + 1)) {
    const score = around(region, i, i + wanted.length, anchor);
    if (score <= most) continue;
    most = score;
    best = spanOf(region, i, i + wanted.length);
  }
  return best;
}

function nearlyIn(region: Squeezed, wanted: string, anchor: Anchor): Span | undefined {
  const pattern = wanted.slice(0, PATTERN);
  const matches = search(region.text, pattern, Math.floor(pattern.length * MOST_ERRORS));
  let best: Span | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { start, end, errors } of matches) {
    const whole = endOf(region.text, start, end, wanted);
    const score = around(region, start, whole, anchor) - (errors / pattern.length) * 100;
    if (score <= most) continue;
    most = score;
    best = spanOf(region, start, whole);
  }
  return best;
}

/** The end of a long passage whose beginning was found: where its last words stand, at most half as far again. */
function endOf(text: string, start: number, end: number, wanted: string): number {
  if (wanted.length <= PATTERN) return end;
  const tail = wanted.slice(-40);
  const limit = text.slice(end, start + Math.ceil(wanted.length * 1.5));
  const [found] = search(limit, tail, Math.floor(tail.length * MOST_ERRORS)).sort((a, b) => a.errors - b.errors);
  return found ? end + found.end : Math.min(text.length, start + wanted.length);
}

/** How well a place fits by what stands around it and by how near it is to the old one; more is better. */
function around({ text, at }: Squeezed, start: number, end: number, anchor: Anchor): number {
  const before = squeeze(anchor.prefix).text;
  const after = squeeze(anchor.suffix).text;
  const prefix = shared(
    [...text.slice(Math.max(0, start - before.length - 1), start).trimEnd()].reverse(),
    [...before.trimEnd()].reverse(),
  );
  const suffix = shared([...text.slice(end, end + after.length + 1).trimStart()], [...after.trimStart()]);
  const away = Math.abs((at[start] ?? 0) - anchor.start);
  return prefix + suffix - Math.min(20, away / 5000);
}

function shared(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

const spanOf = ({ at }: Squeezed, start: number, end: number): Span => ({
  start: at[start] as number,
  end: (at[end - 1] as number) + 1,
});
