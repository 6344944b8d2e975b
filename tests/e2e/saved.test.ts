/** Saved passages on the next visit to their page: marked again, shown as changed, shown as vanished. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { accessibilityProblems } from './axe';
import { actionPoint, alwaysOn, dropProfile, highlights, itemsOf, newProfile, outlineOf, type Started, start, until } from './chromium';
import { minutes, TASKS } from './minutes';
import { soon } from './soon';

const [PLAN = '', LETTER = ''] = TASKS;
const NEW_PLAN = PLAN.replace('1. juni', '1. september');

describe('a page whose text changes between two visits', () => {
  const profile = newProfile();
  const pages = { minutes: minutes(), second: minutes('<p>Utskrift</p>') };
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    server = await serve(pages);
    started = await start(profile, { locale: 'nb-NO' });
    await alwaysOn(started, server.url);
    page = await started.context.newPage();
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  const outline = () => outlineOf(started, page.url());
  const saved = async () => itemsOf(await outline()).filter(item => item.saved);
  const open = async (html: string) => {
    pages.minutes = html;
    await page.goto(`${server.url}/minutes`);
    await outline();
  };
  /** The side panel's page in a tab, with the minutes' tab in front of it. */
  const panel = async (): Promise<Page> => {
    const side = await started.context.newPage();
    await side.setViewportSize({ width: 360, height: 860 });
    await side.goto(`chrome-extension://${started.id}/panel/panel.html`);
    await page.bringToFront();
    await side.locator('.trail .stop').first().waitFor();
    return side;
  };
  const savedMarks = async () => (await highlights(page))['sakspor-saved'] ?? [];

  it('two passages are saved', async () => {
    await open(minutes());
    for (const [i] of [PLAN, LETTER].entries()) {
      const point = await actionPoint(page, i === 0 ? 0 : 2);
      await page.mouse.click(point.x, point.y);
      await page.keyboard.press('s');
      await until(saved, items => items.length === i + 1);
      await page.keyboard.press('Escape');
    }
    expect((await saved()).map(item => item.text)).toEqual([PLAN, LETTER]);
    expect((await outline()).kept).toEqual([]);
  });

  it('the same words are marked as saved again', async () => {
    await open(minutes());
    expect(await until(savedMarks, marks => marks.length === 2)).toEqual([PLAN, LETTER]);
  });

  it('changed words are marked, and shown beside those that were saved; vanished ones are told of, with their quote', async () => {
    await open(minutes().replace(PLAN, NEW_PLAN).replace(LETTER, 'Saken utsettes.'));
    expect(await until(savedMarks, marks => marks.length === 1)).toEqual([NEW_PLAN]);
    const told = await until(outline, answer => answer.kept.length === 2);
    expect(told.kept.map(one => [one.state, one.quote, one.text])).toEqual([
      ['changed', PLAN, NEW_PLAN],
      ['gone', LETTER, undefined],
    ]);
    const side = await panel();
    const kept = side.locator('.kept');
    await kept.waitFor();
    expect(await kept.locator('.changed blockquote').allInnerTexts()).toEqual([PLAN, NEW_PLAN]);
    expect(await kept.locator('.gone').innerText()).toContain('Fant ikke teksten igjen på siden. Sitatet ditt er bevart.');
    expect(await kept.locator('.gone').innerText()).toContain(LETTER);
    expect(await accessibilityProblems(side)).toEqual([]);
    await kept.locator('.stop.changed .open').click();
    expect(
      await until(
        async () => (await highlights(page))['sakspor-open'] ?? [],
        marks => marks.length > 0,
      ),
    ).toContain(NEW_PLAN);
    await side.close();
  });

  it('what has changed is taken out of the list by its own mark', async () => {
    const item = (await saved())[0];
    const side = await panel();
    await side.locator('.stop.action .keep[aria-pressed="true"]').click();
    await until(saved, items => items.length === 0);
    expect(item?.text).toBe(NEW_PLAN);
    await soon(async () => (await outline()).kept.map(one => one.state)).toEqual(['gone']);
    await side.close();
  });

  it('words that come back are found again', async () => {
    await open(minutes());
    expect(await until(savedMarks, marks => marks.length === 1)).toEqual([LETTER]);
    expect((await outline()).kept).toEqual([]);
  });

  it('the list\u2019s link opens the page at the passage', async () => {
    await open(minutes());
    await until(saved, items => items.length === 1);
    const list = await started.context.newPage();
    await list.goto(`chrome-extension://${started.id}/list/list.html#item=${(await saved())[0]?.id}`);
    const link = list.locator('.item .source');
    expect(await link.getAttribute('href')).toMatch(/#:~:text=Kari%20Vik/u);
    const [opened] = await Promise.all([started.context.waitForEvent('page'), link.click()]);
    await opened.waitForURL(({ pathname }) => pathname === '/minutes');
    expect(
      await until(
        async () => (await highlights(opened))['sakspor-open'] ?? [],
        marks => marks.length > 0,
      ),
    ).toContain(LETTER);
    await opened.close();
    // Told once: whoever opens the page otherwise starts at its top.
    await open(minutes());
    await until(savedMarks, marks => marks.length === 1);
    expect((await highlights(page))['sakspor-open']).toBeUndefined();
    await list.close();
  });

  it('a case of another page shows what was saved of the same matter, and leads to it in the list', async () => {
    await page.goto(`${server.url}/second`);
    const told = await outline();
    expect(itemsOf(told).filter(item => item.saved)).toEqual([]);
    const side = await panel();
    const earlier = side.locator('.earlier');
    await earlier.waitFor();
    expect(await earlier.count()).toBe(1);
    expect(await earlier.innerText()).toMatch(/Samme sak: 1 oppføring fra før/u);
    expect(await earlier.innerText()).toMatch(/14\. mars 2026 · Formannskapet · Åpen/u);
    expect(await accessibilityProblems(side)).toEqual([]);
    const [list] = await Promise.all([started.context.waitForEvent('page'), earlier.locator('.open').click()]);
    await list.locator('.item').waitFor();
    expect(await list.locator('.item .quote').innerText()).toBe(LETTER);
    await list.close();
    await side.close();
  });
});
