/**
 * Cases that nothing but their shape tells apart: neither numbers nor headings, but entries of a list, paragraphs or rows
 * that all begin in the same way, with a title of their own, and fill most of the document.
 */
import { fieldKinds, fieldsIn } from '../find/fields';
import { partHeading } from '../find/headings';
import { isName } from '../find/people';
import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import type { Span } from '../minutes';
import type { Block, Cell, Source, Table } from '../read/source';
import { BLOCKS_IN_A_STEP, type Steps } from '../steps';
import type { Heading } from './heading';
import { titleOf } from './titles';

const LONGEST_TITLE = 90;
/** Fewer that look alike may do so by chance. */
const FEWEST = 3;
/** How much of the document's own text is theirs, at least. */
const REACH = 0.35;

/** @returns headings in order, those of the shape that explains the document best; empty where none does */
export function* shapedCases(source: Source, vocabulary: Vocabulary): Steps<Heading[]> {
  const shapes = new Map<string, Heading[]>();
  const add = (shape: string, block: number, title: Span | undefined): void => {
    const heading = title && headingOf(source, block, title, vocabulary);
    if (heading) (shapes.get(shape) ?? shapes.set(shape, []).get(shape))?.push(heading);
  };
  for (const [i, block] of source.blocks.entries()) {
    if (i % BLOCKS_IN_A_STEP === 0) yield;
    if (block.furniture || block.cell || block.kind === 'heading') continue;
    if (block.kind === 'term') add('term', i, block);
    else if (block.kind === 'description') continue;
    else {
      const place = block.kind === 'item' ? `item ${block.depth} ${/^\d/u.test(block.marker)}` : 'line';
      add(`bold ${place}`, i, boldLead(source, block));
      add(`colon ${place}`, i, colonLead(source, block) ?? colonOver(source, i));
      add(`first ${place}`, i, firstLine(source, i));
      if (block.kind === 'item') add(`over ${place}`, i, overList(source, i));
      else add('alone', i, lineAlone(source, i));
    }
  }
  for (const table of source.tables) {
    yield;
    for (const { block, title } of titledRows(source, table, vocabulary)) add('row', block, title);
  }
  const scored = [...shapes].map(([shape, all]) => {
    const headings = behindAttendance(source, all, vocabulary);
    return { headings, score: scoreOf(source, shape, headings, vocabulary) };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]?.headings ?? [];
}

/** What is said before it is said who came is about the page, or how to get in. */
function behindAttendance(source: Source, headings: Heading[], vocabulary: Vocabulary): Heading[] {
  const last = headings.at(-1);
  if (!last) return headings;
  const came = fieldsIn(source, 0, last.block, vocabulary).find(({ kinds }) => kinds.includes('present'));
  const behind = came ? headings.filter(({ block }) => block > came.block) : [];
  return behind.length >= FEWEST ? behind : headings;
}

function headingOf(source: Source, block: number, within: Span, vocabulary: Vocabulary): Heading | undefined {
  const { span } = titleOf(source.text, within, vocabulary, false);
  const text = source.text.slice(span.start, span.end);
  if (!isTitle(text, source.blocks[block] as Block, vocabulary)) return undefined;
  return { block, lastBlock: block, start: (source.blocks[block] as Block).start, title: span, rule: 'topic', words: text };
}

/** Not a label, nor the heading of a part, nor somebody's name. */
function isTitle(text: string, block: Block, vocabulary: Vocabulary): boolean {
  if (text.length < 3 || text.length > LONGEST_TITLE || !/\p{L}{3}/u.test(text)) return false;
  if (fieldKinds(text, vocabulary).includes('next')) return false;
  if (vocabulary.caseTitles.test(text)) return true;
  if (
    !/^["«”]?[\p{Lu}\d]/u.test(text) ||
    vocabulary.notCases.test(text) ||
    vocabulary.meetingEnds.test(text) ||
    fieldKinds(text, vocabulary).length
  )
    return false;
  // In capitals each word looks like a name.
  const said = /\p{Ll}/u.test(text) ? text : text.charAt(0) + text.slice(1).toLowerCase();
  if (partHeading(`${said}:`, { ...block, bold: [] }, vocabulary)) return false;
  const [given = ''] = text.split(/[\s,&/]/u);
  return !GIVEN_NAMES.has(given) && !vocabulary.roles.test(text);
}

/** "**Budget:** The treasurer …", "**Budget** The treasurer …": bold words, and text behind them. */
function boldLead({ text }: Source, { start, end, bold: [bold] }: Block): Span | undefined {
  if (!bold || bold.start > start + 1 || bold.end >= end - 10) return undefined;
  // Bold words that a sentence goes on with are somebody, or matter in it.
  const closed = /[.:]\s*$/u.test(text.slice(start, bold.end)) || /^\s*(?:[:–-]\s*)?[\p{Lu}«"(]|^\s*[:.]/u.test(text.slice(bold.end, end));
  return closed ? { start, end: withoutStop(text, start, bold.end) } : undefined;
}

/** "Budget: The treasurer …" */
function colonLead({ text }: Source, { start, end }: Block): Span | undefined {
  const lead = /^[^:.;!?\n]{3,90}:(?=\s+["«(]?[\p{Lu}\d])/u.exec(text.slice(start, Math.min(end, start + 160)));
  return lead && end - start > lead[0].length + 10 ? { start, end: start + lead[0].length - 1 } : undefined;
}

/** "Other business:", over a list of its own with other marks. */
function colonOver({ text, blocks }: Source, at: number): Span | undefined {
  const { kind, start, end, marker } = blocks[at] as Block;
  const next = blocks[at + 1];
  const over =
    kind === 'item' && !/\d/u.test(marker) && next !== undefined && /^\d{1,2}[.)]/u.test(next.marker || text.slice(next.start, next.end));
  return over && /^[^:.;!?\n]{3,90}:$/u.test(text.slice(start, end)) ? { start, end: end - 1 } : undefined;
}

/** The first of several lines that belong together, short among longer ones. */
function firstLine(source: Source, at: number): Span | undefined {
  const block = source.blocks[at] as Block;
  const next = source.blocks[at + 1];
  if (source.blocks[at - 1]?.group === block.group || next?.group !== block.group) return undefined;
  return isShort(source, block) && next.end - next.start > block.end - block.start
    ? { start: block.start, end: withoutStop(source.text, block.start, block.end) }
    : undefined;
}

/** An entry with a list of its own under it. */
function overList(source: Source, at: number): Span | undefined {
  const block = source.blocks[at] as Block;
  const next = source.blocks[at + 1];
  const under = next?.kind === 'item' && next.depth > block.depth;
  return under && block.end - block.start <= LONGEST_TITLE
    ? { start: block.start, end: withoutStop(source.text, block.start, block.end) }
    : undefined;
}

/** A short line of its own, with a longer one below it. */
function lineAlone(source: Source, at: number): Span | undefined {
  const block = source.blocks[at] as Block;
  const next = source.blocks[at + 1];
  if (source.blocks[at - 1]?.group === block.group || !next || next.furniture || next.group === block.group) return undefined;
  if (block.links.some(link => link.start <= block.start && link.end >= block.end)) return undefined;
  return isShort(source, block) && !(isShort(source, next) && next.kind !== 'item')
    ? { start: block.start, end: withoutStop(source.text, block.start, block.end) }
    : undefined;
}

const isShort = ({ text }: Source, { start, end }: Block): boolean =>
  end - start <= LONGEST_TITLE && end - start > 2 && !/[.,;!?]$/u.test(text.slice(start, end));

function withoutStop(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s:.]/u.test(text[last - 1] as string)) last--;
  return last;
}

/** Heads of columns under which nobody treats a case. */
const ASKING = new Set(['responsible', 'due', 'task', 'name', 'present', 'party', 'attended', 'date']);

/** Rows whose first cell is a title and another one tells what was said: "Budget | The treasurer …". */
function titledRows(source: Source, { rows }: Table, vocabulary: Vocabulary): { block: number; title: Span }[] {
  const [head = []] = rows;
  const kinds = head.map(cell => {
    const text = textOf(source, cell).replace(/:$/u, '');
    // "Apologies for absence" is a label too.
    return vocabulary.caseTitles.test(text) ? [] : fieldKinds(text, vocabulary);
  });
  const named = kinds.findIndex(of => of.includes('caseTitle'));
  if (named < 0 && kinds.some(of => of.length)) return [];
  if (kinds.some((of, i) => i !== named && of.some(kind => ASKING.has(kind)))) return [];
  const column = Math.max(0, named);
  const treated = named < 0 ? rows : rows.slice(1);
  const letters = treated.map(row => row.reduce((sum, cell) => sum + (cell.column === column ? 0 : textOf(source, cell).length), 0));
  const titles = treated.map(row => row.find(cell => cell.column === column)).map(cell => cell && source.blocks[cell.first]);
  const fits = titles.filter(
    (title, i) => title && title.end - title.start <= LONGEST_TITLE && (letters[i] ?? 0) > title.end - title.start,
  );
  if (treated.length < FEWEST || fits.length < treated.length * 0.6) return [];
  return titles.flatMap((title, i) => {
    const cell = treated[i]?.find(one => one.column === column);
    return title && cell && cell.last > cell.first && !title.furniture ? [{ block: cell.first, title }] : [];
  });
}

function textOf(source: Source, cell: Cell): string {
  const first = source.blocks[cell.first];
  const last = source.blocks[cell.last - 1];
  return first && last && cell.last > cell.first ? source.text.slice(first.start, last.end).trim() : '';
}

/** What each shape is worth less than a heading. */
const DOUBT: Record<string, number> = { bold: 3, term: 3, row: 3, over: 3.5, first: 4, colon: 5, alone: 5 };

function scoreOf(source: Source, shape: string, headings: readonly Heading[], vocabulary: Vocabulary): number {
  const first = headings[0];
  const own = source.blocks.filter(block => !block.furniture);
  const end = own.at(-1)?.end ?? 0;
  if (!first || headings.length < FEWEST) return 0;
  const reach = (end - first.start) / Math.max(1, end - (own[0]?.start ?? 0));
  // What every meeting treats says that the others like it are cases too.
  const known = headings.filter(({ words = '' }) => vocabulary.caseTitles.test(words)).length;
  const names = headings.filter(({ words = '' }) => /\p{Ll}.* /u.test(words) && isName(words, vocabulary)).length;
  // In English every word of a title has a capital.
  if (!known && names > headings.length / 2) return 0;
  if (reach < REACH || (!known && headings.length < FEWEST + 1)) return 0;
  return Math.min(headings.length, 12) * (0.4 + reach) + Math.min(known, 3) - (DOUBT[shape.split(' ')[0] as string] ?? 5);
}
