/**
 * What a page says today of a passage that was saved of it: evidence about the source, and no change of the user's. Only
 * what is news is kept: a passage that always stood as it was saved has nothing here.
 */
import { type FollowUp, LIMITS, type Seen } from './followup';

/** Whether this is another thing than what is known. */
export const isNews = (known: Seen | undefined, { found, text }: Omit<Seen, 'at'>): boolean =>
  (known?.found ?? 'exact') !== found || (found === 'changed' && known?.text !== text?.slice(0, LIMITS.quote));

/**
 * The item as its page was seen; the very same item where that is no news.
 * @param now milliseconds since 1970
 */
export function withSeen(one: FollowUp, { found, text }: Omit<Seen, 'at'>, now: number): FollowUp {
  if (!isNews(one.seen, { found, text })) return one;
  return { ...one, seen: { at: now, found, ...(found === 'changed' && text !== undefined ? { text: text.slice(0, LIMITS.quote) } : {}) } };
}

/** What is known latest of one passage, of two copies of the list. */
export const latestSeen = (ours: Seen | undefined, theirs: Seen | undefined): Seen | undefined =>
  theirs && theirs.at > (ours?.at ?? -1) ? theirs : ours;
