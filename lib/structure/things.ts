/** Lines in a row that each name somebody for a thing, and tell nothing else: "Cake: Anne", "Coffee: Per". */
import { fieldKinds } from '../find/fields';
import { onceFor } from '../language/once';
import type { Due, Span } from '../minutes';
import { dueOf, type Value, whoWithout } from './action';
import { isKnown } from './names';
import type { Reading } from './reading';

/** Any thing, and who may stand behind it. */
export const ANYTHING = /^(\p{Lu}[^:?!\d]{1,40}):\s+([^:?]{2,60}?)[\s.]*$/u;
/** How long such a line is at most. */
const REACH = 110;

/** "Yes: Anne": a vote. */
const votes = onceFor(({ votes: { for: yes, against } }) => new RegExp(`${yes}|${against}`, 'iu'));

interface Owner {
  who: Value;
  due: Due | undefined;
}

/** "Anne, 20 February": who stands behind a thing, and by when; undefined where the time is no deadline, or nobody is left. */
export function ownerBehind(value: Value, reading: Reading): Owner | undefined {
  const due = dueOf(value, reading, true);
  const [who] = due ? whoWithout(due, value) : [{ ...value, text: value.text.replace(/[\s.]+$/u, '') }];
  // "Born: Kari, 12 March", "Elected: Ola 2026"
  const { date } = reading.meeting;
  if (due?.precision === 'year' || (due?.date && date && due.date < date)) return undefined;
  return who && { who, due };
}

/** The line names somebody for a thing, and so does the one before or behind it. */
export function isInRun({ start, end }: Span, reading: Reading): boolean {
  const { source, vocabulary } = reading;
  const told = (text: string): boolean => {
    const [, thing = '', who = ''] = ANYTHING.exec(text.trim()) ?? [];
    if (!thing || votes(vocabulary).test(thing) || fieldKinds(thing, vocabulary).length) return false;
    if (isKnown(who, reading)) return true;
    const owner = /^\p{Lu}/u.test(who) && ownerBehind({ text: `${who}.`, start: 0 }, reading);
    return owner ? isKnown(owner.who.text, reading) : false;
  };
  if (end - start > REACH || !told(source.text.slice(start, end))) return false;
  const before = source.text.slice(Math.max(0, start - REACH), Math.max(0, start - 1));
  const after = source.text.slice(end + 1, end + REACH);
  return told(before.slice(before.lastIndexOf('\n') + 1)) || told(after.split('\n', 1)[0] as string);
}
