/**
 * The list as CSV that a Nordic Excel opens rightly: `;` between the fields, CRLF, a byte-order mark (else å becomes
 * Ã¥), no `sep=` line (other programs show it), and no field that a spreadsheet would take for a formula or a date.
 */
import Papa from 'papaparse';
import type { FollowUp } from '../followup/followup';
import { COLUMNS } from './columns';
import { rowOf } from './row';
import { plainText } from './text';
import type { ExportWords } from './words';

/**
 * A spreadsheet runs what begins with these (OWASP, "CSV Injection"), wide forms and what stands behind unseen signs
 * included; a leading apostrophe makes it text. What begins with an apostrophe already gets another, so that one can be
 * taken off again.
 */
const FORMULA = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\n])/u;

const guarded = (text: string): string => {
  const plain = plainText(text);
  return FORMULA.test(plain) ? `'${plain}` : plain;
};

/** The text of a cell without the apostrophe that guards it, as a spreadsheet gives it back. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

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
