/** What is to be marked on a page: every finding as a mark with its spans, its look and its place in the order. */

import type { Action, Case, Decision, Minutes, Passage, Span } from '../../lib/minutes';

/** The looks of the marks; each is one CSS highlight, named "sakspor-…". */
export type Look = 'case' | 'decision' | 'action-tint' | 'action-line' | 'who' | 'due' | 'proposal' | 'vote' | 'fallen';

export interface Mark {
  id: string;
  kind: 'action' | 'decision' | 'case' | 'fallen';
  case: Case | undefined;
  found: Action | Decision | Case | Passage;
  spans: Span[];
}

export interface Marked {
  marks: Mark[];
  /** Spans for each look. */
  looks: Map<Look, Span[]>;
}

const spansOf = (passage: Passage): Span[] => passage.parts ?? [passage];

/** What is left of the spans when the holes are cut out. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  let rest = [...spans];
  for (const hole of holes)
    rest = rest.flatMap(span => {
      if (hole.end <= span.start || hole.start >= span.end) return [span];
      return [
        { start: span.start, end: hole.start },
        { start: hole.end, end: span.end },
      ].filter(({ start, end }) => end > start);
    });
  return rest;
}

/**
 * Anatomy: one tint and one line at any letter; who and due take the line from the action they stand in.
 * @param hidden actions that the user has dismissed: they get no mark, and the others keep their ids
 */
export function marksOf(minutes: Minutes, hidden: Pick<ReadonlySet<Action>, 'has'> = new Set()): Marked {
  const marks: Mark[] = [];
  const looks = new Map<Look, Span[]>();
  const look = (name: Look, spans: readonly Span[]) => looks.set(name, [...(looks.get(name) ?? []), ...spans]);
  const action = (id: string, one: Case | undefined, found: Action) => {
    if (hidden.has(found)) return;
    const spans = spansOf(found);
    const who = found.responsible.filter(party => party.end > party.start);
    const due = found.due && found.due.end > found.due.start ? [found.due] : [];
    look('action-tint', spans);
    look('who', without(who, due));
    look('due', due);
    look('action-line', without(spans, [...who, ...due]));
    marks.push({ id, kind: 'action', case: one, found, spans: [...spans, ...who, ...due] });
  };
  minutes.cases.forEach((one, c) => {
    look('case', [one.heading]);
    marks.push({ id: `c${c}`, kind: 'case', case: one, found: one, spans: [one.heading] });
    one.decisions.forEach((found, d) => {
      look('decision', spansOf(found));
      marks.push({ id: `c${c}d${d}`, kind: 'decision', case: one, found, spans: spansOf(found) });
    });
    one.actions.forEach((found, a) => {
      action(`c${c}a${a}`, one, found);
    });
    one.proposals.forEach((found, p) => {
      const fallen = found.fate === 'fallen';
      look(fallen ? 'fallen' : 'proposal', spansOf(found));
      if (fallen) marks.push({ id: `c${c}p${p}`, kind: 'fallen', case: one, found, spans: spansOf(found) });
    });
    look('vote', without(one.votes, one.decisions));
  });
  minutes.actions.forEach((found, a) => {
    action(`a${a}`, undefined, found);
  });
  return { marks, looks };
}
