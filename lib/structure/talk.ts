/** What was talked about, without what was only put forward. */
import type { Block } from '../read/source';
import type { Line, Reading } from './reading';

/** Lines of a talk without the proposals in them: from "fremmet følgende forslag:" to the vote on it. */
export function withoutProposals(lines: Line[], { source, vocabulary }: Reading): Line[] {
  const kept: Line[] = [];
  let proposing = false;
  for (const line of lines) {
    const text = source.text.slice(line.start, line.end);
    if (proposing && (vocabulary.voteWords.test(text) || vocabulary.fallen.test(text))) proposing = false;
    else if (vocabulary.proposing.test(text) && /[:»”"]\s*$/u.test(text)) proposing = true;
    else if (proposing && kept.length && (source.blocks[line.block] as Block).marker === '' && /[.!]$/u.test(text) && text.length > 200)
      proposing = false;
    if (!proposing) kept.push(line);
  }
  return kept;
}
