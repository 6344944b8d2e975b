/** Everything that the user does to items, each of it to be undone. */
import { signal } from '@preact/signals';
import type { OwnChange } from '../../lib/followup/change';
import { type FollowUp, ownNote, type Status } from '../../lib/followup/followup';
import { type Changed, changeBack, changeMany, removeMany, restoreMany } from '../store/bulk';
import { save } from '../store/followups';
import { words } from '../ui/words/index';
import { itemWords, workWords } from '../ui/words/list';
import { freshId, open } from './state';
import { withTags } from './tagtext';
import { did } from './undo';
import { tellProgress } from './working';

/** An item that is being written by hand and has no title yet: it is not in the list before it has one. */
export const fresh = signal<FollowUp | undefined>(undefined);
let unsaved: FollowUp | undefined;

/** Begins an item on top of the list. */
export function writeFresh(): void {
  open.value = undefined;
  unsaved = ownNote(crypto.randomUUID(), '', Date.now());
  fresh.value = unsaved;
  freshId.value = unsaved.id;
}

const changes = (work: Promise<Changed[]>, text: (n: number) => string): Promise<boolean> =>
  did(
    work,
    changed => (changed.length ? text(changed.length) : undefined),
    changed => changeBack(changed, Date.now(), tellProgress),
  );

/** Changes fields of one item. Undone, only these go back: what was written since stays. @param text says what was done */
export function edit(one: FollowUp, fields: OwnChange, text: string): Promise<boolean> {
  if (unsaved?.id !== one.id)
    return changes(
      changeMany([one.id], () => fields, Date.now()),
      () => text,
    );
  unsaved = Object.fromEntries(Object.entries({ ...unsaved, ...fields }).filter(([, value]) => value !== undefined)) as unknown as FollowUp;
  fresh.value = unsaved;
  if (!unsaved.title) return Promise.resolve(true);
  const made = unsaved;
  unsaved = undefined;
  return did(
    save(made),
    () => itemWords.value.toasts.added,
    () => removeMany([made.id]),
  );
}

/** A status by the row's own circle: done, or open again. */
export function setStatus(one: FollowUp, status: Status): Promise<boolean> {
  const { toasts } = itemWords.value;
  const text = status === 'done' ? toasts.done : status === 'open' ? toasts.reopened : toasts.status(words.value.status[status]);
  return edit(one, { status }, text);
}

/** Removes items; undone, they are as they were. */
export function erase(items: readonly FollowUp[]): Promise<boolean> {
  if (items.some(one => one.id === open.value?.id)) open.value = undefined;
  return did(
    removeMany(
      items.map(({ id }) => id),
      tellProgress,
    ),
    removed =>
      removed.length ? (removed.length > 1 ? workWords.value.done.deleted(removed.length) : itemWords.value.toasts.deleted) : undefined,
    removed => restoreMany(removed, tellProgress),
  );
}

const idsOf = (items: readonly FollowUp[]): string[] => items.map(({ id }) => id);

/** Sets the status of many. */
export const statusOfMany = (items: readonly FollowUp[], status: Status): Promise<boolean> =>
  changes(
    changeMany(idsOf(items), () => ({ status }), Date.now(), tellProgress),
    n => workWords.value.done.status(n, words.value.status[status]),
  );

/** Sets the user's own deadline of many, or takes it away. @param ownDue ISO day */
export const dueOfMany = (items: readonly FollowUp[], ownDue: string | undefined): Promise<boolean> =>
  changes(
    changeMany(idsOf(items), () => ({ ownDue }), Date.now(), tellProgress),
    workWords.value.done.due,
  );

/** Gives many a tag. */
export const tagMany = (items: readonly FollowUp[], tag: string): Promise<boolean> =>
  changes(
    changeMany(idsOf(items), one => ({ tags: withTags(one.tags, tag) }), Date.now(), tellProgress),
    n => workWords.value.done.tagged(n, tag.trim()),
  );

/** Takes a tag off many. */
export const untagMany = (items: readonly FollowUp[], tag: string): Promise<boolean> =>
  changes(
    changeMany(idsOf(items), one => ({ tags: one.tags.filter(other => other !== tag) }), Date.now(), tellProgress),
    n => workWords.value.done.untagged(n, tag),
  );
