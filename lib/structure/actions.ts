/** Every action of one case: from its tables, labels, task lists and sentences; each passage gives one action. */
import { meansPerson } from '../find/people';
import type { PartKind } from '../language/language';
import type { Action, Party, Span } from '../minutes';
import { type Block, blockAt, type Source } from '../read/source';
import type { Steps } from '../steps';
import { taskAction } from './action';
import { asides } from './asides';
import { nameFirst, nameInBrackets, nameLast } from './entries';
import { type Ground, groundOf, isReport } from './ground';
import { labelledActions } from './labels';
import { toldByLists } from './lists';
import { marginActions } from './margins';
import { isKnown } from './names';
import { ownedActions } from './owned';
import { isEverybody, partiesOf } from './parties';
import { piecesNamed, piecesOf } from './pieces';
import { deadlineOnly, isNumberedTask, isQuoted, proseActions, sentencesWithNames, startsWithArrow } from './prose';
import { type Line, type Part, passage, type Reading } from './reading';
import { siblingTasks } from './siblings';
import { actionColumns, type Columns } from './tables';
import { Taken } from './taken';
import { withoutProposals } from './talk';
import { listed, taskParts, titled, toldIn } from './tasklists';
import { headlessColumns, recordActions } from './tasktables';
import { BOX, isDone, ticked } from './ticked';

export interface CaseLines {
  /** None where all of a document is read as one. */
  title?: Span;
  parts: Part[];
  /** All lines of the case, in order. */
  lines: Line[];
  /** Lines that bind (decisions, proposals that were adopted). */
  binding: Line[][];
  /** Sentences of its prose by which something was adopted. */
  settled: readonly Span[];
}

const columnsCache = new WeakMap<Source, Map<number, Columns | undefined>>();

/** The columns of a table, looked at once; undefined where it is no action table. */
export function columnsOfTable(table: number, reading: Reading): Columns | undefined {
  let known = columnsCache.get(reading.source);
  if (!known) {
    known = new Map();
    columnsCache.set(reading.source, known);
  }
  if (!known.has(table)) {
    const whole = reading.source.tables[table] as Source['tables'][number];
    const columns = recordActions(reading.source, table, reading).length
      ? undefined
      : (actionColumns(reading.source, whole, reading) ?? headlessColumns(reading.source, whole, reading));
    known.set(table, columns);
  }
  return known.get(table);
}

/** The actions of one case, in order; those of action tables are placed by the pipeline. */
export function* caseActions(text: CaseLines, reading: Reading): Steps<Action[]> {
  const { source } = reading;
  const used = new Set<number>();
  const found: Action[] = [];
  const taken = new Taken();
  const said = new Set<string>();
  const title = text.title ? passage(source, text.title).text : '';
  const states = reading.vocabulary.statements.test(title);
  const add = (action: Action | undefined) => {
    // A decision often says the proposal's words again; under its heading the title may stand once more.
    if (!action || taken.overlaps(action) || said.has(action.text)) return;
    const again = action.text === title && (action.evidence === 'label' || action.start >= (text.title?.end ?? 0));
    if (again && action.reasons[0]?.rule !== 'name-first') return;
    if (states && isOpinion(action, reading)) return;
    if (action.evidence === 'label' && isMoved(action, reading)) return;
    said.add(action.text);
    taken.add(action);
    found.push(action.responsible.length ? action : named(action, reading));
  };
  // Tables are read once for the whole document (see tasks of tables in parse.ts); their blocks are no prose here.
  for (const line of text.lines) {
    const table = (source.blocks[line.block] as Block).cell?.table;
    const columns = table === undefined ? undefined : columnsOfTable(table, reading);
    const treats = columns?.treatments && (source.blocks[line.block] as Block).cell?.column === columns.task;
    const holds = columns ? !treats : table !== undefined && recordActions(source, table, reading).length > 0;
    if (holds) used.add(line.block);
  }
  const free = (lines: Line[]) => lines.filter(line => !used.has(line.block));
  for (const { lines } of text.parts) for (const line of ticked(lines, reading)) used.add(line.block);
  for (const action of marginActions(free(text.lines), reading, used)) add(action);
  const labelled = text.parts
    .filter(part => part.kind !== 'proposal' && part.kind !== 'attachments' && part.kind !== 'appeal')
    .flatMap(part => withHeading(part, source));
  for (const action of labelledActions(free(labelled), reading, used)) for (const one of completed(action, reading)) add(one);
  yield;
  for (const { part, owner } of taskParts(text.parts, reading)) {
    // "Til neste gang: Kari ringer": the label itself says by when.
    const due = part.inline ? deadlineOnly(part.heading, reading) : undefined;
    for (const action of listed(free(part.lines), part, reading, owner)) add(due && !action.due ? { ...action, due } : action);
  }
  for (const action of titled(text.title, text.parts, reading)) if (!used.has(blockAt(source, action.start))) add(action);
  yield;
  for (const action of ownedActions(free(ownedLines(text)), reading)) add(action);
  yield;
  for (const part of text.parts)
    if (part.kind !== 'proposal' && part.kind !== 'attachments')
      for (const action of yield* openTasks(free(part.lines), reading, used)) add(action);
  yield;
  for (const part of text.parts)
    if (part.kind === 'other' || part.kind === 'discussion')
      for (const action of [...toldByLists(free(part.lines), reading), ...siblingTasks(free(part.lines), reading)]) add(action);
  for (const lines of text.binding) {
    for (const action of yield* lineByLine(withoutProposals(free(lines), reading), 'decided', reading))
      if (!isQuoted(source, action)) add(action);
  }
  for (const [i, part] of text.parts.entries()) {
    const ground = groundOf(part.kind);
    if (!ground || ground === 'decided' || ground === 'tasks') continue;
    yield;
    // What led up to a decision gives tasks only where a number marks them, or somebody who met is named.
    const before =
      part.kind === 'background' &&
      (reading.hasDecisionHeadings || text.parts.some(other => other.kind === 'proposal' || other.kind === 'discussion'));
    const behind = isBehind(part, text.parts[i - 1]);
    const marked = (line: Line): boolean => isNumberedTask(source.text.slice(line.start, line.end));
    const lines = free(before ? part.lines.filter(marked) : part.lines);
    const others = before ? yield* lineByLine(free(part.lines.filter(line => !marked(line))), 'talk', reading, text.settled) : [];
    const told = yield* lineByLine(withoutProposals(lines, reading), 'talk', reading, text.settled);
    const theirs = others.filter(one => isSomebodys(one, reading) || (behind && isTaken(one, reading)));
    for (const action of [...told, ...theirs]) if (!isQuoted(source, action)) add(action);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Each line in a step of its own: in the first the patterns are made ready, which takes long enough. */
function* lineByLine(lines: Line[], ground: Ground, reading: Reading, settled?: readonly Span[]): Steps<Action[]> {
  const found: Action[] = [];
  for (const line of lines) {
    yield;
    found.push(...proseActions([line], ground, reading, settled));
  }
  return found;
}

/** What others should do, in what a body says of their matter: nobody here is given a task, and no day is set. */
const isOpinion = ({ evidence, reasons, responsible, due, text }: Action, reading: Reading): boolean => {
  const { authorities, bodies, modals, hypothetical, roles } = reading.vocabulary;
  const [{ rule, words = '' } = { rule: undefined }] = reasons;
  if (evidence !== 'prose' || due || (rule !== 'obligation' && rule !== 'doing')) return false;
  // "Kommisjonens arbeid bør følges opp", "Staten skal …"
  const verbs = `${/(\S+)\s*$/u.exec(text.slice(0, text.indexOf(words)))?.[1] ?? ''} ${words}`.split(/\s/u);
  const wanted = verbs.some(word => modals.test(word) || hypothetical.test(word));
  const isOurs = ({ name, resolved }: Party): boolean =>
    resolved !== undefined || (roles.test(name) && !bodies.test(name) && !authorities.test(name));
  return wanted && !responsible.some(isOurs);
};

/** "Kari Moe foreslår at …": what somebody moves is no task, though they begin the line, or it stands where a label's next value would. */
function isMoved({ text, due }: Action, reading: Reading): boolean {
  const moved = reading.vocabulary.proposing.exec(text);
  return moved !== null && !due && moved.index > 1 && isKnown(text.slice(0, moved.index).trim(), reading);
}

/** The task is theirs who met, by their names. */
const isSomebodys = ({ responsible }: Action, { people }: Reading): boolean =>
  responsible.length > 0 && responsible.every(({ name, resolved }) => resolved || people.some(one => meansPerson(name, one.name)));

/** It goes on behind a decision in a line of its own: "Decision: Adopted." and then what somebody does about it. */
const isBehind = ({ heading }: Part, before: Part | undefined): boolean =>
  heading.end === heading.start && before?.kind === 'decision' && before.inline;

/** Everybody is to do it, or one who does it by a day that is named: what else is told of the matter behind its decision is none. */
function isTaken({ start, text, responsible: [who], due, reasons }: Action, reading: Reading): boolean {
  if (!who || who.start - start >= NEAR || isReport(text, reading)) return false;
  return isEverybody(who.name, reading) || (due !== undefined && reasons[0]?.rule === 'doing' && who.name.split(' ').length <= NAME);
}

/** How many words name whoever does it. */
const NAME = 3;

/** A case's lines in which somebody's name can stand over a list: not those of who came, of what was put forward, of documents. */
function ownedLines({ parts, lines }: CaseLines): Line[] {
  const others = new Set(parts.filter(({ kind }) => LISTING.has(kind)).flatMap(part => part.lines.map(line => line.block)));
  return lines.filter(line => !others.has(line.block));
}

const LISTING = new Set<PartKind>(['proposal', 'attachments', 'contents', 'distribution', 'appeal', 'attendance', 'dissent', 'vote']);

/** A part's lines with its heading's: a label that begins the first of them is read with it, "Tiltak: Bestille buss". */
function withHeading(part: Part, source: Source): Line[] {
  const heading = headingLine(part, source);
  if (!heading) return part.lines;
  return [heading, ...part.lines.filter(line => line.start >= heading.end)];
}

/** "ÅTGÄRDER" as a part's heading is one of the stacked heads too. */
function headingLine(part: Part, source: Source): Line | undefined {
  const { start, end } = part.heading;
  if (end <= start) return undefined;
  const block = blockAt(source, start);
  return block >= 0 && !part.inline
    ? { block, start, end }
    : part.kind === 'actions'
      ? { block, start, end: part.lines[0]?.end ?? end }
      : undefined;
}

/** A task that names its doer by a mention or in brackets at its end: "Book a room @Kari Lund", "Order vests (Linn)". */
function named(action: Action, reading: Reading): Action {
  for (const match of action.text.matchAll(/@(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})|\(([^()]{2,50})\)\s*[.!]?$/gu)) {
    const who = (match[1] ?? match[2]) as string;
    // In a decision's sentence the name in brackets is the proposer's.
    if (!match[1] && (action.evidence === 'prose' || !isKnown(who, reading))) continue;
    const at = reading.source.text.indexOf(who, action.start);
    if (at >= 0 && at < action.end) return { ...action, responsible: partiesOf(who, at, reading) };
  }
  return action;
}

/** A labelled task without who: its own sentences may name somebody, each of them for a task of its own. */
function completed(action: Action, reading: Reading): Action[] {
  if (action.responsible.length || action.parts) return [action];
  const told = toldIn(action, '', reading);
  if (told.filter(one => one.responsible.length).length > 1) return told.map(one => ({ ...one, reasons: action.reasons }));
  const named = endsNamed(action, reading);
  if (named.length) return named;
  const first = told[0];
  return [first?.responsible.length ? { ...action, responsible: first.responsible } : action];
}

/** The tasks of a label's line whose entries say who as those of a list do: "Kari: order the coach", "Coach (Kari); letter (Ola)". */
function endsNamed(action: Action, reading: Reading): Action[] {
  const { source } = reading;
  const index = blockAt(source, action.start);
  const block = source.blocks[index];
  if (!block || block.cell || action.end > block.end) return [];
  const pieces = piecesOf(source.text, action);
  const found = pieces.flatMap(({ start, end }) => {
    const line = { block: index, start, end };
    const text = source.text.slice(start, end);
    const one = nameFirst(line, text, block, reading, true) ?? nameLast(line, text, reading, true);
    return one ? [{ ...one, ...(one.due || !action.due || pieces.length > 1 ? {} : { due: action.due }) }] : [];
  });
  return found.length === pieces.length ? found : [];
}

/** Before who begins a sentence stands no more than the number of the task: "AP52 All to ask …". */
const NEAR = 6;

const LINES_IN_A_STEP = 20;

/** Task list entries with a box, names first or in brackets, wherever they stand. */
function* openTasks(lines: Line[], reading: Reading, used: Set<number>): Steps<Action[]> {
  const { source } = reading;
  const found: Action[] = [];
  for (const [i, line] of lines.entries()) {
    if (i % LINES_IN_A_STEP === 0) yield;
    const block = source.blocks[line.block] as Block;
    const text = source.text.slice(line.start, line.end);
    const boxed = block.checked !== undefined || BOX.test(text);
    if (boxed) used.add(line.block);
    // "REBUILDING THE HALL - OUTLINE": a heading, of this case or of one in the list of the agenda.
    if (isDone(text, block, line, reading) || !/\p{Ll}/u.test(text)) continue;
    const sure = boxed || startsWithArrow(text);
    // "Kari: order the coach; Ola: write the letter"
    const each = block.cell ? [] : piecesNamed(line, block, reading);
    if (each.length > 1) {
      found.push(...each);
      continue;
    }
    const behind = behindArrow(line, text);
    const action =
      nameFirst(behind, source.text.slice(behind.start, behind.end), block, reading, sure) ??
      nameInBrackets(line, text, block, reading) ??
      lastNamed(line, text, block, reading) ??
      nameLast(line, text, reading, sure) ??
      (boxed
        ? taskAction([{ ...line, start: line.start + (BOX.exec(text)?.[0].length ?? 0) }], [], [], reading, 'label', [
            { rule: 'action-heading' },
          ])
        : called(line, text, block, reading));
    if (action) found.push(...completed(action, reading));
    else if (!block.cell) found.push(...asides(line, reading));
  }
  return found;
}

/** "Ordne busser!": what is to be done, called out in a list. */
const called = (line: Line, text: string, block: Block, reading: Reading): Action | undefined =>
  block.kind === 'item' && /^\p{Lu}[^.?!:]{4,60}!$/u.test(text.trim()) && reading.vocabulary.infinitives.test(text)
    ? taskAction([line], [], [], reading, 'label', [{ rule: 'obligation' }])
    : undefined;

/** A line without the arrow that marks it. */
function behindArrow(line: Line, text: string): Line {
  const arrow = startsWithArrow(text) ? text.search(/[\p{L}@]/u) : 0;
  return arrow > 0 ? { ...line, start: line.start + arrow } : line;
}

/** "The report was read. Ask the diocese about the roof. (PH)": of a paragraph only its last sentence is the task. */
function lastNamed(line: Line, text: string, block: Block, reading: Reading): Action | undefined {
  if (!/\)[.!]?\s*$/u.test(text)) return undefined;
  const sentences = sentencesWithNames(reading.source, line);
  const last = sentences.at(-1);
  if (!last || sentences.length < 2) return undefined;
  return nameInBrackets({ ...line, ...last }, reading.source.text.slice(last.start, last.end), block, reading);
}
