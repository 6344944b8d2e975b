/** Cases whose titles stand in the list of the agenda alone, and that are only numbered where they were treated. */
import type { Weighed } from './bestofeach';
import { plainKey } from './contents';

/** How many letters may stand between two entries of a list that only names its titles. */
const BARE = 30;
/** How many of the list's numbers are said again where they were treated. */
const AGAIN = 0.6;
const FEWEST = 3;

/**
 * A bare list of the agenda, and below it each number with its word ("Ad 1", "Ad 11", "Ad 5"), in the order in which they
 * were treated.
 * @param words every number with a word before it
 * @returns the numbers below the list; none where it is no such list
 */
export function treatedApart(list: readonly Weighed[], words: readonly Weighed[]): Weighed[] {
  const last = list.at(-1);
  if (!last || list.length < FEWEST || list.some((one, i) => (list[i + 1]?.start ?? one.titleEnd) - one.titleEnd > BARE)) return [];
  const listed = new Set(list.map(one => plainKey(one)));
  const cases = new Map<string, Weighed>();
  for (const one of words)
    if (one.start > last.titleEnd && listed.has(plainKey(one)) && !cases.has(plainKey(one))) cases.set(plainKey(one), one);
  return cases.size >= Math.max(FEWEST, listed.size * AGAIN) ? [...cases.values()] : [];
}
