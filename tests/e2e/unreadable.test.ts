/** Where the browser lets no extension read the page, the button that was clicked says so, in the user's language. */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNREADABLE, UNREADABLE_PDF } from '../../extension/ui/words/unreadable';
import { serve } from '../../tools/server.mjs';
import { dropProfile, newProfile, outlineOf, type Started, start, until } from './chromium';
import { CASES, FRONT, page as pageOf } from './minutes';

/** One empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;

describe('a page that cannot be read', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;

  beforeAll(async () => {
    server = await serve({ minutes: pageOf(`${FRONT}${CASES}`), pdf: { html: PDF, headers: { 'content-type': 'application/pdf' } } });
    started = await start(profile);
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  /** What the button shows on the tab in front. */
  const button = () =>
    started.control.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id as number;
      return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    });

  /** What it shows once it shows this; else what it shows at last. */
  const buttonWhen = (expected: { badge: string; title: string }) => until(button, now => isDeepStrictEqual(now, expected));

  it.each(['nb', 'fi'] as const)('is marked on the button, and its tooltip says why: %s', async language => {
    await started.control.locator('#language').selectOption(language);
    const page = await started.context.newPage();
    await page.goto('chrome://version');
    const before = await button();
    await started.clickToolbar(page);
    const expected = { badge: '×', title: UNREADABLE[language] };
    const now = await buttonWhen(expected);
    expect(now).toEqual(expected);
    expect(before.title).not.toBe(now.title);
    await page.close();
  });

  it('may be a PDF that the browser shows: then the tooltip says that', async () => {
    await started.control.locator('#language').selectOption('sv');
    const page = await started.context.newPage();
    await page.goto(`${server.url}/pdf`);
    await started.clickToolbar(page);
    const expected = { badge: '–', title: UNREADABLE_PDF.sv };
    expect(await buttonWhen(expected)).toEqual(expected);
    await page.close();
  });

  it('leaves nothing on the button of the next page in the tab', async () => {
    const page = await started.context.newPage();
    await page.goto('chrome://version');
    await started.clickToolbar(page);
    await until(button, ({ badge }) => badge === '×');
    await page.goto(`${server.url}/minutes`);
    const isUnreadable = (title: string) => Object.values(UNREADABLE).includes(title);
    const fresh = await until(button, ({ badge, title }) => badge === '' && !isUnreadable(title));
    expect([fresh.badge, isUnreadable(fresh.title)]).toEqual(['', false]);
    await started.clickToolbar(page);
    await outlineOf(started, page.url());
    const read = await until(button, ({ badge }) => badge !== '');
    expect(read.badge).toMatch(/^\d+$/u);
    await page.close();
  });
});
