import type { LanguageCode } from '../../../../lib/minutes';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { UnsavedWords } from './words';

export const UNSAVED_WORDS: Record<LanguageCode, UnsavedWords> = { nb, nn, sv, da, fi, en };
