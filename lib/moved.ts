/** Spans after something before them has grown or shrunk. */

/**
 * @param found anything made of findings: what has a `start` and an `end` in it, at any depth, is a span
 * @param from offsets from here on move; those before it stay
 * @param by how far, in UTF-16 code units; may be negative
 * @returns a copy; the same object where nothing has moved
 */
export function moved<T>(found: T, from: number, by: number): T {
  return by === 0 ? found : (copy(found, from, by) as T);
}

function copy(value: unknown, from: number, by: number): unknown {
  if (Array.isArray(value)) return value.map(one => copy(one, from, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if ((key === 'start' || key === 'end') && typeof one === 'number') return [key, one >= from ? one + by : one];
      return [key, copy(one, from, by)];
    }),
  );
}
