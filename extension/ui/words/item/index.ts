import type { LanguageCode } from '../../../../lib/minutes';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { ItemWords } from './words';

export const ITEM_WORDS: Record<LanguageCode, ItemWords> = { nb, nn, sv, da, fi, en };
