/** Case numbers, in every style that the Nordic portals use, and the numbers that are none. */
import { describe, expect, it } from 'vitest';
import { type NumberStyle, numberAt } from '../../lib/find/number';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { LanguageCode } from '../../lib/minutes';

type Row = [code: LanguageCode, text: string, style: NumberStyle, number: string, title: string];

const NUMBERS: Row[] = [
  // Norwegian: a running number and the year
  ['nb', 'PS 12/21 Budsjett for 2022', 'slash', '12/21', 'Budsjett for 2022'],
  ['nb', 'Sak 001/10 Referatsaker', 'slash', '001/10', 'Referatsaker'],
  ['nb', 'Sak nr. 001/10: Referatsaker', 'slash', '001/10', 'Referatsaker'],
  ['nn', 'Sak SR 17/26  Offerliste', 'slash', '17/26', 'Offerliste'],
  ['nb', 'FSK-012/10 Tertialrapport', 'slash', '012/10', 'Tertialrapport'],
  ['nb', 'F-sak 7/26 Veivedlikehold', 'slash', '7/26', 'Veivedlikehold'],
  ['nb', '12/21 Budsjett', 'slash', '12/21', 'Budsjett'],
  ['nb', 'Sak 87/2025 – Svømmehall', 'slash', '87/2025', 'Svømmehall'],
  ['nb', 'Sak 14-26 Eventuelt', 'slash', '14/26', 'Eventuelt'],
  ['nn', 'Sak 014/26 Skuleskyss', 'slash', '014/26', 'Skuleskyss'],
  ['nn', 'PS 3/26 Tilskot', 'slash', '3/26', 'Tilskot'],
  // A word and a number
  ['nb', 'Sak 3 Bilpark', 'word', '3', 'Bilpark'],
  ['nb', 'Sak nr 3: Bilpark', 'word', '3', 'Bilpark'],
  ['nb', 'Punkt 4b Bilpark', 'word', '4b', 'Bilpark'],
  ['sv', 'Ärende 5: Taxor', 'word', '5', 'Taxor'],
  ['da', 'Punkt 7: Budget', 'word', '7', 'Budget'],
  // Paragraphs
  ['sv', '§ 45 Taxor för vatten', 'section', '45', 'Taxor för vatten'],
  ['sv', '§45 Taxor', 'section', '45', 'Taxor'],
  ['sv', 'Kf § 12 Val av ledamot', 'section', '12', 'Val av ledamot'],
  ['sv', '§ 7/26 Val', 'slash', '7/26', 'Val'],
  ['sv', '§ 12a Val', 'section', '12a', 'Val'],
  ['fi', '48 § Talousarvio', 'section', '48', 'Talousarvio'],
  ['fi', '§ 248 Talousarvio', 'section', '248', 'Talousarvio'],
  ['fi', 'Sivistyslautakunta 71 § 21.10.2025', 'section', '71', ''],
  ['sv', 'Bildningsnämnden 62 § 8.10.2025', 'section', '62', ''],
  // Numbers alone
  ['nb', '3. Bilpark', 'dot', '3', 'Bilpark'],
  ['nb', '3 Bilpark', 'dot', '3', 'Bilpark'],
  ['nb', '3) Bilpark', 'dot', '3', 'Bilpark'],
  ['nb', '3 – Bilpark', 'dot', '3', 'Bilpark'],
  ['sv', '8.1. Parkeringen', 'dot', '8.1', 'Parkeringen'],
  ['nb', '5a) Bilpark', 'dot', '5a', 'Bilpark'],
  ['en', '2. Apologies', 'dot', '2', 'Apologies'],
];

describe('a number', () => {
  it.each(NUMBERS)('%s: "%s" (%s %s)', (code, text, style, number, title) => {
    const found = numberAt(text, vocabularyOf(code));
    expect(found).toMatchObject({ style, number });
    expect(text.slice(found?.rest)).toBe(title);
  });
});

describe('its parts', () => {
  const nb = vocabularyOf('nb');
  it.each([
    ['PS 12/21 Budsjett', 'ps', [12], 21],
    ['Sak 001/10 Referat', 'sak', [1], 10],
    ['Sak 87/2025 Hall', 'sak', [87], 25],
    ['14.1. Bilpark', '', [14, 1], 0],
    ['5a) Bilpark', '', [5, 0, 1], 0],
  ])('"%s" has the word "%s", compares as %j, in the year %i', (text, prefix, path, year) => {
    expect(numberAt(text, nb)).toMatchObject({ prefix, path, year });
  });

  it.each([
    ['PS 12/21 10/1105 Budsjett', '10/1105', 'Budsjett'],
    ['PS 12/21 (21/1234) Budsjett', '21/1234', 'Budsjett'],
    ['12/21 2021/1234 Budsjett', '2021/1234', 'Budsjett'],
  ])('"%s": the archive number %s stands between number and title', (text, reference, title) => {
    const found = numberAt(text, nb);
    expect(found?.reference).toBe(reference);
    expect(text.slice(found?.rest)).toBe(title);
  });
});

const NONE: [LanguageCode, string][] = [
  ['nb', 'gbnr 86/1 ligger ved elva'],
  ['nb', 'gnr. 86 bnr. 1'],
  ['nb', 'kr 1.500 i tilskudd'],
  ['nb', '400 000 kroner'],
  ['nb', 'uke 12'],
  ['nb', '1.500 kroner'],
  ['nb', '1. mai er fridag'],
  ['nb', '15. desember 2026'],
  ['nb', '06.12.17'],
  ['nb', '27.03.2026 kl. 9'],
  ['nb', 'kl. 10.30 begynte møtet'],
  ['nb', 'Saken utsettes'],
  ['nb', 'Side 3 av 12'],
  ['nb', '2026'],
  ['nb', 'DP 9.2 Rapport'],
  ['nb', 'FG 9.1.3 Rapport'],
  ['nb', '24/7 drift'],
  ['nb', 'Versjon 2.1'],
  ['nb', 'Vedtaket i sak 12/21 står ved lag'],
  ['nn', '14. juni 2026'],
  ['sv', '30 augusti'],
  ['sv', '30 augusti 2026'],
  ['sv', '2026-08-30'],
  ['da', '1. maj'],
  ['fi', '1. toukokuuta'],
  ['en', '5 April 2026'],
];

describe('no number', () => {
  it.each(NONE)('%s: "%s"', (code, text) => {
    expect(numberAt(text, vocabularyOf(code))).toBeUndefined();
  });

  it.todo('"gnr 12/21 ved elva", "gbnr 12/21": a property whose second number could be a year is read as a case of that year');
  it.todo('"25 medlemmer møtte", "10 kroner": the pattern is case-insensitive, so its capital letter (\\p{Lu}) takes small ones too');
});
