/**
 * Every format that the list can be exported in. What makes a format is loaded when it is asked for, so that nobody
 * carries a spreadsheet's library for the sake of a menu.
 */
import { dueOf, isClosed } from '../followup/deadline';
import type { Dismissal } from '../followup/dismissal';
import type { FollowUp } from '../followup/followup';
import { daysOf } from './dates';
import { linkOf } from './text';
import type { ExportWords, ReportBy } from './words';

export const FORMAT_IDS = ['csv', 'xlsx', 'ics', 'ics-tasks', 'todoist', 'markdown', 'tasklist', 'html', 'json', 'annotations'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** What a format can be asked for besides the list. */
export interface ExportOptions {
  /** What a report is grouped by; its deadline where nothing is said. */
  by?: ReportBy;
  /** What the user has said is no action: of the whole list's backup, where the format can hold it. */
  dismissals?: readonly Dismissal[];
}

export interface ExportFormat {
  id: FormatId;
  /** Ending of the file's name, without a dot. */
  ending: string;
  mediaType: string;
  /** Whether the format can hold this item; what it cannot is left out of the file. */
  holds: (one: FollowUp) => boolean;
  /**
   * The content of the file.
   * @param now milliseconds since 1970
   */
  make: (list: readonly FollowUp[], words: ExportWords, now: number, options?: ExportOptions) => Promise<string | Uint8Array<ArrayBuffer>>;
}

const all = (): boolean => true;

/** An event needs a date, exact or not. */
function hasDate(one: FollowUp): boolean {
  const due = dueOf(one);
  return Boolean(due && daysOf(due));
}

export const FORMATS: Readonly<Record<FormatId, ExportFormat>> = {
  csv: {
    id: 'csv',
    ending: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    holds: all,
    make: async (list, words) => (await import('./csv')).toCsv(list, words),
  },
  xlsx: {
    id: 'xlsx',
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    holds: all,
    make: async (list, words) => (await import('./xlsx')).toXlsx(list, words),
  },
  ics: {
    id: 'ics',
    ending: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    holds: hasDate,
    make: async (list, words) => (await import('./ics')).toEvents(list, words),
  },
  'ics-tasks': {
    id: 'ics-tasks',
    ending: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    holds: all,
    make: async (list, words) => (await import('./ics')).toTasks(list, words),
  },
  todoist: {
    id: 'todoist',
    ending: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    holds: one => !isClosed(one),
    make: async (list, words) => (await import('./todoist')).toTodoist(list, words),
  },
  markdown: {
    id: 'markdown',
    ending: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    holds: all,
    make: async (list, words, now, options) => (await import('./markdown')).toMarkdown(list, words, now, options?.by),
  },
  tasklist: {
    id: 'tasklist',
    ending: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    holds: all,
    make: async (list, words, now, options) => (await import('./markdown')).toTaskList(list, words, now, options?.by),
  },
  html: {
    id: 'html',
    ending: 'html',
    mediaType: 'text/html;charset=utf-8',
    holds: all,
    make: async (list, words, now, options) => (await import('./html')).toHtml(list, words, now, options?.by),
  },
  json: {
    id: 'json',
    ending: 'json',
    mediaType: 'application/json',
    holds: all,
    make: async (list, _, now, options) => (await import('./json')).toJson(list, now, options?.dismissals),
  },
  annotations: {
    id: 'annotations',
    ending: 'jsonld',
    mediaType: 'application/ld+json',
    holds: one => linkOf(one.source?.url) !== undefined,
    make: async (list, words, now) => (await import('./annotation')).toAnnotations(list, words, now),
  },
};

/**
 * A name for the file: formats that share an ending are told apart.
 * @param today ISO date
 */
export function fileName(format: ExportFormat, today: string): string {
  const kind = format.id === format.ending ? '' : `${format.id}-`;
  return `sakspor-${kind}${today}.${format.ending}`;
}
