/** The list as CSV, read back by an independent reader. */
import { parse as readCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type Column } from '../../../lib/export/columns';
import { csvRow, toCsv } from '../../../lib/export/csv';
import { EXPORT_WORDS } from '../../../lib/export/words';
import { hostileList, item, LIST } from './items';

const { nb } = EXPORT_WORDS;

const readBack = (csv: string): string[][] => readCsv(csv, { bom: true, delimiter: ';', relaxColumnCount: false }) as string[][];
const cell = (row: string[] | undefined, column: Column): string | undefined => row?.[COLUMNS.indexOf(column)];

describe('CSV', () => {
  it('begins with a byte-order mark, has no sep= line, and ends its lines as Excel does', () => {
    const csv = toCsv([item()], nb);
    expect(csv.startsWith('\uFEFFStatus;')).toBe(true);
    expect(csv).not.toMatch(/sep=/u);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  it('writes numbers that Excel would take for dates as text', () => {
    const [, row] = readBack(toCsv([item()], nb));
    expect(cell(row, 'caseNumber')).toBe('sak 12/21');
    expect(cell(row, 'reference')).toBe('ref 21/1234');
  });

  it('holds what was found and what the user made of it', () => {
    const [one] = LIST;
    const [head, row] = readBack(toCsv(one ? [one] : [], nb));
    const told = Object.fromEntries(COLUMNS.map((column, i) => [column, row?.[i]]));
    expect(head).toEqual(COLUMNS.map(column => nb.columns[column]));
    expect(told).toMatchObject({
      status: 'Åpen',
      priority: 'Høy',
      due: '2019-03-08',
      ownDue: '',
      tags: 'skole, Ytre Haug',
      asked: 'Alf Røstvik 2019-03-12',
      note: one?.note,
      saved: '2019-02-06',
      language: 'nb',
      id: 'overdue0',
    });
  });

  it('tells a reminder in words', () => {
    const list = [item({ reminder: { daysBefore: 7 } }), item({ reminder: { daysBefore: 0 } }), item({ reminder: { on: '2019-04-01' } })];
    const [, ...rows] = readBack(toCsv(list, nb));
    expect(rows.map(row => cell(row, 'reminder'))).toEqual(['7 dager før', 'på dagen', '2019-04-01']);
  });

  it.each(['=1+1', '+47 12345678', '-10', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x.example")', '\u200B=1', ' =1', '＝1'])(
    'guards %j against being run',
    text => {
      const [, row] = readBack(toCsv([item({ title: text, note: text })], nb));
      for (const column of ['title', 'note'] as const) expect(cell(row, column)).toMatch(/^'/u);
    },
  );

  it('leaves what no spreadsheet runs as it is', () => {
    const [, row] = readBack(toCsv([item({ title: 'a = b', note: 'linje 1\n- linje 2', quote: '«Sitat»' })], nb));
    expect((['title', 'note', 'quote'] as const).map(column => cell(row, column))).toEqual(['a = b', 'linje 1\n- linje 2', '«Sitat»']);
  });

  it('gives back any text, and never a field that a spreadsheet would run', () => {
    fc.assert(
      fc.property(hostileList, list => {
        const [, ...rows] = readBack(toCsv(list, nb));
        expect(rows).toEqual(list.map(one => csvRow(one, nb)));
        for (const field of rows.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/u);
      }),
      { numRuns: 60 },
    );
  });
});
