/** Whether the browser shows Sakspor's reminders. */
import { signal } from '@preact/signals';
import { canNotify, requestNotifications } from '../platform/alarms';

/** Undefined where the user has not been asked yet. */
export const notified = signal<boolean | undefined>(undefined);

/** Asks the user; must be called in a click. */
export async function allowNotifications(): Promise<void> {
  notified.value = await requestNotifications().catch(() => false);
}

/** Looks what has been allowed before. */
export async function lookNotifications(): Promise<void> {
  if (await canNotify().catch(() => false)) notified.value = true;
}
