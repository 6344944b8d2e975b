import { computed } from '@preact/signals';
import type { LanguageCode } from '../../../../lib/minutes';
import { words } from '../index';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { OptionsWords } from './words';

export const OPTIONS_WORDS: Record<LanguageCode, OptionsWords> = { nb, nn, sv, da, fi, en };

/** In the language of the interface. */
export const optionsWords = computed(() => OPTIONS_WORDS[words.value.code]);
