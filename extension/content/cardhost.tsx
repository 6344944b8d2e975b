/** The card in its place beside the mark it tells of. */
import type { JSX } from 'preact';
import { ToastLine, useStay } from '../ui/toastline';
import { Card, type CardProps } from './card';
import type { Overlay } from './overlay';

const WIDTH = 392;
const GAP = 12;

export class CardHost {
  private before: Element | null = null;
  private at = { left: '0', top: '0' };

  constructor(private readonly overlay: Overlay) {}

  show(props: CardProps, ranges: readonly Range[]): void {
    this.remember();
    const card = this.overlay.show('card', <Card key="card" {...props} />).querySelector<HTMLElement>('.card');
    const place = card && placeBeside(card, ranges);
    if (!place) return;
    this.at = place;
    Object.assign(card.style, place);
  }

  /** Where the focus goes back to when the card is closed. */
  private remember(): void {
    if (!this.overlay.has('card')) this.before = document.activeElement;
  }

  /** Says in the card's place what was done with its mark, with a way to undo it. */
  say(text: string, undo: () => Promise<unknown>): void {
    this.remember();
    this.overlay.show('card', <Said key="said" at={this.at} gone={() => this.close()} text={text} undo={undo} />);
  }

  close(): void {
    if (!this.overlay.has('card')) return;
    this.overlay.hide('card');
    if (this.before instanceof HTMLElement && this.before !== document.body) this.before.focus({ preventScroll: true });
  }
}

interface SaidProps {
  at: Record<string, string>;
  text: string;
  undo(): Promise<unknown>;
  gone(): void;
}

function Said({ at, text, undo, gone }: SaidProps): JSX.Element {
  return (
    <div class="said" role="status" style={at} {...useStay(0, gone)}>
      <ToastLine text={text} undo={undo} focused />
    </div>
  );
}

/** Beside the text where there is room, else below it, else above; never over its own mark. */
function placeBeside(card: HTMLElement, ranges: readonly Range[]): { left: string; top: string } | undefined {
  const rects = ranges.flatMap(range => [...range.getClientRects()]).filter(rect => rect.width > 0);
  if (!rects.length) return undefined;
  const left = Math.min(...rects.map(rect => rect.left));
  const right = Math.max(...rects.map(rect => rect.right));
  const top = Math.min(...rects.map(rect => rect.top));
  const bottom = Math.max(...rects.map(rect => rect.bottom));
  const width = Math.min(WIDTH, innerWidth - 24);
  const height = card.offsetHeight;
  let x = right + GAP;
  let y = top;
  if (x + width > document.documentElement.clientWidth - GAP) {
    x = Math.max(GAP, Math.min(left, document.documentElement.clientWidth - width - GAP));
    y = bottom + GAP;
    if (y + height > innerHeight && top - height - GAP > 0) y = top - height - GAP;
  } else y = Math.max(GAP, Math.min(top, innerHeight - height - GAP));
  return { left: `${Math.round(x + scrollX)}px`, top: `${Math.round(y + scrollY)}px` };
}
