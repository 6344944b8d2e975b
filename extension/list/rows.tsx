/** The list in its groups: headings and rows, of which only those near the window are rendered. */
import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../ui/words/index';
import { viewWords } from '../ui/words/list';
import { groupName, Heading } from './heading';
import { Item } from './item';
import { guessOf, type Line } from './lines';
import { closeItem, cursor, isOpen, lines, type RowLine, wanted } from './lineup';
import { Row } from './row';
import { selecting } from './selection';
import { current, groups, narrow } from './state';
import { Step } from './step';
import { useVirtual } from './virtual';

/** Gives the focus to the row that is to have it, once it is rendered. */
export function useWantedFocus(holder: { current: HTMLElement | null }): void {
  const key = wanted.value;
  useLayoutEffect(() => {
    if (!key) return;
    const element = holder.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] .open`);
    if (!element) return;
    wanted.value = undefined;
    element.focus();
  });
}

/** Where the rows that must stay rendered are: the open one and the one with the focus. */
export function staying(list: readonly Line[]): number[] {
  const at = (test: (line: Line) => boolean) => list.findIndex(test);
  return [at(line => line.key === cursor.value), at(line => line.type === 'row' && isOpen(line))];
}

export function Rows(): JSX.Element {
  const list = lines.value;
  const holder = useRef<HTMLDivElement>(null);
  const virtual = useVirtual({
    count: list.length,
    keyOf: useCallback((i: number) => list[i]?.key ?? '', [list]),
    guess: i => (list[i] ? guessOf(list[i]) : 0),
    holder,
    stay: staying(list),
  });
  useWantedFocus(holder);
  const sections: { line: Line; from: number; to: number }[] = [];
  for (const [at, { index }] of virtual.items.entries()) {
    const line = list[index];
    if (!line) continue;
    const last = sections.at(-1);
    if (last && last.line.group === line.group) last.to = at;
    else sections.push({ line, from: at, to: at });
  }
  return (
    <div class={selecting.value ? 'rows selecting' : 'rows'} ref={holder} style={{ minBlockSize: `${virtual.height}px` }}>
      {sections.map(({ line, from, to }) => {
        const { group } = line;
        const id = `group-${groups.value.indexOf(group)}`;
        const headed = line.type === 'heading';
        const margin = (at: number) => ({ marginBlockStart: `${virtual.gapBefore(at)}px` });
        return (
          <section key={`${group.by}:${group.key}`} class={`section-${group.by}`}>
            {headed && (
              <div ref={virtual.measure} data-index={virtual.items[from]?.index} style={margin(from)}>
                <Heading group={group} id={id} />
              </div>
            )}
            <ul {...(headed ? { 'aria-labelledby': id } : { 'aria-label': groupName(group, words.value, viewWords.value) })}>
              {virtual.items.slice(headed ? from + 1 : from, to + 1).map(({ index }, i) => {
                const one = list[index];
                return (
                  one &&
                  one.type !== 'heading' && (
                    <li
                      key={one.key}
                      class={`line ${one.type}-line ${one.at === 1 ? 'first' : ''} ${one.last ? 'last' : ''} ${one.rail ?? ''}`}
                      data-index={index}
                      data-key={one.key}
                      aria-setsize={one.of}
                      aria-posinset={one.at}
                      ref={virtual.measure}
                      style={margin(i + (headed ? from + 1 : from))}
                    >
                      {one.type === 'step' ? <Step step={one.step} group={group} /> : <RowOrItem line={one} />}
                    </li>
                  )
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** A row, or in its place the open item. */
function RowOrItem({ line }: { line: RowLine }): JSX.Element | null {
  const one = current(line.one.id);
  if (!one) return null;
  if (isOpen(line) && !narrow.value) return <Item one={one} close={closeItem} />;
  return <Row one={one} line={line} />;
}
