/** The lines as they are shown now, and moving among them: the focus, and which item is open. */
import { computed, signal } from '@preact/signals';
import { type Line, linesOf } from './lines';
import { current, folded, freshId, groups, open, today } from './state';

export const lines = computed<Line[]>(() => linesOf(groups.value, { folded: folded.value, without: freshId.value, today: today.value }));

/** Key of the row that has, or last had, the focus. */
export const cursor = signal<string | undefined>(undefined);
/** Key of the row that is to get the focus as soon as it is rendered. */
export const wanted = signal<string | undefined>(undefined);

export type RowLine = Extract<Line, { type: 'row' }>;
/** The rows among the lines. */
export const rows = computed(() => lines.value.filter((line): line is RowLine => line.type === 'row'));

export const isOpen = (line: RowLine): boolean =>
  open.value?.id === line.one.id &&
  (line.group.by !== 'responsible' || open.value.group === undefined || open.value.group === line.group.key);

/** The row with the focus. */
export const cursorRow = (): RowLine | undefined => rows.value.find(line => line.key === cursor.value);

/** Moves the focus by so many rows; to the first where no row has had it. */
export function move(by: number): void {
  const list = rows.value;
  const at = list.findIndex(line => line.key === cursor.value);
  const to = at < 0 ? 0 : Math.max(0, Math.min(list.length - 1, at + by));
  focusRow(list[to]);
}

/** Moves the focus to the first row (0) or the last (-1). */
export const moveTo = (at: 0 | -1): void => focusRow(rows.value.at(at));

function focusRow(row: RowLine | undefined): void {
  if (!row) return;
  cursor.value = row.key;
  wanted.value = row.key;
}

/** Opens an item in its place. @param line where it stands; without it, wherever it is */
export function openItem(id: string, line?: RowLine): void {
  open.value = { id, group: line?.group.by === 'responsible' ? line.group.key : undefined, as: current(id) };
  if (line) cursor.value = line.key;
}

/** Closes the open item; the focus goes back to its row, or to the row that has come in its place. */
export function closeItem(): void {
  const before = rows.value;
  const at = before.findIndex(isOpen);
  const id = open.value?.id ?? freshId.value;
  open.value = undefined;
  freshId.value = undefined;
  const list = rows.value;
  const row =
    list.find(line => line.key === before[at]?.key) ?? list.find(line => line.one.id === id) ?? list[Math.min(at, list.length - 1)];
  focusRow(row);
}
