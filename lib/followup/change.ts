/** Changing what is the user's own in an item. Every change is kept in its short history, so that none is lost. */
import { type Change, type FollowUp, LIMITS, type Own, type OwnField } from './followup';

/** Fields to change; `undefined` takes a value away. */
export type OwnChange = { [F in OwnField]?: Own[F] | undefined };

/** Words written on within this time are one step of the history. */
const ONE_STEP = 120_000;
const TYPED: readonly OwnField[] = ['title', 'note'];

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The item with these fields changed; the very same item where nothing is new.
 * @param now milliseconds since 1970
 */
export function withChange(one: FollowUp, fields: OwnChange, now: number): FollowUp {
  const names = (Object.keys(fields) as OwnField[]).filter(name => !same(one[name], fields[name]));
  if (!names.length) return one;
  const next: FollowUp = { ...one, changedAt: now, changed: { ...one.changed }, history: [...one.history] };
  for (const name of names) {
    const value = fields[name];
    if (value === undefined) delete next[name];
    else Object.assign(next, { [name]: value });
    next.changed[name] = now;
    const last = next.history.at(-1);
    const goesOn = last?.field === name && TYPED.includes(name) && now - last.at < ONE_STEP;
    const from = one[name];
    if (!goesOn) next.history.push({ at: now, field: name, ...(from === undefined ? {} : { from }) } as Change);
  }
  next.history = next.history.slice(-LIMITS.history);
  return next;
}
