/** Headings of the groups, each with what it holds. */
import type { JSX } from 'preact';
import { isClosed } from '../../lib/followup/deadline';
import { type Group, sizeOf } from '../../lib/followup/group';
import { isOverdue } from '../../lib/followup/view';
import { plainDate } from '../ui/format';
import { Icon } from '../ui/icons';
import { words } from '../ui/words/index';
import { viewWords } from '../ui/words/list';
import type { ViewWords } from '../ui/words/view/words';
import type { Words } from '../ui/words/words';
import { counts, facets, folded, today } from './state';

/** What a group is called. */
export function groupName(group: Group, w: Words, view: ViewWords): string {
  switch (group.by) {
    case 'deadline':
      return w.exported.groups[group.key];
    case 'meeting':
      return (
        [group.body ?? group.title, group.date && plainDate(w, group.date)].filter(Boolean).join(' ') ||
        (group.key && group.items[0]?.source?.title) ||
        view.none.meeting
      );
    case 'case':
      return group.title ?? (group.key ? (group.items.at(-1)?.title ?? '') : view.none.case);
    case 'responsible':
      return group.name ?? view.none.responsible;
    case 'table':
      return view.views.table;
  }
}

export function Heading({ group, id }: { group: Group; id: string }): JSX.Element {
  const name = groupName(group, words.value, viewWords.value);
  if (group.by === 'case') return <CaseHeading group={group} id={id} name={name} />;
  const town = group.by === 'meeting' && facets.value.municipalities.length > 1 ? group.municipality : undefined;
  return (
    <h2 id={id} class={group.by === 'deadline' && group.key === 'overdue' ? 'group-title overdue' : 'group-title'}>
      <span>{name}</span> {town && <span class="town">{town}</span>} <small>{sizeOf(group)}</small>
    </h2>
  );
}

function CaseHeading({ group, id, name }: { group: Extract<Group, { by: 'case' }>; id: string; name: string }): JSX.Element {
  const view = viewWords.value;
  const isFolded = folded.value.has(group.key);
  const open = group.items.filter(one => !isClosed(one)).length;
  const over = group.items.filter(one => isOverdue(one, today.value)).length;
  const from = [
    group.municipality,
    group.reference && `${words.value.exported.columns.reference.toLocaleLowerCase(words.value.tag)} ${group.reference}`,
  ].filter(Boolean);
  const turn = () => {
    const next = new Set(folded.value);
    if (!next.delete(group.key)) next.add(group.key);
    folded.value = next;
  };
  return (
    <div class={isFolded ? 'case-title folded' : 'case-title'}>
      <div>
        <h2 id={id} class="section">
          {name}
        </h2>
        {from.length > 0 && <p class="meta">{from.join(' · ')}</p>}
      </div>
      <span class={over ? 'chip overdue' : 'chip'}>{over ? view.overCount(over) : open ? view.openCount(open) : view.closedCount}</span>
      <button
        type="button"
        class="button bare"
        aria-expanded={!isFolded}
        aria-label={isFolded ? view.unfoldCase(name) : view.foldCase(name)}
        onClick={turn}
      >
        <Icon name={isFolded ? 'down' : 'up'} />
      </button>
    </div>
  );
}

/** What the view shows, in a line: how many, in which order. */
export function summaryOf(
  n: { groups: number; items: number; open: number; over: number },
  view: ViewWords,
  by: Group['by'],
  column: string,
): string {
  if (by === 'deadline') return view.counts.deadline(n.open, n.over);
  if (by === 'table') return view.counts.table(n.items, column);
  return view.counts[by](n.groups);
}

/** Of a view in the navigation; undefined before it is known. */
export const viewCount = (by: Group['by']): number | undefined => counts.value?.[by];
