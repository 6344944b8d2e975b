/** Reads the people that a stretch without a comma names, with what they are: "Rådmann Odd Moe", "Kari Vik SV medlem". */

import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import type { Person } from '../minutes';
import { isName, NAME_WORD, PARTICLE } from './people';

/** The people that a stretch without a comma names: mostly one, more where the rows of a table have run together. */
export function personIn(segment: string, vocabulary: Vocabulary): Person[] {
  const [named = '', place] = segment.split('/').map(part => part.trim());
  const words = withoutLabel(named.replace(/(?<=\p{Ll})[.,:]+$/u, ''), vocabulary)
    .split(/\s+/u)
    .filter(Boolean);
  const found: Person[] = [];
  for (let at = 0; at < words.length; ) {
    const next = nameFrom(words, at, vocabulary, at > 0);
    if (!next) break;
    found.push(...next.people);
    at = next.end;
  }
  const last = found.at(-1);
  if (last && place && /^\p{L}/u.test(place)) last.affiliation ??= place;
  return found;
}

/** "Afbud fra Karin Duelund": the label again, in the value. */
function withoutLabel(text: string, vocabulary: Vocabulary): string {
  const { words, sorts } = vocabulary.attendance;
  let from = 0;
  for (const match of words.all(text)) {
    const sort = sorts.get(match.phrase);
    if (match.index > from + 1 || (from === 0 && sort !== 'away' && sort !== 'met')) break;
    from = match.index + match[0].length;
  }
  return text.slice(from).trim();
}

interface NameFrom {
  people: Person[];
  end: number;
}

/** Reads one person from a word on: what they are, their name, what they are again. */
function nameFrom(words: string[], at: number, vocabulary: Vocabulary, again: boolean): NameFrom | undefined {
  const isSeat = (word: string): boolean => vocabulary.seats.test(word) || vocabulary.roles.test(word);
  const endsRow = (word: string): boolean => isSeat(word) || vocabulary.missing.test(word);
  const isHonorific = (word: string): boolean => vocabulary.honorifics.test(word);
  let first = words.findIndex((word, i) => i >= at && NAME_WORD.test(word) && !isHonorific(word));
  // "Community Councillor E. Moss".
  while (first >= 0 && isHonorific(words[first + 1] ?? '') && NAME_WORD.test(words[first + 2] ?? '')) first += 2;
  // What somebody is, written with a capital before the name: "Rådmann Odd Solvang".
  for (let take = first < 0 ? 0 : roleAt(words, first, vocabulary); take > 0; take = roleAt(words, first, vocabulary)) first += take;
  if (first < 0) return undefined;
  const capitals = words.filter(word => /^\p{Lu}{2,}$/u.test(word)).length === words.length;
  const ends = (i: number): boolean => {
    const word = words[i] as string;
    const next = words[i + 1];
    // "J. Green": behind an initial stands a surname.
    if (/^\p{Lu}\.$/u.test(words[i - 1] ?? '') && i - 1 === first) return false;
    if (isSeat(word)) return true;
    if (/^\p{Lu}\p{Ll}/u.test(word) && vocabulary.missing.test(words.slice(i).join(' '))) return true;
    if (capitals) return false;
    // "Mette L": behind a given name alone a letter is the surname's.
    if (/^\p{Lu}$/u.test(word) && i === first + 1 && next === undefined && GIVEN_NAMES.has(words[first] as string)) return false;
    if (/^\p{Lu}{2,5}$/u.test(word) || (isParty(word, vocabulary) && word.replace(/\.$/u, '').length > 1)) return true;
    return isParty(word, vocabulary) && !word.endsWith('.') && next === undefined;
  };
  let last = first;
  while (last + 1 < words.length) {
    const word = words[last + 1] as string;
    const after = words[last + 2] ?? '';
    if (NAME_WORD.test(word) ? ends(last + 1) : !(PARTICLE.test(word) && NAME_WORD.test(after))) break;
    last++;
  }
  // "Eli Nedrebø." ends its sentence; "Odd A." does not.
  const name = words
    .slice(first, last + 1)
    .join(' ')
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
  const long = last - first >= 5;
  if (!long && !isName(name, vocabulary)) return undefined;
  // After the first, a lone capital word is a unit's or a place's name.
  if (again && last === first) return undefined;
  if (vocabulary.roles.test(name) || vocabulary.seats.test(name)) return undefined;
  // "Four members of the public".
  if (first === last && words.length > 1 && vocabulary.language.dates.spans.numbers.includes(name.toLowerCase())) return undefined;
  const lead = words
    .slice(at, first)
    .filter(word => !isHonorific(word))
    .join(' ');
  const person: Person = { name, ...(lead && !again ? { role: lead } : {}) };
  let end = last + 1;
  const rest = (): string => words.slice(end).join(' ');
  // "Kuusirannan kaupunki Veikko Rimpi": the next may stand right behind what the last belongs to.
  if (isOrganisation(words[end] ?? '', vocabulary) && !isSeat(words[end + 1] ?? '')) return { people: [], end: end + 1 };
  if (!again && isOrganisation(name, vocabulary)) return { people: [], end };
  const role: string[] = [];
  while (end < words.length) {
    const word = words[end] as string;
    if (!isSeat(word) && (/^\p{Lu}{1,5}$/u.test(word) || isParty(word, vocabulary))) {
      person.party ??= word;
      end++;
      break;
    }
    // Behind a seat the next row begins, where a whole name follows.
    if (role.length && NAME_WORD.test(word) && NAME_WORD.test(words[end + 1] ?? '') && endsRow(words[end - 1] as string)) break;
    role.push(word);
    end++;
  }
  const told = role.join(' ');
  if (/[\p{L}\d]/u.test(told) && !isAside(told) && told.length <= LONGEST_ROLE)
    person.role = person.role ? `${person.role}, ${told}` : told;
  if (person.party === undefined && role.length === 0 && rest()) end = words.length;
  return { people: long || areTwo(name) ? runTogether(name) : [person], end };
}

/** A role is no sentence. */
const LONGEST_ROLE = 90;

/** "Kari Moe Ola Vik": a given name and another, each with its surname. */
function areTwo(name: string): boolean {
  const given = name.split(' ').map(word => GIVEN_NAMES.has(word.split('-')[0] as string));
  return given.length === 4 && given[0] === true && given[2] === true && given[3] === false;
}

/** How many words from one on say what somebody is, before a name: "Vice ordförande Bo Alm", "Teknisk sjef Odd Moe". */
function roleAt(words: readonly string[], from: number, vocabulary: Vocabulary): number {
  for (let take = Math.min(3, words.length - from - 1); take > 0; take--) {
    const said = words.slice(from, from + take).join(' ');
    if (NAME_WORD.test(words[from + take] ?? '') && (vocabulary.seats.test(said) || vocabulary.roles.test(said))) return take;
  }
  return 0;
}

/** When somebody was there, or for which cases: "§§ 22–23", "sak 6 og 7", "fra kl. 10". */
export const isAside = (text: string): boolean => /^(?:[\p{L}.:]+\s){0,4}[§\d][\d\s§.:–-]*(?:\p{Ll}{1,3}\s\d+)?$/u.test(text);

export const isParty = (text: string, vocabulary: Vocabulary): boolean =>
  /^\p{Lu}[\p{L}.]{0,5}$/u.test(text) && vocabulary.parties.has(text.replace(/\.$/u, '').toLowerCase());

export const isOrganisation = (text: string, vocabulary: Vocabulary): boolean =>
  text.split(/\s+/u).some(word => vocabulary.affiliations.test(word.replace(/[.,:]+$/u, '')));

/** "Alf Røstvik Lea Holmsen": names run together, cut before each given name, else in pairs; initials stay with their name. */
function runTogether(text: string): Person[] {
  const words = text.split(' ');
  const starts = words.flatMap((word, i) => (i === 0 || GIVEN_NAMES.has(word.split('-')[0] as string) ? [i] : []));
  const names: string[] = [];
  for (let i = 0; i < words.length; ) {
    let take = /^\p{Lu}\.$/u.test(words[i + 1] ?? '') ? 3 : 2;
    // Two given names begin one person: "Odd Einar Myrland".
    const next = starts.find(start => start >= i + 2);
    if (starts.includes(i) && next !== undefined && next - i <= 4) take = next - i;
    names.push(words.slice(i, i + take).join(' '));
    i += take;
  }
  return names.map(name => ({ name }));
}
