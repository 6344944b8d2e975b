/**
 * Numbers of a document's own making: whatever its blocks begin with, one figure of it rises by one from heading to heading
 * and the rest stays the same ("2026-1", "Topic 3:", "FAU-sak 4/26", "S5", "OS/61"). No word need be known for that.
 */
import type { Vocabulary } from '../language/vocabulary';
import type { Block, Source } from '../read/source';
import { type Candidate, containerBehind, containerOf } from './candidate';
import { fieldKinds } from './fields';
import { partOf } from './headings';
import { isHour } from './hours';

/** Up to two short words, then figures with what stands between them. */
const LEAD =
  /^[\s"«•*#–(-]*((?:\p{L}[\p{L}-]{0,24}[.:]?\s{1,3}){0,2}(?:\p{L}{1,4}[-./]?)?\d{1,4}(?:[-./:]\d{1,4}){0,3})(?=[\s.:)–-]|$)[.:)]{0,2}(?:\s[–-](?=\s|$))?/u;
const FIGURES = /\d+/gu;
/** So many make a run. */
const FEWEST = 4;

interface Begun {
  block: number;
  value: number;
  /** The words and figures of the number, and the offset behind them in the block's text. */
  lead: string;
  rest: number;
}

/**
 * Each run of such numbers.
 * @param titleBelow the block that is the title of a number alone in its block
 */
export function ownNumbers(source: Source, titleBelow: (at: number) => number | undefined, vocabulary: Vocabulary): Candidate[] {
  const templates = new Map<string, Begun[]>();
  for (const [i, block] of source.blocks.entries()) {
    if (block.furniture || !isFirst(source, block, i)) continue;
    const match = LEAD.exec(source.text.slice(block.start, Math.min(block.end, block.start + 80)));
    const lead = match?.[1];
    if (!match || !lead || isLabel(lead, vocabulary)) continue;
    for (const figure of lead.matchAll(FIGURES)) {
      const value = Number(figure[0]);
      const template = `${lead.slice(0, figure.index)}#${lead.slice(figure.index + figure[0].length)}`.toLowerCase();
      const begun = { block: i, value, lead, rest: match[0].length };
      const known = templates.get(template);
      if (known) known.push(begun);
      else templates.set(template, [begun]);
    }
  }
  const [best = []] = [...templates.values()].map(rising).sort((a, b) => b.length - a.length);
  return best.length < FEWEST ? [] : best.flatMap(one => candidateOf(source, one, titleBelow) ?? []);
}

/** "Archive number: 26/101", "At 10.30", "Appendix 2": figures that count no cases. */
function isLabel(lead: string, vocabulary: Vocabulary): boolean {
  if (isHour(lead)) return true;
  const words = lead
    .split(/\s+/u)
    .filter(word => !/\d/u.test(word))
    .join(' ')
    .replace(/[.:]$/u, '');
  if (words.length < 2) return false;
  const kinds = fieldKinds(words, vocabulary).filter(kind => kind !== 'number' && kind !== 'caseTitle' && kind !== 'title');
  return kinds.length > 0 || partOf(words, vocabulary, false) !== undefined || vocabulary.notCases.test(words);
}

/** The longest stretch of numbers that rise by one, or by two where one is missing. */
function rising(begun: readonly Begun[]): Begun[] {
  let best: Begun[] = [];
  let run: Begun[] = [];
  for (const one of begun) {
    const last = run.at(-1);
    const step = last ? one.value - last.value : 0;
    if (last && (step < 1 || step > 2)) run = [];
    run.push(one);
    if (run.length > best.length) best = [...run];
  }
  return best;
}

/** In a row of a table only its first cell can hold the number. */
export function isFirst(source: Source, block: Block, at: number): boolean {
  if (!block.cell) return true;
  const row = source.tables[block.cell.table]?.rows[block.cell.row];
  return row?.find(cell => cell.last > cell.first)?.first === at;
}

function candidateOf(
  source: Source,
  { block: at, value, lead, rest }: Begun,
  titleBelow: (at: number) => number | undefined,
): Candidate | undefined {
  const block = source.blocks[at] as Block;
  const alone = block.start + rest >= block.end;
  const below = alone ? (block.cell ? inRow(source, block, at) : titleBelow(at)) : at;
  if (below === undefined) return undefined;
  const title = source.blocks[below] as Block;
  return {
    style: 'dot',
    prefix: '',
    // "Topic 3" is the third; what is written in one with its figures is part of the number.
    number: lead.split(/\s+/u).at(-1) ?? lead,
    path: [value],
    year: 0,
    block: at,
    lastBlock: below,
    start: block.start,
    titleStart: alone ? title.start : block.start + rest,
    titleEnd: title.end,
    container: alone ? containerOf(block) : containerBehind(block, block.start + rest),
    counted: 'own',
  };
}

/** The first block of the cells behind the number's own. */
function inRow(source: Source, block: Block, at: number): number | undefined {
  const row = block.cell && source.tables[block.cell.table]?.rows[block.cell.row];
  return row?.find(cell => cell.first > at && cell.last > cell.first)?.first;
}
