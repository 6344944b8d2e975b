/**
 * The list as a workbook: one sheet, its header frozen and filterable, dates that are dates, numbers like 12/21 that
 * stay text, addresses that are links. No cell is ever a formula.
 */
import writeExcelFile, { type CellObject, type Feature, type Row } from 'write-excel-file/universal';
import { getOrderOfSiblings, getSelfClosingTagMarkup, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import type { FollowUp } from '../followup/followup';
import { COLUMNS, type Column } from './columns';
import { dateText, isDay } from './dates';
import { rowOf } from './row';
import { clip, linkOf, plainText } from './text';
import type { ExportWords } from './words';

/** Widths in letters. What is not named here has the usual width. */
const WIDTHS: Partial<Record<Column, number>> = {
  title: 50,
  responsible: 24,
  duePhrase: 20,
  municipality: 20,
  body: 24,
  caseTitle: 36,
  quote: 60,
  note: 40,
  tags: 18,
  asked: 22,
  url: 40,
  pageTitle: 30,
  language: 8,
  id: 18,
};
const USUAL_WIDTH = 13;

/** What a spreadsheet can hold: letters in a cell, letters of a link, links in a sheet. */
const LONGEST_CELL = 32_767;
const LONGEST_LINK = 2079;
const MOST_LINKS = 65_530;
const LONGEST_TEXT_FORMAT = 255;

/** Longer words seldom come twice. */
const LONGEST_COMMON = 60;

/** Dates before this one are numbers that spreadsheets read each in its own way. */
const FIRST_DAY = '1900-03-01';

const DATES: ReadonlySet<Column> = new Set(['due', 'ownDue', 'meetingDate', 'reminder', 'saved', 'changed']);
const WRAPPED: ReadonlySet<Column> = new Set(['title', 'caseTitle', 'quote', 'note', 'asked']);

const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Words as a cell can hold them. */
function cellText(text: string, words: ExportWords): string {
  // "_x0041_" stands for a letter in this format, so the words themselves must say that theirs does not.
  const escaped = clip(plainText(text).replaceAll('\uFFFD', ''), LONGEST_CELL, words.cut).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  // The library keeps its words in a plain object, where the names of an object's own methods are taken.
  return escaped in Object.prototype ? `${escaped} ` : clip(escaped, LONGEST_CELL, words.cut);
}

/** The looks of each column's cells, made once: the library compares them cell by cell. */
const STYLES = Object.fromEntries(
  COLUMNS.map((column): [Column, CellObject] => [
    column,
    {
      alignVertical: 'top',
      ...(WRAPPED.has(column) ? { wrap: true } : {}),
      ...(column === 'url' ? { textColor: '#0A4FB3', textDecoration: { underline: true } } : {}),
    },
  ]),
) as Record<Column, CellObject>;

function cellOf(column: Column, text: string, one: FollowUp, words: ExportWords): CellObject | null {
  if (!text) return null;
  const style = STYLES[column];
  if (DATES.has(column)) {
    if (isDay(text) && text >= FIRST_DAY)
      return { ...style, type: Date, value: new Date(`${text}T00:00:00Z`), format: words.dateFormat, align: 'left' };
    if (column === 'due' && one.due) return { ...style, type: String, value: cellText(dateText(words, text, one.due.precision), words) };
  }
  const value = cellText(text, words);
  // The format "@" is Text: no program takes it for a number or a date, not even when it is edited. Some versions of
  // Excel show longer words in that format as a row of crosses.
  return { ...style, type: String, ...(value.length < LONGEST_TEXT_FORMAT ? { format: '@' } : {}), value };
}

/** The same, made once for words that come again and again: states, bodies, dates. */
function cellMaker(words: ExportWords): (column: Column, text: string, one: FollowUp) => CellObject | null {
  const known = new Map<string, CellObject | null>();
  return (column, text, one) => {
    if (!text) return null;
    if (text.length > LONGEST_COMMON) return cellOf(column, text, one, words);
    const key = `${column}\n${one.due?.precision ?? ''}\n${text}`;
    let cell = known.get(key);
    if (cell === undefined) {
      cell = cellOf(column, text, one, words);
      known.set(key, cell);
    }
    return cell;
  };
}

interface Link {
  /** "T2" */
  cell: string;
  address: string;
}

const letter = (column: number): string => String.fromCharCode(65 + column);

/** The library writes no links and no filter: they are put where the format wants them. */
const linksAndFilter = (links: readonly Link[], filtered: string): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: xml => {
          const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
          const withFilter = insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            getSelfClosingTagMarkup('autoFilter', { ref: filtered }),
            order,
            'worksheet',
          );
          if (!links.length) return withFilter;
          const all = links.map(({ cell }, i) => getSelfClosingTagMarkup('hyperlink', { ref: cell, 'r:id': `link${i + 1}` })).join('');
          return insertElementMarkupAccordingToOrderOfSiblings(withFilter, `<hyperlinks>${all}</hyperlinks>`, order, 'worksheet');
        },
      },
      'xl/worksheets/_rels/sheet{id}.xml.rels': {
        insert: () =>
          links
            .map(({ address }, i) =>
              getSelfClosingTagMarkup('Relationship', { Id: `link${i + 1}`, Type: LINK_TYPE, Target: address, TargetMode: 'External' }),
            )
            .join(''),
      },
    },
  },
});

/**
 * The whole list as the bytes of one .xlsx file. A deadline that names no single day is written in words; words longer
 * than a cell can hold are cut and say so.
 */
export async function toXlsx(list: readonly FollowUp[], words: ExportWords): Promise<Uint8Array<ArrayBuffer>> {
  const header: Row = COLUMNS.map(column => ({
    value: words.columns[column],
    fontWeight: 'bold',
    backgroundColor: '#E0EFE9',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#17594A',
  }));
  const links: Link[] = [];
  const make = cellMaker(words);
  const at = COLUMNS.indexOf('url');
  const rows = list.map((one, i): Row => {
    const row = rowOf(one, words);
    const address = linkOf(row.url);
    if (address && address.length <= LONGEST_LINK && links.length < MOST_LINKS) links.push({ cell: `${letter(at)}${i + 2}`, address });
    return COLUMNS.map(column => make(column, row[column], one));
  });
  const filtered = `A1:${letter(COLUMNS.length - 1)}${list.length + 1}`;
  const blob = await writeExcelFile(
    [header, ...rows],
    {
      sheet: words.sheet,
      columns: COLUMNS.map(column => ({ width: WIDTHS[column] ?? USUAL_WIDTH })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { fontFamily: 'Calibri', fontSize: 11, features: [linksAndFilter(links, filtered)] },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
