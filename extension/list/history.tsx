/** What has been changed in an item, the latest first: which field, from what, to what. */
import type { JSX } from 'preact';
import { formatMoment } from '../../lib/export/locale';
import type { Change, FollowUp, Own, OwnField } from '../../lib/followup/followup';
import { words } from '../ui/words/index';
import { itemWords } from '../ui/words/list';
import { fieldName, told } from './told';

/** What stood in the field after a change: what the next change of it found, or what is there now. */
function after(one: FollowUp, at: number): Own[OwnField] | undefined {
  const { field } = one.history[at] as Change;
  const next = one.history.slice(at + 1).find(change => change.field === field);
  return next ? next.from : one[field];
}

export function History({ one }: { one: FollowUp }): JSX.Element {
  const w = words.value;
  const item = itemWords.value;
  if (!one.history.length) return <p class="meta history">{item.historyNone}</p>;
  const when = (ms: number) =>
    formatMoment(w.exported, new Date(ms), { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  return (
    <ol class="history" aria-label={item.history}>
      {one.history
        .map((change, at) => {
          const from = told(change.field, change.from, w, item) || item.nothing;
          const to = told(change.field, after(one, at), w, item) || item.nothing;
          return (
            <li key={`${change.at}${change.field}${at}`}>
              <span class="meta">{when(change.at)}</span>
              <span>
                <b>{fieldName(change.field, w)}</b> <s>{from}</s> <span aria-hidden="true">→</span>
                <span class="visually-hidden">{item.changedTo}</span> {to}
              </span>
            </li>
          );
        })
        .reverse()}
    </ol>
  );
}
