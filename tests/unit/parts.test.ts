/** A long list is read in parts, what is due first before the rest; what it is found by is in step with every item. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeBack, changeMany, importMany, removeMany, restoreMany, undoImport } from '../../extension/store/bulk';
import { database } from '../../extension/store/database';
import { all, change, noteSeen, remove, restore, save, saveAll } from '../../extension/store/followups';
import { type Beginning, readAll, readSome } from '../../extension/store/parts';
import { stored } from '../../extension/store/stored';
import { grouper, isClosed, openDay, stretches } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import { grouped, sizeOf } from '../../lib/followup/group';
import { DEFAULT_STATE } from '../../lib/followup/view';
import { item, manyItems } from './items';

const due = (date: string | undefined, precision: NonNullable<FollowUp['due']>['precision'] = 'day'): Partial<FollowUp> =>
  date === undefined ? {} : { due: { text: 'innen', date, precision } };

/** Deadlines of every form around a day, so that each border of a group is among them. */
const DUES: Partial<FollowUp>[] = [
  ...Array.from({ length: 80 }, (_, i) => due(new Date(Date.UTC(2026, 9, 20 + i)).toISOString().slice(0, 10))),
  ...['2026-10', '2026-11', '2026-12', '2027-01', '2026-Q3', '2026-Q4', '2026', '2027'].map(date => due(date, 'month')),
  ...['2026-W46', '2026-W47', '2026-W48', '2026-W53'].map(date => due(date, 'week')),
  due('', 'event'),
  due('ikke en dato'),
  {},
];
const DAYS = ['2026-11-22', '2026-11-23', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01', '2026-02-28'];

beforeEach(() => database.followUps.clear());

describe('the order of deadlines', () => {
  it.each(DAYS)('is cut into the groups of %s: each lies in one stretch, that of its own group', today => {
    const cut = stretches(today);
    for (const fields of DUES) {
      const { due: _, ...none } = item();
      const one = { ...none, ...fields };
      const day = openDay(one) as string;
      const found = cut.filter(({ from, before }) => day >= from && day < before);
      expect(
        found.map(({ group }) => group),
        day,
      ).toEqual([grouper(today)(one)]);
    }
  });
  it('holds nothing that is closed', () => {
    expect(openDay(item({ status: 'done' }))).toBeUndefined();
    expect(openDay(item({ status: 'dropped' }))).toBeUndefined();
    expect(openDay(item({ status: 'waiting', ownDue: '2026-12-01' }))).toBe('2026-12-01');
  });
});

describe('a long list', () => {
  const today = '2026-11-22';
  const many = manyItems(1200).map((one, i) => ({ ...one, ...DUES[i % DUES.length] }));

  it('tells what is due first, how many there are of each group, and then all of it', async () => {
    await database.followUps.bulkPut(many.map(stored));
    const begun: Beginning[] = [];
    const parts: string[] = [];
    const early = {
      today,
      begin: (found: Beginning) => begun.push(found),
      part: (items: readonly FollowUp[]) => parts.push(...items.map(({ id }) => id)),
    };
    const list = await readAll(early);
    expect(parts).toEqual(list.map(({ id }) => id));
    expect(new Map(list.map(one => [one.id, one]))).toEqual(new Map(many.map(one => [one.id, one])));
    expect(begun.map(({ counts }) => counts !== undefined)).toEqual([false, true]);
    const state = { today, mine: [], tag: 'nb' };
    const groups = grouped(
      list.filter(one => !isClosed(one)).sort((a, b) => a.savedAt - b.savedAt),
      DEFAULT_STATE,
      state,
    );
    expect(begun[1]?.counts).toEqual(Object.fromEntries(groups.map(group => [group.key, sizeOf(group)])));
    const first = begun[1]?.items ?? [];
    expect(first.length).toBeGreaterThan(20);
    expect(first.map(({ id }) => id)).toEqual(groups.flatMap(({ items }) => items.map(({ id }) => id)).slice(0, first.length));
  });
  it('that is short is read at once', async () => {
    await database.followUps.bulkPut(many.slice(0, 500).map(stored));
    const begun: Beginning[] = [];
    const early = { today, begin: (found: Beginning) => begun.push(found), part: () => expect.unreachable() };
    expect(await readAll(early)).toHaveLength(500);
    expect(begun).toEqual([]);
  });
  it('is read again item by item, in the order asked for', async () => {
    await database.followUps.bulkPut(many.map(stored));
    const ids = [...many.map(({ id }) => id).reverse(), 'nobody'];
    expect((await readSome(ids)).map(one => one?.id)).toEqual([...ids.slice(0, -1), undefined]);
  });
});

describe('what an item is found by', () => {
  /** Whether the database's own order is that of the items as they are. */
  async function expectInStep(): Promise<void> {
    const records = await database.followUps.toArray();
    for (const one of await all()) expect(records.find(({ id }) => id === one.id)).toEqual(stored(one));
    const open = (await all()).filter(one => !isClosed(one)).map(({ id }) => id);
    expect((await database.followUps.orderBy('[openDay+savedAt]').primaryKeys()).sort()).toEqual(open.sort());
  }
  const now = item().savedAt;

  it('follows it through everything that is done to it', async () => {
    await save(item());
    await saveAll([item({ id: 'bbbbbb' }), item({ id: 'cccccc', status: 'done' })]);
    await expectInStep();
    await change('bbbbbb', { ownDue: '2026-05-01' }, now + 1000);
    await change('abcdefg1234567', { status: 'dropped' }, now + 1000);
    await expectInStep();
    await save(item({ id: 'bbbbbb', note: 'ny', ownDue: '2026-04-01' }));
    await noteSeen('https://fjordvag.example/protokoll', [{ id: 'cccccc', found: 'exact' }], now + 2000);
    await expectInStep();
    const undo = await changeMany(['bbbbbb', 'cccccc'], () => ({ status: 'done', ownDue: undefined }), now + 3000);
    await expectInStep();
    await changeBack(undo, now + 4000);
    await expectInStep();
    const gone = await removeMany(['bbbbbb']);
    await expectInStep();
    await restoreMany(gone);
    const one = await remove('cccccc');
    if (one) await restore({ ...one, status: 'open' });
    await expectInStep();
    const done = await importMany([
      item({ id: 'dddddd', ...due('2026-12') }),
      item({ id: 'bbbbbb', status: 'done', changed: { status: now + 9e6 } }),
    ]);
    await expectInStep();
    await undoImport(done, now + 9.9e6);
    await expectInStep();
    expect(await all()).toHaveLength(3);
  });
});
