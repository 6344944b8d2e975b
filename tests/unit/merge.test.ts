/** Bringing two copies of the list together: nothing is lost, and it does not matter which comes first or how often. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type OwnChange, withChange } from '../../lib/followup/change';
import { type FollowUp, LIMITS, PRIORITIES, STATUSES } from '../../lib/followup/followup';
import { merged, OWN_FIELDS, planMerge } from '../../lib/followup/merge';
import { FollowUpSchema } from '../../lib/followup/schema';
import { item } from './items';

const MINUTE = 60_000;
const start = item().savedAt;
const at = (minutes: number): number => start + minutes * 10 * MINUTE;
const edited = (one: FollowUp, ...changes: [number, OwnChange][]): FollowUp =>
  changes.reduce((now, [minutes, fields]) => withChange(now, fields, at(minutes)), one);

describe('two copies of an item', () => {
  const base = item();

  it('each changed in another field keep both changes', () => {
    const both = merged(edited(base, [1, { status: 'waiting' }]), edited(base, [2, { tags: ['vei'], ownDue: '2026-05-01' }]));
    expect(both).toMatchObject({ status: 'waiting', tags: ['vei'], ownDue: '2026-05-01', changedAt: at(2) });
    expect(both.history.map(step => step.field)).toEqual(['status', 'tags', 'ownDue']);
  });
  it('changed in the same field keep the newer, and the other in the history', () => {
    const both = merged(edited(base, [1, { title: 'Min tittel' }]), edited(base, [2, { title: 'Din tittel' }]));
    expect(both.title).toBe('Din tittel');
    expect(both.history).toContainEqual({ at: at(2), field: 'title', from: 'Min tittel' });
  });
  it('of which one is older than the other become the newer, with nothing more in the history', () => {
    const older = edited(base, [1, { note: 'Ring Kari' }]);
    const newer = edited(older, [20, { note: 'Kari svarte' }], [40, { status: 'done' }]);
    expect(merged(older, newer)).toEqual(newer);
    expect(merged(newer, older)).toBe(newer);
  });
  it('a value that was taken away stays away', () => {
    const older = edited(base, [1, { ownDue: '2026-05-01' }]);
    const newer = edited(older, [2, { ownDue: undefined }]);
    expect(merged(older, newer)).not.toHaveProperty('ownDue');
    expect(merged(newer, older)).not.toHaveProperty('ownDue');
  });
  it('with notes written apart keep both, the newer first, and do not bring back what is deleted after that', () => {
    const mine = edited(base, [1, { note: 'Ringte Kari.\n\nHun svarer tirsdag.' }]);
    const yours = edited(base, [2, { note: 'Skrev til rådmannen.\n\nRingte Kari.' }]);
    const both = merged(mine, yours);
    expect(both.note).toBe('Skrev til rådmannen.\n\nRingte Kari.\n\nHun svarer tirsdag.');
    const shorter = edited(both, [30, { note: 'Skrev til rådmannen.' }]);
    expect(merged(shorter, mine).note).toBe('Skrev til rådmannen.');
    expect(merged(shorter, yours)).toBe(shorter);
  });
  it('keep everybody who was asked', () => {
    const mine = edited(base, [1, { asked: [{ who: 'Kari', on: '2026-04-02' }] }]);
    const yours = edited(base, [2, { asked: [{ who: 'Tor', on: '2026-04-01' }] }]);
    expect(merged(mine, yours).asked.map(({ who }) => who)).toEqual(['Tor', 'Kari']);
  });
  it('whose times nobody wrote down keep what the user has made of it', () => {
    const done = { ...base, status: 'done' as const, note: 'viktig' };
    for (const both of [merged(base, done), merged(done, base)]) expect(both).toMatchObject({ status: 'done', note: 'viktig' });
  });
  it('keep our evidence, and take what it lacks', () => {
    const ours = item({ meeting: { body: 'Formannskapet' }, quote: 'Vårt sitat' });
    const theirs = item({ meeting: { body: 'Et annet organ', municipality: 'Fjordvåg' }, quote: 'Et annet sitat' });
    expect(merged(ours, theirs)).toMatchObject({ quote: 'Vårt sitat', meeting: { body: 'Formannskapet', municipality: 'Fjordvåg' } });
  });
});

const words = fc.constantFrom('', 'Ring Kari', 'Ring Kari\n\nHun svarte', 'Ny\n\nRing Kari', 'x', 'å');
const change: fc.Arbitrary<OwnChange> = fc.oneof(
  fc.record({ title: fc.constantFrom('Lage plan for gangvei', 'Min', 'Din') }),
  fc.record({ note: words }),
  fc.record({ status: fc.constantFrom(...STATUSES) }),
  fc.record({ priority: fc.constantFrom(...PRIORITIES) }),
  fc.record({ tags: fc.subarray(['vei', 'skole', 'vann']) }),
  fc.record({ ownDue: fc.constantFrom('2026-05-01', '2026-06-01', undefined) }),
  fc.record({ reminder: fc.constantFrom({ daysBefore: 7 }, { on: '2026-05-01' }, undefined) }),
  fc.record({
    asked: fc.subarray([
      { who: 'Kari', on: '2026-04-02' },
      { who: 'Tor', on: '2026-04-01' },
      { who: 'Alf', on: '2026-04-01' },
    ]),
  }),
);
const changes = fc.array(fc.tuple(fc.nat({ max: 20 }), change), { maxLength: 6 });
/** Two copies that were one once, and then went each its way. */
const copies = fc.tuple(changes, changes, changes).map(([shared, mine, yours]) => {
  const inOrder = (list: [number, OwnChange][]) => [...list].sort((a, b) => a[0] - b[0]);
  const base = edited(item(), ...inOrder(shared));
  const later = (list: [number, OwnChange][]) => inOrder(list).map(([time, fields]): [number, OwnChange] => [time + 21, fields]);
  return [edited(base, ...later(mine)), edited(base, ...later(yours))] as const;
});
const own = (one: FollowUp) => OWN_FIELDS.map(field => [field, one[field], one.changed[field]]);

describe('whatever was done to them', () => {
  it('the order does not matter', () => {
    fc.assert(fc.property(copies, ([a, b]) => void expect(own(merged(a, b))).toEqual(own(merged(b, a)))));
  });
  it('once is enough: the same again changes nothing', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const both = merged(a, b);
        expect(merged(both, b)).toBe(both);
        expect(merged(both, a)).toBe(both);
        expect(merged(both, both)).toBe(both);
        expect(merged(a, a)).toBe(a);
      }),
    );
  });
  it('no step of either history is lost, and nothing that was written', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const both = merged(a, b);
        for (const step of [...a.history, ...b.history]) expect(both.history).toContainEqual(step);
        const kept = [both.note, ...both.history.map(step => (step.field === 'note' ? step.from : ''))].join('\n');
        for (const one of [a, b]) expect(kept).toContain(one.note);
        expect(both.history.map(step => step.at)).toEqual(both.history.map(step => step.at).sort((x, y) => x - y));
      }),
    );
  });
  it('the result can be kept', () => {
    fc.assert(fc.property(copies, ([a, b]) => void expect(v.safeParse(FollowUpSchema, merged(a, b)).success).toBe(true)));
  });
});

describe('limits', () => {
  it('a note that would be too long to join stays in the history', () => {
    const mine = edited(item(), [1, { note: 'a'.repeat(LIMITS.note) }]);
    const yours = edited(item(), [2, { note: 'b'.repeat(LIMITS.note) }]);
    const both = merged(mine, yours);
    expect(both.note).toBe('b'.repeat(LIMITS.note));
    expect(both.history).toContainEqual({ at: at(2), field: 'note', from: mine.note });
    expect(v.is(FollowUpSchema, both)).toBe(true);
  });
  it('of too long a history the latest stays', () => {
    const long = (from: number) =>
      edited(
        item(),
        ...Array.from({ length: 45 }, (_, i): [number, OwnChange] => [
          from + 2 * i,
          { ownDue: `2026-05-${String(1 + (i % 28)).padStart(2, '0')}` },
        ]),
      );
    const both = merged(long(0), long(1));
    expect(both.history).toHaveLength(LIMITS.history);
    expect(both.history.at(-1)?.at).toBe(at(89));
  });
});

describe('the plan of an import', () => {
  const ours = [item({ id: 'same00' }), item({ id: 'changed' }), item({ id: 'only-ours' })];
  const newer = edited(item({ id: 'changed' }), [1, { status: 'done' }]);

  it('tells what is new, what changes and how, and what does not', () => {
    const plan = planMerge(ours, [item({ id: 'same00' }), newer, item({ id: 'new000' })]);
    expect(plan.added.map(({ id }) => id)).toEqual(['new000']);
    expect(plan.changed).toEqual([{ before: ours[1], after: newer, fields: ['status'] }]);
    expect(plan.unchanged).toBe(1);
    expect(plan.write.map(({ id }) => id)).toEqual(['changed', 'new000']);
  });
  it('takes an item that stands twice in the file as one', () => {
    const plan = planMerge([], [item(), withChange(item(), { status: 'done' }, at(1))]);
    expect(plan.added).toHaveLength(1);
    expect(plan.added[0]?.status).toBe('done');
  });
  it('is empty for the same file a second time', () => {
    const file = [newer, item({ id: 'new000' })];
    const written = new Map(ours.map(one => [one.id, one]));
    for (const one of planMerge(ours, file).write) written.set(one.id, one);
    expect(planMerge([...written.values()], file)).toEqual({ added: [], changed: [], unchanged: 2, write: [] });
  });
});
