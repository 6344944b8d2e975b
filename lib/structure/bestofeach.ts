/** Numbers that stand several times in a document, in lists, headings and notices: which of them heads the case. */
import { type Candidate, compare } from '../find/candidate';
import { plainKey } from './contents';

export interface Weighed extends Candidate {
  weight: number;
}

const keyOf = (candidate: Candidate): string =>
  `${candidate.prefix.replace(/[^\p{L}]/gu, '')} ${candidate.path.join('.')}/${candidate.year}`;

/** Numbers with a year are never used twice, nor a section's in one document: of each, the heading that weighs most. */
export function bestOfEach(family: Weighed[]): Weighed[] {
  const best = new Map<string, Weighed>();
  for (const candidate of family) {
    const known = best.get(keyOf(candidate));
    if (!known || candidate.weight > known.weight) best.set(keyOf(candidate), candidate);
  }
  // "Sak 12/21" and "12/21" are one; "004/26" and "RS 4/26" are not.
  const byNumber = new Map<string, Weighed[]>();
  for (const candidate of best.values()) {
    const key = `${candidate.number.startsWith('0') ? '0' : ''}${plainKey(candidate)}`;
    const group = byNumber.get(key) ?? [];
    group.push(candidate);
    byNumber.set(key, group);
  }
  const chosen: Weighed[] = [];
  for (const group of byNumber.values()) {
    const bare = group.filter(one => one.prefix === '' || one.prefix.startsWith('sak'));
    const named = group.filter(one => !bare.includes(one));
    if (named.length && bare.length)
      chosen.push(...[...named, ...bare].sort((a, b) => b.weight - a.weight).slice(0, Math.max(1, named.length)));
    else chosen.push(...group);
  }
  return inOrder(
    chosen.filter(one => one.weight > LEAST),
    family,
  ).sort((a, b) => a.start - b.start);
}

/** What a number weighs at least to be its case's heading. */
const LEAST = 0.4;

/** Where a number was chosen far from those beside it ("§ 16" of an appeal's notice), the same where it stands between them. */
function inOrder(chosen: readonly Weighed[], family: readonly Weighed[]): Weighed[] {
  const byNumber = [...chosen].sort((a, b) => a.prefix.localeCompare(b.prefix) || compare(a.path, b.path));
  const beside = (one: Weighed, other: Weighed | undefined): Weighed | undefined => (other?.prefix === one.prefix ? other : undefined);
  return byNumber.map((one, i) => {
    const after = beside(one, byNumber[i - 1])?.start ?? -1;
    const before = beside(one, byNumber[i + 1])?.start ?? Number.POSITIVE_INFINITY;
    const fits = ({ start }: Weighed): boolean => after < start && start < before;
    if (fits(one) || after > before) return one;
    return family.find(other => keyOf(other) === keyOf(one) && other.weight > LEAST && fits(other)) ?? one;
  });
}

/** How many numbers go on by one at least, and how many lie between them, for those to be another count. */
const RUN = 3;
const QUOTED = 2;
/** How many paragraphs are quoted in one case at most. */
const LONGEST = 60;
/** How far from the cases a single number lies that is none of theirs. */
const FAR = 20;

/** "119 §" to "127 §" between § 63 and § 64, where no other case is near them: paragraphs of a rule that a case quotes. */
export function withoutQuoted(cases: Weighed[]): Weighed[] {
  const numbers = cases.map(({ path: [number = 0] }) => number);
  const places = new Map(numbers.map((number, i) => [number, i]));
  // Of each number, where the next one stands further down.
  const following = numbers.map((number, i) => {
    const next = places.get(number + 1) ?? -1;
    return next > i ? next : undefined;
  });
  const gaps = following.flatMap((next, i): [number, number][] => (next !== undefined && next > i + 1 ? [[i, next]] : []));
  // How many such gaps each stands in.
  const steps = new Array<number>(numbers.length + 1).fill(0);
  for (const [from, to] of gaps) {
    steps[from + 1] = (steps[from + 1] as number) + 1;
    steps[to] = (steps[to] as number) - 1;
  }
  let depth = 0;
  const followed = new Set(following);
  const outer = numbers.filter((_, i) => {
    depth += steps[i] as number;
    return depth === 0 && (following[i] !== undefined || followed.has(i));
  });
  if (new Set(outer).size < RUN) return cases;
  const least = outer.reduce((a, b) => Math.min(a, b));
  const most = outer.reduce((a, b) => Math.max(a, b));
  const quoted = new Set<number>();
  let done = 0;
  for (const [from, to] of gaps) {
    if (from < done || to - from > LONGEST) continue;
    const between = numbers.slice(from + 1, to);
    const far = between.length < QUOTED ? FAR : 1;
    if (!between.every(number => Math.max(number - most, least - number) > far)) continue;
    for (let i = from + 1; i < to; i++) quoted.add(i);
    done = to;
  }
  return cases.filter((_, i) => !quoted.has(i));
}
