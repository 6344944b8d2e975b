/** Lines that tell several tasks, each by its doer: "Kari: order the coach; Ola: write the letter", "Kari bakes, Ola sets the tables". */
import type { Action, Span } from '../minutes';
import type { Block } from '../read/source';
import { taskAction } from './action';
import { nameFirst } from './entries';
import { isAcquainted, partiesOf } from './parties';
import type { Line, Reading } from './reading';

/** A line cut at its semicolons, or at what else parts it. */
export function piecesOf(text: string, { start, end }: Span, mark = /;\s+/u): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const piece of text.slice(start, end).split(mark)) {
    const at = text.indexOf(piece, from);
    pieces.push({ start: at, end: at + piece.length });
    from = at + piece.length;
  }
  return pieces;
}

const NAMED = /,\s+(?=\p{Lu}\p{Ll}+\s+\p{Ll})/u;
/** So many side by side are no chance. */
const FEWEST = 3;

/** The tasks of a line's pieces that each begin with their doer. */
export function piecesNamed(line: Line, block: Block, reading: Reading): Action[] {
  const { source } = reading;
  const text = source.text.slice(line.start, line.end);
  const taskOf = ({ start, end }: Span, sure: boolean): Action | undefined =>
    nameFirst({ ...line, start, end }, source.text.slice(start, end), block, reading, sure);
  if (text.includes(';'))
    return piecesOf(source.text, line).flatMap(
      piece => (source.text.slice(piece.start, piece.end).includes(':') && taskOf(piece, false)) || [],
    );
  const pieces = NAMED.test(text) ? piecesOf(source.text, line, NAMED) : [];
  if (pieces.length < FEWEST) return [];
  const each = pieces.map(piece => {
    const who = /^\p{Lu}\p{Ll}+/u.exec(source.text.slice(piece.start, piece.end))?.[0] ?? '';
    return { piece, who, action: isAcquainted(who, reading) ? taskOf(piece, true) : undefined };
  });
  // Where nearly all of them tell a task, so does one whose verb may tell of the past as well: "Lise put up the notice".
  const told = each.filter(({ action }) => action).length;
  if (told < each.length - 1 || each.some(({ who }) => !isAcquainted(who, reading))) return [];
  return each.flatMap(({ piece, who, action }) => {
    const made = action ?? taskAction([{ ...line, ...piece }], [], [], reading, 'label', [{ rule: 'name-first', words: who }]);
    return made ? [action ?? { ...made, responsible: partiesOf(who, piece.start, reading) }] : [];
  });
}
