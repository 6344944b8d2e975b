/** The page's words for the gate. The prototypes' own getters are called, as in dom.ts. */
const getter = <T>(prototype: object, name: string) => Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;

const nodeType = getter<number>(Node.prototype, 'nodeType');
const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
const nodeValue = getter<string | null>(Node.prototype, 'nodeValue');
const localName = getter<string>(Element.prototype, 'localName');

const SILENT = /^(?:script|style|noscript|template)$/u;

/** The page's words for the gate: a walk over its text nodes, no layout asked for, ended after `most` letters. */
export function wordsOf(root: Node, most: number): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  let letters = 0;
  for (let node = walker.nextNode(); node && letters < most; node = walker.nextNode()) {
    const data = nodeValue.call(node) ?? '';
    if (data.length < 3 || !data.trim()) continue;
    const parent = parentNode.call(node);
    if (parent && nodeType.call(parent) === 1 && SILENT.test(localName.call(parent))) continue;
    words.push(data);
    letters += data.length;
  }
  return words.join('\n');
}
