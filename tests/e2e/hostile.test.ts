/** Pages that mean harm, or only are too much: neither the page nor the reading breaks, and nothing of a page becomes HTML. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { actionPoint, dropProfile, highlights, itemsOf, newProfile, outlineOf, readPage, type Started, start, until } from './chromium';

const head = (title: string) => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title></head><body>`;
const facts = '<h1>Møteprotokoll Formannskapet</h1><p>Dato: 14.03.2026</p><p>Til stede: Kari Vik, Ola Nes</p><p>Sekretær: Kari Vik</p>';
const cases = (extra = '') =>
  `<h2>Sak 1/26 Første sak</h2><h3>Vedtak</h3><p>Rådmannen utarbeider en plan innen 1. juni 2026.${extra}</p><h2>Sak 2/26 Andre sak</h2><h3>Vedtak</h3><p>Saken utsettes.</p>`;

const bait = '&lt;img src=x onerror="window.taken=1"&gt;&lt;script&gt;window.taken=1&lt;/script&gt;';
const rows = `<table><tr><th>Sak</th><th>Tiltak</th><th>Ansvar</th><th>Frist</th></tr>${[1, 2, 3]
  .map(
    n =>
      `<tr><td>${n}<script>window.ran=${n}</script></td><td>Kari lager plan nummer ${n} ${bait}</td><td>Kari Vik ${bait}</td><td>1. mai 2026</td></tr>`,
  )
  .join('')}</table>`;

const pages: Record<string, string> = {
  bait: `${head(`Møteprotokoll ${bait}`)}${facts}${rows}${cases(bait)}</body></html>`,
  clobber: `${head('Møteprotokoll')}<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="nodeType"><input name="getAttribute"><input name="localName">${facts}${cases()}</form></body></html>`,
  large: `${head('Møteprotokoll')}${facts}${cases()}<h2>Sak 3/26 Stor sak</h2>${'<p>Dette er en lang tekst uten noe å følge opp, skrevet om og om igjen for å fylle siden. </p>'.repeat(110_000)}</body></html>`,
  nodes: `${head('Møteprotokoll')}${facts}${cases()}<h2>Sak 3/26 Mange noder</h2><p>${'<i>a</i> '.repeat(100_000)}</p></body></html>`,
  tables: `${head('Møteprotokoll')}${facts}${cases()}${'<table><tr><td>'.repeat(500)}innerst${'</td></tr></table>'.repeat(500)}</body></html>`,
  marks: `${head('Møteprotokoll')}${facts}<h2>Sak 1/26 \u202eesrevid\u202c sak\u200f</h2><h3>Ved\u00adtak</h3><p>Råd\u00admannen ut\u200barbeider en \u2067plan\u2069 innen 1. juni 2026.</p><h2>Sak 2/26 Null\u0000 sak</h2><h3>Vedtak</h3><p>Saken\u0000 utsettes.</p></body></html>`,
};

describe('hostile pages', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  beforeAll(async () => {
    server = await serve(pages);
    started = await start(profile);
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  it.each(Object.keys(pages))('%s: is read, and the page goes on', async name => {
    const page = await started.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    try {
      const url = `${server.url}/${name}`;
      await page.goto(url);
      await started.clickToolbar(page);
      const outline = await outlineOf(started, url);
      expect(outline.state).toBe('found');
      expect(outline.cases.length).toBeGreaterThanOrEqual(2);
      expect(errors).toEqual([]);
      expect(await page.evaluate(() => 1 + 1)).toBe(2);
      expect(await page.evaluate(() => (globalThis as { taken?: number }).taken)).toBeUndefined();
    } finally {
      await page.close();
    }
  });

  it('text that looks like HTML stays text, on the page and in the list', async () => {
    const page = await started.context.newPage();
    const url = `${server.url}/bait`;
    await readPage(started, page, url);
    const point = await actionPoint(page);
    await page.mouse.click(point.x, point.y);
    await page.keyboard.press('s');
    await until(
      () => outlineOf(started, url),
      answer => itemsOf(answer).some(item => item.saved),
    );
    expect((await highlights(page))['sakspor-saved']?.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => (globalThis as { taken?: number }).taken)).toBeUndefined();
    const list = await started.context.newPage();
    const problems: string[] = [];
    list.on('console', message => message.type() === 'error' && problems.push(message.text()));
    await list.goto(`chrome-extension://${started.id}/list/list.html`);
    await list.locator('.row .open').first().click();
    await list.locator('.item .quote').waitFor();
    expect(await list.locator('.item .quote').innerText()).toContain('<img src=x onerror=');
    expect(await list.locator('main img, main script').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('a message that does not fit its schema is not answered', async () => {
    const answers = await started.control.evaluate(async () => {
      const tries = [
        { type: 'save', followUp: { id: 'x' } },
        { type: 'drop' },
        { type: 'remove', id: '../..' },
        'text',
        null,
        { type: 'savedOn', url: 'javascript:alert(1)' },
      ];
      const said: unknown[] = [];
      for (const message of tries) said.push(await chrome.runtime.sendMessage(message).catch(() => 'no answer'));
      return said;
    });
    expect(answers.every(answer => answer === undefined || answer === null || answer === 'no answer')).toBe(true);
  });
});
