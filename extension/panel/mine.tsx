/** "Save mine": the actions of the page that are the user's own, each to be left out, saved in one go. */
import { computed, signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { titleOf } from '../../lib/followup/followup';
import { mineTest } from '../../lib/followup/mine';
import type { OutlineCase, OutlineItem } from '../platform/messages';
import { openOptions } from '../platform/tabs';
import { dueText, localToday } from '../ui/format';
import { Icon } from '../ui/icons';
import { toast } from '../ui/toast';
import { words } from '../ui/words/index';
import { panelWords } from '../ui/words/panel/index';
import { attempt } from './attempt';
import { mine, saveAll, view } from './state';

interface Mine {
  item: OutlineItem;
  one?: OutlineCase;
}

/** The page's actions whose responsible is one of the names that the user goes by, in the document's order. */
export const mineHere = computed((): readonly Mine[] => {
  const shown = view.value;
  if (shown.state !== 'page' || !mine.value?.length) return [];
  const isMine = mineTest(mine.value);
  const { cases, loose } = shown.outline;
  const all: Mine[] = [...cases.flatMap(one => one.items.map(item => ({ item, one }))), ...loose.map(item => ({ item }))];
  // Who is to do it, not whose meeting it was: else every action of a committee would be its members'.
  return all.filter(({ item }) => item.kind === 'action' && isMine({ responsible: item.names.map(name => ({ name })), meeting: {} }));
});

/** Whose preview is open: the page's address; undefined where none is. */
const opened = signal<string | undefined>(undefined);
/** Ids that the user has taken out of the preview. */
const leftOut = signal<ReadonlySet<string>>(new Set());

/** The preview belongs to the page that it was opened for. */
export const choosing = computed(
  () => opened.value !== undefined && view.value.state === 'page' && view.value.outline.url === opened.value,
);
const unsaved = computed(() => mineHere.value.filter(({ item }) => !item.saved));
const chosen = computed(() => unsaved.value.filter(({ item }) => !leftOut.value.has(item.id)));

function close(): void {
  opened.value = undefined;
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.save-mine')?.focus());
}

/** In the bar of the panel. */
export function SaveMine(): JSX.Element {
  const count = unsaved.value.length;
  return (
    <button
      type="button"
      class={`button save-mine ${count ? 'filled' : 'outline'}`}
      onClick={() => {
        leftOut.value = new Set();
        opened.value = view.value.state === 'page' ? view.value.outline.url : undefined;
      }}
    >
      <Icon name="save" /> {panelWords.value.saveMine(count)}
    </button>
  );
}

export function MinePreview(): JSX.Element {
  const p = panelWords.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const known = mine.value?.length;
  const found = mineHere.value;
  return (
    <main class="mine">
      <h2 class="section" tabIndex={-1} ref={heading}>
        {known ? (found.length ? p.mineTitle : p.mineNone) : p.mineUnknown}
      </h2>
      <p class="meta">{known ? p.mineNames(mine.value?.join(', ') ?? '') : p.mineUnknownText}</p>
      {found.length > 0 && (
        <ul>
          {found.map(one => (
            <Choice key={one.item.id} {...one} />
          ))}
        </ul>
      )}
      {found.length === 0 && (
        <button type="button" class="button outline" onClick={openOptions}>
          <Icon name="gear" /> {p.mineOptions}
        </button>
      )}
    </main>
  );
}

function Choice({ item, one }: Mine): JSX.Element {
  const w = words.value;
  const due = item.due ? dueText(w, item.due as Parameters<typeof dueText>[1], localToday()) : '';
  const matter = one && (one.number ? `${w.caseWord} ${one.number}` : one.title);
  const choose = (on: boolean) => {
    const next = new Set(leftOut.value);
    if (on) next.delete(item.id);
    else next.add(item.id);
    leftOut.value = next;
  };
  return (
    <li>
      <label class={item.saved ? 'choice saved' : 'choice'}>
        <input
          type="checkbox"
          checked={!item.saved && !leftOut.value.has(item.id)}
          disabled={item.saved}
          onChange={event => choose(event.currentTarget.checked)}
        />
        <span>
          <span class="words">{titleOf(item.text)}</span>
          <span class="meta">
            <strong>{item.responsible.join(', ')}</strong>
            {[due, matter].filter(Boolean).map(text => ` · ${text}`)}
          </span>
          {item.saved && (
            <span class="saved-line">
              <Icon name="saved" /> {w.saved}
            </span>
          )}
        </span>
      </label>
    </li>
  );
}

/** The preview's own bar. */
export function MineBar(): JSX.Element {
  const p = panelWords.value;
  const ids = chosen.value.map(({ item }) => item.id);
  const save = async () => {
    const undo = await saveAll(ids);
    close();
    toast(p.savedMany(ids.length), undo);
  };
  return (
    <footer class="bar">
      {unsaved.value.length > 0 && (
        <button type="button" class="button filled grow" disabled={!ids.length} onClick={() => attempt(save)}>
          <Icon name="save" /> {p.saveChosen(ids.length)}
        </button>
      )}
      <button type="button" class="button outline" onClick={close}>
        {unsaved.value.length ? p.cancel : words.value.close}
      </button>
    </footer>
  );
}
