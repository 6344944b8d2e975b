/** Dates as they stand in people's own tables. */
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../lib/import/date';

describe('a date in a table', () => {
  it.each([
    ['2026-06-01', '2026-06-01', 'day'],
    ['2026-06-01 00:00:00', '2026-06-01', 'day'],
    ['2026-06-01T10:00:00Z', '2026-06-01', 'day'],
    ['1.6.2026', '2026-06-01', 'day'],
    ['01.06.2026', '2026-06-01', 'day'],
    ['1. 6. 2026', '2026-06-01', 'day'],
    ['01.06.26', '2026-06-01', 'day'],
    ['1/6-26', '2026-06-01', 'day'],
    ['1/6 2026', '2026-06-01', 'day'],
    ['01/06/2026', '2026-06-01', 'day'],
    ['01-06-2026', '2026-06-01', 'day'],
    ['ma 1.6.2026', '2026-06-01', 'day'],
    ['mandag 1.6.2026 kl. 10.00', '2026-06-01', 'day'],
    ['1. juni 2026', '2026-06-01', 'day'],
    ['mandag 1. juni 2026', '2026-06-01', 'day'],
    ['den 1 juni 2026', '2026-06-01', 'day'],
    ['8. DES. 2026', '2026-12-08', 'day'],
    ['1 jan 2026', '2026-01-01', 'day'],
    ['1. kesäkuuta 2026', '2026-06-01', 'day'],
    ['1 June 2026', '2026-06-01', 'day'],
    ['June 1, 2026', '2026-06-01', 'day'],
    ['juni 2026', '2026-06', 'month'],
    ['kesäkuu 2026', '2026-06', 'month'],
    ['2026-06', '2026-06', 'month'],
    ['2026', '2026', 'year'],
    ['2026-Q2', '2026-Q2', 'quarter'],
    ['2. kvartal 2026', '2026-Q2', 'quarter'],
    ['kvartal 2 2026', '2026-Q2', 'quarter'],
    ['2. vuosineljännes 2026', '2026-Q2', 'quarter'],
    ['uke 21 2026', '2026-W21', 'week'],
    ['vecka 21 2026', '2026-W21', 'week'],
    ['2026-W21', '2026-W21', 'week'],
    ['2. halvår 2026', '2026-12', 'half'],
  ])('%s is %s (%s)', (text, date, precision) => expect(readDate(text)).toEqual({ date, precision }));

  it.each([
    '',
    'snarest',
    'neste møte',
    '1. juni',
    '31.02.2026',
    '32.1.2026',
    '12/21',
    '13/13/2026',
    'juni',
    '2026-13',
    '2026-13-01',
    '12345',
    'uke 99 2026',
    'x'.repeat(10_000),
  ])('%s is none', text => expect(readDate(text)).toBeUndefined());
});
