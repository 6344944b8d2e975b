/** What can go wrong with the list's database, by name, so that every surface can say what happened and what to do. */
import type Dexie from 'dexie';

export const TROUBLES = [
  /** No room: nothing was saved. Free some on the disk, then try again. */
  'full',
  /** The list waits for another tab to let go of it. Close other tabs of Sakspor. */
  'blocked',
  /** The list was written by a newer version of Sakspor than this page. Reload; update. */
  'newer',
  /** Another tab runs a newer version, which this page must not stand in the way of. Reload. */
  'outdated',
  /** The list has been deleted under the open page: site data cleared, a broken disk. What is shown can be put back or exported. */
  'vanished',
  /** A private window: nothing may be stored. */
  'private',
  /** The browser gives no database at all. */
  'unavailable',
  /** Anything else. Trying again may help. */
  'failed',
] as const;
export type Trouble = (typeof TROUBLES)[number];

const BY_NAME: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  MissingAPIError: 'unavailable',
  MissingApiError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'unavailable',
  NotFoundError: 'vanished',
};

/** An error that knows its trouble: refused before the database was asked, or told by another part of the extension. */
export class TroubleError extends Error {
  /** @param said what the user can be told of it, in their language, where whoever found it knows */
  constructor(
    readonly trouble: Trouble,
    message = '',
    readonly said?: string,
  ) {
    // Between the parts of the extension only an error's words are carried over: they name the trouble too.
    super(`trouble: ${trouble} ${message}`.trim());
    this.name = 'TroubleError';
  }
}

/** The name of what went wrong; looks into the errors that an error carries, since Dexie wraps the browser's own. */
export function troubleOf(error: unknown): Trouble {
  const seen = new Set<unknown>();
  const look = (one: unknown): Trouble | undefined => {
    if (typeof one !== 'object' || one === null || seen.has(one)) return undefined;
    seen.add(one);
    if (one instanceof TroubleError) return one.trouble;
    const { name, message, inner, cause, failures } = one as Record<string, unknown>;
    const known = typeof name === 'string' && Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
    if (known) return known;
    const told = typeof message === 'string' ? /^trouble: (\w+)/u.exec(message)?.[1] : undefined;
    if (told && TROUBLES.some(trouble => trouble === told)) return told as Trouble;
    // Firefox tells a full disk so.
    if (typeof message === 'string' && /QuotaExceeded|disk (?:is )?full|quota/iu.test(message)) return 'full';
    const more = Array.isArray(failures) ? failures.slice(0, 3) : [];
    return [inner, cause, ...more].map(look).find(found => found !== undefined);
  };
  return look(error) ?? 'failed';
}

/**
 * Hears what happens to an open database from outside. The connection is given up at once, so that nobody else is kept
 * waiting; it is not opened again by itself, because a new, empty list must not take the place of the one that is shown.
 * @returns what ends it
 */
export function onTrouble(database: Dexie, hear: (trouble: Trouble) => void): () => void {
  const blocked = () => hear('blocked');
  const versionchange = (event: IDBVersionChangeEvent) => {
    database.close();
    hear(event.newVersion === null ? 'vanished' : 'outdated');
    // The library's own answer would open the list again.
    return false;
  };
  const closed = () => {
    database.close();
    hear('vanished');
  };
  // The browser's own event: the library's is fired whenever anybody closes the list, ourselves too.
  const ready = () => database.backendDB().addEventListener('close', closed);
  database.on('blocked', blocked);
  database.on('versionchange', versionchange);
  database.on('ready', ready, true);
  return () => {
    database.on('blocked').unsubscribe(blocked);
    database.on('versionchange').unsubscribe(versionchange);
    database.on('ready').unsubscribe(ready);
    if (database.isOpen()) database.backendDB().removeEventListener('close', closed);
  };
}

/** Opens the list again, after the user has said so; where it had vanished it is empty now. */
export async function reopen(database: Dexie): Promise<void> {
  database.close();
  await database.open();
}
