/** The entry in the menu of a selected text. */
import { browser } from './browser';

const SELECTION = 'selection';

/** Puts it there, or gives it another title; the browser keeps it. */
export async function showSelectionMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION, title, contexts: ['selection'] });
}

/** Hears when it is chosen. @param hear the tab, and the frame in it */
export function onSelectionMenu(hear: (tab: number, frame: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === SELECTION && tab?.id !== undefined) hear(tab.id, frameId ?? 0);
  });
}
