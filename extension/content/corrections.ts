/** What is written in the card's fields, as long as the card is open. */
import type { Correctable } from '../../lib/followup/correctable';
import type { FollowUp } from '../../lib/followup/followup';
import type { CardFields } from '../../lib/followup/schema';

/** What the fields show when a record has changed: its new words, but in no field that is being written in. */
export const goingOn = (written: Correctable, before: Correctable, now: Correctable): Correctable =>
  Object.fromEntries(
    (Object.keys(now) as (keyof Correctable)[]).map(name => [name, written[name] === before[name] ? now[name] : written[name]]),
  ) as unknown as Correctable;

/** What goes into a record that is only now made: what was read stands in it already. */
export const ownOf = (fields: CardFields): Partial<FollowUp> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
