/** Where an import stands. What reads files is loaded only when one is to be read. */
import { signal } from '@preact/signals';
import type { Dismissal } from '../../lib/followup/dismissal';
import type { FollowUp } from '../../lib/followup/followup';
import type { MergePlan } from '../../lib/followup/merge';
import type { Table } from '../../lib/import/csv';
import type { Mapping } from '../../lib/import/mapping';
import type { ImportProblem } from '../../lib/import/problem';
import type { RowsRead } from '../../lib/import/rows';

export type Importing =
  | { step: 'choose' }
  | { step: 'reading'; file: string }
  | { step: 'problem'; file: string; problem: ImportProblem }
  | { step: 'columns'; file: string; table: Table; mapping: Mapping }
  | { step: 'preview'; file: string; made?: string; theirs: FollowUp[]; plan: MergePlan; dismissals: Dismissal[]; rows?: RowsRead };

/** Undefined while nothing is being read in. */
export const importing = signal<Importing | undefined>(undefined);

export function beginImport(): void {
  importing.value = { step: 'choose' };
}

export function endImport(): void {
  importing.value = undefined;
}
