/** Reads the page: put into it where the gate has let it through, or where the user says that it is minutes. Answers the panel. */
import { onAnnouncement, onMessage, PageRequest } from '../platform/messages';
import { Session } from './session';

/** Lives in the isolated world: the page cannot see it. */
const world = globalThis as { saksporRead?: () => void };

/** Told to the script of an earlier version in this page, which lives in a world of its own and cannot be reached otherwise. */
const YIELD = 'sakspor:yield';

function begin(): void {
  let session = new Session();
  document.dispatchEvent(new CustomEvent(YIELD));
  document.addEventListener(YIELD, () => session.end(), { once: true });
  addEventListener('pageshow', event => event.persisted && session.wake());
  const read = () => {
    session.end();
    session = new Session();
    const started = session;
    started.start().catch(error => {
      console.error('Sakspor', error);
      started.fail();
    });
  };
  const answer = async (request: PageRequest) => {
    if (request.type === 'off') session.turnOff();
    else if (request.type !== 'outline') await session.handle(request);
    return session.outline();
  };
  onMessage(PageRequest, answer);
  onAnnouncement(({ type }) => {
    if (type === 'followUpsChanged') session.refreshSaved().catch(() => undefined);
  });
  world.saksporRead = read;
  read();
}

// Asked for again in the same page: read it anew, do not begin twice.
if (world.saksporRead) world.saksporRead();
else begin();
