/** The list of contents, or of the agenda: which numbers are its entries, and the titles by which it names the cases. */

import type { Candidate } from '../find/candidate';
import { partHeading } from '../find/headings';
import type { Vocabulary } from '../language/vocabulary';
import { leaderIn } from '../read/leader';
import { type Block, collapse, type Source } from '../read/source';
import { titleKey, underAgenda } from './agendalist';
import { pointsOfLists } from './points';
import { goesOn, titleOf } from './titles';

/** A case's number without what stands before it. */
export const plainKey = (candidate: Candidate): string => `${candidate.path.join('.')}/${candidate.year}`;

/** An entry ends with its title and the dots that lead to its page; what holds sentences of its own is none. */
const entryEnd = (source: Source, { titleStart, titleEnd }: Candidate): number =>
  goesOn(withoutLeader(source.text.slice(titleStart, titleEnd).trim())) ? titleStart : titleEnd;

function withoutLeader(title: string): string {
  const at = leaderIn(title);
  return at < 0 ? title : title.slice(0, at).trimEnd();
}

/** How much of a title is compared. */
const TITLE = 200;

/**
 * Without the points of lists within a case; a list of which all is said again further down, with the same numbers and
 * titles, is none: "The agenda was as follows:", and its items.
 */
export function withoutPoints(source: Source, family: readonly Candidate[], points: ReadonlySet<Candidate>): Candidate[] {
  const key = (one: Candidate): string =>
    `${plainKey(one)} ${titleKey(source, { start: one.titleStart, end: Math.min(one.titleEnd, one.titleStart + TITLE) })}`;
  if (!points.size) return [...family];
  // Each case may end with the same points.
  const last = new Map(family.flatMap((one, i): [string, number][] => (points.has(one) ? [] : [[key(one), i]])));
  const kept: Candidate[] = [];
  for (let i = 0; i < family.length; ) {
    let end = i;
    while (end < family.length && points.has(family[end] as Candidate)) end++;
    const list = family.slice(i, end);
    if (list.every((one, at) => (last.get(key(one)) ?? -1) > i + at)) kept.push(...list);
    if (end < family.length) kept.push(family[end] as Candidate);
    i = end + 1;
  }
  return kept;
}

/** A number that a heading or bold words show. */
const isHead = ({ container }: Candidate): boolean => container === 'bold' || /^h\d$/u.test(container);

/** The entries of a contents list: close together, and each number stands again further down. */
export function contentsList(source: Source, family: Candidate[], vocabulary: Vocabulary): Set<Candidate> {
  const last = new Map<string, number>();
  const strong = new Map<string, number>();
  for (const [i, candidate] of family.entries()) {
    last.set(plainKey(candidate), i);
    if (isHead(candidate)) strong.set(plainKey(candidate), i);
  }
  // The points of a list inside a case do not make a contents list of the headings above them.
  const lastOf = (one: Candidate): number => (isHead(one) ? strong : last).get(plainKey(one)) ?? -1;
  const contents = new Set<Candidate>();
  let run: Candidate[] = [];
  let seen = new Set<string>();
  const listed = new Set<string>();
  const close = (end: number) => {
    if (run.length >= 2) {
      const again = run.filter(candidate => lastOf(candidate) > end);
      if (again.length >= run.length * 0.6) for (const candidate of run) contents.add(candidate);
    }
    run = [];
    seen = new Set();
  };
  family.forEach((candidate, i) => {
    const before = family[i - 1];
    if (
      before &&
      (startsAnew(before, candidate) ||
        candidate.start - entryEnd(source, before) > 60 + between(source, before, candidate) ||
        decidesBetween(source, before, candidate, vocabulary) ||
        seen.has(plainKey(candidate)) ||
        // Behind the rows of a table the first case's own heading.
        (before.container === 'cell' && candidate.container !== 'cell' && listed.has(`${candidate.prefix} ${plainKey(candidate)}`)))
    )
      close(i - 1);
    run.push(candidate);
    seen.add(plainKey(candidate));
    if (candidate.container === 'cell') listed.add(`${candidate.prefix} ${plainKey(candidate)}`);
  });
  close(family.length - 1);
  // What is asked under an entry of the agenda may be longer than what stands between two others.
  const announced = [...underAgenda(source, family, vocabulary)];
  const end = family.indexOf(announced.at(-1) as Candidate);
  if (announced.filter(one => lastOf(one) > end).length >= Math.max(2, announced.length * 0.6))
    for (const one of announced) contents.add(one);
  return contents;
}

const startsAnew = ({ path: [last = 0] }: Candidate, { path }: Candidate): boolean => last > 1 && path.length === 1 && path[0] === 1;

/** Letters of table cells and list items under an entry: page numbers, sub-items, "vedlegg". */
function between(source: Source, a: Candidate, b: Candidate): number {
  let letters = 0;
  for (let i = a.lastBlock + 1; i < b.block; i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture || block.end - block.start < 25 || block.cell) letters += block.end - block.start;
  }
  return letters;
}

/** What was decided stands between two cases, never between two entries. */
const decidesBetween = (source: Source, a: Candidate, b: Candidate, vocabulary: Vocabulary): boolean =>
  source.blocks.slice(a.lastBlock + 1, b.block).some(block => {
    const part = block.furniture || block.cell ? undefined : partHeading(source.text.slice(block.start, block.end), block, vocabulary);
    return part?.kind === 'decision' && block.end - block.start > part.rest + 12;
  });

/**
 * The titles as the list of contents tells them, by the number; one that looks as if text followed it in its line is kept too.
 * @param family candidates of one style, in order
 */
export function listedTitles(source: Source, family: Candidate[], vocabulary: Vocabulary): Map<string, string> {
  const numbers = withoutPoints(source, family, pointsOfLists(source, family, vocabulary));
  const entries = [...contentsList(source, numbers, vocabulary)].map(entry => {
    const { span } = titleOf(source.text, { start: entry.titleStart, end: entry.titleEnd }, vocabulary, false);
    return { key: plainKey(entry), title: collapse(source.text.slice(span.start, span.end)) };
  });
  // A column of page numbers that only a space parts from the titles.
  const pages = entries.map(({ title }) => Number(/\s(\d{1,4})$/u.exec(title)?.[1] ?? Number.NaN));
  const paged = entries.length > 1 && pages.every((page, i) => page >= (pages[i - 1] ?? 1));
  return new Map(
    entries
      .map(({ key, title }): [string, string] => [key, paged ? title.replace(/\s\d+$/u, '') : title])
      .filter(([, title]) => title.length > 3),
  );
}
