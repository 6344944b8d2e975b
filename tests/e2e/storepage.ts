/** The store as a page of the extension has it, for tests that reach it without going through a surface. */
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type * as Store from './storescript';

declare global {
  var store: typeof Store;
}

const SCRIPTS = { extension: 'tests/e2e/storescript.ts', web: 'tests/e2e/diskscript.ts' };
const scripts = new Map<string, Promise<string>>();

/** The real store as one script. */
async function built(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'store' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('The store was not built.');
  // A plain `var` would be the script's own.
  return `${output.output[0].code}\nglobalThis.store = store;\nundefined`;
}

/** The script for a page, built once. It ends with nothing to give back. */
export async function storeScript(where: keyof typeof SCRIPTS = 'extension'): Promise<string> {
  const entry = SCRIPTS[where];
  const script = scripts.get(entry) ?? built(entry);
  scripts.set(entry, script);
  return script;
}

/**
 * Gives a page the store as `globalThis.store`; put there past the page's CSP, which is not what is tested.
 * @param where an extension's own page can ask the background too; a page of the web has the database alone
 */
export async function withStore(page: Page, where: keyof typeof SCRIPTS = 'extension'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: await storeScript(where) });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  await session.detach();
}
