/**
 * Who is to act, where text from a PDF has it in its right margin under a head of its own ("Action", "Ansvar/frist"): it is
 * written in brackets behind the paragraph beside which it stands, as other secretaries do.
 */

/** How far in the margin begins at least, how long a word in it is at most, and how far from its head's place it may stand. */
const FAR_IN = 50;
const LONGEST = 22;
const LEFT = 6;
const RIGHT = 10;
/** How many lines have something in the margin at least. */
const FEWEST = 2;
const HEAD = /^\p{Lu}\p{L}{3,14}(?:\s?\/\s?\p{L}{0,14})?$/u;
const LAST = /(?:^|\s{3,})(\S+(?:\s\S+)*)\s*$/u;

/** @returns as many lines as were given */
export function withoutMargin(lines: readonly string[]): string[] {
  const heads = lines.filter(line => HEAD.test(line.trim()) && line.search(/\S/u) >= FAR_IN).map(line => line.search(/\S/u));
  const [column] = heads;
  // A head comes back on each page, at the same place.
  if (column === undefined || heads.some(at => Math.abs(at - column) > RIGHT)) return [...lines];
  const first = lines.findIndex(line => line.search(/\S/u) === column && HEAD.test(line.trim()));
  const head = lines[first]?.trim() ?? '';
  const rest = lines[first + 1]?.trim() ?? '';
  const isHead = (text: string): boolean => text === head || (head.endsWith('/') && text === rest);
  const beside = lines.map((line, i) => (i > first ? marginOf(line, column, isHead) : undefined));
  if (beside.filter(piece => piece !== undefined && !piece.head).length < FEWEST) return [...lines];
  const out = lines.map((line, i) => (i === first || beside[i]?.head ? '' : beside[i] ? line.slice(0, beside[i]?.at).trimEnd() : line));
  let said: string[] = [];
  let end = -1;
  for (const [i, piece] of beside.entries()) {
    if (piece?.head) continue;
    const text = out[i]?.trim() ?? '';
    // An empty line ends the paragraph; one that has only something in the margin goes on with it.
    if (!text && !piece && said.length) {
      close(out, end, said);
      said = [];
    }
    if (text) end = i;
    if (piece) said.push(piece.text);
  }
  if (said.length) close(out, end, said);
  return out;
}

function close(out: string[], end: number, said: readonly string[]): void {
  if (end < 0) return;
  const names = said.filter(text => !/\d/u.test(text)).map(text => text.replace(/[,;]\s*$/u, ''));
  out[end] = `${out[end]} (${[...names, ...said.filter(text => /\d/u.test(text))].join(', ')})`;
}

interface Beside {
  at: number;
  text: string;
  head: boolean;
}

/** What stands in a line's margin. */
function marginOf(line: string, column: number, isHead: (text: string) => boolean): Beside | undefined {
  const text = LAST.exec(line)?.[1] ?? '';
  const at = line.trimEnd().length - text.length;
  if (!text || text.length > LONGEST || at < column - LEFT || at > column + RIGHT) return undefined;
  return { at, text, head: isHead(text) && !line.slice(0, at).trim() };
}
