/** What was treated, by the part that stands below its heading. */
import { partHeading } from '../find/headings';
import { numberAt } from '../find/number';
import type { PartKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';
import type { Heading } from './heading';

/** A heading of no part, with a part for its decision before the next heading: "Approval of the notice", "Decision: Approved". */
export function isTreated(source: Source, at: number, vocabulary: Vocabulary): boolean {
  const { text, blocks } = source;
  const partOf = (block: Block) => partHeading(text.slice(block.start, block.end), block, vocabulary);
  const heading = blocks[at] as Block;
  const title = text.slice(heading.start, heading.end);
  if (heading.kind !== 'heading' || partOf(heading) || title.endsWith(':')) return false;
  // What stands over each page, or in other lines too, is whose the minutes are.
  if ((shortLines(source).get(title) ?? 0) > 1) return false;
  if (isAmidProposal(source, at, vocabulary)) return false;
  for (let i = at + 1; i < Math.min(blocks.length, at + NEAR); i++) {
    const block = blocks[i] as Block;
    if (block.furniture) continue;
    if (partOf(block)?.kind === 'decision') return true;
    if (block.kind === 'heading' && block.level <= heading.level) return false;
  }
  return false;
}

/** A heading between the heading of a proposal and that of its decision is one of what is proposed. */
export function isAmidProposal({ text, blocks }: Source, at: number, vocabulary: Vocabulary): boolean {
  const towards = (step: number): PartKind | undefined => {
    for (let i = at + step, seen = 0; i >= 0 && i < blocks.length && seen < NEAR; i += step, seen++) {
      const block = blocks[i] as Block;
      if (block.furniture) continue;
      const said = text.slice(block.start, block.end);
      const part = partHeading(said, block, vocabulary);
      // In a line with its words it may be any case's.
      if (part?.kind === 'decision' || (part?.kind === 'proposal' && part.rest >= said.length)) return part.kind;
      if (!part && block.kind === 'heading' && numberAt(said, vocabulary)) return undefined;
    }
    return undefined;
  };
  return towards(-1) === 'proposal' && towards(1) === 'decision';
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

/** A page about one case only says which it is in passing: "Formannskapets behandling av sak 31/2024 i møte den …". */
export function treatedCase(source: Source, vocabulary: Vocabulary): Heading | undefined {
  const pattern = new RegExp(
    `(?:${vocabulary.caseWord})[\\s.:]*(?:nr\\.?\\s*)?(\\d{1,4}\\s?/\\s?(?:(?:19|20)\\d\\d|\\d\\d))(?![\\d/])`,
    'iu',
  );
  for (let i = 0; i < Math.min(source.blocks.length, 60); i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture || block.end - block.start > 160) continue;
    const text = source.text.slice(block.start, block.end);
    const match = pattern.exec(text);
    if (!match || !vocabulary.bodies.test(text) || partHeading(text, block, vocabulary)?.kind === 'decision') continue;
    return {
      block: i,
      lastBlock: i,
      start: block.start,
      title: { start: block.start + match.index + match[0].length, end: block.start + match.index + match[0].length },
      number: (match[1] as string).replace(/\s/gu, ''),
      rule: 'series',
      words: match[0],
    };
  }
  return undefined;
}
