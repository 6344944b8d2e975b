/** Tables of tasks that have no row of heads: columns known by what they hold, and a label before each value. */
import { fieldKinds } from '../find/fields';
import { partHeading } from '../find/headings';
import type { FieldKind } from '../language/language';
import type { Cell, Source, Table } from '../read/source';
import { dueOf, taskAction, type Value } from './action';
import { isDoer, isEverybody } from './parties';
import type { Line, Reading } from './reading';
import { type Columns, linesOfCell, type TableAction, textOfCell } from './tables';

/** The columns of a table right under a heading for tasks, by what stands in them; undefined where none names those who are to act. */
export function headlessColumns(source: Source, table: Table, reading: Reading): Columns | undefined {
  if (table.rows.length < 2) return undefined;
  const width = Math.max(...table.rows.map(row => row.length));
  const columns = Array.from({ length: width }, (_, i) => table.rows.map(row => textOfCell(source, row[i]).trim()).filter(Boolean));
  const most = (texts: string[], is: (text: string) => boolean): boolean =>
    texts.length > 0 && texts.filter(is).length >= texts.length * 0.6;
  const acts = (text: string): boolean =>
    isDoer(text, reading) || isEverybody(text, reading) || (LETTERS.test(text) && !reading.vocabulary.done.test(text));
  const who = columns.findIndex(texts => most(texts, text => text.length < 60 && acts(text)));
  const isDate = (text: string): boolean =>
    text.length < 40 && /\p{L}{3}|\d\D+\d/u.test(text) && dueOf({ text, start: 0 }, reading, true) !== undefined;
  const due = columns.findIndex((texts, i) => i !== who && most(texts, isDate));
  const letters = columns.map((texts, i) => (i === who || i === due ? 0 : texts.join('').replace(/\P{L}/gu, '').length));
  const task = letters.indexOf(Math.max(...letters));
  if (who < 0 || task < 0 || (letters[task] as number) < table.rows.length * 6) return undefined;
  // Where no heading says so, each begins with what is to be done.
  const tells = (text: string): boolean =>
    /\s/u.test(text) && reading.vocabulary.infinitives.test(text) && !reading.vocabulary.telling.test(text);
  if (!isUnderTasks(source, table, reading) && !(columns[task] as string[]).every(tells)) return undefined;
  return {
    header: -1,
    task,
    dedicated: true,
    treatments: false,
    told: false,
    settled: false,
    joint: false,
    who: [who],
    due: due < 0 ? [] : [due],
    status: -1,
    number: -1,
  };
}

/** Somebody's first letters. */
const LETTERS = /^\p{Lu}{2,4}$/u;

/** What stands right before the table is a heading for tasks. */
function isUnderTasks(source: Source, table: Table, { vocabulary }: Reading): boolean {
  const first = table.rows[0]?.find(cell => cell.last > cell.first)?.first ?? 0;
  let at = first - 1;
  while (at >= 0 && source.blocks[at]?.furniture) at--;
  const block = source.blocks[at];
  if (!block || block.cell) return false;
  const head = partHeading(source.text.slice(block.start, block.end), block, vocabulary);
  return head?.kind === 'actions' && head.rest >= block.end - block.start;
}

const TASKS: FieldKind[] = ['task', 'followUp', 'responsible', 'due'];

interface TaskRecord {
  row: number;
  task: Line[];
  who: Value[];
  due: Value[];
}

/** The tasks of a table whose rows are a label and its value: "Task | …", "Responsible | …", "Deadline | …", again and again. */
export function recordActions(source: Source, index: number, reading: Reading): TableAction[] {
  let known = recordCache.get(source);
  if (!known) {
    known = new Map();
    recordCache.set(source, known);
  }
  let found = known.get(index);
  if (!found) {
    found = recordsOf(source, source.tables[index] as Table, reading);
    known.set(index, found);
  }
  return found;
}

/** A table is asked about for each of its lines. */
const recordCache = new WeakMap<Source, Map<number, TableAction[]>>();

function recordsOf(source: Source, table: Table, reading: Reading): TableAction[] {
  const records: TaskRecord[] = [];
  const met = new Set<FieldKind>();
  for (const [row, cells] of table.rows.entries()) {
    const filled = cells.filter(cell => cell.last > cell.first);
    const label = kindOf(source, filled[0], reading);
    if (filled.length > 2 || !label) return [];
    const lines = filled[1] ? linesOfCell(source, filled[1]) : [];
    const kind = label === 'followUp' ? 'task' : label;
    if (kind === 'task' || !records.length) records.push({ row, task: [], who: [], due: [] });
    met.add(kind);
    const record = records.at(-1) as TaskRecord;
    const values = lines.map(({ start, end }) => ({ text: source.text.slice(start, end), start }));
    if (kind === 'task') record.task.push(...lines);
    else (kind === 'due' ? record.due : record.who).push(...values);
  }
  if (!met.has('task') || met.size < 2) return [];
  return records.flatMap(({ row, task, who, due }) => {
    const action = taskAction(task, who, due, reading, 'table', [{ rule: 'action-table' }]);
    return action ? [{ action, row }] : [];
  });
}

const kindOf = (source: Source, cell: Cell | undefined, { vocabulary }: Reading): FieldKind | undefined =>
  fieldKinds(textOfCell(source, cell).replace(/:\s*$/u, ''), vocabulary).find(kind => TASKS.includes(kind));
