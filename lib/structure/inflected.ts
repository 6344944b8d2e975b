/** Names in the cases of a language that inflects them: "Pekan tulee", "Tuulalle annettiin" name Pekka and Tuula. */
import { partiesIn } from '../find/people';
import type { Inflection, NameCase } from '../language/inflection';
import { GIVEN_NAMES } from '../language/names';
import { onceFor } from '../language/once';
import type { Reading } from './reading';

/** A name as it stands before endings, and the name itself; an empty one where it may be either of two. */
type Stems = Map<string, string>;

/** How many words a name has at most. */
const LONGEST = 4;

/**
 * Somebody known from the meeting, or by a given name, as the words name them in a case of their own.
 * @param words "Pekan", "Riitta Hyppöselle", "sihteeri Tuula Seppäniemelle"
 * @param cases those that count; all of them where none are given
 * @returns the words with the name as it is by itself, and the case; undefined where nobody is named so
 */
export function nominativeOf(words: string, reading: Reading, cases?: readonly NameCase[]): { name: string; in: NameCase } | undefined {
  const { inflection } = reading.vocabulary.language;
  if (!inflection) return undefined;
  const parts = words.split(' ');
  for (let take = Math.min(parts.length, LONGEST); take >= 1; take--) {
    const said = parts.slice(-take).join(' ');
    const before = parts.slice(0, -take).join(' ');
    if (!/^\p{Lu}\p{Ll}/u.test(said) || (before && !reading.vocabulary.roles.test(before))) continue;
    const found = nameIn(said, inflection, reading, cases);
    if (found) return { name: before ? `${before} ${found.name}` : found.name, in: found.in };
  }
  return undefined;
}

function nameIn(
  said: string,
  inflection: Inflection,
  { acquaintances, vocabulary }: Reading,
  cases?: readonly NameCase[],
): { name: string; in: NameCase } | undefined {
  if (acquaintances.has(said)) return undefined;
  const given = GIVEN_NAMES.has(said);
  for (const [one, endings] of Object.entries(inflection.endings) as [NameCase, string[]][]) {
    // "Maria" is a name of her own, and not Mari's partitive.
    if ((cases && !cases.includes(one)) || (given && one === 'object')) continue;
    for (const ending of endings) {
      if (!said.endsWith(ending)) continue;
      const stem = said.slice(0, said.length - ending.length);
      const name = stemsOf(acquaintances, inflection).get(stem) ?? (given ? undefined : givenStems(vocabulary).get(stem));
      if (name) return { name, in: one };
    }
  }
  return undefined;
}

/** All of those whom the words name are somebody known, named in one of the cases. */
export const isInflected = (words: string, reading: Reading, cases?: readonly NameCase[]): boolean => {
  if (!reading.vocabulary.language.inflection || !/^\p{L}/u.test(words)) return false;
  const parties = partiesIn(words, 0, reading.vocabulary);
  return parties.length > 0 && parties.every(({ name }) => nominativeOf(name, reading, cases) !== undefined);
};

/** The words end in one of the cases. */
export const endsIn = (words: string, one: NameCase, { vocabulary }: Reading): boolean =>
  vocabulary.language.inflection?.endings[one].some(ending => words.endsWith(ending)) ?? false;

const known = new WeakMap<ReadonlySet<string>, Stems>();

function stemsOf(names: ReadonlySet<string>, inflection: Inflection): Stems {
  let stems = known.get(names);
  if (!stems) {
    stems = made(names, inflection);
    known.set(names, stems);
  }
  return stems;
}

const givenStems = onceFor(({ language: { inflection } }) => (inflection ? made(GIVEN_NAMES, inflection) : new Map<string, string>()));

function made(names: ReadonlySet<string>, { stems: changes, link, vowels }: Inflection): Stems {
  const found: Stems = new Map();
  const own = new Set<string>();
  const isVowel = (letter: string): boolean => vowels.includes(letter.toLowerCase());
  for (const name of names) {
    // Its own form goes before a changed one of another's: "Mikan" is Mika's, though Mikka's would be the same.
    const last = name.at(-1) as string;
    const plain = isVowel(last) ? name : name + link;
    own.add(plain);
    found.set(plain, name);
  }
  for (const name of names)
    for (const change of changes) {
      const [from = '', to = ''] = change.split('>');
      const open = from.endsWith('_');
      const last = name.at(-1) as string;
      const body = open ? name.slice(0, -1) : name;
      const end = open ? from.slice(0, -1) : from;
      if ((open && !isVowel(last)) || !body.endsWith(end) || body.length === end.length) continue;
      const stem = body.slice(0, body.length - end.length) + (open ? to.slice(0, -1) + last : to);
      if (own.has(stem)) continue;
      found.set(stem, (found.get(stem) ?? name) === name ? name : '');
    }
  return found;
}
