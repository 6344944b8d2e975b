/** An open item in its place: the quote first, then what is the user's own. What is written is saved by leaving it. */

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { partsOf } from '../../lib/export/text';
import { caseOf, kindOf } from '../../lib/followup/corrected';
import { isClosed } from '../../lib/followup/deadline';
import { type FollowUp, LIMITS, PRIORITIES, type Priority, STATUSES, type Status } from '../../lib/followup/followup';
import { bodyOf } from '../../lib/followup/place';
import { Changed } from '../ui/changed';
import { plainDate, savedDate } from '../ui/format';
import { Icon } from '../ui/icons';
import { words } from '../ui/words/index';
import { itemWords, viewWords } from '../ui/words/list';
import { Asked } from './asked';
import { CopyMenu } from './copy';
import { Correct, Responsible } from './correct';
import { OwnDue, Remind } from './dates';
import { edit, erase } from './edits';
import { useField } from './field';
import { focusIn } from './focusin';
import { History } from './history';
import { followed, sourceOf } from './place';
import { questioned } from './questioning';
import { StatusButton } from './row';
import { listState, unfolded } from './state';
import { Tags } from './tags';

/** Where the keyboard finds the fields. */
const FIELDS = { title: '.title-field', due: '.due-field input', tag: '.add-tag', note: '.note' };

interface ItemProps {
  one: FollowUp;
  close(): void;
  /** It is being written by hand, and not in the list yet. */
  fresh?: boolean;
}

export function Item({ one, close, fresh = false }: ItemProps): JSX.Element {
  const w = words.value;
  const item = itemWords.value;
  const { correct: correcting, history } = unfolded.value;
  const toggle = (part: 'correct' | 'history') => {
    unfolded.value = { ...unfolded.value, [part]: !unfolded.value[part] };
  };
  const article = useRef<HTMLElement>(null);
  // Before anything more can be typed: the next letter is meant for the field.
  useLayoutEffect(() => {
    article.current?.scrollIntoView({ block: 'nearest' });
    if (focusIn.peek() === undefined)
      article.current?.querySelector<HTMLElement>(fresh ? '.title-field' : '.close')?.focus({ preventScroll: true });
  }, [one.id]);
  const field = focusIn.value;
  useLayoutEffect(() => {
    if (!field) return;
    focusIn.value = undefined;
    const element = article.current?.querySelector<HTMLElement>(FIELDS[field]);
    if (field === 'tag') element?.click();
    else element?.focus();
  }, [field]);
  const latest = useRef(close);
  latest.current = close;
  // From the moment it is shown: an Escape before the first frame closes it too.
  useLayoutEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      // What lies above the item is closed first.
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector(':popover-open, dialog[open]')) latest.current();
    };
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  }, []);
  const { number, reference } = caseOf(one);
  const place = [
    bodyOf(one),
    one.meeting.date && plainDate(w, one.meeting.date),
    number && `${w.caseWord} ${number}`,
    reference && `${w.exported.columns.reference.toLocaleLowerCase(w.tag)} ${reference}`,
    one.meeting.municipality,
  ].filter(Boolean);
  return (
    <article
      class={['item', isClosed(one) && 'done', fresh && 'new'].filter(Boolean).join(' ')}
      ref={article}
      aria-label={fresh ? item.fresh : one.title}
    >
      <div class="head">
        <button type="button" class="button link back-link" onClick={close}>
          <Icon name="back" /> {viewWords.value.views[listState.value.view]}
        </button>
        {!fresh && <StatusButton one={one} />}
        <div class="head-text">
          <Title one={one} hint={fresh ? item.freshHint : undefined} />
          {place.length > 0 && <p class="meta">{place.join(' · ')}</p>}
        </div>
        {one.source && (
          <a
            class="button link source"
            href={sourceOf(one)}
            target="_blank"
            rel="noreferrer"
            title={one.source.title}
            onClick={() => followed(one)}
            onAuxClick={() => followed(one)}
          >
            <Icon name="external" /> {item.openSource}
          </a>
        )}
        <button type="button" class="button bare close" aria-expanded aria-label={item.close} title={item.close} onClick={close}>
          <Icon name="up" />
        </button>
      </div>
      <Quote one={one} />
      <div class="fields">
        <label>
          <span class="label">{w.exported.columns.status}</span>
          <select
            class="field"
            value={one.status}
            onChange={event => {
              const status = event.currentTarget.value as Status;
              void edit(one, { status }, item.toasts.status(w.status[status]));
            }}
          >
            {STATUSES.map(status => (
              <option key={status} value={status}>
                {w.status[status]}
              </option>
            ))}
          </select>
        </label>
        <Responsible one={one} />
        <OwnDue one={one} />
        <Remind one={one} />
        <label>
          <span class="label">{w.exported.columns.priority}</span>
          <select
            class="field"
            value={one.priority}
            onChange={event => edit(one, { priority: event.currentTarget.value as Priority }, item.toasts.priority)}
          >
            {PRIORITIES.map(priority => (
              <option key={priority} value={priority}>
                {w.exported.priority[priority]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {correcting && <Correct one={one} id={`correct-${one.id}`} />}
      <Note one={one} />
      <div class="extras">
        <Tags one={one} />
        <Asked one={one} />
        {!fresh && (
          <span class="meta times">
            {one.source ? item.savedOn(savedDate(w, one.savedAt)) : item.written(savedDate(w, one.savedAt))}
            {one.changedAt > one.savedAt && ` · ${item.changedOn(savedDate(w, one.changedAt))}`}
          </span>
        )}
      </div>
      {history && <History one={one} />}
      <div class="foot">
        {fresh ? (
          <button type="button" class="button filled" onClick={close}>
            {item.freshDone}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="button"
              onClick={() => {
                questioned.value = one;
              }}
            >
              <Icon name="question" /> {item.question}
            </button>
            <CopyMenu one={one} />
            <button
              type="button"
              class="button"
              aria-expanded={correcting}
              aria-controls={correcting ? `correct-${one.id}` : undefined}
              onClick={() => toggle('correct')}
            >
              <Icon name="edit" /> {item.correct}
            </button>
            <button type="button" class="button" aria-expanded={history} onClick={() => toggle('history')}>
              <Icon name="history" /> {item.history}
            </button>
            <button type="button" class="button danger" onClick={() => erase([one])}>
              <Icon name="trash" /> {item.delete}
            </button>
          </>
        )}
      </div>
    </article>
  );
}

/** What was saved, beside what its page says now where that is another thing. */
function Quote({ one }: { one: FollowUp }): JSX.Element | null {
  const { seen, quote } = itemWords.value;
  if (!one.quote) return null;
  const date = one.seen && savedDate(words.value, one.seen.at);
  if (one.seen?.found === 'changed')
    return (
      <div class="seen" lang={words.value.tag}>
        <Changed before={one.quote} now={one.seen.text ?? ''} language={one.language} />
        <p class="meta">{seen.changed(date ?? '')}</p>
      </div>
    );
  return (
    <>
      <blockquote class={`quote ${kindOf(one)}`} lang={one.language} aria-label={quote}>
        {one.quote}
      </blockquote>
      {one.seen?.found === 'gone' && (
        <p class="meta seen">
          <Icon name="warning" /> {seen.gone(date ?? '')}
        </p>
      )}
    </>
  );
}

function Title({ one, hint }: { one: FollowUp; hint: string | undefined }): JSX.Element {
  const field = useField<HTMLTextAreaElement>(one.title, written => {
    const title = written.replace(/\s+/gu, ' ').trim();
    // An item without a title cannot be found again.
    if (!title || title === one.title) return one.title;
    return edit(one, { title }, itemWords.value.toasts.title);
  });
  const grow = () => {
    const element = field.ref.current;
    if (!element) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  };
  useEffect(grow, [one.title]);
  useEffect(() => {
    // Of another width it may have another number of lines.
    let width = 0;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.width ?? 0;
      if (now !== width) grow();
      width = now;
    });
    if (field.ref.current) observer.observe(field.ref.current);
    return () => observer.disconnect();
  }, []);
  return (
    <textarea
      {...field}
      class="field title-field"
      rows={1}
      aria-label={itemWords.value.title}
      placeholder={hint}
      maxLength={LIMITS.title}
      onInput={event => {
        field.onInput(event);
        grow();
      }}
      onKeyDown={event => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}

function Note({ one }: { one: FollowUp }): JSX.Element {
  const item = itemWords.value;
  const field = useField<HTMLTextAreaElement>(one.note, note => edit(one, { note }, item.toasts.note));
  const links = [...new Map(partsOf(one.note).flatMap(({ text, link }) => (link ? [[link, text] as const] : [])))];
  return (
    <div>
      <label>
        <span class="label">{words.value.note}</span>
        <textarea {...field} class="field note" rows={Math.min(12, Math.max(2, one.note.split('\n').length + 1))} maxLength={LIMITS.note} />
      </label>
      {links.length > 0 && (
        <ul class="links" aria-label={item.links}>
          {links.map(([href, text]) => (
            <li key={href}>
              <a href={href} target="_blank" rel="noreferrer">
                <Icon name="external" /> {text.replace(/^https?:\/\//u, '')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
