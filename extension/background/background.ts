/** Wakes for a click, a shortcut, a message, a reminder or a changed permission, and does nothing else. */

import { onCommand } from '../platform/commands';
import { originOf } from '../platform/origins';
import { forgetClosedTabs, forgetPage, showUnreadable } from '../platform/pages';
import { wasWelcomed } from '../platform/remembered';
import { interfaceLanguage, readSettings } from '../platform/settings';
import { CONTENT_SCRIPT, hasSite, inject, onSitesChanged, registerSites, sites } from '../platform/sites';
import { onInstalled, onPage, onToolbarClick, openPage, openPanel, readableTabs, type Tab, tellTab, tellTabs } from '../platform/tabs';
import { UNREADABLE, UNREADABLE_PDF } from '../ui/words/unreadable';
import { startRouter } from './router';
import { nameSelectionMenu, saveSelection, watchSelections } from './selection';
import { stepInTab } from './stepping';
import { watchReminders } from './watch';

startRouter();
watchReminders();
watchSelections();
forgetClosedTabs();

/** The click gives leave to read the tab, but the leave can arrive a moment after the click's own event. */
async function readClicked({ id, url }: Tab): Promise<void> {
  for (const wait of [0, 60, 200, 600]) {
    if (wait) await new Promise(done => setTimeout(done, wait));
    if (await inject([CONTENT_SCRIPT], id)) return;
  }
  // The panel says so too, where it is open. Firefox refuses its view of a PDF as well; Chromium lets the gate in, which tells.
  const why = url && /\.pdf$/iu.test(new URL(url).pathname) ? UNREADABLE_PDF : UNREADABLE;
  await showUnreadable(id, why[interfaceLanguage(await readSettings())]);
}

onToolbarClick(tab => {
  openPanel(tab);
  // The tab may be gone by then.
  readClicked(tab).catch(() => undefined);
});

onCommand((command, tab) => {
  if (command === 'list') void openPage('list/list.html');
  if (command === 'selection' && tab !== undefined) void saveSelection(tab, 0).catch(() => undefined);
  if ((command === 'next' || command === 'previous') && tab !== undefined)
    void stepInTab(tab, command === 'next' ? 1 : -1).catch(() => undefined);
});

/** A page that goes to another address by script, or is gone back to, is not loaded: its reader begins afresh, or the gate looks. */
onPage(async (tab, url) => {
  await forgetPage(tab);
  const origin = originOf(url);
  if (!origin) return;
  void tellTab(tab, { type: 'moved' });
  if (!(await tellTab(tab, { type: 'moved' }, 0)) && (await hasSite(origin))) await inject([CONTENT_SCRIPT], tab, 0);
});

/** The scripts of the version before can do nothing more in the tabs that are open: the new ones take over. */
onInstalled(async why => {
  // A browser that is given the extension anew at each start (as developers do) calls that an installation each time.
  if (why === 'install' && !(await wasWelcomed())) await openPage('welcome/welcome.html');
  await nameSelectionMenu();
  await registerSites();
  for (const tab of await readableTabs()) await inject([CONTENT_SCRIPT], tab);
});

/** What is taken away is gone at once, in the tabs that are open too. */
onSitesChanged(async removed => {
  await registerSites();
  if (removed.length) await tellTabs({ type: 'sitesRemoved', removed: [...removed], granted: await sites() });
});
void registerSites();
