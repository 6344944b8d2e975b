/**
 * Finds something out once for each item, and forgets it with the item. An item is never changed, only replaced by
 * another, so what was found out stays true.
 */
export function once<K extends object, T>(find: (one: K) => T): (one: K) => T {
  const known = new WeakMap<K, { answer: T }>();
  return one => {
    let found = known.get(one);
    if (!found) {
      found = { answer: find(one) };
      known.set(one, found);
    }
    return found.answer;
  };
}

/** The same for words: a list has few names and many items that bear them. @param most how many are remembered */
export function onceForText<T>(find: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = find(text);
      // A file of nothing but new names must not fill the memory.
      if (known.size >= most) known.clear();
      if (text.length <= 200) known.set(text, answer);
    }
    return answer;
  };
}

/**
 * Makes what finds something out for many items before anybody asks for it, as far as there is time.
 * @returns what takes the list, from where to go on in it, and what is asked after every twenty items: whether there is
 *   time for more. It gives back where to go on the next time; the list's length when all is done
 */
export const ahead =
  <K>(find: (one: K) => unknown) =>
  (list: readonly K[], from: number, more: () => boolean): number => {
    let at = from;
    while (at < list.length) {
      find(list[at] as K);
      at++;
      if (at % 20 === 0 && !more()) break;
    }
    return at;
  };
