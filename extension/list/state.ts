/** What the list's page shows: the list itself, what is chosen to be seen of it, and what follows from both. */
import { computed, effect, signal } from '@preact/signals';
import { knownTag } from '../../lib/export/locale';
import { fromAddress, toAddress } from '../../lib/followup/address';
import { type Counts, countsOf, facetsOf } from '../../lib/followup/count';
import type { FollowUp } from '../../lib/followup/followup';
import { type Group, grouped } from '../../lib/followup/group';
import { prepareSearch } from '../../lib/followup/search';
import { type Circumstances, filtered, type ListState } from '../../lib/followup/view';
import { localToday } from '../ui/format';
import { words } from '../ui/words/index';
import { followUps } from './followups';
import { keep, kept } from './kept';

export { followUps };
export const today = signal(localToday());
/** Names, roles and committees that the user goes by. */
export const mine = signal<readonly string[]>([]);

/** The item that is open: as it was when it was opened, which is what keeps it in its place until it is closed. */
export interface OpenItem {
  id: string;
  /** Key of the group it was opened in: an item stands with each of its responsibles. */
  group?: string | undefined;
  as?: FollowUp | undefined;
}
export const open = signal<OpenItem | undefined>(undefined);
/** Item written by hand that stands on top until it is closed. */
export const freshId = signal<string | undefined>(undefined);
/** Matters that are folded, by key. */
export const folded = signal<ReadonlySet<string>>(new Set());

export const listState = signal<ListState>(fromAddress(location.hash || kept('state') || ''));

const circumstances = computed<Circumstances>(() => ({ today: today.value, mine: mine.value, tag: knownTag(words.value.tag) }));

/** The list with the open item as it was: what is edited must not run away. */
const placed = computed(() => {
  const list = followUps.value ?? [];
  const as = open.value?.as;
  return as ? list.map(one => (one.id === as.id ? as : one)) : list;
});

/** What the filters let through, in the list's order. */
export const shown = computed(() => filtered(placed.value, listState.value, circumstances.value));
export const groups = computed<Group[]>(() => grouped(shown.value, listState.value, circumstances.value));
/** Of the whole list, for the navigation: found out when there is time, so that the list itself is there first. */
export const counts = signal<Counts>({ deadline: 0, meeting: 0, case: 0, responsible: 0, table: 0, mine: 0, open: 0, overdue: 0 });
export const facets = computed(() => facetsOf(followUps.value ?? []));
const byId = computed(() => new Map(followUps.value?.map(one => [one.id, one])));
/** An item as it is now; undefined where it is gone. */
export const current = (id: string): FollowUp | undefined => byId.value.get(id);

/**
 * Changes what is shown; the address and what is kept follow.
 * @param how "replace" for what is typed letter by letter: going back in the browser should not go through each
 */
export function show(fields: Partial<ListState>, how: 'push' | 'replace' = 'push'): void {
  if (fields.view && fields.view !== listState.value.view) open.value = undefined;
  listState.value = { ...listState.value, ...fields };
  const address = toAddress(listState.value) || '#';
  if (how === 'push') history.pushState(null, '', address);
  else replaceSoon(address);
  keepState();
}

let replacing: ReturnType<typeof setTimeout> | undefined;
/** Browsers refuse an address that is replaced too often. */
function replaceSoon(address: string): void {
  clearTimeout(replacing);
  replacing = setTimeout(() => history.replaceState(null, '', address), 200);
}

/** All but the search is kept for the next time: an old search would hide what is due today. */
const keepState = () => keep('state', toAddress({ ...listState.value, query: '' }));

export const clearedFilters = { statuses: [], municipalities: [], bodies: [], responsible: [], tags: [], period: undefined, mine: false, overdue: false } satisfies Partial<ListState>; // biome-ignore format: one list

/** Makes the items' text ready for the search while nothing else is done, so that the first letter finds it so. */
function prepareWhenIdle(): void {
  let waiting = 0;
  effect(() => {
    const list = followUps.value;
    cancelIdleCallback(waiting);
    if (!list) return;
    let at = 0;
    const prepare = (idle: IdleDeadline) => {
      at = prepareSearch(list, at, () => idle.timeRemaining() > 1);
      if (at < list.length) waiting = requestIdleCallback(prepare);
    };
    waiting = requestIdleCallback(prepare);
  });
}

/** Begins to follow the address and the day, and to count. */
export function start(): void {
  if (!location.hash) history.replaceState(null, '', toAddress(listState.value) || '#');
  const count = () => {
    counts.value = countsOf(followUps.value ?? [], circumstances.value);
  };
  let counting = 0;
  effect(() => {
    const { length } = followUps.value ?? [];
    circumstances.value;
    cancelIdleCallback(counting);
    // A short list takes no time worth speaking of.
    if (length < 500) count();
    else counting = requestIdleCallback(count, { timeout: 1000 });
  });
  prepareWhenIdle();
  const follow = () => {
    clearTimeout(replacing);
    if (location.hash.replace(/^#$/u, '') !== toAddress(listState.value)) listState.value = fromAddress(location.hash);
    keepState();
  };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  // The page may stand open over midnight.
  setInterval(() => {
    today.value = localToday();
  }, 30_000);
}

const narrowQuery = matchMedia('(max-width: 720px)');
/** Whether the window is so narrow that an open item has it for itself. */
export const narrow = signal(narrowQuery.matches);
narrowQuery.addEventListener('change', event => {
  narrow.value = event.matches;
});
