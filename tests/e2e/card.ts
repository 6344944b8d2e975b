/**
 * What Sakspor shows over a page, for the tests: its shadow root is closed to the page, and so to the test's driver. In the
 * reader's own world it is opened before anything is shown, and all else stays as built.
 */
import type { CDPSession, Locator, Page } from 'playwright-core';

const SESSIONS = new WeakMap<Page, Promise<{ session: CDPSession; worlds: Set<number> }>>();

interface Context {
  id: number;
  origin: string;
  auxData?: { type?: string };
}

/** The script worlds of extensions in a page, followed from the first time they are asked for. */
function worldsOf(page: Page) {
  const known = SESSIONS.get(page);
  if (known) return known;
  const made = (async () => {
    const session = await page.context().newCDPSession(page);
    const worlds = new Set<number>();
    session.on('Runtime.executionContextCreated', ({ context }: { context: Context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:')) worlds.add(context.id);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
    session.on('Runtime.executionContextsCleared', () => worlds.clear());
    await session.send('Runtime.enable');
    return { session, worlds };
  })();
  SESSIONS.set(page, made);
  return made;
}

const OPENED = `if (!Element.prototype.attachShadow.opened) {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) { return attachShadow.call(this, { ...options, mode: 'open' }) };
  Element.prototype.attachShadow.opened = true;
}`;

/** To be called when the page has been read, and before anything is shown over it. */
export async function openOverlay(page: Page): Promise<Locator> {
  const { session, worlds } = await worldsOf(page);
  for (const contextId of worlds) await session.send('Runtime.evaluate', { expression: OPENED, contextId });
  return page.locator('sakspor-card');
}
