/**
 * Tasks told by the case of somebody's name, in a language that has cases: "Pekan tulee hakea avaimet", "Leenan vastuulle
 * jäi kahvitus". Of somebody known they give a task; of an office they mostly tell what it always does.
 */
import type { NameCase } from '../language/inflection';
import { onceFor } from '../language/once';
import { anyOf, everyMatch, frame } from '../language/phrases';
import { framesOf, type Vocabulary } from '../language/vocabulary';
import { type Found, type Ground, isReport } from './ground';
import { endsIn, isInflected } from './inflected';
import { partiesOf } from './parties';
import type { Reading } from './reading';

const framesFor = onceFor(({ language: { inflection } }) =>
  (Object.entries(inflection?.entrusted ?? {}) as [NameCase, string[]][]).map(([one, phrases]) => ({ in: one, ...framesOf(phrases) })),
);
const needs = onceFor(({ language: { inflection } }) => anyOf(inflection?.needs ?? []));

/** The verb says what must be done, and its doer stands in a case of its own. */
export const isNeed = (verb: string, vocabulary: Vocabulary): boolean => needs(vocabulary).test(verb);

/** Of how many words somebody's name, or two, are made at most. */
const LONGEST = 5;
const WORD = /\S+/gu;

/**
 * @param start the text's offset in the Source's text
 * @returns who has the task, by the name as it is by itself
 */
export function entrusted(text: string, start: number, ground: Ground, reading: Reading): Found | undefined {
  const { vocabulary } = reading;
  if (!vocabulary.language.inflection) return undefined;
  return needed(text, start, ground, reading) ?? framed(text, start, ground, reading);
}

/** "Pekan tulee hakea avaimet": a verb of what must be done, right behind who is to do it. */
function needed(text: string, start: number, ground: Ground, reading: Reading): Found | undefined {
  const match = needs(reading.vocabulary).exec(text.slice(0, 300));
  if (!match) return undefined;
  const who = lastNamed(text.slice(0, match.index), 'owner', reading, true);
  const rest = text.slice(match.index + match[0].length).trim();
  if (!who || rest.length < 4 || tellsOtherwise(text.slice(0, who.at), ground, reading)) return undefined;
  return { responsible: partiesOf(who.text, start + who.at, reading), reason: { rule: 'obligation', words: `${who.text} ${match[0]}` } };
}

function framed(text: string, start: number, ground: Ground, reading: Reading): Found | undefined {
  for (const one of framesFor(reading.vocabulary)) {
    const phrases = new Set([...one.words.all(text)].map(found => found.phrase));
    for (const phrase of [...phrases].flatMap(fixed => one.frames.get(fixed) ?? [])) {
      const match = frame(phrase).exec(text);
      const raw = match?.groups?.who;
      if (!match || !raw) continue;
      const at = text.indexOf(raw, match.index);
      const begins = phrase.startsWith('{who}');
      const who = phrase.endsWith('{who}')
        ? firstNamed(text.slice(at), at, one.in, reading)
        : lastNamed(text.slice(0, at + raw.length), one.in, reading, !begins);
      if (!who || (begins ? who.at + who.text.length !== at + raw.length : who.at !== at)) continue;
      const before = text.slice(0, begins ? who.at : match.index);
      if (tellsOtherwise(before, ground, reading)) continue;
      // "Pekalle jäi hyvä mieli": what comes to somebody is a task where it is named as one.
      if (one.in === 'to' && phrase.split(' ').length < 3 && !reading.vocabulary.nouns.test(text)) continue;
      return {
        responsible: partiesOf(who.text, start + who.at, reading),
        reason: { rule: 'assignment', words: match[0].slice(0, 60).trim() },
      };
    }
  }
  return undefined;
}

const tellsOtherwise = (before: string, ground: Ground, reading: Reading): boolean =>
  reading.vocabulary.negations.test(before) || (ground === 'talk' && isReport(before, reading));

/** Somebody known, or an office that one of those who met holds, as the last words of a text name them. */
function lastNamed(text: string, one: NameCase, reading: Reading, offices: boolean): { text: string; at: number } | undefined {
  const words = everyMatch(WORD, text).slice(-LONGEST);
  for (const [i, { index }] of words.entries()) {
    const said = text.slice(index).trimEnd();
    if (isInflected(said, reading, [one])) return { text: said, at: index };
    if (offices && i === words.length - 1 && isHeld(said, one, reading)) return { text: said, at: index };
  }
  return undefined;
}

/** The same of the first words, at `at`. */
function firstNamed(text: string, at: number, one: NameCase, reading: Reading): { text: string; at: number } | undefined {
  const words = text.split(/\s+/u).slice(0, LONGEST);
  for (let take = words.length; take >= 1; take--) {
    const said = words
      .slice(0, take)
      .join(' ')
      .replace(/[,.;:!]+$/u, '');
    if (text.startsWith(said) && isInflected(said, reading, [one])) return { text: said, at };
  }
  return undefined;
}

/** One word, in the case: an office that somebody who met holds. */
function isHeld(word: string, one: NameCase, reading: Reading): boolean {
  if (!endsIn(word, one, reading) || !isOffice(word, reading.vocabulary)) return false;
  const said = word.toLowerCase();
  return reading.people.some(({ role }) => role !== undefined && role.length > 3 && said.startsWith(role.toLowerCase()));
}

const isOffice = (word: string, { roles, bodies }: Vocabulary): boolean => roles.test(word) && !bodies.test(word);
