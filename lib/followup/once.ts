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
