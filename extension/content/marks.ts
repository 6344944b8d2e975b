/** What is to be marked on a page: every finding as a mark with its spans, its look and its place in the order. */

import type { Action, Case, Decision, Minutes, Passage, Span } from '../../lib/minutes';
import type { MarkKind } from '../platform/marks';
import { LOOKS, type Look } from '../ui/marks-css';

export interface Mark {
  id: string;
  kind: 'action' | 'decision' | 'case' | 'fallen';
  case: Case | undefined;
  found: Action | Decision | Case | Passage;
  spans: Span[];
  /** What of them is drawn: none where the user has turned its kind off. */
  seen: Span[];
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
 * Anatomy: one tint and one line at any letter. Who and due take the line from the action they stand in, what stands in a
 * decision takes it from the decision; what is turned off takes nothing.
 * @param hidden actions that the user has dismissed: they get no mark, and the others keep their ids
 * @param off kinds that are not drawn
 */
export function marksOf(minutes: Minutes, hidden: Pick<ReadonlySet<Action>, 'has'> = new Set(), off: readonly MarkKind[] = []): Marked {
  const marks: Mark[] = [];
  const looks = new Map<Look, Span[]>(DRAWN.map(name => [name, []]));
  const shown = (kind: MarkKind, spans: readonly Span[]): Span[] => (off.includes(kind) ? [] : [...spans]);
  const look = (name: Look, spans: readonly Span[]) => looks.get(name)?.push(...spans);
  const action = (id: string, one: Case | undefined, found: Action): Span[] => {
    if (hidden.has(found)) return [];
    const own = spansOf(found);
    const party = found.responsible.filter(({ start, end }) => end > start);
    const day = found.due && found.due.end > found.due.start ? [found.due] : [];
    const [spans, who, due] = [shown('action', own), shown('who', party), shown('due', day)];
    look('action-tint', spans);
    look('who', without(who, due));
    look('due', due);
    look('action-line', without(spans, [...who, ...due]));
    const seen = [...spans, ...who, ...due];
    marks.push({ id, kind: 'action', case: one, found, spans: [...own, ...party, ...day], seen });
    return seen;
  };
  minutes.cases.forEach((one, c) => {
    const mark = (kind: 'case' | 'decision' | 'fallen', id: string, found: Mark['found'], spans: Span[]) => {
      const seen = shown(kind, spans);
      marks.push({ id, kind, case: one, found, spans, seen });
      return seen;
    };
    look('case', mark('case', `c${c}`, one, [one.heading]));
    const decisions = one.decisions.flatMap((found, d) => mark('decision', `c${c}d${d}`, found, spansOf(found)));
    const actions = one.actions.flatMap((found, a) => action(`c${c}a${a}`, one, found));
    look('decision', decisions);
    look('decision-line', without(decisions, actions));
    one.proposals.forEach((found, p) => {
      if (found.fate === 'fallen') look('fallen', mark('fallen', `c${c}p${p}`, found, spansOf(found)));
      else look('proposal', shown('proposal', spansOf(found)));
    });
    look('vote', without(shown('vote', one.votes), decisions));
  });
  minutes.actions.forEach((found, a) => {
    action(`a${a}`, undefined, found);
  });
  return { marks, looks };
}

/** The looks of what the page says; what is saved of it, where the focus is and which card is open, is known elsewhere. */
const DRAWN = (Object.keys(LOOKS) as Look[]).filter(name => name !== 'saved' && name !== 'open' && name !== 'focus');
