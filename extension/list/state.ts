/** What the list's page shows: the list itself, what is chosen to be seen of it, and what follows from both. */
import { computed, effect, signal } from '@preact/signals';
import { knownTag } from '../../lib/export/locale';
import { fromAddress, toAddress } from '../../lib/followup/address';
import { type Counts, countsOf, facetsOf, prepareCounts } from '../../lib/followup/count';
import { isClosed } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import { type Group, grouped } from '../../lib/followup/group';
import { prepareSearch } from '../../lib/followup/search';
import { type Circumstances, filtered, isOverdue, type ListState } from '../../lib/followup/view';
import { localToday } from '../ui/format';
import { words } from '../ui/words/index';
import { beginsWithDue, listState } from './address';
import { beginning, followUps } from './followups';
import { keep } from './kept';

export { followUps, listState };
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
/** What is unfolded of the open item. Not the item's own to know: in a window that becomes narrow it is drawn anew, elsewhere. */
export const unfolded = signal({ correct: false, history: false });
effect(() => {
  if (open.value?.id ?? freshId.value) unfolded.value = { correct: false, history: false };
});
/** Matters that are folded, by key. */
export const folded = signal<ReadonlySet<string>>(new Set());

const circumstances = computed<Circumstances>(() => ({ today: today.value, mine: mine.value, tag: knownTag(words.value.tag) }));

/** The beginning of a long list, as long as that is all that is known of it and what is to be seen begins with it. */
const begun = computed(() => (!followUps.value && beginsWithDue(listState.value) ? beginning.value : undefined));
/** What can be shown: the whole list, or the beginning of it; undefined before either has been read. */
const known = computed<readonly FollowUp[] | undefined>(() => followUps.value ?? begun.value?.items);
/** Whether there is anything to show, if only that there is nothing. */
export const ready = computed(() => known.value !== undefined);

/** The list with the open item as it was: what is edited must not run away. */
const placed = computed(() => {
  const list = known.value ?? [];
  const as = open.value?.as;
  return as ? list.map(one => (one.id === as.id ? as : one)) : list;
});

/** What the filters let through, in the list's order. */
export const shown = computed(() => filtered(placed.value, listState.value, circumstances.value));
export const groups = computed<Group[]>(() => {
  const list = grouped(shown.value, listState.value, circumstances.value);
  const { counts } = begun.value ?? {};
  return begun.value
    ? list.map(group => (group.by === 'deadline' && group.key !== 'closed' ? { ...group, count: counts?.[group.key] ?? '' } : group))
    : list;
});
/** How many of what is shown are open, and how many of these are overdue; undefined before they are counted. */
export const openShown = computed<{ open: number; over: number } | undefined>(() => {
  if (begun.value) {
    const { counts } = begun.value;
    return counts && { open: Object.values(counts).reduce((sum, n) => sum + n, 0), over: counts.overdue };
  }
  if (!followUps.value) return undefined;
  const open = shown.value.filter(one => !isClosed(one));
  return { open: open.length, over: open.filter(one => isOverdue(one, today.value)).length };
});
/** Of the whole list, for the navigation: found out when there is time, so that the list itself is there first. */
export const counts = signal<Counts | undefined>(undefined);
export const facets = computed(() => facetsOf(followUps.value ?? []));
const byId = computed(() => new Map(known.value?.map(one => [one.id, one])));
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

/** Does for a list, in parts and while nothing else is done, what it will be asked for; then the next. @returns what ends it */
function whenIdle(
  list: readonly FollowUp[],
  work: readonly { prepare: (list: readonly FollowUp[], from: number, more: () => boolean) => number; after?: () => void }[],
): () => void {
  let at = 0;
  const [first, ...rest] = work;
  let end = () => cancelIdleCallback(waiting);
  const go = (idle: IdleDeadline) => {
    at = first?.prepare(list, at, () => idle.timeRemaining() > 2) ?? list.length;
    if (at < list.length) waiting = requestIdleCallback(go, { timeout: 1000 });
    else {
      first?.after?.();
      if (rest.length) end = whenIdle(list, rest);
    }
  };
  let waiting = requestIdleCallback(go, { timeout: 1000 });
  return () => end();
}

/** Begins to follow the address and the day, and to count. */
export function start(): void {
  if (!location.hash) history.replaceState(null, '', toAddress(listState.value) || '#');
  effect(() => {
    const list = followUps.value;
    const now = circumstances.value;
    if (!list) return;
    const count = () => {
      counts.value = countsOf(list, now);
    };
    // A short list takes no time worth speaking of.
    if (list.length < 500) count();
    return whenIdle(list, [{ prepare: prepareCounts, after: count }, { prepare: prepareSearch }]);
  });
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
