/**
 * A language in two parts: what it takes to tell it from the others, and its words. What is put into pages has the first
 * of all languages, and fetches the second of those that it meets.
 */
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

/**
 * The words of its labels and headings: an agenda has hardly any others.
 * @returns those of more than four letters that are written out, as shorter ones are the same in several languages; more than once where several labels have them
 */
export function labelsOf({ labels, kinds, fields, parts }: Language): readonly string[] {
  if (labels) return labels;
  const phrases = [...kinds.minutes, ...kinds.agenda, ...Object.values(fields).flat(), ...Object.values(parts).flat()];
  // All at once: it is asked for in each new page.
  return phrases
    .join(' ')
    .split(/[^\p{L}*]+/u)
    .filter(word => word.length > 4 && !word.includes('*'));
}

/** What is needed before it is known that a text is in it; of its labels and headings their words, but not which they are. */
export const lightOf = (language: Language): Partial<Language> => ({
  ...chosen(language, isLight),
  dates: chosen(language.dates, isLightDate) as Language['dates'],
  // They are compared with words in small letters.
  labels: [...new Set(labelsOf(language))].filter(word => word === word.toLowerCase()).sort(),
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
