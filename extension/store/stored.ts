/** The form in which an item is kept: the item, and what the database finds it by. */
import { openDay } from '../../lib/followup/deadline';
import { addressOf, type FollowUp } from '../../lib/followup/followup';

export interface Stored extends FollowUp {
  /** The page's address without its fragment, for asking what is saved of it; empty for what has no page. */
  page: string;
  /** What open items are put in order by, for reading what is due first; none for what is closed, which no index then holds. */
  openDay?: string;
}

/** As it is kept. What is made of the item here is made anew at every write, so that it cannot fall out of step with it. */
export function stored(followUp: FollowUp): Stored {
  const day = openDay(followUp);
  return { ...followUp, page: followUp.source ? addressOf(followUp.source.url) : '', ...(day === undefined ? {} : { openDay: day }) };
}

/** As everybody else knows it. */
export const plain = ({ page: _, openDay: __, ...followUp }: Stored): FollowUp => followUp;
