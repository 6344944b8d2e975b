/** The words of a language as they are put into pages: packed into one string. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/language/index';
import type { Language } from '../../lib/language/language';
import { packed, unpacked } from '../../lib/language/packed';

describe('a language, packed', () => {
  it.each(LANGUAGES.map(language => [language.code, language] as const))('is the same when it is unpacked: %s', (_, language) => {
    expect(unpacked(packed(language))).toEqual(language);
  });

  it('cannot have the mark that parts its words', () => {
    const [language] = LANGUAGES as [Language];
    expect(() => packed({ ...language, clock: ['kl', 'a~b'] })).toThrow('a~b');
  });
});
