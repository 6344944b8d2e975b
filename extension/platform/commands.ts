/** The keys that commands have: the browser keeps them, and the user changes them there. */
import { browser } from './browser';

/** As the manifest names them, in the order in which they are shown. The first is the toolbar's button. */
export const COMMANDS = ['_execute_action', 'selection', 'list', 'next', 'previous'] as const;
export type Command = (typeof COMMANDS)[number];

/** What each command is set to now, as the browser writes it ("Alt+Shift+S"); empty where it has no key. */
export async function shortcuts(): Promise<ReadonlyMap<Command, string>> {
  const known = await browser.commands.getAll();
  return new Map(COMMANDS.map(command => [command, known.find(({ name }) => name === command)?.shortcut ?? '']));
}

/** Opens the browser's own page for changing them: Firefox has a call for it, Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as Partial<typeof browser.commands>;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Hears the shortcuts. @param hear the tab in front, where there is one */
export function onCommand(hear: (command: string, tab: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => hear(command, tab?.id));
}
