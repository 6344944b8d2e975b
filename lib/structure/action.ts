/** Makes one action of what says the task, who and when. */
import { findDue } from '../find/due';
import { fieldKinds } from '../find/fieldkinds';
import { partOf } from '../find/headings';
import type { Action, Due, Party, Reason } from '../minutes';
import { collapse, type Source } from '../read/source';
import { isAcquainted, isParty, partiesOf } from './parties';
import { joinedPassage, type Line, type Reading } from './reading';

export interface Value {
  text: string;
  start: number;
}

const NOTHING = /^[\s–.…*_/-]*$/u;

export const dueContext = ({ vocabulary, meeting }: Reading) => ({
  code: vocabulary.code,
  ...(meeting.date ? { meetingDate: meeting.date } : {}),
  ...(meeting.next?.date ? { nextMeeting: meeting.next.date } : {}),
});

/** The deadline in a value; in a labelled one the whole phrase is the deadline even where it names no date. */
export function dueOf(value: Value, reading: Reading, labelled: boolean): Due | undefined {
  const found = findDue(value.text, dueContext(reading), labelled);
  const ahead = found.filter(due => isAhead(due, reading));
  const sure = found.filter(due => due.strength === 2);
  // "counts them in week 42 and reports by 27 October": the week is when it is done, and the day by when.
  const last = sure[0]?.precision === 'week' ? sure.find(due => due.precision === 'day') : undefined;
  const best = labelled ? found[0] : (last ?? sure[0] ?? ahead.find(due => due.precision === 'day') ?? ahead[0]);
  if (!best) return undefined;
  const { strength: _, ...due } = best;
  return { ...due, start: due.start + value.start, end: due.end + value.start };
}

/** Of a task: when it is done, told by a week, a season or from today, with no word that makes it a deadline. */
export function timeOf(value: Value, reading: Reading): Due | undefined {
  const found = findDue(value.text, dueContext(reading)).find(
    due => due.precision === 'vague' || due.precision === 'week' || due.precision === 'season',
  );
  if (!found) return undefined;
  const { strength: _, ...due } = found;
  return { ...due, start: due.start + value.start, end: due.end + value.start };
}

/** Whether a text has a deadline in so many words: "innen", "senest"; with `exact`, one that names a time. */
export const hasDeadline = (text: string, reading: Reading, exact = false): boolean =>
  findDue(text, dueContext(reading)).some(due => due.strength === 2 && !(exact && due.precision === 'vague'));

/** Of a week it is told when something is, more often than by when it is to be done. */
const isAhead = ({ date, precision }: Due, { meeting }: Reading): boolean =>
  date !== undefined && meeting.date !== undefined && precision !== 'week' && date > meeting.date;

/** Takes the deadline out of what a "who" column or label holds. */
export function whoWithout(due: Due | undefined, value: Value): Value[] {
  if (!due || due.end <= value.start || due.start >= value.start + value.text.length) return [value];
  const before = value.text.slice(0, due.start - value.start).replace(/[\s,;:(–-]+$/u, '');
  const at = due.end - value.start;
  const after = value.text.slice(at).replace(/^[\s,;:).–-]+/u, '');
  return [
    { text: before, start: value.start },
    { text: after, start: value.start + value.text.length - after.length },
  ].filter(one => !NOTHING.test(one.text));
}

/**
 * @param task lines that say what is to be done; `who` and `due` are what the columns or labels for them hold
 * @returns undefined where nothing is left to be done: no text, or a mark that it is done
 */
export function taskAction(
  task: Line[],
  who: Value[],
  due: Value[],
  reading: Reading,
  evidence: Action['evidence'],
  reasons: Reason[],
): Action | undefined {
  const { source } = reading;
  let deadline: Due | undefined;
  for (const value of due) {
    if (NOTHING.test(value.text)) continue;
    deadline ??= dueOf(value, reading, true) ?? (who.some(other => other.start === value.start) ? undefined : phraseDue(value, reading));
  }
  const parties: Party[] = [];
  const sentences: Value[] = [];
  for (const value of who.filter(one => !NOTHING.test(one.text)).map(withoutNumber))
    for (const part of whoWithout(deadline ?? dueOf(value, reading, false), value)) {
      // Its deadline is a part of the sentence.
      if (isTask(part.text, reading)) sentences.push(part.start === value.start ? value : part);
      else parties.push(...partiesOf(part.text, part.start, reading));
    }
  if (!deadline) for (const value of who) deadline ??= dueOf(value, reading, true);
  const lines =
    sentences.length && !parties.length ? sentences.map(one => ({ block: -1, start: one.start, end: one.start + one.text.length })) : task;
  const words = joinedPassage(
    source,
    lines.length ? lines : sentences.map(one => ({ start: one.start, end: one.start + one.text.length })),
  );
  // A form's next label, with nothing behind it: "Bemærkninger:".
  if (!/\p{L}{2}/u.test(words.text) || isLabel(words.text, reading)) return undefined;
  const own = { text: source.text.slice(words.start, words.end), start: words.start };
  deadline ??= dueOf(own, reading, false) ?? timeOf(own, reading);
  return { ...words, responsible: parties, ...(deadline ? { due: deadline } : {}), evidence, reasons };
}

const isLabel = (text: string, { vocabulary }: Reading): boolean => {
  const label = /^(\p{L}[\p{L} ]{1,28}):$/u.exec(text)?.[1];
  return label !== undefined && (fieldKinds(label, vocabulary).length > 0 || partOf(label, vocabulary, false) !== undefined);
};

/** "14/26: Kari" in a column for who: which of the cell's matters is hers. */
function withoutNumber({ text, start }: Value): Value {
  const lead = /^\s*\d{1,3}\/\d{2,4}:\s+/u.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead), start: start + lead };
}

/** A deadline's column holds a phrase that is no date: kept as it is written. */
function phraseDue(value: Value, { vocabulary }: Reading): Due | undefined {
  const text = collapse(value.text);
  if (!text || text.length > 60 || NOTHING.test(text) || vocabulary.done.exec(text)?.index === 0) return undefined;
  return { start: value.start, end: value.start + value.text.trimEnd().length, text, precision: 'vague' };
}

/** What stands in a "who" column is itself the task: "Legges fram for styret i mai, varsler avdelingene". */
function isTask(text: string, reading: Reading): boolean {
  const { vocabulary } = reading;
  const words = text.trim().split(/\s+/u);
  // "Minna tilaa makkarat": in the place of a name, what somebody known does.
  if (words.length === 3 && isAcquainted(words[0] as string, reading) && /^\p{Ll}/u.test(words[1] as string))
    return vocabulary.present.test(words[1] as string) && /^\p{Ll}/u.test(words[2] as string);
  if (words.length < 4 || isParty(text, reading)) return false;
  if (vocabulary.obligations.test(text)) return true;
  return words.some((word, i) => i > 0 && vocabulary.doing.test(words.slice(i).join(' ')) && /^\p{Ll}/u.test(word));
}

/** True where the text is struck through: a task that was taken off. */
export function isStruck(source: Source, lines: readonly Line[]): boolean {
  const first = lines[0];
  if (!first || first.block < 0) return false;
  const block = source.blocks[first.block];
  return block?.struck.some(span => span.start <= first.start && span.end >= first.end - 1) ?? false;
}
