/**
 * All words of the exports. They stand in the library and not in the interface, since the command line needs them too.
 * A language is one file of terms and one object of words for files; a missing word does not compile.
 */
import type { LanguageCode } from '../minutes';
import { FILE_WORDS, type FileWords } from './filewords';
import type { Terms } from './terms';
import { da } from './words/da';
import { en } from './words/en';
import { fi } from './words/fi';
import { nb } from './words/nb';
import { nn } from './words/nn';
import { sv } from './words/sv';

export type { ReportBy } from './filewords';
export type { ReportGroup } from './terms';
export type ExportWords = Terms & FileWords;

const TERMS: Record<LanguageCode, Terms> = { nb, nn, sv, da, fi, en };

export const EXPORT_WORDS = Object.fromEntries(
  (Object.keys(TERMS) as LanguageCode[]).map(code => [code, { ...TERMS[code], ...FILE_WORDS[code] }]),
) as Record<LanguageCode, ExportWords>;

/** The words that belong to an interface's terms. */
export const exportWordsOf = (terms: Terms): ExportWords =>
  Object.values(EXPORT_WORDS).find(words => words.tag === terms.tag) ?? EXPORT_WORDS.en;
