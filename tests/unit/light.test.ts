/** A language comes to a page in two parts: its looks with the reader, its words where it was met. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/language/index';
import { isWhole, labelsOf, lightOf, makeWhole, restOf } from '../../lib/language/light';
import { packed, unpacked } from '../../lib/language/packed';

describe.each(LANGUAGES.map(language => [language.code, language] as const))('%s', (_, language) => {
  it('is whole again when its words are put to its looks', () => {
    const looks = unpacked(packed(lightOf(language)));
    expect(isWhole(looks)).toBe(false);
    makeWhole(looks, unpacked(packed(restOf(language))));
    expect(isWhole(looks)).toBe(true);
    const { labels, ...whole } = looks;
    expect(whole).toEqual(language);
  });

  it('has the words of its labels before it has the labels', () => {
    const looks = unpacked(packed(lightOf(language)));
    const small = labelsOf(language).filter(word => word === word.toLowerCase());
    expect(new Set(labelsOf(looks))).toEqual(new Set(small));
    expect(small.length).toBeGreaterThan(100);
  });
});
