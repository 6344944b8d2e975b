/** What the user chooses of the marks: kinds on and off, their strength, and a legend that is drawn by the same rules. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { accessibilityProblems } from './axe';
import { actionPoint, dropProfile, highlights, itemsOf, newProfile, outlineOf, readPage, type Started, start, until } from './chromium';
import { CASES, FRONT, page as html } from './minutes';
import { soon } from './soon';

const OUT = resolve('.tmp/marks');
/** The strength that a page's marks are drawn with, by how thick a case's line is. */
const caseLine = (page: Page) =>
  page.evaluate(() => {
    const rules = document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules].flatMap(rule => [...(rule as CSSMediaRule).cssRules]));
    return /sakspor-case\)\s*\{[^}]*?(\d)px/u.exec(rules.map(rule => rule.cssText).join(' '))?.[1];
  });

describe('the marks that the user wants', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let control: Page;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await serve({ minutes: html(FRONT + CASES), dark: html(`<style>body{background:#111;color:#eee}</style>${FRONT}${CASES}`) });
    started = await start(profile, { locale: 'nb-NO', args: ['--lang=nb'] });
    control = started.control;
    await control.locator('#language').selectOption('nb');
    page = await started.context.newPage();
    await readPage(started, page, `${server.url}/minutes`);
    other = await started.context.newPage();
    await readPage(started, other, `${server.url}/dark`);
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  const turn = (name: string, on: boolean) => control.getByRole('checkbox', { name }).setChecked(on);
  const drawn = async (kind: string, on: boolean) =>
    `sakspor-${kind}` in
    (await until(
      () => highlights(page),
      all => `sakspor-${kind}` in all === on,
    ));

  it('are turned off one by one, at once, on every page that is open', async () => {
    expect(Object.keys(await highlights(page))).toEqual(
      expect.arrayContaining(['sakspor-case', 'sakspor-decision', 'sakspor-action-line', 'sakspor-who', 'sakspor-due']),
    );
    const before = (await highlights(page))['sakspor-action-line']?.join('');
    await turn('Ansvarlige', false);
    expect(await drawn('who', false)).toBe(false);
    await soon(() => highlights(other)).not.toHaveProperty('sakspor-who');
    // Its letters go back to the line of the action.
    expect((await highlights(page))['sakspor-action-line']?.join('').length).toBeGreaterThan(before?.length ?? 0);
    await turn('Til oppfølging', false);
    expect(await drawn('action-line', false)).toBe(false);
    expect(await highlights(page)).not.toHaveProperty('sakspor-action-tint');
    expect(await highlights(page)).toHaveProperty('sakspor-due');
    // The panel tells of them all the same.
    expect(itemsOf(await outlineOf(started, page.url())).filter(({ kind }) => kind === 'action').length).toBeGreaterThan(0);
    await turn('Til oppfølging', true);
    await turn('Ansvarlige', true);
    expect(await drawn('who', true)).toBe(true);
    expect((await highlights(page))['sakspor-action-line']?.join('')).toBe(before);
  });

  it('cannot be clicked on where they are not seen', async () => {
    await page.bringToFront();
    const point = await actionPoint(page);
    await control.bringToFront();
    for (const name of ['Til oppfølging', 'Ansvarlige', 'Frister', 'Vedtak']) await turn(name, false);
    expect(await drawn('decision', false)).toBe(false);
    await page.bringToFront();
    await page.mouse.click(point.x, point.y);
    await page.waitForTimeout(200);
    expect(await page.locator('sakspor-card').count()).toBe(0);
    await control.bringToFront();
    for (const name of ['Til oppfølging', 'Ansvarlige', 'Frister', 'Vedtak']) await turn(name, true);
    expect(await drawn('action-tint', true)).toBe(true);
    await page.bringToFront();
    await page.mouse.click(point.x, point.y);
    await page.waitForSelector('sakspor-card', { state: 'attached' });
    await page.keyboard.press('s');
    expect(await drawn('saved', true)).toBe(true);
    await page.keyboard.press('Escape');
    await control.bringToFront();
  });

  it('of what is saved are turned off too, and saved it stays', async () => {
    await turn('Lagret av deg', false);
    expect(await drawn('saved', false)).toBe(false);
    expect(itemsOf(await outlineOf(started, page.url())).filter(({ saved }) => saved)).toHaveLength(1);
    await turn('Lagret av deg', true);
    expect(await drawn('saved', true)).toBe(true);
  });

  it.each([
    ['Kraftig', '6'],
    ['Dempet', '3'],
    ['Vanlig', '3'],
  ])('are drawn %s at once, on pages and in the legend', async (name, px) => {
    await control.getByRole('radio', { name }).check();
    for (const one of [page, other, control])
      expect(
        await until(
          () => caseLine(one),
          line => line === px,
        ),
      ).toBe(px);
    await page.screenshot({ path: join(OUT, `page-${name}.png`) });
    await other.screenshot({ path: join(OUT, `dark-${name}.png`) });
  });

  it('are kept, and pages that are opened later have them', async () => {
    await control.getByRole('radio', { name: 'Kraftig' }).check();
    await turn('Saker', false);
    await until(
      () => caseLine(page),
      line => line === '6',
    );
    expect(await drawn('case', false)).toBe(false);
    await readPage(started, page, `${server.url}/minutes?again`);
    expect(await caseLine(page)).toBe('6');
    expect(await highlights(page)).not.toHaveProperty('sakspor-case');
    await control.reload();
    expect(await control.getByRole('radio', { name: 'Kraftig' }).isChecked()).toBe(true);
    expect(await control.getByRole('checkbox', { name: 'Saker' }).isChecked()).toBe(false);
    await turn('Saker', true);
  });

  it('stand in the legend as on a page: the same highlights, over a sample each on light and on dark', async () => {
    await control.bringToFront();
    const samples = await highlights(control);
    for (const look of ['case', 'decision', 'decision-line', 'action-line', 'who', 'due', 'proposal', 'vote', 'fallen', 'saved'])
      expect({ look, samples: samples[`sakspor-${look}`]?.length }).toEqual({ look, samples: look === 'action-line' ? 4 : 2 });
    expect(samples['sakspor-due']).toEqual(['innen 1. september', 'innen 1. september']);
    await turn('Frister', false);
    expect((await highlights(control))['sakspor-due']).toEqual([]);
    await turn('Frister', true);
    // One picture of the legend with every mark on, one with none: each sample is really drawn on.
    const legend = control.locator('.legend');
    for (const kind of ['case', 'decision', 'action', 'who', 'due', 'proposal', 'vote', 'fallen', 'saved']) {
      const box = control.locator('.kind', { has: control.locator(`[data-kind="${kind}"]`) });
      for (const ground of ['light', 'dark']) {
        const sample = box.locator(`.on-${ground}`);
        const on = await sample.screenshot();
        await box.getByRole('checkbox').uncheck();
        expect({ kind, ground, differs: !on.equals(await sample.screenshot()) }).toEqual({ kind, ground, differs: true });
        await box.getByRole('checkbox').check();
      }
    }
    await legend.screenshot({ path: join(OUT, 'legend-strong.png') });
  });

  it.each([
    ['light', { colorScheme: 'light' }, 900],
    ['dark', { colorScheme: 'dark' }, 900],
    ['narrow', { colorScheme: 'light' }, 360],
    ['forced', { colorScheme: 'light', forcedColors: 'active' }, 900],
  ] as const)('are chosen in a page that everybody can use, %s', async (name, media, width) => {
    await control.setViewportSize({ width, height: 900 });
    await control.emulateMedia({ forcedColors: 'none', ...media });
    expect(await control.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await accessibilityProblems(control)).toEqual([]);
    for (const strength of ['Dempet', 'Vanlig', 'Kraftig']) {
      await control.getByRole('radio', { name: strength }).check();
      await control.locator('section.marks').screenshot({ path: join(OUT, `legend-${name}-${strength}.png`) });
    }
  });

  it('keep shapes of their own where the system forces its colours', async () => {
    await control.emulateMedia({ forcedColors: 'active' });
    await control.setViewportSize({ width: 900, height: 900 });
    const shots = new Map<string, string>();
    // The same words under each mark: what differs is the mark.
    await control.evaluate(() => {
      for (const sample of document.querySelectorAll('[data-kind]'))
        if (sample.firstChild) (sample.firstChild as Text).data = 'Sekretariatet';
    });
    for (const kind of ['case', 'decision', 'action', 'who', 'due', 'proposal', 'vote', 'fallen', 'saved']) {
      await control.getByRole('radio', { name: 'Vanlig' }).check();
      const shot = (await control.locator(`.on-light [data-kind="${kind}"]`).screenshot()).toString('base64');
      expect({ kind, alike: shots.get(shot) }).toEqual({ kind, alike: undefined });
      shots.set(shot, kind);
    }
    await control.emulateMedia({ forcedColors: 'none' });
    await control.reload();
  });

  it('are called by their names in each language', async () => {
    for (const [language, name] of Object.entries({
      nn: 'Røystingar',
      sv: 'Omröstningar',
      da: 'Afstemninger',
      fi: 'Äänestykset',
      en: 'Votes',
      nb: 'Voteringer',
    })) {
      await control.locator('#language').selectOption(language);
      await control.getByRole('checkbox', { name }).waitFor();
    }
  });
});
