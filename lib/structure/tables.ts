/** Action tables: a column for what, one for who, one for when, in any order and under any of their names. */
import { fieldKinds } from '../find/fields';
import { partOf } from '../find/headings';
import { tellsHours } from '../find/hours';
import { numberAt } from '../find/number';
import type { FieldKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import type { Action } from '../minutes';
import type { Cell, Source, Table } from '../read/source';
import { dueOf, isStruck, taskAction, type Value } from './action';
import { holdsTreatments } from './actionrows';
import { timedTitles } from './agendatable';
import { lastTask } from './lasttask';
import { sentenceAction } from './prose';
import type { Line, Reading } from './reading';
import { tasksInWho } from './whocells';

export interface Columns {
  header: number;
  task: number;
  /** The task's column is for tasks and nothing else: each row is one. */
  dedicated: boolean;
  /** Its cells hold all that was said of a case, and the task in it is a sentence of many. */
  treatments: boolean;
  /** Its cells tell what was said of an item that another column names: the last of it is what is to be done. */
  told: boolean;
  /** Its cells tell what was settled, and tasks besides. */
  settled: boolean;
  /** The column for who is the tasks' as well, by its head: "Task / who / when". */
  joint: boolean;
  who: number[];
  due: number[];
  status: number;
  number: number;
}

export interface TableAction {
  action: Action;
  row: number;
  /** What the row's number column says, for a table that serves all cases. */
  number?: string;
}

export const linesOfCell = (source: Source, cell: Cell): Line[] =>
  source.blocks.slice(cell.first, cell.last).map((block, i) => ({ block: cell.first + i, start: block.start, end: block.end }));

export const textOfCell = (source: Source, cell: Cell | undefined): string =>
  cell
    ? source.blocks
        .slice(cell.first, cell.last)
        .map(block => source.text.slice(block.start, block.end))
        .join('\n')
    : '';

/** The columns of an action table; undefined where the table is none. */
export function actionColumns(source: Source, table: Table, reading: Reading): Columns | undefined {
  // Who stands in an agenda with hours presents the item.
  if (timedTitles(source, table, reading.vocabulary)) return undefined;
  for (let header = 0; header < Math.min(3, table.rows.length); header++) {
    const columns = columnsOf(source, table, header, reading);
    if (columns) return columns;
  }
  return undefined;
}

function columnsOf(source: Source, table: Table, header: number, reading: Reading): Columns | undefined {
  const { vocabulary } = reading;
  const head = table.rows[header] as Cell[];
  const kinds = head.map(cell => {
    const written = textOfCell(source, cell);
    const text = written.replace(/[:\n]+/gu, ' ').trim();
    const known = text ? fieldKinds(text, vocabulary) : ([] as FieldKind[]);
    // "Follow-up: who / when"
    const parts = known.length ? [] : written.split(/\s*[:/]\s*/u).map(part => fieldKinds(part, vocabulary));
    return { text, kinds: parts.length > 1 && parts.every(part => part.length) ? [...new Set(parts.flat())] : known };
  });
  const has = (i: number, kind: FieldKind): boolean => kinds[i]?.kinds.includes(kind) ?? false;
  const all = head.map((_, i) => i);
  // Beside a column for who "Follow-up" heads the tasks.
  const owned = all.some(i => has(i, 'responsible') && !has(i, 'followUp'));
  const who = all
    .filter(i => !holdsSums(source, table, i))
    .filter(
      i => has(i, 'responsible') || (has(i, 'followUp') && !owned && (!has(i, 'task') || all.some(j => j !== i && has(j, 'caseTitle')))),
    );
  const due = all.filter(i => has(i, 'due') && !holdsHours(source, table, i) && !(who.includes(i) && !has(i, 'responsible')));
  if (kinds.some(kind => kind.kinds.includes('attended') || kind.kinds.includes('party'))) return undefined;
  if (kinds.filter(kind => kind.kinds.length).length < 2) return undefined;
  const dates = due.filter(i => !has(i, 'date') || who.length > 0);
  let task = all.find(i => (has(i, 'task') || (owned && has(i, 'followUp'))) && !who.includes(i) && !due.includes(i)) ?? -1;
  if (!who.length && !(dates.length && task >= 0)) return undefined;
  if (task < 0) task = all.find(i => has(i, 'caseTitle') && !who.includes(i)) ?? -1;
  if (task < 0)
    task = fullest(
      source,
      table,
      all.filter(i => !who.includes(i) && !due.includes(i) && !has(i, 'number') && !has(i, 'status')),
    );
  if (task < 0) task = who[0] ?? -1;
  // "Punkt" heads items, and what was said of them stands in a column of its own.
  const numbered = has(task, 'number');
  const titles = task;
  if (has(task, 'caseTitle') || numbered) {
    const told = has(task, 'task')
      ? undefined
      : all.find(i => i !== task && !who.includes(i) && !due.includes(i) && tells(kinds[i]?.text ?? '', vocabulary));
    const between = all.filter(i => i > task && i < Math.min(...who, ...due) && !has(i, 'number') && !has(i, 'status'));
    task = told ?? beside(source, table, task, between);
  }
  const status = all.find(i => has(i, 'status') && i !== task && !due.includes(i) && !who.includes(i)) ?? -1;
  const number =
    all.find(i => has(i, 'number') && i !== task) ??
    (kinds[0]?.text === '' || /^(?:#|nr|ref|id)\.?$/iu.test(kinds[0]?.text ?? '') ? 0 : -1);
  // "Til": whatever its head, a column of days that are still to come.
  const ahead = all.find(
    i => i !== task && !who.includes(i) && !OTHERWISE.some(kind => has(i, kind)) && holdsDaysAhead(source, table, header, i, reading),
  );
  if (who.length && !dates.length && ahead !== undefined) dates.push(ahead);
  const part = partOf(kinds[task]?.text ?? '', vocabulary, true);
  const dedicated = has(task, 'task') && !has(task, 'caseTitle') && part?.kind !== 'decision' && !who.includes(task);
  const apart = all.some(i => i !== task && has(i, 'number'));
  const isCase = (first: number): boolean => apart || numberAt(textOfBlock(source, first), vocabulary) !== undefined;
  const treatments = !dedicated && holdsTreatments(table.rows.slice(header + 1), head[task]?.column ?? task, isCase);
  const notes = task !== titles && part?.kind !== 'decision' && part?.kind !== 'actions' && !has(task, 'task');
  return {
    header,
    task,
    dedicated,
    treatments,
    told: notes,
    settled: part?.kind === 'decision',
    joint: who.length === 1 && has(who[0] as number, 'task'),
    who,
    due: dates.length ? dates : [],
    status,
    number: number === task ? -1 : number,
  };
}

const textOfBlock = ({ text, blocks }: Source, at: number): string => text.slice(blocks[at]?.start ?? 0, blocks[at]?.end ?? 0);

const DAY_OF_MONTH = /^\d{1,2}\.(?:0?[1-46-9]|1[12])\.?$/u;

/** "17.00-17.05", "10 min": when an item is on, and no deadline. */
function holdsHours(source: Source, table: Table, column: number): boolean {
  const filled = table.rows
    .slice(1)
    .map(row => textOfCell(source, row[column]).trim())
    .filter(Boolean);
  // "18.11" under a deadline's head is a day; hours seldom have a minute like that.
  if (filled.some(value => DAY_OF_MONTH.test(value))) return false;
  return filled.length > 0 && filled.filter(tellsHours).length >= filled.length * 0.6;
}

/** What a column of days may be for besides. */
const OTHERWISE: readonly FieldKind[] = ['number', 'status', 'date', 'task', 'documents'];

/** Most of its cells hold a day behind the meeting, and nothing else. */
function holdsDaysAhead(source: Source, table: Table, header: number, column: number, reading: Reading): boolean {
  const filled = table.rows
    .slice(header + 1)
    .map(row => textOfCell(source, row[column]).trim())
    .filter(Boolean);
  const days = filled.filter(text => {
    const due = dueOf({ text, start: 0 }, reading, true);
    return due?.precision === 'day' && due.end - due.start >= text.length - 1 && (due.date ?? '') > (reading.meeting.date ?? '9');
  });
  return days.length >= 2 && days.length >= filled.length * 0.6;
}

/** "40 000", "kr 25 000": sums under a head that could name somebody ("Tildelt") name nobody. */
function holdsSums(source: Source, table: Table, column: number): boolean {
  const values = table.rows.slice(1).map(row => textOfCell(source, row[column]).trim());
  const filled = values.filter(Boolean);
  const sums = filled.filter(value => /^\D{0,5}\d[\d .,]{2,}\D{0,6}$/u.test(value) && !/\d[./]\s?\d{1,2}[./]/u.test(value)).length;
  return filled.length > 0 && sums >= filled.length * 0.6;
}

/** What was said of the items stands between their titles and who is to act, whatever its head, where it says far more than they. */
function beside(source: Source, table: Table, titles: number, others: number[]): number {
  const letters = (column: number): number => table.rows.slice(1).reduce((sum, row) => sum + textOfCell(source, row[column]).length, 0);
  const [best] = [...others].sort((a, b) => letters(b) - letters(a));
  return best !== undefined && letters(best) > letters(titles) * 2 ? best : titles;
}

/** Of the columns that could tell the tasks, the one that tells most; -1 where there is none. */
function fullest(source: Source, table: Table, columns: number[]): number {
  const letters = columns.map(column =>
    table.rows.reduce((sum, row) => {
      const cell = row[column];
      const from = cell && cell.last > cell.first ? (source.blocks[cell.first]?.start ?? 0) : 0;
      return cell && cell.last > cell.first ? sum + (source.blocks[cell.last - 1]?.end ?? from) - from : sum;
    }, 0),
  );
  return columns[letters.indexOf(Math.max(...letters))] ?? -1;
}

/** A column whose head is a part's heading (decision, discussion) tells what was said of the item that another column names. */
function tells(head: string, vocabulary: Vocabulary): boolean {
  const part = head ? partOf(head, vocabulary, true) : undefined;
  return part?.kind === 'decision' || part?.kind === 'discussion' || part?.kind === 'actions';
}

/** The tasks of an action table's rows. `titleEnd` tells where the title ends that begins a row, for tables of cases. */
export function tableActions(
  source: Source,
  index: number,
  columns: Columns,
  reading: Reading,
  titleEnd: (block: number) => number | undefined,
): TableAction[] {
  const table = source.tables[index] as Table;
  // Without a row of heads the first row tells where its columns stand.
  const head = table.rows[Math.max(0, columns.header)] as Cell[];
  const at = (row: Cell[], column: number): Cell | undefined => {
    const position = head[column]?.column;
    return row.find(cell => cell.column === position) ?? (row.length === head.length ? row[column] : undefined);
  };
  const rows: { cells: Cell[][]; row: number }[] = [];
  table.rows.forEach((row, r) => {
    if (r <= columns.header) return;
    if (columns.header >= 0 && isHeader(source, row, head)) return;
    const last = rows.at(-1);
    if (last && continuesRow(source, row, at, columns)) last.cells.push(row);
    else rows.push({ cells: [row], row: r });
  });
  const found: TableAction[] = [];
  const counted = countsRows(
    source,
    rows.map(({ cells: [first] }) => first && at(first, columns.number)),
    head[columns.number],
    reading,
  );
  for (const { cells, row } of rows) {
    const gather = (column: number): Line[] =>
      cells.flatMap(one => {
        const cell = at(one, column);
        return cell ? linesOfCell(source, cell) : [];
      });
    const values = (list: number[]): Value[] =>
      list.flatMap(gather).map(line => ({ text: source.text.slice(line.start, line.end), start: line.start }));
    const task = withoutTitle(gather(columns.task), titleEnd);
    const who = values(columns.who);
    const due = values(columns.due);
    const told = columns.who.flatMap(gather);
    // One column asks who and when, and none is the tasks' own.
    const whole = (columns.told || columns.settled || columns.who.includes(columns.task)) && columns.who.length === 1;
    const status = columns.status >= 0 ? textOfLines(source, gather(columns.status)) : '';
    if (isDone(status, reading)) continue;
    const own = isStruck(source, told)
      ? undefined
      : tasksInWho(told, { whole: whole && columns.due.every(i => columns.who.includes(i)), joint: columns.joint }, reading);
    if (own) {
      const [until] = values(columns.due.filter(i => !columns.who.includes(i))).flatMap(value => dueOf(value, reading, true) ?? []);
      found.push(...own.map(action => ({ action: action.due || !until ? action : { ...action, due: until }, row })));
      continue;
    }
    const filled = [...who, ...due].some(value => /[\p{L}\d]/u.test(value.text));
    if (!filled && !columns.dedicated) continue;
    // Where no column is for it, that of the deadline says that it is done: "OK", "Utført".
    const closed =
      columns.status < 0 && due.some(({ text }) => reading.vocabulary.done.exec(text)?.[0].length === text.replace(/[.!\s]+$/u, '').length);
    if (closed || isStruck(source, task)) continue;
    const cell = columns.told && cells.length === 1 ? at(cells[0] as Cell[], columns.task) : undefined;
    const last = cell && cell.last - cell.first === 1 ? lastTask(cell, who.length > 0, reading) : undefined;
    const action = taskAction(columns.who.includes(columns.task) ? [] : last ? [last] : task, who, due, reading, 'table', [
      { rule: 'action-table', ...(columns.header >= 0 ? { words: headWords(source, head, columns) } : {}) },
    ]);
    if (!action) continue;
    // "Rådmannen orienterer i neste møte": a sentence stands where a name would, and begins with it.
    if (!action.responsible.length && who.some(({ start }) => start === action.start))
      action.responsible = sentenceAction(action, 'tasks', reading)?.responsible ?? [];
    // "Pågår, klart i juni": where no column is for it, the state tells by when.
    const when =
      action.due || columns.status < 0
        ? undefined
        : values([columns.status])
            .map(value => dueOf(value, reading, false))
            .find(Boolean);
    if (when) action.due = when;
    const number =
      columns.number >= 0 && !counted
        ? numberAt(`${textOfLines(source, gather(columns.number)).trim()}.`, reading.vocabulary)?.number
        : undefined;
    found.push({ action, row, ...(number ? { number } : {}) });
  }
  return found;
}

/** Two rows or more that are only counted, under a head that names no cases: "Nr", and 1, 2, 3 below it. */
const countsRows = (source: Source, numbers: (Cell | undefined)[], head: Cell | undefined, { vocabulary }: Reading): boolean =>
  numbers.length > 1 &&
  !vocabulary.caseWordAlone.test(textOfCell(source, head)) &&
  numbers.every((cell, i) => textOfCell(source, cell).replace(/\.$/u, '').trim() === String(i + 1));

const textOfLines = (source: Source, lines: Line[]): string => lines.map(line => source.text.slice(line.start, line.end)).join(' ');

function isDone(status: string, { vocabulary }: Reading): boolean {
  const text = status.trim();
  if (!text || text.length > 60) return false;
  const match = vocabulary.done.exec(text);
  return match !== null && !vocabulary.negations.test(text) && !vocabulary.partly.test(text) && !text.includes('?');
}

const headWords = (source: Source, head: Cell[], columns: Columns): string =>
  [columns.task, ...columns.who, ...columns.due]
    .map(column => textOfCell(source, head[column]))
    .filter((text, i, all) => text && all.indexOf(text) === i)
    .join(' | ');

/** The header again, as on each page of a printed table. */
function isHeader(source: Source, row: Cell[], head: Cell[]): boolean {
  const text = row.map(cell => textOfCell(source, cell)).join('|');
  return text.replace(/\|/gu, '').trim() !== '' && text === head.map(cell => textOfCell(source, cell)).join('|');
}

/** A row that goes on with the one before: its number is blank, or (without numbers) it goes on in mid-sentence. */
function continuesRow(source: Source, row: Cell[], at: (row: Cell[], column: number) => Cell | undefined, columns: Columns): boolean {
  const task = textOfCell(source, at(row, columns.task)).trim();
  if (!task && columns.number < 0) return false;
  const others = [...columns.who, ...columns.due].map(column => textOfCell(source, at(row, column)).trim());
  // Under the number of one item its tasks may have a row each.
  if (columns.number >= 0)
    return !textOfCell(source, at(row, columns.number)).trim() && !(/^\P{Ll}*\p{Lu}/u.test(task) && others.some(Boolean));
  return /^\p{Ll}/u.test(task) && others.every(text => !text);
}

/** Without the title that begins a row of a table of cases; with it where nothing else stands there. */
function withoutTitle(lines: Line[], titleEnd: (block: number) => number | undefined): Line[] {
  const rest = lines.flatMap(line => {
    const end = titleEnd(line.block);
    if (end === undefined || end <= line.start) return [line];
    return end < line.end - 3 ? [{ ...line, start: end }] : [];
  });
  return rest.length ? rest : lines;
}

/** The first block of a table's row. */
export const rowStart = (source: Source, table: number, row: number): number =>
  source.tables[table]?.rows[row]?.find(cell => cell.last > cell.first)?.first ?? 0;
