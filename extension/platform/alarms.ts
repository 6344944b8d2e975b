/** Waking at a time, and telling the user then: the one seam to alarms and notifications. */
import { browser } from './browser';

const ALARM = 'look';
const PERMISSION = { permissions: ['notifications' as const] };

/** The background is woken at this time, ms since 1970; at none where it is undefined. One time at most is kept. */
export async function wakeAt(time: number | undefined): Promise<void> {
  if (time === undefined) await browser.alarms.clear(ALARM);
  // A time that has passed already would wake at once, and again, and again.
  else await browser.alarms.create(ALARM, { when: Math.max(time, Date.now() + 1000) });
}

/** Hears that the time has come, the browser has started, or Sakspor has been installed or updated. */
export function onWake(hear: () => void): void {
  browser.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === ALARM) hear();
  });
  browser.runtime.onStartup.addListener(hear);
  browser.runtime.onInstalled.addListener(hear);
}

/** Whether the user has let Sakspor show notifications. */
export const canNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks the user; must be called in a click, before anything is awaited. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Shows a notification; one of the same id takes its place. @returns false where the user has not allowed any */
export async function notify(id: string, title: string, message: string): Promise<boolean> {
  if (!(await canNotify())) return false;
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title, message });
  return true;
}

/** Hears clicks on notifications, also where they are allowed only later; and that they have been allowed. */
export function onNotifications(clicked: (id: string) => void, allowed: () => void): void {
  let listening = false;
  const listen = () => {
    // What is optional is not there before the user has allowed it.
    const { notifications } = browser as { notifications?: typeof browser.notifications };
    if (listening || !notifications) return;
    listening = true;
    notifications.onClicked.addListener(id => {
      void notifications.clear(id);
      clicked(id);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (!permissions?.includes('notifications')) return;
    listen();
    allowed();
  });
}
