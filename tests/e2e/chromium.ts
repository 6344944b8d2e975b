/** What the tests in Chromium share: a browser with the extension as built, the demo's server, and the way to ask what was read. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Outline, OutlineItem } from '../../extension/platform/messages';
import { launchChromium } from '../../tools/browser.mjs';
import { outlineOf as askOutline, actionPoint as pointOf } from '../../tools/mainjob.mjs';

export interface Started {
  context: BrowserContext;
  browser: CDPSession;
  id: string;
  clickToolbar(page: Page): Promise<void>;
  /** One of the extension's own pages, from which the others are asked. */
  control: Page;
}

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'sakspor-'));
export const dropProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

/** The extension as built, but what the user would be asked for in a window of the browser's own is granted already. */
export function withPermissions({ add = [], hosts = [] }: { add?: string[]; hosts?: string[] }): string {
  const folder = mkdtempSync(join(tmpdir(), 'sakspor-built-'));
  cpSync(resolve('dist/chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[]; optional_permissions?: string[] };
  manifest.permissions.push(...add);
  manifest.optional_permissions = manifest.optional_permissions?.filter(name => !add.includes(name)) ?? [];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}

/** @param extension the folder of the extension, if it is not the one that was built */
export async function start(
  profile: string,
  options: { args?: string[]; [name: string]: unknown } = {},
  extension = resolve('dist/chrome'),
): Promise<Started> {
  const isNew = readdirSync(profile).length === 0;
  const started = (await launchChromium({ profile, extension, headless: true, options })) as Omit<Started, 'control'>;
  // Installed for the first time, it opens its first page: that has a test of its own, and stands in the way of the others.
  if (isNew) await (await welcomePage(started)).close();
  const control = await started.context.newPage();
  await control.goto(`chrome-extension://${started.id}/options/options.html`);
  await gateReady(control);
  return { ...started, control };
}

/** The page that opens when the extension is installed. */
export const welcomePage = async ({ context }: Pick<Started, 'context'>): Promise<Page> => {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome/welcome.html');
  const open = await until(
    async () => context.pages().find(isWelcome),
    page => page !== undefined,
  );
  if (!open) throw new Error('The first page did not open.');
  return open;
};

/** Opens a page, clicks Sakspor's button, and waits until it is read. */
export async function readPage(started: Started, page: Page, url: string): Promise<Asked> {
  await page.goto(url);
  await started.clickToolbar(page);
  return outlineOf(started, page.url());
}

/** `left`: the gate turned the page away, and no script of ours is in it. */
export type Asked = Outline & { left?: true };

export const outlineOf = (started: Started, url: string): Promise<Asked> => askOutline(started.control, url) as Promise<Asked>;
export const actionPoint = (page: Page, index = 0): Promise<{ x: number; y: number }> => pointOf(page, index);

export const itemsOf = (outline: Outline): OutlineItem[] => [...outline.cases.flatMap(one => one.items), ...outline.loose];

/** What each of our highlights covers on the page, as the page's own script can see it. */
export const highlights = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('sakspor-'))
        .map(([name, ranges]) => [name, [...ranges].map(range => range.toString())]),
    ),
  );

/**
 * Asks again until the answer holds; the last answer is given back for the test to judge.
 * The time is long, for a machine that does much else: how fast a thing is is measured elsewhere, never by this.
 */
export async function until<T>(ask: () => Promise<T>, holds: (value: T) => boolean, timeout = 30_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await ask();
    if (holds(value) || Date.now() > end) return value;
    await new Promise(done => setTimeout(done, 100));
  }
}

/**
 * Answers the browser's question whether Sakspor may read a site, before it is asked: nobody is there to click "Allow".
 * All else of the asking is real.
 */
export async function allow(started: Started, ...origins: string[]): Promise<void> {
  for (const origin of origins) await atExtensions(started, 'addHostPermission', started.id, origin);
}

/** Takes a site's permission away, as the browser's own page of extensions does. */
export const revoke = (started: Started, origin: string): Promise<void> =>
  atExtensions(started, 'removeHostPermission', started.id, origin);

/** Puts the extension in its place anew, as an update does; its own pages are closed by that. */
export async function update(started: Started): Promise<void> {
  // Only a developer's browser takes up an unpacked extension again.
  await atExtensions(started, 'updateProfileConfiguration', { inDeveloperMode: true });
  const closed = started.control.waitForEvent('close');
  await started.control.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await closed;
  started.control = await started.context.newPage();
  await until(
    () => started.control.goto(`chrome-extension://${started.id}/options/options.html`).catch(() => null),
    answer => answer !== null,
  );
  await gateReady(started.control);
}

/** What the browser's own page of extensions can do, with the functions that it calls itself. */
async function atExtensions({ context }: Started, change: string, ...what: unknown[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([name, args]) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: Record<string, (...args: unknown[]) => Promise<void>> };
      return developerPrivate[name]?.(...args);
    },
    [change, what] as const,
  );
  await page.close();
}

/** Turns a site on in the options, as a user does. */
export async function alwaysOn(started: Started, url: string): Promise<void> {
  const { control } = started;
  await allow(started, `${new URL(url).protocol}//${new URL(url).hostname}/*`);
  await control.bringToFront();
  await control.locator('.add input').fill(url);
  await control.locator('.add button').click();
  await control.locator('.sites li', { hasText: new URL(url).hostname }).waitFor();
  await gateReady(control);
}

/** The background registers the gate for the sites that are on by itself; what is loaded before that is not read. */
async function gateReady(control: Page): Promise<void> {
  const isReady = async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    const matches = (await chrome.scripting.getRegisteredContentScripts()).flatMap(one => one.matches ?? []);
    return origins.every(origin => matches.includes(origin));
  };
  await until(
    () => control.evaluate(isReady),
    ready => ready,
  );
}
