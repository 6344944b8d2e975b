import { computed } from '@preact/signals';
import type { LanguageCode } from '../../../../lib/minutes';
import { words } from '../index';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { ShortcutsWords } from './words';

export const SHORTCUTS_WORDS: Record<LanguageCode, ShortcutsWords> = { nb, nn, sv, da, fi, en };

/** In the language of the interface. */
export const shortcutsWords = computed(() => SHORTCUTS_WORDS[words.value.code]);
