/** What the keys do. Never while something is typed, nor while a menu or a dialog is open. */
import { signal } from '@preact/signals';
import { isClosed } from '../../lib/followup/deadline';
import { VIEWS } from '../../lib/followup/view';
import type { KeyName } from '../ui/words/help/words';
import { erase, setStatus, writeFresh } from './edits';
import { focusIn } from './focusin';
import { keep, kept } from './kept';
import { cursorRow, isOpen, move, moveTo, openItem, type RowLine } from './lineup';
import { followed, sourceOf } from './place';
import { questioned } from './questioning';
import { searchField } from './searchfield';
import { isSelected, pick, pickAll, pickNone, selected, selecting } from './selection';
import { current, show } from './state';
import { settingStatus } from './statusmenu';
import { undoLast } from './undo';

/** Single keys can be turned off: who speaks to the computer would press them unawares. */
export const singleKeys = signal(kept('keys') !== 'off');

export function useSingleKeys(on: boolean): void {
  singleKeys.value = on;
  keep('keys', on ? 'on' : 'off');
}

/** Whether the sheet of keys is shown. */
export const sheet = signal(false);

interface Key {
  name: KeyName;
  /** As `KeyboardEvent.key` has them; "Shift+" before what needs it. */
  keys: readonly string[];
  /** With Ctrl, or Cmd on a Mac. */
  control?: true;
  group: 'move' | 'change' | 'page';
  /** @returns false where there was nothing to do: the key stays the browser's */
  run(event: KeyboardEvent): unknown;
}

const row = (): RowLine | undefined => cursorRow();

/** What a key works on: the row with the focus. */
const withRow = (work: (line: RowLine) => unknown) => (): unknown => {
  const line = row();
  return line ? work(line) : false;
};

/** The arrows scroll the page where no row has the focus. */
const inRow = (event: KeyboardEvent): boolean => !event.key.startsWith('Arrow') || (event.target as Element).closest?.('.row') !== null;

const step = (by: 1 | -1) => (event: KeyboardEvent) => {
  if (!inRow(event)) return false;
  if (event.shiftKey) {
    const from = row();
    if (from) pick(from.key, true);
  }
  move(by);
  const to = row();
  if (event.shiftKey && to) pick(to.key, true);
  return true;
};

/** Opens the row's item with the focus in one of its fields. */
const editField = (field: 'title' | 'due' | 'tag' | 'note') =>
  withRow(line => {
    if (!isOpen(line)) openItem(line.one.id, line);
    focusIn.value = field;
  });

export const KEYS: readonly Key[] = [
  { name: 'next', keys: ['j', 'ArrowDown'], group: 'move', run: step(1) },
  { name: 'previous', keys: ['k', 'ArrowUp'], group: 'move', run: step(-1) },
  { name: 'first', keys: ['Home'], group: 'move', run: event => inRow(event) && row() !== undefined && moveTo(0) },
  { name: 'last', keys: ['End'], group: 'move', run: event => inRow(event) && row() !== undefined && moveTo(-1) },
  { name: 'open', keys: ['Enter'], group: 'move', run: () => false },
  { name: 'close', keys: ['Escape'], group: 'move', run: () => selecting.value && pickNone() },
  { name: 'select', keys: ['x'], group: 'change', run: withRow(line => pick(line.key, !isSelected(line.one.id))) },
  { name: 'selectOn', keys: ['Shift+ArrowDown', 'Shift+ArrowUp'], group: 'change', run: () => false },
  { name: 'selectAll', keys: ['a'], group: 'change', run: pickAll },
  {
    name: 'status',
    keys: ['s'],
    group: 'change',
    run: withRow(line => {
      settingStatus.value = { key: line.key, id: line.one.id };
    }),
  },
  {
    name: 'done',
    keys: ['h'],
    group: 'change',
    run: withRow(line => {
      const one = current(line.one.id);
      return one && setStatus(one, isClosed(one) ? 'open' : 'done');
    }),
  },
  { name: 'edit', keys: ['e'], group: 'change', run: editField('title') },
  { name: 'note', keys: ['m'], group: 'change', run: editField('note') },
  { name: 'due', keys: ['d'], group: 'change', run: editField('due') },
  { name: 'tag', keys: ['t'], group: 'change', run: editField('tag') },
  {
    name: 'delete',
    keys: ['Delete'],
    group: 'change',
    run: () => {
      const line = row();
      const items = selected.value.length ? selected.value : line ? [line.one] : [];
      return items.length > 0 && erase(items);
    },
  },
  { name: 'undo', keys: ['z'], control: true, group: 'change', run: undoLast },
  {
    name: 'source',
    keys: ['o'],
    group: 'page',
    run: withRow(line => {
      if (!line.one.source) return false;
      followed(line.one);
      return window.open(sourceOf(line.one), '_blank', 'noreferrer');
    }),
  },
  {
    name: 'question',
    keys: ['q'],
    group: 'page',
    run: withRow(line => {
      questioned.value = current(line.one.id);
    }),
  },
  { name: 'search', keys: ['/'], group: 'page', run: () => searchField.open() },
  { name: 'fresh', keys: ['n'], group: 'page', run: writeFresh },
  {
    name: 'views',
    keys: ['1', '2', '3', '4', '5'],
    group: 'page',
    run: event => {
      const view = VIEWS[Number(event.key) - 1];
      if (view) show({ view });
    },
  },
  { name: 'print', keys: ['p'], control: true, group: 'page', run: () => false },
  {
    name: 'sheet',
    keys: ['?'],
    group: 'page',
    run: () => {
      sheet.value = true;
    },
  },
];

const TYPING = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

function keyOf(event: KeyboardEvent): Key | undefined {
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey) return undefined;
  const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const found = KEYS.find(key => key.keys.includes(pressed) && (key.control ?? false) === control);
  if (found?.control && event.shiftKey) return undefined;
  return found && (singleKeys.value || found.control || event.key.length > 1) ? found : undefined;
}

/** Begins to listen; called once. */
export function watchKeys(): void {
  addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing || (event.target as Element | null)?.matches?.(TYPING)) return;
    if (document.querySelector(':popover-open, dialog[open]')) return;
    const key = keyOf(event);
    if (!key) return;
    const done = key.run(event);
    if (done !== false) event.preventDefault();
  });
}
