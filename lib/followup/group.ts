/** The list in groups: by deadline, meeting, matter or who is responsible. */
import { caseOf } from './corrected';
import { DEADLINE_GROUPS, type DeadlineGroup, grouper, isClosed, sortedByDeadline } from './deadline';
import { foldName } from './fold';
import type { FollowUp } from './followup';
import { mattersOf } from './matter';
import { byNumber, byText, numberParts, sorted } from './order';
import { bodyOf, meetingDay, meetingKey, namesOf } from './place';
import type { Circumstances, ListState } from './view';

export type Group =
  /** `count` where only the beginning of the group has been read: how many it really holds, empty where that is not known yet. */
  | { by: 'deadline'; key: DeadlineGroup | 'closed'; items: FollowUp[]; count?: number | '' }
  | ({ by: 'meeting'; key: string; items: FollowUp[] } & FollowUp['meeting'])
  | { by: 'case'; key: string; items: FollowUp[]; title?: string; reference?: string; municipality?: string; steps: Step[] }
  | { by: 'responsible'; key: string; items: FollowUp[]; name?: string }
  | { by: 'table'; key: 'all'; items: FollowUp[] };

/** How many items a group holds, read or not; empty where that is not known yet. */
export const sizeOf = (group: Group): number | '' => (group.by === 'deadline' ? group.count : undefined) ?? group.items.length;

/** One meeting in the course of a matter. */
export interface Step {
  key: string;
  body?: string;
  date?: string;
  number?: string;
  items: FollowUp[];
}

/** The filtered items in the groups of the view; an item with two responsibles stands with each. Empty groups are left out. */
export function grouped(items: readonly FollowUp[], state: ListState, { today, tag }: Circumstances): Group[] {
  switch (state.view) {
    case 'deadline':
      return deadlineGroups(items, today);
    case 'meeting':
      return meetingGroups(items);
    case 'case':
      return caseGroups(items);
    case 'responsible':
      return responsibleGroups(items, tag);
    case 'table':
      return items.length ? [{ by: 'table', key: 'all', items: sorted(items, state.sort, tag) }] : [];
  }
}

/** Items of one key, in the order in which they come. */
function gather(items: readonly FollowUp[], keysOf: (one: FollowUp) => readonly string[]): Map<string, FollowUp[]> {
  const groups = new Map<string, FollowUp[]>();
  for (const one of items)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}

function deadlineGroups(items: readonly FollowUp[], today: string): Group[] {
  const groupOf = grouper(today);
  const groups = gather(sortedByDeadline(items), one => [isClosed(one) ? 'closed' : groupOf(one)]);
  return [...DEADLINE_GROUPS, 'closed' as const]
    .filter(key => groups.has(key))
    .map(key => ({ by: 'deadline', key, items: groups.get(key) as FollowUp[] }));
}

/** Newest meeting first; inside, in the order of the cases' numbers. */
function meetingGroups(items: readonly FollowUp[]): Group[] {
  return [...gather(items, one => [meetingKey(one)])]
    .map(([key, list]): Extract<Group, { by: 'meeting' }> => {
      const meeting = Object.assign({}, ...[...list].reverse().map(one => one.meeting)) as FollowUp['meeting'];
      const order = list.map(one => ({ one, number: numberParts(one) }));
      order.sort((a, b) => byNumber(a.number, b.number) || (a.one.anchor?.start ?? 0) - (b.one.anchor?.start ?? 0));
      return { ...(key ? meeting : {}), by: 'meeting', key, items: order.map(({ one }) => one) };
    })
    .sort((a, b) => Number(!a.key) - Number(!b.key) || byText(b.date, a.date) || byText(a.key, b.key));
}

/** Matters with something open first, then the latest treated; inside, oldest first. What belongs to no matter comes last. */
function caseGroups(items: readonly FollowUp[]): Group[] {
  const matters = mattersOf(items);
  const made = [...gather(items, one => [matters.get(one) ?? ''])].map(([key, list]) => {
    const order = [...list].sort((a, b) => byText(a.meeting.date ?? '9999', b.meeting.date ?? '9999') || a.savedAt - b.savedAt);
    const last = order.findLast(one => one.meeting.date)?.meeting.date;
    const newest = order.findLast(one => caseOf(one).title);
    const group: Group = {
      by: 'case',
      key,
      items: order,
      ...(key && newest ? { title: caseOf(newest).title ?? '' } : {}),
      ...(key ? some('reference', order.map(one => caseOf(one).reference).find(Boolean)) : {}),
      ...(key ? some('municipality', order.find(one => one.meeting.municipality)?.meeting.municipality) : {}),
      steps: stepsOf(order),
    };
    return { group, last, open: list.some(one => !isClosed(one)) };
  });
  made.sort(
    (a, b) =>
      Number(!a.group.key) - Number(!b.group.key) ||
      Number(b.open) - Number(a.open) ||
      byText(b.last, a.last) ||
      byText(a.group.key, b.group.key),
  );
  return made.map(({ group }) => group);
}

const some = <K extends string>(name: K, value: string | undefined): { [N in K]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { [N in K]?: string };

/** Within one matter a meeting is its body and day: an item that does not know its municipality is of the same. */
const stepsOf = (items: readonly FollowUp[]): Step[] =>
  [...gather(items, one => [meetingDay(one)])].map(([key, list]) => {
    const [first] = list as [FollowUp];
    return {
      key,
      ...some('body', bodyOf(first)),
      ...some('date', first.meeting.date),
      ...some('number', list.map(one => caseOf(one).number).find(Boolean)),
      items: list,
    };
  });

/** By name in the alphabet's order, those who have none last; inside, by deadline. */
function responsibleGroups(items: readonly FollowUp[], tag: string): Group[] {
  const groups = gather(sortedByDeadline(items), one => (namesOf(one).length ? [...new Set(namesOf(one).map(foldName))] : ['']));
  const alphabet = new Intl.Collator(tag, { numeric: true });
  return [...groups]
    .map(([key, list]): Extract<Group, { by: 'responsible' }> => {
      const name = key ? namesOf(list[0] as FollowUp).find(one => foldName(one) === key) : undefined;
      return { by: 'responsible', key, items: list, ...some('name', name) };
    })
    .sort((a, b) => Number(!a.key) - Number(!b.key) || alphabet.compare(a.name ?? '', b.name ?? ''));
}
