/** What the user has said is no action, on whatever page: for backups, and for what is said before all is deleted. */
import { signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { Dismissal } from '../../lib/followup/dismissal';
import { allDismissals } from '../store/dismissals';
import { troubled } from './trouble';

/** Undefined until they have been read. */
export const dismissals = signal<readonly Dismissal[] | undefined>(undefined);

/** Begins to follow them; called once. */
export function watchDismissals(): void {
  liveQuery(allDismissals).subscribe({
    next: found => {
      dismissals.value = found;
    },
    error: troubled,
  });
}
