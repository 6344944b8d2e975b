/** Rows of tables that ask who is to do something, and when: their numbers refer to cases, and head none. */

import type { Candidate } from '../find/candidate';
import { fieldKinds } from '../find/fields';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';

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
    const head = source.tables[cell.table]?.rows[0] ?? [];
    const kinds = head.flatMap(one =>
      fieldKinds(
        source.blocks
          .slice(one.first, one.last)
          .map(b => source.text.slice(b.start, b.end))
          .join(' '),
        vocabulary,
      ),
    );
    const asked = kinds.includes('responsible') || kinds.includes('due') || kinds.includes('attended') || kinds.includes('party');
    answer = asked && !holdsTreatments(source, cell.table, cell.column);
    known.set(cell.table, answer);
  }
  return answer;
}

/** Rows in which more is said below the number and its title: the case itself is treated there, whoever has to see to it. */
function holdsTreatments(source: Source, table: number, column: number): boolean {
  const rows = source.tables[table]?.rows.slice(1) ?? [];
  const treated = rows.filter(row => row.some(cell => cell.column === column && cell.last - cell.first > 1));
  return treated.length >= 2 && treated.length >= rows.length / 3;
}
