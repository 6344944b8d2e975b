/**
 * The page's tree, for the reader. The prototypes' own getters are called, because a page's form can shadow its
 * properties with the names of its fields (DOM clobbering).
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
const { getAttribute } = Element.prototype;
const { checkVisibility } = Element.prototype;

export const pageTree: Tree<Node> = {
  type: node => nodeType.call(node),
  tag: node => localName.call(node).toLowerCase(),
  data: node => nodeValue.call(node) ?? '',
  attribute: (node, name) => getAttribute.call(node as Element, name),
  firstChild: node => firstChild.call(node),
  nextSibling: node => nextSibling.call(node),
  parent: node => parentNode.call(node),
};

/** Elements that the page keeps out of sight by its style sheet; asked only of those that often are. */
const OFTEN_HIDDEN = /^(?:div|section|ul|nav|aside|dialog|article)$/u;

export const visibleTree: Tree<Node> = {
  ...pageTree,
  hidden: node => OFTEN_HIDDEN.test(localName.call(node)) && !checkVisibility.call(node as Element, { checkVisibilityCSS: true }),
};
