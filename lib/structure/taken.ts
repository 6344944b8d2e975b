/** Remembers which stretches are spoken for, so that thousands can be asked about without comparing each with all. */
import type { Span } from '../minutes';

const SIZE = 512;

export class Taken {
  private readonly cells = new Map<number, Span[]>();

  overlaps(span: Span): boolean {
    for (let cell = Math.floor(span.start / SIZE); cell * SIZE < span.end; cell++)
      if (this.cells.get(cell)?.some(other => other.start < span.end && span.start < other.end)) return true;
    return false;
  }

  add(span: Span): void {
    for (let cell = Math.floor(span.start / SIZE); cell * SIZE < span.end; cell++) {
      const list = this.cells.get(cell);
      if (list) list.push(span);
      else this.cells.set(cell, [span]);
    }
  }
}
