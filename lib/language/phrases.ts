/** Turns the phrases of a language's data into patterns. Boundaries are Unicode: `\b` breaks at å, ä, ö, æ and ø. */

const LETTER = String.raw`\p{L}\p{N}`;
const BEFORE = `(?<![${LETTER}])`;
const AFTER = `(?![${LETTER}])`;
/** Matches nothing: what an empty list of phrases becomes. */
export const NEVER = /(?!)/u;

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
export function anySource(phrases: readonly string[]): string {
  if (!phrases.length) return '(?!)';
  return `${BEFORE}(?:${longestFirst(phrases).map(phraseSource).join('|')})${AFTER}`;
}

/** A pattern that finds any of the phrases; `flags` are added to `iu`. */
export function anyOf(phrases: readonly string[], flags = ''): RegExp {
  return phrases.length ? new RegExp(anySource(phrases), `iu${flags}`) : NEVER;
}

/** A pattern that a whole string must match: one of the phrases, and nothing else but punctuation about it. */
export function wholly(phrases: readonly string[]): RegExp {
  return phrases.length ? new RegExp(`^[^${LETTER}]*(?:${longestFirst(phrases).map(phraseSource).join('|')})[^${LETTER}]*$`, 'iu') : NEVER;
}

/** A pattern for the phrases at the start of a string. */
export function startingWith(phrases: readonly string[]): RegExp {
  return phrases.length ? new RegExp(`^[^${LETTER}]*(?:${longestFirst(phrases).map(phraseSource).join('|')})${AFTER}`, 'iu') : NEVER;
}

/** Words that name somebody: one to eight, without a full stop or other end of a clause. */
const WHO = String.raw`[\p{L}\p{N}][^\s.;:?!()«»"]*(?:,?\s+[\p{L}\p{N}&/][^\s.;:?!()«»"]*){0,7}?`;

/** A frame as a pattern with the groups `who` (where it has the slot) and `rest` (all that follows in the sentence). */
export function frame(phrase: string): RegExp {
  const [before = '', after] = phrase.split('{who}');
  if (after === undefined) return new RegExp(`${BEFORE}${phraseSource(before)}${AFTER}(?<rest>[^]*)`, 'iu');
  const head = before.trim() ? `${BEFORE}${phraseSource(before)}\\s+` : `(?:^|[,;:]\\s+|\\s)`;
  const tail = after.trim() ? `\\s+${phraseSource(after)}${AFTER}` : '';
  return new RegExp(`${head}(?<who>${WHO})${tail}(?<rest>[^]*)`, 'iu');
}
