/** The automatic copy: a file that the user chose once, written anew as the list changes. Only where the browser has it. */
import { toJson } from '../../lib/export/json';
import type { FollowUp } from '../../lib/followup/followup';
import { noteBackup } from './backup';
import { database } from './database';
import { allDismissals } from './dismissals';

/** What Chromium has and the types do not know yet. */
interface Asking {
  queryPermission(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

const picker = (): Picker | undefined => (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;

/** Whether this browser can keep a copy in a file. */
export const canCopy = (): boolean => picker() !== undefined;

/**
 * - none: no file has been chosen
 * - on: the file is written as the list changes
 * - asks: the browser wants to be asked again, in a click: `allowCopy`
 * - gone: the file, its folder or its disk is not there any more
 */
export type CopyState = 'none' | 'on' | 'asks' | 'gone';

export interface Copy {
  state: CopyState;
  fileName?: string;
  /** When it was written last, ms since 1970. */
  at?: number;
}

async function kept() {
  const found = await database.kept.get('copy');
  return found?.name === 'copy' ? found : undefined;
}

const asking = (handle: FileSystemFileHandle): Partial<Asking> => handle as FileSystemFileHandle & Partial<Asking>;
const WRITE = { mode: 'readwrite' } as const;

const allowed = async (handle: FileSystemFileHandle): Promise<boolean> =>
  ((await asking(handle).queryPermission?.(WRITE)) ?? 'granted') === 'granted';

/** The file's name and whether it can be written; the file itself is not touched. */
export async function copyState(): Promise<Copy> {
  const copy = await kept();
  if (!copy) return { state: 'none' };
  const { handle, at } = copy;
  return { state: (await allowed(handle)) ? 'on' : 'asks', fileName: handle.name, ...(at === undefined ? {} : { at }) };
}

/**
 * Lets the user choose the file; must be called in a click. Nothing is written yet.
 * @param description what the browser's own dialog calls such a file
 * @returns false where the user chose none
 */
export async function chooseCopy(suggestedName: string, description: string): Promise<boolean> {
  try {
    const handle = await picker()?.({ suggestedName, types: [{ description, accept: { 'application/json': ['.json'] } }] });
    if (!handle) return false;
    await keepCopy(handle);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

/** Remembers the file that copies go to. */
export async function keepCopy(handle: FileSystemFileHandle): Promise<void> {
  await database.kept.put({ name: 'copy', handle });
}

/** Asks the browser again for the file that was chosen before; must be called in a click. */
export async function allowCopy(): Promise<boolean> {
  const copy = await kept();
  return copy !== undefined && ((await asking(copy.handle).requestPermission?.(WRITE)) ?? 'granted') === 'granted';
}

/**
 * Writes the list to the chosen file: whole or not at all, since the browser swaps the file only when all is written.
 * @param now milliseconds since 1970
 */
export async function writeCopy(list: readonly FollowUp[], now: number): Promise<CopyState> {
  const copy = await kept();
  if (!copy) return 'none';
  if (!(await allowed(copy.handle))) return 'asks';
  try {
    const dismissals = await allDismissals();
    const file = await copy.handle.createWritable();
    await file.write(toJson(list, now, dismissals));
    await file.close();
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'NotFoundError' || error.name === 'NotReadableError')) return 'gone';
    if (error instanceof DOMException && error.name === 'NotAllowedError') return 'asks';
    throw error;
  }
  await database.kept.put({ ...copy, at: now });
  await noteBackup(now, list.length);
  return 'on';
}

/** Writes no more copies. The file stays where it is. */
export const forgetCopy = (): Promise<void> => database.kept.delete('copy');
