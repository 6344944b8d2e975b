/** What a reading shows of its marks: which is pointed at, which card is open, and where the keyboard is. */
import type { Span } from '../../lib/minutes';
import type { Source } from '../../lib/read/source';
import { DEFAULT_MARKS } from '../platform/marks';
import type { Mark } from './marks';
import { Saving } from './saving';
import { Stepping } from './stepping';
import { isForPage, Places } from './where';

export abstract class Showing extends Saving {
  /** The record whose card was opened for correction. */
  private editing: string | undefined;
  protected readonly stepping = new Stepping(
    {
      places: () =>
        [...this.marks, ...this.ownMarks].flatMap(mark => {
          const [range] = this.seenOf(mark).flatMap(span => this.painter.rangesOf(span));
          return range ? [{ mark, range }] : [];
        }),
      open: () => this.open,
      same: (a, b) => a.kind === b.kind && this.recordIdOf(a) === this.recordIdOf(b),
      draw: mark => this.painter.show('focus', mark?.spans ?? []),
      reveal: mark => {
        this.closeCard();
        this.reveal(mark);
      },
      openCard: mark => this.openCard(mark),
    },
    this.ending.signal,
  );
  protected roots: ReadonlySet<ShadowRoot> = new Set();
  protected wish = DEFAULT_MARKS;

  protected clicked(event: MouseEvent): void {
    if (event.button !== 0 || event.defaultPrevented || !this.read || this.overlay.holds(event.target)) return;
    this.stepping.leave();
    if (isForPage(event)) return;
    this.places ??= new Places(this.read.source, [...this.marks, ...this.ownMarks], this.seenOf);
    const mark = this.places.at(event.clientX, event.clientY, this.roots);
    if (mark) this.openCard(mark);
    else this.closeCard();
  }

  /** What of a mark is drawn on the page: all of a saved one, whatever its kind. */
  private seenOf = (mark: Mark): readonly Span[] => (this.keptOf(mark) && !this.wish.off.includes('saved') ? mark.spans : mark.seen);

  private openCard(mark: Mark): void {
    this.open = mark;
    this.painter.show('open', mark.spans);
    this.showCard();
  }

  protected override showCard(): void {
    const mark = this.open;
    if (!mark) return;
    const own = this.ownMarks.includes(mark);
    const alike = (own ? this.ownMarks : this.marks).filter(other => other.kind === mark.kind);
    const kept = this.keptOf(mark);
    const at = alike.indexOf(mark);
    const read = this.followUp(mark);
    this.card.show(
      {
        id: this.idOf(mark),
        mark,
        at: at + 1,
        of: alike.length,
        ...(kept?.text === undefined ? {} : { changed: { before: kept.record.quote, now: kept.text } }),
        byHand: own,
        ...(read ? { read } : {}),
        ...(kept ? { own: kept.record } : {}),
        edit: this.editing === this.recordIdOf(mark),
        save: fields => this.save(mark, fields),
        change: fields => this.change(mark, fields),
        unsave: () => this.unsave(mark),
        ...(mark.kind === 'action' && !kept ? { dismiss: () => this.dismiss(mark, true) } : {}),
        move: step => this.goTo(alike[(at + step + alike.length) % alike.length] as Mark, true),
        close: () => this.closeCard(),
      },
      this.rangesOf(mark),
    );
  }

  protected override closeCard(): void {
    this.card.close();
    if (!this.open) return;
    this.open = undefined;
    this.painter.show('open', []);
  }

  private rangesOf = (mark: Mark): Range[] => mark.spans.flatMap(span => this.painter.rangesOf(span));

  protected override goTo(mark: Mark, card: boolean, edit = false): void {
    this.editing = edit ? this.recordIdOf(mark) : undefined;
    this.reveal(mark);
    if (card) this.openCard(mark);
    else {
      this.closeCard();
      this.painter.show('open', mark.spans);
    }
  }

  private reveal(mark: Mark): void {
    const [range] = this.rangesOf(mark);
    const rect = range?.getBoundingClientRect();
    // The page's own boxes scroll too, not only the window.
    if (rect && (rect.top < 60 || rect.bottom > innerHeight - 60)) range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  /** The keyboard's focus goes to the next mark, or to the one before. */
  step(by: 1 | -1): void {
    if (this.state === 'found') this.stepping.step(by);
  }
}

/** The element in which the first of the marks stands. */
export function firstElement(source: Source, marks: readonly Mark[]): Element | null {
  for (const { spans } of marks) {
    const [piece] = spans[0] ? source.locate(spans[0]) : [];
    if (piece) return (piece.node as Text).parentElement;
  }
  return null;
}
