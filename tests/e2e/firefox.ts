/** Firefox with the extension as built, and its own pages in it. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../extension/manifest';
import { findFirefox } from '../../tools/browser.mjs';

const UUID = 'c0ffee00-0000-4000-8000-000000000001';

/** Where it is; undefined where there is none, and its tests are skipped. */
export const firefox = findFirefox();

export async function startFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox as string,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // The browser's own question cannot be answered without a person; everything after it is real.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(resolve('dist/firefox'));
  return browser;
}

/** Extension pages never report that they have loaded: wait for what they show. */
export async function extensionPage(browser: Browser, path: string, shows: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
  await page.waitForSelector(shows);
  return page;
}
