/**
 * Reads HTML that is text, where there is no browser: parse5 builds the tree that a browser would (so that spans are
 * the same in both), and the walk of html.ts reads it.
 */
import { parse } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { type HtmlOptions, readHtml, type Tree } from './html';
import type { Source } from './source';

type Node = Htmlparser2TreeAdapterMap['node'];

const tree: Tree<Node> = {
  type: node => node.nodeType,
  tag: node => ('name' in node ? node.name : '').toLowerCase(),
  data: node => ('data' in node ? node.data : ''),
  attribute: (node, name) => ('attribs' in node ? (node.attribs[name] ?? null) : null),
  firstChild: node => ('firstChild' in node ? (node.firstChild as Node | null) : null),
  nextSibling: node => node.nextSibling as Node | null,
  parent: node => node.parentNode as Node | null,
};

/**
 * @param html the page as text; any string is a page
 * @param most where only the first part is wanted
 */
export function readHtmlFile(html: string, uri = '', { most }: Pick<HtmlOptions, 'most'> = {}): Source {
  const document = parse(html, { treeAdapter: adapter });
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1] ?? '';
  return readHtml<Node>(document, tree, { uri, title: title.replace(/\s+/gu, ' ').trim(), ...(most ? { most } : {}) });
}
