/** Numbers of several levels, that go on one from the other through the document: "4", "4.1", "4.1.1", "4.2", "5". */
import type { Candidate } from '../find/candidate';
import type { Vocabulary } from '../language/vocabulary';
import type { Source } from '../read/source';
import type { Weighed } from './bestofeach';
import { plainKey } from './contents';

/** How many of them there are at least, and how many at least of the highest level. */
const FEWEST = 8;
const HIGHEST = 3;
/** How many of them go on from the one before. */
const MOST = 0.9;

/**
 * An outline is the document's own, however each of its lines looks: bold words alone, a title that its text follows, a sentence.
 * @param family the numbers of one style, in order
 * @returns all but those that go on from none before and lead to none; empty where they are no outline
 */
export function outlineOf(family: readonly Candidate[]): ReadonlySet<Candidate> {
  // Letters ("12a") count what a case decides as often as cases.
  const numbers = family.filter(({ path }) => !path.includes(0));
  const steps = numbers.slice(1).map((one, i) => succeeds((numbers[i] as Candidate).path, one.path));
  // Of what stands there twice, one is in the list of them.
  const times = new Map<string, number>();
  for (const one of numbers) times.set(plainKey(one), (times.get(plainKey(one)) ?? 0) + 1);
  const kept = numbers.filter((one, i) => (steps[i - 1] || steps[i]) && times.get(plainKey(one)) === 1);
  const levels = new Set(kept.map(({ path }) => path.length));
  const highest = kept.filter(({ path }) => path.length === Math.min(...levels));
  const outlined =
    levels.size > 1 && kept.length >= FEWEST && highest.length >= HIGHEST && steps.filter(Boolean).length >= steps.length * MOST;
  return new Set(outlined ? kept : []);
}

/** The first under it, the next beside it, or the next beside one that it stands under. */
function succeeds(before: readonly number[], path: readonly number[]): boolean {
  const level = path.length - 1;
  const same = path.slice(0, level).every((n, i) => before[i] === n);
  if (path.length === before.length + 1) return same && path[level] === 1;
  return path.length <= before.length && same && path[level] === (before[level] ?? 0) + 1;
}

/** How many numbers of a level tell what it counts. */
const LEVEL = 3;

/** "24.33.1 The accounts were noted.": where the numbers of the lowest level count paragraphs, those above them count the cases. */
export function withoutParagraphs(cases: Weighed[], family: readonly Weighed[], { text }: Source, vocabulary: Vocabulary): Weighed[] {
  const deepest = Math.max(0, ...cases.map(({ path }) => path.length));
  const low = family.filter(({ path }) => path.length === deepest);
  if (deepest < 2 || low.length < LEVEL || cases.filter(({ path }) => path.length < deepest).length < LEVEL) return cases;
  const prose = low.filter(({ titleStart, titleEnd, path }) => {
    const said = text.slice(titleStart, titleEnd);
    return ENDED.test(said) && (path.includes(0) || !hasTitle(said, vocabulary));
  });
  return prose.length >= low.length * 0.7 ? cases.filter(({ path }) => path.length < deepest) : cases;
}

const ENDED = /[.;](?:\s\(?\p{L}[^()]{0,20}\)?)?\s*$/u;

/** "Manor Farm. It was agreed to …": words without a verb, and a sentence behind them. */
function hasTitle(said: string, { past, stative, modals }: Vocabulary): boolean {
  const title = /^[^.!?:]{3,80}(?=[.:]\s+\p{Lu}\p{L}*\s)/u.exec(said)?.[0];
  return title !== undefined && ![past, stative, modals].some(verbs => verbs.test(title));
}
