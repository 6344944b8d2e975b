import type { LanguageCode } from '../../../../lib/minutes';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { PageWords } from './words';

export const PAGE_WORDS: Record<LanguageCode, PageWords> = { nb, nn, sv, da, fi, en };
