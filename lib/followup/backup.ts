/** When to remind of a backup: when much has changed since the last one, or something has, long ago. */
import type { FollowUp } from './followup';

export interface LastBackup {
  /** Milliseconds since 1970. */
  at: number;
  /** How many items it held. */
  count: number;
  /** When the user last put the reminder off. */
  putOff?: number;
}

const MANY = 20;
/** Fewer items than these are soon saved anew. */
const FEW = 5;
const DAY = 86_400_000;
const LONG = 30 * DAY;
const PUT_OFF = 7 * DAY;

/** How many items are not in the last backup as they are now: new, changed, or deleted since. */
export function changedSince(list: readonly FollowUp[], last: LastBackup | undefined): number {
  if (!last) return list.length;
  const fresh = list.filter(one => one.savedAt > last.at).length;
  const edited = list.filter(one => one.savedAt <= last.at && one.changedAt > last.at).length;
  const gone = Math.max(0, last.count - (list.length - fresh));
  return fresh + edited + gone;
}

/** @param now milliseconds since 1970 */
export function backupDue(list: readonly FollowUp[], last: LastBackup | undefined, now: number): boolean {
  if (last?.putOff !== undefined && now - last.putOff < PUT_OFF) return false;
  const changed = changedSince(list, last);
  if (changed >= MANY) return true;
  const since = last ? last.at : Math.min(now, ...list.map(one => one.savedAt));
  return changed > 0 && list.length >= FEW && now - since >= LONG;
}
