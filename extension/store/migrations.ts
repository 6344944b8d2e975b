/** Every form the database has had. A version that has been released is never changed: the next one is added below it. */
import type Dexie from 'dexie';
import { type FollowUp, freshOwn } from '../../lib/followup/followup';
import { fromVersion2 } from '../../lib/followup/older';
import { plain, type Stored, stored } from './stored';

/** The newest version there is below. */
export const VERSION = 5;

/** Declares all versions; Dexie runs what lies between the version found and the newest, in one transaction. */
export function migrate(database: Dexie): void {
  database.version(1).stores({ followUps: 'id, page, status, savedAt' });
  // Priority, tags, who was asked, and the history of each item.
  database
    .version(2)
    .stores({ followUps: 'id, page, status, savedAt' })
    .upgrade(transaction =>
      transaction
        .table('followUps')
        .toCollection()
        .modify((one: Record<string, unknown>) => {
          const own = freshOwn('');
          for (const [name, value] of Object.entries({ ...own, changed: {}, history: [] })) one[name] ??= value;
        }),
    );
  // Whose minutes they are, times of change that version 1 did not keep, and what was longer than an item can be. A table
  // of what is remembered of the list itself: its last backup, the file of its copy.
  database
    .version(3)
    .stores({ followUps: 'id, page, status, savedAt', kept: 'name' })
    .upgrade(transaction =>
      transaction
        .table<FollowUp>('followUps')
        .toCollection()
        .modify((one, record) => {
          try {
            record.value = fromVersion2(one);
          } catch {
            // One item that is not as it should be must not keep the whole list from being opened: it stays as it is.
          }
        }),
    );
  // What the user has said is no action, by its page.
  database.version(4).stores({ followUps: 'id, page, status, savedAt', kept: 'name', dismissals: 'id, page' });
  // The order of what is due, so that the beginning of a long list can be read before the rest of it.
  database
    .version(VERSION)
    .stores({ followUps: 'id, page, status, savedAt, [openDay+savedAt]', kept: 'name', dismissals: 'id, page' })
    .upgrade(transaction =>
      transaction
        .table<Stored>('followUps')
        .toCollection()
        .modify((one, record) => {
          try {
            record.value = stored(plain(one));
          } catch {
            // As above.
          }
        }),
    );
}
