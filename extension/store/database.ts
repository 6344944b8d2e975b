/** The user's list, in IndexedDB of the extension's own origin. Pages and content scripts cannot reach it. */
import Dexie, { type EntityTable } from 'dexie';
import type { FollowUp } from '../../lib/followup/followup';
import { migrate } from './migrations';

export interface Stored extends FollowUp {
  /** The page's address without its fragment, for asking what is saved of it; empty for what has no page. */
  page: string;
}

export class Database extends Dexie {
  declare followUps: EntityTable<Stored, 'id'>;

  constructor(name = 'sakspor') {
    super(name);
    migrate(this);
  }
}

export const database = new Database();
