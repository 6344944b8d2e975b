/** An item's tags: each with a way to take it off, and a field for one more. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type FollowUp, LIMITS } from '../../lib/followup/followup';
import { Icon } from '../ui/icons';
import { itemWords } from '../ui/words/list';
import { edit } from './edits';
import { facets } from './state';
import { withTags } from './tagtext';

export function Tags({ one }: { one: FollowUp }): JSX.Element {
  const item = itemWords.value;
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  // What was typed a moment ago may not have come back from the store yet.
  const latest = useRef(one.tags);
  useLayoutEffect(() => {
    latest.current = one.tags;
  }, [one.tags]);
  const set = (tags: string[]) => {
    latest.current = tags;
    return edit(one, { tags }, item.toasts.tags);
  };
  const leave = (written: string) => {
    const tags = withTags(latest.current, written);
    if (tags.length !== latest.current.length) set(tags);
  };
  return (
    <>
      {one.tags.map(tag => (
        <span class="chip tag" key={tag}>
          <Icon name="tag" /> {tag}
          <button
            type="button"
            aria-label={item.removeTag(tag)}
            title={item.removeTag(tag)}
            onClick={() => {
              set(one.tags.filter(other => other !== tag));
              add.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      {adding ? (
        <TagField
          label={item.addTag}
          done={(written, stay) => {
            leave(written);
            if (stay) return;
            setAdding(false);
            requestAnimationFrame(() => add.current?.focus());
          }}
          left={written => {
            leave(written);
            setAdding(false);
          }}
        />
      ) : (
        <button type="button" class="chip add add-tag" ref={add} onClick={() => setAdding(true)}>
          <Icon name="plus" /> {item.addTag}
        </button>
      )}
    </>
  );
}

interface TagFieldProps {
  label: string;
  /** By Enter (then the field stays, for the next) or Escape. */
  done(written: string, stay: boolean): void;
  left(written: string): void;
}

export function TagField({ label, done, left }: TagFieldProps): JSX.Element {
  return (
    <>
      <input
        class="field tag-field"
        list="known-tags"
        aria-label={label}
        maxLength={LIMITS.tag}
        autocomplete="off"
        ref={element => element?.focus()}
        onKeyDown={event => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          done(event.key === 'Enter' ? value : '', event.key === 'Enter' && value.trim() !== '');
        }}
        onBlur={event => left(event.currentTarget.value)}
      />
      <datalist id="known-tags">
        {facets.value.tags.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </>
  );
}
