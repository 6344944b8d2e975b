/**
 * How to move about in a tree of nodes `N`. Functions instead of properties, because a page can shadow a form's own
 * properties with its fields' names; the browser's version calls the prototypes' getters.
 */
export interface Tree<N> {
  /** DOM node type: 1 element, 3 text, 9 document, 11 fragment. */
  type(node: N): number;
  /** Lower-case tag name of an element. */
  tag(node: N): string;
  data(node: N): string;
  attribute(node: N, name: string): string | null;
  firstChild(node: N): N | null;
  nextSibling(node: N): N | null;
  parent(node: N): N | null;
  /** The page does not show this element (style and the like; `hidden` and aria-hidden are seen to here). */
  hidden?(node: N): boolean;
}
