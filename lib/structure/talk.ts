/** What was talked about, without what was only put forward. */
import type { Vocabulary } from '../language/vocabulary';
import type { Block } from '../read/source';
import type { Line, Reading } from './reading';

/** Tells what somebody put forward, and not that the meeting took it: "hyväksyi seuraavan ponnen" did. */
export function isMoved(text: string, vocabulary: Vocabulary): boolean {
  const moved = vocabulary.proposing.exec(text);
  if (!moved || vocabulary.unanimous.test(text)) return false;
  return !((vocabulary.deciding.exec(text)?.index ?? Number.POSITIVE_INFINITY) < moved.index);
}

/** Its end says that the words follow: "… følgende forslag:", "… slikt forslag". */
function announces(text: string, vocabulary: Vocabulary): boolean {
  const last = [...vocabulary.proposals.all(text)].at(-1);
  return /[:»”"]\s*$/u.test(text) || (last !== undefined && last.index + last[0].length === text.trimEnd().length);
}

/** Lines of a talk without the proposals in them: from "fremmet følgende forslag:" to the vote on it. */
export function withoutProposals(lines: Line[], { source, vocabulary }: Reading): Line[] {
  const kept: Line[] = [];
  let proposing = false;
  for (const line of lines) {
    const text = source.text.slice(line.start, line.end);
    if (proposing && (vocabulary.voteWords.test(text) || vocabulary.fallen.test(text))) proposing = false;
    else if (isMoved(text, vocabulary) && announces(text, vocabulary)) proposing = true;
    else if (proposing && kept.length && (source.blocks[line.block] as Block).marker === '' && /[.!]$/u.test(text) && text.length > 200)
      proposing = false;
    if (!proposing) kept.push(line);
  }
  return kept;
}
