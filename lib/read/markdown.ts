/** Writes Markdown as strict readers take it: labels in slanted letters as bold ones, links as their text, no comments. */

/** "*Place*: the club house", "_Place:_ the club house": a slanted label. */
const SLANTED = /^(?:\*([^*\s][^*]{1,38}?)(:?)\*|_([^_\s][^_]{1,38}?)(:?)_)(:?)(?=\s|$)/u;

/** Before a list's point or a heading that is quoted: the notes stand between them. */
const QUOTED = /^>\s?(?=\s*(?:[-*+]|#{1,6}|\d{1,2}[.)])\s)/u;
/** "_**Budget**_", "***Budget***" */
const DOUBLY = /(?<![\p{L}\d_*])(?:_\*\*|\*\*_|\*\*\*)(?=[^\s_*])([^_*]{1,120})(?:\*\*_|_\*\*|\*\*\*)(?![\p{L}\d_*])/gu;
/** "[the plan](https://…)", "![photo](photo.jpg)"; an address may have brackets of its own. */
const LINK = /(!?)\[([^\][]{0,200})\]\((?:[^()\s]|\([^()\s]*\)){0,500}(?:\s"[^"]{0,100}")?\)/gu;

/** @returns the lines, as many; one that has no such mark is the same string */
export function withPlainMarkdown(read: readonly string[]): string[] {
  return withoutComments(read).map(given => {
    const own = given.replace(QUOTED, '').replace(DOUBLY, '**$1**');
    const line = own.includes('](') ? own.replace(LINK, (_, image: string, text: string) => (image ? '' : text)) : own;
    const [all = '', starred, inner, lined, within, outer] = SLANTED.exec(line) ?? [];
    const label = starred ?? lined;
    const colon = inner || within || outer;
    return label && colon ? `**${label}:**${line.slice(all.length)}` : line;
  });
}

/** Without what stands between "<!--" and "-->", which nobody sees. */
function withoutComments(lines: readonly string[]): readonly string[] {
  if (!lines.some(line => line.includes('<!--'))) return lines;
  let inside = false;
  return lines.map(line => {
    let left = '';
    let from = 0;
    while (from < line.length) {
      const at = line.indexOf(inside ? '-->' : '<!--', from);
      if (!inside) left += line.slice(from, at < 0 ? line.length : at);
      if (at < 0) break;
      from = at + (inside ? 3 : 4);
      inside = !inside;
    }
    return left;
  });
}
