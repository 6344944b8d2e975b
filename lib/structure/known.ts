/**
 * A document that changes is read again and again: a case whose lines are the same, in the same surroundings, is known
 * from the last time. Only what changed is read anew.
 */
import type { Case } from '../minutes';
import { moved } from '../moved';
import type { Block, Source } from '../read/source';
import type { Heading } from './heading';
import type { Reading } from './reading';
import { textOfCell } from './tables';

/** From the heading's block to before block `last`. */
export interface Stretch {
  heading: Heading;
  last: number;
}

export class KnownCases {
  private surroundings = '';
  private before = new Map<string, { found: Case; at: number }>();
  private now = new Map<string, { found: Case; at: number }>();

  /** @param kept a document that is read once need keep nothing */
  constructor(private readonly kept = true) {}

  /** Begins a reading: what was known of the last one holds where all that bears on a case's reading is the same. */
  begin(reading: Reading): void {
    if (!this.kept) return;
    const { vocabulary, meeting, people, acquaintances, hasDecisionHeadings, informal, slides } = reading;
    const surroundings = JSON.stringify([vocabulary.code, meeting, people, [...acquaintances], hasDecisionHeadings, informal, slides]);
    this.before = surroundings === this.surroundings ? this.now : new Map();
    this.surroundings = surroundings;
    this.now = new Map();
  }

  /** The case as it was read before, moved to where it stands now. */
  again(source: Source, stretch: Stretch): Case | undefined {
    if (!this.before.size) return undefined;
    const key = keyOf(source, stretch);
    const known = this.before.get(key);
    const at = startOf(source, stretch);
    if (!known) return undefined;
    const found = moved(known.found, 0, at - known.at);
    this.now.set(key, { found, at });
    return { ...found };
  }

  /** Keeps a case for the next time, before the tables of the whole document add to it. */
  keep(source: Source, stretch: Stretch, found: Case): void {
    if (this.kept) this.now.set(keyOf(source, stretch), { found: { ...found }, at: startOf(source, stretch) });
  }
}

const startOf = (source: Source, { heading }: Stretch): number => source.blocks[heading.block]?.start ?? 0;

/** All of the stretch that a reading sees: its words, and what each of its lines looks like. */
function keyOf(source: Source, { heading, last }: Stretch): string {
  const blocks = source.blocks.slice(heading.block, last);
  const at = blocks[0]?.start ?? 0;
  const group = blocks[0]?.group ?? 0;
  const title = [heading.title.start - at, heading.title.end - at, heading.number, heading.reference, heading.rule, heading.said];
  const looks = blocks.map(block => lookOf(block, at, group));
  const tables = [...new Set(blocks.flatMap(block => block.cell?.table ?? []))].map(table => headOf(source, table));
  return JSON.stringify([title, looks, tables, source.text.slice(at, blocks.at(-1)?.end ?? at)]);
}

/** A table's first rows say what its columns are, and may stand before the case. */
const headOf = (source: Source, table: number): string[] =>
  (source.tables[table]?.rows ?? []).slice(0, 3).flatMap(row => row.map(cell => textOfCell(source, cell)));

const lookOf = (
  { start, end, kind, level, depth, marker, group, cell, bold, struck, links, furniture, checked }: Block,
  at: number,
  firstGroup: number,
) => [
  start - at,
  end - at,
  kind,
  level,
  depth,
  marker,
  cell && [cell.row, cell.column],
  furniture,
  checked,
  [bold, struck].map(spans => spans.map(span => [span.start - at, span.end - at])),
  links.map(link => [link.start - at, link.end - at, link.href]),
  group - firstGroup,
];
