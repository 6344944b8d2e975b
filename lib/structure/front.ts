/** The lines before the first case, and what each of them cannot be: a mail's head, a path to the page, when it was published. */
import { fieldKinds } from '../find/fields';
import type { Vocabulary } from '../language/vocabulary';
import { type Block, collapse, type Source } from '../read/source';

export interface FrontLine {
  text: string;
  block: Block;
  index: number;
  /** In the head of the mail that the minutes were sent in. */
  mail: boolean;
  /** Says when the page was made, sent or signed. */
  published: boolean;
  /** A path or a menu: "Forsiden › Politikk › Formannskapet". */
  path: boolean;
  /** Begins with a label: "Utvalg: Formannskapet". */
  labelled: boolean;
  /** Looks like a heading: is one, or is bold from end to end. */
  heading: boolean;
  /** Stands over the heading that names the page: the site's own lines, a menu, news. */
  above: boolean;
}

/** How many lines are looked at. */
const MOST = 60;
/** How many labels of a mail in a row make a mail's head, and among how many lines the first stands. */
const MAIL_LABELS = 3;
const MAIL_LINES = 8;

/** @param last one past the last block that can belong to the front */
export function frontOf(source: Source, last: number, vocabulary: Vocabulary): FrontLine[] {
  const lines: FrontLine[] = [];
  for (let i = 0; i < Math.min(last, source.blocks.length) && lines.length < MOST; i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    const whole = collapse(source.text.slice(block.start, block.end));
    const text = whole.length > RUN_ON && source.format !== 'html' ? titleWords(whole) : whole;
    if (text.length < 3 || text.length > 400) continue;
    lines.push({
      text,
      block,
      index: i,
      mail: false,
      published: isPublished(source, block, text, vocabulary),
      path: isPath(text),
      labelled: isLabelled(text, vocabulary),
      heading:
        block.kind === 'heading' ||
        (!block.cell && (block.bold[0]?.start ?? 1) <= block.start && (block.bold[0]?.end ?? 0) >= block.end - 1),
      above: false,
    });
  }
  markMail(lines, vocabulary);
  markAbove(source, lines);
  return lines;
}

function isPublished(source: Source, block: Block, text: string, vocabulary: Vocabulary): boolean {
  const { cell } = block;
  if (!cell || cell.column === 0) return vocabulary.published.test(text);
  const first = source.tables[cell.table]?.rows[cell.row]?.[0];
  const label = first && first.last > first.first ? source.blocks[first.first] : undefined;
  return label !== undefined && vocabulary.published.test(source.text.slice(label.start, label.end));
}

/** Three steps or more between marks that stand between them. */
const isPath = (text: string): boolean => text.split(/\s?[›»→|]\s?|\s[>/·•]\s/u).length >= 3 || text.split(/\s[–-]\s/u).length >= 4;

function isLabelled(text: string, vocabulary: Vocabulary): boolean {
  const colon = text.indexOf(':');
  return colon > 1 && colon < 50 && fieldKinds(text.slice(0, colon).replace(/[*_]/gu, '').trim(), vocabulary).length > 0;
}

function markMail(lines: FrontLine[], vocabulary: Vocabulary): void {
  const isMail = ({ text }: FrontLine): boolean => {
    const label = /^([\p{L}-]{2,14})\s?:\s/u.exec(text)?.[1];
    return label !== undefined && vocabulary.mail.test(label);
  };
  const first = lines.slice(0, MAIL_LINES).findIndex(isMail);
  let last = first;
  while (first >= 0 && last < lines.length && isMail(lines[last] as FrontLine)) last++;
  if (last - first >= MAIL_LABELS) for (const line of lines.slice(first, last)) line.mail = true;
}

/** The shortest heading that can name a page, in letters and figures. */
const NAMING = 6;

/** A page's title says which heading names it; nothing that stands over that one is of the meeting. */
function markAbove({ title }: Source, lines: FrontLine[]): void {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  // What the title ends with is the site's name.
  const own = plain(title.split(SITE)[0] as string);
  const at = lines.findIndex(({ text, block }) => {
    const words = plain(text);
    return block.kind === 'heading' && words.length >= NAMING && (own.startsWith(words) || (own.length >= NAMING && words.startsWith(own)));
  });
  const over = lines.slice(0, Math.max(at, 0));
  if (!over.some(({ labelled }) => labelled)) for (const line of over) line.above = true;
}

/** Between the parts of a page's title. */
const SITE = /\s[-–—|·»«]\s/u;

/** How long a line is that holds a page which has lost its lines, and how much of it can be the page's head. */
export const RUN_ON = 350;
const HEAD = 200;

/** The words that such a page begins with, up to the first that is written small: "2 SIKKALA KOMMUN Sammanträdesprotokoll". */
export function titleWords(text: string): string {
  const words = text.slice(0, HEAD).split(' ').slice(0, -1);
  const small = words.findIndex(word => /^\p{Ll}{4}/u.test(word));
  return words.slice(0, small < 0 ? words.length : small).join(' ');
}
