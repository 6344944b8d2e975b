/**
 * Sites where Sakspor is always on. The browser's own list of granted origins is the only record of it: what is taken
 * away there, or here, is really gone. Asking must happen in the click itself.
 */
import type { LanguageCode } from '../../lib/minutes';
import { browser } from './browser';
import { interfaceLanguage, readSettings, type Settings } from './settings';

const SCRIPT = 'always-on';
/** The gate, on every page of a site that is on; and the reader, where the gate lets the page through. */
export const CONTENT_SCRIPT = 'content.js';
export const READER_SCRIPT = 'reader.js';

/** Asks the user, once for all of them; must be called in the click itself. */
export const requestSites = (origins: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...origins] });
export const removeSites = (origins: readonly string[]): Promise<boolean> => browser.permissions.remove({ origins: [...origins] });
export const hasSite = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [origin] });

/** Granted origins, sorted. */
export async function sites(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return [...(origins ?? [])].sort();
}

/**
 * Hears when a site is turned on or off, here or in the browser's own settings.
 * @param hear with the origins that were taken away, none where some were added
 */
export function onSitesChanged(hear: (removed: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(() => hear([]));
  browser.permissions.onRemoved.addListener(({ origins }) => hear(origins ?? []));
}

let registering: Promise<void> = Promise.resolve();

/** Registers the content script for exactly the granted origins; one after the other, however many changes come at once. */
export function registerSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const matches = await sites();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (!matches.length) {
    if (known.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = {
    id: SCRIPT,
    matches,
    js: [CONTENT_SCRIPT],
    runAt: 'document_idle' as const,
    // Portals show their minutes in frames, some of them without an address of their own.
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (known.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** The words of one language, which the reader shows. */
export const wordsScript = (settings: Settings): string => `words-${interfaceLanguage(settings)}.js`;

/** The words of one language of pages, by which the parser reads them. */
export const languageScript = (code: LanguageCode): string => `language-${code}.js`;

/** Puts the reader into a frame of a tab, or into all that the browser allows; false where it allows none. */
export const injectReader = async (tab: number, frame?: number): Promise<boolean> =>
  inject([wordsScript(await readSettings()), READER_SCRIPT], tab, frame);

/** Puts scripts, one after the other, into a frame of a tab, or into all that the browser allows; false where it allows none. */
export async function inject(files: string[], tab: number, frame?: number): Promise<boolean> {
  const target = { tabId: tab, ...(frame === undefined ? { allFrames: true } : { frameIds: [frame] }) };
  try {
    // Firefox refuses its own pages without an error: no frame of theirs has an answer.
    const answers: unknown[] = await browser.scripting.executeScript({ target, files });
    return answers.some(Boolean);
  } catch {
    return false;
  }
}

/** The frames of a tab that a reader is in, the page's own (0) first; none where nothing may be asked. */
export async function framesWithReader(tab: number): Promise<number[]> {
  // Runs in the page's frames, where it knows nothing of this file.
  const isHere = () => 'saksporReader' in globalThis;
  try {
    const answers = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: isHere });
    return answers.flatMap(({ frameId, result }) => (result === true ? [frameId] : [])).sort((a, b) => a - b);
  } catch {
    return [];
  }
}
