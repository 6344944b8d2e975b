/** Which mark is under a point of the viewport. */
import type { Span } from '../../lib/minutes';
import type { Source } from '../../lib/read/source';
import type { Mark } from './marks';

interface Place {
  mark: Mark;
  start: number;
  end: number;
}

/** Where the marks stand, by the text nodes they stand in; good until the page changes. */
export class Places {
  private readonly places = new Map<Node, Place[]>();

  /** @param seen what of a mark is drawn, and can be pointed at */
  constructor(source: Source, marks: readonly Mark[], seen: (mark: Mark) => readonly Span[]) {
    for (const mark of marks)
      for (const span of seen(mark))
        for (const { node, start, end } of source.locate(span)) {
          const known = this.places.get(node as Node);
          if (known) known.push({ mark, start, end });
          else this.places.set(node as Node, [{ mark, start, end }]);
        }
  }

  /**
   * The innermost mark at a point: an action before the decision it stands in, a decision before its case's row.
   * @param roots open shadow roots to look into
   */
  at(x: number, y: number, roots: ReadonlySet<ShadowRoot>): Mark | undefined {
    const caret = caretAt(x, y, roots);
    const here = (caret && this.places.get(caret.node))?.filter(({ start, end }) => start <= caret.offset && caret.offset <= end);
    // The nearest letter may be far away, in the empty end of a line: the point must lie on the words.
    const under = here?.filter(place => rectsOf(caret?.node as Text, place).some(rect => covers(rect, x, y)));
    return under?.sort((a, b) => sizeOf(a.mark) - sizeOf(b.mark))[0]?.mark;
  }
}

const sizeOf = ({ kind, spans: [span] }: Mark): number => (span ? span.end - span.start : 0) - (kind === 'action' ? 100_000 : 0);

/** The text node and offset under a point. */
function caretAt(x: number, y: number, roots: ReadonlySet<ShadowRoot>): { node: Node; offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function rectsOf(node: Text, { start, end }: Place): DOMRect[] {
  if (end > node.length) return [];
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()];
}

const covers = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 2 && y <= rect.bottom + 2;

const OWN = 'a[href], button, input, select, textarea, label, summary, [contenteditable], [role="button"]';

/** Whether a click is meant for the page: its own links, buttons and selections keep working. */
export function isForPage(event: MouseEvent): boolean {
  const path = event.composedPath();
  return (
    !(path[0] instanceof Element) ||
    path.some(node => node instanceof Element && node.matches(OWN)) ||
    getSelection()?.isCollapsed === false
  );
}
