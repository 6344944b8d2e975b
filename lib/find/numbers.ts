/**
 * Finds what could be the heading of a case: every numbering style, at the start of a line or in a cell of its own.
 * Whether it is one is decided by the series it belongs to (structure/series.ts).
 */

import type { Vocabulary } from '../language/vocabulary';
import { leadsToPage } from '../read/leader';
import { type Block, type Cell, collapse, type Source, type Table } from '../read/source';
import { BLOCKS_IN_A_STEP, type Steps } from '../steps';
import { numbersBehind } from './behind';
import { type Candidate, containerOf } from './candidate';
import { countedCandidate } from './counted';
import { fieldKinds } from './fieldkinds';
import { partHeading } from './headings';
import { isHour } from './hours';
import { DAY, isReference, numberAt } from './number';
import { numbersAlone } from './numbersalone';
import { ownNumbers } from './ownnumbers';
import { isNumberAlone, setsTitlesAbove, shoutedAbove, titleAbove, underTitle } from './titlesabove';

/** Every candidate in the document's own text, in order. */
export function* numberCandidates(source: Source, vocabulary: Vocabulary): Steps<Candidate[]> {
  const found: Candidate[] = [];
  const runs = numbersAlone(source);
  const titled = setsTitlesAbove(source, vocabulary);
  const days = new Set<string>();
  const rows: Candidate[] = [];
  for (let i = 0; i < source.blocks.length; i++) {
    if (i % BLOCKS_IN_A_STEP === 0) yield;
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    const over = titled && isNumberAlone(source, block, vocabulary) ? titleAbove(source, i, undefined, false, vocabulary) : undefined;
    if (over !== undefined) {
      found.push(underTitle(source, over, i, vocabulary));
      continue;
    }
    if (block.cell) {
      const first = firstInRow(source, block, i);
      if (first) {
        const section = sectionRow(source, first, i, vocabulary);
        const candidate = rowCandidate(source, first, i, vocabulary);
        if (section) days.add(section.day);
        if (section) rows.push(section.candidate);
        if (candidate) found.push(candidate);
      }
      continue;
    }
    const text = source.text.slice(block.start, block.end);
    // "9" in an element of its own, over the heading that it numbers, or over an entry that leads to its page.
    const lone = /^\d{1,3}$/u.test(text) && block.kind === 'paragraph' && (isNumbered(source, source.blocks[i + 1]) || runs.has(i));
    const parsed = numberAt(lone ? `${text}.` : text, vocabulary);
    if (!parsed) {
      const counted = countedCandidate(block, i, text);
      if (counted) found.push(counted);
      continue;
    }
    const alone = parsed.rest >= text.length;
    const next = alone
      ? titleBelow(source, i, vocabulary, runs.has(i) ? 'runs on' : parsed.style === 'section' ? 'title' : 'sentence')
      : undefined;
    const dated = parsed.style === 'section' && DATED.test(text);
    const above =
      alone && parsed.style === 'section'
        ? titleAbove(source, i, next, dated && !found.some(one => one.style === 'section'), vocabulary)
        : shoutedAbove(source, i, text, parsed, vocabulary);
    if (above !== undefined) {
      const title = source.blocks[above] as Block;
      found.push({
        ...parsed,
        ...(dated ? { dated } : {}),
        block: above,
        lastBlock: i,
        start: title.start,
        titleStart: title.start,
        titleEnd: title.end,
        container: containerOf(title),
        ...(alone ? {} : { from: block.start + parsed.rest }),
      });
      continue;
    }
    found.push({
      ...parsed,
      ...(dated ? { dated } : {}),
      ...(next === undefined ? {} : { apart: true }),
      block: i,
      lastBlock: next ?? i,
      start: block.start,
      titleStart: next === undefined ? block.start + parsed.rest : (source.blocks[next] as Block).start,
      titleEnd: next === undefined ? block.end : (source.blocks[next] as Block).end,
      container:
        next !== undefined && block.kind !== 'heading'
          ? stronger(containerOf(block), containerOf(source.blocks[next] as Block))
          : containerOf(block),
    });
  }
  yield;
  const known = new Set(found.map(one => one.block));
  const own = ownNumbers(source, at => titleBelow(source, at, vocabulary), vocabulary);
  if (own.filter(one => known.has(one.block)).length < own.length / 2) found.push(...own);
  found.push(...numbersBehind(source, vocabulary));
  // Rows of several days tell how a matter went from body to body, and head no cases.
  const sections = days.size === 1 ? rows : [];
  const all = [...found.filter(one => !sections.some(row => row.block === one.block)), ...sections].sort((a, b) => a.start - b.start);
  return yearsInFront(all.filter((one, i) => !isLoneTriple(one, all) && !isArchived(source, one, all[i - 1])));
}

/** "§ 48 Bus shelter", "5959/2025": the number alone right under a case's heading is the one it has in the archive. */
const isArchived = ({ blocks, text }: Source, { style, prefix, block }: Candidate, before: Candidate | undefined): boolean =>
  style === 'slash' &&
  !prefix &&
  before?.style === 'section' &&
  before.lastBlock === block - 1 &&
  /^\d+\/\d+$/u.test(text.slice(blocks[block]?.start, blocks[block]?.end));

/** "Sak 26/01", "Sak 26/02": what stays the same is the year, though it stands first. */
function yearsInFront(all: Candidate[]): Candidate[] {
  const groups = new Map<number, Set<number>>();
  const one = ({ style, path }: Candidate): boolean => style === 'slash' && path.length === 1;
  for (const { path, year } of all.filter(one)) groups.set(path[0] ?? 0, (groups.get(path[0] ?? 0) ?? new Set()).add(year));
  const years = new Set([...groups].filter(([, later]) => later.size >= RUN).map(([first]) => first));
  return all.map(candidate => {
    const [first = 0] = candidate.path;
    return one(candidate) && years.has(first) ? { ...candidate, path: [candidate.year], year: first % 100 } : candidate;
  });
}

/** How many numbers in a row make it sure that they count what stands below them. */
const RUN = 3;

function isNumbered({ text }: Source, block: Block | undefined): boolean {
  if (!block || block.kind === 'heading') return block !== undefined;
  return leadsToPage(text.slice(block.start, block.end));
}

/** "12/3/26" alone is a date; a number of three parts has others of the same meeting beside it. */
const isLoneTriple = ({ style, path }: Candidate, all: readonly Candidate[]): boolean =>
  style === 'slash' &&
  path.length === 3 &&
  !all.some(other => {
    const differ = path.map((part, i) => part !== other.path[i]);
    // The case's own number stands last, or first: "S 1/3/19", "S 2/3/19".
    return other.path.length === 3 && !differ[1] && differ[0] !== differ[2];
  });

const stronger = (a: string, b: string): string =>
  a.startsWith('h') ? a : b.startsWith('h') || b === 'bold' ? b : a === 'item' ? 'plain' : a;

const DATED = /\d{1,2}\.\d{1,2}\.\d{2,4}\s*§/u;

/**
 * The line after a number that stands alone, where it can be its title.
 * @param may what it may be besides: a sentence over the heading of a part, or one that runs into what was said
 */
function titleBelow(
  source: Source,
  at: number,
  vocabulary: Vocabulary,
  may: 'title' | 'sentence' | 'runs on' = 'title',
): number | undefined {
  for (let i = at + 1; i < Math.min(at + 4, source.blocks.length); i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    const text = source.text.slice(block.start, block.end);
    if (isReference(collapse(text)) || DAY.test(text.trim())) continue;
    if (block.cell || text.length > 250 || numberAt(text, vocabulary)) return undefined;
    const ended = /(?:\D\.|:)$/u.test(text) && block.kind !== 'heading' && !block.bold.length;
    // "Choice of two members to sign.", "Decision:"
    const isTitle = may === 'runs on' || (may === 'sentence' && (isLabel(source, i + 1, vocabulary) || isThing(source, i, vocabulary)));
    return !ended || (text.endsWith('.') && isTitle) ? i : undefined;
  }
  return undefined;
}

/** How many words make a title that ends with a full stop. */
const THING = 5;

/** "Our house.", and more behind it that is no other number: words that tell nothing of it. */
function isThing({ text, blocks }: Source, at: number, vocabulary: Vocabulary): boolean {
  const { outcomes, past, stative, modals, doing, deciding } = vocabulary;
  const [said = '', next = ''] = blocks
    .slice(at, at + 4)
    .filter(({ furniture }) => !furniture)
    .map(({ start, end }) => text.slice(start, end).trim());
  const words = said.replace(/\.$/u, '').split(/\s+/u);
  if (words.length < 2 || words.length > THING || /[.,;:!?]\s/u.test(said) || !next || numberAt(next, vocabulary)) return false;
  return (
    ![outcomes.words, past, deciding].some(one => one.test(said)) &&
    !words.some(word => [stative, modals, doing].some(one => one.test(word)))
  );
}

/** The heading of a part, or of its papers, and nothing else: "Vedtak:". */
function isLabel({ text, blocks }: Source, at: number, vocabulary: Vocabulary): boolean {
  const block = blocks.slice(at, at + 3).find(({ furniture }) => !furniture);
  const said = block && !block.cell ? text.slice(block.start, block.end) : '';
  if (!block || !said) return false;
  return (
    (partHeading(said, block, vocabulary)?.rest ?? 0) >= said.length ||
    fieldKinds(said.replace(/:$/u, ''), vocabulary).includes('documents')
  );
}

interface RowStart {
  cells: Cell[];
  table: number;
}

function firstInRow(source: Source, block: Block, index: number): RowStart | undefined {
  const { table, row } = block.cell as NonNullable<Block['cell']>;
  const cells = source.tables[table]?.rows[row];
  // The hour of an item may stand before its number, in a column of its own.
  const first = cells?.find(
    cell =>
      cell.last > cell.first && !isHour(source.text.slice(source.blocks[cell.first]?.start ?? 0, source.blocks[cell.last - 1]?.end ?? 0)),
  );
  return first && first.first === index && cells ? { cells, table } : undefined;
}

const SECTION = /^(?:§\s?\d{1,4}|\d{1,4}\s?§)$/u;

/** A row that says nothing but whose section it is and of which day, over the case's title: "Kunnanhallitus | § 57 | 13.04.2026". */
function sectionRow(
  source: Source,
  { cells }: RowStart,
  index: number,
  vocabulary: Vocabulary,
): { candidate: Candidate; day: string } | undefined {
  const texts = cells.map(cell => textIn(source, cell));
  const number = texts.find(text => SECTION.test(text));
  const day = texts.find(text => DAY.test(text));
  if (!number || !day || texts.length > 4 || !texts.some(text => vocabulary.bodies.test(text))) return undefined;
  const parsed = numberAt(number, vocabulary);
  const last = Math.max(...cells.map(cell => cell.last)) - 1;
  const title = source.blocks.findIndex((block, i) => i > last && !block.furniture);
  const block = source.blocks[title];
  const said = block ? source.text.slice(block.start, block.end) : '';
  if (!parsed || !block || said.length > 200 || /^[^:]{2,40}:\s/u.test(said)) return undefined;
  const candidate = {
    ...parsed,
    block: index,
    lastBlock: title,
    start: (source.blocks[index] as Block).start,
    titleStart: block.start,
    titleEnd: block.end,
    container: 'cell',
  };
  return { candidate, day };
}

const textIn = (source: Source, { first, last }: Cell): string =>
  last > first ? collapse(source.text.slice((source.blocks[first] as Block).start, (source.blocks[last - 1] as Block).end)) : '';

function rowCandidate(source: Source, { cells }: RowStart, index: number, vocabulary: Vocabulary): Candidate | undefined {
  const block = source.blocks[index] as Block;
  const text = source.text.slice(block.start, block.end);
  const parsed = numberAt(/^\s*\d{1,3}\s*$/u.test(text) ? `${text}.` : text, vocabulary);
  if (!parsed) return undefined;
  const at = cells.findIndex(cell => cell.first <= index && index < cell.last);
  // "Pkt. 2 (Karin)", and in bold beside it the title: whose item it is stands with the number.
  const shown = boldBeside(source, cells[at], cells[at + 1]);
  const alone = parsed.rest >= text.length || (shown !== undefined && /^\s*\([^()]*\)$/u.test(text.slice(parsed.rest)));
  if (!alone) {
    return {
      ...parsed,
      block: index,
      lastBlock: index,
      start: block.start,
      titleStart: block.start + parsed.rest,
      titleEnd: block.end,
      container: 'cell',
    };
  }
  const lines = cells
    .slice(at)
    .flatMap(cell => range(cell.first, cell.last))
    .filter(i => i > index);
  // How long it is to take, or when it is on, may stand between the number and the title.
  const title =
    shown ??
    lines.find(i => {
      const said = collapse(source.text.slice((source.blocks[i] as Block).start, (source.blocks[i] as Block).end));
      const column = source.blocks[i]?.cell?.column;
      return !isReference(said) && !isHour(said) && !(column !== undefined && sayTheSame(source, block).has(column));
    });
  if (title === undefined) return undefined;
  const titleBlock = source.blocks[title] as Block;
  // "5/26 | Hovedutvalget | 10.02.2026": where and when the matter is treated, and no case of its own.
  const named = vocabulary.bodies.test(source.text.slice(titleBlock.start, titleBlock.end));
  if (named && cells.slice(at + 1).some(cell => DAY.test(textIn(source, cell)))) return undefined;
  const reference = lines
    .slice(0, lines.indexOf(title))
    .map(i => collapse(source.text.slice((source.blocks[i] as Block).start, (source.blocks[i] as Block).end)))
    .find(isReference);
  return {
    ...parsed,
    style: parsed.style === 'dot' ? 'cell' : parsed.style,
    ...(reference ? { reference } : {}),
    block: index,
    lastBlock: title,
    start: block.start,
    titleStart: titleBlock.start,
    titleEnd: titleBlock.end,
    container: 'cell',
  };
}

const alike = new WeakMap<Table, Set<number>>();
/** How many rows tell that a column says the same again and again, and how many of its cells say something new. */
const ROWS = 4;
const NEW = 0.5;

/** The columns of a block's table that say the same in row after row: "Open", "Open", "Closed". */
function sayTheSame(source: Source, { cell }: Block): Set<number> {
  const table = source.tables[cell?.table ?? -1];
  const known = table && alike.get(table);
  if (!table || known) return known ?? new Set();
  const said = new Map<number, string[]>();
  for (const row of table.rows)
    for (const one of row) {
      const text = textIn(source, one);
      if (text) (said.get(one.column) ?? said.set(one.column, []).get(one.column))?.push(text);
    }
  const found = new Set(
    [...said].flatMap(([column, all]) => (all.length >= ROWS && new Set(all).size <= all.length * NEW ? [column] : [])),
  );
  alike.set(table, found);
  return found;
}

/** How long a line is at most that stands under a number in its cell and is no title: when, whose, how it is to be treated. */
const ASIDE = 30;

/** The line in bold that begins the next cell, where the number's own cell holds nothing that could be a title. */
function boldBeside({ text, blocks }: Source, own: Cell | undefined, next: Cell | undefined): number | undefined {
  const block = next && next.last > next.first ? blocks[next.first] : undefined;
  if (!own || !next || !block || own.last - own.first < 1) return undefined;
  const others = range(own.first + 1, own.last).map(i => blocks[i] as Block);
  if (others.some(({ start, end, bold }) => end - start > ASIDE || bold.length > 0)) return undefined;
  const bold = (block.bold[0]?.start ?? block.end) <= block.start + 1 && (block.bold[0]?.end ?? 0) >= block.end - 1;
  return bold && /\p{L}{3}/u.test(text.slice(block.start, block.end)) ? next.first : undefined;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
