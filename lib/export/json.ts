/** The list as JSON: everything that is kept, with the version of its form, so that it can be read back. */
import * as v from 'valibot';
import type { Dismissal } from '../followup/dismissal';
import type { FollowUp } from '../followup/followup';
import { DismissalSchema, FollowUpSchema } from '../followup/schema';

export const BACKUP_VERSION = 2;

export interface Backup {
  format: 'sakspor';
  version: typeof BACKUP_VERSION;
  /** ISO date and time. */
  exported: string;
  followUps: readonly FollowUp[];
  /** What the user has said is no action; absent where there is none, as in files of before. */
  dismissals?: readonly Dismissal[];
}

/** The form of a backup; `backup.schema.json` is made from it, for other programs. */
export const BackupSchema = v.strictObject({
  format: v.literal('sakspor'),
  version: v.literal(BACKUP_VERSION),
  exported: v.pipe(v.string(), v.isoTimestamp()),
  followUps: v.array(FollowUpSchema),
  dismissals: v.exactOptional(v.array(DismissalSchema)),
}) satisfies v.GenericSchema<unknown, Backup>;

/**
 * @param now milliseconds since 1970
 * @param dismissals of a whole backup; what is chosen from the list goes without them
 */
export function toJson(followUps: readonly FollowUp[], now: number, dismissals: readonly Dismissal[] = []): string {
  const backup: Backup = {
    format: 'sakspor',
    version: BACKUP_VERSION,
    exported: new Date(now).toISOString(),
    followUps,
    ...(dismissals.length ? { dismissals } : {}),
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}
