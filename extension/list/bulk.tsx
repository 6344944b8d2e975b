/** The bar of what can be done to the chosen items at once. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { LIMITS, STATUSES } from '../../lib/followup/followup';
import { Icon } from '../ui/icons';
import { Popover } from '../ui/popover';
import { StatusIcon } from '../ui/status';
import { words } from '../ui/words/index';
import { itemWords, viewWords, workWords } from '../ui/words/list';
import { dueOfMany, erase, statusOfMany, tagMany, untagMany } from './edits';
import { ExportMenu } from './exportmenu';
import { pickAll, pickNone, selected } from './selection';
import { facets, followUps, shown, today } from './state';
import { working } from './working';

export function BulkBar(): JSX.Element {
  const work = workWords.value;
  const items = selected.value;
  const none = items.length === 0;
  const all = shown.value.length;
  return (
    <div class="bulk" role="toolbar" aria-label={work.select.count(items.length)}>
      <button type="button" class="button bare" aria-label={work.select.none} title={work.select.none} onClick={pickNone}>
        <Icon name="close" />
      </button>
      <span class="chosen" role="status">
        {work.select.count(items.length)}
      </span>
      {followUps.value && items.length < all && (
        <button type="button" class="button all" onClick={pickAll}>
          {work.select.all(all)}
        </button>
      )}
      {!none && (
        <div class="deeds" inert={working.value !== undefined}>
          <StatusDeed />
          <DueDeed />
          <TagDeed />
          <ExportMenu />
          <button type="button" class="button" onClick={() => erase(items)}>
            <Icon name="trash" /> <span>{work.select.delete}</span>
          </button>
        </div>
      )}
    </div>
  );
}

function StatusDeed(): JSX.Element {
  const w = words.value;
  return (
    <Popover
      class="button"
      title={itemWords.value.statusMenu}
      face={
        <>
          <Icon name="check" /> <span>{w.exported.columns.status}</span>
        </>
      }
    >
      {close => (
        <ul class="options">
          {STATUSES.map(status => (
            <li key={status}>
              <button
                type="button"
                class="button entry"
                onClick={() => {
                  close();
                  void statusOfMany(selected.value, status);
                }}
              >
                <StatusIcon status={status} /> <span>{w.status[status]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}

function DueDeed(): JSX.Element {
  const { select } = workWords.value;
  const field = useRef<HTMLInputElement>(null);
  return (
    <Popover
      class="button"
      title={select.due}
      face={
        <>
          <Icon name="due" /> <span>{words.value.due}</span>
        </>
      }
    >
      {close => (
        <form
          class="deed"
          onSubmit={event => {
            event.preventDefault();
            const day = field.current?.value;
            if (!day) return;
            close();
            void dueOfMany(selected.value, day);
          }}
        >
          <label>
            <span class="label">{select.due}</span>
            <input type="date" class="field" required defaultValue={today.value} ref={field} />
          </label>
          <button type="submit" class="button filled">
            {select.dueSet}
          </button>
          {selected.value.some(one => one.ownDue) && (
            <button
              type="button"
              class="button"
              onClick={() => {
                close();
                void dueOfMany(selected.value, undefined);
              }}
            >
              {select.dueRemove}
            </button>
          )}
        </form>
      )}
    </Popover>
  );
}

function TagDeed(): JSX.Element {
  const { select } = workWords.value;
  const field = useRef<HTMLInputElement>(null);
  const tags = [...new Set(selected.value.flatMap(one => one.tags))];
  return (
    <Popover
      class="button"
      title={viewWords.value.filters.tag}
      face={
        <>
          <Icon name="tag" /> <span>{viewWords.value.filters.tag}</span>
        </>
      }
    >
      {close => (
        <form
          class="deed"
          onSubmit={event => {
            event.preventDefault();
            const tag = field.current?.value.trim();
            if (!tag) return;
            close();
            void tagMany(selected.value, tag);
          }}
        >
          <label>
            <span class="label">{select.tagAdd}</span>
            <input class="field" required maxLength={LIMITS.tag} list="many-tags" autocomplete="off" ref={field} />
          </label>
          <datalist id="many-tags">
            {facets.value.tags.map(({ value }) => (
              <option key={value} value={value} />
            ))}
          </datalist>
          <button type="submit" class="button filled">
            {select.tagAdd}
          </button>
          {tags.length > 0 && (
            <ul class="apart" aria-label={select.tagRemove}>
              {tags.slice(0, 20).map(tag => (
                <li key={tag}>
                  <button
                    type="button"
                    class="button entry"
                    aria-label={itemWords.value.removeTag(tag)}
                    onClick={() => {
                      close();
                      void untagMany(selected.value, tag);
                    }}
                  >
                    <Icon name="close" /> <span>{tag}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </form>
      )}
    </Popover>
  );
}
