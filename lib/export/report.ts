/** What a report for reading says, before it is put into a format: its head, its groups, and what is told of each item. */

import { fragmentLink } from '../anchor/fragment';
import { kindOf } from '../followup/corrected';
import { isClosed } from '../followup/deadline';
import type { FollowUp } from '../followup/followup';
import { type Group, grouped } from '../followup/group';
import { bodyOf } from '../followup/place';
import { DEFAULT_STATE, isOverdue, localDay } from '../followup/view';
import { dateText, dayWithWeekday } from './dates';
import { askedText, dueLines, meetingText } from './lines';
import { knownTag } from './locale';
import { responsibleText } from './row';
import { linkOf, oneLine, plainText } from './text';
import type { ExportWords, ReportBy } from './words';

export interface ReportItem {
  title: string;
  status: FollowUp['status'];
  due?: { text: string; about: string };
  who: string;
  /** "Kommunestyret 31.01.2019, sak 6/19" */
  meeting: string;
  /** What sets it apart: a status that is not open, a priority that is not ordinary, its tags. */
  apart: string[];
  /** May have several lines, as the two below it. */
  quote: string;
  note: string;
  asked: string;
  /** BCP 47 language of the quote. */
  language?: string;
  /** To the passage in its page; the words are those of the page's address. */
  link?: { href: string; text: string };
}

export interface Report {
  title: string;
  /** The municipalities that it is about. */
  about: string;
  printed: string;
  counts: string;
  groups: { heading: string; items: ReportItem[] }[];
}

/** An address as it is read: without its scheme. */
const readable = (href: string): string => {
  const bare = href.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  try {
    return oneLine(decodeURI(bare));
  } catch {
    return bare;
  }
};

/** Longer links are cut by programs that they are sent with. */
const LONGEST_LINK = 2000;

/** A link that opens the page at the passage, where the passage can be named in it. */
function passageLink({ source, anchor }: FollowUp): string | undefined {
  const words = anchor && plainText(anchor.exact).trim();
  if (!source || !words || !/^https?:/iu.test(source.url)) return undefined;
  const link = linkOf(fragmentLink(source.url, words));
  return link && link.length <= LONGEST_LINK ? link : undefined;
}

function headingOf(group: Group, words: ExportWords, several: boolean): string {
  const place = (municipality: string | undefined): string => (several && municipality ? ` (${municipality})` : '');
  switch (group.by) {
    case 'deadline':
      return words.groups[group.key];
    case 'meeting': {
      const date = group.date ? dateText(words, group.date, 'day') : '';
      const meeting = [bodyOf({ meeting: group }) ?? '', date].filter(Boolean).join(' ');
      return meeting ? meeting + place(group.municipality) : words.noMeeting;
    }
    case 'case': {
      const reference = group.reference ? ` (${group.reference})` : '';
      return group.key
        ? (group.title ?? group.reference ?? words.noCase) + (group.title ? reference : '') + place(group.municipality)
        : words.noCase;
    }
    case 'responsible':
      return group.name ?? words.noResponsible;
    case 'table':
      return words.sheet;
  }
}

function itemOf(one: FollowUp, words: ExportWords, today: string, several: boolean): ReportItem {
  const due = dueLines(one, words, today);
  const href = linkOf(one.source?.url);
  const passage = passageLink(one);
  const municipality = several ? oneLine(one.meeting.municipality ?? '') : '';
  const apart = [
    one.status === 'open' ? '' : words.status[one.status],
    one.priority === 'normal' ? '' : `${words.columns.priority}: ${words.priority[one.priority].toLocaleLowerCase(words.tag)}`,
    one.tags.map(oneLine).filter(Boolean).join(', '),
  ];
  return {
    title: oneLine(one.title) || words.kind[kindOf(one)],
    status: one.status,
    ...(due ? { due: { text: due.text, about: due.about } } : {}),
    who: oneLine(responsibleText(one)),
    meeting: [municipality, meetingText(one, words)].filter(Boolean).join(', '),
    apart: apart.filter(Boolean),
    quote: plainText(one.quote).trim(),
    note: plainText(one.note).trim(),
    asked: askedText(one, words),
    ...(one.language ? { language: one.language } : {}),
    ...(href ? { link: { href: passage ?? href, text: readable(href) } } : {}),
  };
}

/**
 * The list as a report.
 * @param now milliseconds since 1970
 * @param by what it is grouped by, as the views of the list
 */
export function reportOf(list: readonly FollowUp[], words: ExportWords, now: number, by: ReportBy = 'deadline'): Report {
  const today = localDay(now);
  const municipalities = [...new Set(list.map(one => oneLine(one.meeting.municipality ?? '')).filter(Boolean))];
  const several = municipalities.length > 1;
  const groups = grouped(list, { ...DEFAULT_STATE, view: by }, { today, mine: [], tag: knownTag(words.tag) });
  const open = list.filter(one => !isClosed(one)).length;
  return {
    title: words.report.title[by],
    about: municipalities.join(', '),
    printed: words.report.printed(dayWithWeekday(words, today)),
    counts: words.report.counts(open, list.filter(one => isOverdue(one, today)).length),
    groups: groups.map(group => ({
      heading: oneLine(headingOf(group, words, several)),
      items: group.items.map(one => itemOf(one, words, today, several)),
    })),
  };
}
