/**
 * A language in two parts: what it takes to tell it from the others, and its words. What is put into pages has the first
 * of all languages, and fetches the second of those that it meets.
 */
import type { LanguageCode } from '../minutes';
import type { Language } from './language';

const LIGHT = [
  'code',
  'name',
  'relatives',
  'common',
  'ties',
  'starters',
  'foreignLetters',
  'abbreviations',
  'closingAbbreviations',
] as const satisfies readonly (keyof Language)[];
const LIGHT_DATES = ['months', 'weekdays'] as const satisfies readonly (keyof Language['dates'])[];

const isLight = (key: string): boolean => (LIGHT as readonly string[]).includes(key);
const isLightDate = (key: string): boolean => (LIGHT_DATES as readonly string[]).includes(key);
const chosen = <T extends object>(words: T, wanted: (key: string) => boolean): Partial<T> =>
  Object.fromEntries(Object.entries(words).filter(([key]) => wanted(key))) as Partial<T>;

/** How many labels of some language have a word by which languages are told: rarer ones weigh in every page, and tell none. */
const SHARED = 2;

/** The words of a language's labels and headings that are written out, each with how many have it; shorter ones are the same in several languages. */
function labelWords({ kinds, fields, parts }: Language): ReadonlyMap<string, number> {
  const phrases = [...kinds.minutes, ...kinds.agenda, ...Object.values(fields).flat(), ...Object.values(parts).flat()];
  const count = new Map<string, number>();
  // All at once: it is asked for in each new page.
  for (const word of phrases.join(' ').split(/[^\p{L}*]+/u))
    if (word.length > 4 && !word.includes('*')) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/**
 * The words of each language's labels and headings by which it is told: an agenda has hardly any others.
 * @param languages all that are told apart: what several labels of one have is looked for in the others, too
 */
export function labelsOf(languages: readonly Language[]): ReadonlyMap<LanguageCode, readonly string[]> {
  if (languages.every(({ labels }) => labels)) return new Map(languages.map(({ code, labels = [] }) => [code, labels]));
  const counts = languages.map(labelWords);
  const shared = new Set(counts.flatMap(count => [...count].flatMap(([word, times]) => (times >= SHARED ? word : []))));
  return new Map(languages.map(({ code }, i) => [code, [...(counts[i]?.keys() ?? [])].filter(word => shared.has(word))]));
}

/**
 * What is needed before it is known that a text is in it; of its labels and headings their words, but not which they are.
 * @param labels as `labelsOf` gives them
 */
export const lightOf = (language: Language, labels: readonly string[]): Partial<Language> => ({
  ...chosen(language, isLight),
  dates: chosen(language.dates, isLightDate) as Language['dates'],
  // They are compared with words in small letters.
  labels: labels.filter(word => word === word.toLowerCase()).sort(),
});

/** All else of it, for `makeWhole`. */
export const restOf = (language: Language): Partial<Language> => ({
  ...chosen(language, key => !isLight(key)),
  dates: chosen(language.dates, key => !isLightDate(key)) as Language['dates'],
});

/** Puts to what `lightOf` gave what `restOf` did; the labels' words stay with it. */
export function makeWhole(light: Language, rest: Partial<Language>): void {
  Object.assign(light, rest, { dates: { ...light.dates, ...rest.dates } });
}

/** Whether its words are there, and not only its looks. */
export const isWhole = (language: Partial<Language>): boolean => language.roles !== undefined;
