/** The words of the list's page, apart from those that every surface carries. */
import { computed } from '@preact/signals';
import { HELP_WORDS } from './help/index';
import { words } from './index';
import { ITEM_WORDS } from './item/index';
import { VIEW_WORDS } from './view/index';
import { WORK_WORDS } from './work/index';

/** Views, filters, search, rows. */
export const viewWords = computed(() => VIEW_WORDS[words.value.code]);
/** An open item. */
export const itemWords = computed(() => ITEM_WORDS[words.value.code]);
/** What is done with many items, out and in, backup and trouble. */
export const workWords = computed(() => WORK_WORDS[words.value.code]);
/** The keyboard's sheet, and drafting a question. */
export const helpWords = computed(() => HELP_WORDS[words.value.code]);
