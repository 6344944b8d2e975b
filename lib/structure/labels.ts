/**
 * Tasks told by labels: "Ansvar:", "Frist:", "Tiltak:" in or under a line, and column heads that lost their table
 * (ÅTGÄRDER, SLUTDATUM, ANSVARIG as headings, their values after them in order or each under its own).
 */
import { fieldKinds } from '../find/fields';
import { sentencesOf } from '../find/sentences';
import type { FieldKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import type { Action } from '../minutes';
import { type Block, collapse, type Source } from '../read/source';
import { dueOf, taskAction, type Value } from './action';
import { isDoer, isParty } from './parties';
import type { Line, Reading } from './reading';
import { type Label, labelsIn, leadsOn, taskKinds, unmarked } from './tasklabels';

/** The line begins with a task's label: it says who or when, and is no text of its own. */
export function isLabelled(text: string, block: Block, vocabulary: Vocabulary): boolean {
  if (block.cell) return false;
  const first = labelsIn(text, vocabulary)[0];
  if (first && first.start <= 2) return true;
  return text.length < 40 && taskKinds(text, vocabulary).some(kind => kind === 'responsible' || kind === 'due');
}

interface Record {
  task: Line[];
  who: { text: string; start: number }[];
  due: { text: string; start: number }[];
  label: string;
}

/** How many letters the names of those who are to do something have at most. */
const LONGEST_NAME = 70;

const POINT = /^\s*(?:\d{1,2}[.)]|[-–•·*])\s/u;

const blank = (): Record => ({ task: [], who: [], due: [], label: '' });

/** Without what stands between it and the next label; brackets that it opens are its own. */
function bare(raw: string): string {
  const cut = raw.replace(/[\s,;(–/|-]+$/u, '');
  return cut.includes('(') ? cut : cut.replace(/[\s,;()–/|-]+$/u, '');
}

const MARKED = /^\s*(\p{L}{2,20}(?:[ -]\p{L}{2,20})?)\s?(?:\d{1,2}\s?)?(?:[–—-]\s?|\(\s?|\s)(\p{L}[^():–—]{1,60}?)\)?\s?:\s+(?=\S)/u;

/** A paragraph longer than this tells more than its task. */
const TOLD = 200;

/**
 * Where a paragraph first tells how the matter went, or what somebody proposed in vain, the label behind it belongs to its
 * last sentence: "… That was not supported. A third offer is to be asked for. Responsible: Kari".
 */
function lastSaid(line: Line, { source, vocabulary }: Reading): Line {
  const sentences = sentencesOf(source.text, line.start, line.end);
  const last = sentences.at(-1);
  if (!last || sentences.length < 2 || last.end - last.start < 12) return line;
  const others = source.text.slice(line.start, last.start);
  const vain = vocabulary.proposing.test(others) || vocabulary.fallen.test(others);
  return vain || line.end - line.start > TOLD ? { ...line, start: last.start } : line;
}

/** Tasks by labels in the lines of one case. `used` is told every block that went into one. */
export function labelledActions(lines: Line[], reading: Reading, used: Set<number>): Action[] {
  return new LabelReader(lines, reading, used).read();
}

/** "Committee: The Magistrate": of a meeting, and nothing to do. */
const isField = (text: string, vocabulary: Vocabulary): boolean =>
  fieldKinds(/^\s*([^:]{2,30}):\s/u.exec(text)?.[1] ?? '', vocabulary).some(kind => OF_MEETINGS.has(kind));
const OF_MEETINGS = new Set<FieldKind>(['body', 'place', 'start', 'end', 'chair', 'secretary', 'present', 'absent', 'reference']);

/** First letters of somebody's or of a house's name. */
const LETTERS = /^\p{Lu}[\p{Lu}\d-]+\??$/u;
/** How many words beside a label are whoever it is for. */
const MOST_WORDS = 4;
/** A column's head has fewer letters. */
const HEAD = 40;
/** How many lines a task's sentence runs over at most. */
const MOST_LINES = 4;

const PART = /([^,;()]+?)\s\((\p{Ll}[^()]{4,60})\)/gu;

/** "Jorunn (short version), the manager (plan on the web)": what each is to do stands behind the name, and no office of theirs. */
function sharedOut({ text, start }: Value, { vocabulary }: Reading): Value[] {
  const parts = [...text.matchAll(PART)];
  // Nothing else stands between them, but "and".
  if (/\p{L}{4}/u.test(text.replace(PART, ''))) return [];
  if (parts.some(([, , said = '']) => vocabulary.roles.test(said) || vocabulary.affiliations.test(said))) return [];
  return parts.map(({ 1: who = '', index }) => ({ text: who.trim(), start: start + index + who.length - who.trimStart().length }));
}

class LabelReader {
  private readonly actions: Action[] = [];
  private record = blank();
  private before: Line | undefined;
  /** Blocks that a label above them took for its task. */
  private readonly taken = new Set<number>();

  constructor(
    private readonly lines: Line[],
    private readonly reading: Reading,
    private readonly used: Set<number>,
  ) {}

  private get source(): Source {
    return this.reading.source;
  }

  read(): Action[] {
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i] as Line;
      const block = this.source.blocks[line.block] as Block;
      if (this.taken.has(line.block)) continue;
      if (block.cell) {
        this.flush();
        continue;
      }
      const heads = this.stackAt(i);
      if (heads.length >= 2) {
        i = this.stacked(heads, i + heads.length) - 1;
        continue;
      }
      const text = this.source.text.slice(line.start, line.end);
      const labels = [...labelsIn(text, this.reading.vocabulary), ...unmarked(text, this.reading)].filter(label => !leadsOn(label, text));
      if (this.marked(line, text)) continue;
      if (labels.length && this.isOverOne(i, text)) i = this.pair('task', i);
      else if (labels.length) this.labelled(line, text, labels, i);
      else if (heads.length === 1) i = this.pair(heads[0] as FieldKind, i);
      else {
        this.flush();
        this.before = isField(text, this.reading.vocabulary) ? undefined : line;
      }
    }
    this.flush();
    return this.actions;
  }

  /** Heads of lost columns, one a line: at least two different ones in a row. */
  private stackAt(from: number): FieldKind[] {
    const heads: FieldKind[] = [];
    for (let i = from; i < this.lines.length && heads.length < 4; i++) {
      const line = this.lines[i] as Line;
      // Readers leave single spaces: what is far longer is no head of a column.
      if (line.end - line.start > 2 * HEAD) break;
      const text = collapse(this.source.text.slice(line.start, line.end)).replace(/:$/u, '');
      const kind = text.length < HEAD ? taskKinds(text, this.reading.vocabulary).find(kind => !heads.includes(kind)) : undefined;
      if (!kind) break;
      heads.push(kind === 'followUp' ? 'task' : kind);
    }
    return heads;
  }

  /** Values after stacked heads, in the heads' order; a value that cannot be a date leaves that column empty. */
  private stacked(heads: FieldKind[], from: number): number {
    this.flush();
    let at = from;
    while (at < this.lines.length) {
      const record = blank();
      const first = at;
      for (const head of heads) {
        const line = this.lines[at];
        if (!line || !this.isValue(line)) continue;
        const value = { text: this.source.text.slice(line.start, line.end), start: line.start };
        if (head === 'due' && !dueOf(value, this.reading, true) && value.text.length > 25) continue;
        if (head === 'task') record.task.push(line);
        else if (head === 'due') record.due.push(value);
        else record.who.push(value);
        at++;
      }
      // One row is sure; another follows only where it too has a date, and nobody's name is a whole line of prose.
      const prose = record.who.some(({ text }) => text.length > LONGEST_NAME);
      if (at === first || (first > from && (prose || !record.due.length))) return first;
      for (let i = first; i < at; i++) this.used.add((this.lines[i] as Line).block);
      this.record = record;
      this.flush();
      this.before = undefined;
    }
    return at;
  }

  private isValue(line: Line): boolean {
    const block = this.source.blocks[line.block] as Block;
    const text = this.source.text.slice(line.start, line.end);
    return (
      block.kind !== 'heading' &&
      !labelsIn(text, this.reading.vocabulary).length &&
      !taskKinds(text.replace(/:$/u, ''), this.reading.vocabulary).length
    );
  }

  /** One line stands below it in its paragraph, and no more: "Action point:" and the task. */
  private isOverOne(at: number, text: string): boolean {
    if (!this.reading.vocabulary.marks.test(text.replace(/\s*:\s*$/u, ''))) return false;
    const [own, next, third] = [0, 1, 2].map(i => this.source.blocks[this.lines[at + i]?.block ?? -1]);
    return next?.kind === 'paragraph' && next.group === own?.group && third?.group !== own?.group;
  }

  /** A head alone, its values under it until the next. */
  private pair(kind: FieldKind, at: number): number {
    if ((kind === 'responsible' || kind === 'due') && !this.record.task.length && this.before) this.takeBefore();
    const target = kind === 'due' ? this.record.due : kind === 'responsible' ? this.record.who : this.record.task;
    if (target.length) this.flush();
    let i = at + 1;
    for (; i < this.lines.length && i <= at + (kind === 'task' || kind === 'followUp' ? 3 : 1); i++) {
      const line = this.lines[i] as Line;
      // A table stands between: what the label heads is there.
      if (!this.isValue(line) || this.source.blocks[line.block - 1]?.cell) break;
      if (kind === 'task' || kind === 'followUp') {
        // A list under "Tiltak" is a list of tasks, not one: those are read where the part is known.
        if (i > at + 1 || (this.source.blocks[line.block] as Block).marker || this.isOwner(line)) break;
        this.record.task.push(line);
      } else
        (kind === 'due' ? this.record.due : this.record.who).push({
          text: this.source.text.slice(line.start, line.end),
          start: line.start,
        });
      this.used.add(line.block);
    }
    return i - 1;
  }

  private labelled(line: Line, text: string, labels: Label[], at: number): void {
    const first = labels[0] as Label;
    const lead = text.slice(0, first.start).replace(/[\s(–,;/|-]+$/u, '');
    // "J.nr.: 00.01.00A Initials: KBL": other labels and their values are nothing to do.
    if (/\p{L}\.?:\s*\d/u.test(lead) && !/(?<!\p{L})\p{Ll}{2,}\s+\p{L}/u.test(lead)) {
      this.flush();
      return;
    }
    const value = bare(text.slice(first.rest, labels[1]?.start ?? text.length));
    // "The balance is … ACTION: Kari – transfer the money": what stands before the label is told, and no task.
    const tells = first.kinds.includes('task') && value !== '' && !isParty(value, this.reading);
    if (lead.length > 2 && tells) this.flush();
    else if (lead.length > 2) {
      this.flush();
      this.record.task.push(lastSaid({ block: line.block, start: line.start, end: line.start + lead.length }, this.reading));
    } else this.taskBelow(line, labels, at);
    labels.forEach((label, i) => {
      const end = labels[i + 1]?.start ?? text.length;
      this.put(label, { text: bare(text.slice(label.rest, end)), start: line.start + label.rest }, line);
    });
    this.used.add(line.block);
  }

  /** "Action (Kari): order the coach", "Tiltak – Ola: ringe kommunen": the label names who it is for. */
  private marked(line: Line, text: string): boolean {
    const [lead = '', label = '', who = ''] = MARKED.exec(text) ?? [];
    const { vocabulary } = this.reading;
    if (!who || !taskKinds(label, vocabulary).some(kind => kind === 'task' || kind === 'followUp')) return false;
    // Whoever stands there, if what follows says what to do.
    const task = text.slice(lead.length);
    const told = vocabulary.infinitives.test(task) || vocabulary.obligations.exec(task)?.index === 0 || LETTERS.test(who);
    if (!this.isDoer(who) && !isParty(who, this.reading, true) && !(who.split(' ').length <= MOST_WORDS && told)) return false;
    this.flush();
    this.before = undefined;
    this.record.who.push({ text: who, start: line.start + text.indexOf(who, label.length) });
    this.record.task.push({ ...line, start: line.start + lead.length });
    this.used.add(line.block);
    this.flush();
    return true;
  }

  /** Who and when stand first, and the task in the next line of the same paragraph. */
  private taskBelow(line: Line, labels: Label[], at: number): void {
    const next = this.lines[at + 1];
    if (!next || labels.some(label => label.kinds.includes('task'))) return;
    // Who and when of the task that stands before them.
    const { task, who, due } = this.record;
    if (task.length && labels.every(({ kinds }) => !(kinds.includes('due') ? due : who).length)) return;
    const blocks = this.source.blocks;
    if (blocks[next.block]?.group !== blocks[line.block]?.group || !this.isValue(next)) return;
    // Another point of the list begins there: what the label speaks of stands above it.
    if (this.before && POINT.test(this.source.text.slice(next.start, next.end))) return;
    this.flush();
    this.record.task.push(next);
    this.used.add(next.block);
    this.taken.add(next.block);
  }

  private put(label: Label, value: { text: string; start: number }, line: Line): void {
    // "Aksjon: Kari": a label for the task that holds nobody but its doer.
    const isWho = label.kinds.includes('responsible') || (value.text.length < 60 && this.isDoer(value.text.replace(/[\s.]+$/u, '')));
    const isDue = label.kinds.includes('due');
    if (isWho || isDue) {
      if ((isWho && this.record.who.length) || (isDue && !isWho && this.record.due.length)) this.flush();
      const shared = isWho && !this.record.task.length ? sharedOut(value, this.reading) : [];
      if (shared.length) {
        this.record.task.push({ block: line.block, start: value.start, end: value.start + value.text.length });
        this.record.who.push(...shared);
        this.before = undefined;
        return;
      }
      if (!this.record.task.length && this.before) this.takeBefore();
      if (isWho) this.record.who.push(value);
      if (isDue) this.record.due.push(value);
      return;
    }
    if (this.record.task.length || this.record.who.length) this.flush();
    if (value.text.trim()) this.record.task.push({ block: line.block, start: value.start, end: value.start + value.text.length });
    this.record.label = 'task';
  }

  /** Somebody alone, whose tasks stand below. */
  private isOwner({ start, end }: Line): boolean {
    const text = this.source.text.slice(start, end).replace(/[\s:]+$/u, '');
    return isDoer(text, this.reading);
  }

  /** Somebody known, or a role or unit and no more: "Clerk", "Vaktmesteren". */
  private isDoer(text: string): boolean {
    return isDoer(text.trim(), this.reading);
  }

  /** The label belongs to the line before it, and to those of which that is the rest: lines of a PDF stand apart. */
  private takeBefore(): void {
    const last = this.before as Line;
    // "Minutes 1/2026", and under it when they met.
    const { kinds } = this.reading.vocabulary;
    if (kinds.minutes.exec(this.source.text.slice(last.start, last.end).trim())?.index === 0) return;
    let first = this.lines.indexOf(last);
    while (first > 0 && this.lines.indexOf(last) - first < MOST_LINES && this.goesOn(first)) first--;
    const whole = first < 0 || this.lines.indexOf(last) === first;
    for (const line of whole ? [last] : this.lines.slice(first, this.lines.indexOf(last) + 1)) {
      this.record.task.push(whole ? lastSaid(line, this.reading) : line);
      this.used.add(line.block);
    }
    this.before = undefined;
  }

  /** The line goes on with a sentence that the one before it began. */
  private goesOn(at: number): boolean {
    const line = this.lines[at] as Line;
    const above = this.lines[at - 1] as Line;
    const { text, blocks } = this.source;
    if (above.block !== line.block - 1 || blocks[line.block]?.marker || blocks[above.block]?.cell || this.used.has(above.block))
      return false;
    return /^\p{Ll}/u.test(text.slice(line.start, line.end)) && /[\p{L},]\s*$/u.test(text.slice(above.start, above.end));
  }

  private flush(): void {
    const { record } = this;
    this.record = blank();
    if (!record.task.length && !record.who.length && !record.due.length) return;
    const made = taskAction(record.task, record.who, record.due, this.reading, 'label', [{ rule: 'label' }]);
    if (made) this.actions.push(made);
  }
}
