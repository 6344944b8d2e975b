/** What belongs to a series of numbers though its own run passes it over: items of its cases, and those that were treated out of order. */
import type { Weighed } from './bestofeach';
import { plainKey } from './contents';

/** "5.1" and "5.2" between "Sak 5" and "Sak 6" are items of case 5; "7." as a heading behind that of "Sak 6" is one more. */
export function withSubItems(main: Weighed[], dotted: readonly Weighed[]): Weighed[] {
  const last = main.at(-1);
  let next = (last?.path[0] ?? 0) + 1;
  const more = dotted.filter(one => {
    const [number, item] = one.path;
    if (!last || main.length < 2 || item !== undefined || number !== next || one.start < last.start) return false;
    if (!/^h\d$/u.test(one.container) || one.container !== last.container) return false;
    next++;
    return true;
  });
  const all = more.length ? [...main, ...more] : main;
  const items = dotted.filter(item => {
    if (item.path.length < 2 || item.weight <= 0) return false;
    const under = all.findLast(one => one.start < item.start);
    return under !== undefined && under.path.length === 1 && under.path[0] === item.path[0] && under.block !== item.block;
  });
  return items.length ? [...all, ...items].sort((a, b) => a.start - b.start) : all;
}

/** "8" before "7", as it was treated, where all are headings of one level; in a table's cells where it is the only one so. */
export function withSkipped(cases: Weighed[], family: readonly Weighed[]): Weighed[] {
  const main = cases.filter(({ path }) => path.length === 1);
  const [first, second] = main;
  if (!first || !second || main.some(({ container }) => container !== first.container)) return cases;
  const table = first.container === 'cell';
  const beside = family.filter(({ container }) => container === 'cell').length - main.length;
  if (table ? main.length < LONG || beside !== 1 : !/^h\d$/u.test(first.container)) return cases;
  const known = new Set(main.map(one => plainKey(one)));
  const last = main.at(-1) as Weighed;
  const skipped = family.filter(
    one =>
      one.container === first.container &&
      one.path.length === 1 &&
      one.prefix === first.prefix &&
      one.start > first.start &&
      (one.path[0] ?? 0) <= (last.path[0] ?? 0) + 1 &&
      (one.path[0] ?? 0) > (first.path[0] ?? 0) &&
      (!table || one.start < last.start) &&
      !known.has(plainKey(one)) &&
      known.add(plainKey(one)),
  );
  return skipped.length && skipped.length <= main.length / 3 ? [...cases, ...skipped].sort((a, b) => a.start - b.start) : cases;
}

/** A series of so many rows is that of the cases. */
const LONG = 5;
