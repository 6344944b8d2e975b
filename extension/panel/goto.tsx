/** What goes to a mark on the page, and opens its card there. */
import type { ComponentChildren, JSX } from 'preact';
import { words } from '../ui/words/index';
import { current, tellPage } from './state';

export function GoTo({ mark, children }: { mark: string; children: ComponentChildren }): JSX.Element {
  const go = () => {
    current.value = mark;
    void tellPage({ type: 'goTo', mark, card: true });
  };
  return (
    <button type="button" class="open" title={words.value.panel.goTo} onClick={go}>
      {children}
    </button>
  );
}
