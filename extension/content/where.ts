/** Which mark is under a point of the viewport. */
import type { Mark } from './marks';

export interface Placed {
  mark: Mark;
  ranges: Range[];
}

/** The text node and offset under a point. */
function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

const covers = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 2 && y <= rect.bottom + 2;

/** The innermost mark at a point: an action before the decision it stands in, a decision before its case's row. */
export function markAt(placed: readonly Placed[], x: number, y: number): Mark | undefined {
  const caret = caretAt(x, y);
  if (!caret) return undefined;
  let best: Mark | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { mark, ranges } of placed)
    for (const range of ranges) {
      if (!range.isPointInRange(caret.node, caret.offset)) continue;
      const size = (mark.spans[0]?.end ?? 0) - (mark.spans[0]?.start ?? 0) - (mark.kind === 'action' ? 100_000 : 0);
      // The nearest letter may be far away, in the empty end of a line: the point must lie on the words.
      if (size < least && [...range.getClientRects()].some(rect => covers(rect, x, y))) {
        best = mark;
        least = size;
      }
    }
  return best;
}
