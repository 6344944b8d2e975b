/** When to remind. The clock is the user's own: these times are local. */
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../lib/followup/followup';
import { nextLook, reminderDay, reminderPassed, remindersDue, toldAfter } from '../../lib/followup/reminder';
import { item } from './items';

const local = (day: string, time: string): number => new Date(`${day}T${time}`).getTime();
const reminded = (fields: Partial<FollowUp>): FollowUp => item({ savedAt: local('2026-03-01', '12:00'), ...fields });

describe('the day of a reminder', () => {
  it.each([
    ['on the day', { reminder: { daysBefore: 0 } }, '2026-06-01'],
    ['a week before', { reminder: { daysBefore: 7 } }, '2026-05-25'],
    ['before the user’s own deadline', { reminder: { daysBefore: 7 }, ownDue: '2026-04-10' }, '2026-04-03'],
    ['before the last day of a month', { reminder: { daysBefore: 7 }, due: { text: 'i mai', date: '2026-05', precision: 'month' } }, '2026-05-24'],
    ['on a day of its own', { reminder: { on: '2026-04-04' }, due: undefined }, '2026-04-04'],
    ['none without a reminder', {}, undefined],
    ['none without a date', { reminder: { daysBefore: 7 }, due: { text: 'snarest', precision: 'vague' } }, undefined],
  ] as const)('%s', (_, fields, day) => expect(reminderDay(reminded(fields as Partial<FollowUp>))).toBe(day)); // biome-ignore format: a table
});

describe('a reminder is due', () => {
  const one = reminded({ reminder: { on: '2026-04-04' }, changed: { reminder: local('2026-03-20', '12:00') } });
  const due = (now: number, list = [one], told = {}) => remindersDue(list, now, told).map(({ id }) => id);

  it('from eight in the morning', () => {
    expect(due(local('2026-04-04', '07:59'))).toEqual([]);
    expect(due(local('2026-04-04', '08:00'))).toEqual([one.id]);
  });
  it('after days asleep too, but only once', () => {
    const now = local('2026-04-09', '13:00');
    expect(due(now)).toEqual([one.id]);
    const told = toldAfter({}, [one], [one]);
    expect(due(now, [one], told)).toEqual([]);
  });
  it('again where its day is moved', () => {
    const told = toldAfter({}, [one], [one]);
    const moved = { ...one, reminder: { on: '2026-04-08' } };
    expect(due(local('2026-04-08', '09:00'), [moved], told)).toEqual([one.id]);
  });
  it('not when the item is closed', () => {
    for (const status of ['done', 'dropped'] as const) expect(due(local('2026-04-05', '09:00'), [{ ...one, status }])).toEqual([]);
  });
  it('not when its day was over before it was set', () => {
    const late = { ...one, changed: { reminder: local('2026-04-05', '09:00') } };
    expect(reminderPassed(late)).toBe(true);
    expect(due(local('2026-04-05', '09:01'), [late])).toEqual([]);
  });
  it('at once when it is set for the same day', () => {
    const today = { ...one, changed: { reminder: local('2026-04-04', '15:00') } };
    expect(due(local('2026-04-04', '15:00'), [today])).toEqual([one.id]);
  });
  it('the earliest first', () => {
    const list = [one, { ...one, id: 'earlier', reminder: { on: '2026-04-02' } }];
    expect(due(local('2026-04-09', '13:00'), list)).toEqual(['earlier', one.id]);
  });
});

describe('the next look', () => {
  const now = local('2026-04-01', '12:00');
  const bare = { due: undefined };
  it('is at the next reminder', () => {
    const list = [reminded({ ...bare, reminder: { on: '2026-04-04' } }), reminded({ ...bare, reminder: { on: '2026-05-04' } })];
    expect(nextLook(list, now)).toBe(local('2026-04-04', '08:00'));
  });
  it('is just after midnight where a deadline can pass', () => expect(nextLook([reminded({})], now)).toBe(local('2026-04-02', '00:01')));
  it('is never, where nothing can change', () => {
    expect(nextLook([reminded(bare), reminded({ status: 'done' })], now)).toBeUndefined();
    expect(nextLook([], now)).toBeUndefined();
  });
});

describe('what is remembered', () => {
  it('forgets items that are gone', () => expect(toldAfter({ gone: '2026-01-01' }, [], [])).toEqual({}));
});
