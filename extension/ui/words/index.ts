/** The interface's languages, and the words of the one in use as a signal that every surface reads. */
import { signal } from '@preact/signals';
import { type InterfaceLanguage, interfaceLanguage, onSettings, readSettings } from '../../platform/settings';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import { nb } from './nb';
import { nn } from './nn';
import { sv } from './sv';
import type { Words } from './words';

export const WORDS: Record<InterfaceLanguage, Words> = { nb, nn, sv, da, fi, en };

export const words = signal<Words>(en);

/** Takes up the user's language and follows its changes; a root's language is set for screen readers. Returns what ends it. */
export async function startWords(root?: HTMLElement): Promise<() => void> {
  const use = (language: InterfaceLanguage) => {
    words.value = WORDS[language];
    if (root) root.lang = WORDS[language].tag;
  };
  const stop = onSettings(settings => use(interfaceLanguage(settings)));
  use(interfaceLanguage(await readSettings()));
  return stop;
}
