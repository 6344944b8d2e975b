/** What was treated, by the part that stands below its heading. */
import { partHeading } from '../find/headings';
import type { PartKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';

/** A heading of no part, with a part for its decision before the next heading: "Approval of the notice", "Decision: Approved". */
export function isTreated(source: Source, at: number, vocabulary: Vocabulary): boolean {
  const { text, blocks } = source;
  const partOf = (block: Block) => partHeading(text.slice(block.start, block.end), block, vocabulary);
  const heading = blocks[at] as Block;
  const title = text.slice(heading.start, heading.end);
  if (heading.kind !== 'heading' || partOf(heading) || title.endsWith(':')) return false;
  // What stands over each page, or in other lines too, is whose the minutes are.
  if ((shortLines(source).get(title) ?? 0) > 1) return false;
  for (let i = at + 1; i < Math.min(blocks.length, at + NEAR); i++) {
    const block = blocks[i] as Block;
    if (block.furniture) continue;
    if (partOf(block)?.kind === 'decision') return true;
    if (block.kind === 'heading' && block.level <= heading.level) return false;
  }
  return false;
}

/** A line of its own, right over the heading of a part: "2. Approval of the agenda", "Proposal". */
export function headsParts({ text, blocks }: Source, at: number, vocabulary: Vocabulary): boolean {
  let i = at + 1;
  while (blocks[i]?.furniture) i++;
  const [line, next] = [blocks[at], blocks[i]];
  if (!line || !next || /[.;,:]\s*$/u.test(text.slice(line.start, line.end))) return false;
  const said = text.slice(next.start, next.end);
  const part = partHeading(said, next, vocabulary);
  return part !== undefined && part.rest >= said.length && OF_CASES.has(part.kind);
}

const OF_CASES: ReadonlySet<PartKind> = new Set(['background', 'proposal', 'discussion', 'decision']);

/** How many blocks may stand between a case's heading and its decision's. */
const NEAR = 12;

const SHORT = 200;
const counts = new WeakMap<Source, Map<string, number>>();

/** How often each short line stands in the document. */
function shortLines(source: Source): Map<string, number> {
  const known = counts.get(source);
  if (known) return known;
  const found = new Map<string, number>();
  for (const { start, end } of source.blocks) {
    if (end - start > SHORT) continue;
    const line = source.text.slice(start, end);
    found.set(line, (found.get(line) ?? 0) + 1);
  }
  counts.set(source, found);
  return found;
}
