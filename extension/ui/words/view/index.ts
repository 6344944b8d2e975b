import type { LanguageCode } from '../../../../lib/minutes';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { ViewWords } from './words';

export const VIEW_WORDS: Record<LanguageCode, ViewWords> = { nb, nn, sv, da, fi, en };
