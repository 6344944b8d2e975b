/** From mark to mark by the keyboard, and the list of shortcuts in the options. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nb } from '../../extension/ui/words/shortcuts/nb';
import { serve } from '../../tools/server.mjs';
import { accessibilityProblems } from './axe';
import { dropProfile, highlights, newProfile, readPage, type Started, start, until } from './chromium';
import { caseHtml, FRONT, page as html, minutes, NEWS, TASKS } from './minutes';
import { soon } from './soon';

const OUT = resolve('.tmp/stepping');
/** In the order in which they are shown. */
const COMMANDS = ['_execute_action', 'selection', 'list', 'next', 'previous'] as const;
const FIELDS =
  '<p><input id="field"> <textarea id="area"></textarea> <a id="link" href="#away">Lenke</a> <button id="button" onclick="this.dataset.pressed = 1">Knapp</button> <span id="edit" contenteditable>her</span></p>';
/** Cases far apart: the last is out of sight. */
const LONG = TASKS.map((task, i) => `${caseHtml(i + 1, task)}<div style="height:900px"></div>`).join('');

describe('from mark to mark', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await serve({
      long: html(FIELDS + FRONT + LONG),
      unread: minutes(),
      news: NEWS,
      framed: `<!doctype html><title>Portal</title><h1>Møter</h1><iframe src="/unread" width="900" height="600"></iframe>`,
    });
    started = await start(profile, { locale: 'nb-NO', args: ['--lang=nb'] });
    await started.control.locator('#language').selectOption('nb');
    page = await started.context.newPage();
    await readPage(started, page, `${server.url}/long`);
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  /** What the browser tells the background when the command's key is pressed. */
  async function press(command: 'next' | 'previous'): Promise<void> {
    const [worker] = started.context.serviceWorkers();
    await worker?.evaluate(
      async ([name, address]) => {
        const tab = (await chrome.tabs.query({})).find(one => one.url === address);
        const pressed = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
        pressed.dispatch(name, tab);
      },
      [command, page.url()] as const,
    );
  }
  const focused = async (): Promise<string> => (await highlights(page))['sakspor-focus']?.join('') ?? '';
  /** Presses, and waits for the focus to be elsewhere than it was. */
  async function go(command: 'next' | 'previous'): Promise<string> {
    const before = await focused();
    await press(command);
    return until(focused, now => now !== before && now !== '');
  }
  const card = () => page.locator('sakspor-card').count();
  const y = () => page.evaluate(() => scrollY);

  it('goes through them as they stand, and brings each into view', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    expect(await go('next')).toBe('Sak 1/26 Sak nummer 1');
    expect(await go('next')).toContain(TASKS[0]);
    await page.screenshot({ path: join(OUT, 'focus-light.png') });
    const places = [await focused()];
    for (let i = 0; i < 3; i++) places.push(await go('next'));
    expect(places.some(words => words.includes('nummer 2'))).toBe(true);
    expect(await y()).toBeGreaterThan(300);
    const seen = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('sakspor-focus') ?? [])] as Range[];
      const rect = range?.getBoundingClientRect() as DOMRect;
      return rect.top >= 0 && rect.bottom <= innerHeight;
    });
    expect(seen).toBe(true);
    expect(await card()).toBe(0);
  });

  it('goes back, and round at the ends', async () => {
    const here = await focused();
    const next = await go('next');
    expect(await go('previous')).toBe(here);
    expect(next).not.toBe(here);
    await page.keyboard.press('Escape');
    expect(await until(focused, words => words === '')).toBe('');
    await page.evaluate(() => scrollTo(0, 0));
    expect(await go('next')).toBe('Sak 1/26 Sak nummer 1');
    expect(await go('previous')).toContain(TASKS[2]);
    expect(await go('next')).toBe('Sak 1/26 Sak nummer 1');
  });

  it('draws the focus so that it is seen: over the mark, lines above and below', async () => {
    const rule = await page.evaluate(
      () =>
        /sakspor-focus\) \{([^}]*)\}/u.exec(
          document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules].map(one => one.cssText)).join(' '),
        )?.[1],
    );
    expect(rule).toContain('underline overline');
    expect(rule).toContain('rgb(10, 79, 179)');
  });

  it('opens the card on Enter, and comes back to the mark', async () => {
    await go('next');
    const here = await focused();
    await page.keyboard.press('Enter');
    await until(card, count => count === 1);
    expect(await card()).toBe(1);
    await page.keyboard.press('Escape');
    await until(card, count => count === 0);
    expect(await focused()).toBe(here);
    await page.keyboard.press('Enter');
    expect(await until(card, count => count === 1)).toBe(1);
    // With its card open the next one is gone to from here.
    await page.keyboard.press('s');
    await until(
      () => highlights(page),
      all => 'sakspor-saved' in all,
    );
    expect(await go('next')).not.toBe(here);
    expect(await card()).toBe(0);
    expect(await go('previous')).toBe(here);
  });

  it.each(['#field', '#area', '#edit'])('takes no key from %s', async field => {
    await go('next');
    await page.locator(field).focus();
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(150);
    expect(await card()).toBe(0);
    // Nor is the field left when the shortcut is pressed in it.
    await go('next');
    await page.keyboard.type('c');
    const words = await page.locator(field).evaluate(one => (one as HTMLInputElement).value ?? one.textContent);
    expect(words?.replace(/\s/gu, '')).toContain('ab');
    expect(words).toContain('c');
  });

  it('leaves the page its own keys: a link and a button that have the focus keep Enter', async () => {
    await go('next');
    await page.locator('#button').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#button').getAttribute('data-pressed')).toBe('1');
    expect(await card()).toBe(0);
    // Gone on from there, the focus is on the mark, and Enter is for it.
    await page.locator('#link').focus();
    await go('next');
    await page.keyboard.press('Enter');
    expect(await until(card, count => count === 1)).toBe(1);
    expect(page.url()).not.toContain('#away');
    await page.keyboard.press('Escape');
  });

  it('is over at Escape and at a click beside the marks; then Enter is the page’s again', async () => {
    await go('next');
    await page.keyboard.press('Escape');
    expect(await until(focused, words => words === '')).toBe('');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(150);
    expect(await card()).toBe(0);
    await go('next');
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.click(1200, 10);
    expect(await until(focused, words => words === '')).toBe('');
  });

  it('stays on its mark when the page changes around it', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await go('next');
    const here = await go('next');
    await page.evaluate(() => {
      const first = document.querySelector('h1') as HTMLElement;
      first.insertAdjacentElement('afterend', Object.assign(document.createElement('p'), { textContent: 'Møtet ble satt kl. 10.' }));
    });
    await page.waitForTimeout(700);
    expect(await focused()).toBe(here);
    expect(await go('previous')).toBe('Sak 1/26 Sak nummer 1');
  });

  it('goes past what the user has turned off', async () => {
    await started.control.bringToFront();
    await started.control.getByRole('checkbox', { name: 'Saker' }).uncheck();
    await until(
      () => highlights(page),
      all => !('sakspor-case' in all),
    );
    await page.bringToFront();
    const visited = new Set<string>();
    for (let i = 0; i < 6; i++) visited.add(await go('next'));
    expect([...visited].filter(words => words.startsWith('Sak '))).toEqual([]);
    await started.control.bringToFront();
    await started.control.getByRole('checkbox', { name: 'Saker' }).check();
    await page.bringToFront();
  });

  it('works in a frame, and does nothing on a page that is no minutes', async () => {
    await page.goto(`${server.url}/framed`);
    await started.clickToolbar(page);
    const frame = page.frames()[1];
    await frame?.waitForFunction(() => CSS.highlights.has('sakspor-case'));
    await press('next');
    const words = () =>
      frame?.evaluate(() => [...(CSS.highlights.get('sakspor-focus') ?? [])].map(range => range.toString()).join('')) ??
      Promise.resolve('');
    expect(await until(words, said => said !== '')).toBe('Sak 1/26 Sak nummer 1');
    await page.goto(`${server.url}/news`);
    await press('next');
    await page.waitForTimeout(500);
    expect(await highlights(page)).toEqual({});
  });

  it('is set to keys that the options list, with a way to where they are changed', async () => {
    const { control } = started;
    await control.bringToFront();
    const shown = async () =>
      Object.fromEntries(
        await control
          .locator('.shortcuts dl > div')
          .evaluateAll(rows =>
            rows.map(row => [row.querySelector('dt')?.textContent, [...row.querySelectorAll('kbd')].map(key => key.textContent)]),
          ),
      ) as Record<string, string[]>;
    const set = await control.evaluate(() => chrome.commands.getAll());
    expect(set.map(({ name }) => name).sort()).toEqual([...COMMANDS].sort());
    const rows = await shown();
    expect(Object.keys(rows)).toEqual(COMMANDS.map(command => nb.commands[command]));
    for (const { name, shortcut } of set)
      expect(rows[nb.commands[name as (typeof COMMANDS)[number]]]).toEqual(shortcut ? shortcut.split('+') : []);
    expect(rows[nb.commands.next]?.length).toBeGreaterThan(0);
    expect(rows[nb.commands.previous]?.length).toBeGreaterThan(0);
    expect(await control.locator('.shortcuts dd .meta').allInnerTexts()).toEqual([nb.none]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await control.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(control)).toEqual([]);
      await control.locator('.shortcuts').screenshot({ path: join(OUT, `shortcuts-${colorScheme}.png`) });
    }
    const [opened] = await Promise.all([started.context.waitForEvent('page'), control.getByRole('button', { name: nb.change }).click()]);
    await soon(() => opened.url()).toBe('chrome://extensions/shortcuts');
  });
});
