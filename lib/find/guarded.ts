/** Patterns made of many phrases, which are long to compile: tried only where the text has one of their words. */
import type { Matcher } from '../language/matcher';
import { later } from '../language/once';
import { anyOf, anySource, everyMatch } from '../language/phrases';

export interface Guarded {
  words: Matcher;
  pattern: () => RegExp;
}

/**
 * @param phrases without one of which nothing can match
 * @param write the pattern's source, made of the source of the phrases
 */
export const guarded = (phrases: readonly string[], flags: string, write: (source: string) => string): Guarded => ({
  words: anyOf(phrases),
  pattern: later(() => new RegExp(write(anySource(phrases)), flags)),
});

/** Every match of a global pattern. */
export const matchesOf = ({ words, pattern }: Guarded, text: string): RegExpExecArray[] =>
  words.test(text) ? everyMatch(pattern(), text) : [];

/** The first match of a pattern that is not global. */
export const matchOf = ({ words, pattern }: Guarded, text: string): RegExpExecArray | null =>
  words.test(text) ? pattern().exec(text) : null;
