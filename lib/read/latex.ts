/** Reads the source of a LaTeX document as Markdown, line by line: title, sections and lists; its commands are dropped. */

const DOCUMENT = /^\s*\\(?:documentclass|begin\s*\{document\})/u;
const LIST = /^\s*\\(begin|end)\s*\{(enumerate|itemize|description|compactenum|compactitem)\*?\}/u;
const SECTION = /^\s*\\(chapter|section|subsection|subsubsection|paragraph)\*?\s*(?:\[[^\][]*\])?\s*\{(.*)$/u;
const LEVELS: Readonly<Record<string, number>> = { chapter: 1, section: 2, subsection: 3, subsubsection: 4, paragraph: 5 };
const ITEM = /^\s*\\item\b(?:\s*\[((?:[^\][{}]|\{[^{}]*\})*)\])?(.*)$/u;
/** What a title page says of the document. */
const TITLE = /^\s*\\(title|subtitle|author|date)\s*\{(.*)$/u;
/** A command whose argument is no text. */
const SETTING =
  /\\(?:begin|end|usepackage|input|include|includegraphics|label|ref|vspace|hspace|pagestyle|thispagestyle|setlength|setcounter|bibliography|newpage|maketitle|tableofcontents)\*?(?:\[[^\][]*\])*(?:\{[^{}]*\})*/gu;

/** A list that is open: what it numbers its items with, and how many it has had. */
interface List {
  numbered: boolean;
  count: number;
}

/** @returns the lines as Markdown, one for each; undefined where they are no LaTeX document */
export function latexAsMarkdown(lines: readonly string[]): string[] | undefined {
  if (!lines.slice(0, 40).some(line => DOCUMENT.test(line))) return undefined;
  const begins = lines.findIndex(line => /^\s*\\begin\s*\{document\}/u.test(line));
  const open: List[] = [];
  return lines.map((raw, i) => {
    const line = raw.replace(/(?<!\\)%.*$/u, '');
    const title = TITLE.exec(line);
    if (title) return `${title[1] === 'title' ? '# ' : ''}${textIn(title[2] ?? '')}`;
    if (i < begins) return '';
    const section = SECTION.exec(line);
    if (section) return `${'#'.repeat(LEVELS[section[1] ?? ''] ?? 6)} ${textIn(section[2] ?? '')}`;
    const list = LIST.exec(line);
    if (list) {
      if (list[1] === 'begin') open.push({ numbered: list[2] === 'enumerate' || list[2] === 'compactenum', count: 0 });
      else open.pop();
      return '';
    }
    const item = ITEM.exec(line);
    return item ? itemOf(item[1], item[2] ?? '', open) : textIn(line);
  });
}

/** @param own the sign that the item has instead of its number: "§ 2" */
function itemOf(own: string | undefined, text: string, open: readonly List[]): string {
  const list = open.at(-1);
  if (list) list.count++;
  const said = textIn(text);
  const label = textIn(own ?? '');
  if (open.length < 2 && label) return /\p{L}{2}/u.test(label) ? `**${label}** ${said}` : `${label} ${said}`;
  if (open.length < 2 && list?.numbered) return `${list.count}. ${said}`;
  return `${'  '.repeat(Math.max(0, open.length - 1))}- ${label}${label ? ' ' : ''}${said}`;
}

/** What the reader of the printed page sees of a line. */
const textIn = (line: string): string =>
  line
    .replace(SETTING, '')
    .replace(/\\textsection\b\s*/gu, '§ ')
    .replace(/\\href\s*\{[^{}]*\}/gu, '')
    .replace(/\\(?:textbf|bf)\s*\{([^{}]*)\}/gu, '**$1**')
    .replace(/\\today\b/gu, '')
    .replace(/\\(?:ldots|dots)\b/gu, '…')
    .replace(/\\[\\ ,;]/gu, ' ')
    .replace(/\\([%&$#_{}])/gu, '\u0001$1')
    .replace(/\\\p{L}+\*?(?:\[[^\][]*\])?/gu, '')
    .replace(/(?<!\u0001)[{}]/gu, '')
    .replaceAll('\u0001', '')
    .replace(/(?<!-)--(?!-)/gu, '–')
    .replaceAll('~', ' ')
    .trim();
