/** The line that says what happened, wherever it stands, and how long it stays. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from './words/index';

const STAYS = 8000;

/**
 * Ends what is shown when its time is over, but not while it is looked at.
 * @param key of what is shown; undefined where nothing is
 * @returns what its element listens to
 */
export function useStay(key: number | undefined, gone: () => void) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (key === undefined || held) return undefined;
    const timer = setTimeout(gone, STAYS);
    return () => clearTimeout(timer);
  }, [key, held]);
  const [hold, leave] = [() => setHeld(true), () => setHeld(false)];
  return { onMouseEnter: hold, onMouseLeave: leave, onFocusIn: hold, onFocusOut: leave };
}

interface ToastLineProps {
  text: string;
  undo?: (() => Promise<unknown>) | undefined;
  /** It takes the place of what had the focus. */
  focused?: boolean;
}

/** The line itself, wherever it stands. */
export function ToastLine({ text, undo, focused }: ToastLineProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focused) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="toast">
      <span>{text}</span>
      {undo && (
        <button type="button" class="button" ref={button} onClick={undo}>
          {words.value.undo}
        </button>
      )}
    </div>
  );
}
