/**
 * A language's data as one string, for a script that is put into pages: it is read several times as fast as the same
 * words written out in a script, and weighs less. A list of words is one string in it, its words each behind a mark.
 */
import type { Language } from './language';

/** No word has it. */
const MARK = '~';

const isString = (value: unknown): value is string => typeof value === 'string';

function joined(_: string, value: unknown): unknown {
  if (!Array.isArray(value) || !value.length || !value.every(isString)) return value;
  if (value.some(word => word.includes(MARK))) throw new Error(`A word of a language has the mark "${MARK}": ${value.join(', ')}.`);
  return value.map(word => MARK + word).join('');
}

const parted = (_: string, value: unknown): unknown => (isString(value) && value.startsWith(MARK) ? value.slice(1).split(MARK) : value);

/** @throws where a word has the mark that parts them */
export const packed = (language: object): string => JSON.stringify(language, joined);

/** @param data as `packed` gives it */
export const unpacked = (data: string): Language => JSON.parse(data, parted) as Language;
