/** How far a change of many items has come, while it goes on. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Progress } from '../store/bulk';
import { workWords } from '../ui/words/list';

/** Fewer are done before anybody has read a word. */
const MANY = 500;

export const working = signal<{ done: number; of: number } | undefined>(undefined);

export const tellProgress: Progress = (done, of) => {
  if (of >= MANY) working.value = { done, of };
};

/** The change has been made, or has failed. */
export function endProgress(): void {
  working.value = undefined;
}

export function Working(): JSX.Element | null {
  const id = useId();
  const now = working.value;
  if (!now) return null;
  const { done, of } = now;
  return (
    <div class="toast working">
      <span id={id}>{workWords.value.working(done, of)}</span>
      <progress aria-labelledby={id} value={done} max={of} />
    </div>
  );
}
