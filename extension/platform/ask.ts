/** Asking the background, and telling the other parts. Apart from the schemas, so that a page's script stays small. */
import { TroubleError } from '../store/trouble';
import { browser } from './browser';
import type { Announcement } from './messages';
import type { Answers, Reply, Request } from './requests';

/** Requests that may be made twice: the background can be stopped in the middle of one, and wakes again when asked again. */
const AGAIN: readonly Request['type'][] = [
  'save',
  'saveAll',
  'savedOn',
  'seen',
  'dismiss',
  'undismiss',
  'stateOf',
  'look',
  'openList',
  'languages',
];

/**
 * Asks the background.
 * @throws TroubleError that names what went wrong with the list; Error where there is no answer. Their words are for the log.
 */
export async function ask<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Answers[T]> {
  const reply = await send<T>(request).catch(error => {
    if (AGAIN.includes(request.type)) return undefined;
    throw error;
  });
  const answer = reply ?? (AGAIN.includes(request.type) ? await send<T>(request) : undefined);
  if (!answer) throw new Error(`no answer to ${request.type}`);
  if (!answer.ok) throw new TroubleError(answer.trouble, answer.error, answer.said);
  return answer.value;
}

const send = async <T extends Request['type']>(request: Request): Promise<Reply<T> | undefined> =>
  (await browser.runtime.sendMessage(request)) as Reply<T> | undefined;

/** Tells every open part of the extension; nobody has to listen. */
export function announce(announcement: Announcement): void {
  browser.runtime.sendMessage(announcement).catch(() => undefined);
}
