/** What the tests in Chromium share: a browser with the extension as built, the demo's server, and the way to ask what was read. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
export async function start(profile: string, options: object = {}, extension = resolve('dist/chrome')): Promise<Started> {
  const started = (await launchChromium({ profile, extension, headless: true, options })) as Omit<Started, 'control'>;
  const control = await started.context.newPage();
  await control.goto(`chrome-extension://${started.id}/options/options.html`);
  return { ...started, control };
}

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

/** Asks again until the answer holds; the last answer is given back for the test to judge. */
export async function until<T>(ask: () => Promise<T>, holds: (value: T) => boolean, timeout = 10_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await ask();
    if (holds(value) || Date.now() > end) return value;
    await new Promise(done => setTimeout(done, 100));
  }
}
