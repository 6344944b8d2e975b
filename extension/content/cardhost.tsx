/** Where the card lives: one element with a closed shadow root, there only while the card is. */
import { render } from 'preact';
import base from '../ui/base.css?inline';
import tokens from '../ui/tokens.css?inline';
import { Card, type CardProps } from './card';
import css from './card.css?inline';

const WIDTH = 392;
const GAP = 12;

/** The page may have changed what a rem is; the card keeps its own sizes. */
const inPixels = (sheet: string): string => sheet.replace(/(\d*\.?\d+)rem/gu, (_, n: string) => `${Number(n) * 16}px`);

export class CardHost {
  private host: HTMLElement | undefined;
  private root: ShadowRoot | undefined;
  private before: Element | null = null;

  show(props: CardProps, ranges: readonly Range[]): void {
    if (!this.host) this.open();
    const { root } = this;
    if (!root) return;
    render(<Card {...props} />, root);
    this.place(ranges);
  }

  private open(): void {
    this.before = document.activeElement;
    const host = document.createElement('sakspor-card');
    const root = host.attachShadow({ mode: 'closed' });
    // A constructed sheet: a page's strict CSP may block style elements, but not this.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(inPixels(`${tokens}\n${base}\n${css}`));
    root.adoptedStyleSheets = [sheet];
    document.documentElement.append(host);
    this.host = host;
    this.root = root;
  }

  /** Beside the text where there is room, else below it, else above; never over its own mark. */
  private place(ranges: readonly Range[]): void {
    const card = this.root?.querySelector<HTMLElement>('.card');
    const rects = ranges.flatMap(range => [...range.getClientRects()]).filter(rect => rect.width > 0);
    if (!card || !rects.length) return;
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
    card.style.left = `${Math.round(x + scrollX)}px`;
    card.style.top = `${Math.round(y + scrollY)}px`;
  }

  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.host;
  }

  close(): void {
    if (!this.host || !this.root) return;
    render(null, this.root);
    this.host.remove();
    this.host = undefined;
    this.root = undefined;
    if (this.before instanceof HTMLElement && this.before !== document.body) this.before.focus({ preventScroll: true });
  }
}
