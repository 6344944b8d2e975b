/** Minutes in frames, in open shadow roots, under a strict CSP and in files: read, marked, and in the panel as one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { allow, alwaysOn, dropProfile, highlights, itemsOf, newProfile, outlineOf, readPage, type Started, start, until } from './chromium';
import { CASES, caseHtml, FRONT, minutes, page as pageOf, TASKS } from './minutes';
import { soon } from './soon';

const frame = (src: string) => `<iframe src="${src}" width="900" height="600"></iframe>`;
const other = FRONT.replace('Formannskapet', 'Planutvalget') + caseHtml(8, 'Siri Moe kaller inn til befaring innen 3. mai 2026.');

const CSP =
  "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** Components as portals build them: minutes in a shadow root, and words that are slotted into one. */
const shadow = pageOf(
  '<p>Velkommen til innsynsportalen.</p><fv-meeting></fv-meeting><fv-case><h2 slot="title">Sak 4/26 Belysning i Nordbygda</h2><p>Ola Nes setter opp nye lyktestolper innen 12. juni 2026.</p><i slot="nowhere">Vises ikke: Kari Vik ringer innen 1. mai 2026.</i></fv-case>',
  `<script>
  customElements.define('fv-meeting', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(FRONT + CASES)}; } });
  customElements.define('fv-case', class extends HTMLElement { connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<slot name="title"></slot><h3>Vedtak</h3><slot></slot>'; } });
</script>`,
  'Innsyn – Fjordvåg kommune',
);

const pages = {
  minutes: minutes(),
  other: pageOf(other),
  framed: pageOf(`<p>Møtet vises under.</p>${frame('/minutes')}${frame('/other')}`, '', 'Innsyn'),
  around: pageOf(`<p>Møtet vises under.</p>${frame('PORTAL/minutes')}`, '', 'Innsyn'),
  srcdoc: pageOf(`<iframe width="900" height="600" srcdoc="${(FRONT + CASES).replaceAll('"', '&quot;')}"></iframe>`, '', 'Innsyn'),
  frameset: `<!doctype html><html><head><title>Innsyn</title></head><frameset cols="20%,80%"><frame src="/minutes"><frame src="/other"></frameset></html>`,
  shadow,
  strict: { html: minutes(), headers: { 'content-security-policy': CSP } },
};

const lines = (marks: Record<string, string[]>, look = 'action-line'): string => (marks[`sakspor-${look}`] ?? []).join('');
const inFrame = (one: Frame) => highlights(one as unknown as Page);

describe('minutes that are not simply in the page', () => {
  const profile = newProfile();
  const folder = mkdtempSync(join(tmpdir(), 'sakspor-'));
  let server: Awaited<ReturnType<typeof serve>>;
  let portal: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    portal = await serve(pages);
    const named = portal.url.replace('127.0.0.1', 'localhost');
    server = await serve({ ...pages, around: pages.around.replace('PORTAL', named) });
    started = await start(profile, { locale: 'nb-NO' });
    page = await started.context.newPage();
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    await portal?.close();
    dropProfile(profile);
    rmSync(folder, { recursive: true, force: true });
  });

  const frameOf = (path: string) => page.frames().find(one => one.url().endsWith(path)) as Frame;
  /** The panel's own page in a tab, with the page in front of it. */
  async function panel(): Promise<Page> {
    const opened = await started.context.newPage();
    await opened.goto(`chrome-extension://${started.id}/panel/panel.html`);
    await page.bringToFront();
    await opened.locator('.trail .stop').first().waitFor();
    return opened;
  }

  it('a click reads the frames of the same site; the panel has them as one, goes to each and saves from each', async () => {
    await page.goto(`${server.url}/framed`);
    await started.clickToolbar(page);
    await until(
      () => inFrame(frameOf('/minutes')),
      marks => lines(marks) !== '',
    );
    expect(lines(await inFrame(frameOf('/minutes')))).toContain('gangveien');
    await until(
      () => inFrame(frameOf('/other')),
      marks => lines(marks) !== '',
    );
    expect(lines(await inFrame(frameOf('/other')))).toContain('befaring');
    expect(await highlights(page)).toEqual({});
    const side = await panel();
    await until(
      () => side.locator('.case-head').count(),
      count => count === 4,
    );
    expect(await side.locator('.case-head').allInnerTexts()).toHaveLength(4);
    const last = side.locator('.stop.action').last();
    expect(await last.innerText()).toContain('befaring');
    await last.locator('.open').press('Enter');
    await until(
      () => inFrame(frameOf('/other')),
      marks => 'sakspor-open' in marks,
    );
    expect(lines(await inFrame(frameOf('/other')), 'open')).toContain('befaring');
    expect(await inFrame(frameOf('/minutes'))).not.toHaveProperty('sakspor-open');
    await last.locator('.keep').click();
    await until(
      () => inFrame(frameOf('/other')),
      marks => 'sakspor-saved' in marks,
    );
    expect(lines(await inFrame(frameOf('/other')), 'saved')).toContain('befaring');
    expect(await inFrame(frameOf('/minutes'))).not.toHaveProperty('sakspor-saved');
    const badge = () =>
      started.control.evaluate(async () => {
        const tabs = await chrome.tabs.query({ title: 'Innsyn' });
        return chrome.action.getBadgeText({ tabId: tabs[0]?.id as number });
      });
    await soon(badge).toBe('4');
    await side.locator('.head .off').click();
    for (const path of ['/minutes', '/other'])
      expect(
        await until(
          () => inFrame(frameOf(path)),
          marks => Object.keys(marks).length === 0,
        ),
      ).toEqual({});
    await side.close();
  });

  it('frames in a frameset are read too', async () => {
    await page.goto(`${server.url}/frameset`);
    await started.clickToolbar(page);
    await soon(async () => lines(await inFrame(frameOf('/other')))).toContain('befaring');
    await soon(async () => lines(await inFrame(frameOf('/minutes')))).toContain('gangveien');
  });

  it('open shadow roots are part of the page, and what is slotted stands where it is shown', async () => {
    const outline = await readPage(started, page, `${server.url}/shadow`);
    const tasks = itemsOf(outline).filter(item => item.kind === 'action');
    expect(tasks.map(item => item.text)).toEqual([...TASKS, 'Ola Nes setter opp nye lyktestolper innen 12. juni 2026.']);
    expect(lines(await highlights(page))).toContain('gangveien');
    // The shadow roots know our style too, and a click on a mark in one opens its card.
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('fv-meeting, fv-case')].map(host => host.shadowRoot?.adoptedStyleSheets.length),
      ),
    ).toEqual([1, 1]);
    const point = await page.evaluate(() => {
      const rect = document.querySelector('fv-meeting')?.shadowRoot?.getElementById('task-2')?.getBoundingClientRect() as DOMRect;
      return { x: rect.left + 20, y: rect.top + 8 };
    });
    await page.mouse.click(point.x, point.y);
    await page.waitForSelector('sakspor-card', { state: 'attached' });
    expect(lines(await highlights(page), 'open')).toContain('naboene');
    await page.keyboard.press('Escape');
    // What changes in a shadow root is followed.
    await page.evaluate(() => {
      const task = document.querySelector('fv-meeting')?.shadowRoot?.getElementById('task-1') as HTMLElement;
      task.textContent = 'Rådmannen utarbeider en oversikt innen 7. august 2026.';
    });
    const changed = await until(
      () => highlights(page),
      marks => lines(marks, 'due').includes('august'),
    );
    expect(lines(changed, 'due')).toContain('7. august 2026');
    await page.evaluate(() => document.querySelector('fv-meeting')?.remove());
    await until(
      () => highlights(page),
      marks => !lines(marks).includes('naboene'),
    );
    expect(lines(await highlights(page))).not.toContain('naboene');
  });

  it('a page with a strict CSP is marked, and its card has its own look', async () => {
    const outline = await readPage(started, page, `${server.url}/strict`);
    expect(outline.state).toBe('found');
    expect(lines(await highlights(page))).toContain('gangveien');
    const box = await page.locator('#task-2').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
    const card = page.locator('sakspor-card');
    await card.waitFor({ state: 'attached' });
    await page.keyboard.press('s');
    const saved = await until(
      () => highlights(page),
      marks => 'sakspor-saved' in marks,
    );
    expect(lines(saved, 'saved')).toContain('naboene');
  });

  it('a file is read where the browser allows it', async () => {
    const path = join(folder, 'møtebok.html');
    writeFileSync(path, minutes());
    const outline = await readPage(started, page, pathToFileURL(path).href);
    expect(itemsOf(outline).filter(item => item.kind === 'action')).toHaveLength(3);
    expect(lines(await highlights(page))).toContain('gangveien');
  });

  it('a frame of another site is read where that site is on, and not before', async () => {
    await page.goto(`${server.url}/around`);
    await started.clickToolbar(page);
    await until(
      () => outlineOf(started, page.url()),
      outline => outline.state === 'none',
    );
    expect(await inFrame(frameOf('/minutes'))).toEqual({});
    await allow(started, 'http://localhost/*');
    await alwaysOn(started, 'http://localhost');
    await page.reload();
    await until(
      () => inFrame(frameOf('/minutes')),
      marks => lines(marks) !== '',
    );
    expect(lines(await inFrame(frameOf('/minutes')))).toContain('gangveien');
    const side = await panel();
    expect(await side.locator('.case-head').count()).toBe(3);
    await side.close();
  });

  it('a frame without an address of its own is read with the page that it stands in', async () => {
    await alwaysOn(started, server.url);
    await page.goto(`${server.url}/srcdoc`);
    const inner = () => page.frames()[1] as Frame;
    await until(
      () => inFrame(inner()),
      marks => lines(marks) !== '',
    );
    expect(lines(await inFrame(inner()))).toContain('gangveien');
  });
});
