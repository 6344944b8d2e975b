/** One line that says what happened, with Undo; gone after eight seconds unless it is looked at. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { ToastLine, useStay } from './toastline';
import { words } from './words/index';

interface Message {
  text: string;
  undo?: (() => Promise<unknown>) | undefined;
  key: number;
}

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
