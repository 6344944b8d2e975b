/**
 * What is open in the list, as a Todoist template: https://todoist.com/help/articles/UVUXTmm6 "Format a CSV file to
 * import into Todoist". Commas and UTF-8 without a byte-order mark, names of columns and languages as documented there.
 */
import Papa from 'papaparse';
import { kindOf } from '../followup/corrected';
import { dueOf, isClosed, sortedByDeadline } from '../followup/deadline';
import type { FollowUp, Priority } from '../followup/followup';
import { isDay } from './dates';
import { describe } from './lines';
import { clip, oneLine, plainText } from './text';
import type { ExportWords } from './words';

export const TODOIST_COLUMNS = [
  'TYPE',
  'CONTENT',
  'DESCRIPTION',
  'PRIORITY',
  'INDENT',
  'AUTHOR',
  'RESPONSIBLE',
  'DATE',
  'DATE_LANG',
  'TIMEZONE',
] as const;

/** 1 is the highest; 4 is a task without a flag, which an ordinary one is. */
const PRIORITY: Record<Priority, string> = { high: '1', normal: '4', low: '4' };

/** Letters that Todoist takes in a task's name and in its description. */
const LONGEST_NAME = 500;
const LONGEST_DESCRIPTION = 16_000;
const LONGEST_COMMENT = 15_000;

/** A label is one word. */
const label = (tag: string): string => {
  const word = oneLine(tag)
    .replace(/[^\p{L}\p{N}_-]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
  return word ? ` @${word}` : '';
};

/** As many labels as leave room for a name. */
const labelsOf = ({ tags }: Pick<FollowUp, 'tags'>): string =>
  tags.map(label).reduce((all, one) => (all.length + one.length > LONGEST_NAME / 2 ? all : all + one), '');

/** A spreadsheet would run what begins as a formula; behind a space it does not, and Todoist drops the space. */
const guarded = (text: string): string => (/^[=+\-@＝＋－＠]/u.test(text) ? ` ${text}` : text);

/** A name in which nothing is a command: "@word" would be a label, "* " at the beginning a task that cannot be ticked. */
function taskName(one: FollowUp, words: ExportWords): string {
  const labels = labelsOf(one);
  const title = (oneLine(one.title) || words.kind[kindOf(one)]).replace(/(?<=^|\s)@(?=\S)/gu, '@ ').replace(/^\*\s+/u, '');
  return clip(title, LONGEST_NAME - labels.length) + labels;
}

/**
 * Tasks in the order of their deadlines, evidence in the description and the user's note as a comment. A date is given
 * only where the deadline names a day; what is done or dropped is left out, since Todoist imports nothing finished.
 */
export function toTodoist(list: readonly FollowUp[], words: ExportWords): string {
  const rows: Partial<Record<(typeof TODOIST_COLUMNS)[number], string>>[] = [];
  for (const one of sortedByDeadline(list.filter(each => !isClosed(each)))) {
    const due = dueOf(one);
    const date = due?.date && isDay(due.date) ? due.date : '';
    const note = plainText(one.note).trim();
    rows.push({
      TYPE: 'task',
      CONTENT: guarded(taskName(one, words)),
      DESCRIPTION: guarded(clip(describe({ ...one, note: '' }, words).join('\n'), LONGEST_DESCRIPTION, words.cut)),
      PRIORITY: PRIORITY[one.priority],
      INDENT: '1',
      ...(date ? { DATE: date, DATE_LANG: 'en' } : {}),
    });
    if (note) rows.push({ TYPE: 'note', CONTENT: guarded(clip(note, LONGEST_COMMENT, words.cut)) });
  }
  const data = rows.map(row => TODOIST_COLUMNS.map(column => row[column] ?? ''));
  return `${Papa.unparse([[...TODOIST_COLUMNS], ...data], { newline: '\r\n' })}\r\n`;
}
