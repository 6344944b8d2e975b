/** What the user has said is no action on this page: how many, and each to be brought back. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Outline } from '../platform/messages';
import { toast } from '../ui/toast';
import { panelWords } from '../ui/words/panel/index';
import { attempt } from './attempt';
import { bringBack } from './state';

const open = signal(false);

export function HiddenPassages({ hidden }: { hidden: Outline['hidden'] }): JSX.Element | null {
  const p = panelWords.value;
  if (!hidden.length) return null;
  return (
    <section class="hidden-here">
      <p class="note">
        {p.hiddenHere(hidden.length)} ·{' '}
        <button type="button" class="button link" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
          {open.value ? p.closeHidden : p.showHidden}
        </button>
      </p>
      {open.value && (
        <ul>
          {hidden.map(({ id, text }) => (
            <li key={id}>
              <blockquote>{text}</blockquote>
              <button
                type="button"
                class="button outline"
                aria-label={`${p.bringBack}: ${text}`}
                onClick={() => attempt(async () => toast(p.broughtBack, await bringBack(id)))}
              >
                {p.bringBack}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
