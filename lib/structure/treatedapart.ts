/** Cases whose titles stand in the list of the agenda alone, and that are only numbered where they were treated. */
import type { Weighed } from './bestofeach';
import { plainKey } from './contents';
import type { Series } from './series';

/** How many letters may stand between two entries of a list that only names its titles. */
const BARE = 30;
/** How many of the list's numbers are said again where they were treated. */
const AGAIN = 0.6;
const FEWEST = 3;

/** A bare list of the agenda, and below it each number with its word ("Ad 1", "Ad 11", "Ad 5"), in the order in which they were treated. */
export function treatedApart(found: readonly Series[], words: readonly Weighed[]): Series | undefined {
  const list = found.find(({ style }) => style === 'dot');
  const last = list?.cases.at(-1);
  if (!list || !last || list.cases.length < FEWEST) return undefined;
  if (list.cases.some((one, i) => (list.cases[i + 1]?.start ?? one.titleEnd) - one.titleEnd > BARE)) return undefined;
  const listed = new Set(list.cases.map(one => plainKey(one)));
  const cases = new Map<string, Weighed>();
  for (const one of words)
    if (one.start > last.titleEnd && listed.has(plainKey(one)) && !cases.has(plainKey(one))) cases.set(plainKey(one), one);
  return cases.size >= Math.max(FEWEST, listed.size * AGAIN)
    ? { style: 'word', cases: [...cases.values()], score: list.score + 1 }
    : undefined;
}
