/** Clauses in which the verb comes before its subject: "… , rings Olav", "That takes Lone care of", "Then may Oskar ring". */
import { findDue } from '../find/due';
import { onceFor } from '../language/once';
import { dueContext } from './action';
import type { Dated, Found, Ground } from './ground';
import { isAcquainted, isRole, partiesOf } from './parties';
import type { Reading } from './reading';
import { isDoing, isStative, isTaskVerb } from './taskverbs';
import { kindsOfWord } from './wordkinds';

/** Where a clause stands, and what is said of when. */
export interface Clause {
  ground: Ground;
  due: Dated;
  /** Not the sentence's first. */
  later: boolean;
  /** Tied to the one before it by a comma or an "and". */
  close: boolean;
}

/** "As the bus must go round, rings Olav …": behind a clause in front the verb comes first, and then who. */
export function turnedRound(text: string, start: number, { ground, due }: Clause, reading: Reading): Found | undefined {
  const { vocabulary } = reading;
  const verb = /^\p{Ll}+(?=\s+\p{L})/u.exec(text)?.[0];
  if (!verb || vocabulary.past.test(verb) || vocabulary.ties.has(verb) || isStative(kindsOfWord(verb, vocabulary), due, ground))
    return undefined;
  const modal = vocabulary.modals.test(verb) ? verb : '';
  const sure = isDoing(text, vocabulary);
  if (!modal && !sure && !vocabulary.present.test(verb)) return undefined;
  const at = verb.length + (/^\s+/u.exec(text.slice(verb.length))?.[0].length ?? 0);
  // "If it is not paid by May, sends the office the matter to …": of an office, where it was decided.
  const who = somebodyAt(text.slice(at), reading) ?? (ground === 'decided' && sure ? roleAt(text.slice(at), reading) : undefined);
  if (!who || !isTaskVerb(verb, text, who, ground, reading, { modal, sure: sure || modal !== '', due })) return undefined;
  return { responsible: partiesOf(who, start + at, reading), reason: { rule: 'doing', words: `${verb} ${who}` } };
}

/** The name of somebody known that the words begin with, as long as it goes: "Kari Vik", "Kari og Ola". */
export function somebodyAt(text: string, reading: Reading): string | undefined {
  if (lastAsked.text !== text || lastAsked.reading !== reading) lastAsked = { text, reading, who: namedAt(text, reading) };
  return lastAsked.who;
}

/** A sentence is asked for whom it begins with by several, one after the other. */
let lastAsked: { text: string; reading: Reading | undefined; who: string | undefined } = { text: '', reading: undefined, who: undefined };

function namedAt(text: string, reading: Reading): string | undefined {
  const words = text.slice(0, 120).split(/\s+/u, LONGEST_NAME);
  for (let take = words.length; take >= 1; take--) {
    if (!/^\p{Lu}/u.test(words[take - 1] as string)) continue;
    const tried = words
      .slice(0, take)
      .join(' ')
      .replace(/[,.;:]+$/u, '');
    if (isAcquainted(tried, reading)) return tried;
  }
  return undefined;
}

/** Of how many words somebody's name, or two, are made at most. */
const LONGEST_NAME = 5;

/** A small word and a verb, at the beginning of a sentence or of a later clause. */
const LEAD = /^(\p{L}\p{Ll}{1,6})\s+(\p{Ll}+)\s+/u;

/** "That takes Lone care of", "Them he reports in March", "That the Clerk will look at": what is spoken of already stands first. */
export function objectFirst(text: string, start: number, clause: Clause, reading: Reading): Found | undefined {
  const { vocabulary } = reading;
  const [lead = '', first = '', verb = ''] = LEAD.exec(text) ?? [];
  if (!lead || (clause.later && /^\p{Lu}/u.test(lead))) return undefined;
  const word = first.toLowerCase();
  if (vocabulary.past.test(verb) || vocabulary.negations.test(text.slice(0, 60))) return undefined;
  const rest = text.slice(lead.length);
  const said = text.slice(first.length).trimStart();
  const modal = vocabulary.modals.test(verb) ? verb : '';
  const sure = modal !== '' || isDoing(said, vocabulary);
  const who = somebodyAt(rest, reading) ?? (sure ? roleAt(rest, reading) : undefined);
  if (!who) return undefined;
  const found: Found = { responsible: partiesOf(who, start + lead.length, reading), reason: { rule: 'doing', words: `${verb} ${who}` } };
  // "Then may Oskar ring the supplier": whatever the verb, behind him stands what he is to do.
  const told = rest.slice(who.length).trimStart();
  if (vocabulary.starters.has(word) && vocabulary.infinitives.test(told) && !vocabulary.hypothetical.test(verb)) return found;
  const spokenOf = vocabulary.introducing.has(word) || vocabulary.articles.has(word) || vocabulary.pronouns.has(word);
  if (!spokenOf || word.length < 3) return undefined;
  if (
    !modal &&
    (isStative(kindsOfWord(verb, vocabulary), clause.due, clause.ground) ||
      vocabulary.speaking.test(verb) ||
      !vocabulary.present.test(verb))
  )
    return undefined;
  return isTaskVerb(verb, said, who, clause.ground, reading, { modal, sure, due: clause.due }) ? found : undefined;
}

/** An office by itself: "administrasjonen". */
function roleAt(text: string, { vocabulary }: Reading): string | undefined {
  const [both = '', first = '', second = ''] = /^(\p{L}+)(?:\s+(\p{Ll}+))?/u.exec(text) ?? [];
  // "dagleg leiar": an office of two words.
  if (second && vocabulary.roles.exec(both)?.[0].length === both.length) return both;
  return first && isRole(first, vocabulary) ? first : undefined;
}

/** Names, or one word, at the end of a text. */
const lastWho = onceFor(
  ({ and }) => new RegExp(`(?:(?:\\p{Lu}[\\p{L}.-]+(?:,\\s|\\s(?:${and})\\s|\\s)){0,5}\\p{Lu}[\\p{L}.-]+|\\p{L}[\\p{L}-]+)\\s$`, 'u'),
);

/**
 * "… that Kari by 1 May writes a draft": in a clause, when it is to be done stands between the doer and the verb.
 * @returns the text without it; undefined where nothing stands there
 */
export function withoutWhen(text: string, reading: Reading): string | undefined {
  for (const { start, end, strength } of findDue(text, dueContext(reading))) {
    const who = strength === 2 ? lastWho(reading.vocabulary).exec(text.slice(0, start))?.[0].trim() : undefined;
    if (!who || !/^\s\p{Ll}/u.test(text.slice(end))) continue;
    if (isAcquainted(who, reading) || isRole(who, reading.vocabulary)) return text.slice(0, start) + text.slice(end).trimStart();
  }
  return undefined;
}
