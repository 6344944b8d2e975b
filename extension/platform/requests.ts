/**
 * What the background is asked, and what it answers; each has a schema, which only its router needs. Apart from the other
 * messages, so that pages do not carry the form of a whole record.
 */
import * as v from 'valibot';
import type { Dismissal } from '../../lib/followup/dismissal';
import { FOUND, type FollowUp, LIMITS } from '../../lib/followup/followup';
import { CardFields, DismissalSchema, FollowUpSchema, Id, Url } from '../../lib/followup/schema';

import type { Trouble } from '../store/trouble';
import { MOST_AT_ONCE, type Outline } from './messages';

/** Asked of the background. */
export const Request = v.variant('type', [
  v.strictObject({ type: v.literal('save'), followUp: FollowUpSchema }),
  /** All of it or nothing. */
  v.strictObject({ type: v.literal('saveAll'), followUps: v.pipe(v.array(FollowUpSchema), v.maxLength(MOST_AT_ONCE)) }),
  v.strictObject({ type: v.literal('remove'), id: Id }),
  /** What the card edits of a saved item; null takes what is the user's own away. */
  v.strictObject({ type: v.literal('change'), id: Id, fields: CardFields }),
  v.strictObject({ type: v.literal('savedOn'), url: Url }),
  /** How a page says today what was saved of it; only what is news. */
  v.strictObject({
    type: v.literal('seen'),
    url: Url,
    items: v.pipe(
      v.array(v.strictObject({ id: Id, found: v.picklist(FOUND), text: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.quote))) })),
      v.maxLength(5000),
    ),
  }),
  /** It is no action: hidden on its page from now on. */
  v.strictObject({ type: v.literal('dismiss'), dismissal: DismissalSchema }),
  v.strictObject({ type: v.literal('undismiss'), id: Id }),
  v.strictObject({ type: v.literal('read'), tab: v.number(), anyway: v.boolean() }),
  v.strictObject({ type: v.literal('reader') }),
  /** The user has chosen another language: its words are wanted where this is asked. */
  v.strictObject({ type: v.literal('words') }),
  /** The words of languages are wanted where this is asked: a page in them was met. */
  v.strictObject({
    type: v.literal('languages'),
    codes: v.pipe(v.array(v.picklist(['nb', 'nn', 'sv', 'da', 'fi', 'en'])), v.maxLength(6)),
  }),
  v.strictObject({ type: v.literal('openList') }),
  v.strictObject({
    type: v.literal('told'),
    state: v.picklist(['found', 'none', 'off', 'failed']),
    actions: v.number(),
    url: Url,
    pdf: v.optional(v.boolean()),
  }),
  v.strictObject({ type: v.literal('stateOf'), tab: v.number() }),
  v.strictObject({ type: v.literal('look') }),
]);
export type Request = v.InferOutput<typeof Request>;

/** What a page is told of the records that were saved of it: no more than it takes to find and show them there. */
export type SavedPassage = Pick<FollowUp, (typeof SAVED_FIELDS)[number]>;
export const SAVED_FIELDS = [
  'id',
  'kind',
  'title',
  'quote',
  'anchor',
  'case',
  'responsible',
  'due',
  'note',
  'ownDue',
  'ownResponsible',
  'ownCase',
  'ownKind',
  'seen',
] as const;

/** What the background answers. */
export interface Answers {
  save: { id: string };
  saveAll: Record<string, never>;
  change: Record<string, never>;
  remove: { removed: FollowUp | null };
  /** @property goTo the record that the list's link to this page was followed for, a moment ago */
  savedOn: { saved: SavedPassage[]; dismissed: Dismissal[]; goTo?: string };
  seen: Record<string, never>;
  dismiss: Record<string, never>;
  undismiss: Record<string, never>;
  read: { error?: 'forbidden' };
  openList: Record<string, never>;
  reader: Record<string, never>;
  words: Record<string, never>;
  languages: Record<string, never>;
  told: Record<string, never>;
  /** What the page in a tab last told of itself, and its address then. */
  stateOf: { state?: Outline['state']; url?: string };
  /** Reminders that are due have been told; how much is overdue, when the next look comes (ms since 1970), and whether notifications are allowed. */
  look: { overdue: number; reminded: number; next?: number; allowed: boolean };
}

/** @property said what the user is told of what went wrong: the words stay here, so that pages do not carry them */
export type Reply<T extends Request['type']> =
  | { ok: true; value: Answers[T] }
  | { ok: false; error: string; trouble: Trouble; said?: string };
