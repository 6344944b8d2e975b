/** One item as a row: its status, its title with a line of where it comes from, its deadline. The whole row opens it. */

import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { caseOf, kindOf } from '../../lib/followup/corrected';
import { isClosed } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import type { Group } from '../../lib/followup/group';
import { shortDate } from '../ui/format';
import { Icon } from '../ui/icons';
import { StatusIcon } from '../ui/status';
import { words } from '../ui/words/index';
import { viewWords } from '../ui/words/list';
import { shownDue } from './due';
import { setStatus } from './edits';
import { cursor, openItem, type RowLine } from './lineup';
import { caseText, meetingOf, placeOf, whoOf } from './place';
import { isSelected, pick, selecting } from './selection';
import { today } from './state';

export function Row({ one, line }: { one: FollowUp; line: RowLine }): JSX.Element {
  const { by } = line.group;
  return (
    <div class={rowClass(one)}>
      <Pick one={one} line={line} />
      {!selecting.value && <StatusButton one={one} />}
      <OpenButton one={one} line={line}>
        <span class="what">
          <span class="item-title">
            {one.title}
            <Marks one={one} />
          </span>
          <span class="meta">
            <Meta one={one} by={by} />
          </span>
        </span>
        <Deadline one={one} />
      </OpenButton>
    </div>
  );
}

export const rowClass = (one: FollowUp): string =>
  ['row', isClosed(one) && 'done', isSelected(one.id) && 'selected'].filter(Boolean).join(' ');

/** The row's button; with Ctrl or Shift held it chooses instead, one row or all up to it. */
export function OpenButton({ one, line, children }: { one: FollowUp; line: RowLine; children: ComponentChildren }): JSX.Element {
  return (
    <button
      type="button"
      class="open"
      aria-expanded={false}
      onClick={event => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) pick(line.key, event.shiftKey || !isSelected(one.id), event.shiftKey);
        else openItem(one.id, line);
      }}
      onFocus={() => {
        cursor.value = line.key;
      }}
    >
      {children}
    </button>
  );
}

/** The box that chooses a row: beside it while the pointer is there, in it while rows are being chosen. */
export function Pick({ one, line }: { one: FollowUp; line: RowLine }): JSX.Element {
  return (
    <input
      type="checkbox"
      class="pick"
      aria-label={viewWords.value.select(one.title)}
      checked={isSelected(one.id)}
      tabIndex={selecting.value ? 0 : -1}
      onClick={event => pick(line.key, event.currentTarget.checked, event.shiftKey)}
    />
  );
}

/** Priority, where it is not the usual one, what has become of the passage on its page, and tags. */
export function Marks({ one }: { one: FollowUp }): JSX.Element {
  return (
    <>
      {one.priority !== 'normal' && (
        <>
          {' '}
          <span class={`chip ${one.priority}`}>{viewWords.value.priorityMark[one.priority]}</span>
        </>
      )}
      {one.seen && one.seen.found !== 'exact' && (
        <>
          {' '}
          <span class="chip seen">
            <Icon name="warning" /> {viewWords.value.seenMark[one.seen.found]}
          </span>
        </>
      )}
      {one.tags.map(tag => (
        <Fragment key={tag}>
          {' '}
          <span class="chip">{tag}</span>
        </Fragment>
      ))}
    </>
  );
}

/** Marks as done, or opens again; all five are in the open item and in the menu of the key "s". */
export function StatusButton({ one }: { one: FollowUp }): JSX.Element {
  const view = viewWords.value;
  const closed = isClosed(one);
  const label = closed ? view.markOpen : view.markDone;
  return (
    <button
      type="button"
      class="button bare status"
      data-status={one.status}
      aria-label={`${words.value.status[one.status]}. ${label}: ${one.title}`}
      title={`${words.value.status[one.status]} – ${label}`}
      onClick={() => setStatus(one, closed ? 'open' : 'done')}
    >
      <StatusIcon status={one.status} />
    </button>
  );
}

/** Where it comes from, without what the heading above it says already. */
function Meta({ one, by }: { one: FollowUp; by: Group['by'] }): JSX.Element {
  const w = words.value;
  const who = by === 'responsible' ? '' : whoOf(one);
  const place =
    by === 'meeting'
      ? [caseText(w, one), caseOf(one).number ? caseOf(one).title : ''].filter(Boolean).join(' ')
      : by === 'case'
        ? ''
        : placeOf(w, one, today.value);
  const last = one.asked.reduce((latest, next) => (next.on > (latest?.on ?? '') ? next : latest), one.asked[0]);
  const own = kindOf(one) === 'note' && !place ? viewWords.value.own : '';
  const rest = [place || own, by === 'case' && !who ? meetingOf(w, one, today.value) : ''].filter(Boolean).join(' · ');
  return (
    <>
      {who && <strong>{who}</strong>}
      {who && rest && ' · '}
      {rest}
      {last && (
        <>
          {(who || rest) && ' · '}
          <strong>{viewWords.value.asked(last.who, shortDate(w, last.on, today.value))}</strong>
        </>
      )}
    </>
  );
}

export function Deadline({ one }: { one: FollowUp }): JSX.Element | null {
  const due = shownDue(one, today.value, words.value, viewWords.value);
  if (!due) return null;
  return (
    <span class={due.over ? 'deadline overdue' : 'deadline'}>
      <b>
        <Icon name={due.over ? 'warning' : 'due'} />
        {due.text}
      </b>
      {due.below && <span class="meta">{due.below}</span>}
    </span>
  );
}
