/**
 * A language's data as one string, for a script that is put into pages: it is read several times as fast as the same
 * words written out in a script, and weighs less. A list of words is one string in it, its words each behind a mark.
 */
import type { Language } from './language';

/** No word has it. */
const MARK = '~';
/** Stands before a list in which each word has before it how many of its letters are those of the word before, as a capital. */
const SHORTENED = '^';
const NONE = 'A'.charCodeAt(0);
const MOST = 25;
/** A list as long as this is written so; words in order share more letters. */
const LONG = 2;

const isString = (value: unknown): value is string => typeof value === 'string';

function joined(_: string, value: unknown): unknown {
  if (!Array.isArray(value) || !value.length || !value.every(isString)) return value;
  if (value.some(word => word.includes(MARK))) throw new Error(`A word of a language has the mark "${MARK}": ${value.join(', ')}.`);
  if (value.length >= LONG && value.every(isSmall)) return SHORTENED + value.map((word, i) => shortened(word, value[i - 1] ?? '')).join('');
  return value.map(word => MARK + word).join('');
}

/** Without capitals, so that the one before each word tells where it begins. */
const isSmall = (word: string): boolean => /^[^A-Z~^]+$/u.test(word);

function shortened(word: string, before: string): string {
  let same = 0;
  while (same < MOST && same < before.length && word[same] === before[same]) same++;
  return String.fromCharCode(NONE + same) + word.slice(same);
}

function lengthened(text: string): string[] {
  let word = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map(piece => {
    word = word.slice(0, piece.charCodeAt(0) - NONE) + piece.slice(1);
    return word;
  });
}

function parted(_: string, value: unknown): unknown {
  if (!isString(value)) return value;
  if (value.startsWith(SHORTENED)) return lengthened(value.slice(1));
  return value.startsWith(MARK) ? value.slice(1).split(MARK) : value;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** @throws where one is not a capital and small letters behind it */
export function packedNames(names: ReadonlySet<string>): string {
  const small = [...names].map(name => name.toLowerCase()).sort();
  if (!small.every(name => /^\p{Ll}+$/u.test(name) && names.has(capital(name)))) throw new Error('A name is not written as a name.');
  return small.map((name, i) => shortened(name, small[i - 1] ?? '')).join('');
}

/** @param data as `packedNames` gives it */
export const unpackedNames = (data: string): ReadonlySet<string> => new Set(lengthened(data).map(capital));

/** @throws where a word has the mark that parts them */
export const packed = (language: object): string => JSON.stringify(language, joined);

/** @param data as `packed` gives it */
export const unpacked = (data: string): Language => JSON.parse(data, parted) as Language;
