/** A language comes to a page in two parts: its looks with the reader, its words where it was met. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/language/index';
import { isWhole, lightOf, restOf } from '../../lib/language/light';
import { packed, unpacked } from '../../lib/language/packed';

describe.each(LANGUAGES.map(language => [language.code, language] as const))('%s', (_, language) => {
  it('is whole again when its words are put to its looks', () => {
    const looks = unpacked(packed(lightOf(language)));
    expect(isWhole(looks)).toBe(false);
    Object.assign(looks, unpacked(packed(restOf(language))));
    expect(isWhole(looks)).toBe(true);
    expect(looks).toEqual(language);
  });
});
