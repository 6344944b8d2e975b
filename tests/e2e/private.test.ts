/** In a private window minutes can be read, but nothing is stored, and the refusal says why. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { troubleText } from '../../extension/ui/words/trouble';
import { serve } from '../../tools/server.mjs';
import { openOverlay } from './card';
import { actionPoint, dropProfile, itemsOf, newProfile, outlineOf, type Started, start, until, withPermissions } from './chromium';

describe('a private window', () => {
  const profile = newProfile();
  // A click on the toolbar's button in a private window cannot be made here: the site is one where Sakspor is always on.
  const extension = withPermissions({ hosts: ['http://127.0.0.1/*'] });
  let started: Started;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve();
    started = await start(profile, { locale: 'nb-NO' }, extension);
    // The user's own switch, on the browser's page of extensions.
    const settings = await started.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      extensionId =>
        (
          chrome as unknown as {
            developerPrivate: { updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void> };
          }
        ).developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
      started.id,
    );
    // It holds from the next start.
    await started.context.close();
    started = await start(profile, { locale: 'nb-NO' }, extension);
  });
  afterAll(async () => {
    await started?.context.close();
    await server?.close();
    dropProfile(profile);
    dropProfile(extension);
  });

  it('stores nothing, and says why', async () => {
    const url = `${server.url}/nb-fjordvag-kommunestyre`;
    const { control } = started;
    await control.evaluate(address => chrome.windows.create({ incognito: true, url: address }), url);
    const outline = await outlineOf(started, url);
    const mark = itemsOf(outline)[0]?.mark;
    const told = await control.evaluate(
      async ([address, name]) => {
        const [tab] = await chrome.tabs.query({ url: `${address}*` });
        return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'saveMark', mark: name }, { frameId: 0 }).then(
          () => ({ incognito: tab?.incognito, error: '' }),
          error => ({ incognito: tab?.incognito, error: String(error) }),
        );
      },
      [url, mark] as const,
    );
    expect(told).toMatchObject({ incognito: true, error: expect.stringContaining('trouble: private') });
    expect(itemsOf(await outlineOf(started, url)).filter(item => item.saved)).toEqual([]);
  });

  it('says so in the card, in the language of the interface', async () => {
    const page = started.context.pages().find(one => one.url().startsWith(server.url)) as Page;
    const card = await openOverlay(page);
    const point = await actionPoint(page);
    await page.mouse.click(point.x, point.y);
    await page.keyboard.press('s');
    const words = await started.control.locator('html').getAttribute('lang');
    expect(await card.locator('[role="alert"]').innerText()).toBe(troubleText(words ?? '', 'private').text);
  });

  it('says so where selected text is to be saved, and saves none of it', async () => {
    const url = `${server.url}/nb-fjordvag-kommunestyre`;
    const page = started.context.pages().find(one => one.url().startsWith(server.url)) as Page;
    const overlay = await openOverlay(page);
    await page.keyboard.press('Escape');
    const point = await actionPoint(page);
    await page.mouse.click(point.x, point.y, { clickCount: 3 });
    const offer = overlay.locator('.offer');
    await offer.click();
    const words = await started.control.locator('html').getAttribute('lang');
    const said = await until(
      () => overlay.getByRole('status').innerText(),
      text => text !== '',
    );
    expect(said).toBe(troubleText(words ?? '', 'private').text);
    expect(itemsOf(await outlineOf(started, url)).filter(item => item.saved)).toEqual([]);
  });
});
