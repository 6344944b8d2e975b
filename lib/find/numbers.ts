/**
 * Finds what could be the heading of a case: every numbering style, at the start of a line or in a cell of its own.
 * Whether it is one is decided by the series it belongs to (structure/series.ts).
 */

import type { Vocabulary } from '../language/vocabulary';
import { type Block, type Cell, collapse, type Source } from '../read/source';
import { BLOCKS_IN_A_STEP, type Steps } from '../steps';
import { isHour } from './hours';

export type NumberStyle = 'slash' | 'section' | 'word' | 'dot' | 'cell';

export interface Candidate {
  style: NumberStyle;
  /** The word before the number, lower case: "ps", "sak". */
  prefix: string;
  /** As written, without the word: "001/10", "§ 34" is "34". */
  number: string;
  /** For comparing: [14, 1] for 14.1, [5, 0, 1] for 5a. */
  path: number[];
  year: number;
  reference?: string;
  /** Indexes of the first and last block of the heading. */
  block: number;
  lastBlock: number;
  start: number;
  titleStart: number;
  titleEnd: number;
  /** No mark between the number and the title: "3 The project grows". */
  bare?: boolean;
  /** What it stands in: "h2", "bold", "cell", "item", "plain". */
  container: string;
  /** Where the case's text begins, where that is not right behind its title. */
  from?: number;
  /** The number stands in a block of its own, the title in the next. */
  apart?: boolean;
  /** A date stands with the number, as over what another body did: "TEKLA 12.03.2024 § 33". */
  dated?: boolean;
}

interface Parsed {
  style: NumberStyle;
  prefix: string;
  number: string;
  path: number[];
  year: number;
  reference?: string;
  bare?: boolean;
  /** Offset where the title begins. */
  rest: number;
}

const patterns = new WeakMap<Vocabulary, RegExp>();
const YEAR = String.raw`(?:19|20)\d\d|\d\d`;

function patternOf(vocabulary: Vocabulary): RegExp {
  const known = patterns.get(vocabulary);
  if (known) return known;
  const word = `(?:${vocabulary.caseWord})`;
  const lead = String.raw`^[\s"«–•*]*(?:[AB][-–]sak\s+)?`;
  const made = new RegExp(
    [
      // PS 12/21, Sak nr. 001/10, Sak SR 17/26, FSK-012/10, 12/21, Sak 14-26
      String.raw`${lead}(?<sword>${word}(?:\s(?!nr|no)\p{Lu}{1,4}(?=[\s-]*\d))?|\p{Lu}{1,6}(?=[\s-]*\d))?(?:[\s.:-]*(?:nr|nro|no)\.?)?[\s.:-]*(?<slash>\d{1,4})\s?\/\s?(?<syear>${YEAR})(?![\d/]|[.,]\d|-\d)`,
      // 24/031, 2024/12 Apologies: the year first
      String.raw`^\s*(?<fyear>20\d\d|\d\d)\/(?<later>\d{3}|(?<=20\d\d\/)\d{1,2})(?=[\s:.]+\p{Lu})`,
      // 23/2/8: year, meeting, case
      String.raw`^\s*(?<triple>\d{1,4}\/\d{1,3}\/\d{1,3})(?=[\s:.]+\p{L})`,
      String.raw`${lead}(?<dword>${word}(?:\s(?!nr|no)\p{Lu}{1,4}(?=[\s-]*\d))?)(?:[\s.:]*(?:nr|nro|no)\.?)?[\s.:]*(?<dash>\d{1,4})[-–](?<dyear>${YEAR})(?![\d/-]|[.,]\d)`,
      // § 34, Kf § 12, KHALL 13.05.2024 § 142, 48 §
      String.raw`${lead}(?<pword>\p{L}[\p{L}.]{0,15}(?:\s\p{L}{1,15})?\s*(?:\d{1,2}\.\d{1,2}\.\d{2,4}\s*)?)?§+\s?(?<section>\d{1,4})(?<sletter>[a-z])?(?:\s?[/-]\s?(?<secyear>${YEAR}))?(?!\d|[.,/-]\d)`,
      String.raw`${lead}(?<pafter>\p{L}[\p{L}-]{1,30}\s)?(?<after>\d{1,4})(?:\s?\/\s?(?<ayear>${YEAR}))?\s?§(?!\d|:\p{L})`,
      // Sak 3, Punkt 4b
      String.raw`${lead}(?<wword>${word})(?:[\s.:]*(?:nr|nro|no)\.?)?[\s.:]*(?<word>\d{1,3}(?:\.\d{1,2})?)(?<wletter>[a-z])?(?![\d\p{L}]|\/\d|[.,]\d|-\d)`,
      // 3. , 14.1, 5a), 3 Title
      String.raw`^\s*(?<dot>\d{1,3}(?:\.\d{1,2}){0,2})(?<dletter>[a-z])?(?<mark>[.):]|\s[-–](?=\s)|(?=\s\p{Lu}))(?=\s|$|\p{Lu})`,
    ].join('|'),
    'iu',
  );
  patterns.set(vocabulary, made);
  return made;
}

const letterPart = (letter: string | undefined): number[] => (letter ? [0, letter.toLowerCase().charCodeAt(0) - 96] : []);
const shortYear = (year: string | undefined): number => (year ? Number(year) % 100 : 0);

/** Reads a number at the start of a text; undefined where there is none. */
export function numberAt(text: string, vocabulary: Vocabulary): Parsed | undefined {
  const match = patternOf(vocabulary).exec(text.length > 400 ? text.slice(0, 400) : text);
  if (!match) return undefined;
  const g = match.groups as Record<string, string | undefined>;
  const made = (style: NumberStyle, prefix: string | undefined, number: string, letter?: string, year?: string): Parsed => {
    const rest = afterNumber(text, match[0].length);
    const word = (prefix ?? '')
      .toLowerCase()
      .replace(/[\d.\s:-]+$/u, '')
      .trim();
    return {
      style,
      prefix: word,
      number: number + (letter ?? '') + (year ? `/${year}` : ''),
      path: [...number.split('.').map(Number), ...letterPart(letter)],
      year: shortYear(year),
      ...rest,
    };
  };
  // Letters before the number are a case's word, or capitals: the pattern itself does not tell them from small ones.
  const [word = '', letters = ''] = g.sword?.split(/\s+/u) ?? [];
  if (g.slash && g.sword && g.sword !== g.sword.toUpperCase() && !vocabulary.caseWordAlone.test(g.sword))
    if (!vocabulary.caseWordAlone.test(word) || letters !== letters.toUpperCase()) return undefined;
  if (g.slash) return made('slash', g.sword, g.slash, undefined, g.syear);
  if (g.later) return { ...made('slash', undefined, `${g.fyear}/${g.later}`), path: [Number(g.later)], year: shortYear(g.fyear) };
  if (g.triple) return { ...made('slash', undefined, g.triple), path: g.triple.split('/').map(Number) };
  // "§§ 24–39" is a range of paragraphs.
  if (g.dash && g.dword?.includes('§')) return undefined;
  if (g.dash) return made('slash', g.dword, g.dash, undefined, g.dyear);
  if (g.section) return made('section', g.pword, g.section, g.sletter, g.secyear);
  if (g.after) return made('section', g.pafter, g.after, undefined, g.ayear);
  // "Decision: 3.4 is moved" tells of a version.
  if (g.word?.includes('.') && /:\s*\d/u.test(match[0])) return undefined;
  if (g.word) return made('word', g.wword, g.word, g.wletter);
  if (g.dot) {
    if (g.mark === '' && !/^\s*\p{Lu}/u.test(text.slice(match[0].length))) return undefined;
    const after = text.slice(match[0].length).trimStart();
    if (startsWithMonth(after, vocabulary)) return undefined;
    return { ...made('dot', '', g.dot, g.dletter), ...(g.mark === '' ? { bare: true } : {}) };
  }
  return undefined;
}

function startsWithMonth(text: string, vocabulary: Vocabulary): boolean {
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase();
  return word !== undefined && vocabulary.language.dates.months.some(forms => forms.split('|').includes(word));
}

const REFERENCE =
  /^(?:\(?(?:\p{L}nr\.?:?\s)?(?:\p{Lu}{2,6}\s)?(?:\d{1,5}\/\d{2}(?:\.\d{2}){1,4}\/\d{4}|\d{2,4}\/\d{1,6}(?:-\d+)?|\d{4}[/-]\d{2,6}|\p{Lu}{2,6}(?:no)?[ /-]?\d{4}[/:-]\d+(?:[.:/]\d+)*)\)?)(?=\s|$)/u;

const DAY = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\s*$/u;

/** Skips what stands between number and title: punctuation, an archive number. */
function afterNumber(text: string, at: number): { rest: number; reference?: string } {
  let rest = at;
  const skip = () => {
    while (rest < text.length && /[\s:.,)–—|-]/u.test(text[rest] as string)) rest++;
  };
  skip();
  // "Lautakunta 71 § 21.10.2025": the meeting's day is no title.
  if (DAY.test(text.slice(rest, rest + 40))) return { rest: text.length };
  const reference = REFERENCE.exec(text.slice(rest, rest + 60));
  if (!reference) return { rest };
  rest += reference[0].length;
  skip();
  return { rest, reference: reference[0].replace(/[()]/gu, '') };
}

/** What a block looks like, as a word to compare: "h2", "bold", "cell", "term", "item" or "plain". */
export function containerOf(block: Block): string {
  if (block.cell) return 'cell';
  if (block.kind === 'heading') return `h${block.level}`;
  if (block.kind === 'term') return 'term';
  const bold = block.bold[0];
  if (bold && bold.start <= block.start + 2 && bold.end - bold.start > 2) return 'bold';
  return block.kind === 'item' ? 'item' : 'plain';
}

/** Every candidate in the document's own text, in order. */
export function* numberCandidates(source: Source, vocabulary: Vocabulary): Steps<Candidate[]> {
  const found: Candidate[] = [];
  for (let i = 0; i < source.blocks.length; i++) {
    if (i % BLOCKS_IN_A_STEP === 0) yield;
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    if (block.cell) {
      const first = firstInRow(source, block, i);
      if (first) {
        const candidate = rowCandidate(source, first, i, vocabulary);
        if (candidate) found.push(candidate);
      }
      continue;
    }
    const text = source.text.slice(block.start, block.end);
    // "9" in an element of its own, over the heading that it numbers.
    const lone = block.kind === 'paragraph' && /^\d{1,3}$/u.test(text) && source.blocks[i + 1]?.kind === 'heading';
    const parsed = numberAt(lone ? `${text}.` : text, vocabulary);
    if (!parsed) continue;
    const alone = parsed.rest >= text.length;
    const next = alone ? titleBelow(source, i, vocabulary) : undefined;
    const dated = parsed.style === 'section' && DATED.test(text);
    const above =
      alone && parsed.style === 'section'
        ? titleAbove(source, i, next, dated && !found.some(one => one.style === 'section'), vocabulary)
        : shoutedAbove(source, i, text, parsed, vocabulary);
    if (above !== undefined) {
      const title = source.blocks[above] as Block;
      found.push({
        ...parsed,
        ...(dated ? { dated } : {}),
        block: above,
        lastBlock: i,
        start: title.start,
        titleStart: title.start,
        titleEnd: title.end,
        container: containerOf(title),
        ...(alone ? {} : { from: block.start + parsed.rest }),
      });
      continue;
    }
    found.push({
      ...parsed,
      ...(dated ? { dated } : {}),
      ...(next === undefined ? {} : { apart: true }),
      block: i,
      lastBlock: next ?? i,
      start: block.start,
      titleStart: next === undefined ? block.start + parsed.rest : (source.blocks[next] as Block).start,
      titleEnd: next === undefined ? block.end : (source.blocks[next] as Block).end,
      container:
        next !== undefined && block.kind !== 'heading'
          ? stronger(containerOf(block), containerOf(source.blocks[next] as Block))
          : containerOf(block),
    });
  }
  return found.filter(one => !isLoneTriple(one, found));
}

/** "12/3/26" alone is a date; a number of three parts has others of the same meeting beside it. */
const isLoneTriple = ({ style, path: [year, meeting, number] }: Candidate, all: readonly Candidate[]): boolean =>
  style === 'slash' &&
  number !== undefined &&
  !all.some(other => other.path.length === 3 && other.path[0] === year && other.path[1] === meeting && other.path[2] !== number);

const stronger = (a: string, b: string): string =>
  a.startsWith('h') ? a : b.startsWith('h') || b === 'bold' ? b : a === 'item' ? 'plain' : a;

const DATED = /\d{1,2}\.\d{1,2}\.\d{2,4}\s*§/u;

/**
 * The line before a number that stands alone, where the line after it is none: Finnish minutes have the title over
 * "TEKLA 26.06.2025 § 43". Where such a line stands `first` in the document, the line over it is none of a case before.
 */
function titleAbove(source: Source, at: number, below: number | undefined, first: boolean, vocabulary: Vocabulary): number | undefined {
  const next = below === undefined ? undefined : (source.blocks[below] as Block);
  const isTitle = next && (next.kind === 'heading' || next.bold.length > 0 || !first);
  if (isTitle && next.end - next.start < 120) return undefined;
  let looked = 0;
  for (let i = at - 1; i >= 0 && looked < 3; i--) {
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    looked++;
    const text = source.text.slice(block.start, block.end);
    if (isReference(collapse(text))) continue;
    const bare = first ? text.replace(/\.$/u, '') : text;
    if (/^[^:]{2,40}:\s/u.test(text)) return undefined;
    if (
      block.cell ||
      text.length < 4 ||
      text.length > 200 ||
      numberAt(text, vocabulary) ||
      !/^[\p{Lu}\d"”«].*\p{Ll}|^\p{Lu}{3}/u.test(text)
    )
      return undefined;
    return /[.:;,!?|]$|:\/\//u.test(bare) || (/\d/u.test(text) && vocabulary.kinds.minutes.test(text)) ? undefined : i;
  }
  return undefined;
}

/** "STREET LIGHTS AT NIGHT", then "TEKNLTK 24 § The board decided …": a title in capitals over a number that text follows on. */
function shoutedAbove(source: Source, at: number, text: string, parsed: Parsed, vocabulary: Vocabulary): number | undefined {
  const rest = text.slice(parsed.rest).trim();
  if (parsed.style !== 'section' || rest.length < 90 || !/^\p{Lu}/u.test(rest) || !/[.!?:](?:\s|$)/u.test(rest)) return undefined;
  const above = titleAbove(source, at, undefined, false, vocabulary);
  const block = above === undefined ? undefined : (source.blocks[above] as Block);
  return block && /^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u.test(source.text.slice(block.start, block.end)) ? above : undefined;
}

/** The line after a number that stands alone, where it can be its title. */
function titleBelow(source: Source, at: number, vocabulary: Vocabulary): number | undefined {
  for (let i = at + 1; i < Math.min(at + 4, source.blocks.length); i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    const text = source.text.slice(block.start, block.end);
    if (isReference(collapse(text))) continue;
    if (block.cell || text.length > 250 || numberAt(text, vocabulary)) return undefined;
    if (/[.:]$/u.test(text) && block.kind !== 'heading' && !block.bold.length) return undefined;
    return i;
  }
  return undefined;
}

interface RowStart {
  cells: Cell[];
  table: number;
}

function firstInRow(source: Source, block: Block, index: number): RowStart | undefined {
  const { table, row } = block.cell as NonNullable<Block['cell']>;
  const cells = source.tables[table]?.rows[row];
  // The hour of an item may stand before its number, in a column of its own.
  const first = cells?.find(
    cell =>
      cell.last > cell.first && !isHour(source.text.slice(source.blocks[cell.first]?.start ?? 0, source.blocks[cell.last - 1]?.end ?? 0)),
  );
  return first && first.first === index && cells ? { cells, table } : undefined;
}

function rowCandidate(source: Source, { cells }: RowStart, index: number, vocabulary: Vocabulary): Candidate | undefined {
  const block = source.blocks[index] as Block;
  const text = source.text.slice(block.start, block.end);
  const parsed = numberAt(/^\s*\d{1,3}\s*$/u.test(text) ? `${text}.` : text, vocabulary);
  if (!parsed) return undefined;
  const at = cells.findIndex(cell => cell.first <= index && index < cell.last);
  const alone = parsed.rest >= text.length;
  if (!alone) {
    return {
      ...parsed,
      block: index,
      lastBlock: index,
      start: block.start,
      titleStart: block.start + parsed.rest,
      titleEnd: block.end,
      container: 'cell',
    };
  }
  const lines = cells
    .slice(at)
    .flatMap(cell => range(cell.first, cell.last))
    .filter(i => i > index);
  const title = lines.find(
    i => !isReference(collapse(source.text.slice((source.blocks[i] as Block).start, (source.blocks[i] as Block).end))),
  );
  if (title === undefined) return undefined;
  const titleBlock = source.blocks[title] as Block;
  const reference = lines
    .slice(0, lines.indexOf(title))
    .map(i => collapse(source.text.slice((source.blocks[i] as Block).start, (source.blocks[i] as Block).end)))[0];
  return {
    ...parsed,
    style: parsed.style === 'dot' ? 'cell' : parsed.style,
    ...(reference ? { reference } : {}),
    block: index,
    lastBlock: title,
    start: block.start,
    titleStart: titleBlock.start,
    titleEnd: titleBlock.end,
    container: 'cell',
  };
}

const isReference = (text: string): boolean => REFERENCE.exec(text)?.[0].length === text.length;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
