/** A line over the page that says what could not be done, and why. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ToastLine, useStay } from '../ui/toastline';
import { words } from '../ui/words/index';
import type { Overlay } from './overlay';

let told = 0;

/** Says it; gone after a while, or by Escape. @param text in the user's language */
export function tell(overlay: Overlay, text: string): void {
  told++;
  overlay.show('notice', <Notice key={`notice${told}`} text={text} gone={() => overlay.hide('notice')} />);
}

function Notice({ text, gone }: { text: string; gone(): void }): JSX.Element {
  // Readers of the screen tell what comes into a region that is there already.
  const [there, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && gone();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div role="status" lang={words.value.tag} {...useStay(0, gone)}>
      {there && <ToastLine text={text} />}
    </div>
  );
}
