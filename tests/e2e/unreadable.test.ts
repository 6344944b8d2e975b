/** Where the browser lets no extension read the page, the button that was clicked says so, in the user's language. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNREADABLE } from '../../extension/ui/words/unreadable';
import { serve } from '../../tools/server.mjs';
import { dropProfile, newProfile, outlineOf, type Started, start, until } from './chromium';
import { CASES, FRONT, page as pageOf } from './minutes';

describe('a page that cannot be read', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;

  beforeAll(async () => {
    server = await serve({ minutes: pageOf(`${FRONT}${CASES}`) });
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

  it.each(['nb', 'fi'] as const)('is marked on the button, and its tooltip says why: %s', async language => {
    await started.control.locator('#language').selectOption(language);
    const page = await started.context.newPage();
    await page.goto('chrome://version');
    const before = await button();
    await started.clickToolbar(page);
    const now = await until(button, ({ badge }) => badge !== before.badge);
    expect(now).toEqual({ badge: '×', title: UNREADABLE[language] });
    expect(before.title).not.toBe(now.title);
    await page.close();
  });

  it('leaves nothing on the button of the next page in the tab', async () => {
    const page = await started.context.newPage();
    await page.goto('chrome://version');
    await started.clickToolbar(page);
    await until(button, ({ badge }) => badge === '×');
    await page.goto(`${server.url}/minutes`);
    const fresh = await button();
    expect([fresh.badge, Object.values(UNREADABLE).includes(fresh.title)]).toEqual(['', false]);
    await started.clickToolbar(page);
    await outlineOf(started, page.url());
    const read = await until(button, ({ badge }) => badge !== '');
    expect(read.badge).toMatch(/^\d+$/u);
    await page.close();
  });
});
