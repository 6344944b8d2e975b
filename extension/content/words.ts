/** The page's words for the gate. The prototypes' own getters are called, as in dom.ts. */
const getter = <T>(prototype: object, name: string) => Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;

const nodeType = getter<number>(Node.prototype, 'nodeType');
const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
const nodeValue = getter<string | null>(Node.prototype, 'nodeValue');
const localName = getter<string>(Element.prototype, 'localName');
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

const SILENT = /^(?:script|style|noscript|template)$/u;
/** Elements of a page's own making, and those of HTML that can hold a shadow root and often do. */
const HOST = /-|^(?:div|main|section|article|span)$/u;

/**
 * A walk over the page's text nodes, those of open shadow roots too; no layout is asked for.
 * @param most ends the walk after so many UTF-16 code units
 */
export function wordsOf(root: Node, most: number): string {
  const words: string[] = [];
  let letters = 0;
  const walk = (from: Node): void => {
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && letters < most; node = walker.nextNode()) {
      if (nodeType.call(node) === 1) {
        const shadow = HOST.test(localName.call(node)) ? shadowRoot.call(node) : null;
        if (shadow) walk(shadow);
        continue;
      }
      const data = nodeValue.call(node) ?? '';
      if (data.length < 3 || !data.trim()) continue;
      const parent = parentNode.call(node);
      if (parent && nodeType.call(parent) === 1 && SILENT.test(localName.call(parent))) continue;
      words.push(data);
      letters += data.length;
    }
  };
  walk(root);
  return words.join('\n');
}
