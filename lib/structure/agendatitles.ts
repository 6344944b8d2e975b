/** Cases that are only numbered where they were treated ("Ad 3:", "3. The board decided …"): the agenda above has their titles. */
import type { Candidate } from '../find/candidate';
import type { Span } from '../minutes';
import { type Block, collapse, type Source } from '../read/source';
import { titleKey } from './agendalist';
import type { Heading } from './heading';
import { goesOn } from './titles';

const LONGEST_TITLE = 140;
/** How many of the cases the agenda has to have, and how many of them are without a title of their own. */
const MOST = 0.6;
/** How many are, where the others' words are none of the agenda's; and how many of the agenda's words may stand behind them all the same. */
const SOME = 0.3;
const FEW = 0.25;

/**
 * @param candidates all of the document's, the agenda's among them
 * @returns the headings, those without a title of their own with the agenda's
 */
export function withAgendaTitles(source: Source, headings: Heading[], candidates: readonly Candidate[]): Heading[] {
  const [first] = headings;
  if (!first) return headings;
  const titles = agendaOf(source, first.start, candidates);
  const listed = headings.filter(({ number }) => titles.has(number ?? ''));
  const bare = listed.filter(heading => isUntitled(source, heading));
  if (listed.length < headings.length * MOST) return headings;
  // Where no number has the agenda's words behind it, all of them have what was said.
  const agreeing = listed.filter(({ title, number }) => sharesWord(source, title, titles.get(number ?? '') ?? title));
  const none = bare.length >= headings.length * SOME && agreeing.length < headings.length * FEW;
  if (bare.length < headings.length * MOST && !none) return headings;
  return headings.map(heading => {
    const title = titles.get(heading.number ?? '');
    if (!title || !(none || isUntitled(source, heading))) return heading;
    const { said: _, ...rest } = heading;
    return { ...rest, title, from: heading.title.start };
  });
}

/** Nothing stands behind the number but a remark in brackets, or what was said does. */
const isUntitled = ({ text }: Source, { title, said }: Heading): boolean =>
  said === true ||
  title.end <= title.start ||
  /^\([^()]*\)\.?$/u.test(text.slice(title.start, title.end)) ||
  goesOn(text.slice(title.start, title.end)) ||
  /[.!]/u.test(text.slice(title.end, title.end + 1));

/** A word of some length that stands in both titles. */
function sharesWord({ text }: Source, a: Span, b: Span): boolean {
  const words = ({ start, end }: Span): string[] =>
    collapse(text.slice(start, end))
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [];
  const own = new Set(words(a));
  return words(b).some(word => own.has(word));
}

/** The titles of entries that count from one on, before the first case. */
function agendaOf({ text }: Source, before: number, candidates: readonly Candidate[]): Map<string, Span> {
  const found = new Map<string, Span>();
  let next = 1;
  for (const { start, path, titleStart, titleEnd } of candidates) {
    const said = text.slice(titleStart, titleEnd).replace(/\.\s*$/u, '');
    const short = titleEnd > titleStart && titleEnd - titleStart <= LONGEST_TITLE && !goesOn(said);
    if (start >= before || path.length > 1 || !short) continue;
    if (path[0] === 1) {
      found.clear();
      next = 1;
    }
    if (path[0] !== next) continue;
    found.set(String(next++), { start: titleStart, end: titleStart + said.length });
  }
  return found;
}

/** How many letters may stand between two entries that only list their titles. */
const BARE = 30;

/**
 * The cases as they were treated, where their numbers only stand in a list: each title is said again further down, as a line
 * of its own.
 */
export function saidAgain(source: Source, headings: Heading[]): Heading[] {
  const last = headings.at(-1);
  if (!last || headings.length < 3) return headings;
  const listed = headings.every(({ title }, i) => (headings[i + 1]?.start ?? title.end) - title.end < BARE);
  if (!listed) return headings;
  const said = (span: Span): string => titleKey(source, span);
  const wanted = new Map(headings.map(heading => [said(heading.title), heading]));
  const found: Heading[] = [];
  for (let i = last.lastBlock + 1; i < source.blocks.length; i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture || block.end - block.start > LONGEST_TITLE) continue;
    const heading = wanted.get(said(block));
    if (!heading) continue;
    wanted.delete(said(block));
    found.push({ ...heading, block: i, lastBlock: i, start: block.start, title: { start: block.start, end: block.end } });
  }
  return found.length >= headings.length * MOST ? found : headings;
}
