/**
 * Puts lib/pattern.ts in place of the patterns that ask for letters of any alphabet, as they are written in the sources:
 * each is made when it is first needed, and for the letters that the text has. To take up a script with a hundred such
 * patterns written out would alone cost the page 30 ms, because the engine looks up every class when it meets it.
 */
import { fileURLToPath } from 'node:url';
import { type Plugin, parseAst } from 'vite';

const PATTERN = fileURLToPath(new URL('../lib/pattern.ts', import.meta.url));
const SOURCES = /\/(?:lib|extension)\/[^?]*\.tsx?$/u;

/** These look at a text from its start, whatever was looked at before: one pattern serves all calls. */
const FROM_THE_START = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']);

interface Node {
  type: string;
  start: number;
  end: number;
  regex?: { pattern: string; flags: string };
  callee?: Node;
  property?: Node;
  arguments?: Node[];
  name?: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

interface Edit {
  start: number;
  end: number;
  words: string;
}

/** @param code a module, its types taken away; @returns the same with the other patterns, undefined where it has none of them */
export function withLetterPatterns(code: string): string | undefined {
  const edits: Edit[] = [];
  const shared: string[] = [];
  const literal = (node: Node, { pattern, flags }: NonNullable<Node['regex']>, parent: Node | undefined, inFunction: boolean): void => {
    if (!pattern.includes('\\p{')) return;
    const made = `letterPattern(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
    const fromTheStart = parent?.arguments?.[0] === node && FROM_THE_START.has(parent.callee?.property?.name ?? '');
    // What goes on from where it was (g) is a new one each time the function is called; of the others one serves a module.
    const isShared = inFunction && (fromTheStart || !/[gy]/u.test(flags));
    if (isShared && !shared.includes(made)) shared.push(made);
    edits.push({ start: node.start, end: node.end, words: isShared ? `letterPattern${shared.indexOf(made)}` : made });
  };
  const walk = (node: Node, parent: Node | undefined, inFunction: boolean): void => {
    if (node.regex) literal(node, node.regex, parent, inFunction);
    if (node.type === 'NewExpression' && node.callee?.name === 'RegExp')
      edits.push({ start: node.start, end: node.callee.end, words: 'letterPattern' });
    const within = inFunction || node.type.includes('Function');
    for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, node, within);
  };
  walk(parseAst(code) as Node, undefined, false);
  if (!edits.length) return undefined;
  let made = code;
  for (const { start, end, words } of edits.sort((a, b) => b.start - a.start)) made = made.slice(0, start) + words + made.slice(end);
  const declared = shared.map((pattern, i) => `const letterPattern${i} = ${pattern};`);
  return [`import { letterPattern } from ${JSON.stringify(PATTERN)};`, ...declared, made].join('\n');
}

export const letterPatterns: Plugin = {
  name: 'letter-patterns',
  transform: (code, id) => (SOURCES.test(id) && id !== PATTERN ? withLetterPatterns(code) : undefined),
};
