/** The list tells of saved passages whose page has changed since: other words, or gone; and no more once they are back. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nb } from '../../extension/ui/words/view/nb';
import { serve } from '../../tools/server.mjs';
import { accessibilityProblems } from './axe';
import { actionPoint, alwaysOn, dropProfile, itemsOf, newProfile, outlineOf, type Started, start, until } from './chromium';
import { minutes, NEWS, TASKS } from './minutes';

const OUT = resolve('.tmp/seen');
const [PLAN = '', LETTER = ''] = TASKS;
const NEW_PLAN = PLAN.replace('1. juni', '1. september');

describe('an item whose page changes', () => {
  const profile = newProfile();
  const pages = { minutes: minutes() };
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;
  let list: Page;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await serve(pages);
    started = await start(profile, { locale: 'nb-NO', args: ['--lang=nb'] });
    await started.control.locator('#language').selectOption('nb');
    await alwaysOn(started, server.url);
    page = await started.context.newPage();
    await open(minutes());
    for (const i of [0, 1]) {
      const point = await actionPoint(page, i * 2);
      await page.mouse.click(point.x, point.y);
      await page.keyboard.press('s');
      await until(
        async () => itemsOf(await outlineOf(started, page.url())).filter(one => one.saved),
        items => items.length === i + 1,
      );
      await page.keyboard.press('Escape');
    }
    list = await started.context.newPage();
    await list.goto(`chrome-extension://${started.id}/list/list.html#all`);
    await list.locator('.row').nth(1).waitFor();
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  /** The page is visited again, and says this now. */
  async function open(html: string): Promise<void> {
    pages.minutes = html;
    await page.bringToFront();
    await page.goto(`${server.url}/minutes`);
    await outlineOf(started, page.url());
  }
  const chips = () => list.locator('.chip.seen').allInnerTexts();
  const chipsWhen = (wanted: string[]) =>
    until(chips, now => now.map(one => one.trim()).join() === wanted.join()).then(all => all.map(one => one.trim()));
  const row = (words: string) => list.locator('.row .open', { hasText: words });
  /** What became of the items, as the background has it. */
  const stored = () =>
    started.control.evaluate(
      async address =>
        (
          (await chrome.runtime.sendMessage({ type: 'savedOn', url: address })) as {
            value: { saved: { quote: string; seen?: { at: number; found: string; text?: string } }[] };
          }
        ).value.saved.map(({ quote, seen }) => ({ quote, seen })),
      `${server.url}/minutes`,
    );

  it('says nothing as long as the page says what was saved', async () => {
    await open(minutes());
    await page.waitForTimeout(2600);
    expect(await chips()).toEqual([]);
    expect(await stored()).toEqual([{ quote: PLAN }, { quote: LETTER }]);
  });

  it('shows that the wording has changed, and both beside each other in the open item', async () => {
    await open(minutes().replace(PLAN, NEW_PLAN));
    expect(await chipsWhen([nb.seenMark.changed])).toEqual([nb.seenMark.changed]);
    await list.bringToFront();
    await row('gangveien').click();
    expect(await list.locator('.item .changed blockquote').allInnerTexts()).toEqual([PLAN, NEW_PLAN]);
    expect(await list.locator('.item .changed blockquote').first().getAttribute('lang')).toBe('nb');
    for (const colorScheme of ['light', 'dark'] as const) {
      await list.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(list)).toEqual([]);
      await list.screenshot({ path: join(OUT, `changed-${colorScheme}.png`) });
    }
    await list.setViewportSize({ width: 360, height: 800 });
    const fits = () => list.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    // The table becomes a list where it is narrow.
    expect(await until(fits, held => held)).toBe(true);
    await list.screenshot({ path: join(OUT, 'changed-narrow.png') });
    await list.setViewportSize({ width: 1280, height: 800 });
    // It is no change of the user's.
    await list.locator('.item .foot [aria-expanded]').last().click();
    expect(await list.locator('.item ol.history').count()).toBe(0);
    await list.keyboard.press('Escape');
  });

  it('shows that it is gone from the page, with the quote that was saved', async () => {
    await open(minutes().replace(PLAN, NEW_PLAN).replace(LETTER, 'Saken ble trukket fra behandling.'));
    expect((await chipsWhen([nb.seenMark.changed, nb.seenMark.gone])).sort()).toEqual([nb.seenMark.changed, nb.seenMark.gone].sort());
    await list.bringToFront();
    await row('naboene').click();
    expect(await list.locator('.item blockquote').innerText()).toBe(LETTER);
    expect(await list.locator('.item .meta.seen').innerText()).toContain('bevart');
    for (const colorScheme of ['light', 'dark'] as const) {
      await list.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(list)).toEqual([]);
      await list.screenshot({ path: join(OUT, `gone-${colorScheme}.png`) });
    }
    await list.keyboard.press('Escape');
  });

  it('is not told of by what the page says while it fills itself', async () => {
    const before = await stored();
    const late = minutes().replace('<main id="main">', '<main id="main" hidden>');
    const filled = `${late}<script>setTimeout(() => { document.getElementById('main').hidden = false }, 900)</script>`;
    await open(filled.replace(PLAN, NEW_PLAN).replace(LETTER, 'Saken ble trukket fra behandling.'));
    await page.waitForTimeout(3500);
    expect(await stored()).toEqual(before);
  });

  it('keeps what is known where the page is no minutes any more: it may only want a login', async () => {
    const before = await stored();
    pages.minutes = NEWS;
    await page.goto(`${server.url}/minutes`);
    await page.waitForTimeout(3000);
    expect(await stored()).toEqual(before);
  });

  it('says nothing more once the page says again what was saved', async () => {
    await open(minutes());
    expect(await chipsWhen([])).toEqual([]);
    expect((await stored()).map(({ seen }) => seen?.found)).toEqual(['exact', 'exact']);
    await list.bringToFront();
    await row('gangveien').click();
    expect(await list.locator('.item blockquote').allInnerTexts()).toEqual([PLAN]);
  });
});
