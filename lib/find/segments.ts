/** Cuts a line of a list of people into its parts. */
import { GIVEN_NAMES } from '../language/names';
import { everyMatch } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';

export interface Segment {
  text: string;
  /** "og" stands before it: one more of the same kind, and nothing that is said of the one before. */
  tied: boolean;
}

/** Cuts at commas, semicolons and "og", but not inside brackets. */
export function segments(line: string, vocabulary: Vocabulary): Segment[] {
  const parts: Segment[] = [];
  let tied = false;
  let depth = 0;
  let from = 0;
  for (const match of everyMatch(cutOf(vocabulary), line)) {
    if (match[0] === '(') depth++;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else if (
      !depth &&
      !(match[0].includes('/') && !GIVEN_NAMES.has(/^\p{L}+/u.exec(line.slice(match.index + match[0].length))?.[0] ?? ''))
    ) {
      parts.push({ text: line.slice(from, match.index).trim(), tied });
      from = match.index + match[0].length;
      tied = /\p{L}|&/u.test(match[0]);
    }
  }
  parts.push({ text: line.slice(from).trim(), tied });
  return parts.filter(part => part.text);
}

const cuts = new WeakMap<Vocabulary, RegExp>();

function cutOf(vocabulary: Vocabulary): RegExp {
  let cut = cuts.get(vocabulary);
  if (!cut) {
    cut = new RegExp(
      String.raw`[()]|[,;\t|]|\s[–-]\s|\s\/\s(?=\p{Lu}\p{Ll}+\s\p{Lu})|\s(?:${vocabulary.and})\s|(?<=\p{Ll}{2}|\))\.\s(?=\p{Lu}\p{Ll}+\s\p{Lu})`,
      'giu',
    );
    cuts.set(vocabulary, cut);
  }
  return cut;
}

/** What stands in each of the brackets. */
export const bracketed = (segment: string): string[] =>
  [...segment.matchAll(/\(([^()]*)\)/gu)].map(([, inside = '']) => inside.trim()).filter(Boolean);

/** What stands in the first brackets, and what outside all. */
export function withoutBrackets(segment: string): { inside: string; outside: string } {
  const inside = /\(([^)]*)\)?/u.exec(segment)?.[1] ?? '';
  return {
    inside: inside.replace(/\s+/gu, ' ').trim(),
    outside: segment
      .replace(/\([^)]*\)?/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  };
}
