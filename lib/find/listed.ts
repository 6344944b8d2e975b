/** Reads lists of people: one a line with what they are, names that run on, the rows of a table that have run together. */

import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import type { Person } from '../minutes';
import { meansPerson } from './people';
import { isAside, isOrganisation, isParty, personIn } from './personin';
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
    // A second name in the line: what stands behind it may be a third.
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

const isAffiliation = (text: string, vocabulary: Vocabulary): boolean =>
  text.split(/\s+/u).length === 1 || isOrganisation(text, vocabulary) || vocabulary.roles.test(text);
