/**
 * What is done to many items at once: all of it or nothing, each in one transaction, and with what undoing it needs. A
 * transaction of many goes on in parts, between which the page that asked for it has its turn.
 */
import { type OwnChange, withChange } from '../../lib/followup/change';
import type { Dismissal } from '../../lib/followup/dismissal';
import type { FollowUp, OwnField } from '../../lib/followup/followup';
import { type MergePlan, merged, planMerge } from '../../lib/followup/merge';
import { database } from './database';
import { plain, stored } from './stored';

/** What a change did to one item: its fields before, and as the change left them. */
export interface Changed {
  id: string;
  before: OwnChange;
  after: OwnChange;
}

/** Told of how much is done. Nothing of it stands before all is done. */
export type Progress = (done: number, of: number) => void;

/** To write so many takes some milliseconds, and the store tells every page which they were. */
const PART = 40;
/** Of more than this the whole list is sooner read again than each of them: of greater parts the store does not tell which. */
const MANY = 1000;
const GREAT_PART = 100;

async function inParts<T>(list: readonly T[], work: (part: T[]) => Promise<unknown>, progress?: Progress): Promise<void> {
  const size = list.length > MANY ? GREAT_PART : PART;
  for (let at = 0; at < list.length; at += size) {
    await work(list.slice(at, at + size));
    progress?.(Math.min(at + size, list.length), list.length);
  }
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const foundIn = async (part: readonly string[]): Promise<FollowUp[]> =>
  (await database.followUps.bulkGet([...part])).flatMap(one => (one ? [plain(one)] : []));

const putIn = (part: readonly FollowUp[]): Promise<unknown> => database.followUps.bulkPut(part.map(stored));

/** The items of these ids that there are. */
async function found(ids: readonly string[]): Promise<FollowUp[]> {
  const items: FollowUp[] = [];
  await inParts([...new Set(ids)], async part => void items.push(...(await foundIn(part))));
  return items;
}

const put = (items: readonly FollowUp[], progress?: Progress): Promise<void> => inParts(items, putIn, progress);

const drop = (ids: readonly string[], progress?: Progress): Promise<void> =>
  inParts(ids, part => database.followUps.bulkDelete(part), progress);

const pick = (one: FollowUp, fields: OwnChange): OwnChange =>
  Object.fromEntries((Object.keys(fields) as OwnField[]).map(name => [name, one[name]]));

/**
 * Changes fields of many items.
 * @param make the fields for one item as it is at that moment, so that what another tab has done to it stays
 * @param now milliseconds since 1970
 * @returns what to undo, of those items that really changed
 */
export function changeMany(
  ids: readonly string[],
  make: (one: FollowUp) => OwnChange,
  now: number,
  progress?: Progress,
): Promise<Changed[]> {
  return database.transaction('rw', database.followUps, async () => {
    const undo: Changed[] = [];
    const changePart = async (part: string[]) => {
      const next: FollowUp[] = [];
      for (const one of await foundIn(part)) {
        const fields = make(one);
        const changed = withChange(one, fields, now);
        if (changed === one) continue;
        next.push(changed);
        undo.push({ id: one.id, before: pick(one, fields), after: pick(changed, fields) });
      }
      await putIn(next);
    };
    await inParts([...new Set(ids)], changePart, progress);
    return undo;
  });
}

/** Takes changes back; a field that has been changed again since stays as it is. @returns what would undo this */
export function changeBack(undo: readonly Changed[], now: number, progress?: Progress): Promise<Changed[]> {
  const known = new Map(undo.map(one => [one.id, one]));
  return changeMany(
    [...known.keys()],
    one => {
      const { before, after } = known.get(one.id) as Changed;
      return Object.fromEntries(Object.entries(before).filter(([name]) => alike(one[name as OwnField], after[name as OwnField])));
    },
    now,
    progress,
  );
}

/** Removes many. @returns them as they were, for `restoreMany` */
export function removeMany(ids: readonly string[], progress?: Progress): Promise<FollowUp[]> {
  return database.transaction('rw', database.followUps, async () => {
    const removed = await found(ids);
    await drop(
      removed.map(({ id }) => id),
      progress,
    );
    return removed;
  });
}

/** Puts items back; one that has been saved again in the meantime keeps what was made of it since. */
export function restoreMany(items: readonly FollowUp[], progress?: Progress): Promise<void> {
  return database.transaction('rw', database.followUps, async () => {
    const known = new Map((await found(items.map(({ id }) => id))).map(one => [one.id, one]));
    await put(
      items.map(one => {
        const now = known.get(one.id);
        return now ? merged(now, one) : one;
      }),
      progress,
    );
  });
}

/** What an import did, for undoing it. */
export interface Imported {
  plan: MergePlan;
  /** Every item that was written over, as it was. */
  before: FollowUp[];
  /** What was dismissed by the file, and was not before. */
  dismissed: Dismissal[];
}

/**
 * Reads items in: merged with the list as it is at this moment, which may be another than that of the preview.
 * @param dismissals of the file; what is dismissed already stays as it is
 */
export function importMany(theirs: readonly FollowUp[], dismissals: readonly Dismissal[] = [], progress?: Progress): Promise<Imported> {
  return database.transaction('rw', database.followUps, database.dismissals, async () => {
    const ours = await found(theirs.map(({ id }) => id));
    const plan = planMerge(ours, theirs);
    await put(plan.write, progress);
    const written = new Set(plan.write.map(({ id }) => id));
    const there = await database.dismissals.bulkGet(dismissals.map(({ id }) => id));
    const dismissed = dismissals.filter((_, i) => !there[i]);
    await database.dismissals.bulkPut(dismissed);
    return { plan, before: ours.filter(({ id }) => written.has(id)), dismissed };
  });
}

/** Takes an import back. What has been changed since the import stays: an item as it is, a field as it is. @param now ms since 1970 */
export function undoImport({ plan, before, dismissed }: Imported, now: number, progress?: Progress): Promise<void> {
  return database.transaction('rw', database.followUps, database.dismissals, async () => {
    const current = new Map((await found(plan.write.map(({ id }) => id))).map(one => [one.id, one]));
    const was = new Map(before.map(one => [one.id, one]));
    const gone: string[] = [];
    const back: FollowUp[] = [];
    for (const written of plan.write) {
      const one = current.get(written.id);
      const old = was.get(written.id);
      if (!one) continue;
      if (alike(one, written)) {
        if (old) back.push(old);
        else gone.push(written.id);
      } else if (old) {
        const fields = (plan.changed.find(({ after }) => after.id === one.id)?.fields ?? []).filter(name =>
          alike(one[name], written[name]),
        );
        back.push(withChange(one, Object.fromEntries(fields.map(name => [name, old[name]])), now));
      }
    }
    await drop(gone, progress);
    await put(back, progress);
    await database.dismissals.bulkDelete(dismissed.map(({ id }) => id));
  });
}

/** Deletes the whole list, what was dismissed, and all that is remembered of both, for good. @returns how many items there were */
export function eraseAll(): Promise<number> {
  return database.transaction('rw', database.followUps, database.dismissals, database.kept, async () => {
    const count = await database.followUps.count();
    // The mark stays: a list that was emptied has not vanished.
    await Promise.all([database.followUps.clear(), database.dismissals.clear(), database.kept.bulkDelete(['backup', 'copy'])]);
    return count;
  });
}
