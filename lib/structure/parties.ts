/** Who somebody is: known by name from those present, a role, a unit, a body. */
import { isName, meansPerson, partiesIn, resolveParties } from '../find/people';
import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import type { Party } from '../minutes';
import { nominativeOf } from './inflected';
import type { Reading } from './reading';

/** Those of the list that are parties at all, with the one present each must mean. */
export function partiesOf(text: string, base: number, reading: Reading): Party[] {
  const { antecedent, vocabulary } = reading;
  const named = partiesIn(text, base, vocabulary).map(party => ({ ...party, name: nominativeOf(party.name, reading)?.name ?? party.name }));
  const parties = resolveParties(named, reading.people);
  if (!antecedent) return parties;
  // Who is meant is told by the name, and where it is said by the pronoun.
  return parties.flatMap(({ start, end, ...party }) =>
    isPronoun(party.name, reading)
      ? antecedent.map(({ name, resolved }) => ({ start, end, name, ...(resolved ? { resolved } : {}) }))
      : [{ start, end, ...party }],
  );
}

/** Stands for somebody named before, whom the reading knows. */
export const isPronoun = (word: string, { antecedent, vocabulary }: Reading): boolean =>
  antecedent !== undefined && vocabulary.pronouns.has(word.toLowerCase());

const MARKS = /^[\s–•*@=>-]+|[\s:,.]+$/gu;

/** Without what stands before a name and is none of it: articles, "both", a clause's "that". */
function bare(text: string, vocabulary: Vocabulary): string {
  // "Kari Vik (Ap)": the brackets say whose she is.
  const clean = text.replace(MARKS, '').replace(/\s*\(\p{Lu}[\p{L} ,.]{0,20}\)$/u, '');
  return clean.slice(bareStart(clean, vocabulary));
}

const NEXT_WORD = /(\S+)\s+/gu;

/** Where the name itself begins. */
export function bareStart(text: string, { articles }: Vocabulary): number {
  let at = 0;
  NEXT_WORD.lastIndex = 0;
  for (let word = NEXT_WORD.exec(text); word && articles.has((word[1] as string).toLowerCase()); word = NEXT_WORD.exec(text))
    at += word[0].length;
  return at;
}

/**
 * Words that can stand for somebody: one present, a name, or with a role, unit or body as their head.
 * @param strict a single unknown word with a capital is no name
 */
export const isParty = (text: string, reading: Reading, strict = false): boolean =>
  remembered(strict ? askedStrictly : askedLoosely, text, reading, () => canBeParty(text, reading, strict));

function canBeParty(text: string, reading: Reading, strict: boolean): boolean {
  if (isEverybody(text.replace(MARKS, ''), reading)) return true;
  const clean = bare(text, reading.vocabulary);
  if (!clean || clean.length > 90 || clean.includes(':')) return false;
  const parties = partiesIn(clean, 0, reading.vocabulary);
  return parties.length > 0 && (parties.every(party => isOne(party.name, reading, strict)) || isAcquainted(clean, reading));
}

/** Somebody as those who are to do something stand alone in a list of tasks: a name, a role, a unit; no task told by its infinitive. */
export function isDoer(text: string, reading: Reading): boolean {
  if (isAcquainted(text, reading)) return true;
  return /^@?\p{Lu}/u.test(text) && isParty(text, reading, true) && !(/\s/u.test(text) && reading.vocabulary.infinitives.test(text));
}

/** All of the names are of people who are known from the meeting, by their names or as the minutes call them. */
export const isAcquainted = (text: string, reading: Reading): boolean =>
  remembered(acquainted, text, reading, () => areAcquainted(text, reading));

type Answers = WeakMap<Reading, Map<string, boolean>>;
const acquainted: Answers = new WeakMap();
const askedStrictly: Answers = new WeakMap();
const askedLoosely: Answers = new WeakMap();
const REMEMBERED = 1000;

/** The same few words are asked about again and again. */
function remembered(answers: Answers, text: string, reading: Reading, ask: () => boolean): boolean {
  let known = answers.get(reading);
  if (!known || known.size >= REMEMBERED) {
    known = new Map();
    answers.set(reading, known);
  }
  let found = known.get(text);
  if (found === undefined) {
    found = ask();
    known.set(text, found);
  }
  return found;
}

function areAcquainted(text: string, reading: Reading): boolean {
  const { people, acquaintances, vocabulary } = reading;
  const parties = partiesIn(text, 0, vocabulary);
  const isKnown = (name: string): boolean =>
    acquaintances.has(name) || isGiven(name) || people.some(person => meansPerson(name, person.name)) || isPronoun(name, reading);
  const known = parties.filter(({ name }) => isKnown(name) || isKnown(withoutOffice(name, vocabulary)));
  // "Stian + BHT": beside somebody known, letters are somebody too.
  return known.length > 0 && parties.every(party => known.includes(party) || isAcronym(party.name));
}

/** Nobody whom the meeting knows, by name, by first letters or by office. */
export const isStranger = (who: string, reading: Reading): boolean =>
  !isAcquainted(who, reading) &&
  !isInitials(who, reading) &&
  !reading.vocabulary.ownBody.test(who) &&
  (reading.vocabulary.bodies.test(who) || !isRole(bare(who, reading.vocabulary), reading.vocabulary));

/** First letters of one whose name the document tells, though in no list of who met. */
export const isInitials = (name: string, { acquaintances }: Reading): boolean =>
  /^\p{Lu}{2,4}$/u.test(name) && [...acquaintances].some(full => full.includes(' ') && meansPerson(name, full));

/** "Rektor Kari Vik", "Cllr Vik", "Kari v/lønn": without what she is, or for whom she stands. */
function withoutOffice(name: string, { roles, honorifics }: Vocabulary): string {
  const bare = name.replace(/\sv\/.*$/u, '');
  const [first = '', ...others] = bare.split(' ');
  return others.length && /^\p{Lu}/u.test(others[0] as string) && (roles.test(first) || honorifics.test(first.replace(/\.$/u, '')))
    ? others.join(' ')
    : bare;
}

/** A given name, alone or with what follows it in a name: "Sara", "Peter I", "Stefan Ekdahl". */
const isGiven = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.length <= 4 &&
    GIVEN_NAMES.has((words[0] as string).split('-')[0] as string) &&
    words.every(word => /^\p{Lu}[\p{L}.’-]*$/u.test(word))
  );
};

/** A word that names a role or a unit, whole or as the last part of a compound: "HR-chefen". */
export const isRole = (word: string, { roles }: Vocabulary): boolean =>
  roles.test(word) || (/\p{L}-\p{Ll}/u.test(word) && roles.test(word.slice(word.lastIndexOf('-') + 1)));

/** "NHN": an organisation by its letters. */
export const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

/** A verb among the words: they are a sentence, not somebody. */
function isVerb(word: string, { vocabulary }: Reading): boolean {
  if (!/^\p{Ll}/u.test(word) || isRole(word, vocabulary) || vocabulary.ties.has(word)) return false;
  return (
    vocabulary.doing.test(word) ||
    vocabulary.settled.test(word) ||
    vocabulary.modals.test(word) ||
    vocabulary.stative.test(word) ||
    vocabulary.negations.test(word) ||
    vocabulary.past.test(word)
  );
}

function isOne(name: string, reading: Reading, strict: boolean): boolean {
  const { vocabulary, acquaintances } = reading;
  if (isAcquainted(name, reading)) return true;
  const said = bare(name, vocabulary);
  const words = said.split(/\s+/u);
  if (!words.length || words.length > 8) return false;
  if (isEverybody(said, reading) || vocabulary.roles.test(said)) return true;
  const [first = '', second = ''] = words;
  const last = words.at(-1) as string;
  // "ønsker at besigtige området"
  if (words.length > 1 && /^\p{Ll}/u.test(first) && !isRole(first, vocabulary) && vocabulary.infinitives.test(said)) return false;
  if (words.some((word, i) => i > 0 && isVerb(word, reading)) || vocabulary.ties.has(last.toLowerCase())) return false;
  // "styret i Fjellsund Havn KF", "kommunedirektøren v/økonomisjefen", "Rektor Kari Vik": what follows a role is tied to it.
  if (
    isRole(first, vocabulary) &&
    (words.length === 1 || vocabulary.within.has(second.toLowerCase()) || /^(?:v\/|\(|\p{Lu})/u.test(second))
  )
    return true;
  // "Teknisk sjef i Fossdalen": an office of two words.
  const [, , tie = '', place = ''] = words;
  if (/^\p{Lu}/u.test(place) && isRole(`${first} ${second}`, vocabulary) && vocabulary.within.has(tie.toLowerCase())) return true;
  // "Virksomhetsleder eiendom sender …"
  if (
    !strict &&
    words.length === 2 &&
    isRole(first, vocabulary) &&
    ![vocabulary.present, vocabulary.past, vocabulary.passive].some(verbs => verbs.test(second))
  )
    return true;
  // "rådmannsutvalgets leder", "University of Vesiniemi's board": a role at the end.
  if (isRole(last, vocabulary) && words.length <= 5 && words.slice(0, -1).every(word => belongs(word, vocabulary))) return true;
  if (words.length === 1) return !strict && isName(said, vocabulary) && (acquaintances.has(said) || !reading.people.length);
  return isName(said, vocabulary);
}

/** How many words name somebody that no list has. */
const UNKNOWN = 4;

/** Words in the place of who is given a task, where nothing but somebody can stand: "Glassmesteriet bes om å …". */
export function isUnknownParty(text: string, reading: Reading): boolean {
  const { starters, pronouns, ties, matters } = reading.vocabulary;
  const clean = bare(text, reading.vocabulary);
  const words = clean.split(/\s+/u);
  const isSmall = (word: string): boolean => starters.has(word) || pronouns.has(word) || ties.has(word);
  return (
    /^\p{L}[^,:]+$/u.test(clean) &&
    words.length <= UNKNOWN &&
    !isSmall((words[0] as string).toLowerCase()) &&
    !isSmall((words.at(-1) as string).toLowerCase()) &&
    !words.some(word => isVerb(word, reading)) &&
    !matters.test(clean)
  );
}

/** What can stand before a role and belong to it: an adjective, a genitive, a name; no adverb that opens a sentence. */
const belongs = (word: string, vocabulary: Vocabulary): boolean =>
  !vocabulary.starters.has(word.toLowerCase()) || vocabulary.articles.has(word.toLowerCase());

/** "Alle", "den enkelte kommune", "jokainen esihenkilö": a word for everybody, alone or with whom it counts. */
export function isEverybody(text: string, { vocabulary }: Reading): boolean {
  const found = vocabulary.everybody.exec(text);
  if (!found) return false;
  const rest = text.slice(found.index + found[0].length).trim();
  // "jokainen hallituksen jäsen": the last word says who, and those before it of what.
  const words = rest.split(/\s+/u);
  return (
    !rest ||
    isRole(rest, vocabulary) ||
    vocabulary.members.exec(rest)?.[0] === rest ||
    (words.length <= 3 && words.every(word => /^\p{Ll}+$/u.test(word)) && isRole(words.at(-1) as string, vocabulary))
  );
}
