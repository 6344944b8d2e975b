/**
 * The page's tree, for the reader: what the page shows, with open shadow roots and what is slotted into them in its
 * place. The prototypes' own getters are called, because a page's form can shadow its properties with the names of
 * its fields (DOM clobbering).
 */
import type { Tree } from '../../lib/read/html';

type Getter<T> = (this: Node) => T;
const getter = <T>(prototype: object, name: string): Getter<T> => Object.getOwnPropertyDescriptor(prototype, name)?.get as Getter<T>;

const nodeType = getter<number>(Node.prototype, 'nodeType');
const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
const nodeValue = getter<string | null>(Node.prototype, 'nodeValue');
const localName = getter<string>(Element.prototype, 'localName');
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const host = getter<Element>(ShadowRoot.prototype, 'host');
const { getAttribute, hasAttributes, checkVisibility } = Element.prototype;
const { assignedNodes } = HTMLSlotElement.prototype;

/** Elements that the page keeps out of sight by its style sheet; asked only of those that often are. */
const OFTEN_HIDDEN = /^(?:div|section|ul|nav|aside|dialog|article)$/u;

export interface PageTree {
  tree: Tree<Node>;
  /** The open shadow roots that were met on the walk so far. */
  roots: ReadonlySet<ShadowRoot>;
}

/** The page as it is drawn; made anew for each walk, because it remembers what is slotted where. */
export function pageTree(): PageTree {
  const roots = new Set<ShadowRoot>();
  /** Of what is slotted: where it is shown, and what follows it there. */
  const slots = new Map<Node, { slot: Node; next: Node | null }>();

  const childOf = (node: Node): Node | null => {
    if (nodeType.call(node) !== 1) return firstChild.call(node);
    const root = shadowRoot.call(node);
    if (root) {
      roots.add(root);
      return firstChild.call(root);
    }
    if (localName.call(node) !== 'slot' || !(node instanceof HTMLSlotElement)) return firstChild.call(node);
    const assigned = assignedNodes.call(node);
    for (const [i, one] of assigned.entries()) slots.set(one, { slot: node, next: assigned[i + 1] ?? null });
    return assigned[0] ?? firstChild.call(node);
  };

  const parentOf = (node: Node): Node | null => {
    const slotted = slots.get(node);
    if (slotted) return slotted.slot;
    const parent = parentNode.call(node);
    return parent instanceof ShadowRoot ? host.call(parent) : parent;
  };

  // Each element is asked for several attributes in a row, and most have none at all.
  let asked: Node | undefined;
  let isBare = true;
  const attributeOf = (node: Node, name: string): string | null => {
    if (node !== asked) isBare = !hasAttributes.call(node as Element);
    asked = node;
    return isBare ? null : getAttribute.call(node as Element, name);
  };

  const tree: Tree<Node> = {
    type: node => nodeType.call(node),
    tag: node => localName.call(node).toLowerCase(),
    data: node => nodeValue.call(node) ?? '',
    attribute: attributeOf,
    firstChild: childOf,
    nextSibling: node => {
      const slotted = slots.get(node);
      return slotted ? slotted.next : nextSibling.call(node);
    },
    parent: parentOf,
    hidden: node => OFTEN_HIDDEN.test(localName.call(node)) && !checkVisibility.call(node as Element, { checkVisibilityCSS: true }),
  };
  return { tree, roots };
}
