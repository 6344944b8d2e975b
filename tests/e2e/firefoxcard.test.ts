/** The card, the panel and the button beside a selection in Firefox: what is no action, corrections, what was missed, what is mine. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../lib/followup/followup';
import { serve } from '../../tools/server.mjs';
import { until } from './chromium';
import { extensionPage, firefox, startFirefox } from './firefox';
import { clickIn, clickMark, fieldsOf, fillIn, inOverlay, wordsIn } from './firefoxcard';
import { actionsOn, alwaysOn, button, highlights, outlineOf, startControl } from './firefoxcontrol';
import { readStored } from './listpage';
import { CASES, caseHtml, FRONT, minutes, page as pageOf, TASKS } from './minutes';
import { soon } from './soon';

const [PLAN = '', LETTER = '', COSTS = ''] = TASKS;
const MISSED = 'Siri Moe ringer naboene om gjerdet innen 3. juni 2026.';
const MINE = [
  'Kari Vik sender brev til naboene innen 15. april 2026.',
  'Ola Nes legger fram en oversikt over kostnadene innen 1. mai 2026.',
  'Ordføreren svarer på henvendelsen innen 4. mai 2026.',
];

describe.skipIf(!firefox)('the card and the panel, in Firefox (skipped where there is none)', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let control: Page;
  let page: Page;
  let side: Page;

  beforeAll(async () => {
    server = await serve({
      minutes: minutes(),
      corrected: minutes(),
      missed: pageOf(`${FRONT}${CASES}<p id="more">Merk: ${MISSED}</p>`),
      mine: pageOf(FRONT + MINE.map((task, i) => caseHtml(i + 1, task)).join('')),
    });
    browser = await startFirefox();
    control = await startControl(browser);
    await alwaysOn(control, server.url);
    side = await extensionPage(browser, 'panel/panel.html', '.bar');
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const visit = async (name: string) => {
    await page.bringToFront();
    await page.goto(`${server.url}/${name}`);
    await outlineOf(control, page.url());
  };
  const actions = () => actionsOn(control, page.url());
  const actionsWhen = (count: number) => until(actions, all => all.length === count);
  const tinted = async () => (await highlights(page))['action-tint'] ?? '';
  const shown = (selector: string) =>
    until(
      () => wordsIn(page, selector),
      words => words !== '',
    );
  const cardTitle = () => shown('.card h2');
  /** What stands in the card's place when its mark is gone. */
  const said = () => shown('.said');
  const stored = async (): Promise<FollowUp[]> => Object.values(await control.evaluate(readStored));
  const savedOf = (quote: string, holds: (one: FollowUp | undefined) => boolean) =>
    until(async () => (await stored()).find(one => one.quote === quote), holds);

  /** The panel is a page in a tab of its own, behind that of the minutes: it is asked and clicked there. */
  const panelSays = (selector: string): Promise<string[]> =>
    side.$$eval(selector, all => all.map(one => (one as HTMLElement).innerText.replace(/\s+/gu, ' ').trim()));
  const panelWhen = (selector: string, words: string) =>
    until(
      () => panelSays(selector),
      all => all.join().includes(words),
    );
  const clickPanel = async (selector: string, words = '') => {
    await panelWhen(selector, words);
    await side.$$eval(selector, (all, text) => (all.find(one => one.textContent?.includes(text)) as HTMLElement).click(), words);
  };

  it('what is no action is hidden, can be undone, and stays away on the next visit', async () => {
    await visit('minutes');
    expect(await actions()).toEqual([PLAN, LETTER, COSTS]);
    await clickMark(page, 'naboene');
    await clickIn(page, '.card .button', 'Ikke en handling');
    expect(await actionsWhen(2)).toEqual([PLAN, COSTS]);
    expect(await tinted()).not.toContain('naboene');
    expect(
      (
        await until(
          () => button(control),
          ({ badge }) => badge === '2',
        )
      ).badge,
    ).toBe('2');
    expect(await said()).toContain('Skjult på denne siden.');
    expect(await wordsIn(page, '.card')).toBe('');
    // The focus is on Undo: one key brings it back, with its card.
    await page.keyboard.press('Enter');
    expect(await actionsWhen(3)).toEqual([PLAN, LETTER, COSTS]);
    expect(await cardTitle()).toBe(LETTER);
    await clickIn(page, '.card .button', 'Ikke en handling');
    await actionsWhen(2);
    await said();
    await page.keyboard.press('Escape');
    expect(
      await until(
        () => page.$('sakspor-card'),
        there => there === null,
      ),
    ).toBeNull();
    await visit('minutes');
    expect(await actionsWhen(2)).toEqual([PLAN, COSTS]);
    expect(await tinted()).not.toContain('naboene');
  });

  it('what is no action is counted in the panel, and brought back from there for good', async () => {
    expect(await panelWhen('.hidden-here', '1 skjult her')).toEqual(['1 skjult her · vis']);
    await clickPanel('.hidden-here .link');
    expect(await panelWhen('.hidden-here blockquote', LETTER)).toEqual([LETTER]);
    await clickPanel('.hidden-here .outline', 'Hent tilbake');
    expect(await actionsWhen(3)).toEqual([PLAN, LETTER, COSTS]);
    expect(await until(tinted, marks => marks.includes('naboene'))).toContain('naboene');
    await visit('minutes');
    expect(await actions()).toEqual([PLAN, LETTER, COSTS]);
  });

  it('the card corrects what was read before it is saved, and keeps what was read', async () => {
    await visit('corrected');
    await clickMark(page, 'gangveien');
    await clickIn(page, '.card .button', 'Rediger');
    await soon(async () => Object.values(await fieldsOf(page)).sort()).toEqual(
      ['1/26', PLAN, 'Rådmannen', 'Sak nummer 1', 'action'].sort(),
    );
    await fillIn(page, 'Tittel', 'Følg planen');
    await fillIn(page, 'Ansvarlig', 'Kari Vik, Ola Nes');
    await fillIn(page, 'Saksnummer', '7/26');
    await inOverlay(page, root => {
      const select = root.querySelector('.edit select') as HTMLSelectElement;
      select.value = 'decision';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(
      await until(
        () => wordsIn(page, '.card .kind'),
        words => words.includes('Vedtak'),
      ),
    ).toContain('Vedtak');
    await clickIn(page, '.card .button.filled', 'Lagre');
    expect(await savedOf(PLAN, one => one !== undefined)).toMatchObject({
      kind: 'action',
      ownKind: 'decision',
      title: 'Følg planen',
      responsible: [{ name: 'Rådmannen' }],
      ownResponsible: ['Kari Vik', 'Ola Nes'],
      case: { number: '1/26', title: 'Sak nummer 1' },
      ownCase: { number: '7/26', title: 'Sak nummer 1' },
    });
  });

  it('the card of a saved one saves a field as it is left, and shows it on the next visit', async () => {
    // The focus goes to the card's own button when it has been saved.
    expect(await shown('.card .saved-line')).toContain('Lagret');
    await fillIn(page, 'Sakstittel', 'Gangveien');
    await soon(() => fieldsOf(page)).toMatchObject({ Sakstittel: 'Gangveien' });
    await page.keyboard.press('Tab');
    expect(await savedOf(PLAN, one => one?.ownCase?.title === 'Gangveien')).toMatchObject({
      ownCase: { number: '7/26', title: 'Gangveien' },
    });
    await visit('corrected');
    await clickMark(page, 'gangveien');
    // The marks do not wait long for what is saved.
    await soon(cardTitle).toBe('Følg planen');
    const facts = await wordsIn(page, '.card dl');
    expect(facts).toMatch(/Kari Vik\s+Ola Nes\s+skrevet «Rådmannen»/u);
    expect(facts).toContain('7/26 Gangveien');
    await page.keyboard.press('Escape');
  });

  it('the button beside a selection saves what was missed, and goes with the selection', async () => {
    await visit('missed');
    const select = (on: boolean) =>
      page.evaluate(selected => {
        const text = document.getElementById('more')?.firstChild as Text;
        if (selected) getSelection()?.setBaseAndExtent(text, 6, text, text.length);
        else getSelection()?.removeAllRanges();
      }, on);
    const offered = () => wordsIn(page, '.offer');
    await select(true);
    expect(await until(offered, words => words !== '')).toBe('Lagre i Sakspor');
    await select(false);
    expect(await until(offered, words => words === '')).toBe('');
    await select(true);
    await clickIn(page, '.offer');
    expect(await savedOf(MISSED, one => one !== undefined)).toMatchObject({
      responsible: [{ name: 'Siri Moe' }],
      due: { date: '2026-06-03' },
    });
    // Its card stands open, to be corrected.
    const fields = await until(
      () => fieldsOf(page),
      all => Object.keys(all).length > 0,
    );
    expect(fields).toMatchObject({ Ansvarlig: 'Siri Moe', Tittel: expect.stringContaining('ringer naboene') });
    expect(await offered()).toBe('');
    expect(
      (
        await until(
          () => highlights(page),
          marks => 'saved' in marks,
        )
      ).saved,
    ).toContain('gjerdet');
    await page.keyboard.press('Escape');
  });

  it('all that is mine is shown first, saved in one go, and taken back in one', async () => {
    await control.bringToFront();
    await control.type('#mine', 'Kari Vik\nOrdfører');
    await control.keyboard.press('Tab');
    await visit('mine');
    const before = (await stored()).length;
    await panelWhen('.save-mine', '(2)');
    await clickPanel('.save-mine', 'Lagre mine (2)');
    expect(await panelWhen('.mine .choice .words', 'Ordføreren')).toEqual([MINE[0], MINE[2]]);
    expect(await stored()).toHaveLength(before);
    await clickPanel('.bar .filled', 'Lagre 2');
    const after = await until(stored, all => all.length === before + 2);
    expect(after.map(one => one.quote)).toEqual(expect.arrayContaining([MINE[0], MINE[2]]));
    expect(await panelWhen('.toast', '2 lagret')).toEqual([expect.stringContaining('2 lagret i oppfølgingslisten.')]);
    // As long as it is looked at it stays.
    await side.$eval('.toast', one => one.parentElement?.dispatchEvent(new MouseEvent('mouseenter')));
    expect(
      (
        await until(
          () => highlights(page),
          marks => 'saved' in marks,
        )
      ).saved,
    ).toContain('henvendelsen');
    await clickPanel('.toast .button');
    const left = (await until(stored, all => all.length === before)).map(one => one.quote);
    expect(left).not.toContain(MINE[0]);
    expect(left).not.toContain(MINE[2]);
    expect(
      await until(
        () => highlights(page),
        marks => !('saved' in marks),
      ),
    ).not.toHaveProperty('saved');
    expect(await panelWhen('.save-mine', '(2)')).toEqual(['Lagre mine (2)']);
  });
});
