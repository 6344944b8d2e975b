/** Finds people and parties in what stands under "Til stede", "Ansvarlig" and the like. */

import { everyMatch } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Party, Person, Span } from '../minutes';

/** Small words inside a name, and a word of one. */
export const PARTICLE = /^(?:de|den|der|van|von|af|av|la|le|del|di|al|el|ben|bin|dos|da)$/iu;
export const NAME_WORD = /^(?:\p{Lu}[\p{L}’'´-]*\.?|(?:\p{Lu}\.-?){2,4}|(?:\p{Lu}\.-?){1,3}\p{Lu}[\p{L}’'´-]+)$/u;

/** A run of capital words, initials and particles that can be a name. */
export function isName(text: string, vocabulary: Vocabulary): boolean {
  const words = text.trim().split(/\s+/u);
  if (!words.length || words.length > 5) return false;
  if (!words.every((word, i) => NAME_WORD.test(word) || (i > 0 && i < words.length - 1 && PARTICLE.test(word)))) return false;
  if (words.length === 1 && (vocabulary.starters.has(text.toLowerCase()) || text.length < 2)) return false;
  return !words.some(word => /^\p{Lu}\p{Ll}/u.test(word) && vocabulary.starters.has(word.toLowerCase()) && words.length === 1);
}

const DOUBT = /\s*\(\s*\?+\s*\)|\s*\?+\s*$/u;

/**
 * The parties that a cell or a label names: split at commas, "og" and the like, with their spans.
 * @param text what stands in the cell; `base` is its offset in the Source's text
 */
export function partiesIn(text: string, base: number, vocabulary: Vocabulary): Party[] {
  const found: Party[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const doubt = raw.includes('?') && DOUBT.test(raw);
    const written = doubt ? raw.replace(DOUBT, '') : raw;
    const name = written.replace(/^[\s:–•*@-]+|[\s.:–-]+$/gu, '').replace(/\s+/gu, ' ');
    if (name && /\p{L}/u.test(name)) {
      const start = base + from + written.search(/[\p{L}\p{N}]/u);
      found.push({ start, end: Math.max(start, base + from + written.trimEnd().length), name, ...(doubt ? { doubtful: true } : {}) });
    }
  };
  if (!vocabulary.roles.test(text))
    for (const match of everyMatch(separators(vocabulary), text)) {
      if (match.groups?.and && isOneName(text.slice(from, match.index), text.slice(match.index + match[0].length), vocabulary)) continue;
      push(match.index);
      from = match.index + match[0].length;
    }
  push(text.length);
  return found.filter(party => !vocabulary.done.test(party.name) || party.name.split(' ').length > 2);
}

const separatorCache = new WeakMap<Vocabulary, RegExp>();

function separators(vocabulary: Vocabulary): RegExp {
  let pattern = separatorCache.get(vocabulary);
  if (!pattern) {
    pattern = new RegExp(
      `\\s*(?:[,;\\n](?:\\s*(?:${vocabulary.and})\\s)?|\\s(?<and>${vocabulary.and})\\s|(?<!(?:^|\\s)v)/(?=\\p{L}|\\s\\p{Lu})|(?<=\\p{Ll})[&+](?=\\p{Lu})|(?<=\\s)\\+(?=\\s\\p{Lu}))\\s*`,
      'gu',
    );
    separatorCache.set(vocabulary, pattern);
  }
  return pattern;
}

/** "Teknik- og Miljøchefen", "utvalg for helse og omsorg": the word between belongs to one name. */
function isOneName(before: string, after: string, { roles, starters, everybody }: Vocabulary): boolean {
  if (/\p{L}-\s*$/u.test(before)) return true;
  const next = /^\p{L}+/u.exec(after)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(next) || roles.test(next) || starters.has(next) || everybody.test(after)) return false;
  const rest = /^[^,;\n]*/u.exec(after)?.[0].trim() ?? '';
  return !roles.test(rest) && !roles.test(rest.split(/\s+/u).at(-1) ?? '') && !/\p{Lu}/u.test(rest);
}

/** Gives each party the one of those present that it must mean: a first name, initials or the same name. */
export function resolveParties(parties: Party[], people: readonly Person[]): Party[] {
  return parties.map(party => {
    const fits = people.filter(person => meansPerson(party.name, person.name));
    const only = fits.length === 1 ? fits[0]?.name : undefined;
    return only && only !== party.name ? { ...party, resolved: only } : party;
  });
}

/** "Alf", "Maja E S", "ABM" for Alf Røstvik, Maja Ekman Stål, Anne Berit Moe. */
export function meansPerson(written: string, full: string): boolean {
  if (beginsOtherwise(written, full)) return false;
  const names = full.split(/\s+/u);
  if (/^\p{Lu}{2,4}$/u.test(written)) return names.length >= 2 && isShort(written, names);
  const words = written.replace(/\./gu, '').split(/\s+/u);
  if (words[0]?.toLowerCase() !== names[0]?.toLowerCase()) return false;
  let at = 1;
  for (const word of words.slice(1)) {
    while (at < names.length && !names[at]?.toLowerCase().startsWith(word.toLowerCase())) at++;
    if (at++ >= names.length) return false;
  }
  return true;
}

/** Their first letters are plain ones, and not the same: most names are told apart so. */
export function beginsOtherwise(written: string, full: string): boolean {
  const one = written.charAt(0);
  const other = full.charAt(0);
  return one !== other && PLAIN.test(one) && PLAIN.test(other) && one.toLowerCase() !== other.toLowerCase();
}

const PLAIN = /^[A-Za-zÀ-ÖØ-Þà-öø-þ]/u;

/** Each name gives its first letter or, in turn, a few: TMB for Tora Mette Brenna, EAA for Eirik Aasgard. */
function isShort(letters: string, names: readonly string[]): boolean {
  const [name, ...rest] = names;
  if (name === undefined) return letters === '';
  for (let take = Math.min(3, letters.length - rest.length); take >= 1; take--)
    if (name.toUpperCase().startsWith(letters.slice(0, take)) && isShort(letters.slice(take), rest)) return true;
  return false;
}

/** Spans of a person's name or first name where it stands as words of its own. */
export function mentions(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? ''))
      found.push({ start: at, end: at + name.length });
  return found;
}

/** "Nils Hålén" and "Nils Halen" are one. */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain(a) === plain(b);
}
