/** A deadline that is a week, in an export. */
import { describe, expect, it } from 'vitest';
import { dateText, daysOf } from '../../../lib/export/dates';
import { EXPORT_WORDS } from '../../../lib/export/words';

describe('a week', () => {
  it('lasts from Monday to Sunday', () => {
    expect(daysOf({ text: 'uke 21', date: '2026-W21', precision: 'week' })).toEqual({ first: '2026-05-18', last: '2026-05-24' });
    expect(daysOf({ text: 'uke 1', date: '2026-W01', precision: 'week' })).toEqual({ first: '2025-12-29', last: '2026-01-04' });
  });
  it.each([
    ['nb', 'uke 21 2026'],
    ['nn', 'veke 21 2026'],
    ['sv', 'vecka 21 2026'],
    ['da', 'uge 21 2026'],
    ['fi', 'viikko 21 2026'],
    ['en', 'week 21 2026'],
  ] as const)('is written in %s as %s', (code, text) => expect(dateText(EXPORT_WORDS[code], '2026-W21', 'week')).toBe(text));
});
