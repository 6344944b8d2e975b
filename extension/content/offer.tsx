/** A small button beside text that the user has selected, to save it. Never over the selection, and gone as soon as it is. */
import type { JSX } from 'preact';
import type { Source } from '../../lib/read/source';
import { PageIcon as Icon } from '../ui/pageicons';
import { pageWords } from '../ui/words/page/index';
import type { Overlay } from './overlay';
import { isEditable, selectedSpan } from './selection';

/** So long a selection must stand before it is offered to be saved, in ms. */
const QUIET = 300;
/** Fewer words are selected to be copied or looked up. */
const FEWEST_WORDS = 3;
const GAP = 8;

export class SelectionOffer {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pressed = false;
  private wanted = false;

  /**
   * @param source what was read; undefined where nothing is
   * @param save the selection, as it stands
   * @param signal ends it
   */
  constructor(
    private readonly overlay: Overlay,
    private readonly source: () => Source | undefined,
    private readonly save: () => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Begins to follow what is selected. */
  start(): void {
    const { signal } = this;
    signal.addEventListener('abort', this.hide);
    const press = (pressed: boolean) => (event: Event) => {
      if (this.overlay.holds(event.target)) return;
      this.pressed = pressed;
      if (!pressed) this.changed();
    };
    document.addEventListener('selectionchange', this.changed, { signal });
    document.addEventListener('pointerdown', press(true), { signal, capture: true });
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, press(false), { signal, capture: true });
    for (const type of ['scroll', 'resize']) addEventListener(type, this.hide, { signal, capture: true, passive: true });
    document.addEventListener('keydown', event => this.key(event), { signal, capture: true });
  }

  /** Whether the user wants to be offered it. */
  want(wanted: boolean): void {
    this.wanted = wanted;
    if (!wanted) this.hide();
  }

  private changed = (): void => {
    if (!this.wanted) return;
    const selection = getSelection();
    // The button itself was pressed or reached: the selection is still the one that it was shown for.
    if (this.overlay.has('offer') && this.overlay.holds(document.activeElement) && !selection?.isCollapsed) return;
    this.hide();
    this.timer = setTimeout(() => this.offer(), QUIET);
  };

  private offer(): void {
    const source = this.source();
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
    if (!source || !range || range.collapsed || this.pressed || this.overlay.holds(document.activeElement)) return;
    const { commonAncestorContainer: node } = range;
    if (isEditable(node) || isEditable(document.activeElement)) return;
    const span = selectedSpan(source);
    if (!span || wordCount(source.text.slice(span.start, span.end)) < FEWEST_WORDS) return;
    const root = this.overlay.show('offer', this.button());
    const button = root.querySelector<HTMLElement>('.offer');
    const place = button && placeBeside(button, range);
    if (place) Object.assign(button.style, place);
    else this.hide();
  }

  private button() {
    const press = () => {
      this.hide();
      this.save();
    };
    return <Offered key="offer" press={press} />;
  }

  private key(event: KeyboardEvent): void {
    if (!this.overlay.has('offer')) return;
    if (event.key === 'Escape') this.hide();
    // To the keyboard the button stands right behind the selection.
    else if (event.key === 'Tab' && !event.shiftKey && document.activeElement === document.body) {
      event.preventDefault();
      this.overlay.show('offer', this.button()).querySelector<HTMLElement>('.offer')?.focus({ preventScroll: true });
    }
  }

  private hide = (): void => {
    clearTimeout(this.timer);
    this.overlay.hide('offer');
  };
}

/** The button itself: drawn anew, it is in the language of that moment. */
function Offered({ press }: { press(): void }): JSX.Element {
  return (
    // Pressing it must not take the selection away.
    <button type="button" class="button outline offer" onMouseDown={event => event.preventDefault()} onClick={press}>
      <Icon name="save" /> {pageWords.value.saveSelection}
    </button>
  );
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;

/** Below the selection, else above it, else beside it, within the window; none where there is no room but over it. */
function placeBeside(button: HTMLElement, range: Range): { left: string; top: string } | undefined {
  const rects = [...range.getClientRects()].filter(rect => rect.width > 0 && rect.height > 0);
  const last = rects.at(-1);
  if (!last) return undefined;
  const top = Math.min(...rects.map(rect => rect.top));
  const bottom = Math.max(...rects.map(rect => rect.bottom));
  const right = Math.max(...rects.map(rect => rect.right));
  const { offsetWidth: width, offsetHeight: height } = button;
  const { clientWidth } = document.documentElement;
  const x = Math.max(GAP, Math.min(last.right - width, clientWidth - width - GAP));
  const at = (left: number, y: number) => ({ left: `${Math.round(left)}px`, top: `${Math.round(y)}px` });
  if (bottom + GAP + height <= innerHeight && bottom > 0) return at(x, bottom + GAP);
  if (top - GAP - height >= 0 && top < innerHeight) return at(x, top - GAP - height);
  return right + GAP + width <= clientWidth ? at(right + GAP, Math.max(GAP, Math.min(last.top, innerHeight - height - GAP))) : undefined;
}
