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
  const sure = days.filter(day => day === own).length >= FEWEST;
  const found: Weighed[] = [];
  let title: Weighed | undefined;
  for (const [i, one] of cases.entries()) {
    const day = days[i];
    if (day && isEarlier(day, own) && leadsTo(days, i, own) && (sure || goesOn(cases, i, days, own))) {
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

/** Behind it, and other earlier ones, stands one of this meeting. */
function leadsTo(days: readonly (string | undefined)[], at: number, own: string): boolean {
  const next = days.slice(at + 1).find(day => day === undefined || !isEarlier(day, own));
  return next === own;
}

/** The number that this meeting gave it goes on from the case before. */
function goesOn(cases: readonly Weighed[], at: number, days: readonly (string | undefined)[], own: string): boolean {
  const before = cases[at - 1]?.path[0];
  const next = cases.slice(at + 1).find((_, i) => days[at + 1 + i] === own);
  return before !== undefined && (next?.path[0] === before + 1 || next?.path[0] === before);
}

/** This meeting's number, with the title that stands over the first of its treatments. */
const under = (title: Weighed, one: Weighed, from: number | undefined): Weighed => ({
  ...one,
  block: title.block,
  start: title.start,
  titleStart: title.titleStart,
  titleEnd: title.titleEnd,
  ...(from === undefined ? {} : { from }),
});
