import type { LanguageCode } from '../../../../lib/minutes';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { HelpWords } from './words';

export const HELP_WORDS: Record<LanguageCode, HelpWords> = { nb, nn, sv, da, fi, en };
