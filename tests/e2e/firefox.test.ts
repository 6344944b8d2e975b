/** A smoke test in Firefox, as built: install, turn a site on, read and mark a page, save, find it in the list. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { until } from './chromium';
import { extensionPage, firefox, startFirefox } from './firefox';
import { alwaysOn, startControl } from './firefoxcontrol';

describe.skipIf(!firefox)('in Firefox (skipped where there is none)', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve();
    browser = await startFirefox();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('marks a page of a site that is always on, saves an action, and keeps it in the list', async () => {
    await alwaysOn(await startControl(browser), server.url);

    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.url}/nb-fjordvag-kommunestyre`);
    const marked = await until(
      () => page.evaluate(() => [...(CSS.highlights.get('sakspor-action-line') ?? [])].map(range => range.toString())),
      ranges => ranges.length > 0,
    );
    expect(marked.length).toBeGreaterThan(0);

    const point = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('sakspor-action-line') ?? [])] as Range[];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const rect = range?.getClientRects()[0] as DOMRect;
      return { x: rect.left + 15, y: rect.top + rect.height / 2 };
    });
    await page.mouse.click(point.x, point.y);
    await page.waitForSelector('sakspor-card');
    await page.keyboard.press('s');
    const saved = await until(
      () => page.evaluate(() => CSS.highlights.get('sakspor-saved')?.size ?? 0),
      size => size > 0,
    );
    expect(saved).toBeGreaterThan(0);

    const list = await extensionPage(browser, 'list/list.html', '.row');
    expect(await list.$$eval('.row', rows => rows.length)).toBe(1);
    const title = await list.$eval('.row .item-title', element => element.textContent);
    expect(title?.length).toBeGreaterThan(10);
  });

  it('reads nothing on a page that is no minutes', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/none-fjordvag-tjeneste`);
    await new Promise(done => setTimeout(done, 1500));
    expect(await page.evaluate(() => [...CSS.highlights.keys()].filter(name => name.startsWith('sakspor-')).length)).toBe(0);
    expect(await page.evaluate(() => document.querySelector('sakspor-card'))).toBeNull();
  });
});
