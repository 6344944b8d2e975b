/** What there is to say about an item, as short lines of plain text, for formats that hold text and no fields. */
import { caseOf } from '../followup/corrected';
import { daysOver, dueOf, isClosed } from '../followup/deadline';
import type { FollowUp } from '../followup/followup';
import { bodyOf } from '../followup/place';
import { dueText, reachText, shortDay } from './dates';
import { responsibleText } from './row';
import { linkOf, oneLine, plainText } from './text';
import type { ExportWords } from './words';

/** "Formannskapet 05.02.2019, sak 12/21", as far as it is known; empty for what belongs to no meeting. */
export function meetingText(one: Pick<FollowUp, 'meeting' | 'case' | 'ownCase'>, words: ExportWords): string {
  const { date } = one.meeting;
  const meeting = [oneLine(bodyOf(one) ?? ''), date ? shortDay(words, date) : ''].filter(Boolean).join(' ');
  const { number } = caseOf(one);
  return [meeting, number ? `${words.caseWord} ${oneLine(number)}` : ''].filter(Boolean).join(', ');
}

/** "Ny gangvei (21/1234)": what the case is called, and its number in the archive. */
export function caseText(one: Pick<FollowUp, 'case' | 'ownCase'>): string {
  const { title, reference } = caseOf(one);
  return [oneLine(title ?? ''), reference ? `(${oneLine(reference)})` : ''].filter(Boolean).join(' ');
}

/**
 * The deadline that counts in words, and what there is to know of it: how long it is over, that it is the user's own,
 * or how far it reaches. Undefined where there is none.
 * @param today ISO date
 */
export function dueLines(one: FollowUp, words: ExportWords, today: string): { text: string; about: string; over: boolean } | undefined {
  const due = dueOf(one);
  if (!due) return undefined;
  const days = isClosed(one) ? 0 : daysOver(due, today);
  return {
    text: oneLine(dueText(words, due)),
    about: days > 0 ? words.daysOver(days) : one.ownDue ? words.own : reachText(words, due),
    over: days > 0,
  };
}

/** Who was asked and when: "Alf Røstvik 12.03.2019". */
export const askedText = (one: Pick<FollowUp, 'asked'>, words: ExportWords): string =>
  one.asked.map(({ who, on }) => `${oneLine(who)} ${shortDay(words, on)}`).join(', ');

/** All that a calendar or a task list should tell of an item besides its title; a note keeps its line breaks. */
export function describe(one: FollowUp, words: ExportWords): string[] {
  const { columns } = words;
  const due = dueOf(one);
  const told = due ? oneLine(dueText(words, due)) : '';
  const phrase = one.due ? oneLine(one.due.text) : '';
  const labelled = (label: string, text: string): string => (text ? `${label}: ${text}` : '');
  return [
    plainText(one.quote).trim(),
    labelled(columns.responsible, oneLine(responsibleText(one))),
    labelled(columns.due, told && one.ownDue ? `${told} (${words.own})` : told),
    phrase === told ? '' : labelled(columns.duePhrase, phrase),
    [oneLine(one.meeting.municipality ?? ''), meetingText(one, words)].filter(Boolean).join(', '),
    caseText(one),
    labelled(columns.note, plainText(one.note).trim()),
    labelled(columns.asked, askedText(one, words)),
    linkOf(one.source?.url) ?? '',
  ].filter(Boolean);
}
