/** Selected text is offered to be saved by a small button beside it; what cannot be saved is told of, and why. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nb } from '../../extension/ui/words/unsaved/nb';
import { serve } from '../../tools/server.mjs';
import { accessibilityProblems } from './axe';
import { openOverlay } from './card';
import { alwaysOn, dropProfile, newProfile, outlineOf, type Started, start, until } from './chromium';
import { stored } from './listpage';
import { CASES, FRONT, NEWS, page as pageOf } from './minutes';
import { soon } from './soon';

const OUT = resolve('.tmp/offer');
const MISSED = 'Siri Moe ringer naboene om gjerdet innen 3. juni 2026.';
const TALL = '<p style="height:140vh">Slutt</p>';

describe('selected text', () => {
  const profile = newProfile();
  const pages: Record<string, string> = { news: NEWS };
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;
  let overlay: Locator;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await serve(pages);
    pages.minutes = pageOf(
      `${FRONT}${CASES}<p id="more">Merk: ${MISSED}</p><label>Søk <textarea id="field">Rådmannen lager en plan</textarea></label>` +
        `<div id="rich" contenteditable="true" role="textbox" aria-label="Utkast">Rådmannen lager en plan for veien</div>` +
        TALL,
    );
    started = await start(profile, { locale: 'nb-NO' });
    await started.control.locator('#language').selectOption('nb');
    await alwaysOn(started, server.url);
    page = await started.context.newPage();
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  const visit = async (name = 'minutes') => {
    await page.bringToFront();
    await page.goto(`${server.url}/${name}`);
    await outlineOf(started, page.url());
    overlay = await openOverlay(page);
  };
  /** Selects in an element from one letter on to another; to its end where none is said. */
  const select = (id: string, from: number, to?: number) =>
    page.evaluate(
      ([name, start, end]) => {
        const text = document.getElementById(name)?.firstChild as Text;
        (document.activeElement as HTMLElement | null)?.blur();
        getSelection()?.setBaseAndExtent(text, start, text, end ?? text.length);
      },
      [id, from, to] as const,
    );
  const offer = () => overlay.getByRole('button', { name: 'Lagre i Sakspor' });
  const isOffered = async (button = offer()) => {
    await page.waitForTimeout(700);
    return (await button.count()) > 0;
  };
  /**
   * Selects anew until a button is offered: the page hears of what the user has chosen in the options in its own time,
   * and it holds for what is selected after that.
   */
  const isOfferedSoon = (from: number, button = offer()) => {
    let times = 0;
    return soon(async () => {
      await select('task-1', 0, from + (times++ % 9));
      return isOffered(button);
    }).toBe(true);
  };
  /** The top of the page, with nothing selected; that it scrolled, which takes the button away, has been told. */
  const toTop = () =>
    page.evaluate(async () => {
      scrollTo(0, 0);
      getSelection()?.removeAllRanges();
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    });
  const items = async () => Object.values(await stored(started));
  /** What the browser tells the background when the menu's entry is chosen in a frame; 0 is the page's own. */
  const chooseMenu = async (frame = 0) => {
    const [worker] = started.context.serviceWorkers();
    await worker?.evaluate(
      async ([address, frameId]) => {
        const tab = (await chrome.tabs.query({})).find(one => one.url === address);
        const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
        clicked.dispatch({ menuItemId: 'selection', frameId }, tab);
      },
      [page.url(), frame] as const,
    );
  };
  const told = async () => (await overlay.getByRole('status').allInnerTexts()).join(' ');

  it('is offered to be saved by a button that does not cover it', async () => {
    await visit();
    await select('more', 6);
    await offer().waitFor();
    const box = await offer().boundingBox();
    const rects = await page.evaluate(() =>
      [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
    for (const one of rects) {
      const apart =
        box && (box.x >= one.x + one.width || one.x >= box.x + box.width || box.y >= one.y + one.height || one.y >= box.y + box.height);
      expect(apart).toBe(true);
    }
    expect(box?.height).toBeGreaterThanOrEqual(36);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(250);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.screenshot({ path: join(OUT, `offer-${colorScheme}.png`) });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await offer().click();
    const [one] = await until(items, all => all.length === 1);
    expect(one).toMatchObject({ quote: MISSED, responsible: [{ name: 'Siri Moe' }], due: { date: '2026-06-03' } });
    await overlay.locator('.card .edit').waitFor();
    expect(await offer().count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('goes with Escape, with scrolling, and with the selection', async () => {
    for (const leave of [
      () => page.keyboard.press('Escape'),
      () => page.mouse.wheel(0, 120),
      () => page.evaluate(() => getSelection()?.removeAllRanges()),
    ]) {
      await toTop();
      await page.waitForTimeout(200);
      await select('task-1', 0, 40);
      await offer().waitFor();
      await leave();
      await offer().waitFor({ state: 'detached' });
      expect(await overlay.count()).toBe(0);
    }
  });

  it('is offered in the language that the user changes to while the button stands', async () => {
    await toTop();
    await select('task-1', 0, 40);
    await offer().waitFor();
    await started.control.locator('#language').selectOption('fi');
    await overlay.getByRole('button', { name: 'Tallenna Saksporiin' }).waitFor();
    await started.control.locator('#language').selectOption('nb');
    await offer().waitFor();
  });

  it('is reached from the keyboard as what stands behind the selection', async () => {
    await toTop();
    await select('task-2', 0);
    await offer().waitFor();
    await page.keyboard.press('Tab');
    expect(await offer().evaluate(button => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
    await page.keyboard.press('Enter');
    await until(items, all => all.length === 2);
    await overlay.locator('.card').waitFor();
    await page.keyboard.press('Escape');
  });

  it('is not offered for two words, in what is written in, or on a page that is no minutes', async () => {
    await toTop();
    await select('task-1', 0, 'Rådmannen utarbeider'.length);
    expect(await isOffered()).toBe(false);
    await page.locator('#field').selectText();
    expect(await isOffered()).toBe(false);
    await page.locator('#rich').focus();
    await page.keyboard.press('Control+a');
    expect(await isOffered()).toBe(false);
    await visit('news');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as HTMLElement));
    expect(await isOffered()).toBe(false);
  });

  it('is not offered where the user does not want it, from then on', async () => {
    await visit();
    await select('task-1', 0, 39);
    await offer().waitFor();
    await started.control.bringToFront();
    expect(await accessibilityProblems(started.control)).toEqual([]);
    const box = started.control.getByRole('checkbox', { name: 'Vis en knapp ved tekst som du markerer' });
    await box.uncheck();
    await page.bringToFront();
    await offer().waitFor({ state: 'detached' });
    await select('task-1', 0, 40);
    expect(await isOffered()).toBe(false);
    await started.control.bringToFront();
    await box.check();
    await page.bringToFront();
    await isOfferedSoon(41);
    await page.keyboard.press('Escape');
  });

  it('that cannot be saved is told of, in the user\u2019s language', async () => {
    await visit();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await chooseMenu();
    expect(await until(told, text => text !== '')).toBe(nb.nothing);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(250);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.screenshot({ path: join(OUT, `told-${colorScheme}.png`) });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Escape');
    await overlay.waitFor({ state: 'detached' });
    await page.locator('#field').selectText();
    await chooseMenu();
    expect(await until(told, text => text !== '')).toBe(nb.field);
    await page.keyboard.press('Escape');
    // The browser refuses a frame that may not be read as it refuses one that is not there.
    await chooseMenu(99_999_999);
    expect(await until(told, text => text !== '')).toBe(nb.frame);
    expect(await items()).toHaveLength(2);
  });

  it('of a page that is no minutes is not saved, and that is told of too', async () => {
    await page.goto(`${server.url}/news`);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as HTMLElement));
    await chooseMenu();
    await until(
      () => page.evaluate(() => document.querySelector('sakspor-card') !== null),
      there => there,
    );
    expect(await page.evaluate(() => document.querySelector('sakspor-card') !== null)).toBe(true);
    await page.screenshot({ path: join(OUT, 'none.png') });
    expect(await items()).toHaveLength(2);
  });

  it('the words follow the language that the user chooses', async () => {
    await visit();
    await select('task-1', 0, 40);
    await offer().waitFor();
    await page.keyboard.press('Escape');
    await started.control.bringToFront();
    await started.control.locator('#language').selectOption('fi');
    await page.bringToFront();
    await isOfferedSoon(42, overlay.getByRole('button', { name: 'Tallenna Saksporiin' }));
  });
});
