/** The list itself, as it is stored. Apart from all that is made of it, so that it is read while that is still being loaded. */
import { batch, effect, signal } from '@preact/signals';
import type { FollowUp } from '../../lib/followup/followup';
import { prepareSearch } from '../../lib/followup/search';
import type { Beginning, Early } from '../store/parts';
import { watch } from '../store/watch';
import { localToday } from '../ui/format';
import { beginsWithDue, listState } from './address';
import { troubled } from './trouble';

/** Undefined until it has been read. */
export const followUps = signal<readonly FollowUp[] | undefined>(undefined);

/** What is due first, while the whole of a long list is still being read. */
export const beginning = signal<Beginning | undefined>(undefined);

/** The whole list, as soon as it has been read. */
export const whole = (): Promise<readonly FollowUp[]> =>
  new Promise(done => {
    const stop = effect(() => {
      const list = followUps.value;
      if (!list) return;
      queueMicrotask(() => stop());
      done(list);
    });
  });

const early: Early = {
  today: localToday(),
  begin: found => {
    beginning.value = found;
  },
  // The first letters may be typed as soon as something is seen.
  part: items => prepareSearch(items, 0, () => true),
};

/** Begins to read and to follow it; called once. */
export const startReading = (): void =>
  watch({
    early: beginsWithDue(listState.value) ? early : undefined,
    next: list => {
      batch(() => {
        followUps.value = list;
        beginning.value = undefined;
      });
    },
    failed: troubled,
  });
