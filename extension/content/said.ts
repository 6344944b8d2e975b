/**
 * The interface's words in what is put into pages, in place of `ui/words/index.ts` (see vite.config.ts): only those of
 * the language in use, which the background puts beside the reader as a script of their own (`said/`).
 */
import { computed, signal } from '@preact/signals';
import { ask } from '../platform/ask';
import { interfaceLanguage, onSettings } from '../platform/settings';
import { type SaidWords, world } from './world';

const said = signal(world.saksporWords as SaidWords);

export const words = computed(() => said.value.words);
export const pageWords = computed(() => said.value.page);

/** Follows the user's choice of another language. Returns what ends it. */
export async function startWords(): Promise<() => void> {
  return onSettings(settings => {
    if (interfaceLanguage(settings) === words.value.code) return;
    ask({ type: 'words' }).then(
      () => {
        said.value = world.saksporWords ?? said.value;
      },
      () => undefined,
    );
  });
}
