/** The card: what was read at a mark, why, and a place to save it. */

import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Correctable, type Corrected, correctable, correctedFrom } from '../../lib/followup/correctable';
import { type FollowUp, type FollowUpKind, titleOf } from '../../lib/followup/followup';
import type { CardFields } from '../../lib/followup/schema';
import type { Action, Case, Decision } from '../../lib/minutes';
import type { SavedPassage } from '../platform/requests';
import { TroubleError } from '../store/trouble';
import { Changed } from '../ui/changed';
import { dueLong } from '../ui/format';
import { PageIcon as Icon, type PageIconName as IconName } from '../ui/pageicons';
import { words } from '../ui/words/index';
import { pageWords } from '../ui/words/page/index';
import { goingOn } from './corrections';
import { Edit } from './edit';
import type { Mark } from './marks';

export interface CardProps {
  /** Of the mark's record: it stays when the page is read again. */
  id: string;
  mark: Mark;
  at: number;
  of: number;
  /** The words when it was saved and now, where they differ. */
  changed?: { before: string; now: string };
  /** The user saved it, where the reading found nothing itself. */
  byHand?: boolean;
  /** What the reading alone would save; none of what cannot be saved. */
  read?: FollowUp;
  /** Of a saved one: what the list holds. */
  own?: SavedPassage;
  /** Its fields are open for correction from the start. */
  edit?: boolean;
  save(fields: CardFields): Promise<void>;
  change(fields: CardFields): Promise<void>;
  unsave(): Promise<void>;
  /** Of what may be dismissed: it is no action. */
  dismiss?(): Promise<void>;
  move(step: 1 | -1): void;
  close(): void;
}

/** What was begun but not saved, by the mark's record: stepping on or clicking beside the card loses none. */
const drafts = new Map<string, { note?: string; written?: Correctable }>();

/** A year is written digit by digit: the year 2 is on the way to 2026. Empty is whole too. */
const isWhole = (day: string): boolean => /^(?:[12]\d{3}-\d{2}-\d{2})?$/u.test(day);

const ICONS: Record<Mark['kind'] | FollowUpKind, IconName> = {
  action: 'action',
  decision: 'decision',
  case: 'case',
  note: 'document',
  fallen: 'fallen',
};

const NOTHING_OWN = { ownResponsible: undefined, ownCase: undefined, ownKind: undefined };

const textOf = (mark: Mark): string => ('text' in mark.found ? mark.found.text : (mark.found as Case).title);

export function Card(props: CardProps): JSX.Element {
  const { id, mark, at, of, changed, byHand, read, own, edit, save, change, unsave, dismiss, move, close } = props;
  const w = words.value;
  const saved = own !== undefined;
  const asRead = read && correctable({ ...(own ?? read), title: read.title, ...NOTHING_OWN });
  const [note, setNote] = useState('');
  const [ownDue, setOwnDue] = useState('');
  const shown = own ? correctable(own) : (drafts.get(id)?.written ?? asRead);
  const [written, setWritten] = useState(shown);
  const [editing, setEditing] = useState(edit === true);
  const [failed, setFailed] = useState<string | undefined>();
  const main = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLElement>(null);
  // At once, not after the next paint: what is typed right after the click is meant for the card.
  useLayoutEffect(() => {
    setFailed(undefined);
    setNote(own ? own.note : (drafts.get(id)?.note ?? ''));
  }, [id, own?.note]);
  // Apart from the note: saving one must not undo what is being written in the other.
  useLayoutEffect(() => setOwnDue(own?.ownDue ?? ''), [id, own?.ownDue]);
  const known = useRef({ id, shown });
  useLayoutEffect(() => {
    const before = known.current;
    known.current = { id, shown };
    // What comes back of one field that was saved must not undo what is being written in another.
    setWritten(now => (before.id === id && before.shown && shown && now ? goingOn(now, before.shown, shown) : shown));
  }, [id, JSON.stringify(own && shown)]);
  useLayoutEffect(() => setEditing(edit === true), [id, edit]);
  useLayoutEffect(() => {
    // Who steps through the marks stays on the button that does it.
    const root = (section.current?.getRootNode() as ShadowRoot | undefined) ?? undefined;
    if (root?.activeElement?.classList.contains('step')) return;
    (main.current ?? section.current)?.focus({ preventScroll: true });
  }, [id, saved]);
  const draft = (begun: { note?: string; written?: Correctable }) => {
    if (!own) drafts.set(id, { ...drafts.get(id), ...begun });
  };
  const write = (text: string) => {
    draft({ note: text });
    setNote(text);
  };
  const attempt = (work: Promise<void>) => {
    setFailed(undefined);
    work.catch(error => setFailed((error instanceof TroubleError && error.said) || w.list.saveFailed));
  };
  const corrected = asRead && written && correctedFrom(asRead, written);
  const keep = () => attempt(save({ note, ...corrected, ...(ownDue && isWhole(ownDue) ? { ownDue } : {}) }));
  const reasons = 'reasons' in mark.found ? mark.found.reasons : [];
  const kind = written?.kind ?? mark.kind;
  const keys = (event: KeyboardEvent) => {
    // What is typed here is not the page's: its own shortcuts stay quiet.
    event.stopPropagation();
    const [target] = event.composedPath();
    const typing = target instanceof Element && target.matches('textarea, input, select');
    if (event.key === 'Escape') close();
    else if (!typing && !saved && read && event.key.toLowerCase() === 's' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      keep();
    }
  };
  return (
    <section class="card" role="dialog" lang={w.tag} ref={section} tabIndex={-1} aria-label={w.kind[kind]} onKeyDown={keys}>
      <div class="top">
        <p class={`kind ${kind}`}>
          <Icon name={ICONS[kind]} />
          {w.kind[kind]} <span class="meta">{w.position(at, of)}</span>
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
        {editing ? <blockquote class="quote">{textOf(mark)}</blockquote> : <h2>{written?.title ?? titleOf(textOf(mark))}</h2>}
        {changed && <Changed {...changed} />}
        {!editing && <Facts mark={mark} written={written} corrected={corrected} />}
        {byHand && <p class="meta">{pageWords.value.savedByHand}</p>}
        {!editing && reasons.length > 0 && (
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
      {written && (
        <div class="bottom">
          {editing && (
            <Edit
              written={written}
              write={now => {
                draft({ written: now });
                setWritten(now);
              }}
              left={now => asRead && own && attempt(change(correctedFrom(asRead, now)))}
            />
          )}
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
                if (own && day !== (own.ownDue ?? '') && isWhole(day)) attempt(change({ ownDue: day || null }));
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
              <button type="button" ref={main} class="button filled" onClick={keep}>
                <Icon name="save" /> {w.save} <span class="small">S</span>
              </button>
            )}
            <button type="button" class="button" aria-expanded={editing} onClick={() => setEditing(!editing)}>
              {pageWords.value.edit}
            </button>
            {dismiss && (
              <button type="button" class="button quiet" onClick={() => attempt(dismiss())}>
                {pageWords.value.notAction}
              </button>
            )}
          </div>
          {failed && (
            <p class="error" role="alert">
              {failed}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

interface FactsProps {
  mark: Mark;
  written: Correctable | undefined;
  corrected: Corrected | undefined;
}

function Facts({ mark, written, corrected }: FactsProps): JSX.Element {
  const w = words.value;
  const action = mark.kind === 'action' ? (mark.found as Action) : undefined;
  const decision = mark.kind === 'decision' ? (mark.found as Decision) : undefined;
  const parties = corrected?.ownResponsible?.map(name => ({ name, resolved: undefined, doubtful: false })) ?? action?.responsible ?? [];
  const asWritten = corrected?.ownResponsible && action?.responsible.map(party => party.name).join(', ');
  const matter = written ? [written.caseNumber, written.caseTitle] : [mark.case?.number, mark.case?.title];
  return (
    <dl>
      {(parties.length > 0 || asWritten) && (
        <Fact name="who" label={w.responsible}>
          {parties.map(party => (
            <div key={party.name}>
              <strong>
                {party.resolved ?? party.name}
                {party.doubtful ? '?' : ''}
              </strong>
              {party.resolved && <div class="meta">{w.written(party.name)}</div>}
            </div>
          ))}
          {asWritten && <div class="meta">{w.written(asWritten)}</div>}
        </Fact>
      )}
      {action?.due && (
        <Fact name="due" label={w.due}>
          <strong>{dueLong(w, action.due)}</strong>
          {action.due.date && <div class="meta">{w.written(action.due.text)}</div>}
        </Fact>
      )}
      {decision?.outcome && (
        <Fact name="decision" label={w.kind.decision}>
          {w.outcome[decision.outcome]}
          {decision.unanimous ? ` · ${w.unanimous}` : ''}
          {decision.votes?.for !== undefined && decision.votes.against !== undefined
            ? ` · ${decision.votes.for}–${decision.votes.against}`
            : ''}
        </Fact>
      )}
      {mark.kind !== 'case' && matter.some(Boolean) && (
        <Fact name="case" label={w.case}>
          {matter.filter(Boolean).join(' ')}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, label, children }: { name: IconName; label: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>
        <span class={name}>
          <Icon name={name} />
        </span>
        {label}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
