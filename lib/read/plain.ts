/**
 * Reads plain text: mail, wiki pages, text taken from PDFs. Lines become blocks; tabs and bars make tables; bullets,
 * `#` headings, `**bold**` and check boxes are taken for what they are; what repeats on each page is furniture.
 */
import { OF_PAGES, PAGE_WORDS } from '../language/pagewords';
import { finish } from '../steps';
import { columnRegions, type Row } from './columns';
import { withoutMargin } from './margin';
import { withPlainMarkdown } from './markdown';
import { asMarkdown } from './markup';
import { countsPages, type PageLine, pageFurniture } from './pages';
import { withoutRuns } from './runon';
import type { Source } from './source';
import { withoutWikiMarks } from './wiki';
import { withoutWraps } from './wrap';
import { SourceWriter, type Style } from './writer';

const PAGE = new RegExp(
  String.raw`^\s*(?:-\s*)?(?:(?:${PAGE_WORDS.map(word => word + (word.length > 1 ? '\\.?' : '\\.')).join('|')})\s*:?\s*\d{1,4}(?:\s*(?:${OF_PAGES.join('|')}|/|\()\s*\d{1,4}\)?)?|\d{1,4}\s*\(\d{1,4}\)|\d{1,4}\s*/\s*\d{1,3})\s*(?:-\s*)?$`,
  'iu',
);
const BULLET = /^(\s*)(?:[-*•–▪‣●○◦]|o(?=\s{2,}))\s+(?=\S)/u;
const LONE_BULLET = /^\s*[-*•–]\s*$/u;
const CHECK = /^\[([ xX✓✔]?)\]\s*/u;
const HEADING = /^(#{1,6})\s+(?=\S)/u;
// Exports that leave a cell's paragraphs in the text as tags.
const TAG = /<\/?(?:p|br|ul|ol|li|i|b|em|strong|div|span)\b[^<>]{0,60}>/giu;
const BREAK = /^<\/?(?:p|br|li|div)/i;

/** A heading's number that a tab sets apart, in a line by itself: no row of a table. */
const LONE = /^\s*[*_[]{0,3}\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\t+[^\t]+$/u;

const GLUED = /^\s*\d{1,3}(?=\p{Lu}\p{Ll})/u;

interface Line {
  text: string;
  /** A page break stands before it. */
  newPage: boolean;
}

/** @param input any string; `\f` is a page break. */
export function readPlain(input: string, uri = ''): Source {
  const reader = new PlainReader();
  const read = lines(input);
  const marked = withoutMargin(withoutWikiMarks(asMarkdown(withPlainMarkdown(read.map(({ text }) => text)))));
  const all = withoutRuns(read.map((line, i) => ({ ...line, text: marked[i] ?? '' }))).map((line, i, every): Line => {
    const bars = barsIn(line.text);
    const row = bars >= 2 && (bars === barsIn(every[i - 1]?.text) || bars === barsIn(every[i + 1]?.text));
    if (row) return { ...line, text: `|${line.text}|` };
    const lone = LONE.test(line.text) && !lineBeside(every, i, -1).includes('\t') && !lineBeside(every, i, 1).includes('\t');
    return lone ? { ...line, text: line.text.replace(/\t+/u, ' ') } : line;
  });
  const furniture = furnitureOf(all);
  const regions = columnRegions(
    all.map(({ text }, i) => (furniture.has(i) ? null : text.length > 400 || cellsOf(text) ? undefined : text)),
  );
  const begins = new Map(regions.map(region => [region.first, region]));
  for (let i = 0; i < all.length; i++) {
    const region = begins.get(i);
    if (region) {
      reader.region(region.rows);
      i = region.last - 1;
      continue;
    }
    const line = all[i] as Line;
    const under = underline(all, i);
    reader.line(line, furniture.has(i), under);
    if (under) i++;
  }
  return reader.finish(uri);
}

/** Lines that come back with each page, and page numbers. */
function furnitureOf(all: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const pageLines: PageLine[] = [];
  const paged = countsPages(all.map(({ text }) => text));
  let seen = 0;
  for (const [i, { text, newPage }] of all.entries()) {
    const trimmed = text.trim();
    if (!trimmed) continue;
    seen++;
    if (PAGE.test(text) && (paged || !/^\s*\d+\/\d+\s*$/u.test(text))) found.add(i);
    if (trimmed.length < 120 && !cellsOf(text))
      pageLines.push({
        line: i,
        at: seen,
        text: trimmed.replace(/\s+/gu, ' '),
        atBreak: newPage,
        interrupts: interrupts(all, i),
        indent: text.search(/\S/u),
      });
  }
  for (const line of pageFurniture(pageLines, seen)) found.add(line);
  return found;
}

/** A sentence that the lines before began goes on behind the line. */
function interrupts(all: readonly Line[], at: number): boolean {
  const before = lineBeside(all, at, -1);
  return /[^.!?:;]\s*$/u.test(before) && before.length > 30 && /^\s*[\p{Ll}(]/u.test(lineBeside(all, at, 1));
}

function lineBeside(all: readonly Line[], at: number, step: 1 | -1): string {
  let i = at + step;
  while (all[i] && !all[i]?.text.trim()) i += step;
  return all[i]?.text ?? '';
}

const RULE = /^\s*([=~_*-])\1{2,}\s*$/u;

/** The level of a heading that the line is, because the next line underlines it; 0 where it is none. */
function underline(all: readonly Line[], at: number): 0 | 1 | 2 {
  const text = all[at]?.text.trim() ?? '';
  const next = all[at + 1]?.text ?? '';
  // Several words far apart are the heads of columns.
  if (/\S\s{3,}\S.*\S\s{3,}\S/u.test(text)) return 0;
  if (!RULE.test(next) || text.length < 2 || text.length > 100 || RULE.test(text) || !/\p{L}{2}/u.test(text) || cellsOf(text)) return 0;
  // Under the last line of a paragraph it only rules the paragraph off.
  const alone = !all[at - 1]?.text.trim() || RULE.test(all[at - 1]?.text ?? '');
  const long = Math.abs(next.trim().length - text.length);
  if (!alone && long > 3) return 0;
  return /^\s*=/u.test(next) ? 1 : 2;
}

/** The text's lines; a very long line is cut at its runs of spaces, which is all that is left of lost line breaks. */
function lines(input: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  let newPage = false;
  for (const text of input.split(/\r\n|[\n\r\f\u2028]/u)) {
    newPage ||= start > 0 && input[start - 1] === '\f';
    if (isRunOn(text)) {
      for (const piece of text.split(/\t| {2,}/u)) {
        for (const part of piece.split(LABELLED)) found.push({ text: part, newPage });
        found.push({ text: '', newPage });
      }
    } else found.push({ text, newPage });
    if (text.trim()) newPage = false;
    start += text.length + (input[start + text.length] === '\r' && input[start + text.length + 1] === '\n' ? 2 : 1);
  }
  return found;
}

/** How long a line is that has lost its breaks, and how many runs of spaces it has at least. */
const RUN_ON = 1500;
const GAPS = 6;

/** Before a label that follows on a sentence: "… no remarks. Decision: The report is noted." */
const LABELLED = /(?<=\s\p{Ll}[\p{L}-]*|[.!?)])\s(?=\p{Lu}\p{Ll}{3,20}:\s)/u;

function isRunOn(text: string): boolean {
  if (text.length <= RUN_ON) return false;
  const gaps = text.match(/\S {2,}(?=\S)/gu)?.length ?? 0;
  const tabs = text.split('\t').length - 1;
  // A row of a table can be as long; its cells are more than a page's columns.
  return tabs ? gaps >= GAPS && gaps > tabs * 2 : gaps > 0;
}

class PlainReader {
  private readonly out = new SourceWriter();
  private group = 0;
  private table: { index: number; row: number; columns: number } | undefined;

  /** @param level of the heading that a line under it makes of it, else 0 */
  line({ text }: Line, furniture: boolean, level: 0 | 1 | 2): void {
    // A list's mark alone is all that is left of an empty or a nested item.
    if (!text.trim() || LONE_BULLET.test(text) || RULE.test(text)) {
      this.group++;
      this.table = undefined;
      return;
    }
    // A label with a tab behind it, and its values in the lines below.
    const label = !this.table && /^[^\t]*\S\t+\s*$/u.test(text);
    const cells = label ? undefined : cellsOf(text);
    if (cells) {
      if (cells.length) this.row(cells);
      return;
    }
    this.table = undefined;
    const first = this.out.blockCount;
    if (level) this.group++;
    this.block(level ? `${'#'.repeat(level)} ${text.trim()}` : label ? text.trimEnd() : text);
    if (furniture) this.out.furnish(first, this.out.blockCount);
  }

  /** Columns that are made of spaces: their rows are a table's. */
  region(rows: readonly Row[]): void {
    const index = this.out.table();
    const count = Math.max(...rows.flatMap(row => row.cells.map(cell => cell.column))) + 1;
    rows.forEach((row, r) => {
      const cells = Array.from({ length: count }, (_, column) => {
        const first = this.out.blockCount;
        this.group++;
        for (const text of row.cells.find(cell => cell.column === column)?.lines ?? [])
          this.styled(text, { kind: 'cell', level: 0, depth: 0, marker: '', cell: { table: index, row: r, column } });
        return { column, columns: 1, header: false, first, last: this.out.blockCount };
      });
      this.out.rows(index).push(cells);
    });
    this.group++;
    this.table = undefined;
  }

  private block(text: string): void {
    // A number that stood in an element of its own: "3Budget", under the "-" of its list.
    let rest = text.replace(GLUED, '$& ');
    const style: Style = { kind: 'paragraph', level: 0, depth: 0, marker: '' };
    const heading = HEADING.exec(rest);
    const bullet = BULLET.exec(rest);
    if (heading) {
      style.kind = 'heading';
      style.level = (heading[1] as string).length;
      rest = rest.slice(heading[0].length);
    } else if (bullet) {
      style.kind = 'item';
      style.depth = 1 + Math.floor((bullet[1] as string).replace(/\t/g, '  ').length / 2);
      style.marker = '•';
      rest = rest.slice(bullet[0].length);
      this.group++;
    }
    const check = CHECK.exec(rest);
    if (check) {
      style.kind = 'item';
      style.checked = (check[1] as string).trim() !== '';
      rest = rest.slice(check[0].length);
    }
    this.styled(rest, style);
    if (heading) this.group++;
  }

  /** Writes a line; `**bold**` and tags are taken out of it. */
  private styled(text: string, style: Style): void {
    let last = 0;
    let bold: number | undefined;
    for (const match of text.matchAll(new RegExp(`\\*\\*|${TAG.source}`, 'giu'))) {
      this.out.write(text.slice(last, match.index), null);
      last = match.index + match[0].length;
      if (match[0] === '**') {
        if (bold === undefined) bold = this.out.next;
        else {
          this.out.markBold(bold);
          bold = undefined;
        }
      } else if (BREAK.test(match[0])) {
        this.out.endBlock(style, this.group);
        this.group++;
      } else this.out.write(' ', null);
    }
    this.out.write(text.slice(last), null);
    this.out.endBlock(style, this.group);
  }

  private row(cells: string[]): void {
    if (!this.table) this.table = { index: this.out.table(), row: -1, columns: cells.length };
    const { table } = this;
    table.row++;
    const row = cells.map((cell, column) => {
      const first = this.out.blockCount;
      this.group++;
      this.styled(cell, { kind: 'cell', level: 0, depth: 0, marker: '', cell: { table: table.index, row: table.row, column } });
      return { column, columns: 1, header: false, first, last: this.out.blockCount };
    });
    this.out.rows(table.index).push(row);
    this.group++;
  }

  finish(uri: string): Source {
    return finish(withoutWraps(this.out.finish(uri, 'text', '')));
  }
}

/** Bars between the cells of a row that has none at its ends. */
const barsIn = (text = ''): number => (/^\s*\||\t/u.test(text) ? 0 : text.split(/\s\|\s/u).length - 1);

function cellsOf(text: string): string[] | undefined {
  if (/^\s*\|.*\|\s*$/u.test(text)) {
    const cells = text
      .trim()
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim());
    return cells.every(cell => /^[-: ]*$/u.test(cell)) ? [] : cells;
  }
  if (!text.trimStart().includes('\t') && !/\S\t/u.test(text)) return undefined;
  const cells = text.split('\t').map(cell => cell.trim());
  return cells.length >= 2 && (cells.filter(Boolean).length >= 2 || cells[0] !== '') ? cells : undefined;
}
