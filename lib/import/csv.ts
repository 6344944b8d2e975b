/**
 * Reading a table: one's own spreadsheet, another program's list, or a CSV that Sakspor wrote. First the rows, then a
 * proposal of which column is what, which the user may change, then the items.
 */
import Papa from 'papaparse';
import { COLUMNS, type Column } from '../export/columns';
import { EXPORT_WORDS } from '../export/words';
import { foldName } from '../followup/fold';
import { COLUMN_WORDS } from './columnwords';
import { ImportError } from './problem';

export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 200;

export interface Table {
  header: string[];
  /** Each as long as the header. */
  rows: string[][];
  delimiter: string;
}

/** For each column of the table, what it is; undefined for what is left out. */
export type Mapping = readonly (Column | undefined)[];

/** What a column can be. Times of change are kept by Sakspor itself. */
export const IMPORT_COLUMNS: readonly Column[] = COLUMNS.filter(column => column !== 'changed');

/**
 * Rows of cells; the separator is found out (`;`, `,`, tab, `|`), a `sep=` line and empty lines are passed over.
 * @throws ImportError where the text is no table that can be read
 */
export function readTable(text: string): Table {
  if (/^\s*(?:[{[<]|%PDF-|BEGIN:V)/u.test(text)) throw new ImportError({ key: 'foreign' });
  const [, told = '', rest = text] = /^sep=(.)\r?\n([\s\S]*)$/u.exec(text) ?? [];
  const parsed = Papa.parse<string[]>(rest, { delimiter: told || separatorOf(rest), skipEmptyLines: 'greedy', preview: MOST_ROWS + 2 });
  const open = parsed.errors.find(error => error.code === 'MissingQuotes');
  if (open) throw new ImportError({ key: 'openQuote', line: lineOf(rest, open.index ?? 0) });
  const [first, ...rows] = parsed.data;
  if (!first || !rows.length) throw new ImportError({ key: 'noRows' });
  if (rows.length > MOST_ROWS) throw new ImportError({ key: 'tooMany', count: rows.length, most: MOST_ROWS });
  const width = Math.min(MOST_COLUMNS, Math.max(first.length, ...rows.map(row => row.length).slice(0, 1000)));
  const widened = (row: readonly string[]): string[] => Array.from({ length: width }, (_, i) => row[i] ?? '');
  return { header: widened(first).map(name => name.trim()), rows: rows.map(widened), delimiter: parsed.meta.delimiter };
}

const SEPARATORS = [';', '\t', ',', '|'] as const;

/** The one that cuts the first lines into the most columns, the same number in most of them; `;` where none does. */
function separatorOf(text: string): string {
  let best: { separator: string; score: number } = { separator: ';', score: 0 };
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text.slice(0, 200_000), { delimiter: separator, preview: 30, skipEmptyLines: 'greedy' });
    const width = data[0]?.length ?? 1;
    if (width < 2) continue;
    const alike = data.filter(row => row.length === width).length / data.length;
    const score = alike * Math.min(width, 40);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Headers as Sakspor writes them in any language, then as people write them. */
function known(): ReadonlyMap<string, Column> {
  const names = new Map<string, Column>();
  const add = (name: string, column: Column) => {
    const key = foldName(name) || name.trim();
    if (!names.has(key)) names.set(key, column);
  };
  for (const words of Object.values(EXPORT_WORDS)) for (const column of COLUMNS) add(words.columns[column], column);
  for (const column of COLUMNS) for (const name of COLUMN_WORDS[column] ?? []) add(name, column);
  for (const column of COLUMNS) add(column, column);
  return names;
}

let names: ReadonlyMap<string, Column> | undefined;

/** What each column seems to be, by its header. Each thing is proposed once; the first column that bears its name has it. */
export function proposeMapping(header: readonly string[]): Mapping {
  names ??= known();
  const taken = new Set<Column>();
  return header.map(name => {
    const column = names?.get(foldName(name) || name.trim());
    if (!column || taken.has(column) || !IMPORT_COLUMNS.includes(column)) return undefined;
    taken.add(column);
    return column;
  });
}

/** Whether rows can become items: something must tell what each is about. */
export const canImport = (mapping: Mapping): boolean =>
  mapping.some(column => column === 'title' || column === 'quote' || column === 'caseTitle');
