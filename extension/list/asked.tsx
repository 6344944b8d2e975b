/** Who was asked about an item, and when. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type FollowUp, LIMITS } from '../../lib/followup/followup';
import { shortDate } from '../ui/format';
import { Icon } from '../ui/icons';
import { words } from '../ui/words/index';
import { itemWords } from '../ui/words/list';
import { edit } from './edits';
import { whoOf } from './place';
import { today } from './state';

export function Asked({ one }: { one: FollowUp }): JSX.Element {
  const item = itemWords.value;
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const set = (asked: FollowUp['asked']) => edit(one, { asked }, item.toasts.asked);
  const close = () => {
    setAdding(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const who = String(form.get('who') ?? '').trim();
    const on = String(form.get('on') ?? '') || today.value;
    if (who) set([...one.asked, { who: who.slice(0, LIMITS.name), on }].slice(-LIMITS.asked));
    close();
  };
  return (
    <>
      {one.asked.map(({ who, on }, i) => (
        <span class="chip tag" key={`${i}${who}`}>
          <Icon name="question" /> {who} {shortDate(words.value, on, today.value)}
          <button
            type="button"
            aria-label={item.askedRemove(who)}
            title={item.askedRemove(who)}
            onClick={() => {
              set(one.asked.filter((_, at) => at !== i));
              button.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <button type="button" class="chip add" ref={button} aria-expanded={adding} onClick={() => setAdding(!adding)}>
        <Icon name="question" /> {item.asked}
      </button>
      {adding && (
        <form
          class="asking"
          onSubmit={add}
          onKeyDown={event => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close();
          }}
        >
          <label>
            <span class="label">{item.askedWho}</span>
            <input name="who" class="field" required defaultValue={whoOf(one)} maxLength={LIMITS.name} ref={element => element?.focus()} />
          </label>
          <label>
            <span class="label">{item.askedOn}</span>
            <input name="on" type="date" class="field" defaultValue={today.value} max={today.value} />
          </label>
          <button type="submit" class="button outline">
            {item.askedAdd}
          </button>
        </form>
      )}
    </>
  );
}
