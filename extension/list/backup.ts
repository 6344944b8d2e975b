/** The whole list in a file of the user's own: when it was taken last, when to remind of it, and the automatic copy. */
import { computed, effect, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { backupDue, changedSince, type LastBackup } from '../../lib/followup/backup';
import { lastBackup, noteBackup, putOffBackup } from '../store/backup';
import { allowCopy, type Copy, canCopy, chooseCopy, copyState, forgetCopy, writeCopy } from '../store/copy';
import { localToday } from '../ui/format';
import { toast } from '../ui/toast';
import { workWords } from '../ui/words/list';
import { dismissals } from './dismissed';
import { download } from './download';
import { whole } from './followups';
import { followUps, today } from './state';
import { troubled } from './trouble';

/** Undefined before it is known; null where none was ever taken. */
export const last = signal<LastBackup | null | undefined>(undefined);
export const copy = signal<Copy>({ state: 'none' });
export { canCopy };

/** How many changes there are that no backup has; 0 where there is no need to speak of them yet. */
export const dueBackup = computed<number>(() => {
  const list = followUps.value;
  // The day is asked for so that it is looked at again as time passes.
  if (!list?.length || last.value === undefined || !today.value) return 0;
  const known = last.value ?? undefined;
  return backupDue(list, known, Date.now()) ? changedSince(list, known) : 0;
});

/** Writes the whole list to a file that the browser downloads. */
export async function takeBackup(): Promise<void> {
  const list = await whole();
  const words = workWords.value.export;
  try {
    const count = await download('json', list, { dismissals: dismissals.value ?? [] });
    toast(words.done(count));
    await noteBackup(Date.now(), count);
  } catch {
    toast(words.failed);
  }
}

export const laterBackup = (): Promise<void> => putOffBackup(Date.now()).catch(troubled);

const look = async () => {
  copy.value = await copyState();
};

/** Lets the user choose the file of the automatic copy; must be called in a click. */
export async function startCopy(): Promise<void> {
  try {
    if (await chooseCopy(`sakspor-${localToday()}.json`, workWords.value.backup.copyFile)) await writeNow();
  } catch (error) {
    troubled(error);
  }
}

/** Asks the browser for the file once more; must be called in a click. */
export async function againCopy(): Promise<void> {
  if (await allowCopy()) await writeNow();
}

export async function endCopy(): Promise<void> {
  await forgetCopy();
  await look();
}

async function writeNow(): Promise<void> {
  const state = await writeCopy(followUps.value ?? [], Date.now());
  await look();
  if (state === 'gone') copy.value = { ...copy.value, state };
}

const SOON = 3000;

/** Begins to follow backups and to write copies; called once. */
export function watchBackup(): void {
  liveQuery(lastBackup).subscribe({
    next: found => {
      last.value = found ?? null;
    },
    error: troubled,
  });
  let soon: ReturnType<typeof setTimeout> | undefined;
  let before: unknown[] | undefined;
  look()
    .then(() =>
      effect(() => {
        const now = [followUps.value, dismissals.value];
        // What was there when the page opened has been copied already.
        if (before?.some((one, i) => one !== undefined && one !== now[i]) && copy.peek().state === 'on') {
          clearTimeout(soon);
          soon = setTimeout(() => void writeNow().catch(troubled), SOON);
        }
        before = now;
      }),
    )
    .catch(troubled);
}
