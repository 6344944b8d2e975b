/** What is made of a language's words and used for every sentence is made once. */
import type { Vocabulary } from './vocabulary';

/** What is made when it is first asked for: many documents never do. */
export function later<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * @param make what is made of a vocabulary, the same each time
 * @returns the same function, which makes it when it is first asked for
 */
export function onceFor<T extends object>(make: (vocabulary: Vocabulary) => T): (vocabulary: Vocabulary) => T {
  const known = new WeakMap<Vocabulary, T>();
  return vocabulary => {
    let made = known.get(vocabulary);
    if (!made) {
      made = make(vocabulary);
      known.set(vocabulary, made);
    }
    return made;
  };
}
