/**
 * What a user does in Firefox outside of every page (the toolbar's button, the browser's page of add-ons, an update), and
 * what is asked of the extension from one of its own pages.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { GECKO_ID } from '../../extension/manifest';
import { outlineOf as askOutline } from '../../tools/mainjob.mjs';
import { type Asked, itemsOf, until } from './chromium';
import { extensionPage } from './firefox';

/** An answer of WebDriver BiDi, as far as it is used here. */
export interface Answer {
  result: {
    contexts?: { context: string; url: string }[];
    type?: string;
    result?: { type: string; value?: unknown };
    exceptionDetails?: { text: string };
  };
}

/** What the driver has no words for is asked in the protocol's own. */
export const send = (browser: Browser, method: string, params: object): Promise<Answer> =>
  (browser as unknown as { connection: { send(method: string, params: object): Promise<Answer> } }).connection.send(method, params);

/** Runs a function in the browser's own window, with all that the browser itself may do. */
async function atBrowser(browser: Browser, work: (...args: string[]) => unknown, ...args: string[]): Promise<void> {
  const { contexts = [] } = (await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })).result;
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result } = await send(browser, 'script.callFunction', {
    functionDeclaration: String(work),
    arguments: args.map(value => ({ type: 'string', value })),
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
}

interface Extension {
  version: string;
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: Extension): { triggerAction(window: unknown): void } } } };
    ExtensionPermissions: { remove(id: string, what: { origins: string[]; permissions: string[] }, extension: Extension): Promise<void> };
  };
};

/** What a click on Sakspor's button in the toolbar does, and its shortcut, with the permission that they give. */
export async function clickToolbar(page: Page): Promise<void> {
  await page.bringToFront();
  await atBrowser(
    page.browser(),
    id => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
    },
    GECKO_ID,
  );
}

/** Takes a site's permission away, as the browser's own page of add-ons does. */
export const revoke = (browser: Browser, origin: string): Promise<void> =>
  atBrowser(
    browser,
    async (id, site) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.remove(id, { origins: [site], permissions: [] }, WebExtensionPolicy.getByID(id).extension);
    },
    GECKO_ID,
    origin,
  );

/**
 * Puts a newer version of the extension in its place; its own pages are closed by that.
 * @param folder where it is put; it must be there as long as the browser runs
 */
export async function update(browser: Browser, folder: string, version: string): Promise<void> {
  const newer = join(folder, version);
  cpSync(resolve('dist/firefox'), newer, { recursive: true });
  const file = join(newer, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
  await browser.installExtension(newer);
}

/** The options, from which the other parts of the extension are asked, in bokmål; the page that opens at first is closed. */
export async function startControl(browser: Browser): Promise<Page> {
  const control = await extensionPage(browser, 'options/options.html', '#language');
  const close = () =>
    control.evaluate(async () => {
      const [welcome] = await chrome.tabs.query({ url: chrome.runtime.getURL('welcome/*') });
      if (welcome?.id !== undefined) await chrome.tabs.remove(welcome.id);
      return welcome !== undefined;
    });
  // It would come to the front of what is tested.
  await until(close, closed => closed);
  await control.select('#language', 'nb');
  return control;
}

/** Turns a site on in the options, as a user does. */
export async function alwaysOn(control: Page, url: string): Promise<void> {
  await control.bringToFront();
  await control.type('.add input', url);
  await control.click('.add button');
  await control.waitForSelector('.sites li');
  // The background hears of it by itself, and what is loaded before it has registered the gate is not read.
  await until(
    () => control.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length),
    count => count > 0,
  );
}

/** What the reader in the tab of a page has found; asked until it has read. */
export const outlineOf = (control: Page, url: string): Promise<Asked> =>
  // Both drivers evaluate alike.
  askOutline(control as unknown as Parameters<typeof askOutline>[0], url) as Promise<Asked>;

/** The words of the actions that are shown on a page, in its order. */
export const actionsOn = async (control: Page, url: string): Promise<string[]> =>
  itemsOf(await outlineOf(control, url))
    .filter(item => item.kind === 'action')
    .map(item => item.text);

/** What the button in the toolbar shows on the tab in front. */
export const button = (control: Page): Promise<{ badge: string; title: string }> =>
  control.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const tabId = tab?.id as number;
    return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  });

/** What each of our highlights covers on a page. */
export const highlights = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('sakspor-'))
        .map(([name, ranges]) => [name.slice('sakspor-'.length), [...ranges].map(range => range.toString()).join('|')]),
    ),
  );
