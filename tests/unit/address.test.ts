/** A view and its address. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAddress, itemInAddress, toAddress } from '../../lib/followup/address';
import { STATUSES } from '../../lib/followup/followup';
import { COLUMNS, DEFAULT_STATE, type ListState, PERIOD_DATES, PERIODS, VIEWS } from '../../lib/followup/view';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), { maxLength: 4 });
const state: fc.Arbitrary<ListState> = fc.record(
  {
    view: fc.constantFrom(...VIEWS),
    statuses: fc.subarray([...STATUSES]),
    municipalities: values,
    bodies: values,
    responsible: values,
    tags: values,
    period: fc.oneof(
      fc.record({ of: fc.constantFrom(...PERIOD_DATES), name: fc.constantFrom(...PERIODS) }),
      fc.record({ of: fc.constantFrom(...PERIOD_DATES), from: day, to: day }),
      fc.record({ of: fc.constantFrom(...PERIOD_DATES), from: day }),
    ),
    mine: fc.boolean(),
    overdue: fc.boolean(),
    query: fc.string({ maxLength: 60, unit: 'grapheme' }),
    sort: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
    columns: fc.shuffledSubarray([...COLUMNS], { minLength: 1 }),
  },
  { requiredKeys: ['view', 'statuses', 'municipalities', 'bodies', 'responsible', 'tags', 'mine', 'overdue', 'query', 'sort', 'columns'] },
);

describe('the address of a view', () => {
  it('gives back the view, whatever is chosen', () => {
    fc.assert(fc.property(state, one => void expect(fromAddress(toAddress(one))).toEqual(one)));
  });
  it('is empty for what the list shows at first, and can be read by people', () => {
    expect(toAddress(DEFAULT_STATE)).toBe('');
    expect(
      toAddress({ ...DEFAULT_STATE, view: 'case', statuses: ['open', 'waiting'], query: 'skole', period: { of: 'due', name: 'week' } }),
    ).toBe('#view=case&status=open,waiting&period=due:week&q=skole');
    expect(toAddress({ ...DEFAULT_STATE, sort: { column: 'title', descending: true } })).toBe('#sort=-title');
  });
  it.each([
    ['#view=map&status=open,lost,done&sort=colour&columns=nothing&period=due:soon&mine=yes&x=1', { statuses: ['open', 'done'] }],
    ['#period=due:2026-1-1..x', {}],
    ['#period=meeting:2026-01-01..', { period: { of: 'meeting', from: '2026-01-01' } }],
    ['#columns=title,title,due', { columns: ['title', 'due'] }],
    ['view=table', { view: 'table' }],
    // Addresses that the first version gave.
    ['#open', {}],
    ['#done', { statuses: ['done', 'dropped'] }],
    ['#all', { view: 'table' }],
    [`#body=${'x'.repeat(2000)}`, {}],
    ['#%E0%A4%A&__proto__=1&constructor=2', {}],
  ])('%s: what is not known is left out', (hash, fields) => {
    expect(fromAddress(hash)).toEqual({ ...DEFAULT_STATE, ...fields });
  });
  it.each([
    ['#item=abcdefg1234567', 'abcdefg1234567'],
    ['#view=table&item=my-note', 'my-note'],
    ['#item=<b>', undefined],
    ['#view=table', undefined],
    ['', undefined],
  ])('%s names the item %s', (hash, id) => expect(itemInAddress(hash)).toBe(id));
  it('of any other text is no error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void expect(VIEWS).toContain(fromAddress(text).view)));
  });
});
