/** The same matter across meetings and bodies. */
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../lib/followup/followup';
import { matterKey, mattersOf, referenceKey, sameMatter } from '../../lib/followup/matter';
import { item } from './items';

describe('an archive reference', () => {
  it.each([
    ['21/1234', '2021/1234'],
    ['21/1234', '21/1234-5'],
    ['KS 2018/14', 'Dnr KS/2018:014'],
    ['HEL 2022-005446', 'hel 2022-5446'],
    ['ROIDno-2021-4378', 'ROIDNO 2021/4378'],
  ])('%s is %s', (a, b) => expect(referenceKey(a)).toBe(referenceKey(b)));
  it.each([
    ['21/1234', '21/1235'],
    ['21/1234', '22/1234'],
    ['KS 2018/14', 'SBN 2018/14'],
    ['579/10.03.00.01/2021', '579/10.03.00.02/2021'],
  ])('%s is not %s', (a, b) => expect(referenceKey(a)).not.toBe(referenceKey(b)));
  it('without a digit is none', () => expect(referenceKey('ukjent')).toBe(''));
});

type Told = Pick<FollowUp, 'meeting' | 'case' | 'source'>;
const told = (municipality: string, body: string, date: string, number = '', reference = '', title = ''): Told => ({
  meeting: { ...(municipality ? { municipality } : {}), body, date },
  case: { ...(number ? { number } : {}), ...(reference ? { reference } : {}), ...(title ? { title } : {}) },
});

describe('two items are of the same matter', () => {
  it.each([
    ['by reference, across bodies and meetings', told('Fjordvåg', 'Formannskapet', '2026-01-10', '3/26', '25/99'), told('Fjordvåg', 'Kommunestyret', '2026-02-10', '8/26', '2025/99')],
    ['by reference, where one does not know its municipality', told('Fjordvåg', 'Formannskapet', '2026-01-10', '', '25/99'), told('', 'Kommunestyret', '2026-02-10', '', '25/99')],
    ['by body and number, where one has no reference', told('Fjordvåg', 'Formannskapet', '2026-01-10', 'PS 003/26', '25/99'), told('Fjordvag kommune', 'formannskapet', '2026-03-10', '3/2026')],
    ['by paragraph within one meeting', told('Granforsa', 'Kommunstyrelsen', '2026-01-10', '§ 34'), told('Granforsa', 'Kommunstyrelsen', '2026-01-10', '34')],
    ['by title within one meeting', told('Fjordvåg', 'FAU', '2026-01-10', '', '', 'Skolegård'), told('Fjordvåg', 'FAU', '2026-01-10', '', '', 'Skolegård')],
  ])('%s', (_, a, b) => {
    expect(sameMatter(a, b)).toBe(true);
    const keys = [...mattersOf([a, b]).values()];
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toBeDefined();
  }); // biome-ignore format: a table

  it.each([
    ['with the same reference in two municipalities', told('Fjordvåg', 'Formannskapet', '2026-01-10', '', '25/99'), told('Lomvik', 'Formannskapet', '2026-01-10', '', '25/99')],
    ['with the same number and two references', told('Fjordvåg', 'Formannskapet', '2026-01-10', '3/26', '25/99'), told('Fjordvåg', 'Formannskapet', '2026-01-10', '3/26', '25/100')],
    ['with the same number in two bodies', told('Fjordvåg', 'Formannskapet', '2026-01-10', '3/26'), told('Fjordvåg', 'Kommunestyret', '2026-01-10', '3/26')],
    ['with the same paragraph of two meetings', told('Granforsa', 'Kommunstyrelsen', '2026-01-10', '§ 34'), told('Granforsa', 'Kommunstyrelsen', '2026-02-10', '§ 34')],
    ['with the same title in two meetings', told('Fjordvåg', 'FAU', '2026-01-10', '', '', 'Eventuelt'), told('Fjordvåg', 'FAU', '2026-02-10', '', '', 'Eventuelt')],
    ['with nothing that tells', told('', '', ''), told('', '', '')],
  ])('but not %s', (_, a, b) => {
    expect(sameMatter(a, b)).toBe(false);
    const [x, y] = [...mattersOf([a, b]).values()];
    if (x !== undefined) expect(x).not.toBe(y);
  }); // biome-ignore format: a table

  it('an item of an unknown municipality joins the only one it can be, and none of two', () => {
    const stray = told('', 'Kommunestyret', '2026-02-10', '', '25/99');
    const one = told('Fjordvåg', 'Formannskapet', '2026-01-10', '', '25/99');
    const two = told('Lomvik', 'Formannskapet', '2026-01-10', '', '25/99');
    expect(mattersOf([stray, one]).get(stray)).toBe(mattersOf([one]).get(one));
    const among = mattersOf([stray, one, two]);
    expect(among.get(stray)).not.toBe(among.get(one));
    expect(among.get(stray)).not.toBe(among.get(two));
  });

  it('a note of the user’s own belongs to no matter', () => {
    expect(matterKey(item({ kind: 'note', meeting: {}, case: {}, source: undefined }))).toBeUndefined();
  });
});
