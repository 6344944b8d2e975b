/** The list as JSON: everything that is kept, with the version of its form, so that it can be read back. */
import type { FollowUp } from '../followup/followup';

export const BACKUP_VERSION = 2;

export interface Backup {
  format: 'sakspor';
  version: typeof BACKUP_VERSION;
  /** ISO date and time. */
  exported: string;
  followUps: readonly FollowUp[];
}

/** @param now milliseconds since 1970 */
export function toJson(followUps: readonly FollowUp[], now: number): string {
  const backup: Backup = { format: 'sakspor', version: BACKUP_VERSION, exported: new Date(now).toISOString(), followUps };
  return `${JSON.stringify(backup, null, 2)}\n`;
}
