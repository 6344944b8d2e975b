/** What the user has selected on the page, as a stretch of the text that was read. */
import type { Span } from '../../lib/minutes';
import { type Source, trimSpan } from '../../lib/read/source';

/** Undefined where nothing is selected, or nothing of what was read. */
export function selectedSpan(source: Source): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  const span = trimSpan(source.text, {
    start: firstWhere(source, (node, offset) => range.comparePoint(node, offset) >= 0),
    end: firstWhere(source, (node, offset) => range.comparePoint(node, offset + 1) > 0),
  });
  return span.end > span.start ? span : undefined;
}

/** The first letter of the text for which it holds; it holds for all behind it, since the text follows the page's order. */
function firstWhere(source: Source, holds: (node: Text, offset: number) => boolean): number {
  let low = 0;
  let high = source.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Between blocks stands what is no node's: the letter behind it decides.
    let at = middle;
    let [piece] = source.locate({ start: at, end: at + 1 });
    while (!piece && ++at < high) [piece] = source.locate({ start: at, end: at + 1 });
    if (!piece || isBehind(piece.node as Text, piece.start, holds)) high = middle;
    else low = at + 1;
  }
  return low;
}

function isBehind(node: Text, offset: number, holds: (node: Text, offset: number) => boolean): boolean {
  try {
    return holds(node, offset);
  } catch {
    // Another tree, or a node that has changed: no part of the selection.
    return false;
  }
}

/** Whether a node stands in a field of the page's own that text is written in. */
export function isEditable(node: Node | null): boolean {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') != null;
}
