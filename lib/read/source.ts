/**
 * The one form that every reader yields: the whole document as one string, the blocks it is made of, and the way
 * back from a span to where it stands in the document (DESIGN, decision 1).
 */
import type { Span } from '../minutes';

export interface Link extends Span {
  href: string;
}

/** One line of the document: a heading, a paragraph's line, a list item's line, a table cell's line. */
export interface Block extends Span {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'term' | 'description';
  /** 1–6 for a heading, else 0. */
  level: number;
  /** Depth of the list it stands in, 0 outside lists. */
  depth: number;
  /** The number that an ordered list shows before the item ("2."), "•" for other lists; not in the text. */
  marker: string;
  /** Lines broken inside one paragraph share a group. */
  group: number;
  /** Index into `Source.tables`, with row and column, for lines in a data table. */
  cell?: { table: number; row: number; column: number };
  bold: Span[];
  struck: Span[];
  links: Link[];
  /** Menu, footer, cookie bar and the like: read, but no part of the document. */
  furniture: boolean;
  /** State of a task list's check box. */
  checked?: boolean;
}

export interface Cell {
  column: number;
  columns: number;
  header: boolean;
  /** Indexes of its blocks: first, and one past the last (equal where the cell is empty). */
  first: number;
  last: number;
}

export interface Table {
  rows: Cell[][];
}

export interface Source {
  uri: string;
  format: 'html' | 'pdf' | 'docx' | 'text';
  /** The document's own title (`<title>`), if it has one. */
  title: string;
  text: string;
  blocks: Block[];
  tables: Table[];
  /** The pieces of the original that a span covers, in order: text nodes for HTML, none for plain text. */
  locate(span: Span): Piece[];
}

/** Part of one text node: offsets are into the node's own data. */
export interface Piece {
  node: unknown;
  start: number;
  end: number;
}

/** White space of every kind becomes one space; marks that nobody sees are dropped. */
export const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

export const collapse = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();

/** White space that is no single space: most texts have none, and are left as they are. */
const UNEVEN = /[^\S ]| {2}/u;

export const textOf = (source: Source, span: Span): string => collapse(source.text.slice(span.start, span.end));

/**
 * The Source without what stands behind the document's last own block: there is nothing but furniture, and what is found
 * is the same whatever a site sets there.
 */
export function withoutTrail(source: Source): Source {
  const count = source.blocks.findLastIndex(block => !block.furniture) + 1;
  if (count === source.blocks.length) return source;
  const within = (cell: Cell): Cell => ({ ...cell, first: Math.min(cell.first, count), last: Math.min(cell.last, count) });
  return {
    ...source,
    text: source.text.slice(0, source.blocks[count]?.start),
    blocks: source.blocks.slice(0, count),
    tables: source.tables.map(({ rows }) => ({ rows: rows.map(row => row.map(within)) })),
  };
}

/** Cuts white space off both ends of a span. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** Index of the block that an offset stands in or behind; -1 where there is none. */
export function blockAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.blocks[middle] as Block).start <= offset) low = middle;
    else high = middle - 1;
  }
  return (source.blocks[low]?.start ?? Number.POSITIVE_INFINITY) <= offset ? low : -1;
}
