/** The list's store and its reminders in Firefox: the same promises as in Chromium, where the engine is another. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { item, manyItems } from '../unit/items';
import { until } from './chromium';
import { extensionPage, firefox, startFirefox } from './firefox';
import { storeScript } from './storepage';

const DAY = 86_400_000;
const day = (offset: number): string => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);

describe.skipIf(!firefox)('the store in Firefox (skipped where there is none)', () => {
  let browser: Browser;
  let page: Page;
  let other: Page;

  async function storePage(): Promise<Page> {
    const made = await extensionPage(browser, 'options/options.html', '#language');
    await made.evaluate(await storeScript());
    return made;
  }

  beforeAll(async () => {
    browser = await startFirefox();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    [page, other] = [await storePage(), await storePage()];
    await page.evaluate(async () => {
      await store.eraseAll();
      await store.acceptList(Date.now());
    });
  });
  afterEach(async () => {
    await page.close();
    await other.close();
  });

  it('two tabs writing the same item at once lose nothing of each other’s', async () => {
    await page.evaluate(one => store.save(one), item());
    const write = (on: Page, field: string) =>
      on.evaluate(
        async (name, now) => {
          for (let i = 1; i <= 20; i++)
            await store.change('abcdefg1234567', { [name]: name === 'note' ? `notat ${i}` : [`merke ${i}`] }, now + i);
        },
        field,
        Date.now(),
      );
    await Promise.all([write(page, 'note'), write(other, 'tags')]);
    expect((await page.evaluate(() => store.all()))[0]).toMatchObject({ note: 'notat 20', tags: ['merke 20'] });
  });

  it('a list that is deleted under an open page says so, and can be put back', async () => {
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
    await page.evaluate(async items => {
      await store.reopen(store.database);
      await store.restoreMany(items);
    }, list);
    expect(await page.evaluate(() => store.all())).toEqual(list);
  });

  it('saves through the background, and shows what is overdue; a reminder stays due while nobody has allowed it', async () => {
    const late = { due: { text: 'innen i går', date: day(-2), precision: 'day' } } as const;
    const saved = Date.now() - 20 * DAY;
    await page.evaluate(one => store.ask({ type: 'save', followUp: one }), item({ ...late, reminder: { on: day(-1) }, savedAt: saved }));
    expect(await page.evaluate(() => store.ask({ type: 'look' }))).toMatchObject({ overdue: 1, reminded: 0, allowed: false });
    const badge = () =>
      page.evaluate(() => (globalThis as unknown as { browser: typeof chrome }).browser.action.getBadgeText({}) as Promise<string>);
    expect(await until(badge, text => text === '1')).toBe('1');
  });

  it('two thousand items are imported, read and changed', async () => {
    const found = await page.evaluate(async list => {
      await store.importMany(list);
      let length = 0;
      // Other programs on the machine only make it slower: the best of a few is how long it takes.
      let read = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3; i++) {
        const started = performance.now();
        length = (await store.all()).length;
        read = Math.min(read, performance.now() - started);
      }
      await store.changeMany(
        list.slice(0, 1000).map(({ id }) => id),
        () => ({ status: 'done' }),
        Date.now(),
      );
      return { length, read };
    }, manyItems(2000));
    expect(found.length).toBe(2000);
    expect(found.read).toBeLessThan(5000);
  });
});
