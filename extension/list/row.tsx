/** One item as a row: its status, its title with a line of where it comes from, its deadline. The whole row opens it. */
import type { JSX } from 'preact';
import { isClosed } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import type { Group } from '../../lib/followup/group';
import { shortDate } from '../ui/format';
import { Icon } from '../ui/icons';
import { StatusIcon } from '../ui/status';
import { words } from '../ui/words/index';
import { itemWords, viewWords } from '../ui/words/list';
import { shownDue } from './due';
import { edit } from './edits';
import { caseOf, meetingOf, placeOf, whoOf } from './place';
import { today } from './state';

interface RowProps {
  one: FollowUp;
  by: Group['by'];
  onOpen(): void;
  onFocus(): void;
}

export function Row({ one, by, onOpen, onFocus }: RowProps): JSX.Element {
  return (
    <div class={isClosed(one) ? 'row done' : 'row'}>
      <StatusButton one={one} />
      <button type="button" class="open" aria-expanded={false} onClick={onOpen} onFocus={onFocus}>
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
      </button>
    </div>
  );
}

/** Priority, where it is not the usual one, and tags. */
export function Marks({ one }: { one: FollowUp }): JSX.Element {
  return (
    <>
      {one.priority !== 'normal' && <span class={`chip ${one.priority}`}>{viewWords.value.priorityMark[one.priority]}</span>}
      {one.tags.map(tag => (
        <span class="chip" key={tag}>
          {tag}
        </span>
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
      onClick={() =>
        edit(one, { status: closed ? 'open' : 'done' }, closed ? itemWords.value.toasts.reopened : itemWords.value.toasts.done)
      }
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
      ? [caseOf(w, one), one.case.number ? one.case.title : ''].filter(Boolean).join(' ')
      : by === 'case'
        ? ''
        : placeOf(w, one, today.value);
  const last = one.asked.reduce((latest, next) => (next.on > (latest?.on ?? '') ? next : latest), one.asked[0]);
  const own = one.kind === 'note' && !place ? viewWords.value.own : '';
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
