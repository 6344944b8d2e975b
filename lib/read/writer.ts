/**
 * Writes a Source: text piece by piece, with the way back to the node that each piece came from.
 * White space is collapsed as it is written; a block is finished by `endBlock`, which drops empty ones.
 */
import { TO_TOP } from '../language/pagewords';
import type { Span } from '../minutes';
import { type Block, INVISIBLE, type Link, type Piece, type Source, type Table } from './source';

export type Style = Pick<Block, 'kind' | 'level' | 'depth' | 'marker' | 'cell' | 'checked'>;

const SPACE = /\s/u;
const COLUMNS = 60;

/** A label before its value, a number before a word, or an archive number behind one: "Body", "Council", "11", "25/112". */
const standsApart = (before: string, text: string): boolean =>
  (/\p{L}\p{Ll}$/u.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(text)) ||
  (/\d$/u.test(before) && /^\p{Lu}\p{L}/u.test(text)) ||
  (/\p{L}\p{Ll}$|\s\d{4}$/u.test(before) && /^\d{2,4}\/\d{1,6}$/u.test(text));

const toTop = new Set(TO_TOP);

export class SourceWriter {
  private chunks: string[] = [];
  private length = 0;
  private blockStart = 0;
  private pendingSpace = false;
  private readonly blocks: Block[] = [];
  private readonly tables: Table[] = [];
  // The way back, as parallel arrays: text offset, node, offset in the node. One entry where the mapping breaks.
  private readonly at: number[] = [];
  private readonly nodes: unknown[] = [];
  private readonly offsets: number[] = [];
  private bold: Span[] = [];
  private struck: Span[] = [];
  private links: Link[] = [];

  get blockCount(): number {
    return this.blocks.length;
  }

  get position(): number {
    return this.length;
  }

  /** Where the next letter will stand, a pending space counted in. */
  get next(): number {
    return this.length + (this.pendingSpace && this.length > this.blockStart ? 1 : 0);
  }

  table(): number {
    return this.tables.push({ rows: [] }) - 1;
  }

  rows(table: number): Table['rows'] {
    return (this.tables[table] as Table).rows;
  }

  /** Adds data of one text node, white space collapsed; `base` is where the data begins in the node. */
  write(data: string, node: unknown, base = 0): void {
    let run = 0;
    const flush = (end: number) => {
      if (end > run) this.push(data.slice(run, end), node, base + run);
    };
    for (let i = 0; i < data.length; i++) {
      const c = data.charCodeAt(i);
      if (c > 0x20 && c < 0x7f) continue;
      // A single space between two words is kept where it stands: most are, and the run goes on.
      if (c === 0x20 && i > run && data.charCodeAt(i + 1) > 0x20 && data.charCodeAt(i + 1) < 0x7f) continue;
      const letter = data[i] as string;
      if (SPACE.test(letter)) {
        flush(i);
        run = i + 1;
        this.pendingSpace = true;
      } else if (INVISIBLE.test(letter)) {
        flush(i);
        run = i + 1;
      }
    }
    flush(data.length);
  }

  private push(text: string, node: unknown, offset: number): void {
    // "1" and "Opening" in elements of their own stand apart on the page, whatever the markup leaves out between them.
    const other = this.length > this.blockStart && this.nodes.at(-1) !== node;
    if (other && standsApart(this.chunks.at(-1) ?? '', text)) this.pendingSpace = true;
    if (this.pendingSpace && this.length > this.blockStart) {
      // The space maps to the letter before: a range that ends here ends with the word.
      this.chunks.push(' ');
      this.length += 1;
      if (offset > 0 && this.nodes.at(-1) === node) this.map(this.length - 1, node, offset - 1);
      else this.map(this.length - 1, null, 0);
    }
    this.pendingSpace = false;
    this.map(this.length, node, offset);
    this.chunks.push(text);
    this.length += text.length;
  }

  private map(at: number, node: unknown, offset: number): void {
    const last = this.at.length - 1;
    if (last >= 0 && this.nodes[last] === node && node !== null) {
      const step = at - (this.at[last] as number);
      if ((this.offsets[last] as number) + step === offset) return;
    }
    this.at.push(at);
    this.nodes.push(node);
    this.offsets.push(offset);
  }

  markBold(start: number): void {
    if (this.length <= start) return;
    const last = this.bold.at(-1);
    // "<b>Ad 1.</b> <b>Accounts</b>" is one passage in bold.
    if (last && last.end >= this.blockStart && start <= last.end + 1) last.end = Math.max(last.end, this.length);
    else this.bold.push({ start, end: this.length });
  }

  markStruck(start: number): void {
    if (this.length > start) this.struck.push({ start, end: this.length });
  }

  markLink(start: number, href: string): void {
    if (this.length > start) this.links.push({ start, end: this.length, href });
  }

  /** Finishes the block that is being written; true where it held anything. */
  endBlock(style: Style, group: number): boolean {
    this.pendingSpace = false;
    if (this.length === this.blockStart) return false;
    const span = { start: this.blockStart, end: this.length };
    const inside = <T extends Span>(spans: T[]): T[] => {
      const kept: T[] = [];
      for (const s of spans) {
        const start = Math.max(s.start, span.start);
        const end = Math.min(s.end, span.end);
        if (end > start) kept.push({ ...s, start, end });
      }
      return kept;
    };
    this.blocks.push({
      ...span,
      ...style,
      group,
      bold: inside(this.bold),
      struck: inside(this.struck),
      links: inside(this.links),
      furniture: false,
    });
    this.bold = [];
    this.struck = [];
    this.links = [];
    this.chunks.push('\n');
    this.map(this.length, null, 0);
    this.length += 1;
    this.blockStart = this.length;
    return true;
  }

  furnish(first: number, last: number): void {
    for (let i = first; i < last; i++) (this.blocks[i] as Block).furniture = true;
  }

  /** Letters and link letters written in the blocks from `first` on: how much of a region is links. */
  weigh(first: number): { letters: number; linked: number } {
    let letters = 0;
    let linked = 0;
    for (let i = first; i < this.blocks.length; i++) {
      const block = this.blocks[i] as Block;
      letters += block.end - block.start;
      for (const link of block.links) linked += link.end - link.start;
    }
    return { letters, linked };
  }

  finish(uri: string, format: Source['format'], title: string): Source {
    const { at, nodes, offsets } = this;
    // No table for people has more columns; what stands beyond them is text without a column.
    for (const table of this.tables) for (const row of table.rows) row.length = Math.min(row.length, COLUMNS);
    const text = this.chunks.join('');
    for (const block of this.blocks) {
      const [link] = block.links;
      if (link?.href.includes('#') && link.start <= block.start && toTop.has(text.slice(block.start, block.end).toLowerCase()))
        block.furniture = true;
    }
    /** Spans are asked for in their order, mostly: the next is looked for from where the last one was. */
    let near = 0;
    const segmentOf = (position: number): number => {
      let low = (at[near] as number) <= position ? near : 0;
      let step = 1;
      for (; (at[low + step] ?? Number.POSITIVE_INFINITY) <= position; step *= 2) low += step;
      let high = Math.min(low + step, at.length) - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((at[middle] as number) <= position) low = middle;
        else high = middle - 1;
      }
      near = low;
      return low;
    };
    const locate = (span: Span): Piece[] => {
      const pieces: Piece[] = [];
      if (!at.length || span.end <= span.start) return pieces;
      for (let s = segmentOf(span.start); s < at.length && (at[s] as number) < span.end; s++) {
        const node = nodes[s];
        if (node === null) continue;
        const from = Math.max(span.start, at[s] as number);
        const to = Math.min(span.end, at[s + 1] ?? text.length);
        if (to <= from) continue;
        const shift = (offsets[s] as number) - (at[s] as number);
        const last = pieces.at(-1);
        if (last && last.node === node) last.end = to + shift;
        else pieces.push({ node, start: from + shift, end: to + shift });
      }
      return pieces;
    };
    return { uri, format, title, text, blocks: this.blocks, tables: this.tables, locate };
  }
}
