/** The table's columns: how wide each is, what stands in it, and the menu that chooses among them. */

import type { JSX } from 'preact';
import { responsibleText } from '../../lib/export/row';
import { caseOf, kindOf } from '../../lib/followup/corrected';
import type { FollowUp } from '../../lib/followup/followup';
import { bodyOf } from '../../lib/followup/place';
import { reminderDay } from '../../lib/followup/reminder';
import { COLUMNS, type Column, DEFAULT_STATE } from '../../lib/followup/view';
import { columnDate, plainDate, savedDate, shortDate } from '../ui/format';
import { Icon } from '../ui/icons';
import { Popover } from '../ui/popover';
import { StatusIcon } from '../ui/status';
import { viewWords } from '../ui/words/list';
import type { Words } from '../ui/words/words';
import { shownDue } from './due';
import { listState, show, today } from './state';

/** In rem; the title takes what is left. */
export const WIDTHS: Record<Column, number> = {
  status: 7, title: 15, responsible: 8.25, due: 7.75, body: 8.25, meetingDate: 6.5, caseNumber: 4.5, reference: 5,
  caseTitle: 13, municipality: 7.5, kind: 7.5, priority: 6, tags: 9, reminder: 7, asked: 10, note: 13, saved: 7, changed: 7,
}; // biome-ignore format: one list

const dateText = (w: Words, date: string): string => (/^\d{4}-\d{2}-\d{2}$/u.test(date) ? columnDate(w, date) : plainDate(w, date));

/** What stands in a cell; the title is the row's own button. */
export const CELLS: Record<Exclude<Column, 'title'>, (one: FollowUp, w: Words) => JSX.Element | string> = {
  status: (one, w) => (
    <>
      <StatusIcon status={one.status} /> {w.status[one.status]}
    </>
  ),
  responsible: one => responsibleText(one),
  due: (one, w) => {
    const due = shownDue(one, today.value, w, viewWords.value);
    if (!due) return '';
    const day = one.ownDue ?? one.due?.date ?? '';
    const text = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? columnDate(w, day) : due.text;
    return due.over ? (
      <b class="overdue" title={due.below}>
        <Icon name="warning" /> {text}
        <span class="visually-hidden">{due.below}</span>
      </b>
    ) : (
      text
    );
  },
  body: one => bodyOf(one) ?? (kindOf(one) === 'note' ? viewWords.value.own : ''),
  meetingDate: (one, w) => (one.meeting.date ? dateText(w, one.meeting.date) : ''),
  caseNumber: one => caseOf(one).number ?? '',
  reference: one => caseOf(one).reference ?? '',
  caseTitle: one => caseOf(one).title ?? '',
  municipality: one => one.meeting.municipality ?? '',
  kind: (one, w) => w.kind[kindOf(one)],
  priority: (one, w) => w.exported.priority[one.priority],
  tags: one => one.tags.join(', '),
  reminder: (one, w) => {
    const day = reminderDay(one);
    return day ? columnDate(w, day) : '';
  },
  asked: (one, w) => one.asked.map(({ who, on }) => `${who} ${shortDate(w, on, today.value)}`).join(', '),
  note: one => one.note,
  saved: (one, w) => savedDate(w, one.savedAt),
  changed: (one, w) => savedDate(w, one.changedAt),
};

/** Which columns are seen, and in which order. The title always is. */
export function ColumnsMenu(): JSX.Element {
  const view = viewWords.value;
  const { columns } = listState.value;
  const choose = (column: Column, on: boolean) =>
    show({ columns: on ? [...columns, column] : columns.filter(one => one !== column) }, 'replace');
  const moveBy = (column: Column, by: -1 | 1) => {
    const next = columns.filter(one => one !== column);
    next.splice(columns.indexOf(column) + by, 0, column);
    show({ columns: next }, 'replace');
  };
  return (
    <Popover
      class="button"
      title={view.columnsMenu}
      face={
        <>
          <Icon name="table" /> {view.columnsMenu}
        </>
      }
    >
      {() => (
        <div class="options columns-menu">
          <ul>
            {[...columns, ...COLUMNS.filter(one => !columns.includes(one))].map(column => {
              const at = columns.indexOf(column);
              const name = view.columns[column];
              return (
                <li key={column} class="option">
                  <label>
                    <input
                      type="checkbox"
                      checked={at >= 0}
                      disabled={column === 'title'}
                      onChange={event => choose(column, event.currentTarget.checked)}
                    />
                    <span>{name}</span>
                  </label>
                  {at >= 0 && (
                    <>
                      <button
                        type="button"
                        class="button bare"
                        aria-label={view.moveUp(name)}
                        disabled={at === 0}
                        onClick={() => moveBy(column, -1)}
                      >
                        <Icon name="up" />
                      </button>
                      <button
                        type="button"
                        class="button bare"
                        aria-label={view.moveDown(name)}
                        disabled={at === columns.length - 1}
                        onClick={() => moveBy(column, 1)}
                      >
                        <Icon name="down" />
                      </button>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
          <button type="button" class="button" onClick={() => show({ columns: DEFAULT_STATE.columns }, 'replace')}>
            {view.columnsReset}
          </button>
        </div>
      )}
    </Popover>
  );
}
