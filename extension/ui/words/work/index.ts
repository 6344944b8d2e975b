import type { LanguageCode } from '../../../../lib/minutes';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { WorkWords } from './words';

export const WORK_WORDS: Record<LanguageCode, WorkWords> = { nb, nn, sv, da, fi, en };
