/** Which items are chosen, for what is done to many at once. Only what is shown can be chosen: nothing unseen is changed. */
import { computed, signal } from '@preact/signals';
import type { FollowUp } from '../../lib/followup/followup';
import { rows } from './lineup';
import { current, shown } from './state';

const ids = signal<ReadonlySet<string>>(new Set());
/** The user wants to choose, and has chosen nothing yet. */
const wanted = signal(false);
/** Key of the row from which a range goes. */
let anchor: string | undefined;

/** The chosen items as they are now, in the list's order. */
export const selected = computed<FollowUp[]>(() =>
  ids.value.size ? shown.value.flatMap(one => (ids.value.has(one.id) ? (current(one.id) ?? []) : [])) : [],
);
export const selecting = computed(() => wanted.value || selected.value.length > 0);
export const isSelected = (id: string): boolean => ids.value.has(id);

/** Chooses a row or lets it go. @param range all rows from the one chosen before */
export function pick(key: string, on: boolean, range = false): void {
  const list = rows.value;
  const to = list.findIndex(line => line.key === key);
  const from = range ? list.findIndex(line => line.key === anchor) : to;
  const next = new Set(ids.value);
  for (const line of list.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1)) {
    if (on) next.add(line.one.id);
    else next.delete(line.one.id);
  }
  ids.value = next;
  anchor = key;
}

export function pickAll(): void {
  ids.value = new Set(shown.value.map(({ id }) => id));
}

/** Shows the boxes, with nothing chosen yet. */
export function beginPicking(): void {
  wanted.value = true;
}

export function pickNone(): void {
  ids.value = new Set();
  wanted.value = false;
  anchor = undefined;
}
