/** The user's list, in IndexedDB of the extension's own origin. Pages and content scripts cannot reach it. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Dismissal } from '../../lib/followup/dismissal';
import { migrate, VERSION } from './migrations';
import type { Stored } from './stored';
import { TroubleError } from './trouble';

/** What is remembered of the list besides its items. */
export type Kept =
  | { name: 'backup'; at: number; count: number; putOff?: number }
  | { name: 'copy'; handle: FileSystemFileHandle; at?: number }
  /** That this list is the one that was remembered; see vanished.ts. */
  | { name: 'born'; at: number };

export class Database extends Dexie {
  declare followUps: EntityTable<Stored, 'id'>;
  declare kept: Table<Kept, Kept['name']>;
  declare dismissals: EntityTable<Dismissal, 'id'>;

  constructor(name = 'sakspor') {
    super(name);
    migrate(this);
    // The library would open a list that a newer version has written, and write into it what that no longer understands.
    this.on(
      'ready',
      () => {
        if (Math.floor(this.backendDB().version / 10) > VERSION) throw new TroubleError('newer');
      },
      true,
    );
  }
}

export const database = new Database();
