/** What the panel shows: the page in the tab in front, as its content script tells it. */
import { signal } from '@preact/signals';
import { daysOver, dueOf, isClosed } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import { announce, ask } from '../platform/ask';
import { askPage, type Outline, onAnnouncement, type PageRequest } from '../platform/messages';
import { MUNICIPAL_ORIGINS } from '../platform/municipal';
import { originOf } from '../platform/origins';
import { onSettings, readSettings, type Settings } from '../platform/settings';
import { framesWithReader, hasSite, requestSites } from '../platform/sites';
import { activeTab, onActiveTab, type Tab } from '../platform/tabs';
import { removeMany } from '../store/bulk';
import { dismiss, undismiss } from '../store/dismissals';
import { all, remove, restore } from '../store/followups';
import { localToday } from '../ui/format';
import { toast } from '../ui/toast';
import { type FrameOutline, joined, placeOf } from './frames';

/** Why a page is not read: nobody asked yet, its address is not known to us, the browser refused, or no page of the web. */
export type Unread = 'site' | 'unknown' | 'refused' | 'blocked';
/** "none": the gate found that the page is no minutes, and left it. */
export type View =
  | { state: 'waiting' }
  | { state: 'none' }
  | { state: 'unread'; why: Unread }
  | { state: 'page'; outline: Outline; tab: number; frames: readonly FrameOutline[] };

export const view = signal<View>({ state: 'waiting' });
/** The whole list. */
export const followUps = signal<readonly FollowUp[]>([]);
export const counts = signal<{ open: number; over: number }>({ open: 0, over: 0 });
/** The site of the page in front: its origin, whether it is always on. */
export const site = signal<{ origin: string; host: string; always: boolean } | undefined>(undefined);
/** Names, roles and committees that the user goes by; undefined until they are known. */
export const mine = signal<readonly string[] | undefined>(undefined);
export const current = signal<string | undefined>(undefined);

let tab: Tab | undefined;
let looks = 0;

export async function look(): Promise<void> {
  const mine = ++looks;
  const front = await activeTab();
  const frames = front ? await outlinesOf(front.id) : [];
  const outline = joined(frames);
  const url = outline?.url ?? front?.url;
  const told = front && !outline ? await ask({ type: 'stateOf', tab: front.id }).catch(() => undefined) : undefined;
  const none = told?.state === 'none' && told.url === url;
  const origin = originOf(url);
  const always = origin !== undefined && (await hasSite(origin));
  // Another tab came to the front meanwhile: its answer counts, not this one.
  if (mine !== looks) return;
  tab = front;
  site.value = origin && url ? { origin, host: new URL(url).host, always } : undefined;
  if (outline && front) view.value = { state: 'page', outline, tab: front.id, frames };
  else if (none) view.value = { state: 'none' };
  else view.value = { state: 'unread', why: origin ? 'site' : url ? 'blocked' : 'unknown' };
}

async function count(): Promise<void> {
  const today = localToday();
  followUps.value = await all();
  const open = followUps.value.filter(one => !isClosed(one));
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
  if (await requestSites([here.origin])) await read();
  await look();
}

/** The same for all municipal sites; must be called in the click. */
export async function alwaysOnEverywhere(): Promise<void> {
  if (await requestSites(MUNICIPAL_ORIGINS)) await read();
  await look();
}

/** What the readers in a tab hold, frame by frame; a frame that cannot be asked, or has left, is not among them. */
async function outlinesOf(id: number): Promise<FrameOutline[]> {
  const known = await framesWithReader(id);
  const asked = (known.length ? known : [0]).map(async frame => {
    const outline = await askPage(id, frame, { type: 'outline' }).catch(() => undefined);
    return outline ? [{ frame, outline }] : [];
  });
  return (await Promise.all(asked)).flat();
}

/** Asks the page that is shown, whatever tab is in front by now: the frame of the mark it is about, else every frame. */
export async function tellPage(request: PageRequest): Promise<void> {
  const shown = view.value;
  if (shown.state !== 'page') return;
  const place = 'mark' in request ? placeOf(request.mark) : undefined;
  const frames = await Promise.all(
    shown.frames.map(async one => {
      if (place && place.frame !== one.frame) return one;
      const asked = place ? ({ ...request, mark: place.mark } as PageRequest) : request;
      return { frame: one.frame, outline: (await askPage(shown.tab, one.frame, asked)) ?? one.outline };
    }),
  );
  const outline = joined(frames);
  if (outline && view.value.state === 'page' && view.value.tab === shown.tab) view.value = { ...shown, outline, frames };
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

/** Saves findings of the page that is shown; what is returned takes them out again, all at once. */
export async function saveAll(ids: readonly string[]): Promise<() => Promise<void>> {
  await tellPage({ type: 'saveAll', ids: [...ids] });
  return async () => {
    await removeMany(ids);
    announce({ type: 'followUpsChanged' });
    count().catch(() => undefined);
  };
}

/** Shows again what was said to be no action; what is returned hides it as it was. */
export async function bringBack(id: string): Promise<() => Promise<void>> {
  const known = await undismiss(id);
  announce({ type: 'followUpsChanged' });
  return async () => {
    if (known) await dismiss(known);
    announce({ type: 'followUpsChanged' });
  };
}

/** Hides an action of the page that is shown; what is returned brings it back. */
export async function dismissMark(mark: string): Promise<() => Promise<unknown>> {
  const hidden = () => (view.value.state === 'page' ? view.value.outline.hidden.map(({ id }) => id) : []);
  const before = new Set(hidden());
  await tellPage({ type: 'dismissMark', mark });
  const ids = hidden().filter(id => !before.has(id));
  return () => Promise.all(ids.map(bringBack));
}

export function start(): void {
  const again = () => {
    current.value = undefined;
    look().catch(() => undefined);
  };
  const follow = (settings: Settings) => {
    mine.value = settings.mine;
  };
  readSettings().then(follow, () => undefined);
  onSettings(follow);
  onActiveTab(again);
  onAnnouncement(announcement => {
    if (announcement.type === 'unsaved') toast(announcement.text);
    else if (announcement.type === 'outlineChanged') look().catch(() => undefined);
    else count().catch(() => undefined);
  });
  again();
  count().catch(() => undefined);
}
