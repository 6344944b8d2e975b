/** The list's database: saving twice, removing, bringing back. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../extension/store/database';
import { all, change, remove, restore, save, savedOn } from '../../extension/store/followups';
import type { FollowUp } from '../../lib/followup/followup';

const followUp = (id: string, fields: Partial<FollowUp> = {}): FollowUp => ({
  id,
  kind: 'action',
  status: 'open',
  title: `Oppgave ${id}`,
  note: '',
  quote: 'Kari lager plan.',
  meeting: {},
  case: {},
  responsible: [],
  source: { url: 'https://fjordvag.example/p#sak-1', title: 'Protokoll' },
  anchor: { exact: '', prefix: '', suffix: '', start: 0 },
  savedAt: 1,
  changedAt: 1,
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
    expect(await all()).toEqual([followUp('aaaaaa', { status: 'done', title: 'Min tittel', changedAt: 5 })]);
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
    expect(await savedOn('https://fjordvag.example/p#else')).toEqual(['aaaaaa']);
  });
});
