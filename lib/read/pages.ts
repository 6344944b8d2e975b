/** Page headers and footers in plain text: lines that come back with each page. */

/** A line's place, its words without their numbers, and what it says of pages. */
export interface PageLine {
  block: number;
  text: string;
  /** The first or last lines about a page break. */
  atBreak: boolean;
}

/** "Side 3 av 12", "3 (11)", "3(11)" at the end of a line, or alone in it. */
const PAGE_OF = /(?:^|\s)(?:\d{1,4}\s?(?:\(|av\s|of\s)\s?\d{1,4}\)?|\d{1,3}\s?\/\s?\d{1,3})\s*$/iu;

/** How many lines about a page's number can be its header or footer. */
const NEAR = 3;

/**
 * @param lines every line of the document that could be one
 * @param blocks how many blocks the document has
 * @returns blocks that are page headers or footers
 */
export function pageFurniture(lines: readonly PageLine[], blocks: number): number[] {
  const marks = lines.filter(line => line.atBreak || PAGE_OF.test(line.text)).map(line => line.block);
  const repeated = new Map<string, number[]>();
  for (const { block, text } of lines) {
    const key = text.replace(/\d+/g, '#').trim();
    const places = repeated.get(key);
    if (places) places.push(block);
    else repeated.set(key, [block]);
  }
  const found: number[] = [];
  for (const [key, places] of repeated) {
    // A section's number that comes back is a series of headings.
    if (places.length < 3 || !/\p{L}{2}|#/u.test(key) || /^§/u.test(key)) continue;
    const near = places.filter(place => isNear(marks, place)).length;
    if (marks.length >= 2 ? near >= places.length * 0.8 : places.length >= 4 && even(places, blocks)) found.push(...places);
  }
  return found;
}

function isNear(marks: number[], place: number): boolean {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < place - NEAR) low = middle + 1;
    else high = middle;
  }
  return (marks[low] ?? Number.POSITIVE_INFINITY) <= place + NEAR;
}

/** Without page numbers: what comes back evenly through the whole text. What repeats in one place is content. */
function even(places: number[], blocks: number): boolean {
  const gaps = places.slice(1).map((at, i) => at - (places[i] as number));
  const least = Math.min(...gaps);
  return least >= 12 && Math.max(...gaps) <= least * 2 && (places.at(-1) as number) - (places[0] as number) > blocks / 3;
}
