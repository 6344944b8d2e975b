/** Tabs and the extension's own pages. */
import { browser, sidebar, sidePanel } from './browser';
import type { Announcement } from './messages';

export interface Tab {
  id: number;
  url?: string;
  windowId: number;
}

const asTab = (tab: { id?: number | undefined; url?: string | undefined; windowId?: number | undefined } | undefined): Tab | undefined =>
  tab?.id === undefined || tab.windowId === undefined
    ? undefined
    : { id: tab.id, windowId: tab.windowId, ...(tab.url ? { url: tab.url } : {}) };

/** The tab in front in the window that asks. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return asTab(tab);
}

/** Hears when another tab comes to the front, or the one in front loads another page. */
export function onActiveTab(hear: () => void): () => void {
  const updated = (_id: number, change: { status?: string | undefined; url?: string | undefined }) => {
    if (change.status === 'complete' || change.url) hear();
  };
  browser.tabs.onActivated.addListener(hear);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(hear);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Opens one of the extension's pages, or goes to it where it is open already. @param place in it: a fragment with its "#" */
export async function openPage(path: string, place = ''): Promise<void> {
  const url = browser.runtime.getURL(path);
  const open = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  const found = open[0];
  if (found?.id !== undefined) {
    await browser.tabs.update(found.id, { active: true, ...(place ? { url: url + place } : {}) });
    if (found.windowId !== undefined) await browser.windows.update(found.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url: url + place });
}

/** Where one of the extension's own files is. */
export const ownAddress = (path: string): string => browser.runtime.getURL(path);

/** The extension's page of choices. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the side panel or sidebar; must be called in the user's own click, before anything is awaited. */
export function openPanel(tab: Tab): void {
  if (sidePanel) sidePanel.open({ windowId: tab.windowId }).catch(() => undefined);
  else sidebar?.open().catch(() => undefined);
}

export function onToolbarClick(hear: (tab: Tab) => void): void {
  browser.action.onClicked.addListener(clicked => {
    const tab = asTab(clicked);
    if (tab) hear(tab);
  });
}

/** Hears when the extension has been installed or updated, or the browser has been. */
export function onInstalled(hear: (why: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => hear(reason === 'install' || reason === 'update' ? reason : 'other'));
}

/** Tabs whose pages Sakspor may read without a click: only their addresses are known. */
export async function readableTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url && !url.startsWith(browser.runtime.getURL('')) ? [id] : []));
}

/**
 * Hears when a tab begins to show another page, by loading it or by script, or goes back to one.
 * @param hear the address is known only of pages that Sakspor may read
 */
export function onPage(hear: (tab: number, url: string | undefined) => void): void {
  browser.tabs.onUpdated.addListener((tab, { status, url }) => {
    if (status === 'loading' || url) hear(tab, url);
  });
}

/** Tells one frame of a tab, or all of them; false where no reader hears it. */
export async function tellTab(tab: number, announcement: Announcement, frame?: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, announcement, frame === undefined ? {} : { frameId: frame });
    return true;
  } catch {
    return false;
  }
}

/** Tells every tab where Sakspor reads; tabs without it do not answer, which is no error. */
export async function tellTabs(announcement: Announcement): Promise<void> {
  for (const tab of await browser.tabs.query({}))
    if (tab.id !== undefined) browser.tabs.sendMessage(tab.id, announcement).catch(() => undefined);
}
