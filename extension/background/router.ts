/** The one place where messages are answered. What does not fit its schema, or comes from elsewhere, gets no answer. */
import { type Answers, announce, onAnnouncement, onMessage, type Reply, Request } from '../platform/messages';
import { inject } from '../platform/sites';
import { openPage, showCount, tellTabs } from '../platform/tabs';
import * as followUps from '../store/followups';

type Handlers = { [T in Request['type']]: (request: Extract<Request, { type: T }>, tab: number | undefined) => Promise<Answers[T]> };

/** The list has changed: every open part and every page that is read hears of it. */
function changed(): void {
  announce({ type: 'followUpsChanged' });
  void tellTabs({ type: 'followUpsChanged' });
}

const handlers: Handlers = {
  async save({ followUp }) {
    await followUps.save(followUp);
    changed();
    return { id: followUp.id };
  },
  async remove({ id }) {
    const removed = await followUps.remove(id);
    changed();
    return { removed };
  },
  savedOn: async ({ url }) => ({ ids: await followUps.savedOn(url) }),
  read: async ({ tab }) => ((await inject(tab)) ? {} : { error: 'forbidden' }),
  async openList() {
    await openPage('list/list.html');
    return {};
  },
  async found({ actions }, tab) {
    if (tab !== undefined) await showCount(tab, actions);
    return {};
  },
};

async function answer(message: Request, tab: number | undefined): Promise<Reply<Request['type']>> {
  try {
    const handle = handlers[message.type] as (request: Request, tab: number | undefined) => Promise<Answers[Request['type']]>;
    return { ok: true, value: await handle(message, tab) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' };
  }
}

/** Begins to answer; called once, as the background wakes. */
export function startRouter(): void {
  onMessage(Request, answer);
  // Told by the list's own page: passed on to the tabs, which only the background can reach.
  onAnnouncement(announcement => {
    if (announcement.type === 'followUpsChanged') void tellTabs(announcement);
  });
}
