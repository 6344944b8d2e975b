/** The main path in Chromium, on every page of the demo and, where it is there, of the corpus: read, mark, save, restart, list, export. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backup } from '../../lib/export/json';
import type { Minutes } from '../../lib/minutes';
import { DEMO, serve } from '../../tools/server.mjs';
import { actionPoint, dropProfile, highlights, itemsOf, newProfile, outlineOf, readPage, type Started, start, until } from './chromium';
import { runCli } from './cli';

const CORPUS = '../shared/corpus';
const corpusPages = existsSync(CORPUS) ? readdirSync(CORPUS).filter(name => name.endsWith('.html')) : [];
const corpus = Object.fromEntries(corpusPages.map(name => [`corpus-${name}`, readFileSync(`${CORPUS}/${name}`, 'utf8')]));

const bare = (text: string): string => text.replace(/\s+/gu, '');

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(corpus);
});
afterAll(() => server.close());

/** The words that the command line found in the same page, to be compared with what the page's marks cover. */
function expectedMarks(minutes: Minutes): Record<string, string> {
  const actions = [...minutes.cases.flatMap(one => one.actions), ...minutes.actions];
  return {
    'sakspor-decision': minutes.cases.flatMap(one => one.decisions.map(decision => decision.text)).join(''),
    'sakspor-action-tint': actions.map(action => action.text).join(''),
    'sakspor-due': actions.flatMap(action => (action.due ? [action.due.text] : [])).join(''),
  };
}

async function checkMarks(page: Page, minutes: Minutes): Promise<void> {
  const marked = await highlights(page);
  for (const [name, text] of Object.entries(expectedMarks(minutes)))
    expect([name, bare((marked[name] ?? []).join(''))]).toEqual([name, bare(text)]);
  const titles = bare((marked['sakspor-case'] ?? []).join(''));
  for (const one of minutes.cases) expect(titles).toContain(bare(one.title));
}

/** Exports the list both ways; the CSV, read by an independent reader, must hold just what the list holds. */
async function checkedExport(list: Page): Promise<Backup> {
  const exported = async (format: string): Promise<string> => {
    await list.locator('.menu > button').click();
    await list.locator('.menu .more-formats').click();
    const [file] = await Promise.all([list.waitForEvent('download'), list.locator(`.menu [data-format="${format}"]`).click()]);
    return readFileSync((await file.path()) as string, 'utf8');
  };
  const csv = await exported('csv');
  const backup = JSON.parse(await exported('json')) as Backup;
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows = parseCsv(csv, { bom: true, delimiter: ';', columns: false }) as string[][];
  expect(rows).toHaveLength(backup.followUps.length + 1);
  const byId = new Map(backup.followUps.map(one => [one.id, one]));
  for (const row of rows.slice(1)) {
    const one = byId.get(row.at(-1) ?? '');
    expect(one).toBeDefined();
    expect(row.map(field => field.replace(/^'/u, ''))).toContain(one?.quote);
    expect(row).toContain(one?.source?.url);
    expect(row).toContain(one?.due?.date ?? '');
  }
  return backup;
}

describe('each page of the demo', () => {
  const profile = newProfile();
  afterAll(() => dropProfile(profile));

  it('is read, marked, saved from, and kept over a restart of the browser; the export equals the list', async () => {
    const first = await start(profile);
    const saved: { text: string; url: string }[] = [];
    try {
      const page = await first.context.newPage();
      for (const name of DEMO) {
        const url = `${server.url}/${name}`;
        const outline = await readPage(first, page, url);
        if (name.startsWith('none-')) {
          expect([outline.state, outline.left]).toEqual(['none', true]);
          expect(await highlights(page)).toEqual({});
          expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
          continue;
        }
        const minutes = runCli([`tests/pages/${name}/page.html`])[0] as Minutes;
        expect(outline.cases.map(one => [one.number ?? '', one.title])).toEqual(minutes.cases.map(one => [one.number ?? '', one.title]));
        await checkMarks(page, minutes);
        const body = await page.evaluate(() => document.body.outerHTML);
        const point = await actionPoint(page);
        await page.mouse.click(point.x, point.y);
        await page.keyboard.press('s');
        const after = await until(
          () => outlineOf(first, url),
          answer => itemsOf(answer).some(item => item.saved),
        );
        const item = itemsOf(after).find(one => one.saved);
        expect(item, `an action of ${name} is saved`).toBeDefined();
        saved.push({ text: item?.text ?? '', url });
        expect((await highlights(page))['sakspor-saved']?.length).toBeGreaterThan(0);
        await page.keyboard.press('Escape');
        // Nothing of the page's own tree has changed, and no element of ours is left.
        expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);
        expect(await page.evaluate(() => document.querySelector('sakspor-card'))).toBeNull();
      }
    } finally {
      await first.context.close();
    }
    const second = await start(profile);
    try {
      const list = await second.context.newPage();
      await list.goto(`chrome-extension://${second.id}/list/list.html`);
      await until(
        () => list.locator('.row').count(),
        count => count === saved.length,
      );
      expect(await list.locator('.row').count()).toBe(saved.length);
      const backup = await checkedExport(list);
      expect(backup.followUps).toHaveLength(saved.length);
      expect(new Set(backup.followUps.map(one => one.source?.url))).toEqual(new Set(saved.map(one => one.url)));
      expect(new Set(backup.followUps.map(one => one.quote))).toEqual(new Set(saved.map(one => one.text)));
    } finally {
      await second.context.close();
    }
  });
});

describe.skipIf(!corpusPages.length)('each page of the corpus (skipped where the corpus is absent)', () => {
  const profile = newProfile();
  let started: Started;
  beforeAll(async () => {
    started = await start(profile);
  });
  afterAll(async () => {
    await started?.context.close();
    dropProfile(profile);
  });

  it.each(corpusPages)('%s: the marks cover what the parser names, an action can be saved', async name => {
    const minutes = runCli([`${CORPUS}/${name}`])[0] as Minutes;
    const page = await started.context.newPage();
    try {
      const url = `${server.url}/corpus-${name}`;
      const outline = await readPage(started, page, url);
      if (minutes.kind === 'none') {
        expect(outline.state).toBe('none');
        expect(await highlights(page)).toEqual({});
        return;
      }
      expect(outline.kind).toBe(minutes.kind);
      await checkMarks(page, minutes);
      if (!itemsOf(outline).some(item => item.kind === 'action')) return;
      const point = await actionPoint(page);
      await page.mouse.click(point.x, point.y);
      await page.keyboard.press('s');
      const after = await until(
        () => outlineOf(started, url),
        answer => itemsOf(answer).some(item => item.saved),
      );
      expect(itemsOf(after).some(item => item.saved)).toBe(true);
    } finally {
      await page.close();
    }
  });

  it('keeps all of it in the list over a restart; the export equals the list', async () => {
    const open = async (one: Started) => {
      const list = await one.context.newPage();
      await list.goto(`chrome-extension://${one.id}/list/list.html`);
      await list.locator('.row').first().waitFor();
      return list;
    };
    const before = await (await open(started)).locator('.row').count();
    await started.context.close();
    started = await start(profile);
    const list = await open(started);
    expect(await list.locator('.row').count()).toBe(before);
    expect((await checkedExport(list)).followUps).toHaveLength(before);
  });
});
