/** Wakes for a click, a shortcut, a message, a reminder or a changed permission, and does nothing else. */
import { CONTENT_SCRIPT, inject, onSitesChanged, registerSites } from '../platform/sites';
import { forgetClosedTabs, onCommand, onToolbarClick, openPage, openPanel } from '../platform/tabs';
import { startRouter } from './router';
import { watchReminders } from './watch';

startRouter();
watchReminders();
forgetClosedTabs();

/** The click gives leave to read the tab, but the leave can arrive a moment after the click's own event. */
async function readClicked(tab: number): Promise<void> {
  for (const wait of [0, 60, 200, 600]) {
    if (wait) await new Promise(done => setTimeout(done, wait));
    if (await inject(CONTENT_SCRIPT, tab)) return;
  }
}

onToolbarClick(tab => {
  openPanel(tab);
  void readClicked(tab.id);
});

onCommand(command => {
  if (command === 'list') void openPage('list/list.html');
});

onSitesChanged(() => void registerSites());
void registerSites();
