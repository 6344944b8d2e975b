/** Writes the list to a file that the browser downloads. */
import { toCsv } from '../../lib/export/csv';
import { toJson } from '../../lib/export/json';
import type { FollowUp } from '../../lib/followup/followup';
import { localToday } from '../ui/format';
import type { Words } from '../ui/words/words';

export type Format = 'csv' | 'json';

const TYPES: Record<Format, string> = { csv: 'text/csv;charset=utf-8', json: 'application/json' };

export function contentOf(format: Format, list: readonly FollowUp[], words: Words): string {
  if (format === 'json') return toJson(list, Date.now());
  return toCsv(list, { columns: words.csv, status: words.status, kind: words.kind, caseWord: words.caseWord });
}

export function download(format: Format, list: readonly FollowUp[], words: Words): void {
  const url = URL.createObjectURL(new Blob([contentOf(format, list, words)], { type: TYPES[format] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `sakspor-${localToday()}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
