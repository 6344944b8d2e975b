/** The words of the list's page, apart from those that every surface carries. */
import { computed } from '@preact/signals';
import type { LanguageCode } from '../../../lib/minutes';
import { words } from './index';
import { da as daItem } from './item/da';
import { en as enItem } from './item/en';
import { fi as fiItem } from './item/fi';
import { nb as nbItem } from './item/nb';
import { nn as nnItem } from './item/nn';
import { sv as svItem } from './item/sv';
import type { ItemWords } from './item/words';
import { da } from './view/da';
import { en } from './view/en';
import { fi } from './view/fi';
import { nb } from './view/nb';
import { nn } from './view/nn';
import { sv } from './view/sv';
import type { ViewWords } from './view/words';

const VIEW_WORDS: Record<LanguageCode, ViewWords> = { nb, nn, sv, da, fi, en };
const ITEM_WORDS: Record<LanguageCode, ItemWords> = { nb: nbItem, nn: nnItem, sv: svItem, da: daItem, fi: fiItem, en: enItem };

/** Views, filters, search, rows. */
export const viewWords = computed(() => VIEW_WORDS[words.value.code]);
/** An open item. */
export const itemWords = computed(() => ITEM_WORDS[words.value.code]);
