/** The names that a document itself makes known, wherever they stand: in its lists of people and by who speaks in it. */

import { isName } from '../find/people';
import { GIVEN_NAMES } from '../language/names';
import { everyMatch } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Person } from '../minutes';
import type { Source } from '../read/source';
import { BLOCKS_IN_A_STEP, type Steps } from '../steps';
import { kindsOfWord } from './wordkinds';

/**
 * Two to four capital words between the marks of a list: "Terje Vollan (leder), Kai Roger Blekastad". Here and below the
 * capital is looked for first, and then what stands before it: what begins with a look behind is tried at every letter.
 */
const LISTED =
  /\p{Lu}(?<=(?:^\s?|[,;:(•|–-]\s?|\s\p{Ll}{2,4}\s)\p{Lu})\p{Ll}[\p{L}’'.-]*(?:[ \t]\p{Lu}[\p{L}’'.-]*){1,3}(?=\s*(?:$|[,;()|–@/]|\s\p{Ll}{2,4}\s\p{Lu}))/gmu;
const SPEAKER = /(\p{Lu}(?<=(?:^|[.!?:]\s)\p{Lu})\p{Ll}[\p{L}-]*(?:\s\p{Lu}\p{Ll}[\p{L}-]*){0,2})\s(\p{Ll}+)/gu;

/** What stands in brackets at a line's end, and what before it: "Update the list (Kari, Ola)". */
const TAIL = /^(\S.{10,300}?)\s\(([^()]{2,50})\)\s?[.!?]?$/su;
const ONE_NAME = /^\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}[\p{L}.-]*)?$/u;
/** How many lines that end so make names of what stands there, and how many with the same name do. */
const TAILS = 4;
const SAME = 2;

/** "D Farrow": a given name's first letter. */
const INITIAL = /^\p{Lu}\.?$/u;

/**
 * @param people those who are known from the attendance
 * @returns names as the text may say them: whole, each first name or pair of first names, the family name
 */
export function* acquaintancesOf(source: Source, people: readonly Person[], vocabulary: Vocabulary): Steps<Set<string>> {
  const names = new Set<string>();
  const add = (full: string) => {
    const words = full.split(/\s+/u);
    for (let take = 1; take <= words.length; take++) names.add(words.slice(0, take).join(' '));
    // "Sandvik sender …": by the family name alone, of who surely is a person.
    const last = words.at(-1) as string;
    if (
      words.length > 1 &&
      (GIVEN_NAMES.has(words[0] as string) || INITIAL.test(words[0] as string)) &&
      !vocabulary.ties.has(last.toLowerCase())
    )
      names.add(last);
  };
  for (const person of people) add(person.name);
  const asked = new Map<string, boolean>();
  const isHuman = (name: string): boolean => {
    let human = asked.get(name);
    if (human === undefined) {
      const words = name.split(/\s+/u);
      human =
        isName(name, vocabulary) &&
        !words.some(
          word => vocabulary.roles.test(word) || vocabulary.affiliations.test(word) || vocabulary.starters.has(word.toLowerCase()),
        );
      asked.set(name, human);
    }
    return human;
  };
  // A word that the text writes small elsewhere is none of somebody's name: "Regnskabet viser …", "i regnskabet".
  const small = new Map<string, boolean>();
  const isWord = (name: string): boolean => {
    if (name.includes(' ') || GIVEN_NAMES.has(name)) return false;
    if (!small.has(name)) small.set(name, source.text.includes(` ${name.toLowerCase()} `));
    return small.get(name) === true;
  };
  const tails = new Map<string, number>();
  let tailed = 0;
  for (const [i, block] of source.blocks.entries()) {
    if (i % BLOCKS_IN_A_STEP === 0) yield;
    if (block.furniture || block.kind === 'heading') continue;
    const text = source.text.slice(block.start, block.end);
    for (const [name] of everyMatch(LISTED, text)) if (isHuman(name)) add(name);
    // "Mona foreslo …": who speaks is somebody.
    for (const [, name = '', verb = ''] of everyMatch(SPEAKER, text))
      if (!names.has(name) && kindsOfWord(verb, vocabulary).speaking && isHuman(name) && !isWord(name)) add(name);
    const last = tailOf(text).filter(isHuman);
    if (last.length) tailed++;
    for (const name of last) tails.set(name, (tails.get(name) ?? 0) + 1);
  }
  // Lines that end with somebody again and again say who is to do what.
  for (const [name, count] of tails) if (count >= SAME || tailed >= TAILS) add(name);
  return names;
}

/** The names in brackets that a line of a sentence's words ends with. */
function tailOf(text: string): string[] {
  const [, before = '', inside = ''] = text.endsWith(')') || /\)\s?[.!?]$/u.test(text) ? (TAIL.exec(text) ?? []) : [];
  if ((before.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) < 2) return [];
  const names = inside.split(/\s*[,/&+?]\s*/u).filter(Boolean);
  return names.every(name => ONE_NAME.test(name)) ? names : [];
}
