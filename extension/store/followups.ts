/** What is done with the list: save, change, remove, bring back. Every function is one transaction. */
import { addressOf, type FollowUp } from '../../lib/followup/followup';
import { database, type Stored } from './database';

const stored = (followUp: FollowUp): Stored => ({ ...followUp, page: addressOf(followUp.source.url) });

const plain = ({ page: _, ...followUp }: Stored): FollowUp => followUp;

/** Saves what was found; what is saved already keeps what the user has made of it. */
export async function save(followUp: FollowUp): Promise<void> {
  await database.transaction('rw', database.followUps, async () => {
    const known = await database.followUps.get(followUp.id);
    if (!known) await database.followUps.put(stored(followUp));
    else if (followUp.note && !known.note)
      await database.followUps.update(followUp.id, { note: followUp.note, changedAt: followUp.changedAt });
  });
}

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

/** @param now milliseconds since 1970 */
export async function change(id: string, fields: Partial<Pick<FollowUp, 'status' | 'title' | 'note'>>, now: number): Promise<void> {
  await database.followUps.update(id, { ...fields, changedAt: now });
}

/** Ids of what is saved of a page. */
export async function savedOn(url: string): Promise<string[]> {
  return (await database.followUps.where('page').equals(addressOf(url)).primaryKeys()) as string[];
}

export async function all(): Promise<FollowUp[]> {
  return (await database.followUps.orderBy('savedAt').toArray()).map(plain);
}
