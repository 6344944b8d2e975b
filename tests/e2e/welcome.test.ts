/** The first page opens when Sakspor is installed; its example page is read, marked and saved from like any other. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../extension/ui/words/welcome/en';
import { nb } from '../../extension/ui/words/welcome/nb';
import { nn } from '../../extension/ui/words/welcome/nn';
import { sv } from '../../extension/ui/words/welcome/sv';
import { launchChromium } from '../../tools/browser.mjs';
import { accessibilityProblems } from './axe';
import { dropProfile, highlights, itemsOf, newProfile, outlineOf, type Started, until, welcomePage } from './chromium';

const OUT = resolve('.tmp/welcome');
const w = nb;
const LANGUAGES = { sv, nn, en, nb };

describe('a new user', () => {
  const profile = newProfile();
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    const launched = await launchChromium({
      profile,
      extension: resolve('dist/chrome'),
      headless: true,
      options: { locale: 'nb-NO', args: ['--lang=nb'] },
    });
    page = await welcomePage(launched);
    const control = await launched.context.newPage();
    await control.goto(`chrome-extension://${launched.id}/options/options.html`);
    await control.locator('#language').selectOption('nb');
    started = { ...launched, control };
    await page.bringToFront();
    await page.locator('h1', { hasText: w.title }).waitFor();
  });
  afterAll(async () => {
    await started?.context.close();
    dropProfile(profile);
  });

  it('sees in one screen what it does', async () => {
    for (const [, how] of [...w.steps, ...w.promises]) expect(await page.locator('main').innerText()).toContain(how);
    const { inside, height } = await page.evaluate(() => ({ inside: document.documentElement.scrollHeight, height: innerHeight }));
    expect(inside).toBeLessThanOrEqual(height);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it.each([
    ['light', { width: 1440, height: 810 }, 'light'],
    ['dark', { width: 1440, height: 810 }, 'dark'],
    ['narrow', { width: 360, height: 740 }, 'light'],
    ['narrow-dark', { width: 360, height: 740 }, 'dark'],
  ] as const)('is readable %s', async (name, size, colorScheme) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
  });

  it('says the same in each language', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    for (const [language, said] of Object.entries(LANGUAGES)) {
      await started.control.locator('#language').selectOption(language);
      await page.locator('h1', { hasText: said.title }).waitFor();
      expect(await page.locator('.button.filled').innerText()).toBe(said.tryOut);
    }
  });

  it('tries it on an example page: the marks stand, the panel lists it, an action is saved', async () => {
    await page.locator('.button.filled').click();
    await page.waitForURL(/try\.html$/u);
    const marks = await until(
      () => highlights(page),
      all => all['sakspor-who']?.length === 4 && all['sakspor-due']?.length === 4 && 'sakspor-fallen' in all,
    );
    expect(marks['sakspor-who']).toEqual(['kommunedirektøren', 'Siri Moe', 'Jon Fjellvang', 'Anne Myrvold']);
    expect(marks['sakspor-due']).toHaveLength(4);
    expect(await accessibilityProblems(page)).toEqual([]);
    // The marks follow when the page changes to its look for the night.
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(OUT, `try-${colorScheme}.png`), fullPage: true });
    }
    const outline = await outlineOf(started, page.url());
    expect(itemsOf(outline).filter(item => item.kind === 'action')).toHaveLength(4);

    const side = await started.context.newPage();
    await side.goto(`chrome-extension://${started.id}/panel/panel.html`);
    await page.bringToFront();
    await until(
      () => side.locator('.case-head').count(),
      count => count === 4,
    );
    expect(await side.locator('.case-head').count()).toBe(4);
    await side.close();

    const point = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('sakspor-due') ?? [])] as Range[];
      const rect = range?.getClientRects()[0] as DOMRect;
      return { x: rect.left + 10, y: rect.top + rect.height / 2 };
    });
    await page.bringToFront();
    await page.mouse.click(point.x, point.y);
    await page.waitForSelector('sakspor-card', { state: 'attached' });
    await page.screenshot({ path: join(OUT, 'try-card.png') });
    await page.keyboard.press('s');
    await until(
      () => highlights(page),
      all => 'sakspor-saved' in all,
    );
    expect(await highlights(page)).toHaveProperty('sakspor-saved');
    const list = await started.context.newPage();
    await list.goto(`chrome-extension://${started.id}/list/list.html`);
    await list.locator('.row').first().waitFor();
    expect(await list.locator('.row .item-title').first().innerText()).toContain('gangfelt');
    await list.close();
  });

  it('does not see the first page again when the browser starts anew', async () => {
    await started.context.close();
    const again = await launchChromium({ profile, extension: resolve('dist/chrome'), headless: true });
    started = { ...again, control: await again.context.newPage() };
    await new Promise(done => setTimeout(done, 1500));
    expect(again.context.pages().filter(one => one.url().includes('/welcome/'))).toEqual([]);
  });
});
