/** The words of a draft question to the administration or the council, by language; a missing word does not compile. */
import type { LanguageCode } from '../minutes';
import { da } from './questions/da';
import { en } from './questions/en';
import { fi } from './questions/fi';
import { nb } from './questions/nb';
import { nn } from './questions/nn';
import { sv } from './questions/sv';
import type { QuestionWords } from './questions/words';

export const QUESTION_WORDS: Record<LanguageCode, QuestionWords> = { nb, nn, sv, da, fi, en };
