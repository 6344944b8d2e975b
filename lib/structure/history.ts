/** A case's earlier treatments, told under its title before this meeting's: "Board 22.04.2021 § 33", and then "Board 27.05.2021 § 44". */
import type { Source } from '../read/source';
import type { Weighed } from './bestofeach';

const DAY = /(?<!\d)0?(\d{1,2})\.0?(\d{1,2})\.(\d{4})(?!\d)/u;
/** How many numbers name the same day at least, for it to be the meeting's. */
const FEWEST = 3;

/** @returns the cases without their earlier treatments: where one has the title over it, that is the title of this meeting's */
export function withoutHistory(cases: Weighed[], { text, blocks }: Source): Weighed[] {
  const dayOf = (one: Weighed): string | undefined => {
    const line = blocks[one.lastBlock];
    const said = line ? text.slice(line.start, line.end).slice(0, LINE) : '';
    const [, day, month, year] = (said.includes('§') ? DAY.exec(said) : null) ?? [];
    return year && `${year}-${month}-${day}`;
  };
  const days = cases.map(dayOf);
  // Of a case that was treated before, the latest is this meeting's.
  const own = days.reduce((last, day) => (day && (!last || isEarlier(last, day)) ? day : last), undefined);
  if (!own || days.every(day => !day || day === own)) return cases;
  // For each, the next that is no earlier treatment: found from the end, as a document may be nothing but numbers.
  const following: (number | undefined)[] = [];
  for (let i = days.length - 1, next: number | undefined; i >= 0; i--) {
    following[i] = next;
    if (!isBefore(days[i], own)) next = i;
  }
  const sure = days.filter(day => day === own).length >= FEWEST;
  const found: Weighed[] = [];
  let title: Weighed | undefined;
  for (const [i, one] of cases.entries()) {
    const day = days[i];
    const next = following[i];
    const led = next !== undefined && days[next] === own && (sure || goesOn(cases[i - 1], cases[next]));
    if (day && isEarlier(day, own) && led) {
      title ??= one.titleEnd > one.titleStart && one.block < one.lastBlock ? one : undefined;
      continue;
    }
    const last = found.at(-1);
    const from = blocks[one.lastBlock]?.end;
    // The title may have its number over it, too, which this only says again.
    if (title && last && day === own && last.lastBlock <= title.block && last.path.join('.') === one.path.join('.'))
      found.splice(-1, 1, { ...last, ...(from === undefined ? {} : { from }) });
    else {
      const bare = one.titleEnd <= one.titleStart || one.block === one.lastBlock;
      found.push(title && bare && day === own ? under(title, one, from) : one);
    }
    title = undefined;
  }
  return found;
}

/** How far into a line its day stands. */
const LINE = 60;

const inOrder = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year * 10_000 + month * 100 + date;
};
const isEarlier = (day: string, own: string): boolean => inOrder(day) < inOrder(own);

const isBefore = (day: string | undefined, own: string): boolean => day !== undefined && isEarlier(day, own);

/** The number that this meeting gave it goes on from the case before, or is said again. */
const goesOn = (before: Weighed | undefined, next: Weighed | undefined): boolean => {
  const number = before?.path[0];
  return number !== undefined && (next?.path[0] === number + 1 || next?.path[0] === number);
};

/** This meeting's number, with the title that stands over the first of its treatments. */
const under = (title: Weighed, one: Weighed, from: number | undefined): Weighed => ({
  ...one,
  block: title.block,
  start: title.start,
  titleStart: title.titleStart,
  titleEnd: title.titleEnd,
  ...(from === undefined ? {} : { from }),
});
