/** Which column of a table is what: a proposal by the columns' names, which the user may change before items are made. */
import { COLUMNS, type Column } from '../export/columns';
import { EXPORT_WORDS } from '../export/words';
import { foldName } from '../followup/fold';
import { COLUMN_WORDS } from './columnwords';

/** For each column of the table, what it is; undefined for what is left out. */
export type Mapping = readonly (Column | undefined)[];

/** What a column can be. Times of change are kept by Sakspor itself. */
export const IMPORT_COLUMNS: readonly Column[] = COLUMNS.filter(column => column !== 'changed');

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
