/** Types for the tests; the code is plain JavaScript, so that it runs before anything is installed. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function ensureChromium(): string;
export function ensureFirefox(): string | undefined;
export function launchChromium(how: {
  profile: string;
  extension: string;
  headless: boolean;
  options?: { args?: string[]; [name: string]: unknown };
}): Promise<{
  context: BrowserContext;
  browser: CDPSession;
  id: string;
  clickToolbar(page: Page): Promise<void>;
}>;
