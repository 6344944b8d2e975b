/** The panel, the list and the options as a user meets them; axe looks at each. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { accessibilityProblems } from './axe';
import { actionPoint, dropProfile, highlights, itemsOf, newProfile, outlineOf, readPage, type Started, start, until } from './chromium';
import { soon } from './soon';

describe('the surfaces', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    server = await serve();
    started = await start(profile, { locale: 'nb-NO' });
    page = await started.context.newPage();
    url = `${server.url}/nb-fjordvag-kommunestyre`;
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  /** The side panel is no page to the test's driver: its own page is opened in a tab, with the minutes' tab in front of it. */
  async function panel(): Promise<Page> {
    const opened = await started.context.newPage();
    await opened.setViewportSize({ width: 360, height: 860 });
    await opened.goto(`chrome-extension://${started.id}/panel/panel.html`);
    await page.bringToFront();
    await opened.locator('.trail .stop').first().waitFor();
    return opened;
  }

  it('the side panel shows the meeting and its cases, goes to a mark, saves, and says so', async () => {
    await readPage(started, page, url);
    // The click opened the real side panel too.
    const shown = async () => (await started.browser.send('Target.getTargets')).targetInfos.map(target => target.url);
    await soon(shown).toContain(`chrome-extension://${started.id}/panel/panel.html`);
    const side = await panel();
    const outline = await outlineOf(started, url);
    expect(await side.locator('.head h1').innerText()).toContain(outline.meeting.body ?? '');
    expect(await side.locator('.case-head').count()).toBe(outline.cases.length);
    expect(await accessibilityProblems(side)).toEqual([]);
    const keep = side.locator('.stop.action .keep').first();
    await keep.click();
    // The line with Undo stays as long as it is looked at.
    await side.locator('.toast').hover();
    await until(
      () => keep.getAttribute('aria-pressed'),
      pressed => pressed === 'true',
    );
    expect(await keep.getAttribute('aria-pressed')).toBe('true');
    expect(itemsOf(await outlineOf(started, url)).filter(item => item.saved)).toHaveLength(1);
    await side.locator('.toast .button').click();
    await until(
      () => keep.getAttribute('aria-pressed'),
      pressed => pressed === 'false',
    );
    expect(itemsOf(await outlineOf(started, url)).filter(item => item.saved)).toHaveLength(0);
    await side.locator('.stop.action .open').first().press('Enter');
    await until(
      () => page.evaluate(() => document.querySelector('sakspor-card') !== null),
      there => there,
    );
    expect((await highlights(page))['sakspor-open']?.length).toBeGreaterThan(0);
    await side.close();
  });

  it('turning it off leaves nothing behind; turning it on brings it back', async () => {
    const side = await panel();
    const before = await page.evaluate(() => document.adoptedStyleSheets.length);
    expect(before).toBe(1);
    await side.locator('.head .off').click();
    await until(
      () => highlights(page),
      marks => Object.keys(marks).length === 0,
    );
    expect(await highlights(page)).toEqual({});
    expect(await page.evaluate(() => [document.querySelector('sakspor-card'), document.adoptedStyleSheets.length])).toEqual([null, 0]);
    expect(await accessibilityProblems(side)).toEqual([]);
    await side.locator('main .button.filled').click();
    await until(
      () => highlights(page),
      marks => Object.keys(marks).length > 0,
    );
    expect(Object.keys(await highlights(page)).length).toBeGreaterThan(0);
    await side.close();
  });

  it('the list finishes, deletes and brings back; edits are kept', async () => {
    // Read to its end: the cases are marked one after the other.
    await outlineOf(started, url);
    const point = await actionPoint(page);
    await page.bringToFront();
    await page.mouse.click(point.x, point.y);
    await page.keyboard.press('s');
    await until(
      () => outlineOf(started, url),
      answer => itemsOf(answer).some(item => item.saved),
    );
    const list = await started.context.newPage();
    await list.goto(`chrome-extension://${started.id}/list/list.html`);
    await list.locator('.row').first().waitFor();
    expect(await accessibilityProblems(list)).toEqual([]);

    await list.locator('.row .open').first().click();
    await list.locator('.item .note').fill('Spør om dette i neste møte');
    await list.locator('.item .note').blur();
    await list.keyboard.press('Escape');
    await list.locator('.row .open').first().click();
    await soon(() => list.locator('.item .note').inputValue()).toBe('Spør om dette i neste møte');
    expect(await accessibilityProblems(list)).toEqual([]);
    await list.locator('.item .danger').click();
    await until(
      () => list.locator('.row, .item').count(),
      count => count === 0,
    );
    expect(await list.locator('.empty').count()).toBe(1);
    await list.locator('.toast').hover();
    // The page's mark follows at once.
    expect(
      await until(
        () => highlights(page),
        marks => !marks['sakspor-saved'],
      ),
    ).not.toHaveProperty('sakspor-saved');
    await list.locator('.toast .button').click();
    await list.locator('.row').first().waitFor();
    await list.locator('.row .status').first().click();
    await until(
      () => list.locator('.row').count(),
      count => count === 0,
    );
    await list.locator('.views a').nth(4).click();
    await list.locator('.row.done').waitFor();
    expect(await list.locator('.row.done').count()).toBe(1);
    await list.locator('.row .open').first().click();
    expect(await list.locator('.item .note').inputValue()).toBe('Spør om dette i neste møte');
    await list.close();
  });

  it('the language is the one the user chooses, at once and everywhere', async () => {
    const list = await started.context.newPage();
    await list.goto(`chrome-extension://${started.id}/list/list.html#all`);
    await started.control.bringToFront();
    expect(await accessibilityProblems(started.control)).toEqual([]);
    for (const [code, title] of [
      ['sv', 'Exportera'],
      ['nn', 'Eksporter'],
      ['da', 'Eksportér'],
      ['fi', 'Vie'],
      ['en', 'Export'],
      ['nb', 'Eksporter'],
    ] as const) {
      await started.control.locator('#language').selectOption(code);
      await until(
        () => list.locator('html').getAttribute('lang'),
        lang => lang?.startsWith(code) ?? false,
      );
      expect(await list.locator('.menu > button').innerText()).toContain(title);
    }
    await list.close();
  });
});
