/** Firefox: leave that is given and taken away, the extension updated under open tabs, and pages that nobody may read. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNREADABLE, UNREADABLE_PDF } from '../../extension/ui/words/unreadable';
import { serve } from '../../tools/server.mjs';
import { dropProfile, until } from './chromium';
import { extensionPage, firefox, startFirefox } from './firefox';
import { clickMark, wordsIn } from './firefoxcard';
import { alwaysOn, button, clickToolbar, highlights, outlineOf, revoke, startControl, update } from './firefoxcontrol';
import { minutes } from './minutes';

/** One empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;
const ORIGIN = 'http://127.0.0.1/*';

describe.skipIf(!firefox)('what may be read, in Firefox (skipped where there is none)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sakspor-newer-'));
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let control: Page;
  let page: Page;

  beforeAll(async () => {
    server = await serve({ minutes: minutes(), 'minutes.pdf': { html: PDF, headers: { 'content-type': 'application/pdf' } } });
    browser = await startFirefox();
    control = await startControl(browser);
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    dropProfile(folder);
  });

  const lines = (marks: Record<string, string>) => marks['action-line'] ?? '';
  /** What is marked on the page, once anything is, or nothing any more. */
  const marked = (there: boolean) =>
    until(
      () => highlights(page),
      marks => (lines(marks) !== '') === there,
    );
  const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
  const granted = () => control.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  const registered = () => control.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  const listed = () => control.$$eval('.sites li', all => all.length);
  /** Long enough for a page that is read without a click to be marked. */
  const unread = async () => {
    await page.bringToFront();
    await page.goto(`${server.url}/minutes`);
    await new Promise(done => setTimeout(done, 1200));
    return highlights(page);
  };
  const alwaysRead = async () => {
    await alwaysOn(control, server.url);
    await page.bringToFront();
    await page.goto(`${server.url}/minutes`);
    expect(lines(await marked(true))).toContain('gangveien');
  };

  /** While a page is in front the button comes to show this: its badge and its title are set one after the other. */
  const buttonSays = async (shown: Page, expected: { badge: string; title: string }) => {
    const told = await until(
      async () => {
        await shown.bringToFront();
        return button(control);
      },
      now => isDeepStrictEqual(now, expected),
    );
    expect(told).toEqual(expected);
  };
  const cardTitle = () =>
    until(
      () => wordsIn(page, '.card h2'),
      words => words !== '',
    );
  /** The page's marks when all of it has been read. */
  const allMarks = async () => {
    await outlineOf(control, page.url());
    return highlights(page);
  };
  /** The same page under a newer version: its marks are those of before, once each, and the card of before is gone. */
  const goesOn = async (before: Record<string, string>) => {
    const now = await until(
      async () => ({ marks: await allMarks(), cards: await page.$$eval('sakspor-card', all => all.length) }),
      ({ marks, cards }) => isDeepStrictEqual(marks, before) && cards === 0,
    );
    expect(now).toEqual({ marks: before, cards: 0 });
    expect(await sheets()).toBe(1);
    await clickMark(page, 'naboene');
    expect(await cardTitle()).toContain('naboene');
    expect(await page.$$eval('sakspor-card', all => all.length)).toBe(1);
  };

  it('a site that is turned off in the options is left at once, and not read when it is loaded again', async () => {
    await alwaysRead();
    await control.bringToFront();
    await control.click('.sites li .button');
    expect(await marked(false)).toEqual({});
    expect(await sheets()).toBe(0);
    expect(await granted()).toEqual([]);
    expect(await until(registered, count => count === 0)).toBe(0);
    expect(await unread()).toEqual({});
  });

  it('a site whose permission is taken away in the browser itself is left too, and leaves the options', async () => {
    await alwaysRead();
    await revoke(browser, ORIGIN);
    expect(await marked(false)).toEqual({});
    expect(await sheets()).toBe(0);
    expect(await until(registered, count => count === 0)).toBe(0);
    expect(await until(listed, count => count === 0)).toBe(0);
    expect(await unread()).toEqual({});
  });

  it('a page that the browser lets nobody read is marked on the button, and its tooltip says why', async () => {
    const other = await browser.newPage();
    await other.goto('about:license', { waitUntil: [] });
    const before = await button(control);
    await clickToolbar(other);
    await buttonSays(other, { badge: '×', title: UNREADABLE.nb });
    // The next page in the tab has nothing of it.
    await other.goto(`${server.url}/minutes`);
    await buttonSays(other, { badge: '', title: before.title });
    await clickToolbar(other);
    await buttonSays(other, { badge: '3', title: before.title });
    await other.close();
  });

  it('a PDF that the browser shows is told of as that', async () => {
    const other = await browser.newPage();
    await other.goto(`${server.url}/minutes.pdf`, { waitUntil: [] });
    await clickToolbar(other);
    await buttonSays(other, { badge: '×', title: UNREADABLE_PDF.nb });
    await other.close();
  });

  it('an open tab goes on with the new version when the extension is updated: nothing is doubled, nothing left', async () => {
    await alwaysRead();
    const before = await allMarks();
    await clickMark(page, 'gangveien');
    await cardTitle();
    await update(browser, folder, '9.0.1');
    control = await extensionPage(browser, 'options/options.html', '#language');
    await page.bringToFront();
    await goesOn(before);
    await page.keyboard.press('s');
    const marks = await until(
      () => highlights(page),
      all => 'saved' in all,
    );
    expect(marks.saved).toContain('naboene');
    await page.keyboard.press('Escape');
  });

  it('where only a click gave leave, the next click on the button reads again with the new version', async () => {
    await page.goto(`${server.url.replace('127.0.0.1', 'localhost')}/minutes`);
    await clickToolbar(page);
    expect(lines(await marked(true))).toContain('gangveien');
    const before = await allMarks();
    await clickMark(page, 'gangveien');
    await cardTitle();
    await update(browser, folder, '9.0.2');
    control = await extensionPage(browser, 'options/options.html', '#language');
    await clickToolbar(page);
    await goesOn(before);
  });
});
