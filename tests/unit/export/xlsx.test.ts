/** The list as a workbook, read back by read-excel-file and by Debian's openpyxl. */
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type Column } from '../../../lib/export/columns';
import { rowOf } from '../../../lib/export/row';
import { EXPORT_WORDS } from '../../../lib/export/words';
import { toXlsx } from '../../../lib/export/xlsx';
import type { FollowUp } from '../../../lib/followup/followup';
import { hostileList, item, LIST } from './items';
import { pythonReader } from './tools';

const { nb, sv } = EXPORT_WORDS;

type Cells = Record<Column, unknown>;

async function readBack(list: FollowUp[], words = nb): Promise<Cells[]> {
  const [header, ...rows] = await readSheet(Buffer.from(await toXlsx(list, words)), { trim: false });
  expect(header).toEqual(COLUMNS.map(column => words.columns[column]));
  return rows.map(row => Object.fromEntries(COLUMNS.map((column, i) => [column, row[i] ?? null])) as Cells);
}

describe('the workbook', () => {
  it('holds numbers like 12/21 as text', async () => {
    const [one] = await readBack([item()]);
    expect(one).toMatchObject({ caseNumber: '12/21', reference: '21/1234', title: 'Lage plan', responsible: 'Kari Vik, Ola (?)' });
  });

  it('holds a day as a date, and a vague deadline in words', async () => {
    const rows = await readBack(LIST);
    expect(rows.map(one => (one.due instanceof Date ? one.due.toISOString().slice(0, 10) : one.due))).toEqual([
      '2019-03-08',
      'mars 2019',
      '2. kvartal 2019',
      '2. halvår 2019',
      '2020',
      null,
      '2019-06-01',
      '2019-06-01',
      null,
      null,
    ]);
    expect(rows[0]?.meetingDate).toEqual(new Date('2019-01-31T00:00:00Z'));
    expect(rows[6]?.ownDue).toEqual(new Date('2019-03-24T00:00:00Z'));
    expect(rows[6]?.reminder).toBe('7 dager før');
  });

  it('speaks the language that is asked for', async () => {
    const [one] = await readBack(LIST.slice(0, 1), sv);
    expect(one).toMatchObject({ status: 'Öppen', priority: 'Hög' });
  });

  it('is a workbook where there is nothing to tell', async () => {
    expect(await readBack([])).toEqual([]);
  });

  it('holds words that are names in the language it is written in', async () => {
    const [one] = await readBack([item({ title: 'constructor', note: '__proto__', quote: '_x0041_' })]);
    expect([one?.title, one?.note]).toEqual(['constructor ', '__proto__ ']);
    expect(String(one?.quote).replace('_x005F_', '_')).toBe('_x0041_');
  });

  it('cuts what no cell can hold, and says so', async () => {
    const [one] = await readBack([item({ quote: '😀'.repeat(50_000) })]);
    const quote = one?.quote as string;
    expect(quote.length).toBeLessThanOrEqual(32_767);
    expect(quote).toMatch(/😀 … \(avkortet\)$/u);
  });

  it('gives back any text as text, never as a formula or a number', async () => {
    await fc.assert(
      fc.asyncProperty(hostileList, async list => {
        const rows = await readBack(list);
        list.forEach((one, i) => {
          const expected = rowOf(one, nb);
          for (const column of ['title', 'note', 'quote', 'caseNumber', 'caseTitle', 'tags'] as const) {
            const found = rows[i]?.[column] ?? '';
            expect(typeof found).toBe('string');
            expect(bare(found as string), column).toBe(bare(expected[column]));
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** Letters that every program keeps: what the format or its readers may drop or write otherwise is left out. */
const bare = (text: string): string => text.replace(/_x005F_/gu, '_').replace(/[^\p{L}\p{N}=+@<>"'\\/;,:*#[\]-]/gu, '');

const OPENPYXL = `
import io, json, sys, openpyxl
book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))
sheet = book.active
def tell(cell):
    value = cell.value
    return {'value': value.isoformat()[:10] if hasattr(value, 'isoformat') else value, 'type': cell.data_type,
            'format': cell.number_format, 'link': cell.hyperlink.target if cell.hyperlink else None}
print(json.dumps({'title': sheet.title, 'frozen': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
                  'widths': [sheet.column_dimensions[letter].width for letter in 'ADEO'],
                  'rows': [[tell(cell) for cell in row] for row in sheet.iter_rows()]}))
`;
const openpyxl = pythonReader('openpyxl', OPENPYXL) as
  | ((content: Uint8Array) => {
      title: string;
      frozen: string;
      filter: string;
      widths: number[];
      rows: { value: unknown; type: string; format: string; link: string | null }[][];
    })
  | undefined;

describe.skipIf(!openpyxl)('the workbook, read by openpyxl (skipped where python3-openpyxl is not installed)', () => {
  const at = (column: Column): number => COLUMNS.indexOf(column);

  it('has a frozen header, a filter, widths, links and formats', async () => {
    const book = openpyxl?.(await toXlsx(LIST, nb));
    expect(book).toMatchObject({ title: 'Oppfølging', frozen: 'A2', filter: `A1:Y${LIST.length + 1}`, widths: [13, 50, 24, 60] });
    const row = book?.rows[1];
    expect(row?.[at('caseNumber')]).toMatchObject({ value: '6/19', type: 's', format: '@' });
    expect(row?.[at('due')]).toMatchObject({ value: '2019-03-08', type: 'd', format: 'dd.mm.yyyy' });
    expect(row?.[at('url')]?.link).toBe(LIST[0]?.source?.url);
    expect(book?.rows.at(-1)?.[at('url')]?.link).toBeNull();
  });

  it('links to pages only, and to what the cell says', async () => {
    const urls = [
      'https://x.example/a b"<c>',
      'moz-extension://1/reader.html',
      'file:///tmp/a.pdf',
      `https://x.example/${'x'.repeat(3000)}`,
    ];
    const book = openpyxl?.(
      await toXlsx(
        urls.map(url => item({ source: { url, title: '' } })),
        nb,
      ),
    );
    expect(book?.rows.slice(1).map(row => row[at('url')]?.link)).toEqual([
      'https://x.example/a%20b%22%3Cc%3E',
      null,
      'file:///tmp/a.pdf',
      null,
    ]);
  });

  it('has no formula, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(hostileList, async list => {
        const book = openpyxl?.(await toXlsx(list, nb));
        expect(book?.rows).toHaveLength(list.length + 1);
        for (const cell of book?.rows.flat() ?? []) expect(['s', 'd', 'n', 'inlineStr']).toContain(cell.type);
      }),
      { numRuns: 8 },
    );
  });
});
