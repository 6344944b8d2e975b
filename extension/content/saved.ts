/** What is saved of this page, found again in what the page says today. */
import { finderIn } from '../../lib/anchor/find';
import type { Action, Decision, Minutes, Span } from '../../lib/minutes';
import type { Steps } from '../../lib/steps';
import type { SavedPassage } from '../platform/requests';
import type { Mark } from './marks';

/** One saved record and what became of its passage. */
export interface Kept {
  record: SavedPassage;
  state: 'same' | 'changed' | 'gone';
  /** Where it stands today; none where it is gone. */
  span?: Span;
  /** Of a changed passage: what stands there now. */
  text?: string;
  /** Today's mark that says it, where there is one. */
  mark?: Mark;
}

/**
 * Finds every record of a page again, one step a record.
 * @param text, minutes, marks of the page as it is read now; `idOf` the id that a mark's record would have
 */
export function* refind(
  records: readonly SavedPassage[],
  text: string,
  minutes: Minutes,
  marks: readonly Mark[],
  idOf: (mark: Mark) => string,
): Steps<Kept[]> {
  const kept: Kept[] = [];
  const byId = new Map(records.length ? marks.filter(mark => mark.kind !== 'fallen').map(mark => [idOf(mark), mark]) : []);
  const taken = new Set(records.flatMap(({ id }) => byId.get(id) ?? []));
  const find = finderIn(text, minutes);
  for (const record of records) {
    const known = byId.get(record.id);
    if (known) {
      kept.push({ record, state: 'same', mark: known, ...(known.spans[0] ? { span: known.spans[0] } : {}) });
      continue;
    }
    yield;
    // What was imported may have come without the words around it.
    const anchor = record.anchor ?? { exact: record.quote, prefix: '', suffix: '', start: 0 };
    const found = find(anchor, record.case.number);
    if (found.state === 'gone') {
      kept.push({ record, state: 'gone' });
      continue;
    }
    const mark = marks.find(one => one.kind === record.kind && !taken.has(one) && isMostly(one.spans[0], found.span));
    if (mark) taken.add(mark);
    kept.push({
      record,
      state: found.state,
      span: found.span,
      ...(found.state === 'changed' ? { text: found.text } : {}),
      ...(mark ? { mark } : {}),
    });
  }
  return kept;
}

/** Whether two stretches are one and the same but for their ends: more than half of each is shared. */
function isMostly(a: Span | undefined, b: Span): boolean {
  if (!a) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.max(a.end - a.start, b.end - b.start);
}

/** A mark for a saved passage that today's reading has none for. @param id of the mark, new on the page */
export function markOf({ record, span, text }: Kept & { span: Span }, id: string, minutes: Minutes): Mark {
  const one = minutes.cases.find(({ start, end }) => start <= span.start && span.start < end);
  const passage = { ...span, text: text ?? record.quote, reasons: [] };
  const nowhere = { start: span.start, end: span.start };
  const decision: Decision = passage;
  const action: Action = {
    ...passage,
    responsible: record.responsible.map(party => ({ ...party, ...nowhere })),
    ...(record.due ? { due: { ...record.due, ...nowhere } } : {}),
    evidence: 'prose',
  };
  return {
    id,
    kind: record.kind === 'action' ? 'action' : 'decision',
    case: one,
    found: record.kind === 'action' ? action : decision,
    spans: [span],
    seen: [],
  };
}
