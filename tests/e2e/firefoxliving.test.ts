/** Pages that live, frames, shadow roots and a strict CSP in Firefox, on a site that is always on. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { until } from './chromium';
import { firefox, startFirefox } from './firefox';
import { alwaysOn, startControl } from './firefoxcontrol';
import { CASES, caseHtml, FRONT, minutes, NEWS, page as pageOf } from './minutes';

const CACHED = { 'cache-control': 'max-age=600' };
const CSP = "default-src 'none'; style-src 'none'; base-uri 'none'";

const pages = {
  minutes: { html: minutes(), headers: CACHED },
  news: { html: NEWS, headers: CACHED },
  strict: { html: minutes(), headers: { 'content-security-policy': CSP } },
  late: pageOf(
    '<p>Laster …</p>',
    `<script>setTimeout(() => { document.getElementById('main').innerHTML = ${JSON.stringify(FRONT + CASES)} }, 1200)</script>`,
  ),
  app: pageOf('<p>Velg et møte.</p>', '', 'Fjordvåg kommune'),
  framed: pageOf('<p>Møtet vises under.</p><iframe src="/minutes" width="900" height="600"></iframe>', '', 'Innsyn'),
  shadow: pageOf(
    '<p>Velkommen til innsynsportalen.</p><fv-meeting></fv-meeting>',
    `<script>customElements.define('fv-meeting', class extends HTMLElement { connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(FRONT + CASES)}; } });</script>`,
    'Innsyn – Fjordvåg kommune',
  ),
};

describe.skipIf(!firefox)('a page that lives, in Firefox (skipped where there is none)', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    server = await serve(pages);
    browser = await startFirefox();
    await alwaysOn(await startControl(browser), server.url);
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** What the action's lines cover, once they cover these words: the cases are marked one after the other. */
  const lines = (words: string, frame: Pick<Page, 'evaluate'> = page, look = 'action-line'): Promise<string> =>
    until(
      () =>
        frame
          .evaluate(name => [...(CSS.highlights.get(`sakspor-${name}`) ?? [])].map(range => range.toString()).join(''), look)
          // A page that is being left has no answer.
          .catch(() => ''),
      marked => marked.includes(words),
    );
  const open = (name: string) => page.goto(`${server.url}/${name}`);

  it('minutes that arrive late are found', async () => {
    await open('late');
    expect(await lines('gangveien')).toContain('gangveien');
  });

  it('what is drawn anew keeps its marks; what is changed and added is followed', async () => {
    await open('minutes');
    // Words of the last case: then all are marked.
    await lines('kostnadene');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('p')) one.replaceWith(one.cloneNode(true));
    });
    const again = await lines('naboene');
    expect(again).toContain('gangveien');
    expect(again).toContain('naboene');
    await page.evaluate(
      html => document.getElementById('main')?.insertAdjacentHTML('beforeend', html),
      caseHtml(4, 'Siri Moe kaller inn til befaring innen 3. mai 2026.'),
    );
    expect(await lines('befaring')).toContain('befaring');
  });

  it('a page of one document begins afresh at each of its addresses', async () => {
    await open('app');
    const go = (path: string, html: string) =>
      page.evaluate(
        (to, content) => {
          history.pushState({}, '', to);
          setTimeout(() => {
            (document.getElementById('main') as HTMLElement).innerHTML = content;
          }, 400);
        },
        path,
        html,
      );
    await go('/meeting-1', FRONT + CASES);
    expect(await lines('gangveien')).toContain('gangveien');
    await go('/contact', '<h1>Kontakt oss</h1><p>Ring sentralbordet.</p>');
    // At the new address the old words stand for a while, and are read once more: marks and style sheet go together.
    const left = await until(
      () =>
        page.evaluate(() => ({
          marks: [...CSS.highlights.keys()].filter(name => name.startsWith('sakspor-')),
          sheets: document.adoptedStyleSheets.length,
        })),
      ({ marks, sheets }) => !marks.length && sheets === 0,
    );
    expect(left).toEqual({ marks: [], sheets: 0 });
  });

  it('a page that is gone back to is marked', async () => {
    // The test's driver loses count of the pages of a tab that went back: it is a tab of its own.
    const other = await browser.newPage();
    await other.goto(`${server.url}/minutes`);
    await lines('gangveien', other);
    await other.goto(`${server.url}/news`);
    await other.goBack({ waitUntil: [] });
    expect(await lines('gangveien', other)).toContain('gangveien');
    await other.close();
    await page.bringToFront();
  });

  it('a page with a strict CSP is marked, and its card can be used', async () => {
    await open('strict');
    await lines('naboene');
    const point = await page.evaluate(() => {
      const rect = document.getElementById('task-2')?.getBoundingClientRect() as DOMRect;
      return { x: rect.left + 20, y: rect.top + 8 };
    });
    await page.mouse.click(point.x, point.y);
    await page.waitForSelector('sakspor-card');
    await page.keyboard.press('s');
    expect(await lines('naboene', page, 'saved')).toContain('naboene');
  });

  it('a frame is read, and an open shadow root', async () => {
    await open('framed');
    const inner = await until(
      async () => page.frames().find(one => one.url().endsWith('/minutes')),
      found => found !== undefined,
    );
    expect(await lines('gangveien', inner as unknown as Page)).toContain('gangveien');
    await open('shadow');
    expect(await lines('gangveien')).toContain('gangveien');
    expect(await page.evaluate(() => document.querySelector('fv-meeting')?.shadowRoot?.adoptedStyleSheets.length)).toBe(1);
  });
});
