/** Who somebody is: known by name from those present, a role, a unit, a body. */
import { isName, meansPerson, partiesIn, resolveParties } from '../find/people';
import type { Party } from '../minutes';
import type { Reading } from './reading';

/** Those of the list that are parties at all, with the one present each must mean. */
export function partiesOf(text: string, base: number, reading: Reading): Party[] {
  return resolveParties(partiesIn(text, base, reading.vocabulary), reading.people);
}

const ARTICLE = /^(?:den|det|de|dei|the|both|begge|både|både|og|och|samt|at|att|som|en|et|ein|eit|ei)\s+/iu;

/** Words that can stand for somebody: one present, a name, or with a role, unit or body as their head. */
export function isParty(text: string, reading: Reading, strict = false): boolean {
  const clean = text.replace(/^[\s–•*@-]+|[\s:,.]+$/gu, '').replace(ARTICLE, '');
  if (!clean || clean.length > 90) return false;
  return partiesIn(clean, 0, reading.vocabulary).every(party => isOne(party.name, reading, strict));
}

/** A verb among the words: they are a sentence, not somebody. */
function isVerb(word: string, { vocabulary }: Reading): boolean {
  if (!/^\p{Ll}/u.test(word) || vocabulary.roles.test(word) || vocabulary.ties.has(word)) return false;
  return (
    vocabulary.doing.test(word) ||
    vocabulary.settled.test(word) ||
    vocabulary.modals.test(word) ||
    vocabulary.stative.test(word) ||
    vocabulary.past.test(word)
  );
}

function isOne(name: string, reading: Reading, strict: boolean): boolean {
  const { vocabulary, people } = reading;
  if (people.some(person => meansPerson(name, person.name))) return true;
  if (vocabulary.everybody.test(name)) return true;
  const words = name.replace(ARTICLE, '').split(/\s+/u);
  if (!words.length || words.length > 8) return false;
  if (vocabulary.roles.test(words.join(' '))) return true;
  // "rådmannsutvalgets leder", "kommunedirektøren v/økonomisjefen", "styret i Fjellsund Havn KF": a role at either end.
  if (
    vocabulary.roles.test(words[0] as string) &&
    !words.some((word, i) => i > 0 && isVerb(word, reading)) &&
    (words.length <= 3 || words.slice(1).some(word => vocabulary.ties.has(word.toLowerCase()) || /^(?:v\/|\p{Lu})/u.test(word)))
  )
    return true;
  if (vocabulary.roles.test(words.at(-1) as string) && words.length <= 5 && !words.some((word, i) => i > 0 && isVerb(word, reading)))
    return true;
  if (strict || people.length > 2) return isName(name, vocabulary) && words.length >= 2;
  return isName(name, vocabulary);
}
