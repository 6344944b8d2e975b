import { computed } from '@preact/signals';
import { words } from '../index';
import { PAGE_WORDS } from './all';

/** In the language of the interface. */
export const pageWords = computed(() => PAGE_WORDS[words.value.code]);
