/** What could be the heading of a case, by its number. */
import type { Block } from '../read/source';
import type { Parsed } from './number';

/** By the list itself, by Roman numbers, by letters, by a number of the document's own making. */
export const COUNTED = ['list', 'roman', 'letter', 'own'] as const;
type Counted = (typeof COUNTED)[number];

export interface Candidate extends Omit<Parsed, 'rest'> {
  /** Indexes of the first and last block of the heading. */
  block: number;
  lastBlock: number;
  start: number;
  titleStart: number;
  titleEnd: number;
  /** What it stands in: "h2", "bold", "cell", "item", "plain". */
  container: string;
  /** Where the case's text begins, where that is not right behind its title. */
  from?: number;
  /** The number stands in a block of its own, the title in the next. */
  apart?: boolean;
  /** How entries are counted where no number of a known kind stands in the text: by the list itself, "II.", "b)", "Topic 3". */
  counted?: Counted;
  /** A date stands with the number, as over what another body did: "TEKLA 12.03.2024 § 33". */
  dated?: boolean;
}

/** What a block looks like, as a word to compare: "h2", "bold", "cell", "term", "item" or "plain". */
export const containerOf = (block: Block): string => containerBehind(block, block.start + 2);

/** The same for a block whose first words are its number: bold letters up to `number` make no heading. */
export function containerBehind(block: Block, number: number): string {
  if (block.cell) return 'cell';
  if (block.kind === 'heading') return `h${block.level}`;
  if (block.kind === 'term') return 'term';
  const bold = block.bold[0];
  if (bold && bold.start <= block.start + 2 && bold.end > Math.max(number, bold.start + 2)) return 'bold';
  // "4. **Election of chair**"
  if (bold && bold.start <= number + 1 && bold.end >= block.end && bold.end > number + 3) return 'bold';
  return block.kind === 'item' ? 'item' : 'plain';
}

/** The order of two numbers' paths: negative, nought or positive. */
export function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference) return difference;
  }
  return 0;
}
