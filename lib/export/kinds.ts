/** What there is to know of each format of the list before a file is made: for menus, and for what a format cannot hold. */
import { dueOf, isClosed } from '../followup/deadline';
import type { FollowUp } from '../followup/followup';
import { daysOf } from './dates';
import { linkOf } from './text';

export const FORMAT_IDS = ['csv', 'xlsx', 'ics', 'ics-tasks', 'todoist', 'markdown', 'tasklist', 'html', 'json', 'annotations'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export interface FormatKind {
  id: FormatId;
  /** Ending of the file's name, without a dot. */
  ending: string;
  mediaType: string;
  /** Whether the format can hold this item; what it cannot is left out of the file. */
  holds: (one: FollowUp) => boolean;
}

const all = (): boolean => true;

/** An event needs a date, exact or not. */
function hasDate(one: FollowUp): boolean {
  const due = dueOf(one);
  return Boolean(due && daysOf(due));
}

export const FORMAT_KINDS: Readonly<Record<FormatId, FormatKind>> = {
  csv: {
    id: 'csv',
    ending: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    holds: all,
  },
  xlsx: {
    id: 'xlsx',
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    holds: all,
  },
  ics: {
    id: 'ics',
    ending: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    holds: hasDate,
  },
  'ics-tasks': {
    id: 'ics-tasks',
    ending: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    holds: all,
  },
  todoist: {
    id: 'todoist',
    ending: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    holds: one => !isClosed(one),
  },
  markdown: {
    id: 'markdown',
    ending: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    holds: all,
  },
  tasklist: {
    id: 'tasklist',
    ending: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    holds: all,
  },
  html: {
    id: 'html',
    ending: 'html',
    mediaType: 'text/html;charset=utf-8',
    holds: all,
  },
  json: {
    id: 'json',
    ending: 'json',
    mediaType: 'application/json',
    holds: all,
  },
  annotations: {
    id: 'annotations',
    ending: 'jsonld',
    mediaType: 'application/ld+json',
    holds: one => linkOf(one.source?.url) !== undefined,
  },
};

/**
 * A name for the file: formats that share an ending are told apart.
 * @param today ISO date
 */
export function fileName(format: FormatKind, today: string): string {
  const kind = format.id === format.ending ? '' : `${format.id}-`;
  return `sakspor-${kind}${today}.${format.ending}`;
}
