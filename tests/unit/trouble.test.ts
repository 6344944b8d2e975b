/** What can go wrong with the list's database, and by what name the surfaces hear of it. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { Database } from '../../extension/store/database';
import { onTrouble, reopen, type Trouble, TroubleError, troubleOf } from '../../extension/store/trouble';

const error = (name: string, fields: object = {}): object => Object.assign(new Error(name), { name }, fields);

describe('an error of the database', () => {
  it.each<[string, unknown, Trouble]>([
    ['a full disk', new DOMException('x', 'QuotaExceededError'), 'full'],
    ['a full disk, as the library tells it', error('AbortError', { inner: error('QuotaExceededError') }), 'full'],
    ['a full disk in a bulk write', error('BulkError', { failures: [error('QuotaExceededError')] }), 'full'],
    [
      'a full disk in Firefox',
      error('AbortError', { inner: error('UnknownTrouble', { message: 'The current transaction exceeded its quota limitations.' }) }),
      'full',
    ],
    ['a newer version', error('OpenFailedError', { inner: error('VersionError') }), 'newer'],
    ['no database at all', error('MissingAPIError'), 'unavailable'],
    ['a broken profile', error('OpenFailedError', { inner: error('UnknownError') }), 'unavailable'],
    ['a table that is gone', error('NotFoundError'), 'vanished'],
    ['one that says itself', new TroubleError('private'), 'private'],
    ['one inside another', error('OpenFailedError', { inner: new TroubleError('newer') }), 'newer'],
    ['one whose words alone came over', new Error(new TroubleError('private').message), 'private'],
    ['a word that is no trouble', new Error('trouble: nonsense'), 'failed'],
    ['anything else', new Error('x'), 'failed'],
    ['a name that every object has', error('toString'), 'failed'],
    ['no error', undefined, 'failed'],
    ['words', 'QuotaExceededError', 'failed'],
  ])('%s', (_, one, trouble) => expect(troubleOf(one)).toBe(trouble));
  it('that holds itself is no endless tale', () => {
    const round: Record<string, unknown> = { name: 'x' };
    round.inner = round;
    expect(troubleOf(round)).toBe('failed');
  });
});

describe('an open list', () => {
  const name = 'trouble';
  let database: Database;
  const heard: Trouble[] = [];
  const open = async () => {
    database = new Database(name);
    heard.length = 0;
    const end = onTrouble(database, trouble => heard.push(trouble));
    await database.open();
    return end;
  };
  afterEach(async () => {
    database.close();
    await Dexie.delete(name);
  });

  it('lets go when it is deleted, says so, and does not come back empty by itself', async () => {
    await open();
    await Dexie.delete(name);
    expect(heard).toEqual(['vanished']);
    await expect(database.followUps.count()).rejects.toThrow();
    await reopen(database);
    expect(await database.followUps.count()).toBe(0);
  });
  it('lets a newer version of Sakspor go on, and says that it is outdated', async () => {
    await open();
    const newer = new Dexie(name);
    newer.version(99).stores({ followUps: 'id' });
    await newer.open();
    expect(heard).toEqual(['outdated']);
    newer.close();
  });
  it('waits for one that does not let go, and says so', async () => {
    const held = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open(name, 20);
      request.onupgradeneeded = () => request.result.createObjectStore('followUps', { keyPath: 'id' });
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const opening = open();
    await new Promise(done => setTimeout(done, 100));
    expect(heard).toEqual(['blocked']);
    held.close();
    await opening;
    expect(await database.followUps.count()).toBe(0);
  });
  it('closed by ourselves is no trouble', async () => {
    const end = await open();
    database.close();
    await reopen(database);
    expect(heard).toEqual([]);
    end();
  });
});
