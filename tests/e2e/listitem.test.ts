/** One item of the list: opened and edited in its place, saved by leaving, undone, written by hand, deleted. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { item } from '../unit/items';
import { accessibilityProblems } from './axe';
import { dropProfile, newProfile, type Started, start, until } from './chromium';
import { drawn, fill, inDays, openList, stored, titles } from './listpage';
import { soon } from './soon';

const ONE = item({ id: 'one00000', title: 'Plan for gangvei', quote: 'Rådmannen lager plan\nfor gangvei innen 1. juni.' });
const TWO = item({ id: 'two00000', title: 'Rapport om skolen', due: { text: 'snarest', precision: 'vague' } });

describe('an item of the list', () => {
  const profile = newProfile();
  let started: Started;
  let page: Page;
  beforeAll(async () => {
    started = await start(profile, { locale: 'nb-NO', permissions: ['clipboard-read', 'clipboard-write'] });
  });
  beforeEach(async () => {
    await fill(started, [ONE, TWO]);
    page = await openList(started, '#view=table');
  });
  afterEach(async () => page?.close());
  afterAll(async () => {
    await started?.context.close();
    dropProfile(profile);
  });

  const kept = async (id = 'one00000') => (await stored(started))[id];
  const open = async (title = 'Plan for gangvei') => {
    await page.locator('.row .open', { hasText: title }).click();
    await page.locator('.item').waitFor();
  };
  const toast = () => page.locator('.toast span').first().innerText();

  it('opens in its place with the quote as it stands in the minutes; Escape closes it and gives the focus back', async () => {
    await open();
    expect(await page.locator('.item .quote').innerText()).toBe('Rådmannen lager plan\nfor gangvei innen 1. juni.');
    expect(await page.locator('.item .quote').getAttribute('lang')).toBe('nb');
    expect(await page.locator('.item .source').getAttribute('href')).toBe(
      'https://fjordvag.example/protokoll#:~:text=R%C3%A5dmannen%20lager%20plan',
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.item').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.closest('.row')?.querySelector('.item-title')?.textContent)).toBe(
      'Plan for gangvei',
    );
  });

  it('title and note are saved by leaving them, with line breaks and links; a toast undoes it', async () => {
    await open();
    await page.locator('.title-field').fill('Plan for gang- og sykkelvei');
    await page.locator('.item .note').fill('Ring Kari.\nSe https://fjordvag.example/plan.');
    await page.locator('.item .note').blur();
    await until(kept, one => one?.note !== '');
    expect(await kept()).toMatchObject({ title: 'Plan for gang- og sykkelvei', note: 'Ring Kari.\nSe https://fjordvag.example/plan.' });
    expect(await page.locator('.item .links a').getAttribute('href')).toBe('https://fjordvag.example/plan');
    // Of the title it was said before.
    await soon(toast).toBe('Notatet er lagret.');
    await page.locator('.toast .button').click();
    await until(kept, one => one?.note === '');
    expect(await kept()).toMatchObject({ title: 'Plan for gang- og sykkelvei', note: '' });
    await soon(() => page.locator('.item .note').inputValue()).toBe('');
    // A title cannot be emptied.
    await page.locator('.title-field').fill('   ');
    await page.locator('.title-field').blur();
    expect(await page.locator('.title-field').inputValue()).toBe('Plan for gang- og sykkelvei');
  });

  it('what is being written is saved when the page is left in the middle of it', async () => {
    await open();
    await drawn(page);
    await page.locator('.item .note').fill('Halvveis i en setning');
    await page.close({ runBeforeUnload: true });
    const after = await until(kept, one => one?.note === 'Halvveis i en setning');
    expect(after?.note).toBe('Halvveis i en setning');
  });

  it('status, priority, own deadline and reminder; the history tells each step', async () => {
    await open();
    const select = (label: string) => page.locator('.item label', { hasText: label }).locator('select');
    await select('Status').selectOption('waiting');
    await until(kept, one => one?.status === 'waiting');
    await select('Prioritet').selectOption('high');
    await until(kept, one => one?.priority === 'high');
    await page.locator('.due-field input').fill(inDays(10));
    await page.locator('.due-field input').blur();
    await until(kept, one => one?.ownDue !== undefined);
    await select('Påminnelse').selectOption('7');
    await until(kept, one => one?.reminder !== undefined);
    expect(await kept()).toMatchObject({ status: 'waiting', priority: 'high', ownDue: inDays(10), reminder: { daysBefore: 7 } });
    expect(await page.locator('.reminder .meta').innerText()).toMatch(/^Kommer /u);
    await page.locator('.item button', { hasText: 'Historikk' }).click();
    const steps = await page.locator('ol.history li').allInnerTexts();
    expect(steps).toHaveLength(4);
    expect(steps.at(-1)).toMatch(/Status\s+Åpen\s+→\s*til\s+Venter/u);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('.due-field button').click();
    await until(kept, one => one?.ownDue === undefined);
    expect(await kept()).not.toHaveProperty('ownDue');
  });

  it('tags and whom I asked are added and taken off', async () => {
    await open();
    await page.locator('.extras button', { hasText: 'Merkelapp' }).click();
    await page.locator('.tag-field').fill('skole');
    await page.keyboard.press('Enter');
    await page.locator('.tag-field').fill('Skole, vei');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await until(kept, one => one?.tags.length === 2);
    expect((await kept())?.tags).toEqual(['skole', 'vei']);
    await page.locator('.extras button', { hasText: 'Hvem jeg spurte' }).click();
    await page.locator('.asking input[name="who"]').fill('Alf Røstvik');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await until(kept, one => one?.asked.length === 1);
    expect((await kept())?.asked).toEqual([{ who: 'Alf Røstvik', on: inDays(0) }]);
    await page.locator('button[aria-label="Fjern merkelappen vei"]').click();
    await until(kept, one => one?.tags.length === 1);
    await page.locator('button[aria-label="Fjern Alf Røstvik"]').click();
    await until(kept, one => one?.asked.length === 0);
    expect(await kept()).toMatchObject({ tags: ['skole'], asked: [] });
  });

  it('an item that is open stays in its place while it is changed, and goes where it belongs when it is closed', async () => {
    await page.close();
    page = await openList(started, '#view=deadline');
    await open();
    await page.locator('.item label', { hasText: 'Status' }).locator('select').selectOption('done');
    await until(kept, one => one?.status === 'done');
    expect(await page.locator('.item').count()).toBe(1);
    await page.locator('.item .close').click();
    await until(
      () => titles(page),
      all => all.length === 1,
    );
    expect(await titles(page)).toEqual(['Rapport om skolen']);
    await page.locator('.toast .button').click();
    await until(
      () => titles(page),
      all => all.length === 2,
    );
    expect((await kept())?.status).toBe('open');
  });

  it('an item is written by hand: it is in the list as soon as it has a title, and never without one', async () => {
    await page.locator('.top .add').click();
    await page.keyboard.press('Escape');
    await page.locator('.item').waitFor({ state: 'detached' });
    expect(Object.keys(await stored(started))).toHaveLength(2);
    await page.locator('.top .add').click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.type('Ringe avisen');
    await page.keyboard.press('Tab');
    await page.locator('.item .note').fill('Før fredag');
    await page.locator('.item .foot .filled').click();
    await until(
      () => titles(page),
      all => all.includes('Ringe avisen'),
    );
    // The note is saved apart from the title, by closing.
    const own = await until(
      async () => Object.values(await stored(started)).find(one => one.kind === 'note'),
      one => one?.note !== '',
    );
    expect(own).toMatchObject({ title: 'Ringe avisen', note: 'Før fredag', quote: '', status: 'open' });
    expect(own).not.toHaveProperty('source');
    await open('Ringe avisen');
    expect(await page.locator('.item .quote, .item .source').count()).toBe(0);
  });

  it('is deleted, and brought back as it was', async () => {
    await open();
    await page.locator('.item .foot .danger').click();
    await until(
      () => titles(page),
      all => all.length === 1,
    );
    expect(await kept()).toBeUndefined();
    await page.locator('.toast .button').click();
    await until(
      () => titles(page),
      all => all.length === 2,
    );
    expect(await kept()).toMatchObject({ ...ONE });
  });

  it('two tabs at the same item lose nothing: each writes only what it has changed, and shows what the other did', async () => {
    const other = await openList(started, '#view=table');
    await open();
    await other.locator('.row .open', { hasText: 'Plan for gangvei' }).click();
    await other.locator('.item .note').fill('Fra den andre fanen');
    await other.locator('.item .note').blur();
    await until(
      () => page.locator('.item .note').inputValue(),
      value => value === 'Fra den andre fanen',
    );
    await page.locator('.title-field').fill('Ny tittel');
    await page.locator('.title-field').blur();
    await until(kept, one => one?.title === 'Ny tittel');
    expect(await kept()).toMatchObject({ title: 'Ny tittel', note: 'Fra den andre fanen' });
    await other.close();
  });

  it('a row is finished by its circle and opened again', async () => {
    const row = page.locator('.row', { hasText: 'Rapport om skolen' });
    await row.locator('.status').click();
    await until(
      () => kept('two00000'),
      one => one?.status === 'done',
    );
    expect(await toast()).toBe('Merket som ferdig.');
    await page.locator('.row.done .status').click();
    await until(
      () => kept('two00000'),
      one => one?.status === 'open',
    );
    expect((await kept('two00000'))?.status).toBe('open');
  });

  it('a narrow window gives an open item the page for itself, and goes back to where the list was', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`chrome-extension://${started.id}/list/list.html#view=deadline`);
    await open();
    // The page hears of its width in its own time.
    await soon(() => page.locator('.row:visible').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('.back-link').click();
    await page.locator('.row').first().waitFor();
    expect(await page.locator('.item').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
