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
