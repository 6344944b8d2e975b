/** What is done with the list: save, change, remove, bring back. Every function is one transaction. */
import { type OwnChange, withChange } from '../../lib/followup/change';
import { addressOf, type FollowUp, type Seen } from '../../lib/followup/followup';
import { withSeen } from '../../lib/followup/seen';
import { database } from './database';
import { plain, stored } from './stored';

/** What comes with a second save, where the item has nothing there yet. */
const TAKEN_UP = ['note', 'ownDue', 'ownResponsible', 'ownCase', 'ownKind'] as const;

/** Saves what was found; what is saved already keeps what the user has made of it. */
export async function save(followUp: FollowUp): Promise<void> {
  await database.transaction('rw', database.followUps, async () => {
    const known = await database.followUps.get(followUp.id);
    if (!known) await database.followUps.put(stored(followUp));
    else {
      const fields = Object.fromEntries(TAKEN_UP.filter(name => followUp[name] && !known[name]).map(name => [name, followUp[name]]));
      if (Object.keys(fields).length) await database.followUps.put(stored(withChange(plain(known), fields, followUp.changedAt)));
    }
  });
}

/** The same for many: all of them, or none where one fails. */
export const saveAll = (list: readonly FollowUp[]): Promise<void> =>
  database.transaction('rw', database.followUps, async () => {
    for (const one of list) await save(one);
  });

/** Removes one and returns it, so that it can be brought back; null where it was gone. */
export async function remove(id: string): Promise<FollowUp | null> {
  return database.transaction('rw', database.followUps, async () => {
    const known = await database.followUps.get(id);
    await database.followUps.delete(id);
    return known ? plain(known) : null;
  });
}

/** Puts a record back as it was. */
export async function restore(followUp: FollowUp): Promise<void> {
  await database.followUps.put(stored(followUp));
}

/**
 * Changes only the fields that are named, so that two tabs changing the same item lose nothing of each other's.
 * @param now milliseconds since 1970
 */
export async function change(id: string, fields: OwnChange, now: number): Promise<void> {
  await database.transaction('rw', database.followUps, async () => {
    const known = await database.followUps.get(id);
    if (known) await database.followUps.put(stored(withChange(plain(known), fields, now)));
  });
}

/**
 * Keeps how a page was seen, of those items that were saved of it.
 * @param now milliseconds since 1970
 * @returns how many have news
 */
export function noteSeen(url: string, told: readonly (Omit<Seen, 'at'> & { id: string })[], now: number): Promise<number> {
  return database.transaction('rw', database.followUps, async () => {
    let news = 0;
    for (const { id, ...seen } of told) {
      const known = await database.followUps.get(id);
      if (!known || known.page !== addressOf(url)) continue;
      const one = plain(known);
      const next = withSeen(one, seen, now);
      if (next === one) continue;
      await database.followUps.put(stored(next));
      news++;
    }
    return news;
  });
}

/** What is saved of a page, oldest first. */
export async function savedOn(url: string): Promise<FollowUp[]> {
  return (await database.followUps.where('page').equals(addressOf(url)).sortBy('savedAt')).map(plain);
}

// Sorted here: reading a long list by an index takes the browser several times as long.
const oldestFirst = (list: FollowUp[]): FollowUp[] => list.sort((a, b) => a.savedAt - b.savedAt);

/** The whole list, oldest saved first. */
export const all = async (): Promise<FollowUp[]> => oldestFirst((await database.followUps.toArray()).map(plain));
