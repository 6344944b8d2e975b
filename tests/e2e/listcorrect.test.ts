/** What was read wrongly is corrected in the list's open item: what was read stays beside it, and each step can be undone. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../lib/followup/followup';
import { item as itemOf } from '../unit/items';
import { accessibilityProblems } from './axe';
import { dropProfile, newProfile, type Started, start, until } from './chromium';
import { fill, headings, openList, stored } from './listpage';
import { soon } from './soon';

const OUT = resolve('.tmp/correct');
const ID = 'abcdefg1234567';

describe('the fields of an open item for what was read wrongly', () => {
  const profile = newProfile();
  let started: Started;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    started = await start(profile, { locale: 'nb-NO' });
    await fill(started, [
      itemOf(),
      itemOf({ id: 'note00', kind: 'note', title: 'Ring Kari', quote: '', meeting: {}, case: {}, responsible: [] }),
    ]);
    page = await openList(started, '#view=responsible');
  });
  afterAll(async () => {
    await started?.context.close();
    dropProfile(profile);
  });

  const open = () => page.locator('.item');
  const button = () => open().getByRole('button', { name: 'Rett opp' });
  const fields = () => open().getByRole('region', { name: 'Rett opp' });
  const responsible = () => open().locator('.fields .responsible');
  const field = (label: string) => fields().getByLabel(label);
  const saved = (holds: (one: FollowUp) => boolean) =>
    until(
      async () => (await stored(started))[ID] as FollowUp,
      one => holds(one),
    );

  it('are opened by a button from the keyboard, and hold what was read', async () => {
    await page.locator('.row .open', { hasText: 'Lage plan' }).click();
    expect(await fields().count()).toBe(0);
    await button().focus();
    await page.keyboard.press('Enter');
    expect(await button().getAttribute('aria-expanded')).toBe('true');
    expect(await responsible().locator('input').inputValue()).toBe('Rådmannen');
    expect(await field('Saksnummer').inputValue()).toBe('12/26');
    expect(await field('Sakstittel').inputValue()).toBe('Ny gangvei');
    expect(await fields().locator('select').inputValue()).toBe('action');
    expect(await open().locator('.fields label > .meta').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('stay open where the window becomes narrow, and wide again', async () => {
    const history = open().getByRole('button', { name: 'Historikk' });
    await history.click();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      await soon(() => page.locator('.rows').isVisible()).toBe(width > 720);
      expect(await field('Saksnummer').inputValue()).toBe('12/26');
      expect(await history.getAttribute('aria-expanded')).toBe('true');
    }
    await history.click();
    expect(await history.getAttribute('aria-expanded')).toBe('false');
  });

  it('are saved by leaving them, and what was read stays beside them', async () => {
    await responsible().locator('input').fill('Kari Vik; Ola Nes');
    await page.keyboard.press('Tab');
    expect(await saved(one => one.ownResponsible !== undefined)).toMatchObject({
      responsible: [{ name: 'Rådmannen' }],
      ownResponsible: ['Kari Vik', 'Ola Nes'],
    });
    await field('Saksnummer').fill('21/26');
    await page.keyboard.press('Tab');
    await fields().locator('select').selectOption('decision');
    expect(await saved(one => one.ownKind !== undefined && one.ownCase !== undefined)).toMatchObject({
      kind: 'action',
      ownKind: 'decision',
      case: { number: '12/26', reference: '26/1234', title: 'Ny gangvei' },
      ownCase: { number: '21/26', title: 'Ny gangvei' },
      quote: itemOf().quote,
    });
    // The store has it before the page does.
    await soon(() => fields().locator('.meta').allInnerTexts()).toEqual(['lest som «Til oppfølging»', 'skrevet «12/26»']);
    // The line with Undo, which is needed further down, stays as long as it is looked at.
    await page.locator('.toast').hover();
    expect(await responsible().locator('input').inputValue()).toBe('Kari Vik, Ola Nes');
    expect(await responsible().locator('.meta').innerText()).toBe('skrevet «Rådmannen»');
    expect(await open().locator('.head .meta').first().innerText()).toContain('sak 21/26');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(250);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.screenshot({ path: join(OUT, `list-${colorScheme}.png`), fullPage: true });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('stand in the history, and are undone step by step', async () => {
    await open().getByRole('button', { name: 'Historikk' }).click();
    const history = await open().locator('ol.history').innerText();
    expect(history).toMatch(/Ansvarlig\s+ingenting\s+→\s*til\s+Kari Vik, Ola Nes/u);
    expect(history).toMatch(/21\/26 Ny gangvei/u);
    await page.locator('.toast .button', { hasText: 'Angre' }).click();
    expect(await saved(one => one.ownKind === undefined)).not.toHaveProperty('ownKind');
    const kind = await until(
      () => fields().locator('select').inputValue(),
      value => value === 'action',
    );
    expect(kind).toBe('action');
    await open().locator('.close').focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    const back = await saved(one => one.ownCase === undefined && one.ownResponsible === undefined);
    expect(back).not.toHaveProperty('ownCase');
    expect(back).not.toHaveProperty('ownResponsible');
    await until(
      () => responsible().locator('input').inputValue(),
      text => text === 'Rådmannen',
    );
    expect(await responsible().locator('input').inputValue()).toBe('Rådmannen');
  });

  it('written as they were read are the user’s own no more, and what was written is saved by closing too', async () => {
    await field('Saksnummer').fill('22/26');
    await page.keyboard.press('Escape');
    await saved(one => one.ownCase !== undefined);
    await page.locator('.row .open', { hasText: 'Lage plan' }).click();
    await button().click();
    await soon(() => field('Saksnummer').inputValue()).toBe('22/26');
    await field('Saksnummer').fill('12/26');
    await page.keyboard.press('Tab');
    expect(await saved(one => one.ownCase === undefined)).not.toHaveProperty('ownCase');
    await page.keyboard.press('Escape');
  });

  it('of what was written by hand too: who is to do it, in which case', async () => {
    await page.locator('.row .open', { hasText: 'Ring Kari' }).click();
    await button().click();
    await responsible().locator('input').fill('Tone Åsheim');
    await page.keyboard.press('Tab');
    await until(
      async () => (await stored(started)).note00?.ownResponsible,
      names => names !== undefined,
    );
    await page.keyboard.press('Escape');
    await until(
      () => headings(page),
      list => list.some(name => name.includes('Tone Åsheim')),
    );
    expect((await headings(page)).join(' ')).toContain('Tone Åsheim');
  });
});
