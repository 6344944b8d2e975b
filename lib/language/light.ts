/**
 * A language in two parts: what it takes to tell it from the others and to know minutes by their looks, and its words.
 * What is put into pages has the first of all languages, and fetches the second of those that it meets.
 */
import type { Language } from './language';

const LIGHT = [
  'code',
  'name',
  'relatives',
  'common',
  'ties',
  'starters',
  'dates',
  'kinds',
  'fields',
  'parts',
  'foreignLetters',
  'abbreviations',
  'closingAbbreviations',
] as const satisfies readonly (keyof Language)[];

const isLight = (key: string): boolean => (LIGHT as readonly string[]).includes(key);
const chosen = (language: Language, wanted: (key: string) => boolean): Partial<Language> =>
  Object.fromEntries(Object.entries(language).filter(([key]) => wanted(key)));

/** What is needed before it is known that a text is in it; of its tasks only the words that mark a list of them. */
export const lightOf = (language: Language): object => ({ ...chosen(language, isLight), tasks: { marks: language.tasks.marks } });

/** All else of it: assigned to what `lightOf` gives, it makes the language whole. */
export const restOf = (language: Language): object => chosen(language, key => !isLight(key));

/** Whether its words are there, and not only its looks. */
export const isWhole = (language: Partial<Language>): boolean => language.roles !== undefined;
