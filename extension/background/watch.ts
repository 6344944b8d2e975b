/** When the background looks at the list: as it changes, as time passes, as the browser starts. Never two looks at once. */
import { canNotify, notify, onNotifications, onWake, wakeAt } from '../platform/alarms';
import { showOverdue } from '../platform/pages';
import { rememberTold, toldReminders } from '../platform/remembered';
import { interfaceLanguage, onSettings, readSettings } from '../platform/settings';
import { openPage } from '../platform/tabs';
import { all } from '../store/followups';
import { rememberCount } from '../store/vanished';
import { itemOfNotification, type Looked, look, type Surroundings } from './reminders';

const surroundings: Surroundings = {
  list: all,
  language: async () => interfaceLanguage(await readSettings()),
  told: toldReminders,
  remember: rememberTold,
  rememberCount,
  notify,
  showOverdue,
  wakeAt,
};

let last: Promise<unknown> = Promise.resolve();

/** Looks once what is being done is done. */
export function lookNow(): Promise<Looked & { allowed: boolean }> {
  const next = last.then(async () => ({ ...(await look(surroundings, Date.now())), allowed: await canNotify() }));
  last = next.catch(() => undefined);
  return next;
}

let soon: ReturnType<typeof setTimeout> | undefined;
const SOON = 1000;

/** Looks in a moment: what changes many times in a row is looked at once. */
export function lookSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => void lookNow().catch(() => undefined), SOON);
}

/** Begins to listen; called once, as the background wakes. */
export function watchReminders(): void {
  const wake = () => void lookNow().catch(() => undefined);
  onWake(wake);
  onSettings(lookSoon);
  onNotifications(id => {
    const item = itemOfNotification(id);
    void openPage('list/list.html', item === undefined ? '' : `#item=${item}`);
  }, wake);
}
