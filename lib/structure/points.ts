/** Numbers that count the points of a list inside a case, or say the case's own once more. */
import { type Candidate, compare } from '../find/candidate';
import { partHeading } from '../find/headings';
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';

/** Points from one on, close to each other, that a line ending with a colon begins: "Decision:", "Attachments:". */
export function pointsOfLists(source: Source, family: readonly Candidate[], vocabulary: Vocabulary): Set<Candidate> {
  const found = new Set<Candidate>();
  let last: Candidate | undefined;
  let together = false;
  for (const one of family) {
    if (one.style !== 'dot' || (one.container !== 'plain' && one.container !== 'item')) continue;
    const before = one.path[0] === 1 ? lineBefore(source, one.block) : undefined;
    const begins = before !== undefined && leadsToList(source, before, vocabulary);
    const isNext = last !== undefined && one.path[0] === (last.path[0] ?? 0) + 1 && one.block - last.lastBlock <= 2;
    // So it is behind an empty line, where they stand close.
    const apart: boolean = together && last !== undefined && source.blocks[last.block]?.group !== source.blocks[one.block]?.group;
    // A case's title behind the points of the one before ends like none of them.
    const goesOn: boolean = isNext && !apart && last !== undefined && endsSentence(source, last) === endsSentence(source, one);
    together = goesOn && last !== undefined && source.blocks[last.block]?.group === source.blocks[one.block]?.group;
    last = begins || goesOn ? one : undefined;
    if (last) found.add(last);
  }
  return found;
}

function lineBefore({ blocks }: Source, at: number): Block | undefined {
  let i = at - 1;
  while (blocks[i]?.furniture) i--;
  return blocks[i];
}

/** Its last line ends with a colon, and does not name the agenda. */
const leadsToList = ({ text }: Source, block: Block, vocabulary: Vocabulary): boolean =>
  /:\s*$/u.test(text.slice(block.end - 2, block.end)) &&
  partHeading(text.slice(block.start, block.end), block, vocabulary)?.kind !== 'contents';

const endsSentence = ({ text }: Source, { titleStart, titleEnd }: Candidate): boolean =>
  /[.;,]\s*$/u.test(text.slice(titleStart, titleEnd));

/** The number and the title right above, said once more: "3. Budget", then "3. Budget - decision". */
export function saysAgain({ text }: Source, before: Candidate | undefined, one: Candidate): boolean {
  if (before?.style !== 'dot' || compare(before.path, one.path) !== 0 || one.block - before.lastBlock > 2) return false;
  const said = text.slice(before.titleStart, before.titleEnd).trim();
  const again = text.slice(one.titleStart, one.titleEnd).trim();
  return said.length > 3 && again.length > said.length && again.startsWith(said);
}
