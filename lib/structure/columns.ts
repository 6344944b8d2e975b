/** A table of cases may keep each part of a case in a column of its own: "Punkt | Referat | Beslutning". */
import { fieldKinds } from '../find/fields';
import { type PartHeading, partOf } from '../find/headings';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Cell, Source } from '../read/source';

export type ColumnPart = Omit<PartHeading, 'rest'>;

const known = new WeakMap<Source, Map<number, Map<number, ColumnPart>>>();

/**
 * The part that the column's head gives to what stands in a cell; undefined where it gives none.
 * @param heading the block of the case's heading: in a table of cases, or before a table of the case's own decisions
 */
export function columnPart(source: Source, block: Block, heading: Block, vocabulary: Vocabulary): ColumnPart | undefined {
  if (!block.cell || block.cell.row === 0) return undefined;
  if (heading.cell?.table !== block.cell.table && !listsDecisions(source, block.cell.table, vocabulary)) return undefined;
  // Documents that a cell leads to are not what stands in it.
  const text = source.text.slice(block.start, block.end);
  if (block.links.some(link => link.start <= block.start && link.end >= block.end)) return undefined;
  if (text.length < 30 && fieldKinds(text, vocabulary).includes('documents')) return undefined;
  let tables = known.get(source);
  if (!tables) {
    tables = new Map();
    known.set(source, tables);
  }
  let columns = tables.get(block.cell.table);
  if (!columns) {
    columns = columnsOf(source, block.cell.table, vocabulary);
    tables.set(block.cell.table, columns);
  }
  return columns.get(block.cell.column);
}

function columnsOf(source: Source, table: number, vocabulary: Vocabulary): Map<number, ColumnPart> {
  const found = new Map<number, ColumnPart>();
  const rows = source.tables[table]?.rows ?? [];
  const head = rows[0] ?? [];
  const named = head.map(cell => ({ cell, text: cellText(source, cell) })).filter(({ text }) => text);
  // One column is no table, and heads that ask for who and when make a table of tasks.
  if (named.length < 2 || rows.length < 2) return found;
  const kinds = named.flatMap(({ text }) => fieldKinds(text, vocabulary));
  if (kinds.includes('responsible') || kinds.includes('due')) return found;
  for (const { cell, text } of named) {
    const part = text.length < 60 ? partOf(text, vocabulary, false) : undefined;
    // "Drøfting/konklusjon" keeps several in one cell.
    if (
      part &&
      (cell.column > 0 || listsDecisions(source, table, vocabulary)) &&
      part.words.length >= text.length - 1 &&
      !labelsDecisions(source, table, cell.column, part, vocabulary)
    )
      found.set(cell.column, part);
  }
  // Without a column for what was decided or is to be done the heads are labels of something else.
  const told = [...found].some(
    ([column, { kind }]) => kind === 'decision' || (kind === 'actions' && tellsTasks(source, table, column, vocabulary)),
  );
  return told ? found : new Map();
}

const lists = new WeakMap<Source, Map<number, boolean>>();

/** "No | Decision | Status" over a row for each: what was decided in the case that the table stands in. */
export function listsDecisions(source: Source, table: number, vocabulary: Vocabulary): boolean {
  const met = lists.get(source) ?? new Map<number, boolean>();
  lists.set(source, met);
  const before = met.get(table);
  if (before !== undefined) return before;
  const [head = [], ...rows] = source.tables[table]?.rows ?? [];
  const heads = head.map(cell => ({ cell, text: cellText(source, cell).replace(/:$/u, '') })).filter(({ text }) => text);
  const parts = heads.map(({ text }) => (text.length < MOST_OF_HEAD ? partOf(text, vocabulary, false) : undefined));
  const decided = parts.filter((part, i) => part?.kind === 'decision' && part.words.length >= (heads[i]?.text.length ?? 0) - 1);
  const isKnown = ({ text }: { text: string }, i: number): boolean => parts[i] !== undefined || fieldKinds(text, vocabulary).length > 0;
  // "Decision | The fee rises": a label and its value.
  const isHead = heads.length > 1 && (head.every(cell => cell.header) || heads.every(isKnown));
  const isFilled = rows.some(row => row.filter(cell => cellText(source, cell)).length > 1);
  const found = decided.length === 1 && isHead && isFilled && !namesRoles(source, rows, vocabulary);
  met.set(table, found);
  return found;
}

const MOST_OF_HEAD = 40;

/** A column of roles alone ("Delegate: Head of unit") says who decided in the body's stead. */
function namesRoles(source: Source, rows: readonly Cell[][], { roles }: Vocabulary): boolean {
  const columns = new Map<number, string[]>();
  for (const cell of rows.flat()) {
    const text = cellText(source, cell);
    if (text) columns.set(cell.column, [...(columns.get(cell.column) ?? []), text]);
  }
  return [...columns.values()].some(
    texts => texts.filter(text => text.length < MOST_OF_HEAD && roles.test(text)).length > texts.length / 2,
  );
}

/** "Kari: writes to the owner", and not whose task it is alone: "Clerk / Chair", "daglig leder". */
function tellsTasks(source: Source, table: number, column: number, { roles }: Vocabulary): boolean {
  const rows = source.tables[table]?.rows.slice(1) ?? [];
  const texts = rows.flatMap(row => row.filter(cell => cell.column === column).map(cell => cellText(source, cell))).filter(Boolean);
  const untold = (text: string): string => [...roles.all(text)].reduce((rest, found) => rest.replace(found[0], ' '), text);
  return texts.filter(text => (untold(text).match(SMALL)?.length ?? 0) > 1).length > texts.length / 2;
}

const SMALL = /(?<!\p{L})\p{Ll}{2,}/gu;

/** How many cells with a label tell that the rest of the column is something else. */
const LABELLED = 2;

/** "Referat og beslutning" over cells that say themselves where the decision begins: "Beslutning: …". */
function labelsDecisions(source: Source, table: number, column: number, { kind }: ColumnPart, vocabulary: Vocabulary): boolean {
  if (kind !== 'decision') return false;
  const labels = ({ start, end }: Block): boolean => {
    const text = source.text.slice(start, end);
    return text.includes(':') && partOf(text.slice(0, text.indexOf(':')), vocabulary, false)?.kind === 'decision';
  };
  const rows = source.tables[table]?.rows.slice(1) ?? [];
  const labelled = rows.filter(row =>
    row.some(cell => cell.column === column && source.blocks.slice(cell.first, cell.last).some(block => labels(block))),
  );
  return labelled.length >= LABELLED;
}

/**
 * A word that heads a column is no heading of what follows; one before its text in the same row is: "Vedtak | Saken utsettes".
 * @param block whose text is all a heading's
 */
export function headsColumn(source: Source, block: Block, vocabulary: Vocabulary): boolean {
  if (!block.cell) return false;
  const rows = source.tables[block.cell.table]?.rows ?? [];
  const own = block.cell;
  const cell = rows[own.row]?.find(one => one.column === own.column);
  if (!cell || cell.last - cell.first > 1) return false;
  const row = (rows[own.row] ?? []).filter(cell => cell.column !== own.column && cellText(source, cell));
  const before = row.some(cell => cell.column < own.column && /\p{L}{3}/u.test(cellText(source, cell)));
  return before || (own.row === 0 && ((row.length >= 2 && rows.length >= 2) || listsDecisions(source, own.table, vocabulary)));
}

/** A row of a numbered list ("3. | Kommunestyrets vedtak i sak 7/26: …") names decisions, and holds none. */
export function isListed(source: Source, block: Block): boolean {
  if (!block.cell) return false;
  const { table, row, column } = block.cell;
  const cells = source.tables[table]?.rows[row] ?? [];
  // Below the case's title the label begins what was decided.
  if (source.blocks[cells.find(cell => cell.column === column)?.first ?? -1] !== block) return false;
  const before = cells.filter(cell => cell.column < column).map(cell => cellText(source, cell));
  return before.some(Boolean) && before.every(text => /^[\d.)\s]*$/u.test(text));
}

function cellText(source: Source, cell: Cell): string {
  const first = source.blocks[cell.first];
  const last = source.blocks[cell.last - 1];
  return first && last && cell.last > cell.first ? source.text.slice(first.start, last.end).trim() : '';
}
