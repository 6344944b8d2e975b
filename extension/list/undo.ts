/** What has been done on this page, so that it can be undone: by the toast, or step by step from the keyboard. */
import { announce } from '../platform/ask';
import { toast } from '../ui/toast';
import { words } from '../ui/words/index';

type Undo = () => Promise<unknown>;

const MOST = 100;
const steps: Undo[] = [];

/** Tells every other part of the extension that the list has changed. */
const tell = () => announce({ type: 'followUpsChanged' });

/**
 * Waits for a change, says what was done, and remembers how to undo it. What went wrong is said too.
 * @param text says what was done; without one nothing is said
 * @returns whether it was done
 */
export async function did(work: Promise<unknown>, text: string | undefined, undo: Undo): Promise<boolean> {
  try {
    await work;
  } catch {
    toast(words.value.list.saveFailed);
    return false;
  }
  tell();
  steps.push(undo);
  steps.splice(0, steps.length - MOST);
  if (text) toast(text, () => take(undo));
  return true;
}

async function take(undo: Undo): Promise<void> {
  const at = steps.lastIndexOf(undo);
  if (at >= 0) steps.splice(at, 1);
  await undo();
  tell();
}

/** Undoes the latest change that has not been undone. @returns false where there is none */
export async function undoLast(): Promise<boolean> {
  const last = steps.at(-1);
  if (!last) return false;
  try {
    await take(last);
    toast(words.value.undone);
  } catch {
    toast(words.value.list.saveFailed);
  }
  return true;
}
