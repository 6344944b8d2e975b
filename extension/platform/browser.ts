/** The one seam to the browser's own API. Nothing else in the extension names it. */
import browser from 'webextension-polyfill';

/** What only Chromium has; undefined elsewhere. */
export const sidePanel: typeof chrome.sidePanel | undefined = (globalThis as { chrome?: typeof chrome }).chrome?.sidePanel;

/** What only Firefox has; undefined elsewhere. */
export const sidebar = (browser as { sidebarAction?: typeof browser.sidebarAction }).sidebarAction;

export { browser };
