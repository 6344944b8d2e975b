/**
 * Cuts pages that have lost their line breaks, as some sites print the text of a PDF: each page is one line that begins
 * with its number. The points of the agenda are found again by their numbers, which rise by one through the pages.
 */

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
  const long = lines.filter(line => line.text.length > LONG);
  const all = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (!long.length || long.reduce((sum, line) => sum + line.text.length, 0) < all * MOST) return [...lines];
  const filled = lines.filter(line => line.text.trim());
  // Every line a page, short ones as well: else the long ones are.
  const each = isPaged(filled.map(line => line.text));
  const paged = each || isPaged(long.map(line => line.text));
  const pages = lines.map(line => (paged && (each || line.text.length > LONG) ? { ...line, text: withoutPage(line.text) } : line));
  const cuts = longestSeries(pages.map(line => line.text));
  return pages.flatMap((line, i) => {
    const places = cuts.filter(cut => cut.line === i && cut.at > 0).map(cut => cut.at);
    if (line.text.length <= LONG || !places.length) return [line];
    return [0, ...places].flatMap((from, k) => [
      { ...line, newPage: k === 0 && line.newPage, text: line.text.slice(from, places[k] ?? line.text.length) },
      { ...line, newPage: false, text: '' },
    ]);
  });
}

/** Without the number of the page at its start, and the same at its end. */
function withoutPage(text: string): string {
  const number = /^\s*(\d{1,3})\s+/u.exec(text);
  if (!number) return text;
  const rest = text.slice(number[0].length).trimEnd();
  return rest.endsWith(` ${number[1]}`) ? rest.slice(0, -(number[1] as string).length) : rest;
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

function longestSeries(texts: readonly string[]): Point[] {
  let best: Point[] = [];
  for (const mark of MARKS) {
    const points = texts.flatMap((text, line) =>
      [...text.matchAll(mark)].map((match): Point => ({ line, at: match.index, number: Number(match[1]) })),
    );
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
