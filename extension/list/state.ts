/** The list's data and what is done with it. Every change can be undone. */
import { computed, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { byDeadline, type DeadlineGroup, daysOver, dueOf, groupOf, isClosed } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import { announce } from '../platform/ask';
import { all, change, remove, restore } from '../store/followups';
import { localToday } from '../ui/format';
import { toast } from '../ui/toast';
import { words } from '../ui/words/index';

export const VIEWS = ['open', 'done', 'all'] as const;
export type View = (typeof VIEWS)[number];

export const followUps = signal<FollowUp[] | undefined>(undefined);
export const failed = signal(false);
export const today = signal(localToday());
export const openId = signal<string | undefined>(undefined);

const fromAddress = (): View => VIEWS.find(view => view === location.hash.slice(1)) ?? 'open';
export const view = signal<View>(fromAddress());

const inView = (one: FollowUp, name: View): boolean => name === 'all' || isClosed(one) === (name === 'done');
export const shown = computed(() => (followUps.value ?? []).filter(one => inView(one, view.value)).sort(byDeadline));
export const count = (name: View): number => (followUps.value ?? []).filter(one => inView(one, name)).length;
export const over = computed(() => (followUps.value ?? []).filter(one => !isClosed(one) && daysOver(dueOf(one), today.value) > 0).length);

const ORDER: DeadlineGroup[] = ['overdue', 'week', 'month', 'later', 'none'];

/** The shown items by deadline; what is done is over for nobody. */
export const groups = computed(() => {
  const sorted = new Map<DeadlineGroup, FollowUp[]>(ORDER.map(name => [name, []]));
  for (const one of shown.value) {
    const group = groupOf(one, today.value);
    sorted.get(group === 'overdue' && isClosed(one) ? 'later' : group)?.push(one);
  }
  return [...sorted].filter(([, list]) => list.length);
});

export function start(): void {
  liveQuery(all).subscribe({
    next: list => {
      followUps.value = list;
      failed.value = false;
    },
    error: () => {
      failed.value = true;
    },
  });
  addEventListener('hashchange', () => {
    view.value = fromAddress();
  });
  // The page may stand open over midnight.
  setInterval(() => {
    today.value = localToday();
  }, 60_000);
}

async function done(work: Promise<unknown>, text: string, undo: () => Promise<unknown>): Promise<void> {
  try {
    await work;
    announce({ type: 'followUpsChanged' });
    toast(text, async () => {
      await undo();
      announce({ type: 'followUpsChanged' });
    });
  } catch {
    toast(words.value.list.saveFailed);
  }
}

export function setStatus(one: FollowUp, status: FollowUp['status']): Promise<void> {
  const w = words.value.list;
  // Only the status goes back: what was written since stays.
  return done(change(one.id, { status }, Date.now()), status === 'done' ? w.doneToast : w.openToast, () =>
    change(one.id, { status: one.status }, Date.now()),
  );
}

export function erase(one: FollowUp): Promise<void> {
  if (openId.value === one.id) openId.value = undefined;
  const removed = remove(one.id);
  return done(removed, words.value.list.deletedToast, async () => restore((await removed) ?? one));
}

/** Saves what was edited, without a word where it goes well: leaving the field is enough. */
export async function edit(one: FollowUp, fields: { title?: string; note?: string }): Promise<void> {
  try {
    await change(one.id, fields, Date.now());
  } catch {
    toast(words.value.list.saveFailed);
  }
}
