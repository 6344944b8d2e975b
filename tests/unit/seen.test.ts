/** How a page was seen to say what was saved of it: kept as evidence, only where it is news, and carried over by backups. */
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../extension/store/database';
import { all, change, noteSeen, save } from '../../extension/store/followups';
import { toJson } from '../../lib/export/json';
import { LIMITS, type Seen } from '../../lib/followup/followup';
import { merged } from '../../lib/followup/merge';
import { FollowUpSchema } from '../../lib/followup/schema';
import { isNews, withSeen } from '../../lib/followup/seen';
import { readBackup } from '../../lib/import/json';
import { item } from './items';

const NOW = Date.UTC(2026, 4, 22, 9);
const changed: Seen = { at: NOW, found: 'changed', text: 'Rådmannen lager plan for gangvei innen 1. september.' };

describe('a passage that was seen on its page', () => {
  it.each([
    ['as it was saved, for the first time', undefined, { found: 'exact' }, false],
    ['with other words', undefined, { found: 'changed', text: 'a' }, true],
    ['with the same other words again', { at: 1, found: 'changed', text: 'a' }, { found: 'changed', text: 'a' }, false],
    ['with other words again', { at: 1, found: 'changed', text: 'a' }, { found: 'changed', text: 'b' }, true],
    ['nowhere', { at: 1, found: 'changed', text: 'a' }, { found: 'gone' }, true],
    ['nowhere again', { at: 1, found: 'gone' }, { found: 'gone' }, false],
    ['back as it was saved', { at: 1, found: 'gone' }, { found: 'exact' }, true],
    ['as it was saved, still', { at: 1, found: 'exact' }, { found: 'exact' }, false],
  ] as const)('%s: news or not', (_, known, told, news) => expect(isNews(known, told)).toBe(news));

  it('keeps the item as the user has it: no change of theirs, no step of its history', () => {
    const one = item({ note: 'min', history: [{ at: 5, field: 'note', from: '' }] });
    expect(withSeen(one, { found: 'exact' }, NOW)).toBe(one);
    expect(withSeen(one, { found: 'changed', text: changed.text as string }, NOW)).toEqual({ ...one, seen: changed });
    const gone = withSeen({ ...one, seen: changed }, { found: 'gone' }, NOW + 1);
    expect(gone).toEqual({ ...one, seen: { at: NOW + 1, found: 'gone' } });
    expect(gone.quote).toBe(one.quote);
  });

  it('is cut to what fits into an item, and then is no news again', () => {
    const long = { found: 'changed', text: 'x'.repeat(LIMITS.quote + 10) } as const;
    const one = withSeen(item(), long, NOW);
    expect(one.seen?.text).toHaveLength(LIMITS.quote);
    expect(withSeen(one, long, NOW + 5)).toBe(one);
  });
});

describe('two copies of an item', () => {
  const [early, late] = [item({ seen: changed }), item({ seen: { at: NOW + 9, found: 'gone' } })];
  it('know what was seen last, whichever comes first', () => {
    expect(merged(early, late).seen).toEqual(late.seen);
    expect(merged(late, early).seen).toEqual(late.seen);
    expect(merged(late, early)).toBe(late);
    expect(merged(item(), early).seen).toEqual(changed);
    expect(merged(early, item())).toBe(early);
  });
});

describe('a backup', () => {
  it('carries it over, and items without it are read as before', () => {
    const items = [item({ seen: changed }), item({ id: 'zzzzzz1' })];
    expect(readBackup(toJson(items, NOW), NOW)).toMatchObject({ followUps: items });
  });
  it.each([
    { at: NOW, found: 'elsewhere' },
    { at: 'now', found: 'gone' },
    { at: NOW, found: 'changed', text: 'x'.repeat(LIMITS.quote + 1) },
    { at: NOW, found: 'gone', more: 1 },
  ])('with %j in it is refused', seen => expect(v.is(FollowUpSchema, { ...item(), seen })).toBe(false));
});

describe('the store', () => {
  beforeEach(() => database.followUps.clear());
  const url = item().source?.url ?? '';

  it('keeps it once, whatever place of the page was shown', async () => {
    await save(item());
    const told = [{ id: item().id, found: 'changed', text: changed.text as string }] as const;
    expect(await noteSeen(`${url}#sak-12`, told, NOW)).toBe(1);
    expect(await noteSeen(url, told, NOW + 5)).toBe(0);
    expect(await all()).toEqual([item({ seen: changed })]);
  });

  it('believes a page about itself alone', async () => {
    await save(item());
    expect(await noteSeen('https://elsewhere.example/', [{ id: item().id, found: 'gone' }], NOW)).toBe(0);
    expect(await noteSeen(url, [{ id: 'unknown1', found: 'gone' }], NOW)).toBe(0);
    expect(await all()).toEqual([item()]);
  });

  it('leaves it where the user changes the item, and the user’s changes where it comes', async () => {
    await save(item());
    await noteSeen(url, [{ id: item().id, found: 'gone' }], NOW);
    await change(item().id, { status: 'done' }, NOW + 1);
    await noteSeen(url, [{ id: item().id, found: 'exact' }], NOW + 2);
    expect((await all())[0]).toMatchObject({ status: 'done', changedAt: NOW + 1, seen: { at: NOW + 2, found: 'exact' } });
  });
});
