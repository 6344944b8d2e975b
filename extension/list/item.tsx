/** One item of the list: a row, and in its place the open item with its quote, its fields and the source. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { daysOver, dueOf, isClosed } from '../../lib/followup/deadline';
import type { FollowUp } from '../../lib/followup/followup';
import { dueLong, dueText, plainDate, savedDate } from '../ui/format';
import { Icon } from '../ui/icons';
import { words } from '../ui/words/index';
import { edit, erase, openId, setStatus, today } from './state';

export function Item({ one }: { one: FollowUp }): JSX.Element {
  const open = openId.value === one.id;
  const row = useRef<HTMLButtonElement>(null);
  const close = () => {
    openId.value = undefined;
    requestAnimationFrame(() => row.current?.focus());
  };
  return (
    <li>
      {open ? (
        <Open one={one} close={close} />
      ) : (
        <div class={one.status === 'done' ? 'row done' : 'row'}>
          <StatusButton one={one} />
          <button type="button" class="open" ref={row} aria-expanded={false} onClick={() => (openId.value = one.id)}>
            <span class="item-title">{one.title}</span>
            <span class="meta">
              <Meta one={one} />
            </span>
          </button>
          <Deadline one={one} />
        </div>
      )}
    </li>
  );
}

function StatusButton({ one }: { one: FollowUp }): JSX.Element {
  const w = words.value;
  const done = one.status === 'done';
  const label = done ? w.list.markOpen : w.list.markDone;
  return (
    <button
      type="button"
      class="button bare status"
      aria-pressed={done}
      aria-label={`${label}: ${one.title}`}
      title={`${w.status[one.status]} – ${label}`}
      onClick={() => setStatus(one, done ? 'open' : 'done')}
    >
      <Icon name={done ? 'done' : 'open'} />
    </button>
  );
}

const whoOf = (one: FollowUp): string =>
  one.responsible.map(party => (party.resolved ?? party.name) + (party.doubtful ? '?' : '')).join(', ');

/** "Kontrollutvalget 14. februar 2019, sak 03/19" */
function placeOf(one: FollowUp): string {
  const w = words.value;
  const meeting = [one.meeting.body ?? one.meeting.title, one.meeting.date ? plainDate(w, one.meeting.date) : ''].filter(Boolean).join(' ');
  const number = one.case.number ? `${w.caseWord} ${one.case.number}` : one.case.title;
  return [meeting, number].filter(Boolean).join(', ');
}

function Meta({ one }: { one: FollowUp }): JSX.Element {
  const who = whoOf(one);
  return (
    <>
      {who && <strong>{who} · </strong>}
      {placeOf(one) || one.source?.title}
    </>
  );
}

function Deadline({ one }: { one: FollowUp }): JSX.Element {
  const w = words.value;
  const due = dueOf(one);
  if (!due) return <div class="deadline" />;
  const days = isClosed(one) ? 0 : daysOver(due, today.value);
  const below = days > 0 ? w.list.daysOver(days) : w.precision[due.precision];
  return (
    <div class={days > 0 ? 'deadline overdue' : 'deadline'}>
      <b>
        {days > 0 && <Icon name="warning" />}
        {dueText(w, due, today.value)}
      </b>
      {below && <div class="meta">{below}</div>}
    </div>
  );
}

function Open({ one, close }: { one: FollowUp; close(): void }): JSX.Element {
  const w = words.value;
  const title = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(one);
  latest.current = one;
  /** Leaving a field saves it; so do closing the item and leaving the page, which not every browser counts as leaving the field. */
  const saveNow = () => {
    const known = latest.current;
    const written = title.current?.value.trim();
    if (written && written !== known.title) void edit(known, { title: written });
    if (note.current && note.current.value !== known.note) void edit(known, { note: note.current.value });
  };
  const leave = () => {
    saveNow();
    close();
  };
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    const onEscape = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    addEventListener('keydown', onEscape);
    document.addEventListener('visibilitychange', saveNow);
    addEventListener('pagehide', saveNow);
    return () => {
      removeEventListener('keydown', onEscape);
      document.removeEventListener('visibilitychange', saveNow);
      removeEventListener('pagehide', saveNow);
    };
  }, []);
  const place = [placeOf(one), one.case.reference].filter(Boolean).join(' · ');
  return (
    <article class="item" aria-label={one.title}>
      <div class="head">
        <StatusButton one={one} />
        <div>
          <input class="field" ref={title} aria-label={w.list.titleLabel} defaultValue={one.title} maxLength={2000} onBlur={saveNow} />
          <p class="meta">{place}</p>
        </div>
        {one.source && (
          <a class="button link" href={one.source.url} target="_blank" rel="noreferrer">
            <Icon name="external" /> {w.list.openSource}
          </a>
        )}
        <button type="button" class="button bare" aria-expanded aria-label={w.list.closeItem} title={w.list.closeItem} onClick={leave}>
          <Icon name="up" />
        </button>
      </div>
      <blockquote class={`quote ${one.kind}`} lang={one.language}>
        {one.quote}
      </blockquote>
      <dl>
        {one.responsible.length > 0 && (
          <div>
            <dt>
              <span class="who">
                <Icon name="who" />
              </span>
              {w.responsible}
            </dt>
            <dd>{whoOf(one)}</dd>
          </div>
        )}
        {one.due && (
          <div>
            <dt>
              <span class="due">
                <Icon name="due" />
              </span>
              {w.due}
            </dt>
            <dd>
              {dueLong(w, one.due)}
              {one.due.date && <div class="meta">{w.written(one.due.text)}</div>}
            </dd>
          </div>
        )}
        {one.case.title && (
          <div>
            <dt>
              <Icon name="case" />
              {w.case}
            </dt>
            <dd>{[one.case.number, one.case.title].filter(Boolean).join(' ')}</dd>
          </div>
        )}
      </dl>
      <label>
        <span class="label">{w.note}</span>
        <textarea class="field" defaultValue={one.note} maxLength={20_000} ref={note} onBlur={saveNow} />
      </label>
      <div class="foot">
        <span class="meta">
          {w.list.savedOn(savedDate(w, one.savedAt))}
          {one.changedAt > one.savedAt && ` · ${w.list.changedOn(savedDate(w, one.changedAt))}`}
        </span>
        <button type="button" class="button danger" onClick={() => erase(one)}>
          <Icon name="trash" /> {w.list.delete}
        </button>
      </div>
    </article>
  );
}
