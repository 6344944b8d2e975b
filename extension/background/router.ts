/** The one place where messages are answered. What does not fit its schema, or comes from elsewhere, gets no answer. */
import { announce } from '../platform/ask';
import { onAnnouncement, onMessage, type Sender } from '../platform/messages';
import { sayWhy, showState, stateOf } from '../platform/pages';
import { takeGoing } from '../platform/remembered';
import { type Answers, type Reply, Request, SAVED_FIELDS, type SavedPassage } from '../platform/requests';
import { interfaceLanguage, readSettings } from '../platform/settings';
import { CONTENT_SCRIPT, inject, injectReader, languageScript, wordsScript } from '../platform/sites';
import { openPage, tellTabs } from '../platform/tabs';
import { dismiss, dismissedOn, undismiss } from '../store/dismissals';
import * as followUps from '../store/followups';
import { type Trouble, TroubleError, troubleOf } from '../store/trouble';
import { troubleText } from '../ui/words/trouble';
import { UNREADABLE_PDF } from '../ui/words/unreadable';
import { lookNow, lookSoon } from './watch';

type Handlers = { [T in Request['type']]: (request: Extract<Request, { type: T }>, from: Sender) => Promise<Answers[T]> };

/** The list has changed: every open part and every page that is read hears of it. */
function changed(): void {
  announce({ type: 'followUpsChanged' });
  void tellTabs({ type: 'followUpsChanged' });
  lookSoon();
}

const handlers: Handlers = {
  async save({ followUp }, { incognito }) {
    // What is read in a private window leaves no trace, least of all in the list of the ordinary ones.
    if (incognito) throw new TroubleError('private');
    await followUps.save(followUp);
    changed();
    return { id: followUp.id };
  },
  async saveAll({ followUps: list }, { incognito }) {
    if (incognito) throw new TroubleError('private');
    await followUps.saveAll(list);
    changed();
    return {};
  },
  async change({ id, fields }) {
    await followUps.change(id, Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? undefined])), Date.now());
    changed();
    return {};
  },
  async remove({ id }) {
    const removed = await followUps.remove(id);
    changed();
    return { removed };
  },
  async savedOn({ url }) {
    const saved = (await followUps.savedOn(url)).filter(one => one.quote);
    const ids = saved.map(one => one.id);
    const [goTo, dismissed] = await Promise.all([takeGoing(ids, Date.now()), dismissedOn(url)]);
    return {
      dismissed,
      ...(goTo ? { goTo } : {}),
      saved: saved.map(
        one => Object.fromEntries(SAVED_FIELDS.flatMap(name => (one[name] === undefined ? [] : [[name, one[name]]]))) as SavedPassage,
      ),
    };
  },
  async seen({ url, items }, { incognito }) {
    // A private window leaves no trace; there the reader may have seen the page as somebody else.
    if (!incognito && (await followUps.noteSeen(url, items, Date.now()))) changed();
    return {};
  },
  async dismiss({ dismissal }, { incognito }) {
    if (incognito) throw new TroubleError('private');
    await dismiss(dismissal);
    changed();
    return {};
  },
  async undismiss({ id }) {
    await undismiss(id);
    changed();
    return {};
  },
  read: async ({ tab, anyway }) => ((await (anyway ? injectReader(tab) : inject([CONTENT_SCRIPT], tab))) ? {} : { error: 'forbidden' }),
  async reader(_, { tab, frame }) {
    if (tab !== undefined) await injectReader(tab, frame);
    return {};
  },
  async words(_, { tab, frame }) {
    if (tab !== undefined) await inject([wordsScript(await readSettings())], tab, frame);
    return {};
  },
  async languages({ codes }, { tab, frame }) {
    if (tab !== undefined) await inject(codes.map(languageScript), tab, frame);
    return {};
  },
  async openList() {
    await openPage('list/list.html');
    return {};
  },
  async told({ state, actions, url, pdf }, { tab, frame }) {
    if (tab !== undefined) await showState(tab, frame ?? 0, { state, url, actions });
    if (tab !== undefined && frame === 0 && pdf) await sayWhy(tab, UNREADABLE_PDF[interfaceLanguage(await readSettings())]);
    announce({ type: 'outlineChanged' });
    return {};
  },
  look: lookNow,
  stateOf: async ({ tab }) => (await stateOf(tab)) ?? {},
};

/** Words for the user, but of what anybody can say. */
async function saidOf(trouble: Trouble): Promise<{ said?: string }> {
  return trouble === 'failed' ? {} : { said: troubleText(interfaceLanguage(await readSettings()), trouble).text };
}

async function answer(message: Request, from: Sender): Promise<Reply<Request['type']>> {
  try {
    const handle = handlers[message.type] as (request: Request, from: Sender) => Promise<Answers[Request['type']]>;
    return { ok: true, value: await handle(message, from) };
  } catch (error) {
    const told = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    const trouble = troubleOf(error);
    return { ok: false, error: told, trouble, ...(await saidOf(trouble)) };
  }
}

/** Begins to answer; called once, as the background wakes. */
export function startRouter(): void {
  onMessage(Request, answer);
  // Told by the list's own page: passed on to the tabs, which only the background can reach.
  onAnnouncement(announcement => {
    if (announcement.type !== 'followUpsChanged') return;
    void tellTabs(announcement);
    lookSoon();
  });
}
