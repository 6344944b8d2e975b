/** An agenda in the panel: its cases, and the documents that each links to, with what is known of them. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../tools/server.mjs';
import { accessibilityProblems } from './axe';
import { dropProfile, newProfile, readPage, type Started, start } from './chromium';
import { page as html } from './minutes';

const OUT = resolve('.tmp/agenda');
const AGENDA = html(
  `<h1>Saksliste Formannskapet 28.03.2026</h1><p>Møtedato: 28.03.2026</p>
   <h2>Sak 17/26 Forvaltningsrevisjonsrapport om innkjøp og kontraktsoppfølging</h2>
   <ul><li><a href="/d/17.pdf">Saksframlegg</a> (PDF, 1,2 MB)</li><li><a href="/d/17b.docx">Rapport</a></li></ul>
   <h2>Sak 18/26 Kommunedelplan for havna</h2>
   <ul><li><a href="/d/18">Saksframlegg (PDF, 345 kB)</a></li><li><a href="/hent?id=18">Uttalelser fra naboer og velforeninger langs hele strandlinjen i kommunen</a></li><li><a href="javascript:alert(1)">Protokoll.pdf</a></li></ul>
   <h2>Sak 19/26 Årsmelding fra kontrollutvalget</h2>
   <ul><li><a href="https://arkiv.fjordvag.example/19.pdf">Saksframlegg</a></li></ul>`,
  '',
  'Saksliste Formannskapet',
);

describe('an agenda', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let side: Page;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    server = await serve({ agenda: AGENDA });
    started = await start(profile, { locale: 'nb-NO', args: ['--lang=nb'] });
    await started.control.locator('#language').selectOption('nb');
    const page = await started.context.newPage();
    expect((await readPage(started, page, `${server.url}/agenda`)).kind).toBe('agenda');
    side = await started.context.newPage();
    await side.goto(`chrome-extension://${started.id}/panel/panel.html`);
    await page.bringToFront();
    await side.locator('.case-head').first().waitFor();
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  it('lists its cases with their documents, each with its kind and size where they are known, and no more', async () => {
    const cases = await side
      .locator('.case-head')
      .evaluateAll(heads =>
        heads.map(head => [...head.querySelectorAll('.chip')].map(chip => (chip as HTMLElement).innerText.split(/\s*\n\s*/u).join(' | '))),
      );
    expect(cases).toEqual([
      ['Saksframlegg | PDF | 1,2 MB', 'Rapport | Word'],
      ['Saksframlegg (PDF, 345 kB)', 'Uttalelser fra naboer og velforeninger langs hele strandlinjen i kommunen'],
      ['Saksframlegg | PDF'],
    ]);
  });

  it('leads to each in a tab of its own, at its whole address', async () => {
    expect(
      await side.locator('.chip').evaluateAll(chips => chips.map(chip => [chip.getAttribute('href'), chip.getAttribute('target')])),
    ).toEqual([
      [`${server.url}/d/17.pdf`, '_blank'],
      [`${server.url}/d/17b.docx`, '_blank'],
      [`${server.url}/d/18`, '_blank'],
      [`${server.url}/hent?id=18`, '_blank'],
      ['https://arkiv.fjordvag.example/19.pdf', '_blank'],
    ]);
  });

  it.each([
    ['light', 360],
    ['dark', 360],
    ['light', 280],
  ] as const)('is readable %s at %i px', async (colorScheme, width) => {
    await side.setViewportSize({ width, height: 760 });
    await side.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(side)).toEqual([]);
    expect(await side.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await side.screenshot({ path: join(OUT, `panel-${colorScheme}-${width}.png`) });
  });
});
