/** Saving what the parser missed: text is selected, and the menu or the shortcut saves it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../lib/followup/followup';
import { serve } from '../../tools/server.mjs';
import { alwaysOn, dropProfile, highlights, newProfile, outlineOf, type Started, start, until } from './chromium';
import { caseHtml, FRONT, page as pageOf } from './minutes';

const MISSED = 'Ola Nes sender et utkast til avtale innen 1. mai 2026';
const html = pageOf(
  `${FRONT}${caseHtml(1, 'Saken utsettes.')}<h3>Bakgrunn</h3><p>Gangveien er <b>mye</b> brukt.</p><p id="missed">Hva om Ola <i>Nes</i> sender et utkast til avtale innen 1. mai 2026? Været var fint.</p>${caseHtml(2, 'Saken tas til orientering.')}`,
);

describe('selected text', () => {
  const profile = newProfile();
  let server: Awaited<ReturnType<typeof serve>>;
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    server = await serve({ minutes: html });
    started = await start(profile, { locale: 'nb-NO' });
    await alwaysOn(started, server.url);
    page = await started.context.newPage();
    await page.goto(`${server.url}/minutes`);
    await outlineOf(started, page.url());
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
  });

  const outline = () => outlineOf(started, page.url());
  /** From behind "Hva om " to the question mark, over the element in between. */
  const select = () =>
    page.evaluate(() => {
      const paragraph = document.getElementById('missed') as HTMLElement;
      const last = paragraph.lastChild as Text;
      getSelection()?.setBaseAndExtent(paragraph.firstChild as Text, 7, last, last.data.indexOf('2026?') + 4);
    });
  /** What the browser tells the background when the menu's entry is chosen. */
  const chooseMenu = async () => {
    const [worker] = started.context.serviceWorkers();
    await worker?.evaluate(async address => {
      const tab = (await chrome.tabs.query({})).find(one => one.url === address);
      const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
      clicked.dispatch({ menuItemId: 'selection', frameId: 0 }, tab);
    }, page.url());
  };
  const stored = async (): Promise<FollowUp[]> =>
    started.control.evaluate(
      address =>
        chrome.runtime
          .sendMessage({ type: 'savedOn', url: address })
          .then(answer => (answer as { value: { saved: FollowUp[] } }).value.saved),
      page.url(),
    );

  it('becomes an item with its case, who and when, has the saved look, and its card is open', async () => {
    await select();
    await chooseMenu();
    const items = await until(stored, all => all.length === 1);
    expect(items).toMatchObject([
      {
        kind: 'action',
        quote: MISSED,
        case: { number: '1/26' },
        responsible: [{ name: 'Ola Nes' }],
        due: { date: '2026-05-01' },
      },
    ]);
    const marks = await until(
      () => highlights(page),
      all => all['sakspor-open'] !== undefined,
    );
    expect(marks['sakspor-saved']?.join('').replace(/\s/gu, '')).toBe(MISSED.replace(/\s/gu, ''));
    expect(marks['sakspor-open']?.join('').replace(/\s/gu, '')).toBe(MISSED.replace(/\s/gu, ''));
    expect(await page.evaluate(() => document.querySelector('sakspor-card') !== null)).toBe(true);
    expect((await outline()).kept.map(one => [one.state, one.quote])).toEqual([['same', MISSED]]);
  });

  it('is corrected in the card: a note, and a deadline of one\u2019s own', async () => {
    // From the button, back over the parts of the deadline to the note before it.
    for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Spør Ola');
    await page.keyboard.press('Tab');
    expect((await until(stored, ([one]) => one?.note !== ''))[0]?.note).toBe('Spør Ola');
    // Day and month alike: their order is the browser's.
    await page.keyboard.type('04042026');
    expect((await until(stored, ([one]) => one?.ownDue !== undefined))[0]?.ownDue).toBe('2026-04-04');
  });

  it('is marked again on the next visit', async () => {
    await page.reload();
    const marks = await until(
      () => highlights(page),
      all => all['sakspor-saved'] !== undefined,
    );
    expect(marks['sakspor-saved']?.join('').replace(/\s/gu, '')).toBe(MISSED.replace(/\s/gu, ''));
  });

  it('nothing is saved where nothing is selected', async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await chooseMenu();
    await page.waitForTimeout(500);
    expect(await stored()).toHaveLength(1);
  });
});
