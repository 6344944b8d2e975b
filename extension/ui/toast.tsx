/** One line that says what happened, with Undo; gone after eight seconds unless it is looked at. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held) return undefined;
    const timer = setTimeout(() => {
      current.value = undefined;
    }, STAYS);
    return () => clearTimeout(timer);
  }, [message, held]);
  const undo = async () => {
    await message?.undo?.();
    toast(words.value.undone);
  };
  return (
    <div
      role="status"
      aria-live="polite"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {message && (
        <div class="toast" key={message.key}>
          <span>{message.text}</span>
          {message.undo && (
            <button type="button" class="button" onClick={undo}>
              {words.value.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
