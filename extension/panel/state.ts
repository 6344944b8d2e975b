/** What the panel shows: the page in the tab in front, as its content script tells it. */
import { signal } from '@preact/signals';
import { daysOver } from '../../lib/followup/deadline';
import { ask, askPage, type Outline, onAnnouncement, type PageRequest } from '../platform/messages';
import { hasSite, originOf, requestSite } from '../platform/sites';
import { activeTab, onActiveTab, type Tab } from '../platform/tabs';
import { all } from '../store/followups';
import { localToday } from '../ui/format';

export type View = { state: 'waiting' } | { state: 'unread'; refused: boolean } | { state: 'page'; outline: Outline };

export const view = signal<View>({ state: 'waiting' });
export const counts = signal<{ open: number; over: number }>({ open: 0, over: 0 });
/** The site of the page in front: its origin, whether it is always on. */
export const site = signal<{ origin: string; host: string; always: boolean } | undefined>(undefined);
export const current = signal<string | undefined>(undefined);

let tab: Tab | undefined;

export async function look(): Promise<void> {
  tab = await activeTab();
  const outline = tab && (await askPage(tab.id, { type: 'outline' }));
  view.value = outline ? { state: 'page', outline } : { state: 'unread', refused: false };
  const url = outline?.url ?? tab?.url;
  const origin = originOf(url);
  site.value = origin && url ? { origin, host: new URL(url).host, always: await hasSite(origin) } : undefined;
}

async function count(): Promise<void> {
  const today = localToday();
  const open = (await all()).filter(one => one.status === 'open');
  counts.value = { open: open.length, over: open.filter(one => daysOver(one.due, today) > 0).length };
}

/** Reads the page in front; where the browser refuses, the view says what to do. */
export async function read(): Promise<void> {
  if (!tab) return;
  view.value = { state: 'waiting' };
  const { error } = await ask({ type: 'read', tab: tab.id });
  if (error) view.value = { state: 'unread', refused: true };
  else await look();
}

/** Must be called in the click: the browser asks the user there. */
export async function alwaysOn(): Promise<void> {
  const here = site.value;
  if (!here) return;
  if (await requestSite(here.origin)) await read();
  await look();
}

export async function tellPage(request: PageRequest): Promise<void> {
  if (!tab) return;
  const outline = await askPage(tab.id, request);
  if (outline) view.value = { state: 'page', outline };
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
