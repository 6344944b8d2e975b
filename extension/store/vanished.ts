/**
 * Noticing that the list has vanished while nobody looked: site data cleared, a profile restored, a broken disk. The list
 * bears a mark of its own, and the extension's other storage remembers how many items it had; a list without its mark is
 * another one.
 */
import { type KnownList, knownList, rememberList } from '../platform/remembered';
import { database } from './database';

const isMarked = async (): Promise<boolean> => (await database.kept.get('born')) !== undefined;

/** Accepts the list as the user's own, empty or not. @param now milliseconds since 1970 */
export async function acceptList(now: number): Promise<void> {
  await database.kept.put({ name: 'born', at: now });
  await rememberList({ count: await database.followUps.count(), at: now });
}

/** Remembers how many items there are; a list that took the place of another is left to be told of. @param now ms since 1970 */
export async function rememberCount(count: number, now: number): Promise<void> {
  if (await vanished()) return;
  if (!(await isMarked())) await database.kept.put({ name: 'born', at: now });
  await rememberList({ count, at: now });
}

/** What the list that has vanished held, and when it was seen last; undefined where nothing is amiss. */
export async function vanished(): Promise<KnownList | undefined> {
  if (await isMarked()) return undefined;
  const known = await knownList();
  return known?.count ? known : undefined;
}
