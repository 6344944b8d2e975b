/** What has been done on this page, so that it can be undone: by the toast, or step by step from the keyboard. */
import { announce } from '../platform/ask';
import { toast } from '../ui/toast';
import { words } from '../ui/words/index';
import { troubled } from './trouble';
import { endProgress } from './working';

type Undo = () => Promise<unknown>;

const MOST = 100;
const steps: Undo[] = [];

/** Tells every other part of the extension that the list has changed. */
const tell = () => announce({ type: 'followUpsChanged' });

/**
 * Waits for a change, says what was done, and remembers how to undo it. What went wrong is said too.
 * @param text says what was done; where it gives nothing, nothing has been done that could be undone
 * @returns false where it went wrong: what the user wrote is still there
 */
export async function did<T>(
  work: Promise<T>,
  text: (result: T) => string | undefined,
  undo: (result: T) => Promise<unknown>,
): Promise<boolean> {
  let result: T;
  try {
    result = await work;
  } catch (error) {
    troubled(error);
    return false;
  } finally {
    endProgress();
  }
  const said = text(result);
  if (said === undefined) return true;
  tell();
  const step = () => undo(result);
  steps.push(step);
  steps.splice(0, steps.length - MOST);
  toast(said, () => take(step));
  return true;
}

/** @returns whether it was undone */
async function take(step: Undo): Promise<boolean> {
  const at = steps.lastIndexOf(step);
  if (at < 0) return false;
  steps.splice(at, 1);
  try {
    await step();
  } catch (error) {
    steps.push(step);
    troubled(error);
    return false;
  } finally {
    endProgress();
  }
  tell();
  toast(words.value.undone);
  return true;
}

/** Undoes the latest change that has not been undone. @returns false where there is none */
export async function undoLast(): Promise<boolean> {
  const last = steps.at(-1);
  return last ? take(last) : false;
}
