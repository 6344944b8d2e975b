/** Where an item comes from, in a line: its meeting, its case, those it waits for, who was asked. */

import { fragmentLink } from '../../lib/anchor/fragment';
import { caseOf, responsibleOf } from '../../lib/followup/corrected';
import type { FollowUp } from '../../lib/followup/followup';
import { bodyOf } from '../../lib/followup/place';
import { rememberGoing } from '../platform/remembered';
import { plainDate, shortDate } from '../ui/format';
import type { Words } from '../ui/words/words';

/** With the doubt of the minutes: "Kari Vik, Alf Røstvik?" */
export const whoOf = (one: FollowUp): string =>
  responsibleOf(one)
    .map(party => (party.resolved ?? party.name) + (party.doubtful ? '?' : ''))
    .join(', ');

/** A meeting's date without this year; what is no day stays as it is. */
export const meetingDate = (w: Words, date: string, today: string): string =>
  /^\d{4}-\d{2}-\d{2}$/u.test(date) ? shortDate(w, date, today) : plainDate(w, date);

/** "Kontrollutvalget 14. februar" */
export function meetingOf(w: Words, one: FollowUp, today: string): string {
  const { date } = one.meeting;
  return [bodyOf(one), date && meetingDate(w, date, today)].filter(Boolean).join(' ');
}

/** "sak 03/19", or the case's title where it has no number. */
export function caseText(w: Words, one: FollowUp): string {
  const { number, title } = caseOf(one);
  return number ? `${w.caseWord} ${number}` : (title ?? '');
}

/** "Kontrollutvalget 14. februar, sak 03/19"; the page's title where the minutes tell nothing. */
export const placeOf = (w: Words, one: FollowUp, today: string): string =>
  [meetingOf(w, one, today), caseText(w, one)].filter(Boolean).join(', ') || (one.source?.title ?? '');

/** The page it was saved from, opened at the passage where the page is on the web; undefined for what was written by hand. */
export function sourceOf({ source, anchor, quote }: FollowUp): string | undefined {
  if (!source) return undefined;
  return /^https?:/u.test(source.url) ? fragmentLink(source.url, anchor?.exact ?? quote) : source.url;
}

/** The link is followed: where the page is read by Sakspor, the reader goes to the passage by its own anchor. */
export const followed = (one: FollowUp): void => void rememberGoing(one.id, Date.now()).catch(() => undefined);
