/** The follow-up list as it is seen: views, counts, filters, search, columns, the address, ten thousand items. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../lib/followup/followup';
import { DEFAULT_STATE, filtered } from '../../lib/followup/view';
import { item, manyItems } from '../unit/items';
import { accessibilityProblems } from './axe';
import { dropProfile, newProfile, type Started, start, until } from './chromium';
import { fill, headings, inDays, openList, titles } from './listpage';
import { soon } from './soon';

const due = (date: string): FollowUp['due'] => ({ text: 'innen', date, precision: 'day' });

const LIST: FollowUp[] = [
  item({ id: 'overdue0', title: 'Svar om skoleskyss', due: due(inDays(-3)), responsible: [{ name: 'Alf Røstvik' }], tags: ['skole'] }),
  item({ id: 'later000', title: 'Plan for gangvei', due: due(inDays(200)), meeting: { body: 'Kommunestyret', date: '2026-02-01', municipality: 'Lomvik' } }),
  item({ id: 'quarter0', title: 'Ny eierstrategi', due: { text: 'snarest', precision: 'vague' }, case: { number: '97/25', reference: '17/1130', title: 'Havna' } }),
  item({ id: 'trail000', title: 'Bestille rapport', status: 'done', meeting: { body: 'Kontrollutvalget', date: '2025-12-06', municipality: 'Fjordvåg' }, case: { number: '31/25', reference: '18/412', title: 'Innkjøp' } }),
  item({ id: 'trail001', title: 'Følge opp rapporten', meeting: { body: 'Kommunestyret', date: '2026-03-20', municipality: 'Fjordvåg' }, case: { number: '12/26', reference: '18/412', title: 'Innkjøp og kontrakter' }, due: due(inDays(30)), responsible: [{ name: 'Rådmannen' }, { name: 'Kari Vik' }] }),
]; // biome-ignore format: one item a line

describe('the list', () => {
  const profile = newProfile();
  let started: Started;
  let page: Page;
  beforeAll(async () => {
    started = await start(profile, { locale: 'nb-NO' });
    await fill(started, LIST);
  });
  afterAll(async () => {
    await started?.context.close();
    dropProfile(profile);
  });
  afterEach(async () => page?.close());

  it('by deadline: what is over first, what is done not at all; the counts say how many of each', async () => {
    page = await openList(started, '#view=deadline');
    expect(await headings(page)).toEqual(['Over fristen 1', 'Senere 2', 'Uten dato 1']);
    expect(await titles(page)).toEqual(['Svar om skoleskyss', 'Følge opp rapporten', 'Plan for gangvei', 'Ny eierstrategi']);
    expect(await page.locator('.top .meta').innerText()).toContain('4 åpne · 1 over fristen');
    expect(await page.locator('.views > a small').allInnerTexts()).toEqual(['4', '4', '4', '3', '5']);
    expect(await page.locator('.deadline.overdue').innerText()).toContain('3 dager over');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('by meeting: the newest first', async () => {
    page = await openList(started, '#view=meeting');
    expect((await headings(page)).map(text => text.replace(/\s+\d+$/u, ''))).toEqual([
      'Kommunestyret 20. mars 2026 Fjordvåg',
      'Formannskapet 14. mars 2026 Fjordvåg',
      'Kommunestyret 1. februar 2026 Lomvik',
      'Kontrollutvalget 6. desember 2025 Fjordvåg',
    ]);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('by case: one trail across meetings and bodies, the oldest first; folded away and back', async () => {
    page = await openList(started, '#view=case');
    const trail = page.locator('section', { hasText: 'arkivsak 18/412' });
    expect(await trail.locator('.step h3').allInnerTexts()).toEqual(['Kontrollutvalget sak 31/25', 'Kommunestyret sak 12/26']);
    expect(await trail.locator('.item-title').allInnerTexts()).toEqual(['Bestille rapport', 'Følge opp rapporten']);
    expect(await trail.locator('.case-title .chip').innerText()).toBe('1 åpen');
    expect(await accessibilityProblems(page)).toEqual([]);
    await trail.locator('.case-title button').click();
    await until(
      () => trail.locator('.row').count(),
      count => count === 0,
    );
    expect(await trail.locator('.case-title button').getAttribute('aria-expanded')).toBe('false');
    await trail.locator('.case-title button').click();
    expect(await trail.locator('.row').count()).toBe(2);
  });

  it('by responsible: an item with two stands with each', async () => {
    page = await openList(started, '#view=responsible');
    expect(await headings(page)).toEqual(['Alf Røstvik 1', 'Kari Vik 1', 'Rådmannen 3']);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('as a table: sorted by a column, both ways; columns are chosen and moved; all of it stands in the address', async () => {
    page = await openList(started, '#view=table');
    expect(await page.locator('thead th').allInnerTexts()).toEqual([
      'Status',
      'Hva',
      'Ansvarlig',
      'Frist',
      'Organ',
      'Møte',
      'Sak',
      'Arkivsak',
    ]);
    expect(await titles(page)).toHaveLength(5);
    // Each cell stands under the name of its column, also where a row is open.
    const left = (cells: string) => page.locator(cells).evaluateAll(all => all.map(one => Math.round(one.getBoundingClientRect().left)));
    const columns = await left('thead th');
    expect(await left('tbody tr.row:first-of-type > *')).toEqual(columns);
    await page.locator('.row .open').nth(1).click();
    await page.locator('.item').waitFor();
    expect(await left('thead th')).toEqual(columns);
    expect(await left('tbody tr.row:first-of-type > *')).toEqual(columns);
    await page.keyboard.press('Escape');
    expect(await accessibilityProblems(page)).toEqual([]);
    const title = page.locator('thead button', { hasText: 'Hva' });
    await title.click();
    expect((await titles(page))[0]).toBe('Bestille rapport');
    await title.click();
    expect((await titles(page))[0]).toBe('Svar om skoleskyss');
    expect(await page.locator('thead th', { hasText: 'Hva' }).getAttribute('aria-sort')).toBe('descending');
    await page.locator('.bar > .button', { hasText: 'Kolonner' }).click();
    await page.locator('.columns-menu label', { hasText: 'Kommune' }).click();
    await page.locator('.columns-menu label', { hasText: /^Organ$/u }).click();
    await page.locator('.columns-menu button[aria-label="Flytt Hva fram"]').click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const shown = ['Hva', 'Status', 'Ansvarlig', 'Frist', 'Møte', 'Sak', 'Arkivsak', 'Kommune'];
    expect(await page.locator('thead th').allInnerTexts()).toEqual(shown);
    expect(page.url()).toContain('sort=-title');
    await until(
      async () => page.url(),
      url => url.includes('columns='),
    );
    await page.reload();
    await page.locator('.row').first().waitFor();
    expect(await page.locator('thead th').allInnerTexts()).toEqual(shown);
  });

  it('the search finds in all text as it is typed, with Nordic letters and without; it goes into the address', async () => {
    page = await openList(started, '#view=table');
    const search = page.locator('.search input');
    for (const [typed, found] of [
      ['rostvik', ['Svar om skoleskyss']],
      ['RØSTVIK skole', ['Svar om skoleskyss']],
      ['17/1130', ['Ny eierstrategi']],
      ['lomvik', ['Plan for gangvei']],
    ] as const) {
      await search.fill(typed);
      await soon(async () => [typed, await titles(page)]).toEqual([typed, found]);
    }
    await until(
      async () => page.url(),
      url => url.includes('q=lomvik'),
    );
    await search.press('Escape');
    expect(await titles(page)).toHaveLength(5);
  });

  it('where nothing is found it says so, and what to do next', async () => {
    page = await openList(started, '#view=deadline&tag=skole&q=zzz');
    expect(await page.locator('.empty h2').innerText()).toBe('Ingen treff på «zzz»');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('.empty button', { hasText: 'Tøm søket' }).click();
    expect(await titles(page)).toEqual(['Svar om skoleskyss']);
    await page.locator('.chip.active', { hasText: 'skole' }).click();
    expect(await titles(page)).toHaveLength(4);
  });

  it('filters are chosen in menus, shown as chips, taken off one by one; back in the browser goes back', async () => {
    page = await openList(started, '#view=table');
    await page.locator('.filter', { hasText: 'Kommune' }).click();
    expect(await page.locator('.popover .option').allInnerTexts()).toEqual(['Fjordvåg\n4', 'Lomvik\n1']);
    await page.locator('.popover label', { hasText: 'Fjordvåg' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await titles(page)).toHaveLength(4);
    await page.locator('.filter', { hasText: 'Status' }).click();
    await page.locator('.popover label', { hasText: 'Ferdig' }).click();
    await page.keyboard.press('Escape');
    expect(await titles(page)).toEqual(['Bestille rapport']);
    expect(await page.locator('.chip.active').allInnerTexts()).toEqual(['Ferdig', 'Fjordvåg']);
    expect(page.url()).toContain('status=done&municipality=Fjordv');
    await page.goBack();
    await soon(() => titles(page)).toHaveLength(4);
    await page.locator('.filter', { hasText: 'Periode' }).click();
    await page.locator('.popover label', { hasText: 'Fra' }).locator('input').fill(inDays(20));
    await page.locator('.popover label', { hasText: 'Til' }).locator('input').fill(inDays(40));
    await page.keyboard.press('Escape');
    expect(await titles(page)).toEqual(['Følge opp rapporten']);
  });

  it('keeps the view and its filters for the next time, but not the search', async () => {
    page = await openList(started, '#view=responsible&tag=skole&q=svar');
    await page.locator('.search input').fill('svar om');
    await page.waitForTimeout(300);
    await page.close();
    page = await openList(started);
    expect(page.url()).toContain('view=responsible&tag=skole');
    expect(page.url()).not.toContain('q=');
    await page.locator('.views > a').first().click();
    await page.locator('.chip.active').click();
  });

  it('"mine" is what the user has said in the options: a name as it is, a role with its ending', async () => {
    page = await openList(started, '#view=table');
    await page.locator('.filter', { hasText: 'Mine' }).click();
    expect(await page.locator('.popover').innerText()).toContain('Skriv navn, roller og utvalg');
    await page.keyboard.press('Escape');
    await started.control.bringToFront();
    expect(await accessibilityProblems(started.control)).toEqual([]);
    await started.control.locator('#mine').fill('Kari Vik\n\n  kommunestyre ');
    await started.control.locator('#mine').blur();
    await page.bringToFront();
    const mine = page.locator('.filter', { hasText: 'Mine' });
    await until(
      () => mine.innerText(),
      text => text.includes('2'),
    );
    await mine.click();
    expect(await titles(page)).toEqual(['Følge opp rapporten', 'Plan for gangvei']);
    expect(page.url()).toContain('mine=1');
    await page.locator('.chip.active', { hasText: 'Mine' }).click();
    expect(await titles(page)).toHaveLength(5);
  });

  it('ten thousand items: shown at once, found as one types, scrolled with few rows in the page', async () => {
    await fill(started, manyItems(10_000));
    page = await openList(started, '#view=table');
    expect(await page.locator('.row').count()).toBeLessThan(80);
    expect(await page.locator('table').getAttribute('aria-rowcount')).toBe('10001');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await until(
      () => page.locator('tbody .row').first().getAttribute('aria-rowindex'),
      at => Number(at) > 4000,
    );
    expect(Number(await page.locator('tbody .row').first().getAttribute('aria-rowindex'))).toBeGreaterThan(4000);
    expect(await page.locator('.row').count()).toBeLessThan(80);
    await page.locator('.search input').fill('rostvik 77');
    await until(
      () => page.locator('table').getAttribute('aria-rowcount'),
      rows => Number(rows) < 2000,
    );
    expect(Number(await page.locator('table').getAttribute('aria-rowcount'))).toBeLessThan(2000);
    await page.close();
    page = await openList(started, '#view=deadline');
    expect(await page.locator('.row').count()).toBeLessThan(80);
    const first = page.locator('li.line').first();
    // What is due first is there before the whole list has been read; it stays where it is, and no number told is wrong.
    const begun = await titles(page);
    const [counted = ''] = await headings(page);
    await until(
      () => page.evaluate(() => document.body.scrollHeight),
      height => height > 100_000,
    );
    const all = await titles(page);
    expect(all.slice(0, 10)).toEqual(begun.slice(0, 10));
    const [whole = ''] = await headings(page);
    expect([whole, whole.replace(/ \d+$/u, '')]).toContain(counted);
    expect(Number(await first.getAttribute('aria-setsize'))).toBeGreaterThan(1000);
    expect(await first.getAttribute('aria-posinset')).toBe('1');
    // Far down there are other rows, and the page comes to rest: nothing is rendered again and again.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await until(
      () => first.getAttribute('aria-posinset'),
      at => Number(at) > 100,
    );
    expect(Number(await first.getAttribute('aria-posinset'))).toBeGreaterThan(100);
    const changes = async () => {
      let seen = 0;
      const observer = new MutationObserver(all => {
        seen += all.length;
      });
      observer.observe(document.querySelector('.rows') as Element, { subtree: true, childList: true, attributes: true });
      await new Promise(done => setTimeout(done, 500));
      observer.disconnect();
      return seen;
    };
    await soon(() => page.evaluate(changes)).toBe(0);
    await page.keyboard.press('Home');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
    // Typed as soon as something is seen, it is answered from the whole list.
    page = await openList(started, '#view=deadline');
    await page.locator('.search input').fill('rostvik 77');
    const told = () => page.locator('.search [role="status"]').innerText();
    await until(told, text => text !== '');
    const query = { ...DEFAULT_STATE, query: 'rostvik 77' };
    const hits = filtered(manyItems(10_000), query, { today: inDays(0), mine: [], tag: 'nb' });
    expect(Number((await told()).replace(/\D/gu, ''))).toBe(hits.length);
  });
});
