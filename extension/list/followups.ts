/** The list itself, as it is stored. Apart from all that is made of it, so that it is read while that is still being loaded. */
import { signal } from '@preact/signals';
import type { FollowUp } from '../../lib/followup/followup';
import { watch } from '../store/watch';
import { troubled } from './trouble';

/** Undefined until it has been read. */
export const followUps = signal<readonly FollowUp[] | undefined>(undefined);

/** Begins to read and to follow it; called once. */
export const startReading = (): void =>
  watch(list => {
    followUps.value = list;
  }, troubled);
