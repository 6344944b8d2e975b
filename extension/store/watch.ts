/** Hearing which items have changed, in this page, another tab or the background, so that only these are read again. */
import Dexie, { type IntervalTree, type ObservabilitySet } from 'dexie';
import type { FollowUp } from '../../lib/followup/followup';
import { database } from './database';
import { type Early, readAll, readSome } from './parts';

/** Ids of what has changed; undefined where it was too much to name. */
function changedIds(parts: ObservabilitySet): string[] | undefined | null {
  const tree = (parts as Record<string, IntervalTree | undefined>)[`idb://${database.name}/followUps/`] ?? parts['all' as never];
  if (!tree) return null;
  const ids: string[] = [];
  const walk = (node: IntervalTree | null | undefined): boolean => {
    if (!node || !('from' in node)) return true;
    if (typeof node.from !== 'string' || node.from !== node.to) return false;
    ids.push(node.from);
    return walk(node.l) && walk(node.r);
  };
  return walk(tree) ? ids : undefined;
}

/** Nothing that the user could have changed differs: the object that is known already can stay. */
const unchanged = (a: FollowUp, b: FollowUp): boolean =>
  a.changedAt === b.changedAt &&
  a.savedAt === b.savedAt &&
  a.history.length === b.history.length &&
  a.status === b.status &&
  a.title === b.title &&
  a.note === b.note &&
  JSON.stringify(a.changed) === JSON.stringify(b.changed);

/** Who watches the list. */
export interface Watching {
  /** Gets a new list each time. */
  next(list: readonly FollowUp[]): void;
  /** Is told of a long list before the whole of it has been read for the first time. */
  early?: Early | undefined;
  /** Gets the store's error; the list given last still stands. */
  failed(error: unknown): void;
}

/**
 * Gives the whole list (oldest saved first) at once and after every change. An item that has not changed is the very
 * same object as before, so that what was found out about it stays known.
 */
export function watch({ next, early, failed }: Watching): void {
  let known = new Map<string, FollowUp>();
  let waiting: Promise<void> = Promise.resolve();
  const tell = () => next([...known.values()].sort((a, b) => a.savedAt - b.savedAt));
  const readWhole = async () => {
    const list = await readAll(known.size ? undefined : early);
    known = new Map(
      list.map(one => {
        const before = known.get(one.id);
        return [one.id, before && unchanged(before, one) ? before : one];
      }),
    );
    tell();
  };
  const readChanged = async (ids: readonly string[]) => {
    const found = await readSome(ids);
    for (const [i, id] of ids.entries()) {
      const one = found[i];
      if (one) known.set(id, one);
      else known.delete(id);
    }
    tell();
  };
  const then = (work: () => Promise<void>) => {
    waiting = waiting.then(work).catch(failed);
  };
  Dexie.on('storagemutated', parts => {
    const ids = changedIds(parts);
    if (ids === null) return;
    if (ids === undefined) then(readWhole);
    else if (ids.length) then(() => readChanged(ids));
  });
  then(readWhole);
}
