/** Which verbs tell a task: by their tense, by what they mean, and by whom they stand behind. */

import { onceFor } from '../language/once';
import type { Vocabulary } from '../language/vocabulary';
import { type Dated, type Ground, isOwnBody, isReport } from './ground';
import { outcomeWords } from './outcomes';
import { isAcquainted, isInitials, isPronoun, isStranger } from './parties';
import type { Reading } from './reading';
import type { WordKinds } from './wordkinds';

/** No verb of doing; but who is to tell something by a day that is named has a task, or on a day where it was decided. */
export const isStative = ({ stative, speaking }: WordKinds, due: Dated, ground: Ground): boolean =>
  stative && !(speaking && (due === 'deadline' || (due === 'date' && ground === 'decided')));

/** A verb in the present tense, by its ending and by whom it stands behind. */
export const isPresent = ({ present, personal }: WordKinds, before: string, reading: Reading): boolean =>
  present || (personal && isAcquainted(before, reading));

/** Behind the modal verb stands one by which a task is told: "shall write to …". */
export const takesOn = (text: string, modal: string, { vocabulary }: Reading): boolean =>
  modal !== '' && behind(text.slice(modal.length).trimStart()).some(rest => vocabulary.infinitives.test(rest));

/** A text, and the same without its first word, which may be a small one: "shall also write to …". */
const behind = (text: string): string[] => [text, text.replace(/^\p{Ll}{2,6}\s+/u, '')];

/** What is known of a verb besides itself. */
export interface Verb {
  /** The modal verb; empty where it is none. */
  modal: string;
  /** It is surely a task's, or so is the one behind the modal verb. */
  sure: boolean;
  due: Dated;
}

/** Of the verbs of doing that go with a small word behind them, that word: "tar … opp", "follows … up". */
const particles = onceFor(({ language, relatives, ties, articles }) => {
  const found = new Map<string, Set<string>>();
  for (const phrase of [language, ...relatives].flatMap(one => one.tasks.doing)) {
    const [verb = '', particle = '', more] = phrase.split(' ');
    if (!particle || more !== undefined || particle === '*' || ties.has(particle) || articles.has(particle)) continue;
    found.set(verb, (found.get(verb) ?? new Set()).add(particle));
  }
  return found;
});

/** How many words may stand between such a verb and its small word. */
const APART = 6;

/** A verb of doing stands first, also where other words part it from its small word: "tar dette opp med rektor". */
export function isDoing(text: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.doing.test(text)) return true;
  const words = text.slice(0, 120).split(/\s+/u);
  const own = particles(vocabulary).get((words[0] ?? '').toLowerCase());
  if (!own) return false;
  for (const word of words.slice(1, APART + 2)) {
    const plain = word.replace(/[,.;:!)]+$/u, '');
    if (own.has(plain)) return true;
    if (plain !== word) return false;
  }
  return false;
}

/** "siger det til", where "siger" alone is only talk. */
const isParticular = (text: string, { doing }: Vocabulary): boolean =>
  [...doing.all(text.slice(0, PHRASE))].some(({ index, phrase }) => index === 0 && phrase.includes(' '));

/** How long a verb and the words that go with it are at most. */
const PHRASE = 60;

/** Whether somebody's verb tells a task, in its place. */
export function isTaskVerb(word: string, rest: string, who: string, ground: Ground, reading: Reading, { modal, sure, due }: Verb): boolean {
  const dated = due !== 'none';
  const { vocabulary, meeting } = reading;
  const known = (isAcquainted(who, reading) && /^\p{Lu}/u.test(who)) || isInitials(who, reading);
  if (vocabulary.offering.test(word) && isStranger(who, reading)) return false;
  // "Han skal hvile på onsdag": of somebody named before much is told.
  if (ground === 'talk' && !sure && isPronoun(who, reading)) return false;
  // Somebody's own verb in the present tense is no report, whatever is told behind it.
  const told = vocabulary.links.test(word) && vocabulary.infinitives.test(rest.slice(word.length).trimStart());
  if (ground === 'talk' && !known && !told && isReport(rest.split(/,\s/u, 1)[0] as string, reading)) return false;
  if (ground === 'talk' && known && !modal && !dated && vocabulary.speaking.test(word) && !isParticular(rest, vocabulary)) return false;
  // "Finds no reason to": what stands right behind the verb turns it round.
  if (vocabulary.negations.test(rest.split(/\s+/u, 3).slice(1, 2).join(' '))) return false;
  // "Mikael Vinds vandringar": of somebody, in the genitive.
  if (!sure && !modal && /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+s$/u.test(who) && !reading.acquaintances.has(who)) return false;
  const own = isOwnBody(who, reading);
  if (own && (vocabulary.settling.test(word) || !sure || (modal && !dated))) return false;
  // "Bystyret slutter seg til at …": another body takes what is sent on to it; that is no task.
  const takes = outcomeWords(rest, vocabulary);
  if (due !== 'deadline' && takes?.outcome === 'adopted' && takes.index <= 1 && vocabulary.bodies.test(who)) return false;
  // "The Clerk will obtain quotes": in notes without headings for what was decided a role or a unit is given its tasks so.
  const noted = sure && !reading.hasDecisionHeadings && !vocabulary.everybody.test(who);
  if (modal) return ground !== 'talk' || dated || known || noted;
  // A unit that does anything by a day that is named.
  if (due === 'deadline' && !own && !vocabulary.settling.test(word)) return true;
  if (sure)
    return ground !== 'talk' || known || told || !meeting.date || dated || !vocabulary.past.test(rest.split(/,\s/u, 1)[0] as string);
  // In talk, somebody of those present who does something in the present tense takes it on: "Kari books the room".
  return ground !== 'talk' || known;
}
