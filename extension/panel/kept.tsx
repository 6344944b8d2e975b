/** Saved passages of this page that need a word: their text has changed or gone, or the reading has no mark for them. */
import type { JSX } from 'preact';
import { titleOf } from '../../lib/followup/followup';
import type { OutlineKept } from '../platform/messages';
import { Changed } from '../ui/changed';
import { Icon } from '../ui/icons';
import { words } from '../ui/words/index';
import { panelWords } from '../ui/words/panel/index';
import { GoTo } from './goto';
import { current } from './state';

export function KeptPassages({ kept }: { kept: readonly OutlineKept[] }): JSX.Element | null {
  const w = panelWords.value;
  if (!kept.length) return null;
  return (
    <section class="kept" aria-label={w.savedHere}>
      <h2 class="note">{w.savedHere}</h2>
      <ul>
        {kept.map(one => (
          <li key={one.id} class={`stop ${one.state}${one.mark && current.value === one.mark ? ' current' : ''}`}>
            <span class="node">
              <Icon name={one.state === 'gone' ? 'warning' : 'saved'} />
            </span>
            <div>
              <Words one={one} />
              {one.state === 'changed' && <Changed before={one.quote} now={one.text ?? ''} />}
              {one.state === 'gone' && <p class="meta">{w.gone}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ one }: { one: OutlineKept }): JSX.Element {
  const kind = <span class="visually-hidden">{words.value.kind[one.kind]}: </span>;
  if (!one.mark)
    return (
      <blockquote>
        {kind}
        {one.quote}
      </blockquote>
    );
  return (
    <GoTo mark={one.mark}>
      {kind}
      <span class="words">{titleOf(one.text ?? one.quote)}</span>
    </GoTo>
  );
}
