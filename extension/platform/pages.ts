/**
 * What the pages in tabs told of themselves, frame by frame, and the badge that says it. Kept while the browser runs,
 * because a page that is no minutes has no script left to ask.
 */
import { browser } from './browser';
import type { Outline } from './messages';

export interface PageState {
  state: Outline['state'];
  url: string;
  actions: number;
}

const keyOf = (tab: number, frame: number | '' = ''): string => `page-${tab}-${frame}`;

/** Of what a page holds, of a page that is no minutes, and of what is overdue. */
const BADGE_COLORS = { actions: '#9E430C', none: '#6B7B88', overdue: '#A8201A' };

/** What every frame of a tab told, by its key; the page's own frame is 0. */
async function statesOf(tab: number): Promise<Record<string, PageState>> {
  const all = Object.entries(await browser.storage.session.get(null));
  return Object.fromEntries(all.filter(([key]) => key.startsWith(keyOf(tab)))) as Record<string, PageState>;
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: what a new page tells is not forgotten with the page before it. */
function inTurn(change: () => Promise<void>): Promise<void> {
  const done = last.then(change);
  last = done.catch(() => undefined);
  return done;
}

/**
 * Keeps what a frame told, and shows how many actions the page in the tab holds, or (in grey) that it is no minutes. A
 * page that has no count of its own shows what is overdue, as every other tab does.
 */
export const showState = (tab: number, frame: number, told: PageState): Promise<void> => inTurn(() => keepState(tab, frame, told));

async function keepState(tab: number, frame: number, told: PageState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab, frame)]: told });
  const states = Object.values(await statesOf(tab));
  const actions = states.reduce((sum, one) => sum + (one.state === 'found' ? one.actions : 0), 0);
  const kind = actions ? 'actions' : states.every(one => one.state === 'none') ? 'none' : 'overdue';
  await browser.action.setBadgeText({ tabId: tab, text: { none: '–', actions: String(actions), overdue: null }[kind] });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLORS[kind] });
}

/** Shows on the toolbar's button that the page in a tab cannot be read, until another one is loaded there. @param title says why */
export async function showUnreadable(tab: number, title: string): Promise<void> {
  // The reason comes first: the sign is what is seen, and whoever sees it asks for the reason at once.
  await sayWhy(tab, title);
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLORS.none });
  await browser.action.setBadgeText({ tabId: tab, text: '×' });
}

/** Says why a page shows nothing, as the button's tooltip, until another one is loaded in its tab. */
export const sayWhy = (tab: number, title: string): Promise<void> => browser.action.setTitle({ tabId: tab, title });

/** Shows how much is overdue on the toolbar's button, on every tab that has no count of its own. @param title says what it means */
export async function showOverdue(count: number, title: string | undefined): Promise<void> {
  await browser.action.setBadgeText({ text: count > 99 ? '99+' : count ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLORS.overdue });
  await browser.action.setTitle({ title: title ?? browser.i18n.getMessage('action') });
}

/** What the page in a tab last told of itself, by the frame that has most to say. */
export async function stateOf(tab: number): Promise<PageState | undefined> {
  const states = await statesOf(tab);
  const own = states[keyOf(tab, 0)];
  const found = Object.values(states).find(one => one.state !== 'none') ?? own;
  return found && { ...found, url: own?.url ?? found.url };
}

/** Forgets what a tab's pages told: it shows another one, or is closed. */
export const forgetPage = (tab: number): Promise<void> =>
  inTurn(async () => browser.storage.session.remove(Object.keys(await statesOf(tab))));

export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener(tab => void forgetPage(tab));
}
