/** A list kept by any earlier version, with what people had in it, opens in this one with nothing lost. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { Database } from '../../extension/store/database';
import { VERSION } from '../../extension/store/migrations';
import { plain, stored } from '../../extension/store/stored';
import { troubleOf } from '../../extension/store/trouble';
import { toJson } from '../../lib/export/json';
import { type FollowUp, LIMITS } from '../../lib/followup/followup';
import { FollowUpSchema } from '../../lib/followup/schema';
import { readBackup } from '../../lib/import/json';

/** Records as version 1 wrote them: only status, title and note could be changed, and one time told of all three. */
const VERSION_1 = [
  {
    id: '0x9k2lq1a7f3zp',
    kind: 'action',
    status: 'open',
    title: 'Rådmannen legger fram en plan for ny gangvei innen 1. juni.',
    note: '',
    quote: 'Rådmannen legger fram en plan for ny gangvei innen 1. juni.',
    meeting: { title: 'Møteprotokoll Formannskapet', body: 'Formannskapet', date: '2026-03-14' },
    case: { number: '7/26', reference: '26/118', title: 'Ny gangvei' },
    responsible: [{ name: 'Rådmannen' }],
    due: { text: 'innen 1. juni', date: '2026-06-01', precision: 'day' },
    source: { url: 'https://www.fjordvag.kommune.no/politikk/protokoll#sak-7', title: 'Møteprotokoll – Fjordvåg kommune' },
    language: 'nb',
    anchor: { exact: 'Rådmannen legger fram', prefix: 'Vedtak: ', suffix: ' en plan', start: 212 },
    savedAt: 1773500000000,
    changedAt: 1773500000000,
    page: 'https://www.fjordvag.kommune.no/politikk/protokoll',
  },
  {
    id: '1a2b3c4d5e6f7g',
    kind: 'decision',
    status: 'done',
    title: 'Skolesaken',
    note: 'Ringte rektor.\nSvar kom 2. mai.',
    quote: 'Saken utsettes til neste møte.',
    meeting: { body: 'Kommunestyret' },
    case: {},
    responsible: [],
    source: { url: 'https://portal.example/sak', title: '' },
    anchor: { exact: 'Saken utsettes', prefix: '', suffix: '', start: 0 },
    savedAt: 1773500000000,
    changedAt: 1773600000000,
    page: 'https://portal.example/sak',
  },
  {
    id: 'case-of-long-words',
    kind: 'case',
    status: 'open',
    title: 'Sak om x',
    note: '',
    quote: 'x'.repeat(LIMITS.quote + 1000),
    meeting: { body: 'y'.repeat(LIMITS.name + 1000) },
    case: { number: '1'.repeat(LIMITS.number + 10), title: 'z'.repeat(LIMITS.title + 10) },
    responsible: Array.from({ length: LIMITS.responsible + 5 }, (_, i) => ({ name: `Navn ${i}`, resolved: 'w'.repeat(LIMITS.name + 1) })),
    source: { url: 'https://portal.example/lang', title: 't'.repeat(LIMITS.name + 1) },
    anchor: { exact: 'x'.repeat(LIMITS.quote + 1000), prefix: '', suffix: '', start: 0 },
    savedAt: 1773500000000,
    changedAt: 1773500000000,
    page: 'https://portal.example/lang',
  },
];

/** As version 2 wrote them. */
const NEW_IN_2 = { priority: 'normal', tags: [], asked: [], changed: {}, history: [] };
const VERSION_2 = [
  { ...VERSION_1[0], ...NEW_IN_2, status: 'waiting', tags: ['vei'], ownDue: '2026-05-20', reminder: { daysBefore: 7 },
    changed: { status: 1773700000000, tags: 1773700000000, ownDue: 1773700000000, reminder: 1773700000000 },
    history: [{ at: 1773700000000, field: 'status', from: 'open' }], changedAt: 1773700000000 },
  { ...VERSION_1[1], ...NEW_IN_2 },
  { id: 'note-abcdef', kind: 'note', title: 'Ring Kari', note: '', status: 'open', ...NEW_IN_2, quote: '', meeting: {}, case: {}, responsible: [],
    savedAt: 1773700000000, changedAt: 1773700000000, page: '' },
]; // biome-ignore format: records

/** A record as everybody else knows it. */
const known = (record: object | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => name !== 'page'));

const STORES = { followUps: 'id, page, status, savedAt' };
const WITH_KEPT = { ...STORES, kept: 'name' };
const WITH_DISMISSALS = { ...WITH_KEPT, dismissals: 'id, page' };
const NEWER = { ...WITH_DISMISSALS, followUps: `${STORES.followUps}, [openDay+savedAt]`, meetings: 'id' };
const names: string[] = [];

/** A list as an earlier version left it. */
async function kept(version: number, records: readonly object[]): Promise<string> {
  const name = `list-of-version-${version}-${names.length}`;
  names.push(name);
  const old = new Dexie(name);
  old.version(version).stores(version > VERSION ? NEWER : version === 4 ? WITH_DISMISSALS : version === 3 ? WITH_KEPT : STORES);
  await old.table('followUps').bulkAdd(records as object[]);
  old.close();
  return name;
}

async function opened(name: string) {
  const database = new Database(name);
  const list = (await database.followUps.toArray()).map(plain);
  database.close();
  return list;
}

afterEach(async () => {
  for (const name of names.splice(0)) await Dexie.delete(name);
});

describe('a list of version 1', () => {
  it('has everything of today, knows what was changed and whose minutes they were', async () => {
    const list = await opened(await kept(1, VERSION_1));
    const [first, second] = VERSION_1;
    expect(list).toContainEqual({ ...known(first), ...NEW_IN_2, meeting: { ...first?.meeting, municipality: 'Fjordvåg' } });
    const at = second?.changedAt;
    expect(list).toContainEqual({ ...known(second), ...NEW_IN_2, changed: { title: at, note: at, status: at } });
  });
  it('holds nothing any more that a backup could not give back', async () => {
    const list = await opened(await kept(1, VERSION_1));
    for (const one of list) expect(v.safeParse(FollowUpSchema, one).issues ?? []).toEqual([]);
    expect(readBackup(toJson(list, Date.now()), Date.now()).followUps).toEqual(list);
  });
});

describe('a list of version 2', () => {
  it('keeps all that the user has made of it', async () => {
    const list = await opened(await kept(2, VERSION_2));
    expect(list).toContainEqual({ ...known(VERSION_2[0]), meeting: { ...VERSION_1[0]?.meeting, municipality: 'Fjordvåg' } });
    expect(list).toContainEqual(known(VERSION_2[2]));
    for (const one of list) expect(v.is(FollowUpSchema, one)).toBe(true);
  });
  it('is still asked by page, and has a place for what is remembered of the list', async () => {
    const name = await kept(2, VERSION_2);
    const database = new Database(name);
    expect(await database.followUps.where('page').equals('https://portal.example/sak').primaryKeys()).toEqual(['1a2b3c4d5e6f7g']);
    await database.kept.put({ name: 'backup', at: 1, count: 3 });
    expect(await database.kept.get('backup')).toEqual({ name: 'backup', at: 1, count: 3 });
    database.close();
  });
});

describe('a list of version 3', () => {
  it('is just as it was, with what is remembered of it, and has a place for what is dismissed', async () => {
    const name = await kept(3, VERSION_2);
    const old = new Dexie(name);
    old.version(3).stores(WITH_KEPT);
    await old.table('kept').put({ name: 'backup', at: 1, count: 3 });
    old.close();
    const database = new Database(name);
    expect(await database.followUps.bulkGet(VERSION_2.map(one => ('id' in one ? String(one.id) : '')))).toEqual(
      VERSION_2.map(one => stored(one as unknown as FollowUp)),
    );
    expect(await database.kept.get('backup')).toEqual({ name: 'backup', at: 1, count: 3 });
    const anchor = { exact: 'Kari Vik sender brev', prefix: '', suffix: '', start: 10 };
    await database.dismissals.put({ id: 'dismissed-1', page: 'https://portal.example/sak', anchor, at: 1 });
    expect(await database.dismissals.where('page').equals('https://portal.example/sak').primaryKeys()).toEqual(['dismissed-1']);
    database.close();
  });
});

describe('a list of version 4', () => {
  it('is just as it was, and what is open in it is found in the order of its deadlines', async () => {
    const name = await kept(4, VERSION_2);
    const database = new Database(name);
    expect((await database.followUps.orderBy('[openDay+savedAt]').toArray()).map(one => [one.id, one.openDay])).toEqual([
      ['0x9k2lq1a7f3zp', '2026-05-20'],
      ['note-abcdef', '~'],
    ]);
    expect((await database.followUps.toArray()).map(plain)).toEqual(VERSION_2.map(known));
    database.close();
  });
});

describe('any version', () => {
  it.each([1, 2, 3, 4])('%i: one item that is not as it should be keeps nothing from being opened', async version => {
    const broken = { id: 'broken', page: '', savedAt: 1 };
    const list = await opened(await kept(version, [broken, ...VERSION_2]));
    expect(list).toHaveLength(VERSION_2.length + 1);
    expect(list).toContainEqual(expect.objectContaining({ id: 'broken', savedAt: 1 }));
  });
  it.each([1, 2, 3, 4])('%i: ten thousand items are brought forward in some seconds', async version => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...VERSION_2[i % 3], id: `item-${i}` }));
    const name = await kept(version, many);
    const started = performance.now();
    expect(await opened(name)).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
  it('of this one opens as it was left, a second time too', async () => {
    const name = await kept(2, VERSION_2);
    expect(await opened(name)).toEqual(await opened(name));
  });
  it('newer than this one is not opened, so that nothing in it is spoilt', async () => {
    const name = await kept(VERSION + 1, VERSION_2);
    const failed = await opened(name).catch(error => error);
    expect(troubleOf(failed)).toBe('newer');
    const still = new Dexie(name);
    await still.open();
    expect(still.verno).toBe(VERSION + 1);
    still.close();
  });
});
