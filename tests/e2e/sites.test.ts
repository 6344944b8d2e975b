/** Sites that are always on: asked for in a click, kept over a restart, and gone when they are taken away. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MUNICIPAL_HOSTS, MUNICIPAL_ORIGINS } from '../../extension/platform/municipal';
import { serve } from '../../tools/server.mjs';
import { allow, alwaysOn, dropProfile, highlights, newProfile, readPage, revoke, type Started, start, until } from './chromium';
import { minutes, NEWS } from './minutes';

const OPTIONS = { locale: 'nb-NO', args: ['--host-resolver-rules=MAP *.kommune.no 127.0.0.1'] };

const lines = (marks: Record<string, string[]>): string => (marks['sakspor-action-line'] ?? []).join('');

describe('a site that is always on', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    server = await serve({ minutes: minutes(), news: NEWS });
    started = await start(profile, OPTIONS);
    page = await started.context.newPage();
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  const granted = () => started.control.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  const registered = () =>
    started.control.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(one => one.matches ?? []));
  const badge = () =>
    started.control.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://*/*' });
      return chrome.action.getBadgeText({ tabId: tab?.id as number });
    });
  const marked = (there: boolean) =>
    until(
      () => highlights(page),
      marks => (lines(marks) !== '') === there,
    );
  /** Long enough for a page that is read without a click to be marked. */
  const unread = async (url: string) => {
    await page.goto(url);
    await page.waitForTimeout(1200);
    return highlights(page);
  };

  it('nothing runs before the user asks', async () => {
    expect(await unread(`${server.url}/minutes`)).toEqual({});
    expect(await granted()).toEqual([]);
    expect(await registered()).toEqual([]);
  });

  it('is turned on from the panel, in one click', async () => {
    await allow(started, 'http://127.0.0.1/*');
    await readPage(started, page, `${server.url}/minutes`);
    const side = await started.context.newPage();
    await side.goto(`chrome-extension://${started.id}/panel/panel.html`);
    await page.bringToFront();
    await side.locator('.head .button').first().click();
    await until(registered, list => list.length > 0);
    expect(await registered()).toEqual(['http://127.0.0.1/*']);
    await side.close();
    await page.goto(`${server.url}/minutes?again`);
    expect(lines(await marked(true))).toContain('gangveien');
    expect(await until(badge, text => text === '3')).toBe('3');
    await page.goto(`${server.url}/news`);
    expect(await until(badge, text => text === '–')).toBe('–');
    expect(await highlights(page)).toEqual({});
  });

  it('stays on when the browser is started again', async () => {
    await started.context.close();
    started = await start(profile, OPTIONS);
    page = await started.context.newPage();
    await page.goto(`${server.url}/minutes`);
    expect(lines(await marked(true))).toContain('gangveien');
  });

  it('taken away in the options it is gone: from open pages, from the browser, from pages that come', async () => {
    const before = await page.evaluate(() => document.adoptedStyleSheets.length);
    expect(before).toBe(1);
    await started.control.bringToFront();
    await started.control.locator('.sites li .button').click();
    expect(await marked(false)).toEqual({});
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await granted()).toEqual([]);
    expect(await until(registered, list => list.length === 0)).toEqual([]);
    expect(await until(badge, text => text === '')).toBe('');
    expect(await unread(`${server.url}/minutes`)).toEqual({});
  });

  it("taken away in the browser's own settings it is gone too", async () => {
    await alwaysOn(started, server.url);
    await page.goto(`${server.url}/minutes`);
    expect(lines(await marked(true))).toContain('gangveien');
    await revoke(started, 'http://127.0.0.1/*');
    expect(await marked(false)).toEqual({});
    expect(await until(registered, list => list.length === 0)).toEqual([]);
    expect(
      await until(
        () => started.control.locator('.sites li').count(),
        count => count === 0,
      ),
    ).toBe(0);
    expect(await unread(`${server.url}/minutes`)).toEqual({});
  });

  it('all municipal sites are listed, asked for once, and turned off together or one by one', async () => {
    const url = server.url.replace('127.0.0.1', 'fjordvag.kommune.no');
    expect(await unread(`${url}/minutes`)).toEqual({});
    await allow(started, ...MUNICIPAL_ORIGINS);
    const { control } = started;
    await control.bringToFront();
    expect(await control.locator('.hosts li').allInnerTexts()).toEqual([...MUNICIPAL_HOSTS]);
    await control.locator('.municipal .button').click();
    await until(granted, list => list.length === MUNICIPAL_ORIGINS.length);
    expect((await granted()).sort()).toEqual([...MUNICIPAL_ORIGINS].sort());
    await until(registered, list => list.length === MUNICIPAL_ORIGINS.length);
    await page.goto(`${url}/minutes`);
    expect(lines(await marked(true))).toContain('gangveien');
    // A site that is not municipal stays unread.
    expect(await unread(`${server.url}/minutes`)).toEqual({});
    await page.goto(`${url}/minutes`);
    await marked(true);
    // A site of its own beside them: the page stays read as long as one of them holds it.
    await allow(started, 'http://fjordvag.kommune.no/*');
    await control.locator('.municipal .sites li', { hasText: '*.onacos.no' }).locator('.button').click();
    await until(granted, list => list.length === MUNICIPAL_ORIGINS.length - 1);
    expect(await granted()).not.toContain('*://*.onacos.no/*');
    expect(lines(await highlights(page))).toContain('gangveien');
    await control.bringToFront();
    await control.locator('.municipal .buttons .button').last().click();
    await until(granted, list => list.length === 0);
    expect(await granted()).toEqual([]);
    expect(await until(registered, list => list.length === 0)).toEqual([]);
    expect(await marked(false)).toEqual({});
  });
});
