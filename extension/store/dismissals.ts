/** What the user has said is no action, by the page it stands on. Every function is one transaction. */
import type { Dismissal } from '../../lib/followup/dismissal';
import { addressOf } from '../../lib/followup/followup';
import { database } from './database';

/** Remembers it; the same passage dismissed twice is one. */
export async function dismiss(one: Dismissal): Promise<void> {
  await database.dismissals.put(one);
}

/** Forgets it and returns it, so that it can be dismissed again as it was; null where it was gone. */
export function undismiss(id: string): Promise<Dismissal | null> {
  return database.transaction('rw', database.dismissals, async () => {
    const known = await database.dismissals.get(id);
    await database.dismissals.delete(id);
    return known ?? null;
  });
}

/** What is dismissed on a page, oldest first. */
export const dismissedOn = (url: string): Promise<Dismissal[]> => database.dismissals.where('page').equals(addressOf(url)).sortBy('at');

/** All there is, oldest first. */
export const allDismissals = async (): Promise<Dismissal[]> => (await database.dismissals.toArray()).sort((a, b) => a.at - b.at);
