/** Cuts a case into its parts: background, proposal, discussion, decision, vote and the rest, in whatever order. */

import { containerOf } from '../find/candidate';
import { labelsWithin, type PartHeading, partHeading } from '../find/headings';
import { NAMED } from '../find/nonames';
import type { PartKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';
import { columnPart, headsColumn, isListed, listsDecisions } from './columns';
import type { Line, Part } from './reading';

/**
 * @param first the block after the case's heading; `from` the offset where its text begins (a heading's block may go on)
 * @param last one past the case's last block
 */
export function partsOf(source: Source, first: number, last: number, from: number, vocabulary: Vocabulary): Part[] {
  const parts: Part[] = [];
  let current: Part = { kind: 'other', owner: '', words: '', heading: { start: from, end: from }, inline: false, lines: [] };
  let look = '';
  let before: Block | undefined;
  // "Esittelijä" in a line of its own: the next says who.
  let presented = false;
  const begin = (part: Part) => {
    if (current.lines.length || current.heading.end > current.heading.start) parts.push(current);
    current = part;
  };
  for (let i = first; i < last; i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    let start = Math.max(block.start, from);
    while (start < block.end && /\s/u.test(source.text[start] as string)) start++;
    if (start >= block.end) continue;
    const text = source.text.slice(start, block.end);
    if (block.cell?.row === 0 && listsDecisions(source, block.cell.table, vocabulary)) continue;
    const column = columnPart(source, block, source.blocks[first] as Block, vocabulary);
    if (column && !sameCell(before, block)) {
      begin({ ...column, heading: { start, end: start }, inline: false, lines: [] });
      look = 'cell';
    }
    // A label in a cell labels nothing in the next one: "Bilag: udkast 3", and beside it what was said.
    // What stands beside a decision in its row is no more of it.
    const beside = current.inline || (block.cell !== undefined && listsDecisions(source, block.cell.table, vocabulary));
    if (!column && beside && before?.cell && block.cell && !sameCell(before, block))
      begin({ kind: 'other', owner: '', words: '', heading: { start, end: start }, inline: false, lines: [] });
    const previous = before;
    before = block;
    const head = partHeading(text, start === block.start ? block : { ...block, start, bold: [] }, vocabulary);
    // Who was away when it was decided stands inside the decision, and ends it as little as it belongs to it.
    if (head?.kind === 'attendance' && current.kind === 'decision' && head.rest < text.length) continue;
    // Whose proposal it is stands between its heading and its words: "Päätösehdotus", "Esittelijä: kunnanjohtaja Aino Suo".
    const unsaid = current.kind === 'proposal' && !current.lines.length && !current.inline;
    if (
      unsaid &&
      text.length < 100 &&
      (head
        ? head.kind === 'background' && (head.rest < text.length || vocabulary.roles.test(text))
        : presented && NAMED.test(text.replace(/^\P{L}+/u, '')))
    ) {
      presented = head !== undefined && head.rest >= text.length;
      continue;
    }
    presented = false;
    // "Päätösehdotus", "Kunnanjohtaja Aino Suo:", "Lautakunta päättää": the proposal itself begins so.
    const unbegun =
      current.kind === 'proposal' && current.lines.every(line => source.text.slice(line.start, line.end).trimEnd().endsWith(':'));
    const proposed = unbegun && (head?.clause || isClause(head, vocabulary));
    if (head && !proposed && isHeading(source, block, head.rest, text, current, previous, vocabulary)) {
      const rest = unstruck(block, { block: i, start: start + head.rest, end: block.end });
      begin({
        kind: head.kind,
        owner: head.owner,
        words: head.words,
        heading: { start, end: start + head.rest },
        inline: head.rest < text.length,
        lines: rest,
        ...(head.clause ? { opening: i } : {}),
      });
      look = containerOf(block);
      continue;
    }
    // "Decision", "Apologies:" with a line for each of them, and then what was decided.
    if (current.kind === 'attendance' && !head && isEmpty(parts.at(-1), 'decision') && vocabulary.deciding.test(text)) {
      begin({ ...(parts.at(-1) as Part), heading: { start, end: start }, lines: [{ block: i, start, end: block.end }] });
      continue;
    }
    if (endsPart(source, block, current, look)) {
      begin({ kind: 'other', owner: '', words: '', heading: { start, end: block.end }, inline: false, lines: [] });
      look = containerOf(block);
      continue;
    }
    // "Vedtak: …" holds its own paragraph and points; what comes after is the case's text again.
    if (current.kind === 'decision' && current.inline && current.lines.length && !belongs(source, block, text, current, vocabulary))
      begin({ kind: 'background', owner: '', words: '', heading: { start, end: start }, inline: false, lines: [] });
    // "Bilag: udkast 2" in a cell says nothing of the cells beside it.
    const listed = current.inline && current.lines[0] && BESIDES.has(current.kind) ? source.blocks[current.lines[0].block] : undefined;
    if (listed?.cell && !sameCell(listed, block))
      begin({ kind: 'other', owner: '', words: '', heading: { start, end: start }, inline: false, lines: [] });
    current.lines.push(...unstruck(block, { block: i, start, end: block.end }));
    // "… needs thought. Decision: …": the label stands in the middle of its paragraph.
    for (const label of block.struck.length ? [] : labelsWithin(text, vocabulary)) {
      (current.lines.at(-1) as Line).end = start + label.start;
      begin({ ...label.part, heading: { start: start + label.start, end: start + label.rest }, inline: true, lines: [] });
      current.lines.push({ block: i, start: start + label.rest, end: block.end });
    }
  }
  if (current.lines.length || current.heading.end > current.heading.start) parts.push(current);
  return parts.map(part => withClause(source, part));
}

const isEmpty = (part: Part | undefined, kind: PartKind): boolean => part?.kind === kind && part.lines.length === 0;

/** A decision's heading that is a verb and its subject: "Nämnden beslutar". */
const isClause = (head: Readonly<PartHeading> | undefined, { announcing }: Vocabulary): boolean =>
  head?.kind === 'decision' && announcing.test(head.words);

/** "Styret vedtok" and, in small letters, "å kjøpe to benker" are one sentence. */
function withClause({ text }: Source, part: Part): Part {
  const [first, ...others] = part.lines;
  if (part.opening === undefined || !first || !/^\s*(?:\d{1,2}[.)]|\(?\p{Ll}\)|[-–•*])?\s*\p{Ll}/u.test(text.slice(first.start, first.end)))
    return part;
  const { start, end } = part.heading;
  const lines = first.block === part.opening ? [{ ...first, start }, ...others] : [{ block: part.opening, start, end }, ...part.lines];
  return { ...part, lines };
}

/** What was struck out is no longer said. */
function unstruck({ struck }: Block, line: Line): Line[] {
  const left: Line[] = [];
  let start = line.start;
  for (const span of struck) {
    if (span.end <= start || span.start >= line.end) continue;
    if (span.start > start) left.push({ ...line, start, end: span.start });
    start = span.end;
  }
  return start < line.end ? [...left, { ...line, start }] : left;
}

/** Parts that tell of papers and letters. */
const BESIDES = new Set<PartKind>(['attachments', 'contents', 'distribution']);

const sameCell = (a: Block | undefined, b: Block): boolean =>
  a?.cell?.table === b.cell?.table && a?.cell?.row === b.cell?.row && a?.cell?.column === b.cell?.column;

const POINT = /^(?:\d{1,2}[.):]|[a-zæøåäö][.)]|[-–•*→]|[-=]+>|[ivx]{1,4}[.)])\s?/iu;

/** Points, at-clauses and lines of the same paragraph belong to what a label began. */
function belongs(source: Source, block: Block, text: string, part: Part, vocabulary: Vocabulary): boolean {
  const first = source.blocks[part.lines[0]?.block ?? 0] as Block;
  // A box to tick is a task, whatever stands before it.
  if (block.checked !== undefined) return false;
  // In a table the row's other cells speak of something else.
  if (first.cell) return sameCell(first, block);
  if (block.group === first.group || block.marker !== '' || POINT.test(text) || vocabulary.clause.test(text)) return true;
  if (block.kind === 'description') return true;
  const before = part.lines.at(-1);
  return before !== undefined && /:\s*$/u.test(source.text.slice(before.start, before.end));
}

/** A plain line that only happens to be one of the words is none inside a list: "1. Vedtak" in an agenda of the case. */
function isHeading(
  source: Source,
  block: Block,
  rest: number,
  text: string,
  current: Part,
  before: Block | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (block.kind === 'item' && rest >= text.length && current.kind === 'attachments') return false;
  if (rest >= text.length ? headsColumn(source, block, vocabulary) : isListed(source, block)) return false;
  // A line that goes on in the middle of a sentence begins with whatever word came next.
  if (before?.group === block.group && /^\p{Ll}/u.test(text) && !/[.!?:]\s*$/u.test(source.text.slice(before.start, before.end)))
    return false;
  const alone = rest >= text.length;
  const plain = containerOf(block) === 'plain' || containerOf(block) === 'item' || containerOf(block) === 'cell';
  // The body and the day at its end make a longer line a heading: "Beslutning i Udvalget for Natur, Klima og Veje den 09-09-2021".
  const dated = /\d{1,2}[.-]\s?\d{1,2}[.-]\d{2,4}\s*$/u.test(text);
  if (alone && plain && !dated && !/:\s*$/u.test(text) && text.split(/\s+/u).length > 6) return false;
  return source.text.slice(block.start, block.end).length > 0;
}

/** A heading that says nothing known ends the part before it, where it looks like that part's own heading. */
function endsPart(source: Source, block: Block, current: Part, look: string): boolean {
  const container = containerOf(block);
  if (block.kind === 'heading') return true;
  if (container !== 'bold' || current.kind === 'other') return false;
  const whole = (block.bold[0]?.end ?? 0) >= block.end - 1;
  return (
    whole &&
    (look === 'bold' || look.startsWith('h')) &&
    block.end - block.start < 90 &&
    !/[.;]$/u.test(source.text.slice(block.start, block.end))
  );
}
