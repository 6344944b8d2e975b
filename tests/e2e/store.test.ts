/** The list's store where only a real browser can show it: several tabs, a full disk, a stopped worker, a list that is deleted. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { item, manyItems } from '../unit/items';
import { dropProfile, newProfile, type Started, start, until } from './chromium';
import { withStore } from './storepage';

describe('the store in Chromium', () => {
  const profile = newProfile();
  let started: Started;
  let page: Page;
  let other: Page;
  const opened: Page[] = [];

  /** A page of the extension with the store in it. It shows nothing of the list, and holds no connection before it is asked. */
  async function storePage(): Promise<Page> {
    const made = await started.context.newPage();
    opened.push(made);
    await made.goto(`chrome-extension://${started.id}/options/options.html`);
    await withStore(made);
    return made;
  }

  beforeAll(async () => {
    started = await start(profile, { locale: 'nb-NO' });
  });
  afterAll(async () => {
    await started?.context.close();
    dropProfile(profile);
  });
  beforeEach(async () => {
    [page, other] = [await storePage(), await storePage()];
    await page.evaluate(async () => {
      await store.eraseAll();
      await store.acceptList(Date.now());
    });
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  it('two tabs writing the same item at once lose nothing of each other’s', async () => {
    await page.evaluate(one => store.save(one), item());
    const write = (on: Page, field: 'note' | 'tags') =>
      on.evaluate(
        async ([name, now]) => {
          for (let i = 1; i <= 20; i++)
            await store.change('abcdefg1234567', { [name]: name === 'note' ? `notat ${i}` : [`merke ${i}`] }, now + i);
        },
        [field, Date.now()] as const,
      );
    await Promise.all([write(page, 'note'), write(other, 'tags')]);
    const [one] = await page.evaluate(() => store.all());
    expect(one).toMatchObject({ note: 'notat 20', tags: ['merke 20'] });
    expect(one?.history.filter(step => step.field === 'tags')).toHaveLength(20);
  });

  it('a change is seen in an open list at once, wherever it was made', async () => {
    const list = await started.context.newPage();
    opened.push(list);
    await list.goto(`chrome-extension://${started.id}/list/list.html#all`);
    await page.evaluate(one => store.save(one), item({ title: 'Først lagret her' }));
    await list.getByText('Først lagret her').first().waitFor();
    await other.evaluate(now => store.change('abcdefg1234567', { title: 'Så endret der' }, now), Date.now());
    await list.getByText('Så endret der').first().waitFor();
  });

  it('a worker that is stopped in the middle of a save loses nothing, and nothing is saved by half', async () => {
    const worker = await started.context.newCDPSession(page);
    await worker.send('ServiceWorker.enable');
    for (let i = 0; i < 8; i++) {
      const saving = page.evaluate(
        one => store.ask({ type: 'save', followUp: one }),
        item({ id: `stopped-${i}`, note: 'x'.repeat(20_000) }),
      );
      await new Promise(done => setTimeout(done, i * 4));
      await worker.send('ServiceWorker.stopAllWorkers');
      expect(await saving).toEqual({ id: `stopped-${i}` });
    }
    const list = await page.evaluate(() => store.all());
    expect(list.map(one => [one.id, one.note.length])).toEqual(Array.from({ length: 8 }, (_, i) => [`stopped-${i}`, 20_000]));
    await worker.detach();
  });

  it('a list that is deleted under an open page says so, does not come back empty, and can be put back', async () => {
    await page.evaluate(list => store.importMany(list), manyItems(5));
    const list = await page.evaluate(() => store.all());
    await page.evaluate(() => {
      const heard: string[] = [];
      store.onTrouble(store.database, trouble => heard.push(trouble));
      Object.assign(globalThis, { heard });
    });
    await other.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          store.database.close();
          const request = indexedDB.deleteDatabase('sakspor');
          request.onsuccess = () => done();
          request.onerror = () => failed(request.error);
        }),
    );
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(await until(heard, all => all.length > 0)).toEqual(['vanished']);
    expect(
      await page.evaluate(() =>
        store.all().then(
          () => 'read',
          error => error.name,
        ),
      ),
    ).toBe('DatabaseClosedError');
    await page.evaluate(async items => {
      await store.reopen(store.database);
      await store.restoreMany(items);
    }, list);
    expect(await page.evaluate(() => store.all())).toEqual(list);
  });

  it('site data that is cleared under an open page says so too', async () => {
    await page.evaluate(one => store.save(one), item());
    await page.evaluate(() => {
      const heard: string[] = [];
      store.onTrouble(store.database, trouble => heard.push(trouble));
      Object.assign(globalThis, { heard });
    });
    const session = await started.context.newCDPSession(other);
    await session.send('Storage.clearDataForOrigin', { origin: `chrome-extension://${started.id}`, storageTypes: 'indexeddb' });
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(await until(heard, all => all.length > 0)).toEqual(['vanished']);
    await session.detach();
  });

  it('a list that vanished while nobody looked is noticed', async () => {
    await page.evaluate(list => store.importMany(list), manyItems(5));
    await page.evaluate(() => store.ask({ type: 'look' }));
    expect(await page.evaluate(() => store.vanished())).toBeUndefined();
    await page.evaluate(async () => {
      await store.database.delete();
      await store.database.open();
    });
    expect(await page.evaluate(() => store.vanished())).toMatchObject({ count: 5 });
    // Looking at what took its place changes nothing of that.
    await page.evaluate(() => store.ask({ type: 'look' }));
    expect(await page.evaluate(() => store.vanished())).toMatchObject({ count: 5 });
    await page.evaluate(list => store.importMany(list), manyItems(5));
  });

  it('an upgrade that another tab stands in the way of says so, and goes on when that is closed', async () => {
    const worker = await started.context.newCDPSession(page);
    await worker.send('ServiceWorker.enable');
    await worker.send('ServiceWorker.stopAllWorkers');
    // A tab of an earlier version that does not let go of the list.
    await other.evaluate(
      async record => {
        await store.database.delete();
        const held = await new Promise<IDBDatabase>((done, failed) => {
          const request = indexedDB.open('sakspor', 20);
          request.onupgradeneeded = () => {
            const table = request.result.createObjectStore('followUps', { keyPath: 'id' });
            for (const index of ['page', 'status', 'savedAt']) table.createIndex(index, index);
            table.add(record);
          };
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
        Object.assign(globalThis, { held });
      },
      { ...item(), page: '' },
    );
    await page.evaluate(() => {
      const heard: string[] = [];
      store.onTrouble(store.database, trouble => heard.push(trouble));
      Object.assign(globalThis, { heard, reading: store.all() });
    });
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(await until(heard, all => all.length > 0)).toEqual(['blocked']);
    await other.close();
    expect(await page.evaluate(async () => (await (globalThis as unknown as { reading: Promise<unknown[]> }).reading).length)).toBe(1);
    await worker.detach();
  });

  it('a copy is written to a file that was chosen, and says when its disk is gone', async () => {
    const found = await page.evaluate(async list => {
      const disk = await navigator.storage.getDirectory();
      const folder = await disk.getDirectoryHandle('minnepinne', { create: true });
      const handle = await folder.getFileHandle('sakspor-kopi.json', { create: true });
      const before = await store.copyState();
      await store.keepCopy(handle);
      const first = await store.writeCopy(list, 1000);
      const written = store.readBackup(await (await handle.getFile()).text(), Date.now()).followUps;
      await store.writeCopy(list.slice(1), 2000);
      const shorter = store.readBackup(await (await handle.getFile()).text(), Date.now()).followUps.length;
      const state = await store.copyState();
      await disk.removeEntry('minnepinne', { recursive: true });
      return { before, first, written, shorter, state, gone: await store.writeCopy(list, 3000) };
    }, manyItems(20));
    expect(found).toEqual({
      before: { state: 'none' },
      first: 'on',
      written: manyItems(20),
      shorter: 19,
      state: { state: 'on', fileName: 'sakspor-kopi.json', at: 2000 },
      gone: 'gone',
    });
  });
});

describe('a disk that has an end', () => {
  const profile = newProfile();
  let started: Started;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve();
    started = await start(profile, { locale: 'nb-NO' });
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  // The browser lets nobody take away an extension's room but a disk that is really full; a site's room can be made small.
  it('where it is full nothing is saved by half, it has a name, and what was saved stays', async () => {
    const page = await started.context.newPage();
    await page.goto(server.url);
    const session = await started.context.newCDPSession(page);
    const origin = new URL(server.url).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    await withStore(page, 'web');
    await page.evaluate(one => store.save(one), item({ id: 'before' }));
    const large = manyItems(200).map((one, i) => ({ ...one, quote: Array.from({ length: 9000 }, (_, j) => (i * j) % 9973).join(' ') }));
    const work = {
      import: () => page.evaluate(list => store.importMany(list).then(() => 'done', store.troubleOf), large),
      save: () =>
        page.evaluate(async list => {
          for (const one of list) {
            const trouble = await store.save(one).then(() => undefined, store.troubleOf);
            if (trouble) return trouble;
          }
          return 'done';
        }, large),
    };
    expect(await work.import()).toBe('full');
    expect((await page.evaluate(() => store.all())).map(({ id }) => id)).toEqual(['before']);
    expect(await work.save()).toBe('full');
    const list = await page.evaluate(() => store.all());
    expect(list.length).toBeGreaterThan(0);
    for (const one of list) expect(one).toEqual([...large, item({ id: 'before' })].find(({ id }) => id === one.id));
    // Room again: the list goes on.
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.reload();
    await withStore(page, 'web');
    await page.evaluate(one => store.save(one), item({ id: 'afterwards' }));
    expect((await page.evaluate(() => store.all())).map(({ id }) => id)).toContain('afterwards');
    await session.detach();
  });
});
