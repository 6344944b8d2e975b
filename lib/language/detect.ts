/** Tells the language of a text by its small words, not by what the page claims of itself. */
import type { LanguageCode } from '../minutes';
import { LANGUAGES } from './index';
import type { Language } from './language';
import { labelsOf } from './light';

const ENOUGH = 2000;

interface Weights {
  code: LanguageCode;
  words: Map<string, number>;
  /** The words of its labels and headings, each counted once: what is a label in one language runs in another's text. */
  labels: ReadonlySet<string>;
  foreign: string;
}

/** What a label counts for its language. */
const LABEL = 0.3;

/** What a word with a letter counts against a language that does not use it; names bring some. */
const FOREIGN = 0.4;

/** So often a word counts. */
const REPEATED = 5;

let weights: Weights[] | undefined;

/** A word counts the more the fewer languages share it. */
function weigh(languages: readonly Language[]): Weights[] {
  const labels = labelsOf(languages);
  const sets = languages.map(language => ({
    code: language.code,
    words: new Set(
      [language.common, language.ties, language.starters, ...language.dates.weekdays, ...language.dates.months].join(' ').split(/[\s|]+/u),
    ),
    labels: new Set(labels.get(language.code)),
    foreign: language.foreignLetters,
  }));
  return sets.map(({ code, words, labels, foreign }) => ({
    code,
    labels,
    foreign,
    words: new Map([...words].map(word => [word, 1 / sets.filter(set => set.words.has(word)).length ** 1.5])),
  }));
}

const SHORT = /\p{Lu}(?<=\p{Ll}[ ,(]\p{Lu})\p{Lu}{1,2}(?!\p{L}| \p{Lu})/gu;
const WORD = /\p{L}+/gu;

function* wordsOf(lines: Iterable<string>): Generator<string> {
  // "Vik AS", "Dal AB": letters in capitals among small ones are no small words.
  for (const line of lines) yield* line.replace(SHORT, ' ').toLowerCase().match(WORD) ?? [];
}

/**
 * @param text the whole, or its lines: no more of them are asked for than it takes
 * @returns the language whose words fill most of the text, or undefined where it holds no known words at all
 */
export function detectLanguage(text: string | Iterable<string>): LanguageCode | undefined {
  weights ??= weigh(LANGUAGES);
  const scores = new Map<LanguageCode, number>();
  let words = 0;
  const seen = new Map<string, number>();
  for (const word of wordsOf(typeof text === 'string' ? [text] : text)) {
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    // What numbers every heading is said again and again, and tells no more than once.
    if (times > REPEATED) continue;
    for (const language of weights) {
      let weight = language.words.get(word) ?? 0;
      if (language.labels.has(word) && times === 1) weight += LABEL;
      for (const letter of language.foreign) if (word.includes(letter)) weight -= FOREIGN;
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
