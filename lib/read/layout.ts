/** Tells tables that hold data from tables that only place things on the page. */
import type { Tree } from './tree';

/** How many paragraphs and lines make a cell a page of its own, and how many cells a table of such pages has at most. */
const PAGE_LINES = 12;
const PAGE_CELLS = 8;

/** A table that only places things on the page: it holds a table, a heading, one column, or a page of text in a cell. */
export function isLayout<N>(table: N, tree: Tree<N>): boolean {
  let cells = 0;
  let looked = 0;
  let lines = 0;
  let most = 0;
  let headed = false;
  let inRow = 0;
  let columns = 0;
  let node: N | null = tree.firstChild(table);
  while (node !== null && looked++ < 4000) {
    if (tree.type(node) === 1) {
      const tag = tree.tag(node);
      if (tag === 'table' || tag === 'h1' || tag === 'h2') return true;
      if (tag === 'th') headed = true;
      if (tag === 'tr') inRow = 0;
      if (tag === 'td' || tag === 'th') {
        cells++;
        columns = Math.max(columns, ++inRow);
        lines = 0;
      } else if (tag === 'p' || tag === 'br') most = Math.max(most, ++lines);
    }
    let next: N | null = tree.firstChild(node);
    while (next === null && node !== null && node !== table) {
      next = tree.nextSibling(node);
      if (next === null) node = tree.parent(node);
    }
    node = next;
  }
  return columns <= 1 || (!headed && cells <= PAGE_CELLS && most >= PAGE_LINES);
}
