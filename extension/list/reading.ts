/** Reading a file in: what it is, what it would do, and doing it only when the user has said so. */
import type { Dismissal } from '../../lib/followup/dismissal';
import type { FollowUp } from '../../lib/followup/followup';
import { planMerge } from '../../lib/followup/merge';
import type { Table } from '../../lib/import/csv';
import { readBackup } from '../../lib/import/json';
import { canImport, type Mapping, proposeMapping } from '../../lib/import/mapping';
import { ImportError } from '../../lib/import/problem';
import { itemsOfTable } from '../../lib/import/rows';
import { checkSize, textOf } from '../../lib/import/text';
import { importMany, undoImport } from '../store/bulk';
import { acceptList } from '../store/vanished';
import { workWords } from '../ui/words/list';
import { dismissals as dismissed } from './dismissed';
import { endImport, importing } from './importing';
import { followUps } from './state';
import { lost } from './trouble';
import { did } from './undo';
import { tellProgress } from './working';

const ours = (): readonly FollowUp[] => followUps.value ?? [];

/** Reads a file that the user has chosen; nothing in the list is touched. */
export async function readFile(file: File): Promise<void> {
  const { name } = file;
  importing.value = { step: 'reading', file: name };
  try {
    const isTable = /\.(?:csv|tsv|txt)$/iu.test(name);
    checkSize(file.size, isTable ? 'csv' : 'json');
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    // A table may bear any name; a backup always begins with a bracket.
    if (isTable || !/^\s*[[{]/u.test(text)) {
      const { readTable } = await import('../../lib/import/csv');
      const table = readTable(text);
      importing.value = { step: 'columns', file: name, table, mapping: proposeMapping(table.header) };
      return;
    }
    const { followUps: theirs, dismissals, exported } = readBackup(text, Date.now());
    const known = new Set(dismissed.value?.map(({ id }) => id));
    importing.value = {
      step: 'preview',
      file: name,
      theirs,
      plan: planMerge(ours(), theirs),
      dismissals: dismissals.filter(({ id }) => !known.has(id)),
      ...(exported ? { made: exported } : {}),
    };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    importing.value = { step: 'problem', file: name, problem: error.problem };
  }
}

/** Takes the columns for what the user says they are, and shows what would be read in. */
export function previewTable(file: string, table: Table, mapping: Mapping): void {
  if (!canImport(mapping)) return;
  const rows = itemsOfTable(table, mapping, new Map(ours().map(one => [one.id, one])), Date.now());
  importing.value = { step: 'preview', file, theirs: rows.followUps, plan: planMerge(ours(), rows.followUps), dismissals: [], rows };
}

/** Does what the preview showed; it can be undone. */
export async function confirmImport(theirs: readonly FollowUp[], dismissals: readonly Dismissal[]): Promise<void> {
  endImport();
  const done = await did(
    importMany(theirs, dismissals, tellProgress),
    ({ plan: { added, changed }, dismissed: { length } }) => {
      const work = workWords.value;
      const items = added.length + changed.length ? work.import.done(added.length, changed.length) : '';
      return [items, length ? `${work.hidden(length)}.` : ''].filter(Boolean).join(' ');
    },
    imported => undoImport(imported, Date.now(), tellProgress),
  );
  if (done && lost.value) {
    await acceptList(Date.now());
    lost.value = undefined;
  }
}
