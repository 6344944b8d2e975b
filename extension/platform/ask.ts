/** Asking the background, and telling the other parts. Apart from the schemas, so that a page's script stays small. */
import { browser } from './browser';
import type { Announcement, Answers, Reply, Request } from './messages';

/** Asks the background; a refusal or a lost connection is an Error with words for the log, not for the user. */
export async function ask<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Answers[T]> {
  const reply = (await browser.runtime.sendMessage(request)) as Reply<T> | undefined;
  if (!reply) throw new Error(`no answer to ${request.type}`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Tells every open part of the extension; nobody has to listen. */
export function announce(announcement: Announcement): void {
  browser.runtime.sendMessage(announcement).catch(() => undefined);
}
