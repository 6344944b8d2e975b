/** Reminders in Chromium: they come once, after a time asleep too, and the button shows what is overdue. */
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../lib/followup/followup';
import { item } from '../unit/items';
import { dropProfile, newProfile, type Started, start, until, withPermissions } from './chromium';
import { withStore } from './storepage';

const DAY = 86_400_000;
const day = (offset: number): string => new Date(Date.now() + offset * DAY).toISOString().slice(0, 10);
const saved = Date.now() - 20 * DAY;
const reminded = (id: string, on: string, fields: Partial<FollowUp> = {}): FollowUp =>
  item({ id, title: `Oppgave ${id}`, due: undefined, reminder: { on }, savedAt: saved, changedAt: saved, ...fields });

/** The background's worker, awake: it is asked something first. */
async function worker({ context, control }: Started): Promise<Worker> {
  await control.evaluate(() => chrome.runtime.sendMessage({ type: 'look' }));
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

const notifications = async (started: Started): Promise<string[]> =>
  (await worker(started)).evaluate(() => new Promise<string[]>(done => chrome.notifications.getAll(all => done(Object.keys(all).sort()))));

describe('reminders', () => {
  const profile = newProfile();
  // The browser's own question cannot be answered here: the permission that the user would give is given.
  const extension = withPermissions({ add: ['notifications'] });
  let started: Started;
  let page: Page;
  const open = async () => {
    started = await start(profile, { locale: 'nb-NO' }, extension);
    page = started.control;
    await withStore(page);
  };

  beforeAll(open);
  afterAll(async () => {
    await started?.context.close();
    dropProfile(profile);
    dropProfile(extension);
  });

  it('that are due are shown once, and the next time is set', async () => {
    await page.evaluate(one => store.ask({ type: 'save', followUp: one }), reminded('item-1', day(-1)));
    await page.evaluate(one => store.ask({ type: 'save', followUp: one }), reminded('item-2', day(9)));
    expect(
      await until(
        () => notifications(started),
        ids => ids.length > 0,
      ),
    ).toEqual(['reminder-item-1']);
    const alarms = await (await worker(started)).evaluate(() => chrome.alarms.getAll());
    expect(alarms).toHaveLength(1);
    const [alarm] = alarms;
    const at = new Date(alarm?.scheduledTime ?? 0);
    expect([at.getHours(), at.getMinutes()]).toEqual([8, 0]);
    expect(alarm?.scheduledTime).toBeGreaterThan(Date.now() + 7 * DAY);
    await (await worker(started)).evaluate(() => chrome.notifications.clear('reminder-item-1'));
    expect(await page.evaluate(() => store.ask({ type: 'look' }))).toMatchObject({ reminded: 0, allowed: true });
    expect(await notifications(started)).toEqual([]);
  });

  it('an alarm wakes a background that was stopped', async () => {
    await worker(started);
    // Written past the background, as if the machine had slept until its time came.
    await page.evaluate(one => store.save(one), reminded('item-3', day(-1)));
    const session = await started.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    // Set only now: an alarm that came before would find it running, and be lost as it is stopped.
    await page.evaluate(() => chrome.alarms.create('look', { when: Date.now() + 1500 }));
    const shown = () => page.evaluate(() => new Promise<string[]>(done => chrome.notifications.getAll(all => done(Object.keys(all)))));
    expect(await until(shown, ids => ids.includes('reminder-item-3'))).toContain('reminder-item-3');
    await session.detach();
  });

  it('the button shows what is overdue', async () => {
    const late = { due: { text: 'innen i går', date: day(-2), precision: 'day' } } as const;
    await page.evaluate(one => store.ask({ type: 'save', followUp: one }), item({ id: 'late-1', ...late }));
    await page.evaluate(one => store.ask({ type: 'save', followUp: one }), item({ id: 'late-2', ...late }));
    const badge = async () => (await worker(started)).evaluate(() => chrome.action.getBadgeText({}));
    expect(await until(badge, text => text === '2')).toBe('2');
    expect(await (await worker(started)).evaluate(() => chrome.action.getTitle({}))).toContain('(2 over fristen)');
    await page.evaluate(id => store.ask({ type: 'remove', id }), 'late-1');
    expect(await until(badge, text => text === '1')).toBe('1');
  });

  it('that came while the browser was closed come as it starts, and those that were told do not come again', async () => {
    await page.evaluate(one => store.save(one), reminded('item-4', day(-1)));
    await started.context.close();
    await open();
    const shown = () => page.evaluate(() => new Promise<string[]>(done => chrome.notifications.getAll(all => done(Object.keys(all)))));
    expect(await until(shown, ids => ids.length > 0)).toEqual(['reminder-item-4']);
  });
});

describe('without the permission', () => {
  const profile = newProfile();
  let started: Started;
  beforeAll(async () => {
    started = await start(profile, { locale: 'nb-NO' });
  });
  afterAll(async () => {
    await started?.context.close();
    dropProfile(profile);
  });

  it('a reminder stays due, and nothing fails', async () => {
    await withStore(started.control);
    await started.control.evaluate(one => store.ask({ type: 'save', followUp: one }), reminded('item-1', day(-1)));
    expect(await started.control.evaluate(() => store.ask({ type: 'look' }))).toMatchObject({ reminded: 0, allowed: false });
  });
});
