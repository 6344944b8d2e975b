/**
 * Reads what else than Markdown text is marked with as Markdown, which the reader of plain text knows: LaTeX, org-mode,
 * reStructuredText, AsciiDoc, a meeting bot's commands; and what stands over and in Markdown itself: front matter,
 * escaped signs, slanted words, rows of tables.
 */
import { FACT_KEYS, TITLE_KEYS } from '../language/frontmatter';
import { latexAsMarkdown } from './latex';

/** @returns the lines with their marks as Markdown's, one for each; a line that has none is the same string */
export function asMarkdown(lines: readonly string[]): string[] {
  const latex = latexAsMarkdown(lines);
  if (latex) return latex;
  return withRows(withLists(withoutSigns(commanded(orgAsMarkdown(asciiDocAsMarkdown(restAsMarkdown(withoutFrontMatter(lines))))))));
}

/** What a page's front matter says of the meeting; all else in it is for the program that makes the page. */
const TOLD = new RegExp(`^(${[...TITLE_KEYS, ...FACT_KEYS].join('|')}):\\s*(.*)$`, 'iu');
const FRONT = 60;

/** The lines between two rules at the very top: the title becomes a heading, what tells of the meeting stays as it is. */
function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex(line => line.trim());
  const rule = lines[first]?.trim() ?? '';
  if (rule !== '---' && rule !== '+++') return lines;
  const last = lines.findIndex((line, i) => i > first && line.trim() === rule);
  if (last < 0 || last - first > FRONT) return lines;
  const inside = lines.slice(first + 1, last);
  const keys = inside.filter(line => /^[\p{L}\w-]+\s*[:=]/u.test(line)).length;
  if (!keys || keys < inside.filter(line => /^\S/u.test(line) && !line.startsWith('-') && !line.startsWith('#')).length) return lines;
  let title = '';
  return lines.map((line, i) => {
    if (i > last) return title ? line.replace(/\{\{-?\s*page\.title\s*-?\}\}/u, title) : line;
    if (i < first) return line;
    const [, key = '', quoted = ''] = TOLD.exec(line.replace(/^([\p{L}\w-]+)\s*=\s*/u, '$1: ')) ?? [];
    const value = quoted.trim().replace(/^(["'])(.*)\1$/u, '$2');
    if (!value || /^[[{|>]/u.test(value)) return '';
    if (!TITLE_KEYS.includes(key.toLowerCase())) return `${key}: ${value}`;
    title = value;
    return `# ${value}`;
  });
}

const ORG_HEADING = /^(\*{1,6})\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?:\[#[A-C]\]\s+)?(?=\S)/u;
const ORG_SETTING = /^\s*#\+(\w+):?\s*(.*)$/u;

/** Org-mode: stars at the line's very beginning are headings, and "#+TITLE:" tells the title. */
function orgAsMarkdown(lines: readonly string[]): readonly string[] {
  const stars = lines.filter(line => ORG_HEADING.test(line));
  const deep = stars.some(line => line.startsWith('**')) && stars.some(line => /^\*\s/u.test(line));
  const dashes = lines.some(line => /^\s*[-+]\s+\S/u.test(line));
  const set = lines.some(line => /^\s*#\+(?:title|author|date|options|startup|begin_\w+)\b/iu.test(line));
  // Stars are bullets too, one or two of them: AsciiDoc's and a wiki's lists are nested so.
  if (!(set || (deep && dashes && !lines.some(line => /^\s*[#=]{1,6}\s/u.test(line))))) return lines;
  return lines.map(line => {
    const setting = ORG_SETTING.exec(line);
    if (setting)
      return /^title$/iu.test(setting[1] ?? '') ? `# ${setting[2]}` : /^date$/iu.test(setting[1] ?? '') ? (setting[2] ?? '') : '';
    if (/^\s*:[A-Za-z_]+:(?:\s.*)?$/u.test(line)) return '';
    return line
      .replace(ORG_HEADING, (_, marks: string) => `${'#'.repeat(Math.min(6, marks.length + 1))} `)
      .replace(/^(\s*)\+(?=\s+\S)/u, '$1-')
      .replace(/\s:[\w@:]+:\s*$/u, '')
      .replace(/\[\[[^\][]*\]\[([^\][]*)\]\]/gu, '$1')
      .replace(/^(\s*-\s+)(TODO|DONE)\s+/u, (_, mark: string, word: string) => `${mark}[${word === 'DONE' ? 'x' : ' '}] `);
  });
}

const ASCIIDOC_HEADING = /^(={1,6})\s+(?=[^=\s])(?!.*=\s*$)/u;
const ASCIIDOC_SETTING = /^:!?[\w-]+!?:(?:\s.*)?$/u;

/** AsciiDoc: "== Title" without the signs behind it that a wiki has, nested lists by the number of their stars. */
function asciiDocAsMarkdown(lines: readonly string[]): readonly string[] {
  const headings = lines.filter(line => ASCIIDOC_HEADING.test(line)).length;
  if (headings < 2 || lines.some(line => /^#{1,6}\s/u.test(line))) return lines;
  let count = 0;
  return lines.map(line => {
    if (/^\.\s+\S/u.test(line)) return line.replace(/^\./u, `${++count}.`);
    if (ASCIIDOC_HEADING.test(line)) count = 0;
    if (ASCIIDOC_SETTING.test(line) || /^\[[\w%."=, #-]*\]\s*$/u.test(line) || /^(?:={4,}|\*{4,}|-{4,}|\.{4,}|\|={3,})\s*$/u.test(line))
      return '';
    return line
      .replace(ASCIIDOC_HEADING, (_, marks: string) => `${'#'.repeat(marks.length)} `)
      .replace(/^(\*{1,5})(?=\s+\S)/u, (_, marks: string) => `${'  '.repeat(marks.length - 1)}-`)
      .replace(/^\.(?=\p{Lu})(.{2,80})$/u, '**$1**')
      .replace(/\s\+\s*$/u, '');
  });
}

const REST_RULE = /^([\^"'`+#:.*])\1{2,}\s*$/u;

/** ReStructuredText: titles are underlined with any sign, lists numbered with "#.", fields set between colons. */
function restAsMarkdown(lines: readonly string[]): readonly string[] {
  const ruled = (i: number): boolean => {
    const text = lines[i]?.trim() ?? '';
    const rule = lines[i + 1] ?? '';
    return /\p{L}{2}/u.test(text) && !/^[|#>]/u.test(text) && REST_RULE.test(rule) && rule.trim().length >= text.length;
  };
  const found = lines.some((_, i) => ruled(i));
  const directives = lines.some(line => /^\.\.\s+[\w-]+::/u.test(line) || /^#\.\s+\S/u.test(line));
  if (!found && !directives) return lines;
  let count = 0;
  return lines.map((line, i) => {
    if (ruled(i)) return `### ${line.trim()}`;
    if (REST_RULE.test(line) && (ruled(i - 1) || lines[i + 2] === line)) return '';
    if (/^\.\.(?:\s|$)/u.test(line)) return '';
    if (/^#\.\s+\S/u.test(line)) return line.replace(/^#/u, String(++count));
    if (line.trim() && !/^\s/u.test(line)) count = 0;
    return line
      .replace(/^:(\p{L}[\p{L} ]{1,30}):(?=\s)/u, '$1:')
      .replace(/``([^`]*)``/gu, '$1')
      .replace(/:[\w-]+:`([^`]*)`/gu, '$1');
  });
}

/** "17:02 <anna> #topic Budget": what the meeting's bot is told, with the time and the name that a log puts before it. */
const COMMAND =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+)?(?:<[@+ ]?[^<>\s]{1,30}>\s+)?#(topic|action|agreed|info|startmeeting|meetingtopic|endmeeting|link|idea|help|chair|accepted|rejected)\b\s*(.*)$/iu;
const COMMANDS = 2;

/** A log of a meeting that a bot kept: its topics are headings; what was agreed and who does what is said by a label. */
function commanded(lines: readonly string[]): readonly string[] {
  if (lines.filter(line => COMMAND.test(line)).length < COMMANDS) return lines;
  return lines.map(line => {
    const [, word = '', text = ''] = COMMAND.exec(line) ?? [];
    if (!word) return line;
    if (!text.trim()) return '';
    const command = word.toLowerCase();
    if (command === 'startmeeting' || command === 'meetingtopic') return `# ${text}`;
    if (command === 'topic') return `## ${text}`;
    if (command === 'action') return `ACTION: ${text}`;
    if (command === 'agreed' || command === 'accepted') return `AGREED: ${text}`;
    return `- ${text}`;
  });
}

const ESCAPED = /\\([!"#$%&'()*+,./:;<=>?@[\]^_`{|}~-])/gu;
/** A slanted word or label; a line of signs to be filled in is none. */
const SLANTED = /(?<![\p{L}\p{N}_*\\])([_*])(?![\s_*])([^_*\n]{1,120}?)(?<!\s)\1(?![\p{L}\p{N}_*])/gu;

/** Without the signs of Markdown that its reader does not see: escapes, breaks, slanted words, anchors. */
function withoutSigns(lines: readonly string[]): string[] {
  return lines.map(line => {
    if (!/[\\_*{]/u.test(line)) return line;
    const said = line
      .replace(/\\\s*$/u, '')
      .replace(ESCAPED, '$1')
      .replace(SLANTED, '$2');
    return said.startsWith('#') ? said.replace(/\{#[\w-]{1,80}\}\s*$/u, '').trimEnd() : said;
  });
}

/** "##Title", and "#Title" where the text has others that begin with two. */
const TIGHT = /^(#{1,6})(?=[\p{L}\d])/u;
const PLUS = /^(\s*)\+(?=\s+\p{L})/u;
/** "5.\tTitle": its number stands apart, and is in no column of its own where others have a space there. */
const APART = /^(\s*\d{1,3}[.)])\t+(?=[^\t]+$)/u;
const NUMBERED = /^\s*\d{1,3}[.)] \S/u;

/** "2. 2.   Title": the list's number before the one that was written. */
const TWICE = /^(\s*(\d{1,3})[.)])\s+\2[.)]\s+(?=\S)/u;
/** So many lines have it in a document where it is no date: "1. 1. mai". */
const OFTEN = 3;

/** Headings and lists as most write them. */
function withLists(given: readonly string[]): readonly string[] {
  const lines = given.filter(line => TWICE.test(line)).length < OFTEN ? given : given.map(line => line.replace(TWICE, '$1 '));
  const pluses = lines.filter(line => PLUS.test(line)).length > 1;
  const spaced = lines.some(line => NUMBERED.test(line));
  const tight = lines.some(line => /^#{2,6}[\p{L}\d]/u.test(line));
  return lines.map(one => {
    const line = /^\s*(?:#{1,6}|[-*+]|\d{1,3}[.)])\s/u.test(one) ? one.trimEnd() : one;
    if (tight && TIGHT.test(line)) return line.replace(TIGHT, '$1 ');
    if (pluses && PLUS.test(line)) return line.replace(PLUS, '$1-');
    return spaced && APART.test(line) ? line.replace(APART, '$1 ') : line;
  });
}

/** The line under the heads of a table's columns. */
const UNDER_HEADS = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?$/u;

/** A table's rows with a bar at both ends, which Markdown does not ask for. */
function withRows(lines: readonly string[]): string[] {
  const rows = new Set<number>();
  for (const [i, line] of lines.entries()) {
    if (!UNDER_HEADS.test(line.trim()) || !lines[i - 1]?.includes('|')) continue;
    for (let at = i - 1; lines[at]?.includes('|'); at++) rows.add(at);
  }
  return lines.map((line, i) => {
    if (!rows.has(i)) return line;
    const text = line.trim().replaceAll('\t', ' ');
    return `${text.startsWith('|') ? '' : '|'}${text}${text.endsWith('|') && text.length > 1 ? '' : '|'}`;
  });
}
