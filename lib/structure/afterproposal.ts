/** What stands behind a proposal in a case without a heading for its decision: how it was treated, and what was settled. */
import { sentencesOf } from '../find/sentences';
import type { Vocabulary } from '../language/vocabulary';
import type { Source } from '../read/source';
import type { Line, Part } from './reading';

/** How much of a sentence tells its tense. */
const BEGINNING = 90;

/**
 * A proposal speaks of what shall be. The first paragraph behind it that tells in the past what was moved, voted on or
 * settled is no more of it: "Proposal: The Board approves the plan." – "The Board approved the plan by 4 votes to 3."
 * @returns the parts as they were where one of them is headed as the decision
 */
export function cutProposals(parts: Part[], source: Source, vocabulary: Vocabulary): Part[] {
  if (parts.some(part => part.kind === 'decision')) return parts;
  return parts.flatMap(part => {
    if (part.kind !== 'proposal') return [part];
    const at = part.lines.findIndex(
      (line, i) => i > 0 && begins(line, part.lines[i - 1] as Line, source) && tells(line, source, vocabulary),
    );
    const line = part.lines[at];
    if (!line) return [part];
    const heading = { start: line.start, end: line.start };
    const rest: Part = { kind: 'other', owner: '', words: '', heading, inline: false, lines: part.lines.slice(at) };
    return [{ ...part, lines: part.lines.slice(0, at) }, rest];
  });
}

/** The line begins a paragraph, and is no point of a list. */
function begins(line: Line, before: Line, { blocks, text }: Source): boolean {
  const [block, previous] = [blocks[line.block], blocks[before.block]];
  if (block?.marker !== '' || block.start !== line.start) return false;
  const apart = block.cell ? line.block !== before.block : block.group !== previous?.group;
  return apart && /^\p{Lu}/u.test(text.slice(line.start, line.end));
}

/** Its first sentence is in the past tense, and tells of moving, voting or settling. */
function tells(line: Line, source: Source, vocabulary: Vocabulary): boolean {
  const first = sentencesOf(source.text, line.start, line.end)[0];
  if (!first) return false;
  const text = source.text.slice(first.start, first.end);
  if (!vocabulary.past.test(text.slice(0, BEGINNING)) || vocabulary.elsewhere.test(text)) return false;
  const { deciding, proposing, voteWords, outcomes, fallen } = vocabulary;
  return [deciding, proposing, voteWords, outcomes.words, fallen].some(words => words.test(text));
}
