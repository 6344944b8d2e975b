/** What is remembered of backups: when the last was made, and whether the user has put the reminder off. */
import type { LastBackup } from '../../lib/followup/backup';
import { database } from './database';

/** Undefined where none was ever made. */
export async function lastBackup(): Promise<LastBackup | undefined> {
  const kept = await database.kept.get('backup');
  if (kept?.name !== 'backup') return undefined;
  const { name: _, ...last } = kept;
  return last;
}

/** The whole list has been written to a file. @param now ms since 1970 @param count how many items it held */
export async function noteBackup(now: number, count: number): Promise<void> {
  await database.kept.put({ name: 'backup', at: now, count });
}

/** The user does not want to be reminded for now. @param now ms since 1970 */
export async function putOffBackup(now: number): Promise<void> {
  await database.transaction('rw', database.kept, async () => {
    const last = (await lastBackup()) ?? { at: 0, count: 0 };
    await database.kept.put({ ...last, name: 'backup', putOff: now });
  });
}
