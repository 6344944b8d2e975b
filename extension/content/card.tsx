/** The card: what was read at a mark, why, and a place to save it. */

import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { titleOf } from '../../lib/followup/followup';
import type { Action, Case, Decision } from '../../lib/minutes';
import type { CardFields } from '../platform/messages';
import { type Trouble, troubleOf } from '../store/trouble';
import { Changed } from '../ui/changed';
import { dueLong } from '../ui/format';
import { Icon, type IconName } from '../ui/icons';
import { words } from '../ui/words/index';
import { pageWords } from '../ui/words/page/index';
import { troubleText } from '../ui/words/trouble';
import type { Mark } from './marks';

export interface CardProps {
  /** Of the mark's record: it stays when the page is read again. */
  id: string;
  mark: Mark;
  at: number;
  of: number;
  saved: boolean;
  /** The words when it was saved and now, where they differ. */
  changed?: { before: string; now: string };
  /** The user saved it, where the reading found nothing itself. */
  byHand?: boolean;
  /** Of a saved one: what the user has made of it. */
  own?: { note: string; ownDue: string };
  /** @param ownDue an ISO day, or empty */
  save(note: string, ownDue: string): Promise<void>;
  change(fields: CardFields): Promise<void>;
  unsave(): Promise<void>;
  /** Of what may be dismissed: it is no action. */
  dismiss?(): Promise<void>;
  move(step: 1 | -1): void;
  close(): void;
}

/** Notes that were begun but not saved, by the mark's record: stepping on or clicking beside the card loses none. */
const drafts = new Map<string, string>();

/** A year is written digit by digit: the year 2 is on the way to 2026. Empty is whole too. */
const isWhole = (day: string): boolean => /^(?:[12]\d{3}-\d{2}-\d{2})?$/u.test(day);

const ICONS: Record<Mark['kind'], IconName> = { action: 'action', decision: 'decision', case: 'case', fallen: 'fallen' };

const textOf = (mark: Mark): string => ('text' in mark.found ? mark.found.text : (mark.found as Case).title);

export function Card({
  id,
  mark,
  at,
  of,
  saved,
  changed,
  byHand,
  own,
  save,
  change,
  unsave,
  dismiss,
  move,
  close,
}: CardProps): JSX.Element {
  const w = words.value;
  const [note, setNote] = useState('');
  const [ownDue, setOwnDue] = useState('');
  const [failed, setFailed] = useState<Trouble | undefined>();
  const main = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLElement>(null);
  // At once, not after the next paint: what is typed right after the click is meant for the card.
  useLayoutEffect(() => {
    setFailed(undefined);
    setNote(own ? own.note : (drafts.get(id) ?? ''));
  }, [id, own?.note]);
  // Apart from the note: saving one must not undo what is being written in the other.
  useLayoutEffect(() => setOwnDue(own?.ownDue ?? ''), [id, own?.ownDue]);
  useLayoutEffect(() => {
    // Who steps through the marks stays on the button that does it.
    const root = (section.current?.getRootNode() as ShadowRoot | undefined) ?? undefined;
    if (root?.activeElement?.classList.contains('step')) return;
    (main.current ?? section.current)?.focus({ preventScroll: true });
  }, [id, saved]);
  const write = (text: string) => {
    if (!own) drafts.set(id, text);
    setNote(text);
  };
  const attempt = (work: Promise<void>) => {
    setFailed(undefined);
    work.catch(error => setFailed(troubleOf(error)));
  };
  const reasons = 'reasons' in mark.found ? mark.found.reasons : [];
  const keys = (event: KeyboardEvent) => {
    // What is typed here is not the page's: its own shortcuts stay quiet.
    event.stopPropagation();
    const typing = event.composedPath()[0] instanceof HTMLTextAreaElement || event.composedPath()[0] instanceof HTMLInputElement;
    if (event.key === 'Escape') close();
    else if (
      !typing &&
      !saved &&
      mark.kind !== 'fallen' &&
      event.key.toLowerCase() === 's' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    ) {
      event.preventDefault();
      attempt(save(note, isWhole(ownDue) ? ownDue : ''));
    }
  };
  return (
    <section class="card" role="dialog" lang={w.tag} ref={section} tabIndex={-1} aria-label={w.kind[mark.kind]} onKeyDown={keys}>
      <div class="top">
        <p class={`kind ${mark.kind}`}>
          <Icon name={ICONS[mark.kind]} />
          {w.kind[mark.kind]} <span class="meta">{w.position(at, of)}</span>
        </p>
        <button
          type="button"
          class="button bare step"
          aria-label={w.previous}
          title={w.previous}
          disabled={of < 2}
          onClick={() => move(-1)}
        >
          <Icon name="up" />
        </button>
        <button type="button" class="button bare step" aria-label={w.next} title={w.next} disabled={of < 2} onClick={() => move(1)}>
          <Icon name="down" />
        </button>
        <button type="button" class="button bare" aria-label={w.close} title={w.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div class="body">
        <h2>{titleOf(textOf(mark))}</h2>
        {changed && <Changed {...changed} />}
        <Facts mark={mark} />
        {byHand && <p class="meta">{pageWords.value.savedByHand}</p>}
        {reasons.length > 0 && (
          <details class="why">
            <summary>{w.why}</summary>
            <ul>
              {reasons.map(({ rule, words: said }) => (
                <li key={rule}>{w.reason[rule](said ?? '')}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {mark.kind !== 'fallen' && (
        <div class="bottom">
          <textarea
            class="field"
            rows={1}
            aria-label={w.noteHint}
            placeholder={w.noteHint}
            value={note}
            onInput={event => write(event.currentTarget.value)}
            onChange={() => own && note !== own.note && attempt(change({ note }))}
          />
          <label class="own-due">
            <span>{pageWords.value.ownDue}</span>
            <input
              type="date"
              class="field"
              value={ownDue}
              onInput={event => setOwnDue(event.currentTarget.value)}
              onChange={event => {
                const day = event.currentTarget.value;
                if (own && day !== own.ownDue && isWhole(day)) attempt(change({ ownDue: day }));
              }}
            />
          </label>
          <div class="row">
            {saved ? (
              <>
                <p class="saved-line" role="status">
                  <Icon name="saved" /> {w.saved}
                </p>
                <button type="button" ref={main} class="button outline" onClick={() => attempt(unsave())}>
                  {w.unsave}
                </button>
              </>
            ) : (
              <button type="button" ref={main} class="button filled" onClick={() => attempt(save(note, isWhole(ownDue) ? ownDue : ''))}>
                <Icon name="save" /> {w.save} <span class="small">S</span>
              </button>
            )}
            {dismiss && (
              <button type="button" class="button quiet" onClick={() => attempt(dismiss())}>
                {pageWords.value.notAction}
              </button>
            )}
          </div>
          {failed && (
            <p class="error" role="alert">
              {failed === 'failed' ? w.list.saveFailed : troubleText(w.tag, failed).text}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function Facts({ mark }: { mark: Mark }): JSX.Element {
  const w = words.value;
  const action = mark.kind === 'action' ? (mark.found as Action) : undefined;
  const decision = mark.kind === 'decision' ? (mark.found as Decision) : undefined;
  const one = mark.case;
  return (
    <dl>
      {action && action.responsible.length > 0 && (
        <div>
          <dt>
            <span class="who">
              <Icon name="who" />
            </span>
            {w.responsible}
          </dt>
          <dd>
            {action.responsible.map(party => (
              <div key={party.name}>
                <strong>
                  {party.resolved ?? party.name}
                  {party.doubtful ? '?' : ''}
                </strong>
                {party.resolved && <div class="meta">{w.written(party.name)}</div>}
              </div>
            ))}
          </dd>
        </div>
      )}
      {action?.due && (
        <div>
          <dt>
            <span class="due">
              <Icon name="due" />
            </span>
            {w.due}
          </dt>
          <dd>
            <strong>{dueLong(w, action.due)}</strong>
            {action.due.date && <div class="meta">{w.written(action.due.text)}</div>}
          </dd>
        </div>
      )}
      {decision?.outcome && (
        <div>
          <dt>
            <span class="decision">
              <Icon name="decision" />
            </span>
            {w.kind.decision}
          </dt>
          <dd>
            {w.outcome[decision.outcome]}
            {decision.unanimous ? ` · ${w.unanimous}` : ''}
            {decision.votes?.for !== undefined && decision.votes.against !== undefined
              ? ` · ${decision.votes.for}–${decision.votes.against}`
              : ''}
          </dd>
        </div>
      )}
      {one && mark.kind !== 'case' && (
        <div>
          <dt>
            <span class="case">
              <Icon name="case" />
            </span>
            {w.case}
          </dt>
          <dd>{[one.number, one.title].filter(Boolean).join(' ')}</dd>
        </div>
      )}
    </dl>
  );
}
