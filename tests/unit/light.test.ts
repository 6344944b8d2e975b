/** A language comes to a page in two parts: its looks with the reader, its words where it was met. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/language/index';
import type { Language } from '../../lib/language/language';
import { isWhole, labelsOf, lightOf, makeWhole, restOf } from '../../lib/language/light';
import { packed, unpacked } from '../../lib/language/packed';
import type { LanguageCode } from '../../lib/minutes';

const LABELS = labelsOf(LANGUAGES);
const looksOf = (language: Language): Language => unpacked(packed(lightOf(language, LABELS.get(language.code) ?? [])));

describe.each(LANGUAGES.map(language => [language.code, language] as const))('%s', (_, language) => {
  it('is whole again when its words are put to its looks', () => {
    const looks = looksOf(language);
    expect(isWhole(looks)).toBe(false);
    makeWhole(looks, unpacked(packed(restOf(language))));
    expect(isWhole(looks)).toBe(true);
    const { labels, ...whole } = looks;
    expect(whole).toEqual(language);
  });

  it('has the words of its labels before it has the labels', () => {
    const looks = LANGUAGES.map(looksOf);
    const small = (LABELS.get(language.code) ?? []).filter(word => word === word.toLowerCase());
    expect(new Set(labelsOf(looks).get(language.code))).toEqual(new Set(small));
    expect(small.length).toBeGreaterThan(100);
  });
});

it('a word that several labels of one language have tells the others too', () => {
  const [one, other] = ['nb', 'da'].map(code => LABELS.get(code as LanguageCode) ?? []);
  expect(one).toContain('sekretær');
  expect(other).toContain('sekretær');
});
