/** An item as the cells of a row: what a table of the list has, the same in every format. */
import { caseOf, kindOf, responsibleOf } from '../followup/corrected';
import type { FollowUp } from '../followup/followup';
import { bodyOf } from '../followup/place';
import { localDay } from '../followup/view';
import type { Column } from './columns';
import { oneLine } from './text';
import type { ExportWords } from './words';

/** Who is to do it, as resolved against those present, with the doubt of the minutes: "Kari Vik, Ola (?)". */
export const responsibleText = (one: Pick<FollowUp, 'responsible' | 'ownResponsible'>): string =>
  responsibleOf(one)
    .map(party => (party.resolved ?? party.name) + (party.doubtful ? ' (?)' : ''))
    .join(', ');

/** Who was asked and when: "Kari Vik 2019-03-12; Ola Nes 2019-03-14". */
const askedText = (one: FollowUp): string => one.asked.map(({ who, on }) => `${oneLine(who)} ${on}`).join('; ');

function reminderText(one: FollowUp, words: ExportWords): string {
  if (!one.reminder) return '';
  return 'on' in one.reminder ? one.reminder.on : words.reminder(one.reminder.daysBefore);
}

/** The cells of one item as text, dates ISO and as exact as they are; nothing is escaped yet. */
export function rowOf(one: FollowUp, words: ExportWords): Record<Column, string> {
  const matter = caseOf(one);
  return {
    status: words.status[one.status],
    priority: words.priority[one.priority],
    kind: words.kind[kindOf(one)],
    title: one.title,
    responsible: responsibleText(one),
    due: one.due?.date ?? '',
    duePhrase: one.due?.text ?? '',
    ownDue: one.ownDue ?? '',
    municipality: one.meeting.municipality ?? '',
    body: bodyOf(one) ?? '',
    meetingDate: one.meeting.date ?? '',
    caseNumber: matter.number ?? '',
    reference: matter.reference ?? '',
    caseTitle: matter.title ?? '',
    quote: one.quote,
    note: one.note,
    tags: one.tags.map(oneLine).join(', '),
    asked: askedText(one),
    reminder: reminderText(one, words),
    url: one.source?.url ?? '',
    pageTitle: one.source?.title ?? '',
    language: one.language ?? '',
    saved: localDay(one.savedAt),
    changed: localDay(one.changedAt),
    id: one.id,
  };
}
