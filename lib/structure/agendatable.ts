/** An agenda that was written on in a table: what each item is called, when it is on, who presents it, what was said. */
import { fieldKinds } from '../find/fields';
import { isHour } from '../find/hours';
import type { FieldKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import type { Cell, Source, Table } from '../read/source';

/** How many items it has at least. */
const ITEMS = 3;
const LONGEST_TITLE = 120;

/**
 * The column of the items' titles; undefined where the table is no such agenda. A column for hours sets it apart from a
 * list of tasks: who stands in it presents the item, and need not do anything.
 */
export function agendaTitles(source: Source, table: Table, vocabulary: Vocabulary): number | undefined {
  const [head = [], ...rows] = table.rows;
  const timed = timedTitles(source, table, vocabulary);
  if (!timed) return undefined;
  const { titles, isHours } = timed;
  // With its own end each item stands in a plan of the meeting, whether or not something was written down beside it.
  if (head.every((_, i) => i === titles || isHours(i))) return titles;
  const letters = (column: number): number => rows.map(row => textOf(source, row[column])).join('').length;
  return head.some((_, i) => !isHours(i) && letters(i) > letters(titles) * 2) ? titles : undefined;
}

interface Timed {
  titles: number;
  /** The column holds hours, or how long each item takes. */
  isHours(column: number): boolean;
}

/** The column of the titles in a table with an hour for each; undefined where it has none, or has deadlines or tasks. */
export function timedTitles(source: Source, table: Table, vocabulary: Vocabulary): Timed | undefined {
  const [head = [], ...rows] = table.rows;
  if (head.length < 3 || rows.length < ITEMS) return undefined;
  const kinds = kindsOf(source, head, vocabulary);
  const cells = (column: number): string[] => rows.map(row => textOf(source, row[column])).filter(Boolean);
  const hours = head.findIndex((_, i) => {
    const filled = cells(i);
    return filled.length >= ITEMS && filled.every(isHour);
  });
  // "Punkt" may head tasks as well as items.
  const named = (i: number): boolean => kinds[i]?.some(kind => kind === 'caseTitle' || kind === 'number') ?? false;
  // An hour, or how many minutes it takes.
  const isHours = (i: number): boolean => cells(i).every(text => isHour(text) || /^\d{1,3}$/u.test(text));
  if (hours < 0 || kinds.some((kind, i) => !isHours(i) && (kind.includes('due') || (kind.includes('task') && !named(i))))) return undefined;
  const titles = kinds.findIndex((_, i) => {
    if (i === hours || !named(i)) return false;
    const filled = cells(i);
    const short = filled.filter(text => text.length < LONGEST_TITLE && /\p{L}{3}/u.test(text)).length;
    return filled.length >= rows.length - 1 && short >= filled.length * 0.8;
  });
  return titles < 0 ? undefined : { titles, isHours };
}

/** Of notes each is so many letters long, on the average, and together they are so much of the document. */
const NOTE = 60;
const SHARE = 0.4;
/** What a column of notes is not for. */
const APART: ReadonlySet<FieldKind> = new Set(['responsible', 'due', 'task', 'status', 'number', 'date', 'documents']);

/**
 * The same without hours: a column is for what each item is called, and one for what was said of it, with much more in it,
 * which is most of what the document tells. Beside them there may be one for who is to do something.
 */
export function notedTitles(source: Source, table: Table, vocabulary: Vocabulary): number | undefined {
  const [head = [], ...rows] = table.rows;
  if (head.length < 2 || rows.length < ITEMS) return undefined;
  const kinds = kindsOf(source, head, vocabulary);
  const titles = kinds.findIndex(kind => kind.includes('caseTitle'));
  if (titles < 0) return undefined;
  const of = (column: number): string[] => rows.map(row => textOf(source, row[column]));
  const named = of(titles);
  const isTitle = (text: string): boolean =>
    text.length < LONGEST_TITLE && /^[^\p{L}]{0,3}\p{Lu}.*\p{L}{2}/u.test(text) && !/[.!]$/u.test(text);
  if (named.filter(isTitle).length < named.length * 0.8 || new Set(named).size < named.length) return undefined;
  const letters = (texts: readonly string[]): number => texts.join('').length;
  const told = Math.max(0, ...kinds.map((kind, i) => (i > titles && !kind.some(one => APART.has(one)) ? letters(of(i)) : 0)));
  return told > Math.max(letters(named) * 2, rows.length * NOTE, source.text.length * SHARE) ? titles : undefined;
}

const labelIn = (source: Source, cell: Cell): string => textOf(source, cell).replace(/:$/u, '');

const kindsOf = (source: Source, head: readonly Cell[], vocabulary: Vocabulary): (readonly FieldKind[])[] =>
  head.map(cell => fieldKinds(labelIn(source, cell), vocabulary));

function textOf(source: Source, cell: Cell | undefined): string {
  const first = cell && source.blocks[cell.first];
  const last = cell && source.blocks[cell.last - 1];
  return first && last && cell.last > cell.first ? source.text.slice(first.start, last.end).trim() : '';
}
