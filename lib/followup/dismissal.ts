/** A finding that the user says is no action: remembered by its words and where they stand, so that it stays hidden. */
import { type Anchor, describe } from '../anchor/describe';
import { finderIn } from '../anchor/find';
import { squeeze } from '../anchor/squeeze';
import type { Action, Case, Minutes, ReasonRule } from '../minutes';
import { addressOf, idOf, LIMITS, type Page } from './followup';

export interface Dismissal {
  /** The same passage of the same page always gets the same id. */
  id: string;
  /** The page's address without its fragment. */
  page: string;
  anchor: Anchor;
  /** Of the case it stood in, as far as that had one. */
  number?: string;
  /** What it was found by, for those who mend the reading. */
  rule?: ReasonRule;
  /** When the user said so, milliseconds since 1970. */
  at: number;
}

const numberOf = (one: Case | undefined): string | undefined => one?.number?.slice(0, LIMITS.number) || undefined;

/**
 * @param one the case that the action stands in, if any
 * @param now milliseconds since 1970
 */
export function dismissalOf(found: Action, one: Case | undefined, page: Page, now: number): Dismissal {
  const anchor = describe(page.text, found, LIMITS.quote);
  const address = addressOf(page.url);
  const number = numberOf(one);
  const rule = found.reasons[0]?.rule;
  return {
    id: idOf(['dismissal', address, number ?? '', anchor.exact, anchor.prefix, anchor.suffix]),
    page: address,
    anchor,
    ...(number ? { number } : {}),
    ...(rule ? { rule } : {}),
    at: now,
  };
}

/**
 * The actions of a reading that are hidden by what was dismissed on its page. Only the very same words in the case of
 * the same number: another wording is another finding, and what was never dismissed is never hidden.
 * @param text the text that the minutes were read from
 */
export function hiddenBy(dismissals: readonly Dismissal[], text: string, minutes: Minutes): Map<Action, Dismissal> {
  const hidden = new Map<Action, Dismissal>();
  if (!dismissals.length) return hidden;
  const find = finderIn(text, minutes);
  const actions = [
    ...minutes.cases.flatMap(one => one.actions.map(action => ({ action, number: numberOf(one) }))),
    ...minutes.actions.map(action => ({ action, number: undefined })),
  ].map(one => ({ ...one, words: wordsOf(text, one.action) }));
  for (const dismissal of dismissals) {
    const { anchor, number } = dismissal;
    const wanted = squeeze(anchor.exact).text.trim();
    const alike = actions.filter(one => one.words === wanted && one.number === number);
    if (!alike.length) continue;
    const found = find(anchor, number);
    const same = alike.find(({ action }) => found.state === 'same' && action.start === found.span.start);
    if (same) hidden.set(same.action, dismissal);
  }
  return hidden;
}

const wordsOf = (text: string, { start, end }: Action): string => squeeze(text, start, Math.min(end, start + LIMITS.quote)).text.trim();
