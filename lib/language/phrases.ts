/** Turns the phrases of a language's data into patterns. Boundaries are Unicode: `\b` breaks at å, ä, ö, æ and ø. */
import { Matcher } from './matcher';

const LETTER = String.raw`\p{L}\p{N}`;
const BEFORE = `(?<![${LETTER}])`;
const AFTER = `(?![${LETTER}])`;
const escaped = (literal: string): string => literal.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');

/** One phrase as the source of a pattern, without word boundaries. */
export function phraseSource(phrase: string): string {
  return phrase
    .trim()
    .split(/\s+/u)
    .map(word => escaped(word).replace(/\*/g, '\\p{L}*'))
    .join('\\s+');
}

const longestFirst = (phrases: readonly string[]): string[] => [...new Set(phrases)].sort((a, b) => b.length - a.length);

/** Source of a pattern that matches any of the phrases, whole words only; a pattern of nothing where there are none. */
export function anySource(phrases: readonly string[], after = AFTER): string {
  if (!phrases.length) return '(?!)';
  return `${BEFORE}(?:${longestFirst(phrases).map(phraseSource).join('|')})${after}`;
}

/** The same before a number, which may stand close: "Sak 1", "Sak1". */
export const beforeNumber = (phrases: readonly string[]): string => anySource(phrases, String.raw`(?!\p{L})`);

/**
 * Every match of a pattern of many words. `matchAll` makes such a pattern anew for each text, and it may have to be
 * compiled again.
 * @param pattern a global one
 */
export const everyMatch = (pattern: RegExp, text: string): RegExpExecArray[] => firstMatches(pattern, text, Number.POSITIVE_INFINITY);

/** The same up to so many of them. */
export function firstMatches(pattern: RegExp, text: string, most: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (found.push(match) >= most) break;
    if (match[0] === '') pattern.lastIndex++;
  }
  pattern.lastIndex = 0;
  return found;
}

/** Finds any of the phrases. */
export const anyOf = (phrases: readonly string[]): Matcher => new Matcher(phrases);

/** What a whole string must be: one of the phrases, and nothing else but punctuation about it. */
export const wholly = (phrases: readonly string[]): Matcher => new Matcher(phrases, 'whole');

/** The phrases at the start of a string. */
export const startingWith = (phrases: readonly string[]): Matcher => new Matcher(phrases, 'start');

/** Words that name somebody: one to eight, without a full stop or other end of a clause. A comma is a word's own but for
 * behind an initial: were it both, each would double the ways to read the words. */
const WHO = String.raw`[\p{L}\p{N}][^\s.;:?!()«»"]*(?:(?:(?<=\.),)?\s+(?:\p{Lu}\.|[\p{L}\p{N}&/][^\s.;:?!()«»"]*)){0,7}?`;

/** A frame as a pattern with the groups `who` (where it has the slot) and `rest` (all that follows in the sentence). */
export function frame(phrase: string): RegExp {
  const known = frames.get(phrase);
  if (known) return known;
  const made = compiled(phrase);
  frames.set(phrase, made);
  return made;
}

/** Most documents meet few of the frames: each is made when it is first met. */
const frames = new Map<string, RegExp>();

function compiled(phrase: string): RegExp {
  const [before = '', after] = phrase.split('{who}');
  if (after === undefined) return new RegExp(`${BEFORE}${phraseSource(before)}${AFTER}(?<rest>[^]*)`, 'iu');
  const head = before.trim() ? `${BEFORE}${phraseSource(before)}\\s+` : `(?:^|[,;:]\\s+|\\s)`;
  const tail = after.trim() ? `\\s+${phraseSource(after)}${AFTER}` : '';
  return new RegExp(`${head}(?<who>${WHO})${tail}(?<rest>[^]*)`, 'iu');
}
