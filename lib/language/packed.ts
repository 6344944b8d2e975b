/**
 * A language's data as one string, for a script that is put into pages: it is read several times as fast as the same
 * words written out in a script, and weighs less. A list of words is one string in it, its words each behind a mark.
 */
import type { Language } from './language';

/** No word has it. */
const MARK = '~';
/** Stands before a long list in order: each word has before it how many of its letters are those of the word before, as a letter. */
const ORDERED = '^';
const NONE = 'A'.charCodeAt(0);
const MOST = 25;
/** A list as long as this is written so, where it is in order. */
const LONG = 100;

const isString = (value: unknown): value is string => typeof value === 'string';

function joined(_: string, value: unknown): unknown {
  if (!Array.isArray(value) || !value.length || !value.every(isString)) return value;
  if (value.some(word => word.includes(MARK))) throw new Error(`A word of a language has the mark "${MARK}": ${value.join(', ')}.`);
  if (value.length >= LONG && isOrdered(value)) return ORDERED + value.map((word, i) => shortened(word, value[i - 1] ?? '')).join('');
  return value.map(word => MARK + word).join('');
}

/** Small letters alone, so that the capital before each word tells where it begins. */
const isOrdered = (words: readonly string[]): boolean =>
  words.every((word, i) => /^\p{Ll}+$/u.test(word) && (i === 0 || word > (words[i - 1] as string)));

function shortened(word: string, before: string): string {
  let same = 0;
  while (same < MOST && same < before.length && word[same] === before[same]) same++;
  return String.fromCharCode(NONE + same) + word.slice(same);
}

function ordered(text: string): string[] {
  let word = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map(piece => {
    word = word.slice(0, piece.charCodeAt(0) - NONE) + piece.slice(1);
    return word;
  });
}

function parted(_: string, value: unknown): unknown {
  if (!isString(value)) return value;
  if (value.startsWith(ORDERED)) return ordered(value.slice(1));
  return value.startsWith(MARK) ? value.slice(1).split(MARK) : value;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** @throws where one is not a capital and small letters behind it */
export function packedNames(names: ReadonlySet<string>): string {
  const small = [...names].map(name => name.toLowerCase()).sort();
  if (!isOrdered(small) || !small.every(name => names.has(capital(name)))) throw new Error('A name is not written as a name.');
  return small.map((name, i) => shortened(name, small[i - 1] ?? '')).join('');
}

/** @param data as `packedNames` gives it */
export const unpackedNames = (data: string): ReadonlySet<string> => new Set(ordered(data).map(capital));

/** @throws where a word has the mark that parts them */
export const packed = (language: object): string => JSON.stringify(language, joined);

/** @param data as `packed` gives it */
export const unpacked = (data: string): Language => JSON.parse(data, parted) as Language;
