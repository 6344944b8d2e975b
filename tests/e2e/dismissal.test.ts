/** "Not an action": the mark goes and stays away, is left out of every count, and can be brought back. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { accessibilityProblems } from './axe';
import { openOverlay } from './card';
import { actionPoint, alwaysOn, dropProfile, highlights, itemsOf, newProfile, outlineOf, type Started, start, until } from './chromium';
import { caseHtml, minutes, TASKS } from './minutes';
import { soon } from './soon';

const OUT = resolve('.tmp/dismissal');
const [PLAN = '', LETTER = '', COSTS = ''] = TASKS;

describe('what is no action', () => {
  const profile = newProfile();
  const pages = { minutes: minutes() };
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await serve(pages);
    started = await start(profile, { locale: 'nb-NO', args: ['--lang=nb'] });
    await started.control.locator('#language').selectOption('nb');
    await alwaysOn(started, server.url);
    page = await started.context.newPage();
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  const outline = () => outlineOf(started, page.url());
  const actions = async () =>
    itemsOf(await outline())
      .filter(item => item.kind === 'action')
      .map(item => item.text);
  const badge = () =>
    started.control.evaluate(async address => {
      const tab = (await chrome.tabs.query({})).find(one => one.url === address);
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    }, page.url());
  const tinted = async () => ((await highlights(page))['sakspor-action-tint'] ?? []).join('|');
  const visit = async (html: string) => {
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
  /** A line with Undo stays as long as it is looked at; else it could be gone before it is needed. */
  const lookAt = (on: Page) => on.locator('.toast').hover();
  const shots = async (on: Page, name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await on.emulateMedia({ colorScheme });
      await on.waitForTimeout(250);
      await on.screenshot({ path: join(OUT, `${name}-${colorScheme}.png`), fullPage: true });
    }
    await on.emulateMedia({ colorScheme: 'light' });
  };

  it('is hidden from its card, left out of the badge and the panel, and said so with Undo', async () => {
    await visit(minutes());
    const overlay = await openOverlay(page);
    expect(await actions()).toEqual([PLAN, LETTER, COSTS]);
    expect(await until(badge, text => text === '3')).toBe('3');
    const point = await actionPoint(page, 2);
    await page.mouse.click(point.x, point.y);
    const button = overlay.getByRole('button', { name: 'Ikke en handling' });
    await button.waitFor();
    await shots(page, 'card');
    expect(await accessibilityProblems(page)).toEqual([]);
    await button.click();
    expect(await until(actions, all => all.length === 2)).toEqual([PLAN, COSTS]);
    expect(await tinted()).not.toContain('naboene');
    expect(await until(badge, text => text === '2')).toBe('2');
    expect(await overlay.getByRole('status').innerText()).toContain('Skjult på denne siden.');
    expect(await overlay.locator('.card').count()).toBe(0);
    await shots(page, 'said');
    expect(await accessibilityProblems(page)).toEqual([]);
    // Another language of the interface is taken up by what stands there already.
    await started.control.locator('#language').selectOption('sv');
    await overlay.getByRole('button', { name: 'Ångra' }).waitFor();
    await started.control.locator('#language').selectOption('nb');
    await overlay.getByRole('button', { name: 'Angre' }).waitFor();
    // The focus is on Undo: one key brings it back, with its card.
    await page.keyboard.press('Enter');
    expect(await until(actions, all => all.length === 3)).toEqual([PLAN, LETTER, COSTS]);
    expect(await overlay.locator('.card h2').innerText()).toBe(LETTER);
    await overlay.getByRole('button', { name: 'Ikke en handling' }).click();
    await until(actions, all => all.length === 2);
    await overlay.getByRole('status').waitFor();
    await page.keyboard.press('Escape');
    expect(await overlay.count()).toBe(0);
  });

  it('stays hidden on the next visit, and as the page changes around it', async () => {
    await visit(minutes());
    // The marks do not wait long for what is hidden.
    await soon(actions).toEqual([PLAN, COSTS]);
    expect(await tinted()).not.toContain('naboene');
    await page.evaluate(
      html => document.getElementById('main')?.insertAdjacentHTML('beforeend', html),
      caseHtml(4, 'Siri Moe kaller inn til befaring innen 3. mai 2026.'),
    );
    const after = await until(actions, all => all.length === 3);
    expect(after).toEqual([PLAN, COSTS, 'Siri Moe kaller inn til befaring innen 3. mai 2026.']);
    expect(await tinted()).not.toContain('naboene');
  });

  it('in other words is another finding', async () => {
    await visit(minutes());
    await page.evaluate(() => {
      (document.getElementById('task-2')?.firstChild as Text).data = 'Kari Vik sender brev til naboene innen 15. mai 2026.';
    });
    await soon(actions).toEqual([PLAN, 'Kari Vik sender brev til naboene innen 15. mai 2026.', COSTS]);
    await visit(minutes());
    await soon(actions).toEqual([PLAN, COSTS]);
  });

  it('is counted in the panel, shown there with its words, and brought back', async () => {
    await visit(minutes());
    const side = await panel();
    const hidden = side.locator('.hidden-here');
    await soon(() => side.getByRole('tab', { selected: false }).innerText()).toBe('Oppfølging 2');
    expect(await hidden.innerText()).toBe('1 skjult her · vis');
    await hidden.getByRole('button', { name: 'vis' }).click();
    expect(await hidden.locator('blockquote').allInnerTexts()).toEqual([LETTER]);
    expect(await accessibilityProblems(side)).toEqual([]);
    await side.locator('.stop.action').first().hover();
    await shots(side, 'panel');
    await hidden.getByRole('button', { name: 'Hent tilbake' }).click();
    await lookAt(side);
    expect(await until(actions, all => all.length === 3)).toEqual([PLAN, LETTER, COSTS]);
    expect(await until(tinted, marks => marks.includes('naboene'))).toContain('naboene');
    await side.locator('.toast .button').click();
    expect(await until(actions, all => all.length === 2)).toEqual([PLAN, COSTS]);
    await side.close();
  });

  it('is hidden from the panel too, by keyboard, and undone there', async () => {
    const side = await panel();
    await side.getByRole('button', { name: `Ikke en handling: ${COSTS}` }).press('Enter');
    await lookAt(side);
    expect(await until(actions, all => all.length === 1)).toEqual([PLAN]);
    await side.locator('.hidden-here', { hasText: '2 skjulte her' }).waitFor();
    await side.locator('.toast .button').click();
    expect(await until(actions, all => all.length === 2)).toEqual([PLAN, COSTS]);
    await side.close();
  });

  it('is in the backup, goes with "delete everything", and comes back by reading the backup in', async () => {
    const list = await started.context.newPage();
    await list.goto(`chrome-extension://${started.id}/list/list.html`);
    await list.locator('.empty').waitFor();
    const more = () => list.getByRole('button', { name: 'Mer', exact: true }).click();
    await more();
    await list.getByRole('button', { name: 'Slett alt' }).click();
    await soon(() => list.locator('dialog').innerText()).toContain('1 funn er skjult på siden sin');
    const [file] = await Promise.all([list.waitForEvent('download'), list.getByRole('button', { name: 'Ta sikkerhetskopi' }).click()]);
    const path = (await file.path()) as string;
    expect(JSON.parse(readFileSync(path, 'utf8')).dismissals).toMatchObject([{ anchor: { exact: LETTER }, number: '2/26' }]);
    await list.locator('dialog .danger').click();
    expect(await until(actions, all => all.length === 3)).toEqual([PLAN, LETTER, COSTS]);
    await more();
    await list.getByRole('dialog').getByRole('button', { name: 'Les inn en fil' }).click();
    await list
      .locator('input[type=file]')
      .setInputFiles({ name: 'sakspor.json', mimeType: 'application/json', buffer: readFileSync(path) });
    await list.locator('.tiles').waitFor();
    expect(await list.locator('dialog').innerText()).toContain('1 funn er skjult på siden sin');
    expect(await accessibilityProblems(list)).toEqual([]);
    await list.getByRole('button', { name: 'Les inn 1' }).click();
    await lookAt(list);
    expect(await until(actions, all => all.length === 2)).toEqual([PLAN, COSTS]);
    await list.locator('.toast .button').click();
    expect(await until(actions, all => all.length === 3)).toEqual([PLAN, LETTER, COSTS]);
    await list.close();
  });
});
