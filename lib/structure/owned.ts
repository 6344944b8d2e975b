/** Tasks under the name of who is to do them, or over it: "Kari:" and a list of what she is to do, "Order the coach" and "Kari" in bold. */
import { GIVEN_NAMES } from '../language/names';
import type { Action, Party } from '../minutes';
import type { Block } from '../read/source';
import { hasDeadline, taskAction } from './action';
import { isAcquainted, isDoer, isEverybody, isRole, partiesOf } from './parties';
import type { Line, Reading } from './reading';

/** A list under one name. */
interface Owned {
  owner: Party[];
  /** It names a person, and no office: what an office does again and again is told in the same way. */
  person: boolean;
  entries: Line[];
}

/** How long a line is at most that tells a task and no more. */
const LONGEST = 200;

/** How many lines above a name are looked at. */
const MOST = 30;

const MARK = /^\s*(?:\d{1,2}[.)]|[-–•·▪◦*☐])\s*/u;

/** The tasks among a case's lines that stand under, or right over, somebody's name. */
export function ownedActions(lines: Line[], reading: Reading): Action[] {
  const groups = groupsOf(lines, reading).filter(({ entries }) => !entries.some(line => isTold(line, reading)));
  const entries = groups.flatMap(group => group.entries.map(line => tellsTask(line, group.person, reading)));
  // Names of things under names are what somebody spoke of; between tasks they are to be got.
  const sure = entries.filter(Boolean).length;
  const under =
    sure > 0 && sure * 3 >= entries.length ? groups.flatMap(group => group.entries.flatMap(line => made(line, group.owner, reading))) : [];
  return [...under, ...underwritten(lines, reading)];
}

function groupsOf(lines: Line[], reading: Reading): Owned[] {
  const found: Owned[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const owner = ownerIn(line, reading, isNested(lines, i, reading));
    if (!owner || isBehind(lines, i, reading)) continue;
    const entries = entriesBelow(lines, i, reading);
    if (!entries.length) continue;
    found.push({ ...owner, entries });
    i += entries.length;
  }
  return found;
}

/** The line right above it in the same paragraph tells a task: the name is that one's. */
function isBehind(lines: Line[], at: number, reading: Reading): boolean {
  const { source } = reading;
  const tells = ({ start, end }: Line): boolean => beginsTask(source.text.slice(start, end), reading);
  let first = at;
  while (first > 0 && at - first < MOST && isInLine(lines[first - 1] as Line, lines[first] as Line, reading)) first--;
  // A paragraph that begins with a name has its names over their tasks.
  return first < at && tells(lines[first] as Line) && tells(lines[at - 1] as Line);
}

const isInLine = (above: Line, below: Line, { source }: Reading): boolean =>
  above.block === below.block - 1 &&
  source.blocks[above.block]?.kind === 'paragraph' &&
  source.blocks[above.block]?.group === source.blocks[below.block]?.group;

/** An entry of a list with a list of its own below it. */
function isNested(lines: Line[], at: number, { source }: Reading): boolean {
  const [own, next] = [lines[at], lines[at + 1]].map(line => source.blocks[line?.block ?? -1]);
  return own?.kind === 'item' && next?.kind === 'item' && next.depth > own.depth;
}

/** Whom a line names that says nothing else: one that ends with a colon, is bold as a whole, heads a list, or is a heading. */
function ownerIn(line: Line, reading: Reading, heads = false): Omit<Owned, 'entries'> | undefined {
  const { source } = reading;
  const block = source.blocks[line.block] as Block;
  const text = source.text.slice(line.start, line.end);
  if (block.cell || text.length > 60) return undefined;
  const lead = MARK.exec(text)?.[0].length ?? 0;
  const who = text.slice(lead).replace(/[\s:.–-]+$/u, '');
  if (!who || /[:–—?!]|\s-\s/u.test(who)) return undefined;
  const person = isAcquainted(who, reading) && isPerson(who, reading);
  const marked = heads || /:\s*$/u.test(text) || isBold(line, block) || block.kind === 'heading' || block.kind === 'term';
  if (!(marked || person) || !isDoer(who, reading)) return undefined;
  if (!person && !isEverybody(who, reading) && !who.split(/\s+/u).some(word => isRole(word, reading.vocabulary))) return undefined;
  return { owner: partiesOf(who, line.start + lead, reading), person };
}

/** "Option A" stands alone as a name does: somebody is known from those who met, or has a given name, or goes by one word. */
const isPerson = (who: string, { people }: Reading): boolean =>
  !/\s/u.test(who) ||
  who.split(/[\s,/&+]+/u).some(word => GIVEN_NAMES.has(word) || people.some(({ name }) => name.split(' ').includes(word)));

const isBold = (line: Line, { bold }: Block): boolean => bold.some(span => span.start <= line.start + 2 && span.end >= line.end - 2);

/** The list right below a line; without a list, the lines of its paragraph, or of the next where each tells what to do. */
function entriesBelow(lines: Line[], at: number, reading: Reading): Line[] {
  const { source } = reading;
  const blockOf = (line: Line | undefined) => (line ? (source.blocks[line.block] as Block) : undefined);
  const textOf = (line: Line): string => source.text.slice(line.start, line.end);
  const own = blockOf(lines[at]) as Block;
  const isEntry = (line: Line): boolean => {
    const block = blockOf(line) as Block;
    return (
      !block.cell &&
      block.kind !== 'heading' &&
      (block.kind === 'item' || block.kind === 'description' || block.marker !== '' || MARK.test(textOf(line)))
    );
  };
  const next = lines[at + 1];
  if (!next) return [];
  const nested = isNested(lines, at, reading);
  const listed = isEntry(next);
  const group = blockOf(next)?.group;
  const found: Line[] = [];
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    const block = blockOf(line) as Block;
    if (ownerIn(line, reading) || (own.kind === 'item' && block.depth < own.depth + (nested ? 1 : 0))) break;
    if (listed ? !isEntry(line) : block.cell || block.kind === 'heading' || block.group !== group || !beginsTask(textOf(line), reading))
      break;
    found.push(line);
  }
  return found;
}

const beginsTask = (text: string, { vocabulary }: Reading): boolean => {
  const bare = text.replace(MARK, '');
  return (
    bare.length < LONGEST &&
    vocabulary.infinitives.test(bare) &&
    !vocabulary.telling.test(bare) &&
    /^\p{L}+[,]?\s/u.test(bare) &&
    !/[?:]\s*$/u.test(bare)
  );
};

/** Tells what was, what is, or what somebody thinks: a name over such lines is who said it. */
function isTold({ start, end }: Line, reading: Reading): boolean {
  const { source, vocabulary } = reading;
  const text = source.text.slice(start, end).replace(MARK, '');
  if (text.length > LONGEST || /\?\s*$/u.test(text)) return true;
  if (vocabulary.infinitives.test(text)) return false;
  if (vocabulary.past.test(text.slice(0, 80)) || vocabulary.negations.test(text.slice(0, 40))) return true;
  const words = text.split(/\s+/u).slice(0, 6);
  return words.some(
    word => /^\p{Ll}/u.test(word) && (vocabulary.stative.test(word) || vocabulary.modals.test(word) || vocabulary.speaking.test(word)),
  );
}

/** Begins with what is to be done, or says by when. */
function tellsTask(line: Line, person: boolean, reading: Reading): boolean {
  const { source, vocabulary } = reading;
  const text = source.text.slice(line.start, line.end).replace(MARK, '');
  if (beginsTask(text, reading)) return true;
  if (person && /^\p{Ll}/u.test(text) && vocabulary.doing.test(text)) return true;
  return text.length < 90 && !/[.]\s+\p{Lu}/u.test(text) && hasDeadline(text, reading);
}

function made(line: Line, owner: Party[], reading: Reading): Action[] {
  const { source, vocabulary } = reading;
  const text = source.text.slice(line.start, line.end);
  const lead = MARK.exec(text)?.[0].length ?? 0;
  const last = /\s[–—-]\s+([^–—-]{2,24}?)[\s.!)]*$|\(([^()]{2,24})\)\s*$/u.exec(text);
  const said = last?.[1] ?? last?.[2] ?? '';
  if (said && vocabulary.done.exec(said)?.[0].length === said.length) return [];
  const words = owner.map(({ name }) => name).join(', ');
  const action = taskAction([{ ...line, start: line.start + lead }], [], [], reading, 'label', [{ rule: 'name-first', words }]);
  return action ? [{ ...action, responsible: owner }] : [];
}

/** "Go through the rules and draft new ones", and under it in bold whose that is. */
function underwritten(lines: Line[], reading: Reading): Action[] {
  const { source } = reading;
  return lines.flatMap((line, i) => {
    const block = source.blocks[line.block] as Block;
    if (
      block.cell ||
      block.kind === 'heading' ||
      !(isBold(line, block) || isBehind(lines, i, reading)) ||
      /:\s*$/u.test(source.text.slice(line.start, line.end))
    )
      return [];
    const owner = ownerIn(line, reading);
    if (!owner?.person) return [];
    const { group } = block;
    let first = i;
    while (first > 0 && i - first < MOST && isOver(lines[first - 1] as Line, lines[first] as Line, first === i ? undefined : group))
      first--;
    return lines.slice(first, i).flatMap(above => made(above, owner.owner, reading));
  });

  function isOver(above: Line, below: Line, group: number | undefined): boolean {
    const over = source.blocks[above.block] as Block;
    if (above.block !== below.block - 1 || over.cell || over.kind === 'heading' || (group !== undefined && over.group !== group))
      return false;
    return beginsTask(source.text.slice(above.start, above.end), reading);
  }
}
