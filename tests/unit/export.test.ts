/** The list as CSV and JSON, read back by an independent reader. */
import { parse as readCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nb } from '../../extension/ui/words/nb';
import { CSV_COLUMNS, csvRow, toCsv } from '../../lib/export/csv';
import { toJson } from '../../lib/export/json';
import { type FollowUp, freshOwn } from '../../lib/followup/followup';

const WORDS = { columns: nb.csv, status: nb.status, kind: nb.kind, caseWord: nb.caseWord };

const followUp = (fields: Partial<FollowUp> = {}): FollowUp => ({
  id: 'abcdefg1234567',
  kind: 'action',
  ...freshOwn('Lage plan'),
  quote: 'Kari lager plan.',
  meeting: { body: 'Formannskapet', date: '2026-03-14' },
  case: { number: '12/21', reference: '21/1234', title: 'Ny gangvei' },
  responsible: [
    { name: 'Kari', resolved: 'Kari Vik' },
    { name: 'Ola', doubtful: true },
  ],
  due: { text: 'innen 1. juni', date: '2026-06-01', precision: 'day' },
  source: { url: 'https://fjordvag.example/p', title: 'Protokoll' },
  anchor: { exact: 'Kari lager plan.', prefix: '', suffix: '', start: 0 },
  savedAt: Date.UTC(2026, 2, 15),
  changedAt: Date.UTC(2026, 2, 15),
  changed: {},
  history: [],
  ...fields,
});

const readBack = (csv: string): string[][] => readCsv(csv, { bom: true, delimiter: ';', relaxColumnCount: false }) as string[][];

describe('CSV', () => {
  it('begins with a byte-order mark, has no sep= line, and ends its lines as Excel does', () => {
    const csv = toCsv([followUp()], WORDS);
    expect(csv.startsWith('\uFEFFStatus;')).toBe(true);
    expect(csv).not.toMatch(/sep=/u);
    expect(csv.split('\r\n')).toHaveLength(3);
  });
  it('writes numbers that Excel would take for dates as text', () => {
    const [, row] = readBack(toCsv([followUp()], WORDS));
    expect(row?.[CSV_COLUMNS.indexOf('caseNumber')]).toBe('sak 12/21');
    expect(row?.[CSV_COLUMNS.indexOf('reference')]).toBe('ref 21/1234');
  });
  it.each(['=1+1', '+47 12345678', '-10', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x.example")'])(
    'guards %j against being run',
    text => {
      const [, row] = readBack(toCsv([followUp({ title: text, note: text })], WORDS));
      for (const column of ['title', 'note'] as const) expect(row?.[CSV_COLUMNS.indexOf(column)]).not.toMatch(/^[=+\-@\t\r]/u);
    },
  );
  it('gives back any text, quotes, semicolons and line breaks included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: fc.string(), note: fc.string({ unit: 'grapheme' }), quote: fc.string() }), { maxLength: 5 }),
        list => {
          const all = list.map(fields => followUp(fields));
          const rows = readBack(toCsv(all, WORDS));
          expect(rows).toHaveLength(all.length + 1);
          all.forEach((one, i) => {
            expect(rows[i + 1]).toEqual(csvRow(one, WORDS));
          });
        },
      ),
    );
  });
});

describe('JSON', () => {
  it('holds everything, with its version', () => {
    const all = [followUp(), followUp({ id: 'other01', note: 'å æ ø "x"\n' })];
    expect(JSON.parse(toJson(all, 0))).toEqual({ format: 'sakspor', version: 2, exported: '1970-01-01T00:00:00.000Z', followUps: all });
  });
});
