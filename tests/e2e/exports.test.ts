/** What an export loads works under the rules of an extension's page, in both browsers. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../extension/manifest';
import { toHtml } from '../../lib/export/html';
import { EXPORT_WORDS } from '../../lib/export/words';
import type { FollowUp } from '../../lib/followup/followup';
import { findFirefox } from '../../tools/browser.mjs';
import { LIST, NOW } from '../unit/export/items';
import { dropProfile, newProfile, start } from './chromium';

const UUID = 'c0ffee00-0000-4000-8000-000000000002';

/** The list's page in a browser: what evaluates an expression there, and what ends it. */
interface OpenList {
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

async function inChromium(): Promise<OpenList> {
  const profile = newProfile();
  const { context, id } = await start(profile);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/list/list.html`);
  return {
    evaluate: expression => page.evaluate(expression),
    close: async () => {
      await context.close();
      dropProfile(profile);
    },
  };
}

async function inFirefox(): Promise<OpenList> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() as string,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) },
  });
  await browser.installExtension(resolve('dist/firefox'));
  const page = await browser.newPage();
  await page.goto(`moz-extension://${UUID}/list/list.html`, { waitUntil: [] });
  await page.waitForSelector('main');
  return { evaluate: expression => page.evaluate(expression), close: () => browser.close() };
}

/** A value as the words of a program, its functions included. */
const sourceOf = (value: unknown): string =>
  typeof value === 'function'
    ? String(value)
    : Array.isArray(value)
      ? `[${value.map(sourceOf).join()}]`
      : typeof value === 'object' && value !== null
        ? `{${Object.entries(value).map(([name, one]) => `${name}: ${sourceOf(one)}`)}}`
        : JSON.stringify(value);

describe.each([
  ['chrome', inChromium, true],
  ['firefox', inFirefox, Boolean(findFirefox())],
] as const)('exports in the extension for %s (skipped where there is no such browser)', (browser, open, there) => {
  const assets = join('dist', browser, 'assets');
  let list: OpenList | undefined;
  beforeAll(async () => {
    if (there) list = await open();
  });
  afterAll(() => list?.close());

  /** The built file of what is loaded only when it is used. */
  const chunk = (name: string): string => {
    const file = readdirSync(assets).find(one => new RegExp(`^${name}-[\\w-]+\\.js$`, 'u').test(one));
    if (!file) throw new Error(`${name} is not in a file of its own`);
    return `/assets/${file}`;
  };

  const itemsOf = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...LIST[i % LIST.length], id: `item${i}`, title: `Oppgave ${i}` }));

  /** Makes a file in the page by a format's own code; its bytes. The whole is words, since import() must be the page's. */
  const make = (name: string, call: string, count: number): Promise<Buffer> =>
    bytesOf(`
      const made = await import(${JSON.stringify(chunk(name))});
      const content = await (${call})(made, ${JSON.stringify(itemsOf(count))}, ${sourceOf(EXPORT_WORDS.nb)}, Date.now());`);

  /** @param work lines that leave what was made as `content` */
  async function bytesOf(work: string): Promise<Buffer> {
    const base64 = await list?.evaluate(`(async () => {
      ${work}
      const reader = new FileReader();
      return new Promise(done => {
        reader.onload = () => done(reader.result.split(',')[1] ?? '');
        reader.readAsDataURL(new Blob([content]));
      });
    })()`);
    return Buffer.from(String(base64), 'base64');
  }

  it.skipIf(!there)('calendars are made', async () => {
    const text = (await make('ics', '(made, list, words) => made.toTasks(list, words)', 20)).toString();
    expect(text.match(/^BEGIN:VTODO\r$/gmu)).toHaveLength(20);
  });

  it.skipIf(!there)('a workbook of 3,000 items is made', async () => {
    const rows = await readSheet(await make('xlsx', '(made, list, words) => made.toXlsx(list, words)', 3000));
    expect(rows).toHaveLength(3001);
    expect(rows[3000]).toContain('Oppgave 2999');
  });

  /** Gives the maker of files its messages; `content` is its answer. */
  const maker = (...parts: object[]) => `
      const maker = new Worker(${JSON.stringify(chunk('maker'))}, { type: 'module' });
      const answer = await new Promise((done, fail) => {
        maker.onmessage = ({ data }) => done(data);
        maker.onerror = () => fail(new Error('The maker was not loaded.'));
        for (const part of ${JSON.stringify(parts)}) maker.postMessage(part);
      });
      maker.terminate();
      const content = answer.file ?? JSON.stringify(answer);`;

  it.skipIf(!there)('a workbook is made apart from the page, of items that come in parts', async () => {
    const items = itemsOf(700);
    const order = { format: 'xlsx', language: 'nb', now: NOW };
    const rows = await readSheet(await bytesOf(maker({ items: items.slice(0, 500) }, { items: items.slice(500), order })));
    expect(rows).toHaveLength(701);
    expect(rows[0]).toContain(EXPORT_WORDS.nb.columns.title);
    expect(rows[700]).toContain('Oppgave 699');
  });

  it.skipIf(!there)('what cannot be made is said to have failed, and no file comes of it', async () => {
    const order = { format: 'csv', language: 'nb', now: NOW };
    expect(JSON.parse((await bytesOf(maker({ items: ['no item'], order }))).toString())).toEqual({
      failed: expect.stringContaining('Error'),
    });
  });
});

describe('the HTML report in a browser', () => {
  it('prints on A4, asks for nothing and runs nothing', async () => {
    const profile = newProfile();
    const folder = mkdtempSync(join(tmpdir(), 'sakspor-report-'));
    const { context } = await start(profile);
    try {
      const file = join(folder, 'report.html');
      const hostile = { ...(LIST[0] as FollowUp), id: 'hostile0', title: '</title><script>document.title = "run"</script>' };
      const list = [hostile, ...Array.from({ length: 4 }, (_, i) => LIST.map(one => ({ ...one, id: `${one.id}${i}` }))).flat()];
      writeFileSync(file, toHtml(list, EXPORT_WORDS.nb, NOW));
      const page = await context.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', request => asked.push(request.url()));
      page.on('console', message => said.push(message.text()));
      await page.goto(pathToFileURL(file).href);
      expect(await page.title()).toBe('Oppfølging etter frist');
      expect(asked).toEqual([pathToFileURL(file).href]);
      expect(said).toEqual([]);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/gu)].map(match => match[1]?.trim().split(/\s+/u).map(Number));
      expect(sizes.length).toBeGreaterThan(2);
      // A4 in points, as near as a browser counts pixels.
      for (const size of sizes) {
        expect(Math.abs((size?.[2] ?? 0) - 595.3)).toBeLessThan(1.5);
        expect(Math.abs((size?.[3] ?? 0) - 841.9)).toBeLessThan(1.5);
      }
    } finally {
      await context.close();
      dropProfile(profile);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
