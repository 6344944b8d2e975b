/** What has gone wrong with the store, to be shown above the list until it is over or put away. */
import { signal } from '@preact/signals';
import { database } from '../store/database';
import { onTrouble, type Trouble, troubleOf } from '../store/trouble';
import { vanished } from '../store/vanished';

export const trouble = signal<Trouble | undefined>(undefined);
/** What a list that vanished while nobody looked had held; undefined where nothing is amiss. */
export const lost = signal<{ count: number; at: number } | undefined>(undefined);

/** Shows what an error of the store means. */
export function troubled(error: unknown): void {
  trouble.value = troubleOf(error);
}

/** Begins to listen to what happens to the open database; called once. */
export function watchTrouble(): void {
  onTrouble(database, found => {
    trouble.value = found;
  });
  vanished()
    .then(found => {
      lost.value = found;
    })
    .catch(troubled);
}
