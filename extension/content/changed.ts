/** What a change of the page means for what was read of it: nothing, or that its text is to be read again. */
import type { Minutes, Span } from '../../lib/minutes';
import { moved } from '../../lib/moved';
import type { Block, Source } from '../../lib/read/source';

/**
 * The minutes as they hold in the page's new state, their spans moved to where the words stand now; undefined where
 * they must be read again. Text that belongs to no document (a menu, a banner) may change as it likes, and a clock or
 * a counter that ticks beside what is marked changes nothing.
 * @param marked spans of `before` that are marked
 */
export function heldOver(minutes: Minutes, before: Source, after: Source, marked: readonly Span[]): Minutes | undefined {
  const first = alikeFromStart(before, after);
  const last = alikeFromEnd(before, after, first);
  const old = before.blocks.slice(first, before.blocks.length - last);
  const now = after.blocks.slice(first, after.blocks.length - last);
  if (!old.length && !now.length) return minutes;
  const beside = [...old, ...now].every(block => block.furniture);
  if (!beside && !isTicking(before, old, after, now, marked)) return undefined;
  return moved(minutes, old.at(-1)?.end ?? now[0]?.start ?? 0, after.text.length - before.text.length);
}

const textOf = (source: Source, { start, end }: Span): string => source.text.slice(start, end);

/** All of a block but its place and its words. */
const looksAlike = (a: Block, b: Block): boolean =>
  a.end - a.start === b.end - b.start &&
  a.kind === b.kind &&
  a.level === b.level &&
  a.depth === b.depth &&
  a.marker === b.marker &&
  a.furniture === b.furniture &&
  a.checked === b.checked &&
  a.cell?.table === b.cell?.table &&
  a.cell?.row === b.cell?.row &&
  a.cell?.column === b.cell?.column &&
  (['bold', 'struck', 'links'] as const).every(
    spans =>
      a[spans].length === b[spans].length &&
      a[spans].every((span, i) => {
        const other = b[spans][i] as Span & { href?: string };
        return (
          span.start - a.start === other.start - b.start &&
          span.end - a.end === other.end - b.end &&
          ('href' in span ? span.href : '') === (other.href ?? '')
        );
      }),
  );

const alike = (before: Source, a: Block | undefined, after: Source, b: Block | undefined): boolean =>
  a !== undefined && b !== undefined && looksAlike(a, b) && textOf(before, a) === textOf(after, b);

/** How many blocks at the start are the same. */
function alikeFromStart(before: Source, after: Source): number {
  let first = 0;
  while (alike(before, before.blocks[first], after, after.blocks[first])) first++;
  return first;
}

function alikeFromEnd(before: Source, after: Source, first: number): number {
  const most = Math.min(before.blocks.length, after.blocks.length) - first;
  let last = 0;
  while (last < most && alike(before, before.blocks.at(-1 - last), after, after.blocks.at(-1 - last))) last++;
  return last;
}

/** Lines whose digits alone have changed, and nothing of them is marked. */
function isTicking(before: Source, old: readonly Block[], after: Source, now: readonly Block[], marked: readonly Span[]): boolean {
  if (old.length !== now.length) return false;
  const shape = (text: string): string => text.replace(/\d/gu, '0');
  const free = old.every(block => !marked.some(span => span.start < block.end && span.end > block.start));
  return (
    free &&
    old.every((block, i) => {
      const other = now[i] as Block;
      return looksAlike(block, other) && block.kind !== 'heading' && shape(textOf(before, block)) === shape(textOf(after, other));
    })
  );
}
