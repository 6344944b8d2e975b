/**
 * Cases without numbers: the headings of one level, bold lines, or topics before a colon, where they run through the
 * document. Parts of a case, labels and the site's own headings are none.
 */

import { containerOf } from '../find/candidate';
import { findDates } from '../find/dates';
import { fieldKinds, fieldsIn } from '../find/fields';
import { partHeading } from '../find/headings';
import { isHour } from '../find/hours';
import { numberAt } from '../find/number';
import { GIVEN_NAMES } from '../language/names';
import { onceFor } from '../language/once';
import type { Vocabulary } from '../language/vocabulary';
import { type Block, type Source, textOf } from '../read/source';
import { BLOCKS_IN_A_STEP, type Steps } from '../steps';
import { agendaHeadings, listedItems, notedAgenda } from './agendalist';
import { agendaTitles, notedTitles } from './agendatable';
import type { Heading } from './heading';
import { shapedCases } from './shapes';
import { titleOf } from './titles';
import { isTreated } from './treated';

/** A line behind a dash that heads what follows is no longer than this, and there are so many of them. */
const LONGEST_DASH = 90;
const FEWEST_DASHES = 3;

/** @returns headings in order; empty where the document has none that run through it. */
export function* unnumberedCases(source: Source, vocabulary: Vocabulary): Steps<Heading[]> {
  const topics = topicRows(source, vocabulary);
  yield;
  const levels = new Map<string, Heading[]>();
  for (const [i, block] of source.blocks.entries()) {
    if (i % BLOCKS_IN_A_STEP === 0) yield;
    if (block.furniture || block.cell) continue;
    const container = containerOf(block);
    const lone = container === 'item' ? loneKind(source, i) : undefined;
    if (lone) {
      const heading = headingAt(source, block, i, vocabulary);
      if (heading) (levels.get(lone) ?? levels.set(lone, []).get(lone))?.push(heading);
      continue;
    }
    if (container === 'plain' || container === 'item' || container === 'term') {
      const topic = container === 'plain' ? boldless(source, block, i, vocabulary) : undefined;
      if (topic) (levels.get('topic') ?? levels.set('topic', []).get('topic'))?.push(topic);
      continue;
    }
    if (container === 'bold' && (block.bold[0]?.end ?? 0) < block.end - 2 && !leadsAnew(source, block)) continue;
    const heading = headingAt(source, block, i, vocabulary);
    if (heading) (levels.get(container) ?? levels.set(container, []).get(container))?.push(heading);
  }
  yield;
  const best = [...levels]
    .map(([container, headings]) => ({ container, headings: running(source, headings), score: 0 }))
    .map(one => ({ ...one, score: score(source, one.container, one.headings, vocabulary) }))
    .filter(one => one.headings.length >= 2 && (one.container !== 'dash' || areHeads(source, one.headings)))
    // Plain lines head nothing where headings run through the document.
    .filter((one, _, all) => one.container !== 'topic' || !all.some(isThrough))
    .sort((a, b) => b.score - a.score)[0];
  yield;
  const announced = agendaHeadings(source, vocabulary);
  yield;
  const timed = tableItems(source, vocabulary);
  // What has a heading of its own behind the table stands beside its items: "Actions from earlier meetings".
  if (timed.length) return [...timed, ...(best?.headings ?? []).filter(({ block }) => block > (timed.at(-1) as Heading).lastBlock)];
  yield;
  if (announced.length >= Math.max(2, (best?.headings.length ?? 0) * 0.5) && ((best?.score ?? 0) <= 0 || best?.container === 'topic'))
    return announced;
  if (topics.length >= 3 && topics.length >= (best?.headings.length ?? 0)) return topics;
  if (best && best.score > 0) return withItems(source, afterTitle(source, best.headings, vocabulary), vocabulary);
  const noted = notedAgenda(source, vocabulary);
  if (noted.length) return noted;
  const behind = behindAgenda(source, levels, vocabulary);
  return behind.length ? behind : yield* shapedCases(source, vocabulary);
}

/** With the items of the list under the opening's heading, where there are more of them than headings; and with what has a decision of its own. */
function withItems(source: Source, headings: Heading[], vocabulary: Vocabulary): Heading[] {
  const own = new Set(headings.map(({ block }) => block));
  const first = headings[0]?.block ?? 0;
  const treated = source.blocks.flatMap((block, i): Heading[] => {
    if (block.kind !== 'heading' || block.furniture || own.has(i) || i < first || !isTreated(source, i, vocabulary)) return [];
    const { span } = titleOf(source.text, block, vocabulary, false);
    return [{ block: i, lastBlock: i, start: block.start, title: span, rule: 'heading-level' }];
  });
  const opening = headings.find(({ title }) =>
    vocabulary.caseTitles.test(source.text.slice(title.start, title.end).replace(HOUR_BEHIND, '')),
  );
  const items = opening ? listedItems(source, opening.lastBlock, vocabulary) : [];
  const formal = businesses(source, headings, vocabulary).filter(one => !treated.some(({ block }) => block === one.block));
  const found = [...headings, ...treated, ...formal, ...(items.length > headings.length ? items : [])];
  return found.length > headings.length ? found.sort((a, b) => a.start - b.start) : headings;
}

/** "New business", and headings of a lower rank under it; or "Old business" of a higher one, where it was spoken of itself. */
function businesses(source: Source, headings: readonly Heading[], vocabulary: Vocabulary): Heading[] {
  const own = new Set(headings.map(({ block }) => block));
  const from = headings[0]?.block ?? 0;
  const { kind, level = 0 } = source.blocks[from] ?? {};
  if (kind !== 'heading') return [];
  const found: Heading[] = [];
  let under: number | undefined;
  for (const [i, block] of source.blocks.entries()) {
    if (block.kind !== 'heading' || block.furniture) continue;
    const business = vocabulary.umbrellas.test(source.text.slice(block.start, block.end).replace(/:\s*$/u, ''));
    const amid = under !== undefined && block.level > under;
    if (!amid) under = own.has(i) && business ? block.level : undefined;
    if (own.has(i) || !(amid || (business && block.level < level && source.blocks[i + 1]?.kind !== 'heading'))) continue;
    const heading = headingAt(source, block, i, vocabulary);
    if (heading) found.push(heading);
  }
  return found;
}

/** "Opening 12:15" */
const HOUR_BEHIND = /\s+\d{1,2}[.:]\d\d$/u;

const isThrough = ({ container, headings, score: weight }: { container: string; headings: Heading[]; score: number }): boolean =>
  /^h\d$/u.test(container) && headings.length >= THROUGH && weight > 0;
/** How many headings of a level run through a document at least. */
const THROUGH = 4;

/** The only heading behind that of the agenda, and like it: the one item that was treated. */
function behindAgenda(source: Source, levels: ReadonlyMap<string, Heading[]>, vocabulary: Vocabulary): Heading[] {
  for (const [container, [only, ...others]] of levels) {
    if (!/^h\d$/u.test(container) || !only || others.length) continue;
    const agenda = source.blocks.slice(0, only.block).some(block => {
      const like = !block.furniture && containerOf(block) === container;
      return like && partHeading(source.text.slice(block.start, block.end), block, vocabulary)?.kind === 'contents';
    });
    if (agenda) return [only];
  }
  return [];
}

/**
 * "lone": an ordered list of one item, as some editors make of each numbered heading. "dash": a short line behind a dash,
 * with text under it that is no list.
 */
function loneKind({ text, blocks }: Source, at: number): 'lone' | 'dash' | undefined {
  const { marker, depth, start, end } = blocks[at] as Block;
  const beside = [blocks[at - 1], blocks[at + 1]].filter(block => block?.kind === 'item');
  // Alone between paragraphs it lies in no other list, however far in it stands.
  if (depth !== 1 && beside.length) return undefined;
  // The list of what was said of it is another.
  if (/^\d/u.test(marker)) return beside.some(block => /^\d/u.test(block?.marker ?? '')) ? undefined : 'lone';
  if (beside.length === 2) return undefined;
  const said = text.slice(start, end);
  // Who came heads nothing.
  const named = /\s/u.test(said) && GIVEN_NAMES.has(said.split(/[\s-]/u)[0] as string);
  return end - start <= LONGEST_DASH && !named && /^\p{Lu}[^.,;?!]*$/u.test(said) ? 'dash' : undefined;
}

/** Most of the lines behind a dash head something: else they are the points of lists. */
function areHeads({ blocks }: Source, heads: readonly Heading[]): boolean {
  const own = blocks[heads[0]?.block ?? 0]?.depth;
  const dashes = blocks.filter(({ kind, depth, marker, furniture }) => !furniture && kind === 'item' && depth === own && marker === '•');
  return heads.length >= FEWEST_DASHES && heads.length >= dashes.length * 0.6;
}

/** How near to each other a title stands that is said twice: at most a date is between. */
const NEAR = 60;

/** A first heading over the list of who met is the document's title, and no case; so is what is said twice at the top. */
function afterTitle(source: Source, headings: Heading[], vocabulary: Vocabulary): Heading[] {
  const [first, second, ...others] = headings;
  if (!first || !second) return headings;
  if (second.start - first.title.end < NEAR && textOf(source, first.title) === textOf(source, second.title)) return others;
  if (!others.length) return headings;
  // Plain text has lines of the site's own above the title too, that look like headings.
  const until = source.format === 'html' ? second : (headings[Math.min(5, headings.length - 2)] ?? second);
  // Under what only meetings have, "Election of the board", members are no list of who met.
  const known = headings.find(({ title }) => vocabulary.caseTitles.test(source.text.slice(title.start, title.end)));
  const labels = fieldsIn(source, first.lastBlock + 1, Math.min(until.block, known?.block ?? until.block), vocabulary);
  const met = labels.findLast(field => field.kinds.some(kind => kind === 'present' || kind === 'absent'));
  return met ? headings.filter(heading => heading.block > met.block) : headings;
}

const leadsAnew = (source: Source, block: Block): boolean =>
  /[:.]\s*$/u.test(source.text.slice(block.start, block.bold[0]?.end)) === false &&
  source.text.slice(block.bold[0]?.end ?? 0, block.end).trim() === '';

/** A short line alone, in a text that has no headings of any other kind. */
function boldless(source: Source, block: Block, index: number, vocabulary: Vocabulary): Heading | undefined {
  if (source.format === 'html') return undefined;
  const text = source.text.slice(block.start, block.end);
  const ended = /[.,;!?»”]$/u.test(text) && !vocabulary.caseTitles.test(text.replace(/\.$/u, ''));
  if (text.length > 70 || text.length < 3 || ended || isHour(text) || !/^(?:[\p{Lu}\d*]|\p{Ll}\p{Lu})/u.test(text)) return undefined;
  // Whose minutes they are and of which day, as over each page.
  if (vocabulary.bodies.test(text) && findDates(text, vocabulary.code).some(date => date.precision === 'day')) return undefined;
  // "Next board meeting: Tuesday 1.12. at 19"
  if (vocabulary.nextMeetingIs.test(text) && findDates(text, vocabulary.code).length) return undefined;
  // "Case officer: Grete Holm"
  if (/^[^:]{2,30}:\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+$/u.test(text)) return undefined;
  // Who signed, or wrote a comment.
  if (/\s/u.test(text) && GIVEN_NAMES.has(text.split(/\s/u)[0] ?? '')) return undefined;
  const before = source.blocks[index - 1];
  const after = source.blocks[index + 1];
  const next = after ? source.text.slice(after.start, after.end) : '';
  if (before && before.group === block.group) return undefined;
  if (after && after.group === block.group && next.length < 40 && !/^[=~-]{3,}$|\p{Ll}[.!?]$/u.test(next)) return undefined;
  return headingAt(source, block, index, vocabulary);
}

function headingAt(source: Source, block: Block, index: number, vocabulary: Vocabulary): Heading | undefined {
  const raw = source.text.slice(block.start, block.end);
  const text = raw.replace(/:\s*$/u, '').trim();
  if (text.length < 2 || text.length > 200 || !/\p{L}{2}/u.test(text)) return undefined;
  if (vocabulary.notCases.test(text) || vocabulary.meetingEnds.test(text)) return undefined;
  if (!vocabulary.caseTitles.test(text)) {
    if (fieldKinds(text, vocabulary).length) return undefined;
    const colon = text.indexOf(':');
    if (colon > 0 && fieldKinds(text.slice(0, colon), vocabulary).length) return undefined;
    const part = partHeading(raw, block, vocabulary);
    // "Oppfølging av tiltak fra 31. mars": an earlier list that is gone through is an item of its own.
    const earlier = part?.kind === 'actions' && findDates(text, vocabulary.code).some(date => date.precision === 'day');
    if (part && part.rest >= raw.length - 1 && part.kind !== 'background' && part.kind !== 'discussion' && !earlier) return undefined;
    if (part && part.owner === '' && part.words.length >= text.length - 2) return undefined;
  }
  if (isDocumentTitle(text, vocabulary)) return undefined;
  const { span, reference } = titleOf(source.text, { start: block.start, end: block.end }, vocabulary, false);
  return { block: index, lastBlock: index, start: block.start, title: span, rule: 'heading-level', ...(reference ? { reference } : {}) };
}

const joined = onceFor(({ and }) => new RegExp(`^\\s*(?:[/&]|(?:${and})\\s)`, 'iu'));

/** "Møtereferat fra …", "Protokoll 3/24": names the document, not a case. */
function isDocumentTitle(text: string, vocabulary: Vocabulary): boolean {
  const match = vocabulary.kinds.minutes.exec(text) ?? vocabulary.kinds.agenda.exec(text);
  if (!match || match.index > 25) return false;
  // "Minutes/disbursements", "Minutes and next meeting": what is treated under one heading.
  if (match.index === 0 && !/\d/u.test(text) && joined(vocabulary).test(text.slice(match[0].length))) return false;
  return !vocabulary.approving.test(text);
}

/** Drops the headings above the first one that has text under it, and those that only stand over others. */
function running(source: Source, headings: Heading[]): Heading[] {
  return headings.filter((heading, i) => {
    const next = headings[i + 1]?.start ?? source.text.length;
    const end = source.blocks[heading.lastBlock]?.end ?? heading.start;
    return next - end > 3 || i === headings.length - 1;
  });
}

function score(source: Source, container: string, headings: Heading[], { caseTitles }: Vocabulary): number {
  const first = headings[0];
  if (!first) return 0;
  const covered = (source.text.length - first.start) / Math.max(1, source.text.length);
  const opens = ({ lastBlock }: Heading): boolean => source.blocks[lastBlock]?.group === source.blocks[lastBlock + 1]?.group;
  // A line alone says less than one that opens its paragraph, each of them.
  const topic = headings.every(opens) ? 4 : 6;
  const level =
    container === 'bold' ? 4.5 : container === 'topic' ? topic : container === 'lone' || container === 'dash' ? 3 : Number(container[1]);
  // "New business": nothing but a meeting has such a title.
  const formal = headings.filter(({ title }) => caseTitles.test(source.text.slice(title.start, title.end))).length;
  return Math.min(headings.length, 12) * (0.4 + covered) + Math.min(formal, 2) * 0.4 - level * 0.8;
}

/** The rows of an agenda that was written on in a table. */
function tableItems(source: Source, vocabulary: Vocabulary): Heading[] {
  for (const table of source.tables) {
    const titles = agendaTitles(source, table, vocabulary) ?? notedTitles(source, table, vocabulary);
    if (titles === undefined) continue;
    return table.rows.slice(1).flatMap((row): Heading[] => {
      const cell = row[titles];
      const block = row.find(one => one.last > one.first)?.first;
      const title = cell && cell.last > cell.first ? source.blocks[cell.first] : undefined;
      if (!cell || !title || block === undefined || title.furniture) return [];
      const { span } = titleOf(source.text, title, vocabulary, false);
      return [{ block, lastBlock: cell.first, start: (source.blocks[block] as Block).start, title: span, rule: 'topic' }];
    });
  }
  return [];
}

/** Rows of a table whose first cell begins with a topic and a colon, or a bold topic. */
function topicRows(source: Source, vocabulary: Vocabulary): Heading[] {
  let best: Heading[] = [];
  source.tables.forEach((table, index) => {
    const found: Heading[] = [];
    for (const row of table.rows) {
      const cell = row.find(one => one.last > one.first);
      if (!cell || cell.header || cell.column > 0) continue;
      const block = source.blocks[cell.first];
      if (!block || block.furniture || block.cell?.table !== index) continue;
      const text = source.text.slice(block.start, block.end);
      const topic = /^(\p{Lu}[^:.;!?\n]{2,80}):(?=\s|$)/u.exec(text);
      if (!topic || numberAt(text, vocabulary) || fieldKinds(topic[1] as string, vocabulary).length > 0) continue;
      // An italic or nested topic further down the same cell is a sub-topic.
      found.push({
        block: cell.first,
        lastBlock: cell.first,
        start: block.start,
        title: { start: block.start, end: block.start + (topic[1] as string).length },
        rule: 'topic',
        words: topic[1] as string,
      });
    }
    if (found.length > best.length) best = found;
  });
  return best;
}
