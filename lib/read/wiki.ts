/** Reads the marks of wikis as those of Markdown, which the reader of plain text knows: headings, tables, bold. */

const EQUALS = /^\s*(={1,6})\s*([^=\s].*?)\s*\1\s*$/u;
/** "h2. Title", as Textile has it. */
const TEXTILE = /^\s*h([1-6])\.\s+(?=\S)/u;
/** "^ Head | Head ^": DokuWiki's head of a table. */
const HEAD_ROW = /^\s*\^.*[|^]\s*$/u;
/** ">> Title": a line that is set off, where nothing else in the text begins so. */
const SET_OFF = /^\s*>{1,3}\s+(?=\S)/u;
/** How many lines may begin so at most, as a share, and none right below another: else they are what a mail quotes. */
const QUOTED = 0.4;

/** "| date = 2025-11-13": what a template's field holds. */
const FIELD = /^\s*\|\s*(\p{L}[\p{L} _-]{1,30}?)\s*=\s*(\S.*)$/u;
/** A template's or a category's own line, and "__TOC__". */
const TEMPLATE = /^\s*(?:\{\{[^{}]*|\}\}|__[A-Z]+__|\[\[\p{L}+:[^\][|]*\]\])\s*$/u;
/** The border of a box drawn with letters, and a line between its sides. */
const BORDER = /^\s*[+|][-=+]{4,}[+|]?\s*$/u;

/** @returns the lines with a wiki's marks as Markdown's; a line that has none is the same string */
export function withoutWikiMarks(lines: readonly string[]): string[] {
  const marks = lines.flatMap(line => EQUALS.exec(line)?.[1]?.length ?? []);
  // DokuWiki's first heading has six of them, MediaWiki's one or two.
  const falling = marks.length > 0 && Math.max(...marks) >= 5;
  const filled = lines.filter(line => line.trim()).length;
  const setOff = lines.filter(line => SET_OFF.test(line)).length;
  const quotes = setOff > filled * QUOTED || lines.some((line, i) => SET_OFF.test(line) && SET_OFF.test(lines[i + 1] ?? ''));
  const templated = marks.length > 0 && lines.some(line => TEMPLATE.test(line));
  const boxed = lines.some(line => BORDER.test(line));
  return lines.map(line => {
    const heading = EQUALS.exec(line);
    if (heading?.[1] && heading[2]) {
      const level = falling ? 7 - heading[1].length : heading[1].length;
      // "- Title": a heading that a plugin numbers.
      return `${'#'.repeat(level)} ${heading[2].replace(/^[-#]\s+/u, '')}`;
    }
    if (boxed && BORDER.test(line)) return '';
    const inside = boxed ? unboxed(line) : undefined;
    if (inside !== undefined) return inside;
    const field = templated ? FIELD.exec(line) : null;
    if (field) return `${field[1]}: ${unlinked(field[2] ?? '')}`;
    if (templated && TEMPLATE.test(line)) return '';
    if (templated && /^[;:]\s/u.test(line))
      return line.startsWith(';') ? `**${line.slice(1).trim()}**` : `- ${plain(unlinked(line.slice(1).trim()))}`;
    if (TEXTILE.test(line)) return line.replace(TEXTILE, (_, level: string) => `${'#'.repeat(Number(level))} `);
    if (HEAD_ROW.test(line)) return line.replace(/\^/gu, '|');
    if (!quotes && SET_OFF.test(line)) return line.replace(SET_OFF, '## ');
    return /''|\/\/|\[\[/u.test(line) ? plain(unlinked(line)) : line;
  });
}

/** "[[User:Anton|Anton]]" as its reader sees it. */
const unlinked = (text: string): string =>
  text.replace(/\[\[(?:[^\][|]{1,120}\|)?([^\][|]{1,120})\]\]/gu, '$1').replace(/(?<!')''(?!')/gu, '');

/** Without `//slanted//`, which is no address, and with `'''bold'''` as `**bold**`. */
const plain = (line: string): string => line.replace(/'''/gu, '**').replace(/(?<![:\w/])\/\/(\S(?:[^/]{0,120}\S)?)\/\/(?![\w/])/gu, '$1');

/** What stands between the two sides of a box; undefined where the line has more sides, or fewer. */
function unboxed(line: string): string | undefined {
  const text = line.trim();
  if (text.length < 2 || !text.startsWith('|') || !text.endsWith('|') || text.indexOf('|', 1) !== text.length - 1) return undefined;
  return text.slice(1, -1).trim();
}
