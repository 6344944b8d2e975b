/** Reading a long list so that the page that asks for it never stands still: what is due first, then the rest in parts. */
import { DEADLINE_GROUPS, type DeadlineGroup, stretches } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import { database } from './database';
import { plain } from './stored';

/** To take in so many items takes some milliseconds; between two parts the page has its turn. */
const PART = 250;
/** A list that is not longer than this is read at once. */
const SHORT = 2 * PART;
/** Fills the highest window. */
const FIRST = 40;

const ORDER = '[openDay+savedAt]';

/** The beginning of a long list by deadline. */
export interface Beginning {
  /** The first of what is open, as the list sorts it. */
  items: FollowUp[];
  /** How many there really are in each group, as soon as they have been counted: that takes longer than to read the first. */
  counts?: Record<DeadlineGroup, number>;
}

/** What is told of a long list before the whole of it has been read. */
export interface Early {
  /** ISO day. */
  today: string;
  /** Gets the beginning by deadline, and again when it is counted. */
  begin(beginning: Beginning): void;
  /** Gets each part as it is read, in turns with all else that goes on in the page: time to make something ready. */
  part(items: readonly FollowUp[]): void;
}

/**
 * Reads the whole list as it is at one moment, in the order of the ids.
 * @param early whoever shows the beginning of a long list; without it there is nothing but the whole
 */
export function readAll(early?: Early): Promise<FollowUp[]> {
  return database.transaction('r', database.followUps, async () => {
    const { followUps } = database;
    const first = early && followUps.orderBy(ORDER).limit(FIRST).toArray();
    const few = await followUps
      .toCollection()
      .limit(SHORT + 1)
      .primaryKeys();
    if (few.length <= SHORT) return (await followUps.toArray()).map(plain);
    if (early && first) {
      const items = (await first).map(plain);
      early.begin({ items });
      early.begin({ items, counts: await countGroups(early.today) });
    }
    const ids = await followUps.toCollection().primaryKeys();
    const part = (at: number) =>
      followUps
        .where(':id')
        .between(ids[at], ids[Math.min(at + PART, ids.length) - 1], true, true)
        .toArray();
    const list: FollowUp[] = [];
    let next = part(0);
    for (let at = 0; at < ids.length; at += PART) {
      const now = next;
      // The browser gets one ready while another is taken in.
      if (at + PART < ids.length) next = part(at + PART);
      const items = (await now).map(plain);
      early?.part(items);
      list.push(...items);
    }
    return list;
  });
}

async function countGroups(today: string): Promise<Record<DeadlineGroup, number>> {
  const cut = stretches(today);
  const numbers = await Promise.all(cut.map(({ from, before }) => database.followUps.where(ORDER).between([from], [before]).count()));
  const counts = Object.fromEntries(DEADLINE_GROUPS.map(group => [group, 0])) as Record<DeadlineGroup, number>;
  for (const [i, { group }] of cut.entries()) counts[group] += numbers[i] as number;
  return counts;
}

/** The items with these ids, in the order asked for; undefined for what is gone. */
export function readSome(ids: readonly string[]): Promise<(FollowUp | undefined)[]> {
  return database.transaction('r', database.followUps, async () => {
    const found: (FollowUp | undefined)[] = [];
    for (let at = 0; at < ids.length; at += PART)
      for (const one of await database.followUps.bulkGet(ids.slice(at, at + PART))) found.push(one && plain(one));
    return found;
  });
}
