/** What was read wrongly is corrected in the card, before saving or after; the quote and what was read stay. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../lib/followup/followup';
import { serve } from '../../tools/server.mjs';
import { accessibilityProblems } from './axe';
import { openOverlay } from './card';
import { actionPoint, alwaysOn, dropProfile, newProfile, outlineOf, type Started, start, until } from './chromium';
import { headings, openList, stored } from './listpage';
import { CASES, FRONT, page as pageOf, TASKS } from './minutes';
import { soon } from './soon';

const OUT = resolve('.tmp/correct');
const [PLAN = ''] = TASKS;

describe('the card\u2019s fields', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;
  let card: Locator;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await serve({
      minutes: pageOf(`${FRONT}${CASES}<p id="more">Merk: Siri Moe ringer naboene om gjerdet innen 3. juni 2026.</p>`),
    });
    started = await start(profile, { locale: 'nb-NO' });
    await started.control.locator('#language').selectOption('nb');
    await alwaysOn(started, server.url);
    page = await started.context.newPage();
    await visit();
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  async function visit(): Promise<void> {
    await page.goto(`${server.url}/minutes`);
    await outlineOf(started, page.url());
    card = (await openOverlay(page)).locator('.card');
  }
  const openCard = async () => {
    const point = await actionPoint(page);
    await page.mouse.click(point.x, point.y);
    await card.waitFor();
  };
  const field = (label: string) => card.getByLabel(label, { exact: true });
  const item = async (): Promise<FollowUp | undefined> => Object.values(await stored(started))[0];
  const edit = () => card.getByRole('button', { name: 'Rediger' });

  it('are closed at first, and then hold what was read', async () => {
    await openCard();
    expect(await edit().getAttribute('aria-expanded')).toBe('false');
    const before = await card.boundingBox();
    expect(before?.height).toBeLessThan(460);
    await edit().click();
    expect(await field('Tittel').inputValue()).toBe(PLAN);
    expect(await field('Ansvarlig').inputValue()).toBe('Rådmannen');
    expect(await field('Saksnummer').inputValue()).toBe('1/26');
    expect(await field('Sakstittel').inputValue()).toBe('Sak nummer 1');
    expect(await card.locator('.edit select').inputValue()).toBe('action');
    expect(await card.locator('.quote').innerText()).toBe(PLAN);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(200);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.screenshot({ path: join(OUT, `edit-${colorScheme}.png`) });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('take up another language of the interface while they stand open, and keep what was written', async () => {
    await field('Ansvarlig').fill('Kari Vik');
    await started.control.locator('#language').selectOption('sv');
    await field('Ansvarig').waitFor();
    expect(await field('Ansvarig').inputValue()).toBe('Kari Vik');
    await started.control.locator('#language').selectOption('nb');
    await field('Ansvarlig').waitFor();
  });

  it('are saved with it: what was touched is the user\u2019s own, what was not is as read', async () => {
    await field('Ansvarlig').fill('Kari Vik, Ola Nes');
    await card.locator('.edit select').selectOption('decision');
    // Whoever steps on and comes back finds what was begun.
    await card.getByRole('button', { name: 'Neste' }).click();
    await card.getByRole('button', { name: 'Forrige' }).click();
    expect(await card.locator('.kind').innerText()).toContain('Vedtak');
    expect(await card.locator('dl').innerText()).toMatch(/Kari Vik\s+Ola Nes\s+skrevet «Rådmannen»/u);
    await card.getByRole('button', { name: /^Lagre/u }).click();
    const one = await until(item, saved => saved !== undefined);
    expect(one).toMatchObject({
      kind: 'action',
      ownKind: 'decision',
      title: PLAN,
      quote: PLAN,
      responsible: [{ name: 'Rådmannen' }],
      ownResponsible: ['Kari Vik', 'Ola Nes'],
      case: { number: '1/26', title: 'Sak nummer 1' },
    });
    expect(one).not.toHaveProperty('ownCase');
  });

  it('are changed afterwards too, by leaving the field', async () => {
    // The list has it before the card knows.
    await card.locator('.saved-line').waitFor();
    await edit().click();
    await field('Tittel').fill('Følg planen');
    await field('Saksnummer').fill('7/26');
    await field('Ansvarlig').fill('Rådmannen');
    await field('Saksnummer').focus();
    const one = await until(item, saved => saved?.ownCase !== undefined && saved.ownResponsible === undefined);
    expect(one).toMatchObject({ title: 'Følg planen', quote: PLAN, ownCase: { number: '7/26', title: 'Sak nummer 1' } });
    expect(one).not.toHaveProperty('ownResponsible');
    await field('Ansvarlig').fill('Kari Vik');
    await field('Tittel').focus();
    await until(item, saved => saved?.ownResponsible !== undefined);
    await page.keyboard.press('Escape');
  });

  it('are what the card and the list show on the next visit', async () => {
    await visit();
    await openCard();
    // The marks do not wait long for what is saved.
    await soon(() => card.locator('h2').innerText()).toBe('Følg planen');
    expect(await card.locator('dl').innerText()).toMatch(/7\/26 Sak nummer 1/u);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(OUT, `corrected-${colorScheme}.png`) });
    }
    const list = await openList(started, '#view=responsible');
    expect((await headings(list))[0]).toContain('Kari Vik');
    await list.locator('.row .open').first().click();
    const responsible = list.locator('.item .responsible');
    expect(await responsible.locator('input').inputValue()).toBe('Kari Vik');
    expect(await responsible.locator('.meta').innerText()).toBe('skrevet «Rådmannen»');
    expect(await list.locator('.item .head .meta').first().innerText()).toContain('sak 7/26');
    expect(await accessibilityProblems(list)).toEqual([]);
    await list.close();
  });

  it('stand open where the user saves a selection, filled with what was found in it', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const text = document.getElementById('more')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 6, text, text.length);
    });
    const [worker] = started.context.serviceWorkers();
    await worker?.evaluate(async address => {
      const tab = (await chrome.tabs.query({})).find(one => one.url === address);
      const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
      clicked.dispatch({ menuItemId: 'selection', frameId: 0 }, tab);
    }, page.url());
    // The card of the mark before may stand there until this one's comes.
    await card.getByRole('button', { name: 'Rediger', expanded: true }).waitFor();
    expect(await field('Ansvarlig').inputValue()).toBe('Siri Moe');
    expect(await field('Tittel').inputValue()).toContain('ringer naboene');
  });
});
