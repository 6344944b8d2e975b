/** The rows of a table: one's own spreadsheet, another program's list, or a CSV that Sakspor wrote. Loaded when one is read. */
import Papa from 'papaparse';
import { ImportError } from './problem';

export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 200;

export interface Table {
  header: string[];
  /** Each as long as the header. */
  rows: string[][];
  delimiter: string;
}

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
