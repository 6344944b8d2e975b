/**
 * Every format that the list can be exported in. What makes a format is loaded when it is asked for, so that nobody
 * carries a spreadsheet's library for the sake of a menu.
 */
import type { Dismissal } from '../followup/dismissal';
import type { FollowUp } from '../followup/followup';
import { FORMAT_IDS, FORMAT_KINDS, type FormatId, type FormatKind } from './kinds';
import type { ExportWords, ReportBy } from './words';

export { FORMAT_IDS, type FormatId, fileName } from './kinds';

/** What a format can be asked for besides the list. */
export interface ExportOptions {
  /** What a report is grouped by; its deadline where nothing is said. */
  by?: ReportBy;
  /** What the user has said is no action: of the whole list's backup, where the format can hold it. */
  dismissals?: readonly Dismissal[];
}

export interface ExportFormat extends FormatKind {
  /**
   * The content of the file.
   * @param now milliseconds since 1970
   */
  make: (list: readonly FollowUp[], words: ExportWords, now: number, options?: ExportOptions) => Promise<string | Uint8Array<ArrayBuffer>>;
}

const MAKERS: Readonly<Record<FormatId, ExportFormat['make']>> = {
  csv: async (list, words) => (await import('./csv')).toCsv(list, words),
  xlsx: async (list, words) => (await import('./xlsx')).toXlsx(list, words),
  ics: async (list, words) => (await import('./ics')).toEvents(list, words),
  'ics-tasks': async (list, words) => (await import('./ics')).toTasks(list, words),
  todoist: async (list, words) => (await import('./todoist')).toTodoist(list, words),
  markdown: async (list, words, now, options) => (await import('./markdown')).toMarkdown(list, words, now, options?.by),
  tasklist: async (list, words, now, options) => (await import('./markdown')).toTaskList(list, words, now, options?.by),
  html: async (list, words, now, options) => (await import('./html')).toHtml(list, words, now, options?.by),
  json: async (list, _, now, options) => (await import('./json')).toJson(list, now, options?.dismissals),
  annotations: async (list, words, now) => (await import('./annotation')).toAnnotations(list, words, now),
};

export const FORMATS = Object.fromEntries(FORMAT_IDS.map(id => [id, { ...FORMAT_KINDS[id], make: MAKERS[id] }])) as Readonly<
  Record<FormatId, ExportFormat>
>;
