/** What the panel is told of a page: plain data, in the document's order. */
import type { Action, Decision, Minutes } from '../../lib/minutes';
import type { Outline, OutlineItem, OutlineKept } from '../platform/messages';
import { pageAddress } from './address';
import type { Mark } from './marks';
import type { Kept } from './saved';

export function outlineOf(
  state: Outline['state'],
  minutes: Minutes | undefined,
  marks: readonly Mark[],
  idOf: (mark: Mark) => string,
  kept: readonly Kept[],
  hidden: Outline['hidden'],
  municipality: string | undefined,
): Outline {
  const saved = new Set(kept.flatMap(({ mark }) => mark?.id ?? []));
  const found = state === 'found' ? minutes : undefined;
  const item = (mark: Mark): OutlineItem[] => {
    if (mark.kind === 'case' || !('text' in mark.found)) return [];
    const action = mark.kind === 'action' ? (mark.found as Action) : undefined;
    const decision = mark.kind === 'decision' ? (mark.found as Decision) : undefined;
    return [
      {
        mark: mark.id,
        id: idOf(mark),
        kind: mark.kind,
        text: mark.found.text,
        responsible: (action?.responsible ?? []).map(party => (party.resolved ?? party.name) + (party.doubtful ? '?' : '')),
        names: [...new Set((action?.responsible ?? []).flatMap(({ name, resolved }) => [name, resolved ?? name]))],
        ...(action?.due
          ? { due: { text: action.due.text, precision: action.due.precision, ...(action.due.date ? { date: action.due.date } : {}) } }
          : {}),
        ...(decision?.outcome ? { outcome: decision.outcome } : {}),
        ...(decision?.unanimous ? { unanimous: true } : {}),
        ...(decision?.votes?.for !== undefined && decision.votes.against !== undefined
          ? { votes: `${decision.votes.for}–${decision.votes.against}` }
          : {}),
        reasons: action?.reasons ?? decision?.reasons ?? [],
        saved: saved.has(mark.id),
      },
    ];
  };
  const start = (mark: Mark): number => mark.spans[0]?.start ?? 0;
  return {
    state,
    kind: found?.kind ?? 'none',
    url: pageAddress(),
    title: document.title,
    meeting: found?.meeting ?? {},
    ...(municipality ? { municipality } : {}),
    cases: (found?.cases ?? []).map((one, c) => ({
      mark: `c${c}`,
      id: idOf(marks.find(mark => mark.id === `c${c}`) as Mark),
      ...(one.number ? { number: one.number } : {}),
      ...(one.reference ? { reference: one.reference } : {}),
      title: one.title,
      saved: saved.has(`c${c}`),
      items: marks
        .filter(mark => mark.case === one && mark.kind !== 'case')
        .sort((a, b) => start(a) - start(b))
        .flatMap(item),
      documents: one.documents ?? [],
    })),
    kept: found ? kept.flatMap(one => (one.state === 'same' && one.mark && marks.includes(one.mark) ? [] : [keptOutline(one)])) : [],
    hidden: found ? hidden : [],
    loose: marks.filter(mark => mark.case === undefined).flatMap(item),
  };
}

const keptOutline = ({ record: { id, kind, quote }, state, text, mark }: Kept): OutlineKept => ({
  id,
  kind,
  quote,
  state,
  ...(text === undefined ? {} : { text }),
  ...(mark ? { mark: mark.id } : {}),
});
