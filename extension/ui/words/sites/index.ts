import { computed } from '@preact/signals';
import type { LanguageCode } from '../../../../lib/minutes';
import { words } from '../index';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { SitesWords } from './words';

export const SITES_WORDS: Record<LanguageCode, SitesWords> = { nb, nn, sv, da, fi, en };

/** In the language of the interface. */
export const sitesWords = computed(() => SITES_WORDS[words.value.code]);
