/** All that Sakspor shows over a page: one element with a closed shadow root, there only while something is shown. */
import { cloneElement, type JSX, render } from 'preact';
import base from '../ui/base.css?inline';
import tokens from '../ui/tokens.css?inline';
import css from './card.css?inline';

/** The page may have changed what a rem is; ours keeps its own sizes. */
const inPixels = (sheet: string): string => sheet.replace(/(\d*\.?\d+)rem/gu, (_, n: string) => `${Number(n) * 16}px`);

const NAME = 'sakspor-card';

/** What can be shown, in the order in which the keyboard comes to it. */
const PARTS = ['card', 'offer', 'notice'] as const;
type Part = (typeof PARTS)[number];

export class Overlay {
  private host: HTMLElement | undefined;
  private root: ShadowRoot | undefined;
  private readonly parts = new Map<Part, JSX.Element>();

  /** What an earlier version showed goes: Firefox has ended its script without a word to it, and nothing there works any more. */
  constructor() {
    for (const left of document.querySelectorAll(NAME)) left.remove();
  }

  /** Shows a part, in place of what it was before. @returns the root that it stands in */
  show(part: Part, shown: JSX.Element): ShadowRoot {
    this.root ??= this.open();
    this.parts.set(part, shown);
    this.draw(this.root);
    return this.root;
  }

  has = (part: Part): boolean => this.parts.has(part);

  hide(part: Part): void {
    if (!this.parts.delete(part) || !this.root) return;
    this.draw(this.root);
    if (this.parts.size) return;
    this.host?.remove();
    this.host = undefined;
    this.root = undefined;
  }

  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.host;
  }

  /** In other words than before, which its components read as they are drawn. */
  redraw(): void {
    // Preact passes over an element that it has drawn already.
    for (const [part, shown] of this.parts) this.parts.set(part, cloneElement(shown, {}));
    if (this.root) this.draw(this.root);
  }

  private draw(root: ShadowRoot): void {
    render(
      PARTS.map(part => this.parts.get(part)),
      root,
    );
  }

  private open(): ShadowRoot {
    const host = document.createElement(NAME);
    const root = host.attachShadow({ mode: 'closed' });
    // A constructed sheet: a page's strict CSP may block style elements, but not this.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(inPixels(`${tokens}\n${base}\n${css}`));
    root.adoptedStyleSheets = [sheet];
    document.documentElement.append(host);
    this.host = host;
    return root;
  }
}
