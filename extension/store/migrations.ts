/** Every form the database has had. A version that has been released is never changed: the next one is added below it. */
import type Dexie from 'dexie';
import { freshOwn } from '../../lib/followup/followup';

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
}
