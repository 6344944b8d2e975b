/** What the tests of the follow-up list share: the list filled with items, and its page opened. */
import type { Page } from 'playwright-core';
import { stored as toStore } from '../../extension/store/stored';
import type { FollowUp } from '../../lib/followup/followup';
import type { Started } from './chromium';

/** Makes the list hold just these items, straight in the store, as a message for each would take its time. */
export async function fill({ context, id }: Started, items: readonly FollowUp[]): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options/options.html`);
  await page.evaluate(async list => {
    // The background makes the database in its newest form.
    await chrome.runtime.sendMessage({ type: 'savedOn', url: 'https://fjordvag.example/' });
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('sakspor');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const transaction = database.transaction('followUps', 'readwrite');
    const store = transaction.objectStore('followUps');
    store.clear();
    for (const one of list) store.put(one);
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onerror = () => fail(transaction.error);
    });
    database.close();
  }, items.map(toStore));
  await page.close();
}

/** What is stored, by id; runs in one of the extension's own pages, where it knows nothing of this file. */
export const readStored = async (): Promise<Record<string, FollowUp>> => {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('sakspor');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const request = database.transaction('followUps').objectStore('followUps').getAll();
  const list = await new Promise<FollowUp[]>((done, fail) => {
    request.onsuccess = () => done(request.result as FollowUp[]);
    request.onerror = () => fail(request.error);
  });
  database.close();
  return Object.fromEntries(list.map(one => [one.id, one]));
};

/** What is stored, by id. */
export const stored = ({ control }: Started): Promise<Record<string, FollowUp>> => control.evaluate(readStored);

/** What a part of the page sets up only when it has been drawn is there behind this. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise(done => {
        const after = () => setTimeout(done);
        requestAnimationFrame(after);
        // A page that is not in front draws nothing.
        setTimeout(after, 100);
      }),
  );

/** Opens the list in a new tab, at an address as "#view=case", and waits until it shows something. */
export async function openList({ context, id }: Started, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/list/list.html${hash}`);
  await page.locator('.row, .empty').first().waitFor();
  return page;
}

/** The titles of the rows, in the order they are shown. */
export const titles = (page: Page): Promise<string[]> =>
  page.locator('.row .item-title').evaluateAll(all => all.map(one => one.firstChild?.textContent ?? ''));

/** Each heading of a group and the number beside it. */
export const headings = (page: Page): Promise<string[]> =>
  page.locator('main section h2').evaluateAll(all => all.map(one => (one.textContent ?? '').replace(/\s+/gu, ' ').trim()));

/** An ISO day so many days from today. */
export function inDays(days: number): string {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}
