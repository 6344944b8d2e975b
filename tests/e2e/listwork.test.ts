/** What is done with the list: many items at once, undo, out in every format, in from a file, a backup, deleting all. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FORMAT_IDS } from '../../lib/export/formats';
import { toJson } from '../../lib/export/json';
import type { FollowUp } from '../../lib/followup/followup';
import { item, manyItems } from '../unit/items';
import { accessibilityProblems } from './axe';
import { dropProfile, newProfile, type Started, start, until } from './chromium';
import { fill, inDays, openList, stored, titles } from './listpage';

const NAMES = ['Anlegg', 'Barnehage', 'Cafeteria', 'Dam', 'Elv'];
const LIST: FollowUp[] = NAMES.map((title, i) =>
  item({ id: `item000${i}`, title, due: { text: 'innen', date: inDays(i + 1), precision: 'day' } }),
);

describe('work with the list', () => {
  const profile = newProfile();
  let started: Started;
  let page: Page;
  beforeAll(async () => {
    started = await start(profile, { locale: 'nb-NO' });
  });
  beforeEach(async () => {
    await fill(started, LIST);
    page = await openList(started, '#view=table');
  });
  afterEach(async () => page?.close());
  afterAll(async () => {
    await started?.context.close();
    dropProfile(profile);
  });

  const row = (title: string) => page.locator('.row', { hasText: title });
  const items = async () => Object.values(await stored(started)).sort((a, b) => a.id.localeCompare(b.id));
  const undo = () => page.locator('.toast .button').click();
  /** Chooses a file for the dialog of imports. */
  const give = async (name: string, content: string | Buffer) => {
    await page.locator('.more-menu > button').click();
    await page.locator('.popover .entry', { hasText: 'Les inn en fil' }).click();
    await page.locator('dialog input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  };

  it('rows are chosen one by one, as a range, and all; the bar says how many', async () => {
    await row('Barnehage')
      .locator('.open')
      .click({ modifiers: ['Control'] });
    expect(await page.locator('.bulk .chosen').innerText()).toBe('1 valgt');
    await row('Dam')
      .locator('.pick')
      .click({ modifiers: ['Shift'] });
    expect(await page.locator('.bulk .chosen').innerText()).toBe('3 valgt');
    expect(await page.locator('.row.selected .item-title').allInnerTexts()).toEqual(['Barnehage', 'Cafeteria', 'Dam']);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('.bulk .all').click();
    expect(await page.locator('.bulk .chosen').innerText()).toBe('5 valgt');
    await page.locator('.bulk > button').first().click();
    expect(await page.locator('.bulk').count()).toBe(0);
  });

  it('what the filters hide is not chosen', async () => {
    await page.locator('.more-menu > button').click();
    await page.locator('.popover .entry', { hasText: 'Velg flere' }).click();
    await page.locator('.bulk .all').click();
    await page.locator('.search input').fill('dam');
    await until(
      () => page.locator('.bulk .chosen').innerText(),
      text => text === '1 valgt',
    );
    expect(await page.locator('.bulk .chosen').innerText()).toBe('1 valgt');
    await page.locator('.deeds > .button', { hasText: 'Slett' }).click();
    await until(items, all => all.length === 4);
    expect((await items()).map(one => one.title)).toEqual(['Anlegg', 'Barnehage', 'Cafeteria', 'Elv']);
  });

  it('many get a status, a tag and a deadline, and are deleted; each is undone in one step', async () => {
    for (const title of ['Anlegg', 'Elv'])
      await row(title)
        .locator('.open')
        .click({ modifiers: ['Control'] });
    const deed = (name: string) => page.locator('.deeds > .button', { hasText: name });
    await deed('Status').click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('.popover .entry', { hasText: 'Venter' }).click();
    await until(items, all => all.filter(one => one.status === 'waiting').length === 2);
    expect(await page.locator('.toast span').first().innerText()).toBe('2 oppføringer fikk status venter.');
    await undo();
    await until(items, all => all.every(one => one.status === 'open'));
    await deed('Merkelapp').click();
    await page.locator('.deed input').fill('Budsjett');
    await page.keyboard.press('Enter');
    await until(items, all => all.filter(one => one.tags.includes('Budsjett')).length === 2);
    await deed('Merkelapp').click();
    await page.locator('.deed button[aria-label="Fjern merkelappen Budsjett"]').click();
    await until(items, all => all.every(one => one.tags.length === 0));
    await deed('Frist').click();
    await page.locator('.deed input').fill(inDays(90));
    await page.keyboard.press('Enter');
    await until(items, all => all.filter(one => one.ownDue === inDays(90)).length === 2);
    await deed('Slett').click();
    await until(items, all => all.length === 3);
    // Only then the line with Undo is about this.
    await until(
      () => titles(page),
      all => all.length === 3,
    );
    await undo();
    await until(items, all => all.length === 5);
    expect((await items()).map(one => [one.title, one.status, one.tags, one.ownDue])).toEqual(
      NAMES.map(title => [title, 'open', [], title === 'Anlegg' || title === 'Elv' ? inDays(90) : undefined]),
    );
  });

  it('is exported in every format: the chosen, the view, or all', async () => {
    await row('Dam')
      .locator('.open')
      .click({ modifiers: ['Control'] });
    const exported = async (format: string, scope: number) => {
      await page.locator('.menu > button').click();
      await page.locator('.menu .segments button').nth(scope).click();
      await page.locator('.menu .more-formats').click();
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`.menu [data-format="${format}"]`).click()]);
      return { name: file.suggestedFilename(), content: readFileSync((await file.path()) as string) };
    };
    const names = new Set<string>();
    for (const format of FORMAT_IDS) {
      const { name, content } = await exported(format, 0);
      names.add(name);
      expect([format, content.length > 50]).toEqual([format, true]);
      if (format !== 'xlsx') expect([format, content.includes('Dam'), content.includes('Anlegg')]).toEqual([format, true, false]);
    }
    expect(names.size).toBe(FORMAT_IDS.length);
    await page.locator('.search input').fill('e');
    const shown = (await titles(page)).length;
    expect(JSON.parse((await exported('json', 1)).content.toString()).followUps).toHaveLength(shown);
    expect(JSON.parse((await exported('json', 2)).content.toString()).followUps).toHaveLength(5);
    await page.locator('.menu > button').click();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('a backup is read in: what it would do is shown first, and it can be undone', async () => {
    const changed = { ...(LIST[0] as FollowUp), note: 'Fra den andre maskinen', changed: { note: Date.now() }, changedAt: Date.now() };
    const file = toJson([changed, LIST[1] as FollowUp, item({ id: 'new00000', title: 'Fergekai' })], Date.UTC(2026, 2, 18, 12));
    await give('sakspor-2026-03-18.json', file);
    await page.locator('.tiles').waitFor();
    expect(await page.locator('.tiles li').allInnerTexts()).toEqual(
      ['1 nye', '1 endres', '1 like som før'].map(text => text.replace(' ', '\n')),
    );
    expect(await page.locator('.changes li').allInnerTexts()).toEqual([
      expect.stringContaining('Fergekai'),
      expect.stringContaining('Notat'),
    ]);
    expect(await page.locator('.dialog-head .meta').innerText()).toBe('sakspor-2026-03-18.json · laget 18. mars · 3 oppføringer');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await items()).toHaveLength(5);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Les inn 2');
    await page.keyboard.press('Enter');
    await until(items, all => all.length === 6);
    expect((await stored(started)).item0000?.note).toBe('Fra den andre maskinen');
    // A file is held against the list as the page knows it.
    await until(
      () => titles(page),
      all => all.length === 6,
    );
    await give('sakspor-2026-03-18.json', file);
    await page.locator('.tiles').waitFor();
    expect(await page.locator('.tiles b').allInnerTexts()).toEqual(['0', '0', '3']);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    // By the key: the line with Undo may be gone by now.
    await page.keyboard.press('Control+z');
    await until(items, all => all.length === 5);
    expect((await stored(started)).item0000?.note).toBe('');
  });

  it('a table is read in: its columns are guessed, and chosen by the user', async () => {
    await give('liste.csv', '\uFEFFOppgave;Når;Hvem;Annet\r\nFeie gata;01.06.2026;Kari Vik;x\r\n;;;\r\nMale huset;i morgen;;y\r\n');
    await page.locator('.columns-table').waitFor();
    const chosen = () => page.locator('.columns-table select').evaluateAll(all => all.map(one => (one as HTMLSelectElement).value));
    expect(await chosen()).toEqual(['title', 'due', 'responsible', '']);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('.columns-table select').first().selectOption('');
    expect(await page.locator('.dialog-foot .filled').isDisabled()).toBe(true);
    await page.locator('.columns-table select').first().selectOption('title');
    await page.locator('.columns-table select').last().selectOption('note');
    await page.locator('.dialog-foot .filled').click();
    await page.locator('.tiles').waitFor();
    expect(await page.locator('.tiles b').allInnerTexts()).toEqual(['2', '0', '0']);
    expect(await items()).toHaveLength(5);
    await page.locator('.dialog-foot .filled').click();
    await until(items, all => all.length === 7);
    expect((await items()).find(one => one.title === 'Feie gata')).toMatchObject({
      note: 'x',
      due: { date: '2026-06-01', precision: 'day' },
      responsible: [{ name: 'Kari Vik' }],
    });
  });

  it.each([
    ['an empty file', 'tom.json', '', 'Filen er tom.'],
    ['a file cut off', 'kuttet.json', '{"format":"sakspor","version":2,"followUps":[{"id":', 'Filen slutter midt i.'],
    ['a file of another program', 'annet.json', '{"hello":"world"}', 'Filen kommer fra et annet program.'],
    ['a newer version', 'ny.json', '{"format":"sakspor","version":99,"exported":"","followUps":[]}', 'Filen er laget av en nyere Sakspor'],
    ['a workbook', 'bok.csv', 'PK\u0003\u0004 xl', 'Dette er en Excel-fil.'],
    ['a table without rows', 'tabell.csv', 'Tittel;Frist\r\n', 'Tabellen har ingen rader'],
  ])('%s gets words of its own, and changes nothing', async (_, name, content, words) => {
    await give(name, content);
    const alert = page.locator('dialog [role="alert"]');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(words);
    expect(await page.locator('.dialog-foot').innerText()).toContain('Ingenting er endret.');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await items()).toEqual(LIST.map(one => expect.objectContaining({ ...one })));
  });

  it('reminds of a backup when much is not in one, takes it, and says so', async () => {
    await fill(started, manyItems(30));
    await page.reload();
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').innerText()).toContain('30 oppføringer uten sikkerhetskopi');
    expect(await accessibilityProblems(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.notice button').first().click()]);
    expect(JSON.parse(readFileSync((await file.path()) as string, 'utf8')).followUps).toHaveLength(30);
    await page.locator('.notice').waitFor({ state: 'detached' });
    expect(await page.locator('.local').innerText()).toContain('Sikkerhetskopi tatt');
  });

  it('"Delete everything" says what it will delete, and does', async () => {
    const ask = async () => {
      await page.locator('.more-menu > button').click();
      await page.locator('.popover .entry.danger').click();
      await page.locator('dialog').waitFor();
    };
    await ask();
    expect(await page.locator('dialog').innerText()).toContain('5 oppføringer med notater, historikk og påminnelser');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await items()).toHaveLength(5);
    await ask();
    await page.locator('dialog .danger').click();
    await page.locator('.empty').waitFor();
    expect(await items()).toEqual([]);
    expect(await page.locator('.empty h2').innerText()).toBe('Listen er tom');
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
