/** The labels of tasks in a line: "Ansvar:", "Frist:", "Tiltak:", asked as a question, or without a mark before a name. */
import { fieldKinds } from '../find/fields';
import type { FieldKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import { isAcquainted } from './parties';
import type { Reading } from './reading';

const TASK_KINDS: FieldKind[] = ['task', 'responsible', 'due', 'followUp'];

export interface Label {
  kind: FieldKind;
  kinds: FieldKind[];
  start: number;
  rest: number;
}

/** What a label can mean of a task. */
export const taskKinds = (label: string, vocabulary: Vocabulary): FieldKind[] =>
  fieldKinds(label, vocabulary).filter(kind => TASK_KINDS.includes(kind));

/** The labels of a task in a line, in order. */
export function labelsIn(text: string, vocabulary: Vocabulary): Label[] {
  const found: Label[] = askedIn(text, vocabulary);
  if (!text.includes(':')) return found;
  for (const match of text.matchAll(/([\p{L}][\p{L} /.-]{1,40}?)\s*:(?!\d\d)/gu)) {
    const words = (match[1] as string).split(' ');
    for (let from = 0; from < words.length; from++) {
      const label = words.slice(from).join(' ');
      if (!/^\p{L}/u.test(label)) continue;
      const start = match.index + (match[1] as string).length - label.length;
      const kinds = taskKinds(label, vocabulary);
      // "Progress to Date: none": what a small word leads up to is no deadline's label.
      if (!kinds.length || (kinds[0] === 'due' && vocabulary.ties.has(words[from - 1]?.toLowerCase() ?? ''))) continue;
      const before = text.slice(0, start).trimEnd();
      if (before && !/[.;,(–\-|/!?\n]$/u.test(before) && !/^\p{Lu}/u.test(label)) break;
      // "Næste møde: 25. november. Emne: klima": within a line what it is about is no task.
      if (before && fieldKinds(label, vocabulary).some(kind => kind === 'title' || kind === 'caseTitle')) break;
      found.push({ kind: kinds[0] as FieldKind, kinds, start, rest: match.index + match[0].length });
      break;
    }
  }
  return found;
}

/** "We need a plan B. Who? Kari": the question stands where a label would. */
function askedIn(text: string, vocabulary: Vocabulary): Label[] {
  return [...text.matchAll(/(?<=[.!]\s+)(\p{Lu}\p{L}+)\?\s+(?=\p{Lu})/gu)].flatMap(match => {
    const kinds = taskKinds(match[1] as string, vocabulary);
    const asked = kinds.includes('responsible') && text.length - match.index < 60;
    return asked ? [{ kind: 'responsible' as const, kinds, start: match.index, rest: match.index + match[0].length }] : [];
  });
}

/** "The minutes were approved. Actions:" only leads up to the list of them. */
export const leadsOn = ({ kinds, start, rest }: Label, text: string): boolean =>
  start > 2 && rest >= text.trimEnd().length && kinds.every(kind => kind === 'task' || kind === 'followUp');

const UNMARKED = /(?<=^|[.,;!–-]\s+)(\p{L}{4,20}\.?)\s+(\p{Lu}[^:;.!?()]{1,60})(?=[\s.]*$)/u;
/** How much of a line's end is looked at for it. */
const END = 100;

/** "Order the coach. Responsible Kari": the label has no mark behind it, and stands before somebody who is known. */
export function unmarked(text: string, reading: Reading): Label[] {
  const from = Math.max(0, text.length - END);
  const found = UNMARKED.exec(text.slice(from));
  const [lead = '', label = '', who = ''] = found ?? [];
  const kinds = label ? taskKinds(label, reading.vocabulary) : [];
  if (!found || (from > 0 && found.index === 0) || !kinds.includes('responsible') || !isAcquainted(who, reading)) return [];
  const start = from + found.index;
  return [{ kind: 'responsible', kinds, start, rest: start + lead.length - who.length }];
}
