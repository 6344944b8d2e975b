/** Wakes for a click, a shortcut, a message or a changed permission, and does nothing else. */
import { inject, onSitesChanged, registerSites } from '../platform/sites';
import { onCommand, onToolbarClick, openPage, openPanel } from '../platform/tabs';
import { startRouter } from './router';

startRouter();

onToolbarClick(tab => {
  openPanel(tab);
  void inject(tab.id);
});

onCommand(command => {
  if (command === 'list') void openPage('list/list.html');
});

onSitesChanged(() => void registerSites());
void registerSites();
