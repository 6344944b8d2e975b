/** The list's database: saving twice, removing, bringing back. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { Database, database } from '../../extension/store/database';
import { all, change, remove, restore, save, saveAll, savedOn } from '../../extension/store/followups';
import { type FollowUp, freshOwn } from '../../lib/followup/followup';

const followUp = (id: string, fields: Partial<FollowUp> = {}): FollowUp => ({
  id,
  kind: 'action',
  ...freshOwn(`Oppgave ${id}`),
  quote: 'Kari lager plan.',
  meeting: {},
  case: {},
  responsible: [],
  source: { url: 'https://fjordvag.example/p#sak-1', title: 'Protokoll' },
  anchor: { exact: '', prefix: '', suffix: '', start: 0 },
  savedAt: 1,
  changedAt: 1,
  changed: {},
  history: [],
  ...fields,
});

beforeEach(() => database.followUps.clear());

describe('the store', () => {
  it('gives back just what was saved', async () => {
    await save(followUp('aaaaaa'));
    expect(await all()).toEqual([followUp('aaaaaa')]);
  });
  it('keeps what the user has made of an item when it is saved again', async () => {
    await save(followUp('aaaaaa'));
    await change('aaaaaa', { status: 'done', title: 'Min tittel' }, 5);
    await save(followUp('aaaaaa', { savedAt: 9 }));
    expect(await all()).toMatchObject([{ status: 'done', title: 'Min tittel', savedAt: 1, changedAt: 5 }]);
  });
  it('saves many at once: all of them, or none', async () => {
    await save(followUp('aaaaaa', { note: 'min' }));
    await saveAll([followUp('aaaaaa'), followUp('bbbbbb')]);
    expect((await all()).map(({ id, note }) => [id, note])).toEqual([
      ['aaaaaa', 'min'],
      ['bbbbbb', ''],
    ]);
    const broken = { ...followUp('dddddd'), id: undefined } as unknown as FollowUp;
    await expect(saveAll([followUp('cccccc'), broken])).rejects.toThrow();
    expect(await all()).toHaveLength(2);
  });
  it('takes up a note that comes with a second save, but writes over none', async () => {
    await save(followUp('aaaaaa'));
    await save(followUp('aaaaaa', { note: 'ny', changedAt: 2 }));
    await save(followUp('aaaaaa', { note: 'enda en', changedAt: 3 }));
    expect((await all())[0]?.note).toBe('ny');
  });
  it('removes one and can put it back as it was', async () => {
    await save(followUp('aaaaaa', { note: 'viktig' }));
    const removed = await remove('aaaaaa');
    expect(await all()).toEqual([]);
    await restore(removed as FollowUp);
    expect(await all()).toEqual([followUp('aaaaaa', { note: 'viktig' })]);
  });
  it('removing what is not there is no error', async () => expect(await remove('nobody')).toBeNull());
  it('knows what is saved of a page, whatever the fragment', async () => {
    await save(followUp('aaaaaa'));
    await save(followUp('bbbbbb', { source: { url: 'https://fjordvag.example/other', title: '' } }));
    expect((await savedOn('https://fjordvag.example/p#else')).map(one => one.id)).toEqual(['aaaaaa']);
  });
});

describe('a list kept in the form of an earlier version', () => {
  it('is brought to the form of today, with nothing lost', async () => {
    const name = 'from-version-1';
    const { priority: _, tags, asked, changed, history, ...old } = followUp('aaaaaa', { note: 'viktig', status: 'done' });
    const before = new Dexie(name);
    before.version(1).stores({ followUps: 'id, page, status, savedAt' });
    await before.table('followUps').add({ ...old, page: 'https://fjordvag.example/p' });
    before.close();
    const after = new Database(name);
    expect(await after.followUps.toArray()).toEqual([
      { ...followUp('aaaaaa', { note: 'viktig', status: 'done' }), page: 'https://fjordvag.example/p' },
    ]);
    after.close();
  });
});

describe('the history of an item', () => {
  it('keeps what stood there before, one step for words written on', async () => {
    await save(followUp('aaaaaa'));
    await change('aaaaaa', { note: 'Ring' }, 1000);
    await change('aaaaaa', { note: 'Ring Kari' }, 2000);
    await change('aaaaaa', { status: 'waiting' }, 3000);
    const [one] = await all();
    expect(one).toMatchObject({ note: 'Ring Kari', status: 'waiting', changed: { note: 2000, status: 3000 } });
    expect(one?.history).toEqual([
      { at: 1000, field: 'note', from: '' },
      { at: 3000, field: 'status', from: 'open' },
    ]);
  });
  it('does not grow where nothing is new', async () => {
    await save(followUp('aaaaaa'));
    await change('aaaaaa', { status: 'open' }, 5);
    expect(await all()).toEqual([followUp('aaaaaa')]);
  });
  it('two changes at the same time to different fields both stay', async () => {
    await save(followUp('aaaaaa'));
    await Promise.all([change('aaaaaa', { note: 'a' }, 5), change('aaaaaa', { tags: ['vei'] }, 5)]);
    expect((await all())[0]).toMatchObject({ note: 'a', tags: ['vei'] });
  });
});
