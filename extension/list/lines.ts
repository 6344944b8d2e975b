/** The groups as one run of lines, each of which can be shown by itself: what is far from the window is not rendered. */
import type { FollowUp } from '../../lib/followup/followup';
import { type Group, type Step, sizeOf } from '../../lib/followup/group';

export type Line =
  | { type: 'heading'; key: string; group: Group }
  | { type: 'step'; key: string; group: Group; step: Step; at: number; of: number; last: boolean; rail: Rail }
  | { type: 'row'; key: string; group: Group; one: FollowUp; at: number; of: number; last: boolean; rail?: Rail };

/** The trail from one meeting of a matter to the next: solid where it happened, dotted to what is to come. */
export type Rail = 'solid' | 'dotted' | 'none';

/**
 * Height of a line that has not been measured yet, px: what most of its kind have. Each that has another moves all that
 * come after it, which in a long list takes longer than to show it.
 */
export function guessOf(line: Line): number {
  const inCase = line.group.by === 'case';
  switch (line.type) {
    case 'heading':
      return inCase ? 77 : 54;
    case 'step':
      return 49;
    case 'row':
      return inCase ? (line.last ? 94 : 89) : 66;
  }
}

/** What the lines depend on besides the groups. */
interface How {
  /** Keys of matters that show only their heading. */
  folded: ReadonlySet<string>;
  /** Id of an item that stands elsewhere on the page. */
  without?: string | undefined;
  /** ISO day. */
  today: string;
}

export function linesOf(groups: readonly Group[], { folded, without, today }: How): Line[] {
  const lines: Line[] = [];
  for (const group of groups) {
    const name = `${group.by}:${group.key}`;
    if (group.by !== 'table') lines.push({ type: 'heading', key: name, group });
    if (group.by === 'case') {
      if (!folded.has(group.key)) lines.push(...trail(group, name, today));
      continue;
    }
    const items = without ? group.items.filter(one => one.id !== without) : group.items;
    const size = sizeOf(group);
    // As screen readers are told that nobody knows yet.
    const of = size === '' ? -1 : size - (group.items.length - items.length);
    for (const [i, one] of items.entries())
      lines.push({ type: 'row', key: `${name}:${one.id}`, group, one, at: i + 1, of, last: i + 1 === of });
  }
  return lines;
}

function trail(group: Extract<Group, { by: 'case' }>, name: string, today: string): Line[] {
  const of = group.items.length + group.steps.length;
  let at = 0;
  return group.steps.flatMap((step, i): Line[] => {
    const next = group.steps[i + 1];
    const rail: Rail = !next ? 'none' : (next.date ?? '') > today ? 'dotted' : 'solid';
    return [
      { type: 'step', key: `${name}|${step.key}`, group, step, at: ++at, of, last: false, rail },
      ...step.items.map((one): Line => ({ type: 'row', key: `${name}:${one.id}`, group, one, at: ++at, of, last: at === of, rail })),
    ];
  });
}
