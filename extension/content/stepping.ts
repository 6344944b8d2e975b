/**
 * Going through the marks from the keyboard. One of them has the focus, which is drawn; Enter opens its card, Escape
 * leaves it. The focus of the page itself is never on a mark: what the page's own fields and links are typed is theirs.
 */
import type { Mark } from './marks';

/** What it needs of the reading. */
export interface Marked {
  /** Marks that are seen, where each begins. */
  places(): readonly { mark: Mark; range: Range }[];
  /** The mark whose card is open. */
  open(): Mark | undefined;
  /** The same mark after the page has been read again. */
  same(a: Mark, b: Mark): boolean;
  /** Draws the focus on a mark, or on none. */
  draw(mark: Mark | undefined): void;
  /** Brings it into view, no card over it. */
  reveal(mark: Mark): void;
  openCard(mark: Mark): void;
}

const isField = (element: Element): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT|IFRAME)$/u.test(element.tagName));

export class Stepping {
  private focused: Mark | undefined;

  constructor(
    private readonly marked: Marked,
    signal: AbortSignal,
  ) {
    document.addEventListener('keydown', event => this.pressed(event), { signal });
  }

  /** To the next mark or the one before, round at the ends; to the first in view where none is focused yet. */
  step(by: 1 | -1): void {
    const places = this.inOrder();
    const from = this.focused ?? this.marked.open();
    const at = from ? places.findIndex(({ mark }) => this.marked.same(mark, from)) : -1;
    const next = at < 0 ? firstInView(places, by) : places[(at + by + places.length) % places.length];
    if (!next) return;
    const { activeElement } = document;
    // The focus moves on: Enter is not to follow the link where it was. Who is writing goes on writing.
    if (activeElement instanceof HTMLElement && !isField(activeElement)) activeElement.blur();
    this.focused = next.mark;
    this.marked.reveal(next.mark);
    this.marked.draw(next.mark);
  }

  /** The page was read again: the focus stays where it was, if that is still there. */
  follow(): void {
    const { focused } = this;
    if (!focused) return;
    this.focused = this.marked.places().find(({ mark }) => this.marked.same(mark, focused))?.mark;
    this.marked.draw(this.focused);
  }

  leave(): void {
    if (!this.focused) return;
    this.focused = undefined;
    this.marked.draw(undefined);
  }

  /** As they stand on the page; of two that begin together the longer first, since the other stands in it. */
  private inOrder() {
    const lengthOf = ({ spans }: Mark) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
    return [...this.marked.places()].sort((a, b) => compare(a.range, b.range) || lengthOf(b.mark) - lengthOf(a.mark));
  }

  private pressed(event: KeyboardEvent): void {
    const { focused } = this;
    const [target] = event.composedPath();
    const isFree = target === document.body || target === document.documentElement;
    if (!focused || event.defaultPrevented || !isFree || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.marked.openCard(focused);
    } else if (event.key === 'Escape' && !this.marked.open()) this.leave();
  }
}

/** Parts of a page that are of different trees have no order: they stay as they were found. */
function compare(a: Range, b: Range): number {
  try {
    return a.compareBoundaryPoints(Range.START_TO_START, b);
  } catch {
    return 0;
  }
}

function firstInView<T extends { range: Range }>(places: readonly T[], by: 1 | -1): T | undefined {
  const seen = (place: T) => {
    const { top } = place.range.getBoundingClientRect();
    return by > 0 ? top >= 0 : top <= innerHeight;
  };
  return by > 0 ? (places.find(seen) ?? places[0]) : (places.findLast(seen) ?? places.at(-1));
}
