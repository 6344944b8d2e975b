/** Every action of one case: from its tables, labels, task lists and sentences; each passage gives one action. */
import { meansPerson } from '../find/people';
import type { Action, Party, Span } from '../minutes';
import { type Block, blockAt, type Source } from '../read/source';
import { dueOf, isStruck, taskAction } from './action';
import { isLabelled, labelledActions } from './labels';
import { isParty, partiesOf } from './parties';
import { groundOf, isQuoted, proseActions, sentenceAction } from './prose';
import type { Line, Part, Reading } from './reading';
import { actionColumns, type Columns } from './tables';
import { Taken } from './taken';
import { withoutProposals } from './talk';

export interface CaseLines {
  parts: Part[];
  /** All lines of the case, in order. */
  lines: Line[];
  /** Lines that bind (decisions, proposals that were adopted). */
  binding: Line[][];
}

const columnsCache = new WeakMap<Source, Map<number, Columns | undefined>>();

/** The columns of a table, looked at once; undefined where it is no action table. */
export function columnsOfTable(table: number, reading: Reading): Columns | undefined {
  let known = columnsCache.get(reading.source);
  if (!known) {
    known = new Map();
    columnsCache.set(reading.source, known);
  }
  if (!known.has(table)) known.set(table, actionColumns(reading.source, reading.source.tables[table] as Source['tables'][number], reading));
  return known.get(table);
}

/** The actions of one case, in order; those of action tables are placed by the pipeline. */
export function caseActions(text: CaseLines, reading: Reading): Action[] {
  const { source } = reading;
  const used = new Set<number>();
  const found: Action[] = [];
  const taken = new Taken();
  const said = new Set<string>();
  const add = (action: Action | undefined) => {
    // A decision often says the proposal's words again.
    if (!action || taken.overlaps(action) || said.has(action.text)) return;
    said.add(action.text);
    taken.add(action);
    found.push(action.responsible.length ? action : named(action, reading));
  };
  // Tables are read once for the whole document (see tasks of tables in parse.ts); their blocks are no prose here.
  for (const line of text.lines) {
    const table = (source.blocks[line.block] as Block).cell?.table;
    if (table !== undefined && columnsOfTable(table, reading)) used.add(line.block);
  }
  const free = (lines: Line[]) => lines.filter(line => !used.has(line.block));
  const labelled = text.parts
    .filter(part => part.kind !== 'proposal' && part.kind !== 'attachments' && part.kind !== 'appeal')
    .flatMap(part => [headingLine(part, source), ...part.lines])
    .filter((line): line is Line => line !== undefined);
  for (const action of labelledActions(free(labelled), reading, used)) add(completed(action, reading));
  for (const part of text.parts) if (part.kind === 'actions') for (const action of listed(free(part.lines), part, reading)) add(action);
  for (const part of text.parts)
    if (part.kind !== 'proposal' && part.kind !== 'attachments')
      for (const action of openTasks(free(part.lines), reading, used)) add(action);
  for (const lines of text.binding)
    for (const action of proseActions(withoutProposals(free(lines), reading), 'decided', reading))
      if (!isQuoted(source, action)) add(action);
  for (const part of text.parts) {
    const ground = groundOf(part.kind);
    if (!ground || ground === 'decided' || ground === 'tasks') continue;
    if (
      part.kind === 'background' &&
      (reading.hasDecisionHeadings || text.parts.some(other => other.kind === 'proposal' || other.kind === 'discussion'))
    )
      continue;
    for (const action of proseActions(withoutProposals(free(part.lines), reading), 'talk', reading))
      if (!isQuoted(source, action)) add(action);
  }
  return found.sort((a, b) => a.start - b.start);
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
    if (!match[1] && !isKnown(who, reading)) continue;
    const at = reading.source.text.indexOf(who, action.start);
    if (at >= 0 && at < action.end) return { ...action, responsible: partiesOf(who, at, reading) };
  }
  return action;
}

/** A labelled task without who: its own sentence may name somebody. */
function completed(action: Action, reading: Reading): Action {
  if (action.responsible.length) return action;
  const told = sentenceAction(action, 'tasks', reading);
  return told?.responsible.length ? { ...action, responsible: told.responsible } : action;
}

/** A list of tasks: each of its lines is one. */
function listed(lines: Line[], part: Part, reading: Reading): Action[] {
  const { source, vocabulary } = reading;
  const found: Action[] = [];
  for (const line of lines) {
    const block = source.blocks[line.block] as Block;
    const text = source.text.slice(line.start, line.end);
    if (isLabelled(text, block, vocabulary) || isDone(text, block, line, reading) || text.trim().length < 6) continue;
    if (/:\s*$/u.test(text) || (block.marker === '' && !part.inline && text.length < 25 && !/\s/u.test(text.trim()))) continue;
    const named = nameFirst(line, text, block, reading, true) ?? nameInBrackets(line, text, block, reading);
    if (named) {
      found.push(named);
      continue;
    }
    const told = sentenceAction(line, 'tasks', reading);
    if (told) {
      found.push({ ...told, evidence: 'label', reasons: [{ rule: 'action-heading', words: part.words }] });
      continue;
    }
    // Loose text under such a heading is a task only in a list or right after the heading's colon.
    if (block.marker === '' && !part.inline && !/^(?:\d{1,2}[.)]|[-–•])/u.test(text)) continue;
    const made = taskAction([line], [], [], reading, 'label', [{ rule: 'action-heading', words: part.words }]);
    if (made) found.push(made);
  }
  return found;
}

/** Task list entries with a box, names first or in brackets, wherever they stand. */
function openTasks(lines: Line[], reading: Reading, used: Set<number>): Action[] {
  const { source } = reading;
  const found: Action[] = [];
  for (const line of lines) {
    const block = source.blocks[line.block] as Block;
    const text = source.text.slice(line.start, line.end);
    const boxed = block.checked !== undefined || /^\s*[☐☑☒✓✔]/u.test(text);
    if (boxed) used.add(line.block);
    if (isDone(text, block, line, reading)) continue;
    const action =
      nameFirst(line, text, block, reading, boxed) ??
      nameInBrackets(line, text, block, reading) ??
      (boxed
        ? taskAction([{ ...line, start: line.start + (/^\s*[☐]\s*/u.exec(text)?.[0].length ?? 0) }], [], [], reading, 'label', [
            { rule: 'action-heading' },
          ])
        : undefined);
    if (action) found.push(action);
  }
  return found;
}

function isDone(text: string, block: Block, line: Line, reading: Reading): boolean {
  if (block.checked === true || /^\s*[☑☒✓✔]/u.test(text) || isStruck(reading.source, [line])) return true;
  // "– utført 10.01", "(ferdig)", "OK" at its end, "– klart (Kari)": a short piece of the line that begins with the word.
  const { done, negations, dueLeads } = reading.vocabulary;
  const pieces = text.split(/\s[–-]\s|->|[–(:,;.=]/u).slice(1);
  return pieces.some(piece => {
    const told = piece.replace(/[)\s]+$/u, '');
    const match = told.length < 42 ? done.exec(told) : null;
    return (
      match !== null &&
      match.index < 14 &&
      told.length < match.index + match[0].length + 14 &&
      !negations.test(told) &&
      !dueLeads.test(told)
    );
  });
}

const SEPARATOR = /^\s*(?:[:–-]|->)\s*/u;

/** "Lene skriver epost", "KML/JAA: avklarer husleien", "@Erik sjekker": a line that begins with its doer. */
function nameFirst(line: Line, text: string, block: Block, reading: Reading, sure: boolean): Action | undefined {
  const { vocabulary } = reading;
  const lead = /^\s*(?:\d{1,2}[.)]\s*|[-–•☐]\s*)?/u.exec(text)?.[0].length ?? 0;
  const bold = block.bold.find(span => span.start <= line.start + lead + 1 && span.end > line.start + lead);
  const at = /^@?(?:\p{Lu}[\p{L}.’-]*)(?:(?:\s*[/,&+]\s*|\s(?:og|och|and|ja)\s|\s)@?\p{Lu}[\p{L}.’-]*){0,5}/u.exec(text.slice(lead));
  const end = bold ? bold.end - line.start : lead + (at?.[0].length ?? 0);
  if (end <= lead) return undefined;
  const who = text.slice(lead, end).replace(/[@:]/gu, ' ').trim();
  const known = isKnown(who, reading) || (SEPARATOR.test(text.slice(end)) && isEverybody(who, reading));
  const mention = /^@/u.test(text.slice(lead));
  if (!known && !mention && !(bold && isParty(who, reading))) return undefined;
  const rest = text.slice(end);
  // "Kari Lund (leder), Ola Vik": a list of people.
  if (/^\s*[(,]/u.test(rest) && !sure) return undefined;
  const separator = SEPARATOR.exec(rest);
  const told = rest.slice(separator?.[0].length ?? 0).trimStart();
  if (told.length < 4) return undefined;
  const verb = told.split(/\s/u)[0] ?? '';
  const acts =
    vocabulary.doing.test(told) || (vocabulary.present.test(verb) && !vocabulary.stative.test(verb)) || vocabulary.modals.test(verb);
  const boldVerb =
    bold !== undefined && /^\p{Ll}/u.test(told) && !vocabulary.past.test(told.slice(0, 20)) && !vocabulary.stative.test(verb);
  const talks = /\?/u.test(told) || vocabulary.past.test(told.slice(0, 60));
  const lists = block.marker !== '' || sure;
  if (
    separator
      ? !(lists || mention) ||
        (talks && !sure) ||
        (block.marker !== '' && !sure && !acts && !mention && !dueOf({ text, start: line.start }, reading, false))
      : !(acts || boldVerb || mention) || talks
  )
    return undefined;
  const responsible: Party[] = partiesOf(who.replace(/\s*[/+]\s*/gu, ', '), line.start + text.indexOf(who.split(' ')[0] ?? '', 0), reading);
  const first = sentenceEnd(text, end);
  const due =
    dueOf({ text: text.slice(0, first), start: line.start }, reading, false) ?? dueOf({ text, start: line.start }, reading, false);
  return make(
    { start: line.start + lead, end: line.start + (block.marker || sure ? text.length : first) },
    responsible,
    due,
    reading,
    'name-first',
    who,
  );
}

/** The first sentence of a paragraph is the task; a list item is one as a whole. */
function sentenceEnd(text: string, from: number): number {
  const stop = /[.!](?=\s+\p{Lu})/u.exec(text.slice(from));
  return stop ? from + stop.index + 1 : text.length;
}

/** "Alle: …": a word for everybody, and nothing else. */
const isEverybody = (who: string, { vocabulary }: Reading): boolean => !/\s/u.test(who) && vocabulary.everybody.test(who);

const isKnown = (who: string, reading: Reading): boolean => {
  const { people } = reading;
  const names = who
    .split(/\s*[/,&+]\s*|\s(?:og|och|and|ja)\s/u)
    .map(name => name.trim())
    .filter(Boolean);
  return names.length > 0 && names.every(name => people.some(person => firstOrFull(name, person.name)));
};

function firstOrFull(name: string, full: string): boolean {
  if (name === full || name === full.split(' ')[0]) return true;
  if (/^\p{Lu}{2,4}$/u.test(name) && meansPerson(name, full)) return true;
  return full.startsWith(name.replace(/\.$/u, ''));
}

/** "Bedre mobiltilpasning (Børre) til fredagsmøtet", "testing (BM, Trond)". */
function nameInBrackets(line: Line, text: string, block: Block, reading: Reading): Action | undefined {
  if (block.marker === '' && !/^(?:\d{1,2}[.)]|[-–•])/u.test(text) && !block.bold.length) return undefined;
  for (const match of text.matchAll(/\(([^()]{2,60})\)/gu)) {
    const inside = match[1] as string;
    const bold = block.bold.some(
      span => span.start >= line.start + match.index && span.end <= line.start + match.index + match[0].length + 1,
    );
    if (!(isKnown(inside, reading) || (bold && isParty(inside, reading)))) continue;
    if (match.index === 0 && text.length - match[0].length < 8) continue;
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    if (rest.trim().length < 6 || reading.vocabulary.past.test(rest.slice(0, 60)) || /\?\s*$/u.test(rest)) continue;
    const responsible = partiesOf(inside, line.start + match.index + 1, reading);
    return make(
      line,
      responsible,
      dueOf({ text, start: line.start }, reading, false) ?? loneDate(text, line, reading),
      reading,
      'name-in-brackets',
      inside,
    );
  }
  return undefined;
}

/** In a task's own line a bare date in front is its deadline: "07.11.2011 (Cip): ny macdict". */
function loneDate(text: string, line: Line, reading: Reading) {
  return dueOf({ text: text.slice(0, 30), start: line.start }, reading, true);
}

function make(
  span: Span,
  responsible: Party[],
  due: Action['due'],
  reading: Reading,
  rule: 'name-first' | 'name-in-brackets',
  words: string,
): Action | undefined {
  const made = taskAction([{ block: -1, ...span }], [], [], reading, 'label', [{ rule, words }]);
  if (!made) return undefined;
  return { ...made, responsible, ...(due ? { due } : {}) };
}
