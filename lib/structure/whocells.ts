/** Tasks that stand whole in a column for who and when: what is to be done, by whom, and by when, in its cells' own lines. */
import type { Action } from '../minutes';
import { dueOf, hasDeadline, taskAction, type Value, whoWithout } from './action';
import { nameInBrackets, nameLast } from './entries';
import { isDoer, isInitials } from './parties';
import { sentenceAction } from './prose';
import type { Line, Reading } from './reading';

/**
 * @param lines the lines of a row's cells in such columns
 * @param column `whole`: the only one for the tasks, so that what is to be done may stand there before its doer; `joint`: its
 * head says that it holds tasks
 * @returns undefined where they say no more than who and when
 */
export function tasksInWho(
  lines: readonly Line[],
  { whole, joint }: { whole: boolean; joint: boolean },
  reading: Reading,
): Action[] | undefined {
  const { text } = reading.source;
  const said = lines
    .map(line => ({ line, value: { text: text.slice(line.start, line.end), start: line.start } }))
    .filter(({ value }) => /\p{L}/u.test(value.text));
  const each = said.map(
    ({ line, value }): Action | undefined =>
      toldByOne(value, reading) ??
      (whole ? toldBefore(value, line, reading) : undefined) ??
      (whole || said.length > 1 ? toldInFull(value, reading) : undefined),
  );
  // "Tine: flytteplan", among lines that tell more.
  if (each.some(Boolean)) for (const [i, { value }] of said.entries()) each[i] ??= toldByOne(value, reading, THING);
  if (each.length && each.every(Boolean)) return each as Action[];
  const pairs = whole && !each.some(Boolean) ? inPairs(said, reading) : undefined;
  if (pairs || !joint) return pairs;
  const plainly = said.map(({ line, value }, i) => each[i] ?? toldPlainly(value, line, reading));
  return plainly.length && plainly.every(Boolean) ? (plainly as Action[]) : undefined;
}

interface Said {
  line: Line;
  value: Value;
}

/** "Order the screen", and in the next line "Kari / by 1 May". */
function inPairs(said: readonly Said[], reading: Reading): Action[] | undefined {
  if (!said.length || said.length % 2) return undefined;
  const found: Action[] = [];
  for (let i = 0; i < said.length; i += 2) {
    const [task, owner] = [said[i], said[i + 1]] as [Said, Said];
    const due = dueOf(owner.value, reading, false);
    const who = due ? whoWithout(due, owner.value).map(one => ({ ...one, text: one.text.replace(/[\s/|,]+$/u, '') })) : [];
    if (!isTold(task.value.text) || isDoer(task.value.text, reading)) return undefined;
    if (!due || !who.length || !who.every(({ text }) => isDoer(text, reading))) return undefined;
    const action = taskAction([task.line], who, [], reading, 'table', [{ rule: 'action-table' }]);
    if (!action) return undefined;
    found.push({ ...action, due });
  }
  return found;
}

/** More words than those that only say who. */
const isTold = (text: string): boolean => text.split(/\s+/u, 3).length > 2;

const THING = /^([^:]{2,40}):\s+(?=\p{L}{5,}\s*$)/u;
const ONE = /^([^:]{2,40}):\s+(?=\S+\s\S)/u;

/** "Kari and Ola: plans for the yard by 1 May": a line in the column for who says what each is to do. */
function toldByOne({ text, start }: Value, reading: Reading, pattern = ONE): Action | undefined {
  const [lead = '', name = ''] = pattern.exec(text) ?? [];
  if (!name || /^\p{Ll}/u.test(name) || !isDoer(name, reading)) return undefined;
  const rest = { block: -1, start: start + lead.length, end: start + text.length };
  return taskAction([rest], [{ text: name, start }], [], reading, 'table', [{ rule: 'name-first', words: name }]);
}

const BEHIND = /^(\S+\s\S.{0,300})\s[–—-]\s([^,;–—]{2,40})(?:,\s([^;–—]{2,40}))?/u;

const BRACKETED = /^[^()]{8,300}(?=\s\([^()]{2,40}\)\s*[.!]?$)/u;

/** "A new screen – Kari, by 1 May": what is to be done stands before its doer. */
function toldBefore({ text, start }: Value, line: Line, reading: Reading): Action | undefined {
  // "Items to the secretary by 28 May (all)"
  const [lead = ''] = BRACKETED.exec(text) ?? [];
  const block = reading.source.blocks[line.block];
  if (block && isTold(lead) && (hasDeadline(lead, reading) || !isDoer(lead, reading)))
    return nameInBrackets(line, text, block, reading, true);
  const [, task = '', name = '', when = ''] = BEHIND.exec(text) ?? [];
  if (!name || isDoer(task, reading)) return undefined;
  const found = nameLast(line, text, reading, true);
  if (found?.responsible.length) return { ...found, evidence: 'table' };
  // "– Kari, an answer at the next meeting"
  const due = when ? dueOf({ text: when, start: start + text.lastIndexOf(when) }, reading, false) : undefined;
  if (!due || !isDoer(name, reading)) return undefined;
  const who = { text: name, start: start + text.indexOf(name, task.length) };
  const action = taskAction([line], [who], [], reading, 'table', [{ rule: 'name-in-brackets', words: name }]);
  return action && { ...action, due };
}

/** "Mats-Ola orders the lock", one of several lines in the column for who: each is a task of its own. */
function toldInFull({ text, start }: Value, reading: Reading): Action | undefined {
  const found = isTold(text) ? sentenceAction({ start, end: start + text.length }, 'tasks', reading) : undefined;
  return found?.responsible.length ? { ...found, evidence: 'table' } : undefined;
}

const FIRST = /^(\p{Lu}[\p{L}.-]*(?:(?:\s?[/,&+]\s?|\s\p{Ll}{1,4}\s)\p{Lu}[\p{L}.-]*){0,3})\s(?=\p{Ll})/u;

/** "FA listens along the road by week 41": whatever the verb, a line of such a column is a task, and who it begins with does it. */
function toldPlainly({ text, start }: Value, line: Line, reading: Reading): Action | undefined {
  if (!isTold(text) || isDoer(text, reading)) return undefined;
  const [, name = ''] = FIRST.exec(text) ?? [];
  if (!name || !(isDoer(name, reading) || isInitials(name, reading) || /^\p{Lu}{2,3}$/u.test(name))) return undefined;
  return taskAction([line], [{ text: name, start }], [], reading, 'table', [{ rule: 'name-first', words: name }]);
}
