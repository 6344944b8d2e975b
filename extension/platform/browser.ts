/** The one seam to the browser's own API. Nothing else in the extension names it. */
import browser from 'webextension-polyfill';

/** What only Chromium has; undefined elsewhere. */
export const sidePanel: typeof chrome.sidePanel | undefined = (globalThis as { chrome?: typeof chrome }).chrome?.sidePanel;

/** What only Firefox has; undefined elsewhere. */
export const sidebar = (browser as { sidebarAction?: typeof browser.sidebarAction }).sidebarAction;

/** The extension is there to speak to; after an update, the scripts of the version before are left by themselves. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

export { browser };
