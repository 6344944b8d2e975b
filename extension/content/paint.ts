/**
 * Paints marks by the CSS Custom Highlight API: nothing in the page's DOM changes. The registry is shared with the
 * page, so every name is prefixed and only our own are ever removed.
 */
import type { Span } from '../../lib/minutes';
import type { Source } from '../../lib/read/source';
import { DEFAULT_MARKS, type MarkSettings } from '../platform/marks';
import { type Ground, highlightCss, LOOKS, type Look } from '../ui/marks-css';

const PREFIX = 'sakspor-';
/** More than any span is long, in UTF-16 code units. */
const LONGEST = 2 ** 26;
const AT_ONCE = 10_000;
/** Whether a sheet is a Painter's: also one of an earlier version's, which Firefox ended without a word to it. */
const isPainted = (sheet: CSSStyleSheet): boolean => {
  const rule = sheet.cssRules[0];
  return rule instanceof CSSMediaRule && rule.cssRules[0]?.cssText.includes(`::highlight(${PREFIX}`) === true;
};
/** In Chromium a highlight's look is inherited, and is said once: else it is looked for in each of the page's elements. Not so in Firefox. */
const ON = 'mozInnerScreenX' in globalThis ? '' : ':root';

export class Painter {
  private readonly names = new Set<string>();
  private readonly sheet = new CSSStyleSheet();
  /** Kinds that are not drawn, and how strongly the others are. */
  private wish: MarkSettings = DEFAULT_MARKS;
  private drawn = '';
  private source: Source | undefined;
  private readonly roots = new Set<Document | ShadowRoot>();
  /** What was drawn of this Source: drawn anew, the same ranges stand where the page has moved them since. */
  private readonly known = new Map<number, Range[]>();

  /** What an earlier version drew, and was ended before it could take it away, goes. */
  constructor() {
    for (const look of Object.keys(LOOKS)) CSS.highlights.delete(PREFIX + look);
  }

  /** @param roots shadow roots that hold some of the text: a style sheet of the document does not reach into them */
  start(source: Source, ground: Ground, roots: Iterable<ShadowRoot>, wish: MarkSettings): void {
    if (source !== this.source) this.known.clear();
    this.source = source;
    this.wish = wish;
    const drawn = `${ground} ${wish.strength}`;
    if (drawn !== this.drawn) this.sheet.replaceSync(highlightCss(ground, wish.strength, ON));
    this.drawn = drawn;
    const now = new Set<Document | ShadowRoot>([document, ...roots]);
    for (const root of this.roots) if (!now.has(root)) this.leave(root);
    for (const root of now) {
      this.roots.add(root);
      // The page may have set its own list of sheets since.
      if (!root.adoptedStyleSheets.includes(this.sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter(sheet => !isPainted(sheet)), this.sheet];
    }
  }

  private leave(root: Document | ShadowRoot): void {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => sheet !== this.sheet);
    this.roots.delete(root);
  }

  /** Shows exactly these spans in a look; none takes it away. What the user has turned off is not shown. */
  show(look: Look, spans: readonly Span[]): void {
    const name = PREFIX + look;
    const { kind, priority } = LOOKS[look];
    const ranges: Range[] = [];
    if (!kind || !this.wish.off.includes(kind)) for (const span of spans) for (const range of this.rangesOf(span)) ranges.push(range);
    if (!ranges.length) {
      CSS.highlights.delete(name);
      this.names.delete(name);
      return;
    }
    // Given all at once they are taken in half the time; a call takes no more than so many.
    const highlight = new Highlight(...ranges.slice(0, AT_ONCE));
    for (const range of ranges.slice(AT_ONCE)) highlight.add(range);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    this.names.add(name);
  }

  /** One range for each text node that the span covers; none for nodes that have left the page. */
  rangesOf(span: Span): Range[] {
    const key = span.start * LONGEST + span.end - span.start;
    const known = this.known.get(key);
    // The page has taken away the words of those that hold none now.
    if (known) return known.some(range => range.collapsed) ? known.filter(range => !range.collapsed) : known;
    const ranges: Range[] = [];
    for (const { node, start, end } of this.source?.locate(span) ?? []) {
      const text = node as Text;
      if (!text.isConnected || end > text.length) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      ranges.push(range);
    }
    this.known.set(key, ranges);
    return ranges;
  }

  stop(): void {
    for (const name of this.names) CSS.highlights.delete(name);
    this.names.clear();
    for (const root of [...this.roots]) this.leave(root);
    this.source = undefined;
    this.known.clear();
  }
}

/** Light or dark by the page's own background, not the system's setting; lines only where it is between. */
export function groundOf(element: Element): Ground {
  for (let at: Element | null = element; at; at = above(at)) {
    const colour = getComputedStyle(at).backgroundColor;
    // Other colour spaces count differently: there only lines are drawn.
    if (!/^rgba?\(/u.test(colour)) return 'between';
    const parts = colour.match(/[\d.]+/gu)?.map(Number);
    if (!parts || parts.length < 3 || (parts.length > 3 && (parts[3] ?? 1) < 0.5)) continue;
    const [r = 255, g = 255, b = 255] = parts.map(part => {
      const c = part / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    return luminance >= 0.5 ? 'light' : luminance <= 0.18 ? 'dark' : 'between';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && /dark/u.test(getComputedStyle(document.documentElement).colorScheme)
    ? 'dark'
    : 'light';
}

/** What stands behind an element: its parent, or the host of the shadow root that it stands in. */
function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.parentNode;
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
