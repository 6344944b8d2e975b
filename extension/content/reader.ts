/**
 * Reads the page: put into it where the gate has let it through, or where the user says that it is minutes. Answers
 * the panel, and begins afresh where the page goes to another address by script.
 */
import { isConnected } from '../platform/browser';
import { onAnnouncement, onMessage, PageRequest } from '../platform/messages';
import { covers } from '../platform/origins';
import { pageAddress } from './address';
import { Looks } from './looks';
import { tell } from './notice';
import { Overlay } from './overlay';
import { startWords } from './said';
import { Session } from './session';
import { ENDED } from './slices';
import { world } from './world';

/** Told to the script of an earlier version in this page, which lives in a world of its own and cannot be reached otherwise. */
const YIELD = 'sakspor:yield';

/** The page is of a site that was turned off, and of none that is still on. */
function isOff({ removed, granted }: { removed: readonly string[]; granted: readonly string[] }): boolean {
  const holds = (origin: string) => covers(origin, pageAddress());
  return removed.some(holds) && !granted.some(holds);
}

/** As the gate says, which has let the page through. Where none was asked the user said that it is minutes: the parse tells. */
const mayBeMinutes = (words: string): boolean => world.saksporGate?.(words) ?? true;

function begin(): void {
  const ending = new AbortController();
  const { signal } = ending;
  // Minutes that are none, or none any more, may become some while the page fills itself.
  let looks: Looks | undefined;
  const overlay = new Overlay();
  const words = startWords(() => overlay.redraw());
  let session = new Session(overlay, () => undefined);

  const start = () => {
    session.end();
    session = new Session(overlay, () => looks?.wait());
    void session.start();
  };
  const read = () => {
    looks?.end();
    looks = new Looks(mayBeMinutes, found => found && start());
    start();
  };
  const end = () => {
    ending.abort(ENDED);
    session.end();
    overlay.hide('notice');
    delete world.saksporReader;
  };
  /** After an update this script can do nothing more: it leaves the page as it was. */
  const endIfLeft = () => {
    if (!isConnected()) end();
    return signal.aborted;
  };

  document.dispatchEvent(new CustomEvent(YIELD));
  document.addEventListener(YIELD, end, { signal });
  document.addEventListener('visibilitychange', endIfLeft, { signal });
  document.addEventListener('pointerdown', endIfLeft, { signal, capture: true });
  addEventListener('pageshow', event => event.persisted && !endIfLeft() && session.wake(), { signal });
  const stops = [
    onMessage(PageRequest, async request => {
      if (request.type === 'off') session.turnOff();
      else if (request.type === 'tell') tell(overlay, request.text);
      else if (request.type === 'step') session.step(request.by);
      else if (request.type === 'saveAll') await session.saveAll(request.ids);
      else if (request.type === 'saveSelection') {
        const unsaved = await session.saveSelection();
        if (unsaved) return { ...session.outline(), unsaved };
      } else if (request.type !== 'outline') await session.handle(request);
      return session.outline();
    }),
    onAnnouncement(announcement => {
      const { type } = announcement;
      if (type === 'followUpsChanged') session.refreshSaved().catch(() => undefined);
      if (type === 'moved') session.isElsewhere() ? read() : session.wake();
      if (type === 'sitesRemoved' && isOff(announcement)) {
        session.turnOff();
        end();
      }
    }),
  ];
  signal.addEventListener('abort', () => {
    looks?.end();
    if (isConnected()) for (const stop of stops) stop();
    words.then(stop => stop()).catch(() => undefined);
  });
  world.saksporReader = { isConnected, read: () => session.isFresh() || read() };
  read();
}

// Asked for again in the same page: read it anew, do not begin twice.
if (world.saksporReader?.isConnected()) world.saksporReader.read();
else begin();
