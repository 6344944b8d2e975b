/**
 * The interface's words in what is put into pages, in place of `ui/words/index.ts` (see vite.config.ts): only those of
 * the language in use, which the background puts beside the reader as a script of their own (`said/`).
 */
import { ask } from '../platform/ask';
import { interfaceLanguage, onSettings } from '../platform/settings';
import type { PageWords } from '../ui/words/page/words';
import type { Words } from '../ui/words/words';
import { type SaidWords, world } from './world';

let said = world.saksporWords as SaidWords;

/** As the signals of `ui/words` are read. What shows them is drawn anew where they change; signals would weigh more than all else here. */
export const words = {
  get value(): Words {
    return said.words;
  },
};
export const pageWords = {
  get value(): PageWords {
    return said.page;
  },
};

/** Follows the user's choice of another language. @param changed is called behind each. Returns what ends it. */
export async function startWords(changed: () => void): Promise<() => void> {
  return onSettings(settings => {
    if (interfaceLanguage(settings) === words.value.code) return;
    ask({ type: 'words' }).then(
      () => {
        said = world.saksporWords ?? said;
        changed();
      },
      () => undefined,
    );
  });
}
