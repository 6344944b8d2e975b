/** What a sentence's place, subject and tense say of the task that it may tell. */
import type { PartKind } from '../language/language';
import type { Party, Reason } from '../minutes';
import type { Reading } from './reading';

/** How much a sentence's place says: in what was decided, in a list of tasks, or in what was talked about. */
export type Ground = 'decided' | 'tasks' | 'talk';

export const groundOf = (kind: PartKind): Ground | undefined => {
  if (kind === 'decision') return 'decided';
  if (kind === 'actions') return 'tasks';
  if (kind === 'discussion' || kind === 'other' || kind === 'vote') return 'talk';
  return kind === 'background' ? 'talk' : undefined;
};

/** What a sentence says of when: nothing, a date that lies ahead, or a deadline in so many words. */
export type Dated = 'none' | 'date' | 'deadline';

/** Who is to do it, and the words that told it. */
export interface Found {
  responsible: Party[];
  reason: Reason;
}

/** The body that met is the subject: what it does is mostly to decide. */
export function isOwnBody(who: string, { meeting, vocabulary }: Reading): boolean {
  const stem = (word: string) => word.toLowerCase().slice(0, 8);
  const own =
    meeting.body
      ?.split(/\s+/u)
      .filter(word => word.length > 3)
      .map(stem) ?? [];
  const words = who.split(/\s+/u);
  // "Kommunalsjef oppvekst" is none of "Utvalg for oppvekst".
  const named =
    words.some(word => own.includes(stem(word))) && !isOffice(words[0] as string, own.includes(stem(words[0] as string)), vocabulary);
  if (words.length <= own.length + 1 && named) return true;
  // "Vi", "Rådet", or any body where the minutes do not tell whose they are.
  return vocabulary.ownBody.test(who) || (!meeting.body && !/\s/u.test(who) && vocabulary.bodies.test(who));
}

/** It begins with somebody's office, which is no body's word. */
const isOffice = (word: string, own: boolean, { roles, bodies }: Reading['vocabulary']): boolean =>
  !own && roles.test(word) && !bodies.test(word);

/** A sentence is asked by several, one after the other. */
let lastReport: { text: string; past: Reading['vocabulary']['past'] | undefined; tells: boolean } = {
  text: '',
  past: undefined,
  tells: false,
};

/** Tells of what was, not of what is to be. */
export function isReport(text: string, { vocabulary }: Reading): boolean {
  if (lastReport.text !== text || lastReport.past !== vocabulary.past)
    lastReport = { text, past: vocabulary.past, tells: vocabulary.past.test(text.slice(0, 90)) };
  return lastReport.tells;
}
