/** The case trail: what was saved of the same matter before, beneath a case of this page. */
import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import type { FollowUp } from '../../lib/followup/followup';
import { bodyOf } from '../../lib/followup/place';
import { earlierOf } from '../../lib/followup/trail';
import { openPage } from '../platform/tabs';
import { plainDate } from '../ui/format';
import { words } from '../ui/words/index';
import { panelWords } from '../ui/words/panel/index';
import { followUps, view } from './state';

/** By the mark of the case. */
const earlier = computed((): ReadonlyMap<string, FollowUp[]> => {
  const shown = view.value;
  const list = followUps.value;
  if (shown.state !== 'page' || !list.length) return new Map();
  const { meeting, municipality, url, title } = shown.outline;
  const { title: name, body, date } = meeting;
  const told = {
    ...(name ? { title: name } : {}),
    ...(body ? { body } : {}),
    ...(date ? { date } : {}),
    ...(municipality ? { municipality } : {}),
  };
  return new Map(
    shown.outline.cases.map(({ mark, number, reference, title: caseTitle }) => {
      const one = { ...(number ? { number } : {}), ...(reference ? { reference } : {}), title: caseTitle };
      return [mark, earlierOf({ meeting: told, case: one, source: { url, title } }, list)];
    }),
  );
});

export function Earlier({ mark }: { mark: string }): JSX.Element | null {
  const w = words.value;
  const items = earlier.value.get(mark) ?? [];
  if (!items.length) return null;
  return (
    <div class="earlier">
      <p>{panelWords.value.sameMatter(items.length)}</p>
      <ul>
        {items.map(one => (
          <li key={one.id}>
            <button
              type="button"
              class="open"
              title={panelWords.value.inList}
              onClick={() => openPage('list/list.html', `#item=${one.id}`)}
            >
              <span class="words">{one.title}</span>
              <span class="meta">
                {[one.meeting.date && plainDate(w, one.meeting.date), bodyOf(one), w.status[one.status]].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
