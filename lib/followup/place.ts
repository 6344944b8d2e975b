/** Where an item belongs: its meeting, its body, those it waits for. */
import { responsibleOf } from './corrected';
import { foldName } from './fold';
import { addressOf, type FollowUp } from './followup';
import { municipalityKey } from './municipality';
import { once } from './once';

/** The body that met; where the minutes name none, what the meeting is called. */
export const bodyOf = ({ meeting }: Pick<FollowUp, 'meeting'>): string | undefined => meeting.body ?? meeting.title;

/** Who an item waits for, each name once: as resolved, else as written. */
export const namesOf = once((one: Pick<FollowUp, 'responsible' | 'ownResponsible'>): readonly string[] => [
  ...new Set(responsibleOf(one).map(party => party.resolved ?? party.name)),
]);

/** The same for all items of one meeting; of one page, where the meeting is not named. Empty for what has neither. */
export const meetingKey = once(({ meeting, source }: Pick<FollowUp, 'meeting' | 'source'>): string => {
  const day = meetingDay({ meeting });
  if (day === '|') return source ? `page|${addressOf(source.url)}` : '';
  return `${municipalityKey(meeting.municipality ?? '')}|${day}`;
});

/** Body and day: what tells a meeting within one matter. "|" where neither is known. */
export const meetingDay = (one: Pick<FollowUp, 'meeting'>): string => `${foldName(bodyOf(one) ?? '')}|${one.meeting.date ?? ''}`;
