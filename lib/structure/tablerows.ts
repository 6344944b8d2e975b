/** Gives the tasks that tables' rows tell to the cases they belong to. */
import { sentencesOf } from '../find/sentences';
import type { Action, Case } from '../minutes';
import type { Steps } from '../steps';
import { columnsOfTable } from './actions';
import { focused } from './focus';
import { isEverybody } from './parties';
import { passage, type Reading } from './reading';
import { rowStart, type TableAction, tableActions } from './tables';
import { Taken } from './taken';
import { recordActions } from './tasktables';

/** Action tables are read whole; each row goes to the case that its number names, else to the case it stands in. */
export function* placeTableActions(cases: Case[], reading: Reading, titleEnd: (block: number) => number | undefined): Steps<Action[]> {
  const { source } = reading;
  const loose: Action[] = [];
  const byNumber = new Map(cases.flatMap(one => (one.number ? [[plainNumber(one.number), one] as const] : [])).reverse());
  const placed = new Map<Case, Action[]>();
  for (const index of source.tables.keys()) {
    const columns = columnsOfTable(index, reading);
    const rows: TableAction[] = columns ? tableActions(source, index, columns, reading, titleEnd) : recordActions(source, index, reading);
    for (const { action: whole, row, number } of rows) {
      const block = rowStart(source, index, row);
      if (source.blocks[block]?.furniture) continue;
      const told = focused(whole, reading, columns?.treatments);
      const action = columns?.treatments ? narrowed(told, reading) : told;
      const target = (number && byNumber.get(plainNumber(number))) || caseAt(cases, source.blocks[block]?.start ?? action.start);
      if (target && whole.responsible.length) target.actions = toldInRow(target.actions, whole, reading);
      if (!target) loose.push(action);
      else if (placed.has(target)) placed.get(target)?.push(action);
      else placed.set(target, [action]);
    }
    yield;
  }
  for (const [one, actions] of placed) {
    const taken = new Taken();
    for (const action of actions) taken.add(action);
    one.actions = [...one.actions.filter(other => !taken.overlaps(other)), ...actions].sort((a, b) => a.start - b.start);
  }
  return loose;
}

/** Of all that was said of a case the task is one sentence; where none is told as one, what was said last and is no report. */
function narrowed({ focus, parts, ...action }: Action, { source, vocabulary }: Reading): Action {
  if (focus) return { ...action, ...focus };
  const said = sentencesOf(source.text, action.start, action.end);
  const last = parts ? undefined : said.findLast(({ start, end }) => !vocabulary.past.test(source.text.slice(start, end)));
  return { ...action, ...(last ? passage(source, last) : {}), ...(parts ? { parts } : {}) };
}

/** In a row that says whose its task is and by when: what else was said there is nobody's task, or theirs by then. */
const toldInRow = (actions: readonly Action[], row: Action, reading: Reading): Action[] =>
  actions.flatMap(one => {
    if (one.start < row.start || one.end > row.end) return [one];
    if (one.evidence === 'prose' && one.responsible.every(({ name }) => isEverybody(name, reading))) return [];
    const theirs = one.responsible.every(({ name }) => row.responsible.some(other => other.name === name));
    return [theirs && !one.due && row.due ? { ...one, due: row.due } : one];
  });

/** The case whose stretch holds an offset; cases are in order. */
function caseAt(cases: Case[], at: number): Case | undefined {
  let low = 0;
  let high = cases.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cases[middle] as Case).start <= at) low = middle;
    else high = middle - 1;
  }
  const one = cases[low];
  return one && one.start <= at && at < one.end ? one : undefined;
}

const plainNumber = (number: string): string => number.replace(/\b0+(?=\d)/gu, '');
