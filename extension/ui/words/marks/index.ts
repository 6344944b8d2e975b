import { computed } from '@preact/signals';
import type { LanguageCode } from '../../../../lib/minutes';
import { words } from '../index';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { MarksWords } from './words';

export const MARKS_WORDS: Record<LanguageCode, MarksWords> = { nb, nn, sv, da, fi, en };

/** In the language of the interface. */
export const marksWords = computed(() => MARKS_WORDS[words.value.code]);
