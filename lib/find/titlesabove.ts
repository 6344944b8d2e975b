/** Documents that set the title of each case over its number: "STREET LIGHTS", then "Board § 12". */
import type { Vocabulary } from '../language/vocabulary';
import { type Block, collapse, type Source } from '../read/source';
import { type Candidate, containerOf } from './candidate';
import { partOf } from './headings';
import { isReference, numberAt, type Parsed } from './number';

/** In capitals. */
const SHOUTED = /^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u;
/** How long a line is at most that says no more than a case's number, and what is attached to it. */
const LINE = 40;
/** How many numbers under such lines make it the document's way. */
const MANY = 3;

/** How most of the numbers stand that have a line, or a cell, for themselves: under a line that looks like a title, and over none. */
export function setsTitlesAbove(source: Source, vocabulary: Vocabulary): boolean {
  let above = 0;
  let below = 0;
  let last: Block | undefined;
  for (const [i, block] of source.blocks.entries()) {
    if (block.furniture) continue;
    if (isNumberAlone(source, block, vocabulary)) {
      const next = source.blocks[i + 1];
      // Right over "Decision" nothing but the number's line is left, and the title stands above.
      const leads = next !== undefined && isPart(source, next, vocabulary);
      if (last && (!last.cell || last.cell.row !== block.cell?.row) && looksLikeTitle(source, last, vocabulary, leads)) above++;
      if (next && !leads && looksLikeTitle(source, next, vocabulary, false)) below++;
    }
    last = block;
  }
  return above >= MANY && above > below * 2;
}

/** "Board § 12", "§ 12 Attachment A": a section's number with no title behind it. */
export function isNumberAlone({ text }: Source, block: Block, vocabulary: Vocabulary): boolean {
  if (block.end - block.start > LINE) return false;
  const said = text.slice(block.start, block.end);
  // "Tekn.ltk 21" in a column of its own
  const beside = block.cell !== undefined && /^\p{L}[^§]*\d\s*$/u.test(said);
  if (!said.includes('§') && !beside) return false;
  const parsed = numberAt(said, vocabulary);
  if (parsed?.style !== (beside ? 'word' : 'section')) return false;
  const rest = said.slice(parsed.rest).trim();
  return rest === '' || partOf(rest.replace(/\s[\p{Lu}\d–-]{1,5}$/u, ''), vocabulary, true)?.kind === 'attachments';
}

/** Begins a part of the case: "Decision", alone in its line. */
function isPart({ text }: Source, block: Block, vocabulary: Vocabulary): boolean {
  const said = text.slice(block.start, block.end);
  const kind = said.length < LINE ? partOf(said, vocabulary, true)?.kind : undefined;
  return kind === 'decision' || kind === 'proposal' || kind === 'background';
}

/** In capitals, in bold, or a heading, or `surely` one whatever its looks; and no label of a part. */
function looksLikeTitle({ text }: Source, block: Block, vocabulary: Vocabulary, surely: boolean): boolean {
  const said = text.slice(block.start, block.end);
  if (said.length < 4 || said.length > 200 || /[.:;,]$/u.test(said) || numberAt(said, vocabulary)) return false;
  const shown =
    (surely && /^\p{Lu}/u.test(said)) || block.kind === 'heading' || (block.bold[0]?.end ?? 0) >= block.end - 1 || SHOUTED.test(said);
  return shown && partOf(said, vocabulary, true)?.kind !== 'decision' && partOf(said, vocabulary, true)?.kind !== 'proposal';
}

/**
 * The line before a number that stands alone, where the line after it is none: Finnish minutes have the title over
 * "TEKLA 26.06.2025 § 43". Where such a line stands `first` in the document, the line over it is none of a case before.
 */
export function titleAbove(
  source: Source,
  at: number,
  below: number | undefined,
  first: boolean,
  vocabulary: Vocabulary,
): number | undefined {
  const next = below === undefined ? undefined : (source.blocks[below] as Block);
  const isTitle = next && (next.kind === 'heading' || next.bold.length > 0 || !first);
  if (isTitle && next.end - next.start < 120) return undefined;
  let looked = 0;
  for (let i = at - 1; i >= 0 && looked < 3; i--) {
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    looked++;
    const text = source.text.slice(block.start, block.end);
    if (isReference(collapse(text))) continue;
    const bare = first ? text.replace(/\.$/u, '') : text;
    if (/^[^:]{2,40}:\s/u.test(text) && !SHOUTED.test(text)) return undefined;
    if (
      block.cell ||
      text.length < 4 ||
      text.length > 200 ||
      numberAt(text, vocabulary) ||
      !/^[\p{Lu}\d"”«].*\p{Ll}|^\p{Lu}{3}/u.test(text)
    )
      return undefined;
    return /[.:;,!?|]$|:\/\//u.test(bare) || (/\d/u.test(text) && vocabulary.kinds.minutes.test(text)) ? undefined : i;
  }
  return undefined;
}

/** "STREET LIGHTS AT NIGHT", then "TEKNLTK 24 § The board decided …": a title in capitals over a number that text follows on. */
export function shoutedAbove(source: Source, at: number, text: string, parsed: Parsed, vocabulary: Vocabulary): number | undefined {
  const rest = text.slice(parsed.rest).trim();
  if (parsed.style !== 'section' || rest.length < 90 || !/^\p{Lu}/u.test(rest) || !/[.!?:](?:\s|$)/u.test(rest)) return undefined;
  const above = titleAbove(source, at, undefined, false, vocabulary);
  const block = above === undefined ? undefined : (source.blocks[above] as Block);
  return block && SHOUTED.test(source.text.slice(block.start, block.end)) ? above : undefined;
}

/** The case whose number stands alone under its title. */
export function underTitle(source: Source, above: number, at: number, vocabulary: Vocabulary): Candidate {
  const title = source.blocks[above] as Block;
  const block = source.blocks[at] as Block;
  return {
    ...(numberAt(source.text.slice(block.start, block.end), vocabulary) as Parsed),
    block: above,
    lastBlock: at,
    start: title.start,
    titleStart: title.start,
    titleEnd: title.end,
    container: containerOf(title),
  };
}
