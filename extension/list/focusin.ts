/** Which field of the open item is to have the focus next. */
import { signal } from '@preact/signals';

export const focusIn = signal<'title' | 'due' | 'tag' | 'note' | undefined>(undefined);
