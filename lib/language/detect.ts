/** Tells the language of a text by its small words, not by what the page claims of itself. */
import type { LanguageCode } from '../minutes';
import { LANGUAGES } from './index';
import type { Language } from './language';

const ENOUGH = 2000;

interface Weights {
  code: LanguageCode;
  words: Map<string, number>;
}

let weights: Weights[] | undefined;

/** A word counts the more the fewer languages share it. */
function weigh(languages: readonly Language[]): Weights[] {
  const sets = languages.map(language => ({
    code: language.code,
    words: new Set(
      [language.common, language.ties, language.starters, language.dates.weekdays.join(' ').replaceAll('|', ' ')].join(' ').split(/\s+/u),
    ),
  }));
  return sets.map(({ code, words }) => ({
    code,
    words: new Map([...words].map(word => [word, 1 / sets.filter(set => set.words.has(word)).length ** 1.5])),
  }));
}

/** @returns the language whose words fill most of the text, or undefined where it holds no known words at all. */
export function detectLanguage(text: string): LanguageCode | undefined {
  weights ??= weigh(LANGUAGES);
  const scores = new Map<LanguageCode, number>();
  let words = 0;
  for (const match of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const language of weights) {
      const weight = language.words.get(match[0]);
      if (weight) scores.set(language.code, (scores.get(language.code) ?? 0) + weight);
    }
    if (++words >= ENOUGH) break;
  }
  let best: LanguageCode | undefined;
  let most = 0;
  for (const [code, score] of scores)
    if (score > most) {
      best = code;
      most = score;
    }
  return best;
}
