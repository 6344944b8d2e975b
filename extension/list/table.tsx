/** The list as a table with sortable columns; rows far from the window are not rendered. */
import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FollowUp } from '../../lib/followup/followup';
import type { Column } from '../../lib/followup/view';
import { Icon } from '../ui/icons';
import { words } from '../ui/words/index';
import { viewWords } from '../ui/words/list';
import { CELLS, WIDTHS } from './columns';
import { Item } from './item';
import { closeItem, isOpen, lines, type RowLine } from './lineup';
import { Marks, OpenButton, Pick, rowClass, StatusButton } from './row';
import { staying, useWantedFocus } from './rows';
import { selecting } from './selection';
import { current, listState, narrow, show } from './state';
import { useVirtual } from './virtual';

const ROW = 45;

export function Table(): JSX.Element {
  const list = lines.value;
  const { columns } = listState.value;
  const shownColumns: readonly Column[] = columns.includes('title') ? columns : ['title', ...columns];
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useVirtual({
    count: list.length,
    keyOf: useCallback((i: number) => list[i]?.key ?? '', [list]),
    guess: () => ROW,
    holder: body,
    stay: staying(list),
  });
  useWantedFocus(body);
  const width = shownColumns.reduce((sum, column) => sum + WIDTHS[column], 0);
  const [frame, fits] = useFits(width);
  const spacer = (height: number) => height > 0 && <tr class="gap" style={{ blockSize: `${height}px` }} />;
  const lastEnd = virtual.items.reduce((height, item, at) => height + virtual.gapBefore(at) + item.size, 0);
  return (
    <div class={`frame ${fits ? '' : 'scrolls'} ${selecting.value ? 'selecting' : ''}`} ref={frame}>
      <table aria-rowcount={list.length + 1} aria-label={viewWords.value.views.table} style={{ minInlineSize: `${width}rem` }}>
        <colgroup>
          {shownColumns.map(column => (
            <col key={column} style={column === 'title' ? {} : { inlineSize: `${WIDTHS[column]}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {shownColumns.map(column => (
              <Header key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {virtual.items.map(({ index }, at) => {
            const line = list[index];
            const one = line?.type === 'row' ? current(line.one.id) : undefined;
            if (line?.type !== 'row' || !one) return null;
            return (
              <Fragment key={line.key}>
                {spacer(virtual.gapBefore(at))}
                <tr ref={virtual.measure} data-index={index} data-key={line.key} aria-rowindex={index + 2} class={rowClass(one)}>
                  {isOpen(line) && !narrow.value ? (
                    <td class="opened" colSpan={shownColumns.length}>
                      <Item one={one} close={closeItem} />
                    </td>
                  ) : (
                    shownColumns.map((column, i) => <Cell key={column} column={column} one={one} line={line} first={i === 0} />)
                  )}
                </tr>
              </Fragment>
            );
          })}
          {spacer(virtual.height - lastEnd)}
        </tbody>
      </table>
    </div>
  );
}

/** Whether the columns have room; where they have not, the frame scrolls, and the header cannot stay in sight. */
function useFits(width: number): [frame: { current: HTMLDivElement | null }, fits: boolean] {
  const frame = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const look = () => setFits(element.clientWidth >= width * rem);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, [width]);
  return [frame, fits];
}

function Header({ column }: { column: Column }): JSX.Element {
  const view = viewWords.value;
  const { sort } = listState.value;
  const sorted = sort.column === column;
  return (
    <th scope="col" aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        class="button"
        title={view.sortBy(view.columns[column])}
        onClick={() => show({ sort: { column, descending: sorted && !sort.descending } })}
      >
        {view.columns[column]}
        {sorted && <Icon name={sort.descending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

interface CellProps {
  column: Column;
  one: FollowUp;
  line: RowLine;
  /** It has the box that chooses the row. */
  first: boolean;
}

function Cell({ column, one, line, first }: CellProps): JSX.Element {
  const box = first && <Pick one={one} line={line} />;
  if (column === 'title')
    return (
      <th scope="row">
        {box}
        <OpenButton one={one} line={line}>
          <span class="item-title">
            {one.title}
            {!listState.value.columns.includes('tags') && <Marks one={one} />}
          </span>
        </OpenButton>
      </th>
    );
  if (column === 'status')
    return (
      <td class="status-cell">
        {box}
        {!selecting.value && <StatusButton one={one} />}
        {words.value.status[one.status]}
      </td>
    );
  const content = CELLS[column](one, words.value);
  return (
    <td class={`cell-${column}`}>
      {box}
      <div class="cell">{content || '–'}</div>
    </td>
  );
}
