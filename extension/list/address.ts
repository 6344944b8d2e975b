/** What is chosen to be seen of the list, as the address says it; else as it was the last time. */
import { signal } from '@preact/signals';
import { fromAddress } from '../../lib/followup/address';
import { isFiltered, type ListState } from '../../lib/followup/view';
import { kept } from './kept';

export const listState = signal<ListState>(fromAddress(location.hash || kept('state') || ''));

/** Whether what is due first is what is to be seen first. */
export const beginsWithDue = (state: ListState): boolean => state.view === 'deadline' && !isFiltered(state);
