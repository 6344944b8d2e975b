/** What stands behind a proposal in a case without a heading for its decision: how it was treated, and what was settled. */
import { sentencesOf } from '../find/sentences';
import type { Vocabulary } from '../language/vocabulary';
import type { Source } from '../read/source';
import type { Line, Part } from './reading';
import { endsProposal } from './verdicts';

/** How much of a sentence tells its tense. */
const BEGINNING = 90;

/**
 * A proposal speaks of what shall be. The first paragraph behind it that tells in the past what was moved, voted on or
 * settled is no more of it: "Proposal: The Board approves the plan." – "The Board approved the plan by 4 votes to 3."
 * Nor is what only tells how it ended: "Proposal: The Board sends a card." – "Carried."
 * @returns the parts as they were where one of them is headed as the decision
 */
export function cutProposals(parts: Part[], source: Source, vocabulary: Vocabulary): Part[] {
  if (parts.some(part => part.kind === 'decision')) return parts;
  return parts.flatMap(part => {
    if (part.kind !== 'proposal') return [part];
    const cut = endOf(part, source, vocabulary);
    if (!cut) return [part];
    const line = part.lines[cut.line] as Line;
    const kept = [...part.lines.slice(0, cut.line), ...(cut.at > line.start ? [{ ...line, end: cut.at }] : [])];
    const others = [{ ...line, start: cut.at }, ...part.lines.slice(cut.line + 1)];
    // "Proposed by A, seconded by B, that …; all in favour": the words that told a proposal begin the sentence itself.
    if (cut.line === 0 && isOfSentence(part, source)) {
      const whole = [{ ...line, start: part.heading.start }, ...part.lines.slice(1)];
      return [{ ...part, kind: 'other', heading: { start: line.start, end: line.start }, inline: false, lines: whole }];
    }
    const heading = { start: cut.at, end: cut.at };
    const rest: Part = { kind: 'other', owner: '', words: '', heading, inline: false, lines: others };
    return [{ ...part, lines: kept }, rest];
  });
}

/** Where a proposal's own words end: the line, and the offset in the text. */
function endOf(part: Part, source: Source, vocabulary: Vocabulary): { line: number; at: number } | undefined {
  for (const [i, line] of part.lines.entries()) {
    const before = part.lines[i - 1];
    if (before && begins(line, before, source) && tells(line, source, vocabulary)) return { line: i, at: line.start };
    for (const [j, { start, end }] of sentencesOf(source.text, line.start, line.end).entries())
      if ((i > 0 || j > 0) && closes(start, end, j > 0 ? line.start : before?.start, source, vocabulary)) return { line: i, at: start };
  }
  return undefined;
}

/** A sentence that is a verdict, behind one that has ended. */
function closes(start: number, end: number, from: number | undefined, { text }: Source, vocabulary: Vocabulary): boolean {
  const before = text.slice(from, start).trimEnd();
  return (
    (/^\p{Lu}/u.test(text.slice(start, end)) ? /[.;!?:»”"]$/u.test(before) : before.endsWith(';')) &&
    endsProposal(text.slice(start, end), vocabulary)
  );
}

/** Its heading is no label, but the first words of its first line. */
const isOfSentence = ({ heading, inline }: Part, { text }: Source): boolean =>
  inline && !/[:.–—-]\s*$/u.test(text.slice(heading.start, heading.end));

/** The line begins a paragraph, and is no point of a list. */
function begins(line: Line, before: Line, { blocks, text }: Source): boolean {
  const [block, previous] = [blocks[line.block], blocks[before.block]];
  if (block?.marker !== '' || block.start !== line.start) return false;
  const apart = block.cell ? line.block !== before.block : block.group !== previous?.group;
  return apart && /^\p{Lu}/u.test(text.slice(line.start, line.end));
}

/** How near its beginning the verb stands that tells what a body has decided. */
const NEAR = 45;

/** Its first sentence is in the past tense, and tells of moving, voting or settling. */
function tells(line: Line, source: Source, vocabulary: Vocabulary): boolean {
  const first = sentencesOf(source.text, line.start, line.end)[0];
  if (!first) return false;
  const text = source.text.slice(first.start, first.end);
  const past = vocabulary.past.test(text.slice(0, BEGINNING)) || vocabulary.decided.test(text.slice(0, NEAR));
  if (!past || vocabulary.elsewhere.test(text)) return false;
  const { deciding, proposing, voteWords, outcomes, fallen } = vocabulary;
  return [deciding, proposing, voteWords, outcomes.words, fallen].some(words => words.test(text));
}
