/** Where the meeting was held, where no label says it: "Tuesday 3 May at 13–15, Town Hall, room 2". */
import { fieldKinds } from '../find/fields';
import type { Vocabulary } from '../language/vocabulary';
import { collapse, type Source } from '../read/source';

const RANGE = String.raw`\d{1,2}(?:[.:]\d{2})?\s*[–—-]\s*\d{1,2}(?:[.:]\d{2})?`;

/**
 * @param last one past the last block that may tell it
 * @returns what follows the time in a line that says when, where it is a name's length and no body or label
 */
export function placeAfterTime(source: Source, last: number, vocabulary: Vocabulary): string | undefined {
  const time = new RegExp(`(?:(?:${vocabulary.clock})[\\s.:]*)?(?<![\\d.:/-])(?:${RANGE})(?![\\d.:/-])`, 'giu');
  for (const block of source.blocks.slice(0, last)) {
    if (block.furniture || block.cell || block.marker || block.end - block.start > 140) continue;
    const text = source.text.slice(block.start, block.end);
    const found = [...text.matchAll(time)].at(-1);
    if (!found) continue;
    const rest = collapse(text.slice(found.index + found[0].length)).replace(/^[\s,.;)–-]+|[\s,.;–-]+$/gu, '');
    if (rest.length < 3 || rest.length > 70 || !/^\p{L}{3}/u.test(rest) || /[:?!]|\.\s/u.test(rest)) continue;
    if (vocabulary.kinds.minutes.test(rest) || vocabulary.bodies.test(rest) || fieldKinds(rest, vocabulary).length) continue;
    return rest;
  }
  return undefined;
}
