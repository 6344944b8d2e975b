/** What the panel shows: the page in the tab in front, as its content script tells it. */
import { signal } from '@preact/signals';
import { daysOver, dueOf, isClosed } from '../../lib/followup/deadline';
import { announce, ask } from '../platform/ask';
import { askPage, type Outline, onAnnouncement, type PageRequest } from '../platform/messages';
import { hasSite, originOf, requestSite } from '../platform/sites';
import { activeTab, onActiveTab, type Tab } from '../platform/tabs';
import { all, remove, restore } from '../store/followups';
import { localToday } from '../ui/format';

/** Why a page is not read: nobody asked yet, its address is not known to us, the browser refused, or no page of the web. */
export type Unread = 'site' | 'unknown' | 'refused' | 'blocked';
/** "none": the gate found that the page is no minutes, and left it. */
export type View =
  | { state: 'waiting' }
  | { state: 'none' }
  | { state: 'unread'; why: Unread }
  | { state: 'page'; outline: Outline; tab: number };

export const view = signal<View>({ state: 'waiting' });
export const counts = signal<{ open: number; over: number }>({ open: 0, over: 0 });
/** The site of the page in front: its origin, whether it is always on. */
export const site = signal<{ origin: string; host: string; always: boolean } | undefined>(undefined);
export const current = signal<string | undefined>(undefined);

let tab: Tab | undefined;
let looks = 0;

export async function look(): Promise<void> {
  const mine = ++looks;
  const front = await activeTab();
  const outline = front && (await askPage(front.id, { type: 'outline' }).catch(() => undefined));
  const url = outline?.url ?? front?.url;
  const told = front && !outline ? await ask({ type: 'stateOf', tab: front.id }).catch(() => undefined) : undefined;
  const none = told?.state === 'none' && told.url === url;
  const origin = originOf(url);
  const always = origin !== undefined && (await hasSite(origin));
  // Another tab came to the front meanwhile: its answer counts, not this one.
  if (mine !== looks) return;
  tab = front;
  site.value = origin && url ? { origin, host: new URL(url).host, always } : undefined;
  if (outline && front) view.value = { state: 'page', outline, tab: front.id };
  else if (none) view.value = { state: 'none' };
  else view.value = { state: 'unread', why: origin ? 'site' : url ? 'blocked' : 'unknown' };
}

async function count(): Promise<void> {
  const today = localToday();
  const open = (await all()).filter(one => !isClosed(one));
  counts.value = { open: open.length, over: open.filter(one => daysOver(dueOf(one), today) > 0).length };
}

/**
 * Reads the page in front; where the browser refuses, the view says what to do.
 * @param anyway the user says that it is minutes: the gate is not asked
 */
export async function read(anyway = false): Promise<void> {
  if (!tab) return;
  view.value = { state: 'waiting' };
  const answer = await ask({ type: 'read', tab: tab.id, anyway }).catch(() => ({ error: 'forbidden' as const }));
  if (answer.error) view.value = { state: 'unread', why: 'refused' };
  else await look();
}

/** Must be called in the click: the browser asks the user there. */
export async function alwaysOn(): Promise<void> {
  const here = site.value;
  if (!here) return;
  if (await requestSite(here.origin)) await read();
  await look();
}

/** Asks the page that is shown, whatever tab is in front by now; an Error where it could not be done. */
export async function tellPage(request: PageRequest): Promise<void> {
  const shown = view.value;
  if (shown.state !== 'page') return;
  const outline = await askPage(shown.tab, request);
  if (outline && view.value.state === 'page' && view.value.tab === shown.tab) view.value = { ...shown, outline };
}

/** Takes an item out of the list; what is returned brings it back just as it was. */
export async function takeOut(id: string): Promise<() => Promise<void>> {
  const removed = await remove(id);
  const tell = () => {
    announce({ type: 'followUpsChanged' });
    count().catch(() => undefined);
  };
  tell();
  return async () => {
    if (removed) await restore(removed);
    tell();
  };
}

export function start(): void {
  const again = () => {
    current.value = undefined;
    look().catch(() => undefined);
  };
  onActiveTab(again);
  onAnnouncement(({ type }) => {
    if (type === 'outlineChanged') look().catch(() => undefined);
    else count().catch(() => undefined);
  });
  again();
  count().catch(() => undefined);
}
