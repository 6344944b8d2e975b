/** How many there are of each, and what the list can be filtered by. */
import { isClosed } from './deadline';
import { foldName } from './fold';
import { type FollowUp, STATUSES, type Status } from './followup';
import { matterKey, mattersOf } from './matter';
import { mineTest } from './mine';
import { municipalityKey } from './municipality';
import { ahead } from './once';
import { byText } from './order';
import { bodyOf, meetingKey, namesOf } from './place';
import { type Circumstances, isOverdue } from './view';

/** How many of each, for the navigation: what each view would show of the whole list, and what else is counted. */
export interface Counts {
  /** Open items. */
  deadline: number;
  meeting: number;
  case: number;
  responsible: number;
  table: number;
  mine: number;
  open: number;
  overdue: number;
}

/** Finds out of each item what it is counted by, so that counting a long list takes no time that is felt. See `ahead`. */
export const prepareCounts = ahead((one: FollowUp) => [matterKey(one), meetingKey(one), namesOf(one)]);

/** Counts the whole list, whatever is shown of it; a meeting, a matter and a person count once each. */
export function countsOf(list: readonly FollowUp[], { today, mine }: Circumstances): Counts {
  const open = list.filter(one => !isClosed(one));
  const matters = new Set(mattersOf(list).values());
  matters.delete(undefined);
  const people = new Set(open.flatMap(one => namesOf(one).map(foldName)));
  const isMine = mineTest(mine);
  const meetings = new Set(list.map(meetingKey));
  meetings.delete('');
  return {
    deadline: open.length,
    meeting: meetings.size,
    case: matters.size,
    responsible: people.size,
    table: list.length,
    mine: open.filter(isMine).length,
    open: open.length,
    overdue: open.filter(one => isOverdue(one, today)).length,
  };
}

/** A value that can be filtered by: as it is most often written, and how many items have it. */
export interface Facet {
  value: string;
  count: number;
}

export interface Facets {
  statuses: Record<Status, number>;
  municipalities: Facet[];
  bodies: Facet[];
  responsible: Facet[];
  tags: Facet[];
}

/** What a list can be filtered by, the most frequent first. */
export function facetsOf(list: readonly FollowUp[]): Facets {
  const statuses = Object.fromEntries(STATUSES.map(status => [status, 0])) as Record<Status, number>;
  for (const { status } of list) statuses[status]++;
  const facets = (valuesOf: (one: FollowUp) => readonly (string | undefined)[], fold: (text: string) => string): Facet[] => {
    const found = new Map<string, Map<string, number>>();
    for (const one of list) {
      for (const value of new Set(valuesOf(one))) {
        if (!value) continue;
        const key = fold(value);
        const forms = found.get(key) ?? new Map<string, number>();
        found.set(key, forms.set(value, (forms.get(value) ?? 0) + 1));
      }
    }
    return [...found.values()]
      .map(forms => ({
        value: ([...forms].sort((a, b) => b[1] - a[1]) as [[string, number]])[0][0],
        count: [...forms.values()].reduce((sum, n) => sum + n, 0),
      }))
      .sort((a, b) => b.count - a.count || byText(a.value, b.value));
  };
  return {
    statuses,
    municipalities: facets(one => [one.meeting.municipality], municipalityKey),
    bodies: facets(one => [bodyOf(one)], foldName),
    responsible: facets(namesOf, foldName),
    tags: facets(one => one.tags, foldName),
  };
}
