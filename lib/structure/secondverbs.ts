/** Tasks told by a later verb of the same subject: "Geir agreed and gets a quote", "Kari is the contact and puts the pairs together". */
import { onceFor } from '../language/once';
import { everyMatch } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Found } from './ground';
import { type Clause, somebodyAt } from './inversion';
import { partiesOf } from './parties';
import type { Reading } from './reading';
import { isDoing, isPresent, isStative, isTaskVerb } from './taskverbs';
import { kindsOfWord } from './wordkinds';

/** "and", "but", before the verb. */
const joins = onceFor(({ and, hence }) => new RegExp(`,?\\s(?:${and}|${hence})\\s+(?=\\p{Ll})`, 'gu'));

/** What the sentence's subject, somebody known, does by a verb behind "and" or "but", whatever the first verb tells. */
export function secondVerb(text: string, start: number, { ground, due }: Clause, reading: Reading): Found | undefined {
  const { vocabulary } = reading;
  const who = somebodyAt(text, reading);
  if (!who || !/^\s+\p{Ll}/u.test(text.slice(who.length))) return undefined;
  for (const match of everyMatch(joins(vocabulary), text.slice(who.length, 240))) {
    const rest = text.slice(who.length + match.index + match[0].length);
    // "Kari holds that the rota wears people out and makes it hard to …": both verbs are what she says.
    if (isSaid(text.slice(who.length, who.length + match.index), vocabulary)) return undefined;
    const [word = '', next = ''] = rest.split(/\s+/u, 2);
    const kinds = kindsOfWord(word, vocabulary);
    const modal = kinds.modal ? word : '';
    const doing = isDoing(rest, vocabulary);
    if (kinds.past || kinds.speaking || (!doing && isStative(kinds, due, ground))) continue;
    // "Kari had brought cakes and rolls": what looks like a verb and has no object is a thing.
    if (!doing && !modal && !(isPresent(kinds, who, reading) && hasObject(next, reading))) continue;
    if (isTaskVerb(word, rest, who, ground, reading, { modal, sure: doing || modal !== '', due }))
      return { responsible: partiesOf(who, start, reading), reason: { rule: 'doing', words: `${who} … ${word}` } };
  }
  return undefined;
}

/** "… holds that the rota": what begins so is all that somebody says. */
function isSaid(before: string, { speaking, contentMarks }: Vocabulary): boolean {
  const words = before.trim().split(/[\s,]+/u);
  return speaking.test(words[0] ?? '') && words.slice(1, 3).some(word => contentMarks.has(word));
}

/** Begins what a verb is about: an article, a pronoun, a number, a name. */
const hasObject = (next: string, { vocabulary: { introducing, articles, pronouns, ties, language } }: Reading): boolean =>
  /^[\p{Lu}\d]/u.test(next) ||
  introducing.has(next) ||
  pronouns.has(next) ||
  (articles.has(next) && !ties.has(next)) ||
  language.dates.spans.numbers.includes(next);
