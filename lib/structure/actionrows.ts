/** Rows of tables that ask who is to do something, and when: their numbers refer to cases, and head none. */

import type { Candidate } from '../find/candidate';
import { fieldKinds } from '../find/fields';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Cell, Source } from '../read/source';

/** How long a column's head is at most. */
const HEAD = 60;

const actionTables = new WeakMap<Source, Map<number, boolean>>();

/** A row of a table that has a column for who and one for what or when: tasks, unless the table is all there is. */
export function isActionRow(source: Source, candidate: Candidate, vocabulary: Vocabulary): boolean {
  const cell = (source.blocks[candidate.block] as Block).cell;
  if (!cell) return false;
  let known = actionTables.get(source);
  if (!known) {
    known = new Map();
    actionTables.set(source, known);
  }
  let answer = known.get(cell.table);
  if (answer === undefined) {
    const head = (source.tables[cell.table]?.rows[0] ?? []).map(one => {
      const blocks = source.blocks.slice(one.first, one.last);
      return blocks.map(block => source.text.slice(block.start, block.end)).join(' ');
    });
    // A label with what it labels is a row as the others are: "Present:" beside who came.
    const kinds = head.some(text => text.length > HEAD) ? [] : head.flatMap(text => fieldKinds(text, vocabulary));
    const asked = kinds.includes('responsible') || kinds.includes('due') || kinds.includes('attended') || kinds.includes('party');
    // The number may have a column of its own, before the one of the titles.
    const titled = (source.blocks[candidate.lastBlock] as Block).cell;
    const rows = source.tables[cell.table]?.rows.slice(1) ?? [];
    answer = asked && ![cell, titled].some(one => one && one.table === cell.table && holdsTreatments(rows, one.column));
    known.set(cell.table, answer);
  }
  return answer;
}

/**
 * Cells in which more is said below the number and its title: the case itself is treated there, whoever has to see to it.
 * @param rows without the heads
 * @param isCase whether a cell's first block is a case's heading, where not all of the column's are
 */
export function holdsTreatments(rows: readonly Cell[][], column: number, isCase: (first: number) => boolean = () => true): boolean {
  const cells = rows.flatMap(row => row.find(cell => cell.column === column && cell.last > cell.first) ?? []);
  const treated = cells.filter(({ first, last }) => last - first > 1 && isCase(first));
  return treated.length >= 2 && treated.length >= cells.length / 3;
}
