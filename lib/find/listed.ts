/** Reads lists of people: one a line with what they are, names that run on, the rows of a table that have run together. */

import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import type { Person } from '../minutes';
import { isName, meansPerson, NAME_WORD, PARTICLE } from './people';
import { isOffice, LIST_MARK, rewritten } from './rewritten';
import { bracketed, segments, withoutBrackets } from './segments';

/** Heads the names below it: "Fremskrittspartiet:". */
const HEAD = /^\s*\p{Lu}[\p{L}-]+:\s*$/u;

/**
 * Everybody whom the lines of a list name, once each.
 * @param written lines: one person each with what they are behind a comma, or names that run on; one stretch of text a line
 */
export function peopleIn(written: readonly string[], vocabulary: Vocabulary): Person[] {
  const lines = rewritten(written, segment => isFull(segment, vocabulary), vocabulary).filter(line => !HEAD.test(line));
  const people: Person[] = [];
  const each = onePerLine(lines, vocabulary);
  let replaced = false;
  for (const line of lines) {
    const found = peopleOfLine(line, vocabulary, each);
    // "…, ersättare för" at the end of a line: who stands in the next is not there.
    people.push(...(replaced ? found.slice(1) : found));
    replaced = endsReplacing(line, vocabulary);
  }
  const seen = new Set<string>();
  const whole = people.filter(({ name }) => name.includes(' ')).length;
  // Among whole names, one a line, a word alone heads those below it: "Kansliet".
  const heads = each === 'all' && whole >= people.length * 0.7;
  return people
    .filter(({ name }) => !heads || name.includes(' ') || GIVEN_NAMES.has(name))
    .filter(person => !seen.has(person.name) && seen.add(person.name));
}

function endsReplacing(line: string, vocabulary: Vocabulary): boolean {
  const tail = line.trim().split(/[,;(]/u).at(-1) ?? '';
  const last = [...vocabulary.standsFor.all(tail)].at(-1);
  return last !== undefined && last.index + last[0].length === tail.length && tail.split(/\s+/u).length > 1;
}

/** Most lines hold one name, and what stands behind its comma says who that is. */
function onePerLine(lines: readonly string[], vocabulary: Vocabulary): 'none' | 'some' | 'all' {
  const filled = lines.filter(line => /\p{L}/u.test(line));
  if (filled.length < 2) return 'none';
  if (filled.length < 3) return 'some';
  const single = filled.filter(line => {
    const parts = segments(plainLine(line), vocabulary);
    return parts.length <= 3 && !/[,;]\s*$/u.test(line) && isFull(parts[0]?.text ?? '', vocabulary);
  });
  return single.length >= filled.length * 0.7 ? 'all' : 'some';
}

const isFull = (segment: string, vocabulary: Vocabulary): boolean =>
  personIn(withoutBrackets(segment).outside, vocabulary).some(({ name }) => name.includes(' '));

/** Without a list's mark, and without the place that stands before a colon: "Solvik: ordfører Geir Solhaug". */
const plainLine = (raw: string): string =>
  raw
    .replace(LIST_MARK, '')
    .replace(/^(?:[\p{L} -]{1,40}|\d{1,2}\p{L}{1,2}):\s+(?=\p{L})/u, '')
    .replace(/(?<![^\s,;])@(?=\p{Lu})/gu, '')
    .replace(PRESENT_MARK, '')
    // "Kari Moe- 2. klasse", "Ola Vik-rektor,Per Lie": room about what parts them.
    .replace(/(?<=\s\p{Lu}\p{Ll}+)-\s?(?=[\p{Ll}\d])/gu, ' – ')
    .replace(/,(?=\p{Lu}\p{Ll})/gu, ', ')
    .replace(/(?<=\p{L}|\))\s[-–—]\s*$/u, '');

/** What a column of marks has left behind a name: "Eva Dalin X". */
export const PRESENT_MARK = /(?<=\p{L}\s(?:[xX]\s)?)(?:[xX]|[✓✔])(?=\s*(?:$|[,;]))/gu;

function peopleOfLine(raw: string, vocabulary: Vocabulary, lines: 'none' | 'some' | 'all'): Person[] {
  const found: Person[] = [];
  const own: boolean[] = [];
  const parts = segments(plainLine(raw), vocabulary);
  // What stands behind a second name in the line is a name as well.
  let each = lines;
  for (const [i, { text: segment, tied }] of parts.entries()) {
    const { inside, outside } = withoutBrackets(segment);
    const last = found.at(-1);
    // "Rådmann Kari Moe, Nordhavn": what stands last behind an office and a name is where they are from.
    if (last?.role && own.at(-1) && i === parts.length - 1 && last.name.includes(' ') && !tied && isPlace(outside, vocabulary)) {
      last.affiliation ??= outside;
      if (inside) describe(last, '', inside, false, vocabulary);
      continue;
    }
    const people = isReplaced(outside, vocabulary) ? [] : personIn(outside, vocabulary);
    const describes =
      each !== 'none' &&
      last &&
      !own.at(-1) &&
      !(tied && people.some(({ name }) => name.includes(' '))) &&
      !isAnother(people, outside) &&
      (each === 'all' || last.name.includes(' '));
    // "Anders Fyrlund, Secretary General".
    if (last && people.length === 1 && people[0]?.role && !people[0].name.includes(' ')) people.pop();
    if (last && (!people.length || (describes && (each === 'all' || isAffiliation(outside, vocabulary))))) {
      describe(last, outside, inside, people.length > 0 && each === 'all', vocabulary);
      own[own.length - 1] = each !== 'all';
      continue;
    }
    // "Kari Moe – Teams": how somebody took part.
    if (last && isManner(outside, vocabulary)) {
      last.role ??= outside;
      continue;
    }
    // "Kari Moe, FRP": letters behind a whole name are a party's or a group's, and nobody's name.
    if (last && /^\p{Lu}{2,}$/u.test(outside) && (isParty(outside, vocabulary) || /\s\p{Lu}\p{Ll}/u.test(last.name))) {
      if (isParty(outside, vocabulary)) last.party ??= outside;
      else last.affiliation ??= outside;
      continue;
    }
    const person = people.at(-1);
    if (!person) continue;
    // "Kuusirannan kaupunki (estynyt) Aino Suo": the brackets say it of the one before.
    const behind = segment.indexOf('(') > segment.indexOf(people[0]?.name ?? '');
    const of = behind || !last ? person : last;
    if (inside) describe(of, '', inside, false, vocabulary);
    // "Kari Moe (V) (formand)": each of them says something.
    for (const more of inside ? bracketed(segment).slice(1) : []) describe(of, '', more, false, vocabulary);
    if (last && each === 'all') each = 'some';
    for (const one of people) {
      found.push(one);
      own.push(one.role !== undefined);
    }
  }
  return rolesBehind(found, vocabulary);
}

/** A word with a capital that is nobody's given name, nor what somebody is. */
const isPlace = (text: string, vocabulary: Vocabulary): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(text) && !GIVEN_NAMES.has(text) && !vocabulary.seats.test(text) && !vocabulary.roles.test(text);

/** "Mats Ovesjö, Lena Kihlmark": two of them in a line, in a list of one a line. */
const isAnother = ([one, ...more]: Person[], written: string): boolean =>
  one !== undefined &&
  !more.length &&
  one.name === written &&
  written.includes(' ') &&
  GIVEN_NAMES.has(written.split(/[\s-]/u)[0] as string);

/** "ersättare för Peter Ahlsjö", "vara for Bergheim": tells whom somebody sits for. */
function isReplaced(text: string, vocabulary: Vocabulary): boolean {
  const match = vocabulary.standsFor.exec(text);
  if (!match) return false;
  const rest = text.slice(match.index + match[0].length);
  return !/\p{Lu}\p{Ll}/u.test(text.slice(0, match.index)) && (/^\s+\p{Lu}/u.test(rest) || rest === '');
}

/** Adds what stands behind a name, or in brackets, to what is known of somebody. */
function describe(person: Person, outside: string, inside: string, organisation: boolean, vocabulary: Vocabulary): void {
  const roles = person.role ? [person.role] : [];
  if (/[\p{L}\d]/u.test(outside) && !isAside(outside)) {
    if (isParty(outside, vocabulary)) person.party ??= outside;
    else if (vocabulary.missing.test(outside)) roles.push(outside);
    else if ((organisation || isAffiliation(outside, vocabulary)) && !vocabulary.roles.test(outside) && !vocabulary.seats.test(outside))
      person.affiliation ??= outside;
    else roles.push(outside);
  }
  if (inside && !isAside(inside)) {
    if (isParty(inside, vocabulary) || (/^\p{Lu}[\p{L}.]{0,4}$/u.test(inside) && !isOffice(inside, vocabulary))) {
      if (isParty(inside, vocabulary) || !areInitials(inside, person.name)) person.party ??= inside;
    } else roles.push(inside);
  }
  if (roles.length) person.role = roles.join(', ');
}

/** Nothing but a word that may stand in any label of who came: "Teams", "online". */
function isManner(text: string, { attendance: { words, sorts } }: Vocabulary): boolean {
  const [found] = [...words.all(text)];
  return found !== undefined && found[0].length === text.length && sorts.get(found.phrase) === 'filler' && text.length > 3;
}

/** "Denise Hallworth (DH)", "Greta Rask (GRa)": how the minutes shorten the name. */
const areInitials = (letters: string, name: string): boolean =>
  /^\p{Lu}{2}[\p{Lu}\p{Ll}]{0,2}$/u.test(letters) &&
  (meansPerson(letters.toUpperCase(), name) || (!name.includes(' ') && letters.startsWith(name.charAt(0))));

/** When somebody was there, or for which cases: "§§ 22–23", "sak 6 og 7", "fra kl. 10". */
const isAside = (text: string): boolean => /^(?:[\p{L}.:]+\s){0,4}[§\d][\d\s§.:–-]*(?:\p{Ll}{1,3}\s\d+)?$/u.test(text);

/**
 * "Ola Berg, leder Kari Moe, nestleder Per Li": a list that has lost its lines. The first named leads where nothing is
 * said of them and the second seems to: then each role belongs to the name before it.
 */
function rolesBehind(people: Person[], vocabulary: Vocabulary): Person[] {
  const [first, second] = people;
  const leads = vocabulary.fields.find(field => field.kind === 'chair')?.pattern;
  if (!first || first.role || first.affiliation || !second?.role || !leads?.test(second.role) || people.length < 3) return people;
  for (let i = 0; i + 1 < people.length; i++) {
    const person = people[i] as Person;
    const next = people[i + 1] as Person;
    if (next.role === undefined) break;
    person.role = next.role;
    delete next.role;
  }
  return people;
}

const isParty = (text: string, vocabulary: Vocabulary): boolean =>
  /^\p{Lu}[\p{L}.]{0,5}$/u.test(text) && vocabulary.parties.has(text.replace(/\.$/u, '').toLowerCase());

const isOrganisation = (text: string, vocabulary: Vocabulary): boolean =>
  text.split(/\s+/u).some(word => vocabulary.affiliations.test(word.replace(/[.,:]+$/u, '')));

/** The people that a stretch without a comma names: mostly one, more where the rows of a table have run together. */
function personIn(segment: string, vocabulary: Vocabulary): Person[] {
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
  if (place && /^\p{L}/u.test(place)) for (const last of found.slice(-1)) last.affiliation ??= place;
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

const isAffiliation = (text: string, vocabulary: Vocabulary): boolean =>
  text.split(/\s+/u).length === 1 || isOrganisation(text, vocabulary) || vocabulary.roles.test(text);

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
