/**
 * Joins lines that were broken only because the page's width was full: in text from PDFs and mail, and in web pages
 * that were pasted from them with a `<br>` after each line.
 */
import { BLOCKS_IN_A_STEP, type Steps } from '../steps';
import { leadsToPage } from './leader';
import type { Block, Cell, Source } from './source';

const STARTS_ANEW =
  /^(?:\p{L}{1,6}[\s-]\d{1,4}\/\d{2,4}\s|\p{L}{3,8}\s\d{1,3}\s?[:–-]\s|\p{Lu}?\d{1,3}[a-z]?[.)]\s|[a-zæøåäö][.)]\s|[ivx]{1,4}[.)]\s|[-–•*]\s|(?:[-=]>|[→⇒➔►])\s|§\s?\d|\p{L}[\p{L} ]{1,30}:)/iu;
const ENDS = /[.!?:;]\s*$/u;
const CLAUSE = /^\p{Ll}{2,4}(?=\s)/u;

/** @returns the Source with wrapped lines joined into one block each; lines broken inside a paragraph share a group. */
export function* withoutWraps(written: Source): Steps<Source> {
  const source = (yield* breaksParagraphs(written)) ? { ...written, blocks: inOneGroup(written.blocks) } : written;
  const { text } = source;
  const width = wrapWidth(source.blocks, text);
  const blocks: Block[] = [];
  const renumber: number[] = [];
  let lineStart = 0;
  for (const [i, block] of source.blocks.entries()) {
    if (i % BLOCKS_IN_A_STEP === 0) yield;
    const last = blocks.at(-1);
    if (
      last &&
      last.group === block.group &&
      !last.furniture &&
      !block.furniture &&
      (endsItem(text, last, lineStart, block) ||
        (width > 0 && !isLabel(text, block, source.blocks[i + 1], width) && continues(text, last, lineStart, block, width)))
    ) {
      last.end = block.end;
      last.bold.push(...block.bold);
      last.struck.push(...block.struck);
      last.links.push(...block.links);
    } else blocks.push({ ...block });
    lineStart = block.start;
    renumber.push(blocks.length - 1);
  }
  renumber.push(blocks.length);
  const tables = source.tables.map(table => ({ rows: table.rows.map(row => row.map(cell => renumbered(cell, renumber))) }));
  return { ...source, blocks, tables };
}

/** How long a line is at least that broke because it was full, and how many of them make it a page of broken lines. */
const LINE = 40;
const BROKEN = 8;

/** Each line of a PDF is a paragraph of its own: many end, and the next begin, in the middle of a sentence. */
function* breaksParagraphs({ text, blocks }: Source): Steps<boolean> {
  let long = 0;
  let broken = 0;
  for (const [i, block] of blocks.entries()) {
    if (i % BLOCKS_IN_A_STEP === 0) yield;
    if (!isOwnLine(block) || block.end - block.start < LINE) continue;
    long++;
    const next = blocks[i + 1];
    if (!next || !isOwnLine(next) || next.group === block.group) continue;
    if (/^\p{Ll}{2}/u.test(text.slice(next.start, next.end)) && /[\p{L},-]\s*$/u.test(text.slice(block.start, block.end))) broken++;
  }
  return broken >= BROKEN && broken >= long * 0.2;
}

const isOwnLine = ({ kind, cell, furniture, marker }: Block): boolean => kind === 'paragraph' && !cell && !furniture && !marker;

/** Paragraphs that follow each other as lines of one. */
function inOneGroup(blocks: readonly Block[]): Block[] {
  let group: number | undefined;
  return blocks.map(block => {
    if (!isOwnLine(block)) {
      if (!block.furniture) group = undefined;
      return block;
    }
    group ??= block.group;
    return { ...block, group };
  });
}

function renumbered(cell: Cell, renumber: number[]): Cell {
  const first = renumber[cell.first] as number;
  return { ...cell, first, last: cell.first === cell.last ? first : (renumber[cell.last - 1] as number) + 1 };
}

/** The width at which lines break: where many lines end within a few letters of the longest. 0 where they do not. */
function wrapWidth(blocks: Block[], text: string): number {
  const lengths: number[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const length = block.end - block.start;
    // What stands in columns has been joined already.
    const joined = block.cell !== undefined && length > 150;
    // A contents list reaches over the whole page, however narrow the column of its text is.
    if (
      !block.furniture &&
      blocks[i + 1]?.group === block.group &&
      length >= 45 &&
      !joined &&
      !leadsToPage(text.slice(block.start, block.end))
    )
      lengths.push(length);
  }
  if (lengths.length < 2) return 0;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] as number;
  if (width > 150) return 0;
  const near = lengths.filter(length => length >= width * 0.8).length;
  return near >= lengths.length * 0.4 ? width : 0;
}

/** A short line amid a paragraph, before a line that begins anew: the end of a broken line is followed by nothing. */
function isLabel(text: string, block: Block, after: Block | undefined, width: number): boolean {
  const line = text.slice(block.start, block.end);
  if (after?.group !== block.group || line.length > width * 0.4 || !/^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}:?$/u.test(line)) return false;
  return /^\p{Lu}/u.test(text.slice(after.start, after.end));
}

/** How long a list's line is at least that was broken because it was full. */
const FULL = 50;

/** The rest of a list's entry: no mark of its own, and in the middle of a sentence. */
function endsItem(text: string, item: Block, lineStart: number, rest: Block): boolean {
  if (item.kind !== 'item' || rest.kind !== 'paragraph' || rest.marker || rest.cell) return false;
  return (
    item.end - lineStart >= FULL && /^[\p{Ll}(]/u.test(text.slice(rest.start, rest.end)) && !ENDS.test(text.slice(item.start, item.end))
  );
}

function continues(text: string, before: Block, lineStart: number, after: Block, width: number): boolean {
  if (after.kind !== before.kind || after.marker || after.cell?.column !== before.cell?.column) return false;
  const previous = text.slice(lineStart, before.end);
  const next = text.slice(after.start, after.end);
  // An entry of a contents list ends with its page, and a number alone begins the next.
  if (STARTS_ANEW.test(next) || /^\d{1,3}$/u.test(next) || /^\d{1,3}$/u.test(previous) || leadsToPage(previous)) return false;
  // "att bordlägga ärendet till nästa möte," and "att förvaltningen …": clauses side by side, each begun by the same small word.
  if (/[,;]\s*$/u.test(previous) && CLAUSE.exec(next)?.[0] === CLAUSE.exec(previous)?.[0] && CLAUSE.test(next)) return false;
  const word = /^\S+/u.exec(next)?.[0].length ?? 0;
  const full = previous.length + 1 + word > width * 0.92;
  const lower = /^[\p{Ll}(,]/u.test(next);
  if (full) return lower || !ENDS.test(previous) || previous.length + 1 + word > width;
  return lower && previous.length > width * 0.65 && !ENDS.test(previous);
}
