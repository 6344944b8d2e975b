/** Words of what is done with the list: many items at once, out and in, backup, deleting all, trouble with the store. */
import type { FormatId } from '../../../../lib/export/kinds';
import type { ImportProblem } from '../../../../lib/import/problem';
import type { Trouble } from '../../../store/trouble';

/** Says what is wrong with a file, and what to do. */
export type ProblemWords = { [K in ImportProblem['key']]: (problem: Extract<ImportProblem, { key: K }>) => string };

export interface WorkWords {
  more: string;
  cancel: string;
  select: {
    many: string;
    count: (n: number) => string;
    all: (n: number) => string;
    none: string;
    due: string;
    dueSet: string;
    dueRemove: string;
    tagAdd: string;
    tagRemove: string;
    delete: string;
  };
  /** While many items are being changed: how many of how many. */
  working: (done: number, of: number) => string;
  /** Said of many items when something has been done. */
  done: {
    status: (n: number, status: string) => string;
    due: (n: number) => string;
    tagged: (n: number, tag: string) => string;
    untagged: (n: number, tag: string) => string;
    deleted: (n: number) => string;
    nothing: string;
  };
  export: {
    scope: string;
    scopes: { selected: (n: number) => string; view: (n: number) => string; all: (n: number) => string };
    formats: Record<FormatId, { name: string; text: string }>;
    moreFormats: string;
    moreFormatsText: string;
    backup: string;
    backupText: string;
    done: (n: number) => string;
    leftOut: (n: number) => string;
    nothing: string;
    failed: string;
  };
  import: {
    open: string;
    title: string;
    text: string;
    choose: string;
    drop: string;
    reading: string;
    made: (date: string) => string;
    items: (n: number) => string;
    added: string;
    changed: string;
    unchanged: string;
    isAdded: string;
    isChanged: string;
    showAll: (n: number) => string;
    reassurance: string;
    confirm: (n: number) => string;
    nothing: string;
    close: string;
    done: (added: number, changed: number) => string;
    other: string;
    columns: string;
    columnsText: string;
    column: string;
    example: string;
    means: string;
    leaveOut: string;
    needsTitle: string;
    preview: string;
    problems: (n: number) => string;
    problem: (row: number, column: string, value: string) => string;
    skipped: (n: number) => string;
    problemTitle: string;
    nothingChanged: string;
  };
  problems: ProblemWords;
  /** What the user has said is no action. */
  hidden: (n: number) => string;
  erase: {
    open: string;
    title: string;
    items: (n: number) => string;
    rest: string;
    stays: string;
    final: string;
    backup: string;
    confirm: (n: number) => string;
    done: (n: number) => string;
  };
  backup: {
    taken: (date: string) => string;
    never: string;
    /** @param first there is no backup at all yet */
    due: (n: number, first: boolean) => string;
    take: string;
    later: string;
    copy: string;
    copyText: string;
    copyFile: string;
    copyOn: (file: string, date: string) => string;
    copyAsks: string;
    copyAllow: string;
    copyGone: string;
    copyOff: string;
  };
  troubles: Record<Trouble, { title: string; text: string }>;
  again: string;
  reload: string;
  putBack: (n: number) => string;
  putBackDone: string;
  startAnew: string;
  lost: (n: number, date: string) => { title: string; text: string };
  dismiss: string;
}
