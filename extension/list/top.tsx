/** The top of the page: what is shown, how much of it, the search, and what can be done. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { longDate, shortDate } from '../ui/format';
import { Icon } from '../ui/icons';
import { words } from '../ui/words/index';
import { viewWords } from '../ui/words/list';
import { summaryOf } from './heading';
import { searchField } from './searchfield';
import { groups, listState, narrow, openShown, ready, show, shown, today } from './state';

export function Top({ children }: { children: ComponentChildren }): JSX.Element {
  const view = viewWords.value;
  const { view: by, query } = listState.value;
  const [searching, setSearching] = useState(Boolean(query));
  return (
    <header class={searching || query ? 'top searching' : 'top'}>
      <div class="heads">
        <h1 class="title" tabIndex={-1}>
          {view.views[by]}
        </h1>
        <p class="meta">
          <Summary />
        </p>
      </div>
      <div class="tools">
        {narrow.value && !searching && (
          <button type="button" class="button bare search-open" aria-label={view.search} onClick={() => setSearching(true)}>
            <Icon name="search" />
          </button>
        )}
        <Search hidden={narrow.value && !searching && !query} enter={() => setSearching(true)} leave={() => setSearching(false)} />
        {children}
      </div>
    </header>
  );
}

function Summary(): JSX.Element {
  const view = viewWords.value;
  const w = words.value;
  const { view: by, sort } = listState.value;
  const open = openShown.value;
  const numbers = { groups: groups.value.filter(group => group.key).length, items: shown.value.length };
  const text = open && summaryOf({ ...numbers, ...open }, view, by, view.columns[sort.column]);
  const day = narrow.value ? shortDate(w, today.value, today.value) : longDate(w, today.value);
  return <>{by === 'deadline' ? [day.charAt(0).toLocaleUpperCase(w.tag) + day.slice(1), text].filter(Boolean).join(' · ') : text}</>;
}

function Search({ hidden, enter, leave }: { hidden: boolean; enter(): void; leave(): void }): JSX.Element {
  const view = viewWords.value;
  const { query } = listState.value;
  const field = useRef<HTMLInputElement>(null);
  const wasHidden = useRef(hidden);
  useEffect(() => {
    searchField.open = () => {
      enter();
      // Hidden until it is opened, on narrow screens; else at once, since the next letter is meant for it.
      if (hidden) requestAnimationFrame(() => field.current?.focus());
      else field.current?.select();
    };
    if (wasHidden.current && !hidden) field.current?.focus();
    wasHidden.current = hidden;
  });
  const clear = () => {
    show({ query: '' }, 'replace');
    field.current?.focus();
  };
  return (
    <search class="search" hidden={hidden}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        class="field"
        aria-label={view.search}
        placeholder={view.search}
        value={query}
        maxLength={400}
        autocomplete="off"
        onInput={event => show({ query: event.currentTarget.value }, 'replace')}
        onKeyDown={event => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (query) clear();
          else field.current?.blur();
        }}
        onBlur={() => !query && leave()}
      />
      {query ? (
        <button type="button" class="button bare clear" aria-label={view.searchClear} title={view.searchClear} onClick={clear}>
          <Icon name="close" />
        </button>
      ) : (
        <kbd>/</kbd>
      )}
      <span class="visually-hidden" role="status" aria-live="polite">
        {query && ready.value && view.hits(shown.value.length)}
      </span>
    </search>
  );
}
