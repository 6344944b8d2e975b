/** The trail of a case: what was saved of the same matter before, from other pages. */
import { addressOf, type FollowUp } from './followup';
import { sameMatter } from './matter';

type Told = Pick<FollowUp, 'meeting' | 'case' | 'ownCase' | 'source'>;

/**
 * @param one a case as its page tells it
 * @returns items of the same matter that were saved from other pages, the latest meeting first
 */
export function earlierOf(one: Told, list: readonly FollowUp[]): FollowUp[] {
  const page = one.source && addressOf(one.source.url);
  return list
    .filter(item => !(item.source && addressOf(item.source.url) === page) && sameMatter(one, item))
    .sort((a, b) => (b.meeting.date ?? '').localeCompare(a.meeting.date ?? '') || b.savedAt - a.savedAt);
}
