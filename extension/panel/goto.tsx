/** What goes to a mark on the page, and opens its card there. */
import type { ComponentChildren, JSX } from 'preact';
import { panelWords } from '../ui/words/panel/index';
import { current, tellPage } from './state';

export function GoTo({ mark, children }: { mark: string; children: ComponentChildren }): JSX.Element {
  const go = () => {
    current.value = mark;
    void tellPage({ type: 'goTo', mark, card: true });
  };
  return (
    <button type="button" class="open" title={panelWords.value.goTo} onClick={go}>
      {children}
    </button>
  );
}
