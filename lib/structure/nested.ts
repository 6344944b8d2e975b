/** Items that are numbered under another: "6. Approval", and right below it "6.1 Guests", "6.2 Right to speak". */
import type { Candidate } from '../find/candidate';
import type { Source } from '../read/source';

/** How long the title of such an item is at most; longer ones are a decision's points. */
const LONGEST = 120;

/** @returns the items, each with the one that they stand under */
export function nestedItems(source: Source, family: readonly Candidate[]): Map<Candidate, Candidate> {
  const found = new Map<Candidate, Candidate>();
  for (const [i, parent] of family.entries()) {
    const first = family[i + 1];
    if (first?.path.at(-1) !== 1 || !isChild(first, parent) || !isNext(source, parent, first)) continue;
    const items = childrenOf(parent, family, i + 1);
    if (items.length > 1 && items.filter(one => isTitle(source, one)).length > items.length * HALF)
      for (const item of items) found.set(item, parent);
  }
  return found;
}

const HALF = 0.6;

const isChild = ({ path }: Candidate, parent: Candidate): boolean =>
  path.length === parent.path.length + 1 && parent.path.every((n, i) => path[i] === n);

/** Nothing but an item of another list's look stands between them. */
const isNext = (source: Source, parent: Candidate, first: Candidate): boolean =>
  source.blocks.slice(parent.lastBlock + 1, first.block).every(block => block.furniture);

/** One after another, hardly one left out, until a number that stands under another. */
function childrenOf(parent: Candidate, family: readonly Candidate[], from: number): Candidate[] {
  const items: Candidate[] = [];
  for (let j = from; j < family.length; j++) {
    const one = family[j] as Candidate;
    if (!parent.path.every((n, i) => one.path[i] === n) || one.path.length <= parent.path.length) break;
    if (!isChild(one, parent)) continue;
    const step = (one.path.at(-1) ?? 0) - (items.at(-1)?.path.at(-1) ?? 0);
    if (step < 1 || step > 2) break;
    items.push(one);
  }
  return items;
}

function isTitle({ text }: Source, { titleStart, titleEnd }: Candidate): boolean {
  const title = text.slice(titleStart, titleEnd).trim();
  return title.length <= LONGEST && !/[;,:]$|[.!?;]\s\p{Lu}/u.test(title);
}
