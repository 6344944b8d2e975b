/** The words of a language as they are put into pages: packed into one string. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/language/index';
import type { Language } from '../../lib/language/language';
import { GIVEN_NAMES } from '../../lib/language/names';
import { packed, packedNames, unpacked, unpackedNames } from '../../lib/language/packed';

describe('a language, packed', () => {
  it.each(LANGUAGES.map(language => [language.code, language] as const))('is the same when it is unpacked: %s', (_, language) => {
    expect(unpacked(packed(language))).toEqual(language);
  });

  it('cannot have the mark that parts its words', () => {
    const [language] = LANGUAGES as [Language];
    expect(() => packed({ ...language, clock: ['kl', 'a~b'] })).toThrow('a~b');
  });
});

describe('a list in order, packed', () => {
  const words = Array.from(
    { length: 300 },
    (_, i) => `${'møteprotokollføreransvarligansvar'.slice(0, 1 + (i % 33))}${'abcdefghij'.at(i % 10)}`,
  );
  const list = [...new Set(words)].sort();
  const language = { clock: list } as unknown as Language;

  it('is the same when it is unpacked, and shorter', () => {
    expect(unpacked(packed(language)).clock).toEqual(list);
    expect(packed(language).length).toBeLessThan(list.join('~').length / 2);
  });

  it.each([
    ['in another order', [...list].reverse()],
    ['with a word twice', [...list, list.at(-1) as string]],
    ['with a capital', ['Avd', ...list]],
    ['with a phrase', ['a b', ...list]],
  ])('is the same too when it is %s', (_, clock) => {
    expect(unpacked(packed({ ...language, clock })).clock).toEqual(clock);
  });
});

describe('given names, packed', () => {
  it('are the same when they are unpacked', () => {
    const data = packedNames(GIVEN_NAMES);
    expect([...unpackedNames(data)].sort()).toEqual([...GIVEN_NAMES].sort());
    expect(data.length).toBeLessThan([...GIVEN_NAMES].join(' ').length * 0.8);
  });

  it.each(['kari', 'McNeil', 'Ann-Marie', 'Kari Vik'])('cannot be written as “%s”', name => {
    expect(() => packedNames(new Set(['Anne', name]))).toThrow('as a name');
  });
});
