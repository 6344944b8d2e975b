/** Cases as the list of the agenda tells them: written on in the list itself, named again further down, or only announced. */
import type { Candidate } from '../find/candidate';
import { partHeading } from '../find/headings';
import type { Vocabulary } from '../language/vocabulary';
import type { Span } from '../minutes';
import { type Block, collapse, type Source } from '../read/source';
import type { Heading } from './heading';
import { namesItself } from './held';
import { titleOf } from './titles';

/** How many items an agenda has at least whose notes stand under them, and how many have any. */
const NOTED = 3;

/** An agenda that was written on: what was said of an item stands in the list under it. */
export function notedAgenda(source: Source, vocabulary: Vocabulary): Heading[] {
  const head = source.blocks.findIndex(
    block => block.kind === 'heading' && partHeading(source.text.slice(block.start, block.end), block, vocabulary)?.kind === 'contents',
  );
  return head < 0 ? [] : listedItems(source, head, vocabulary);
}

/** The items of a list right below a block, most of which have what was said of them in a list of their own. */
export function listedItems(source: Source, head: number, vocabulary: Vocabulary): Heading[] {
  const { blocks } = source;
  const top = blocks[head + 1]?.depth;
  const found: Heading[] = [];
  let noted = 0;
  for (let at = head + 1; blocks[at]?.kind === 'item'; at++) {
    const block = blocks[at] as Block;
    if (block.depth === top) {
      if (blocks[at + 1]?.kind === 'item' && (blocks[at + 1]?.depth ?? 0) > block.depth) noted++;
      found.push({
        block: at,
        lastBlock: at,
        start: block.start,
        title: titleOf(source.text, block, vocabulary, false).span,
        rule: 'topic',
      });
    }
  }
  return found.length >= NOTED && noted >= Math.max(2, found.length * 0.5) ? found : [];
}

/** The items of the agenda at the top that stand again further down, each as a line of its own: those lines are headings. */
export function agendaHeadings(source: Source, vocabulary: Vocabulary): Heading[] {
  const head = source.blocks.findIndex(
    block =>
      !block.furniture && !block.cell && partHeading(source.text.slice(block.start, block.end), block, vocabulary)?.kind === 'contents',
  );
  if (head < 0) return [];
  const items = new Set<string>();
  let at = head + 1;
  for (; source.blocks[at]?.kind === 'item'; at++) items.add(titleKey(source, source.blocks[at] as Block));
  const found: Heading[] = [];
  for (; at < source.blocks.length; at++) {
    const block = source.blocks[at] as Block;
    if (block.furniture || block.cell || block.marker || !items.delete(titleKey(source, block))) continue;
    found.push({ block: at, lastBlock: at, start: block.start, title: titleOf(source.text, block, vocabulary, false).span, rule: 'topic' });
  }
  return found.length > items.size ? found : [];
}

/** What an item of an agenda and its heading have alike: without who presents it, "Budget (Ola Berg)" and "Budget (OB)" further down. */
export const titleKey = (source: Source, { start, end }: Span): string =>
  collapse(source.text.slice(start, end))
    .replace(/[\s:.]+$/u, '')
    .replace(/\s*\(\p{Lu}[^()]{1,40}\)$/u, '')
    .toLowerCase();

/** How many letters may stand behind the list of an agenda: what to bring, whom to call. */
const BEHIND = 600;
const LONGEST_ITEM = 200;

/**
 * The items of an agenda that is not treated yet: a list under its heading, or under a title that names the document so,
 * with hardly anything behind it.
 */
export function announcedItems(source: Source, vocabulary: Vocabulary): Heading[] {
  const { blocks, text } = source;
  const head = blocks.findIndex(block => {
    if (block.furniture || block.cell || block.kind === 'item') return false;
    const said = text.slice(block.start, Math.min(block.end, block.start + 160));
    const prominent = block.kind === 'heading' || block.bold.length > 0;
    return partHeading(said, block, vocabulary)?.kind === 'contents' || (prominent && namesItself(said, 'agenda', vocabulary));
  });
  const first = head < 0 ? -1 : blocks.findIndex((block, i) => i > head && !block.furniture && block.kind === 'item');
  const between = blocks.slice(head + 1, first).filter(block => !block.furniture);
  if (
    first < 0 ||
    between.some(
      block => block.kind === 'heading' && partHeading(text.slice(block.start, block.end), block, vocabulary)?.kind !== 'contents',
    )
  )
    return [];
  const found: Heading[] = [];
  let at = first;
  for (; blocks[at]?.kind === 'item'; at++) {
    const block = blocks[at] as Block;
    // What was said of a numbered item stands in a list of another kind.
    const numbered = /^\d/u.test(block.marker);
    if (block.depth > (blocks[first] as Block).depth || numbered !== /^\d/u.test((blocks[first] as Block).marker)) continue;
    const { span, reference } = titleOf(text, block, vocabulary, false);
    const number = /^\d{1,3}/u.exec(block.marker)?.[0];
    found.push({
      block: at,
      lastBlock: at,
      start: block.start,
      title: span,
      rule: 'topic',
      ...(number ? { number } : {}),
      ...(reference ? { reference } : {}),
    });
  }
  const behind = blocks.slice(at).reduce((sum, block) => sum + (block.furniture ? 0 : block.end - block.start), 0);
  const short = found.every(({ title }) => title.end - title.start < LONGEST_ITEM && title.end > title.start);
  const last = found.at(-1);
  if (last) last.until = at;
  return found.length >= NOTED && short && behind <= BEHIND ? found : [];
}

/** How many blocks may stand between two entries: what is asked under one of them. */
const SUBPOINTS = 12;

/**
 * The numbers from one on right under the heading of the agenda: its items, though nothing stands under them.
 * @param family candidates of one style, in order
 */
export function underAgenda(source: Source, family: readonly Candidate[], vocabulary: Vocabulary): Set<Candidate> {
  const { blocks, text } = source;
  let run: Candidate[] = [];
  let best: Candidate[] = [];
  for (const one of family) {
    const last = run.at(-1);
    if (one.path.length > 1 || (one.container !== 'plain' && one.container !== 'item')) continue;
    if (one.path[0] === 1) {
      let at = one.block - 1;
      while (blocks[at]?.furniture) at--;
      const head = blocks[at];
      const named = head && !head.cell && partHeading(text.slice(head.start, head.end), head, vocabulary)?.kind === 'contents';
      run = named ? [one] : [];
    } else if (last && one.path[0] === (last.path[0] ?? 0) + 1 && one.container === last.container) {
      const between = blocks.slice(last.lastBlock + 1, one.block).filter(block => !block.furniture);
      if (between.length <= SUBPOINTS && between.every(block => block.kind === 'item')) run.push(one);
    }
    if (run.length > best.length) best = [...run];
  }
  return new Set(best.length >= NOTED ? best : []);
}

/** How many of the agenda's numbers stand again at least where its items were treated. */
const AGAIN = 0.75;

/** The numbers under the heading of the agenda, and those that were treated under the same numbers further down. */
export function agendaNumbers(source: Source, family: readonly Candidate[], vocabulary: Vocabulary): Set<Candidate> {
  const announced = underAgenda(source, family, vocabulary);
  const last = [...announced].at(-1);
  if (!last) return announced;
  const treated: Candidate[] = [];
  for (const one of family.slice(family.indexOf(last) + 1)) {
    const before = treated.at(-1);
    if (one.path.length === 1 && one.path[0] === (before?.path[0] ?? 0) + 1 && (!before || before.container === one.container))
      treated.push(one);
  }
  const all = treated.length >= announced.size * AGAIN && treated.length <= announced.size;
  return all ? new Set([...announced, ...treated]) : announced;
}
