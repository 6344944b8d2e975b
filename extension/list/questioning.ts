/** The item that a question is being written from; what drafts it is loaded only then. */
import { signal } from '@preact/signals';
import type { FollowUp } from '../../lib/followup/followup';

export const questioned = signal<FollowUp | undefined>(undefined);
