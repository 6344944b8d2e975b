/** What stands in no case: the whole of notes that have none, and the list of tasks behind the last of those that have some. */
import { fieldsIn } from '../find/fields';
import type { FieldKind } from '../language/language';
import type { Action, Decision } from '../minutes';
import { blockAt, type Source } from '../read/source';
import { finish } from '../steps';
import { caseActions } from './actions';
import { bindsByItself, settle } from './decisions';
import { partsOf } from './parts';
import type { Line, Part, Reading } from './reading';

/** Labels of the meeting, not of what was treated in it. */
const OF_MEETING: ReadonlySet<FieldKind> = new Set([
  'date',
  'time',
  'start',
  'end',
  'place',
  'body',
  'chair',
  'secretary',
  'present',
  'absent',
  'others',
]);

/** The list of the agenda, and apart from it the notes that follow without a heading of their own. */
function afterList(part: Part, source: Source): Part[] {
  const listed = part.lines.findIndex(({ block }) => source.blocks[block]?.kind === 'item');
  const ends = part.lines.findIndex(({ block }, i) => i > listed && source.blocks[block]?.kind !== 'item');
  if (listed < 0 || ends < 0) return [part];
  const { start } = part.lines[ends] as Line;
  const after: Part = { kind: 'other', owner: '', words: '', heading: { start, end: start }, inline: false, lines: part.lines.slice(ends) };
  return [{ ...part, lines: part.lines.slice(0, ends) }, after];
}

/** @returns decisions and actions of the whole document, which belong to no case */
export function caseless(reading: Reading): { decisions: Decision[]; actions: Action[] } {
  const { source, vocabulary } = reading;
  const ends = source.blocks.findIndex(
    block => !block.furniture && block.end - block.start < 160 && vocabulary.meetingEnds.test(source.text.slice(block.start, block.end)),
  );
  const end = ends < 0 ? source.blocks.length : ends;
  const head = new Set(
    fieldsIn(source, 0, end, vocabulary)
      .filter(field => field.kinds.some(kind => OF_MEETING.has(kind)))
      .flatMap(({ block, values }) => [block, ...values.map(value => blockAt(source, value.start))]),
  );
  const lines = source.blocks
    .slice(0, end)
    .flatMap((block, i): Line[] => (block.furniture || head.has(i) ? [] : [{ block: i, start: block.start, end: block.end }]));
  const parts = partsOf(source, 0, end, 0, vocabulary)
    .flatMap(part => (part.kind === 'contents' ? afterList(part, source) : part))
    .map(part => ({
      ...part,
      // Who met is in the head; what stands after it is no longer about them.
      kind: part.kind === 'attendance' ? ('other' as const) : part.kind,
      lines: part.lines.filter(line => !head.has(line.block)),
    }));
  const settled = settle(parts, reading);
  return {
    decisions: settled.decisions,
    actions: finish(
      caseActions(
        { parts, lines, binding: settled.binding, settled: settled.decisions.filter(one => bindsByItself(one, reading)) },
        reading,
      ),
    ),
  };
}

/**
 * @param from the block after the last case
 * @returns the tasks that a heading of their own lists there, which belong to no case
 */
export function listedBehind(from: number, reading: Reading): Action[] {
  const { source, vocabulary } = reading;
  const parts = partsOf(source, from, source.blocks.length, 0, vocabulary);
  const first = parts.findIndex(({ kind }) => kind === 'actions');
  // Under the heading each name may head its own tasks; a part of another kind ends the list.
  const ends = parts.findIndex(({ kind }, i) => i > first && kind !== 'actions' && kind !== 'other');
  const listed = first < 0 ? [] : parts.slice(first, ends < 0 ? undefined : ends);
  const lines = listed.flatMap(part => part.lines);
  return listed.length ? finish(caseActions({ parts: listed, lines, binding: [], settled: [] }, reading)) : [];
}
