/**
 * The list as CSV that a Nordic Excel opens rightly: `;` between the fields, CRLF, a byte-order mark (else å becomes
 * Ã¥), no `sep=` line (other programs show it), and no field that a spreadsheet would take for a formula or a date.
 */
import Papa from 'papaparse';
import type { FollowUp } from '../followup/followup';
import { COLUMNS } from './columns';
import { guarded } from './guard';
import { rowOf } from './row';
import type { ExportWords } from './words';

/** The fields of one item, in the order of `COLUMNS`, before they are quoted. */
export function csvRow(one: FollowUp, words: ExportWords): string[] {
  const row = rowOf(one, words);
  // A word before the number: a spreadsheet takes a bare 12/21 for a date.
  if (row.caseNumber) row.caseNumber = `${words.caseWord} ${row.caseNumber}`;
  if (row.reference) row.reference = `ref ${row.reference}`;
  return COLUMNS.map(column => guarded(row[column]));
}

/** The whole list as the text of one CSV file, header first. */
export function toCsv(list: readonly FollowUp[], words: ExportWords): string {
  const fields = COLUMNS.map(column => words.columns[column]);
  const body = Papa.unparse({ fields, data: list.map(one => csvRow(one, words)) }, { delimiter: ';', newline: '\r\n' });
  return `\uFEFF${body.replace(/\r\n$/u, '')}\r\n`;
}
