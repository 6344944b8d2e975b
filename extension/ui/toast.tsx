/** One line that says what happened, with Undo; gone after eight seconds unless it is looked at. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from './words/index';

interface Message {
  text: string;
  undo?: (() => Promise<unknown>) | undefined;
  key: number;
}

const STAYS = 8000;
const current = signal<Message | undefined>(undefined);
let count = 0;

export function toast(text: string, undo?: () => Promise<unknown>): void {
  current.value = { text, undo, key: ++count };
}

export function Toasts(): JSX.Element {
  const message = current.value;
  const stay = useStay(message?.key, () => {
    current.value = undefined;
  });
  const undo =
    message?.undo &&
    (async () => {
      await message.undo?.();
      toast(words.value.undone);
    });
  return (
    <div role="status" aria-live="polite" {...stay}>
      {message && <ToastLine key={message.key} text={message.text} undo={undo} />}
    </div>
  );
}

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
