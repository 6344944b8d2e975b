/** A cell beside the text that says of it "ACTION", and for whom: the task is what the text last says. */
import { fieldKinds } from '../find/fields';
import { partOf } from '../find/headings';
import type { Action } from '../minutes';
import type { Block, Cell } from '../read/source';
import { taskAction, type Value } from './action';
import { lastTask } from './lasttask';
import { isDoer } from './parties';
import type { Line, Reading } from './reading';
import { textOfCell } from './tables';

/** How long what such a cell holds is at most. */
const LONGEST = 90;

/**
 * The tasks that such cells among some lines mark.
 * @param used is told the blocks of those cells
 */
export function marginActions(lines: Line[], reading: Reading, used: Set<number>): Action[] {
  const { source } = reading;
  return lines.flatMap(({ block }) => {
    const place = (source.blocks[block] as Block).cell;
    const row = place ? source.tables[place.table]?.rows[place.row] : undefined;
    const cell = row?.find(one => one.first === block && one.last > one.first);
    if (!row || !cell || row.length < 2) return [];
    const who = markedIn(cell, reading);
    const beside = who && row.filter(one => one.column < cell.column && textOfCell(source, one).length > 20).at(-1);
    const span = beside && lastTask(beside, who.length > 0, reading);
    if (!who || !span) return [];
    const action = taskAction([span], who, [], reading, 'table', [
      { rule: 'label', words: textOfCell(source, cell).split(/[\n:]/u)[0] ?? '' },
    ]);
    if (!action) return [];
    for (let i = cell.first; i < cell.last; i++) used.add(i);
    return [action];
  });
}

/** Who stands behind a label for tasks in a cell that holds nothing else; undefined where it is no such cell. */
function markedIn(cell: Cell, reading: Reading): Value[] | undefined {
  const { source, vocabulary } = reading;
  const text = textOfCell(source, cell);
  const [lead = '', label = ''] = /^(\p{L}[\p{L} -]{1,24}?)\s*(?:[:\n–-]\s*|$)/u.exec(text) ?? [];
  if (!label || text.length > LONGEST) return undefined;
  const kinds = fieldKinds(label, vocabulary);
  if (!kinds.includes('task') && !kinds.includes('followUp') && partOf(label, vocabulary, true)?.kind !== 'actions') return undefined;
  const rest = text.slice(lead.length);
  const start = (source.blocks[cell.first] as Block).start + lead.length;
  const names = rest
    .split('\n')
    .map(name => name.trim())
    .filter(Boolean);
  if (!names.every(name => isDoer(name, reading) || /^\p{Lu}{2,4}(?:\s?[/,&+]\s?\p{Lu}{2,4})*$/u.test(name))) return undefined;
  return names.map(name => ({ text: name, start: start + rest.indexOf(name) }));
}
