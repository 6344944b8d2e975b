/**
 * Cuts pages that have lost their line breaks, as some sites print the text of a PDF: each page is one line that begins
 * with its number. The points of the agenda are found again by their numbers, which rise by one through the pages.
 */
import type { Span } from '../minutes';
import { BLOCKS_IN_A_STEP, finish, type Steps } from '../steps';
import { type Block, type Source, trimSpan } from './source';

export interface Run {
  text: string;
  newPage: boolean;
}

/** How long a line is that holds a page, and how much of the document such lines hold. */
const LONG = 350;
const MOST = 0.6;
/** How many points in a row make a series. */
const POINTS = 3;

/** @returns the lines, long ones cut before each point of the series that runs through them */
export function withoutRuns<T extends Run>(lines: readonly T[]): T[] {
  const stretches = finish(stretchesOf(lines.map(line => line.text)));
  if (!stretches) return [...lines];
  return lines.flatMap((line, i) => {
    const own = stretches[i] as Stretch[];
    if (own.length < 2) return own.map(({ start, end }) => ({ ...line, text: line.text.slice(start, end) }));
    return own.flatMap(({ start, end }, k) => [
      { ...line, newPage: k === 0 && line.newPage, text: line.text.slice(start, end) },
      { ...line, newPage: false, text: '' },
    ]);
  });
}

/** @returns the Source of a web page that shows such a text: its paragraphs cut in the same places, each a group of its own */
export function* withoutRunParagraphs(source: Source): Steps<Source> {
  const own = source.blocks.filter(block => !block.furniture && !block.cell);
  const stretches = yield* stretchesOf(own.map(({ start, end }) => source.text.slice(start, end)));
  if (!stretches?.some(one => one.length > 1)) return source;
  const cut = new Map(own.map((block, i) => [block, stretches[i] as Stretch[]]));
  const renumber: number[] = [];
  let group = Math.max(...source.blocks.map(block => block.group));
  const blocks = source.blocks.reduce<Block[]>((made, block) => {
    renumber.push(made.length);
    const pieces = cut.get(block);
    if (!pieces) made.push(block);
    else
      for (const [k, piece] of pieces.entries()) {
        const span = trimSpan(source.text, { start: block.start + piece.start, end: block.start + piece.end });
        if (span.end > span.start) made.push(pieceOf(block, span, k === 0 ? block.group : ++group));
      }
    return made;
  }, []);
  renumber.push(blocks.length);
  const at = (i: number): number => renumber[i] as number;
  const tables = source.tables.map(table => ({
    rows: table.rows.map(row => row.map(cell => ({ ...cell, first: at(cell.first), last: at(cell.last) }))),
  }));
  return { ...source, blocks, tables };
}

/** A block's part, with what is bold, struck or linked in it. */
function pieceOf(block: Block, span: Span, group: number): Block {
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .map(one => ({ ...one, start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) }))
      .filter(one => one.end > one.start);
  return { ...block, ...span, group, bold: inside(block.bold), struck: inside(block.struck), links: inside(block.links) };
}

/** Offsets into one line. */
type Stretch = Span;

const BEHIND_SENTENCE = /\p{Ll}[.!?]\s+$/u;

/** Where each of the lines is cut, offsets into it, the numbers of pages left out; undefined where no page lost its breaks. */
function* stretchesOf(lines: readonly string[]): Steps<Stretch[][] | undefined> {
  const long = lines.filter(text => text.length > LONG);
  const all = lines.reduce((sum, text) => sum + text.length, 0);
  if (!long.length || long.reduce((sum, text) => sum + text.length, 0) < all * MOST) return undefined;
  const filled = lines.filter(text => text.trim());
  // Every line a page, short ones as well: else the long ones are.
  const each = isPaged(filled);
  const paged = each || isPaged(long);
  const pages = lines.map(text => (paged && (each || text.length > LONG) ? withoutPage(text) : { start: 0, end: text.length }));
  const cuts = yield* longestSeries(lines.map((text, i) => text.slice(pages[i]?.start, pages[i]?.end)));
  // The cuts go on from line to line.
  let next = 0;
  return lines.map((line, i) => {
    const { start, end } = pages[i] as Stretch;
    const places: number[] = [];
    for (; cuts[next]?.line === i; next++) {
      const at = start + (cuts[next] as Point).at;
      if (at > start && (end - start > LONG || BEHIND_SENTENCE.test(line.slice(0, at)))) places.push(at);
    }
    return [start, ...places].map((from, k) => ({ start: from, end: places[k] ?? end }));
  });
}

/** Without the number of the page at its start, and the same at its end. */
function withoutPage(text: string): Stretch {
  const [lead, number] = /^\s*(\d{1,3})\s+/u.exec(text) ?? [];
  if (!lead) return { start: 0, end: text.length };
  const end = text.trimEnd().length;
  return { start: lead.length, end: text.slice(lead.length, end).endsWith(` ${number}`) ? end - (number as string).length : text.length };
}

/** Most lines begin with the number of their page. */
function isPaged(texts: readonly string[]): boolean {
  const numbers = texts.map(text => Number(/^\s*(\d{1,3})\s/u.exec(text)?.[1] ?? Number.NaN));
  if (numbers[0] !== 1 || !numbers.length) return false;
  const next = numbers.slice(1).filter((n, i) => n === (numbers[i] as number) + 1).length;
  return next >= (numbers.length - 1) * 0.7 && (numbers.length > 1 || /\s1\s*$/u.test(texts[0] as string));
}

interface Point {
  line: number;
  at: number;
  number: number;
}

/** The marks that a point's number can have; what is in the number's own word stays with it. */
const MARKS = [
  /(?<![^\s])(\d{1,3})\.\s+(?=[\p{Lu}"«”])/gu,
  /(?<![^\s])(\d{1,3})\)\s+(?=[\p{Lu}"«”])/gu,
  /(?<![^\s])(?:\p{L}{1,6}\s)?§\s?(\d{1,4})\s+(?=\p{Lu})/gu,
  /(?<![^\s])(\d{1,4})\s§\s+(?=\p{Lu})/gu,
  /(?<![^\s])\p{Lu}{2,6}\s(\d{1,4})(?:\/\d{2,4})?\s+(?=\p{Lu})/gu,
  /(?<![^\s])(\d{1,4})\s+(?=\p{Lu}[\p{L}-]{2})/gu,
];

function* longestSeries(texts: readonly string[]): Steps<Point[]> {
  let best: Point[] = [];
  for (const mark of MARKS) {
    const points: Point[] = [];
    for (const [line, text] of texts.entries()) {
      if (line % BLOCKS_IN_A_STEP === 0) yield;
      for (const match of text.matchAll(mark)) points.push({ line, at: match.index, number: Number(match[1]) });
    }
    const run = rising(points);
    if (run.length >= POINTS && run.length > best.length) best = run;
  }
  return best;
}

/** The longest run in which each number is the one after the last. */
function rising(points: readonly Point[]): Point[] {
  const length = new Map<number, { size: number; index: number }>();
  const before: number[] = [];
  let end = -1;
  let most = 0;
  points.forEach((point, i) => {
    const last = length.get(point.number - 1);
    const size = (last?.size ?? 0) + 1;
    before[i] = last?.index ?? -1;
    const known = length.get(point.number);
    // Of two that go on equally far the first holds: a contents list comes before what it lists, so the later one does.
    if (!known || size >= known.size) length.set(point.number, { size, index: i });
    if (size >= most) {
      most = size;
      end = i;
    }
  });
  const run: Point[] = [];
  for (let i = end; i >= 0; i = before[i] as number) run.push(points[i] as Point);
  return run.reverse();
}
