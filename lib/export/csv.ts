/**
 * The list as CSV that a Nordic Excel opens rightly: `;` between the fields, CRLF, a byte-order mark (else å becomes
 * Ã¥), no `sep=` line (other programs show it), and no field that a spreadsheet would take for a formula or a date.
 */
import Papa from 'papaparse';
import type { FollowUp } from '../followup/followup';

export interface CsvWords {
  columns: Record<CsvColumn, string>;
  status: Record<FollowUp['status'], string>;
  kind: Record<FollowUp['kind'], string>;
  /** Before a case's number, so that "12/21" is no date: "sak". */
  caseWord: string;
}

export const CSV_COLUMNS = [
  'status',
  'kind',
  'title',
  'responsible',
  'due',
  'duePhrase',
  'body',
  'meetingDate',
  'caseNumber',
  'reference',
  'caseTitle',
  'quote',
  'note',
  'url',
  'saved',
  'id',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** A spreadsheet runs what begins with these (OWASP, "CSV Injection"); a leading apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/u;

const guarded = (text: string): string => {
  const plain = text.replace(/\r\n?/gu, '\n');
  return FORMULA.test(plain) ? `'${plain}` : plain;
};

/** The fields of one record, in the order of `CSV_COLUMNS`, before they are quoted. */
export function csvRow(one: FollowUp, words: CsvWords): string[] {
  const row: Record<CsvColumn, string> = {
    status: words.status[one.status],
    kind: words.kind[one.kind],
    title: one.title,
    responsible: one.responsible.map(party => (party.resolved ?? party.name) + (party.doubtful ? ' (?)' : '')).join(', '),
    due: one.due?.date ?? '',
    duePhrase: one.due?.text ?? '',
    body: one.meeting.body ?? one.meeting.title ?? '',
    meetingDate: one.meeting.date ?? '',
    caseNumber: one.case.number ? `${words.caseWord} ${one.case.number}` : '',
    reference: one.case.reference ? `ref ${one.case.reference}` : '',
    caseTitle: one.case.title ?? '',
    quote: one.quote,
    note: one.note,
    url: one.source?.url ?? '',
    saved: new Date(one.savedAt).toISOString().slice(0, 10),
    id: one.id,
  };
  return CSV_COLUMNS.map(column => guarded(row[column]));
}

/** The whole list as the text of one CSV file, header first. */
export function toCsv(list: readonly FollowUp[], words: CsvWords): string {
  const fields = CSV_COLUMNS.map(column => words.columns[column]);
  const body = Papa.unparse({ fields, data: list.map(one => csvRow(one, words)) }, { delimiter: ';', newline: '\r\n' });
  return `\uFEFF${body.replace(/\r\n$/u, '')}\r\n`;
}
