/** What is done to many items at once: all or nothing, and it can be undone without taking away what came after. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeBack, changeMany, eraseAll, importMany, removeMany, restoreMany, undoImport } from '../../extension/store/bulk';
import { database } from '../../extension/store/database';
import { allDismissals, dismiss, dismissedOn, undismiss } from '../../extension/store/dismissals';
import { all, change, remove, save, saveAll } from '../../extension/store/followups';
import { type OwnChange, withChange } from '../../lib/followup/change';
import { dismissal, item, manyItems } from './items';

const start = item().savedAt;
const at = (minutes: number): number => start + minutes * 600_000;
const ids = ['aaaaaa', 'bbbbbb', 'cccccc'];
const statuses = async () => Object.fromEntries((await all()).map(one => [one.id, one.status]));

beforeEach(async () => {
  await eraseAll();
  for (const id of ids) await save(item({ id }));
});

describe('many changed at once', () => {
  it('are told for the undo, but only those that changed', async () => {
    await change('bbbbbb', { status: 'done' }, at(1));
    const undo = await changeMany([...ids, 'nobody', 'aaaaaa'], () => ({ status: 'done' }), at(2));
    expect(undo).toEqual([
      { id: 'aaaaaa', before: { status: 'open' }, after: { status: 'done' } },
      { id: 'cccccc', before: { status: 'open' }, after: { status: 'done' } },
    ]);
    await changeBack(undo, at(3));
    expect(await statuses()).toEqual({ aaaaaa: 'open', bbbbbb: 'done', cccccc: 'open' });
  });
  it('undone and undone again are as they were changed', async () => {
    const undo = await changeMany(ids, () => ({ ownDue: '2026-05-01' }), at(1));
    const redo = await changeBack(undo, at(2));
    expect((await all()).map(one => one.ownDue)).toEqual([undefined, undefined, undefined]);
    await changeBack(redo, at(3));
    expect((await all()).map(one => one.ownDue)).toEqual(['2026-05-01', '2026-05-01', '2026-05-01']);
  });
  it('undone keep what another tab has changed since, in that field and in others', async () => {
    const undo = await changeMany(ids, () => ({ status: 'done' }), at(1));
    await change('aaaaaa', { status: 'waiting' }, at(2));
    await change('bbbbbb', { note: 'viktig' }, at(2));
    await remove('cccccc');
    await changeBack(undo, at(3));
    expect(await all()).toMatchObject([
      { id: 'aaaaaa', status: 'waiting' },
      { id: 'bbbbbb', status: 'open', note: 'viktig' },
    ]);
  });
  it('get what suits each as it is at that moment: a tag more', async () => {
    await change('aaaaaa', { tags: ['skole'] }, at(1));
    await changeMany(ids, one => ({ tags: [...new Set([...one.tags, 'vei'])] }), at(2));
    expect((await all()).map(one => one.tags)).toEqual([['skole', 'vei'], ['vei'], ['vei']]);
  });
  it('more than are done in one go: how many are done is told as it goes, and all come back in one undo', async () => {
    const many = manyItems(130);
    await saveAll(many);
    const told: [number, number][] = [];
    const tell = (done: number, of: number) => told.push([done, of]);
    const all130 = many.map(({ id }) => id);
    const undo = await changeMany(all130, () => ({ priority: 'high' }), at(1), tell);
    expect(undo).toHaveLength(130);
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toEqual([130, 130]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
    await changeBack(undo, at(2), tell);
    expect((await all()).map(one => one.priority)).not.toContain('high');
    const gone = await removeMany(all130, tell);
    expect(await all()).toHaveLength(ids.length);
    await restoreMany(gone, tell);
    expect(await all()).toHaveLength(ids.length + 130);
  });
  it('in many parts are all or none too', async () => {
    await saveAll(manyItems(130));
    let count = 0;
    const make = (): OwnChange => {
      if (++count > 100) throw new Error('no');
      return { status: 'waiting', note: 'endret' };
    };
    const told: number[] = [];
    await expect(
      changeMany(
        (await all()).map(({ id }) => id),
        make,
        at(1),
        done => told.push(done),
      ),
    ).rejects.toThrow('no');
    expect(told.length).toBeGreaterThan(0);
    expect((await all()).filter(one => one.note === 'endret')).toEqual([]);
  });
  it('all or none: where one fails, nothing has changed', async () => {
    const work = changeMany(
      ids,
      one => {
        if (one.id === 'cccccc') throw new Error('no');
        return { status: 'done' };
      },
      at(1),
    );
    await expect(work).rejects.toThrow('no');
    expect(new Set(Object.values(await statuses()))).toEqual(new Set(['open']));
  });
});

describe('many removed', () => {
  it('can be put back as they were', async () => {
    const before = await all();
    const removed = await removeMany(['aaaaaa', 'cccccc', 'nobody']);
    expect(removed.map(({ id }) => id)).toEqual(['aaaaaa', 'cccccc']);
    expect(await all()).toHaveLength(1);
    await restoreMany(removed);
    expect(await all()).toEqual(before);
  });
  it('keep what was made of one that was saved again in the meantime', async () => {
    await change('aaaaaa', { note: 'gammelt' }, at(1));
    const removed = await removeMany(['aaaaaa']);
    await save(item({ id: 'aaaaaa' }));
    await change('aaaaaa', { status: 'waiting' }, at(2));
    await restoreMany(removed);
    expect((await all()).find(one => one.id === 'aaaaaa')).toMatchObject({ note: 'gammelt', status: 'waiting' });
  });
});

describe('an import', () => {
  const theirs = [withChange(item({ id: 'aaaaaa' }), { status: 'done' }, at(5)), item({ id: 'new-one' }), item({ id: 'bbbbbb' })];

  it('merges with the list as it is then, and the same again changes nothing', async () => {
    await change('aaaaaa', { note: 'min' }, at(6));
    const { plan } = await importMany(theirs);
    expect([plan.added.length, plan.changed.length, plan.unchanged]).toEqual([1, 1, 1]);
    expect((await all()).find(one => one.id === 'aaaaaa')).toMatchObject({ status: 'done', note: 'min' });
    const after = await all();
    expect((await importMany(theirs)).plan.write).toEqual([]);
    expect(await all()).toEqual(after);
  });
  it('can be taken back', async () => {
    const before = await all();
    await undoImport(await importMany(theirs), at(9));
    expect(await all()).toEqual(before);
  });
  it('taken back keeps what was done since', async () => {
    const imported = await importMany(theirs);
    await change('aaaaaa', { note: 'etterpå' }, at(6));
    await change('new-one', { note: 'beholdes' }, at(6));
    await undoImport(imported, at(9));
    const list = await all();
    expect(list.find(one => one.id === 'aaaaaa')).toMatchObject({ status: 'open', note: 'etterpå' });
    expect(list.find(one => one.id === 'new-one')).toMatchObject({ note: 'beholdes' });
  });
});

describe('what was dismissed', () => {
  const [hidden, other] = [dismissal(), dismissal({ id: 'other-one', page: 'https://fjordvag.example/annet', at: 5 })];

  it('is asked for by its page, and dismissed twice is one', async () => {
    for (const one of [hidden, other, hidden]) await dismiss(one);
    expect(await dismissedOn('https://fjordvag.example/protokoll#sak-3')).toEqual([hidden]);
    expect(await dismissedOn('https://fjordvag.example/')).toEqual([]);
    expect(await allDismissals()).toEqual([other, hidden]);
  });
  it('is brought back, and can be dismissed again as it was', async () => {
    await dismiss(hidden);
    expect(await undismiss(hidden.id)).toEqual(hidden);
    expect(await undismiss(hidden.id)).toBeNull();
    expect(await allDismissals()).toEqual([]);
  });
  it('comes in with a file, by its id; taken back, only what the file brought goes', async () => {
    await dismiss(hidden);
    const imported = await importMany([item({ id: 'new-one' })], [{ ...hidden, at: 1 }, other]);
    expect(imported.dismissed).toEqual([other]);
    expect(await allDismissals()).toEqual([other, hidden]);
    expect((await importMany([], [hidden, other])).dismissed).toEqual([]);
    await undoImport(imported, at(9));
    expect(await allDismissals()).toEqual([hidden]);
    expect(await all()).toHaveLength(ids.length);
  });
});

describe('the whole list', () => {
  it('is deleted for good, with all that is remembered of it', async () => {
    await dismiss(dismissal());
    await database.kept.bulkPut([
      { name: 'backup', at: 1, count: 3 },
      { name: 'born', at: 1 },
    ]);
    expect(await eraseAll()).toBe(3);
    expect(await all()).toEqual([]);
    expect(await allDismissals()).toEqual([]);
    expect(await database.kept.toArray()).toEqual([{ name: 'born', at: 1 }]);
  });
  it('of ten thousand is changed and taken back in some seconds', async () => {
    const many = manyItems(10_000);
    await importMany(many);
    const started = performance.now();
    const undo = await changeMany(
      many.map(({ id }) => id),
      () => ({ tags: ['alle'] }),
      at(1),
    );
    await changeBack(undo, at(2));
    expect(undo.length).toBe(10_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
