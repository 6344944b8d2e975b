/** The list by keyboard alone; a question, copying, printing. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { item } from '../unit/items';
import { accessibilityProblems } from './axe';
import { dropProfile, newProfile, type Started, start, until } from './chromium';
import { drawn, fill, headings, inDays, openList, stored, titles } from './listpage';

const LIST = ['Anlegg', 'Barnehage', 'Cafeteria', 'Dam'].map((title, i) =>
  item({
    id: `item000${i}`,
    title,
    quote: `${title} skal være ferdig.`,
    due: { text: 'innen fristen', date: inDays(i - 1), precision: 'day' },
    case: { number: `${i}/26`, title: `Om ${title}` },
  }),
);

describe('the list by keyboard, and what is written from it', () => {
  const profile = newProfile();
  let started: Started;
  let page: Page;
  beforeAll(async () => {
    started = await start(profile, { locale: 'nb-NO', permissions: ['clipboard-read', 'clipboard-write'] });
  });
  beforeEach(async () => {
    await fill(started, LIST);
    page = await openList(started, '#view=deadline');
    await drawn(page);
  });
  afterEach(async () => page?.close());
  afterAll(async () => {
    await started?.context.close();
    dropProfile(profile);
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () => page.evaluate(() => document.activeElement?.closest('.row')?.querySelector('.item-title')?.firstChild?.textContent);
  const items = async () => Object.values(await stored(started)).sort((a, b) => a.id.localeCompare(b.id));

  it('j, k and the arrows go through the rows; Home and End to the first and the last', async () => {
    const path: unknown[] = [];
    for (const key of ['j', 'j', 'ArrowDown', 'k', 'End', 'ArrowUp', 'Home']) {
      await press(key);
      await page.waitForTimeout(60);
      path.push(await focused());
    }
    expect(path).toEqual(['Anlegg', 'Barnehage', 'Cafeteria', 'Barnehage', 'Dam', 'Cafeteria', 'Anlegg']);
  });

  it('Enter opens, Escape closes; e, m, d and t open with the focus in title, note, deadline and tag', async () => {
    await press('j', 'Enter');
    await page.locator('.item').waitFor();
    await press('Escape');
    await page.locator('.item').waitFor({ state: 'detached' });
    for (const [key, field] of [
      ['e', 'title-field'],
      ['m', 'note'],
      ['d', 'date'],
      ['t', 'tag-field'],
    ] as const) {
      await until(focused, title => title === 'Anlegg');
      await press(key);
      await page.locator('.item').waitFor();
      const at = () => page.evaluate(() => `${document.activeElement?.className} ${document.activeElement?.getAttribute('type')}`);
      await until(at, name => name.includes(field));
      expect([key, await at()]).toEqual([key, expect.stringContaining(field)]);
      // From a tag's field the first Escape only leaves the field.
      await press('Escape', ...(key === 't' ? ['Escape'] : []));
      await page.locator('.item').waitFor({ state: 'detached' });
    }
  });

  it('x selects, Shift and an arrow selects on, a selects all; s sets the status of all that are selected', async () => {
    await press('j', 'x');
    expect(await page.locator('.bulk .chosen').innerText()).toBe('1 valgt');
    await press('Shift+ArrowDown');
    await until(
      () => page.locator('.row.selected').count(),
      count => count === 2,
    );
    await press('s');
    await page.locator('.popover').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await until(items, all => all.filter(one => one.status === 'waiting').length === 2);
    expect((await items()).map(one => one.status)).toEqual(['waiting', 'waiting', 'open', 'open']);
    await press('Escape');
    await page.locator('.bulk').waitFor({ state: 'detached' });
    await press('a');
    expect(await page.locator('.bulk .chosen').innerText()).toBe('4 valgt');
  });

  it('s sets a row’s status, h finishes it, Delete deletes it; Ctrl+Z undoes each, the latest first', async () => {
    await press('j', 's');
    await page.locator('.popover').waitFor();
    await press('ArrowDown', 'Enter');
    await until(items, all => all[0]?.status === 'progress');
    await until(focused, title => title === 'Anlegg');
    await press('h');
    await until(items, all => all[0]?.status === 'done');
    await until(
      () => titles(page),
      all => all.length === 3,
    );
    await press('j', 'Delete');
    await until(items, all => all.length === 3);
    // Only what the page knows to be done can be undone.
    await until(
      () => titles(page),
      all => all.length === 2,
    );
    await press('Control+z');
    await until(items, all => all.length === 4);
    await press('Control+z');
    await until(items, all => all[0]?.status === 'progress');
    await press('Control+z');
    await until(items, all => all[0]?.status === 'open');
    expect((await items()).map(one => one.status)).toEqual(['open', 'open', 'open', 'open']);
  });

  it('digits change the view, / searches, n writes a new one; nothing of it while typing', async () => {
    await press('5');
    await page.locator('table').waitFor();
    await press('1', '/');
    await page.keyboard.type('dam 5 n');
    expect(await page.locator('.search input').inputValue()).toBe('dam 5 n');
    expect(await page.locator('table, .item').count()).toBe(0);
    await press('Escape', 'Escape', 'n');
    await page.locator('.item').waitFor();
    await page.keyboard.type('njsx?');
    expect(await page.locator('.title-field').inputValue()).toBe('njsx?');
    expect(await page.locator('dialog, .popover, .bulk').count()).toBe(0);
  });

  it('? shows the keys; single keys can be turned off, and stay off', async () => {
    await press('?');
    await page.locator('dialog').waitFor();
    expect(await page.locator('dialog dd').count()).toBeGreaterThan(20);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('dialog input[type="checkbox"]').uncheck();
    await press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await press('5');
    expect(await page.locator('table').count()).toBe(0);
    await page.reload();
    await page.locator('.row').first().waitFor();
    await press('j');
    expect(await focused()).toBeUndefined();
    await page.locator('.more-menu > button').click();
    await page.locator('.popover .entry', { hasText: 'Hurtigtaster' }).click();
    await page.locator('dialog input[type="checkbox"]').check();
    await press('Escape', 'j');
    await until(focused, title => title === 'Anlegg');
    expect(await focused()).toBe('Anlegg');
  });

  it('a question is drafted in the item’s language, edited, copied and opened in the mail program', async () => {
    await press('j', 'q');
    const text = page.locator('dialog textarea');
    await text.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const draft = await text.inputValue();
    expect(draft).toContain('«Anlegg skal være ferdig.»');
    expect(draft).toContain('https://fjordvag.example/protokoll');
    expect(draft).toContain('14. mars 2026');
    expect(await text.getAttribute('lang')).toBe('nb');
    await text.fill(`${draft}\nUnni`);
    await page.locator('dialog .segments button', { hasText: 'Interpellasjon' }).click();
    expect(await text.inputValue()).toContain('til kommunestyret');
    await page.locator('dialog .segments button').first().click();
    expect(await text.inputValue()).toBe(`${draft}\nUnni`);
    await page.locator('dialog .dialog-foot .filled').click();
    await until(
      () => page.evaluate(() => navigator.clipboard.readText()),
      copied => copied.endsWith('Unni'),
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${draft}\nUnni`);
    const href = new URL((await page.locator('dialog a').getAttribute('href')) as string);
    expect(href.protocol).toBe('mailto:');
    expect(href.searchParams.get('subject')).toContain('0/26 Om Anlegg');
    expect(href.searchParams.get('body')).toContain('Anlegg skal være ferdig.');
  });

  it('one item is copied as plain text, as Markdown, and with its formatting', async () => {
    await press('j', 'Enter');
    const copy = async (form: string) => {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.locator('.item button', { hasText: 'Kopier' }).click();
      await page.locator(`[data-copy="${form}"]`).click();
      await until(
        () => page.evaluate(() => navigator.clipboard.readText()),
        text => text !== '',
      );
      return page.evaluate(async () => {
        const [entry] = await navigator.clipboard.read();
        const read = async (type: string) => (entry?.types.includes(type) ? (await entry.getType(type)).text() : undefined);
        return { text: await read('text/plain'), html: await read('text/html') };
      });
    };
    const plain = await copy('text');
    expect(plain.text).toContain('Anlegg\n');
    expect(plain.text).toContain('Anlegg skal være ferdig.');
    expect(plain.html).toBeUndefined();
    expect((await copy('markdown')).text).toContain('> Anlegg skal være ferdig.');
    const rich = await copy('rich');
    expect(rich.html).toContain('<b>Anlegg</b>');
    expect(rich.html).toContain('href="https://fjordvag.example/protokoll');
    expect(rich.text).toContain('Anlegg skal være ferdig.');
  });

  it('prints a report of all that the view shows, grouped as it is, and not the page', async () => {
    const printed = async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() => ({
        app: getComputedStyle(document.getElementById('app') as Element).display,
        text: document.getElementById('print')?.shadowRoot?.textContent ?? '',
        headings: [...(document.getElementById('print')?.shadowRoot?.querySelectorAll('h2') ?? [])].map(one => one.textContent?.trim()),
      }));
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      return seen;
    };
    const report = await printed();
    expect(report.app).toBe('none');
    expect(report.headings.map(text => text?.replace(/\s+/gu, ' '))).toEqual((await headings(page)).map(text => text));
    for (const { title, quote } of LIST) {
      expect(report.text).toContain(title);
      expect(report.text).toContain(quote);
    }
    await press('5');
    await page.locator('table').waitFor();
    expect((await printed()).text).toContain('Arkivsak');
    expect(await page.evaluate(() => document.getElementById('print')?.shadowRoot?.childNodes.length)).toBe(0);
    // As the browser itself prints it.
    expect((await page.pdf()).length).toBeGreaterThan(5000);
  });
});
