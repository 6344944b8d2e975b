/** Cuts a case into its parts: background, proposal, discussion, decision, vote and the rest, in whatever order. */

import { partHeading } from '../find/headings';
import { containerOf } from '../find/numbers';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';
import type { Line, Part } from './reading';

/**
 * @param first the block after the case's heading; `from` the offset where its text begins (a heading's block may go on)
 * @param last one past the case's last block
 */
export function partsOf(source: Source, first: number, last: number, from: number, vocabulary: Vocabulary): Part[] {
  const parts: Part[] = [];
  let current: Part = { kind: 'other', owner: '', words: '', heading: { start: from, end: from }, inline: false, lines: [] };
  let look = '';
  const begin = (part: Part) => {
    if (current.lines.length || current.heading.end > current.heading.start) parts.push(current);
    current = part;
  };
  for (let i = first; i < last; i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    const start = Math.max(block.start, from);
    if (start >= block.end) continue;
    const text = source.text.slice(start, block.end);
    const head = partHeading(text, start === block.start ? block : { ...block, start, bold: [] }, vocabulary);
    // Who was away when it was decided stands inside the decision, and ends it as little as it belongs to it.
    if (head?.kind === 'attendance' && current.kind === 'decision' && head.rest < text.length) continue;
    if (head && isHeading(source, block, head.rest, text, current)) {
      const rest: Line = { block: i, start: start + head.rest, end: block.end };
      begin({
        kind: head.kind,
        owner: head.owner,
        words: head.words,
        heading: { start, end: start + head.rest },
        inline: rest.end > rest.start,
        lines: rest.end > rest.start ? [rest] : [],
      });
      look = containerOf(block);
      continue;
    }
    if (endsPart(source, block, current, look)) {
      begin({ kind: 'other', owner: '', words: '', heading: { start, end: block.end }, inline: false, lines: [] });
      look = containerOf(block);
      continue;
    }
    current.lines.push({ block: i, start, end: block.end });
  }
  if (current.lines.length || current.heading.end > current.heading.start) parts.push(current);
  return parts;
}

/** A plain line that only happens to be one of the words is none inside a list: "1. Vedtak" in an agenda of the case. */
function isHeading(source: Source, block: Block, rest: number, text: string, current: Part): boolean {
  if (block.kind === 'item' && rest >= text.length && current.kind === 'attachments') return false;
  const alone = rest >= text.length;
  const plain = containerOf(block) === 'plain' || containerOf(block) === 'item' || containerOf(block) === 'cell';
  if (alone && plain && !/:\s*$/u.test(text) && text.split(/\s+/u).length > 6) return false;
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
