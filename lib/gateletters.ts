/**
 * What is a letter, asked cheaply. A pattern that knows all the letters there are takes longer to compile, and even to
 * be read as part of a function, than a page takes to look at: it is made where a text has other letters than Latin-1's,
 * and is written as a string until then.
 */

const ALL_LETTERS = '\\p{L}';
const ALL_DIGITS = '\\p{N}';
const ALL_WORDS = '[\\p{L}\\p{N}\\p{M}]+|\\S';
const LATIN_WORDS = /[a-z0-9ª²³µ¹º¼-¾ß-öø-ÿ]+|\S/g;
const PLAIN_WORDS = /[a-zß-öø-ÿ]{2,}/g;

const patterns = new Map<string, RegExp>();

/** @returns the pattern, made once */
function patternOf(source: string, flags: string): RegExp {
  let made = patterns.get(source);
  if (!made) {
    made = new RegExp(source, flags);
    patterns.set(source, made);
  }
  return made;
}

/** @returns whether a short text has a letter, digit or mark that Latin-1 has not; punctuation does not count */
export function isForeign(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff && (code < 0x2000 || code > 0x206f)) return true;
  }
  return false;
}

/** @returns whether a short text has the pattern, in which `\p{L}` and `\p{Lu}` are all letters there are, or capitals */
export function has(pattern: string, text: string): boolean {
  if (isForeign(text)) return patternOf(pattern, 'u').test(text);
  const latin = pattern.replace('\\p{Lu}', '[A-ZÀ-ÖØ-Þ]').replace('\\p{L}', '[A-Za-zªµºÀ-ÖØ-öø-ÿ]');
  return patternOf(latin, '').test(text);
}

/** @returns the words of two plain letters or more, in a text in lower case: those that the gate's table has */
export const plainWords = (text: string): readonly string[] => text.match(PLAIN_WORDS) ?? [];

/** @returns the words and the marks of a text in lower case */
export const wordsAndMarks = (text: string): Iterable<RegExpExecArray> =>
  text.matchAll(isForeign(text) ? patternOf(ALL_WORDS, 'gu') : LATIN_WORDS);

/** @returns whether there is a letter in the word, which is in lower case */
export const hasLetter = (word: string): boolean =>
  word !== word.toUpperCase() || word.includes('ª') || word.includes('º') || (isForeign(word) && patternOf(ALL_LETTERS, 'u').test(word));

/** @returns whether the word has letters, and digits nowhere */
export const isLetters = (word: string): boolean =>
  hasLetter(word) && !patternOf(isForeign(word) ? ALL_DIGITS : '[\\d²³¹¼-¾]', 'u').test(word);

/** @returns whether a word or a mark has letters or digits */
export const isLettered = (word: string): boolean => hasLetter(word) || patternOf(ALL_DIGITS, 'u').test(word);
