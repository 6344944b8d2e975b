/** What a word by itself can be in a sentence that tells a task: found out once a word, as the same few make up most of a text. */
import { onceFor } from '../language/once';
import type { Vocabulary } from '../language/vocabulary';

/** How each kind of a word is asked for. */
export interface WordKinds {
  modal: boolean;
  link: boolean;
  present: boolean;
  personal: boolean;
  stative: boolean;
  speaking: boolean;
  past: boolean;
  passive: boolean;
  /** Whether a modal verb of several words, or what a verb of doing tells, may begin with it. */
  mayLead: boolean;
  mayDo: boolean;
}

/** A text that is all different words must not fill the memory. */
const MOST = 5000;

const known = onceFor(() => new Map<string, WordKinds>());

/** @param word without white space in it */
export function kindsOfWord(word: string, vocabulary: Vocabulary): WordKinds {
  const words = known(vocabulary);
  let kinds = words.get(word);
  if (!kinds) {
    kinds = {
      modal: vocabulary.modals.test(word),
      link: vocabulary.links.test(word),
      present: vocabulary.present.test(word),
      personal: vocabulary.personal.test(word),
      stative: vocabulary.stative.test(word),
      speaking: vocabulary.speaking.test(word),
      past: vocabulary.past.test(word),
      passive: vocabulary.passive.test(word),
      mayLead: vocabulary.modalLead.mayMatch(word),
      mayDo: vocabulary.doing.mayMatch(word),
    };
    if (words.size >= MOST) words.clear();
    words.set(word, kinds);
  }
  return kinds;
}
