/** "Save mine" in the panel: what is the user's own on this page, shown first, saved and undone in one go. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { accessibilityProblems } from './axe';
import { alwaysOn, dropProfile, itemsOf, newProfile, outlineOf, type Started, start, until } from './chromium';
import { stored } from './listpage';
import { caseHtml, FRONT, minutes, page as pageOf } from './minutes';
import { soon } from './soon';

const OUT = resolve('.tmp/mine');
const TASKS = [
  'Kari Vik sender brev til naboene innen 15. april 2026.',
  'Ola Nes legger fram en oversikt over kostnadene innen 1. mai 2026.',
  'Kari Vik kaller inn til befaring innen 3. mai 2026.',
  'Ordføreren svarer på henvendelsen innen 4. mai 2026.',
];

describe('save mine', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;
  let side: Page;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await serve({ minutes: pageOf(FRONT + TASKS.map((task, i) => caseHtml(i + 1, task)).join('')), other: minutes() });
    started = await start(profile, { locale: 'nb-NO' });
    await started.control.locator('#language').selectOption('nb');
    await alwaysOn(started, server.url);
    page = await started.context.newPage();
    side = await started.context.newPage();
    await side.setViewportSize({ width: 360, height: 760 });
    await side.goto(`chrome-extension://${started.id}/panel/panel.html`);
    await visit();
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  async function visit(name = 'minutes'): Promise<void> {
    await page.bringToFront();
    await page.goto(`${server.url}/${name}`);
    await outlineOf(started, page.url());
    await side.locator('.trail .stop').first().waitFor();
  }
  const goBy = async (names: string) => {
    await started.control.bringToFront();
    await started.control.locator('#mine').fill(names);
    await started.control.locator('#mine').blur();
    await page.bringToFront();
  };
  const button = () => side.locator('.save-mine');
  const choices = () => side.locator('.mine .choice');
  const saved = async () => Object.values(await stored(started)).map(one => one.quote);
  const shots = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await side.emulateMedia({ colorScheme });
      await side.waitForTimeout(250);
      expect(await accessibilityProblems(side)).toEqual([]);
      await side.screenshot({ path: join(OUT, `${name}-${colorScheme}.png`) });
    }
    await side.emulateMedia({ colorScheme: 'light' });
  };

  it('says so, and where to change it, while the user has not said what is theirs', async () => {
    expect(await button().innerText()).toBe('Lagre mine');
    await button().click();
    expect(await side.locator('.mine h2').innerText()).toBe('Du har ikke skrevet hva som er ditt');
    await shots('unknown');
    await side.getByRole('button', { name: 'Åpne innstillingene' }).click();
    const inFront = () =>
      started.control.evaluate(async () => (await chrome.tabs.query({ active: true })).map(tab => tab.url ?? '').join());
    expect(await until(inFront, urls => urls.includes('/options/'))).toContain('/options/options.html');
    await page.bringToFront();
    await side.locator('.mine h2').waitFor();
    await side.keyboard.press('Escape');
  });

  it('says so where nothing here is theirs', async () => {
    await goBy('Unni Molnes');
    await button().click();
    await soon(() => side.locator('.mine h2').innerText()).toBe('Ingen av oppfølgingspunktene her er dine');
    expect(await side.locator('.mine .meta').innerText()).toContain('Unni Molnes');
    await shots('none');
    await side.getByRole('button', { name: 'Lukk' }).click();
    await side.locator('.trail').first().waitFor();
  });

  it('shows what it would save: by name and by role, what is saved already apart', async () => {
    await goBy('Kari Vik\nOrdfører');
    await side.locator('.save-mine.filled', { hasText: 'Lagre mine (3)' }).waitFor();
    await shots('bar');
    await side.locator('.stop.action .keep').first().click();
    await side.locator('.save-mine', { hasText: 'Lagre mine (2)' }).waitFor();
    await button().click();
    expect(await choices().locator('.words').allInnerTexts()).toEqual([TASKS[0], TASKS[2], TASKS[3]]);
    expect(await choices().first().locator('input').isDisabled()).toBe(true);
    expect(await choices().first().innerText()).toContain('Lagret');
    expect(await choices().nth(1).innerText()).toMatch(/Kari Vik · 3\. mai.* · sak 3\/26/u);
    await shots('preview');
  });

  it('saves what is chosen in one go, and takes it back in one', async () => {
    await choices().nth(1).locator('input').uncheck();
    await side.getByRole('button', { name: 'Lagre 1' }).waitFor();
    await choices().nth(2).locator('input').uncheck();
    expect(await side.getByRole('button', { name: 'Lagre 0' }).isDisabled()).toBe(true);
    for (const i of [1, 2]) await choices().nth(i).locator('input').check();
    await side.getByRole('button', { name: 'Lagre 2' }).click();
    await until(saved, all => all.length === 3);
    expect((await saved()).sort()).toEqual([TASKS[0], TASKS[2], TASKS[3]].sort());
    // What was saved before was told of in the same place.
    await soon(() => side.locator('.toast').innerText()).toContain('2 lagret i oppfølgingslisten.');
    await side.locator('.toast').hover();
    await soon(async () => itemsOf(await outlineOf(started, page.url())).filter(item => item.saved)).toHaveLength(3);
    await side.locator('.toast .button').click();
    expect(await until(saved, all => all.length === 1)).toEqual([TASKS[0]]);
    await side.locator('.save-mine', { hasText: 'Lagre mine (2)' }).waitFor();
  });

  it('leaves out what was said to be no action, and belongs to the page it was opened for', async () => {
    await side.getByRole('button', { name: `Ikke en handling: ${TASKS[3]}` }).press('Enter');
    await side.locator('.save-mine', { hasText: 'Lagre mine (1)' }).waitFor();
    await button().click();
    expect(await choices().locator('.words').allInnerTexts()).toEqual([TASKS[0], TASKS[2]]);
    await visit('other');
    await until(
      () => side.locator('.mine').count(),
      count => count === 0,
    );
    expect(await side.locator('.mine').count()).toBe(0);
  });
});
