/**
 * Reads a web page: one walk over its tree, in the browser over the live DOM, on the command line over a tree from a
 * spec-true HTML parser, so that both give the same Source. The page is not changed and nothing in it is run.
 */
import { finish, type Steps } from '../steps';
import { isLayout } from './layout';
import { withoutRunParagraphs } from './runon';
import type { Block, Source } from './source';
import type { Tree } from './tree';
import { withoutWraps } from './wrap';
import { SourceWriter } from './writer';

export type { Tree };

export interface HtmlOptions {
  uri?: string;
  title?: string;
  /** Ends the walk after so many UTF-16 code units, at the end of the text node that reaches them: the first part of a long page. */
  most?: number;
}

const words = (list: string): Set<string> => new Set(list.split(' '));
/** Names of parts that a click opens, and of what else pages hide. */
const PANEL = /panel|collaps|accordion|tab-?pane|tab-?content|acc-|expand|toggle|disclosure/i;
const ASIDE = /cookie|consent|modal|dialog|menu|nav|search|popup|overlay|toast|banner|share|login|filter/i;
const SKIPPED = words('script style noscript template svg iframe object canvas audio video select textarea head title math input img');
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const FURNITURE_TAGS = words('nav aside dialog footer header');
const FURNITURE_ROLES = words('navigation banner contentinfo complementary search dialog alertdialog menu menubar');
// Names that sites give to what surrounds the text; they only count where the region is short or mostly links.
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|bread-?crumbs?|crumbs?|sti|nav\w*|menu\w*|meny|topp?meny\w*|sidebar|rail|share|social|del|dela|footer|foot|fot|bunn|botn|botten|venstre|hogre|hoyre|left(?:menu|col)|right(?:col|menu)|related|relatert|comments?|skip|toolbar|banner|logo|site_?header|hode)(?:$|[\s_-])/i;

// Names that are also parts of a text ("del", "hode", "sti"): they count only where something is linked to.
const DOUBTFUL_NAMES = /(?:^|[\s_-])(?:del|dela|sti|hode)(?:$|[\s_-])/i;
/** What wikis and manuals set beside a heading's words: a link to change it, a link to itself. */
const EDIT_LINK = /(?:^|\s)(?:mw-editsection|editsection|secedit)(?:$|\s)/i;
const OWN_LINK = /(?:^|\s)(?:headerlink|heading-anchor|anchor-?link|anchorjs-link)(?:$|\s)/i;
/** How many letters a box beside the text has that says something by itself. */
const BOX = 20;

const BOLD = words('b strong');
const STRUCK = words('s del strike');

interface Frame<N> {
  node: N;
  tag: string;
  block: boolean;
  firstBlock: number;
  start: number;
  leave?: () => void;
}

/**
 * @param root the document, or an element of it
 * @returns the Source; offsets of `locate` are into the data of the tree's text nodes
 */
export const readHtml = <N>(root: N, tree: Tree<N>, options: HtmlOptions = {}): Source => finish(readHtmlSteps(root, tree, options));

/** The same in steps. The tree may change between them: then the Source is of no one moment, and is to be read again. */
export const readHtmlSteps = <N>(root: N, tree: Tree<N>, options: HtmlOptions = {}): Steps<Source> =>
  new HtmlReader(tree, options).read(root);

const NODES_IN_A_STEP = 400;

class HtmlReader<N> {
  private readonly out = new SourceWriter();
  private readonly lists: { ordered: boolean; next: number }[] = [];
  private readonly tables: TableState[] = [];
  private readonly items: { marker: string; checked?: boolean }[] = [];
  private kinds: { kind: Block['kind']; level: number }[] = [];
  private group = 0;
  private preformatted = 0;
  private mainDepth = 0;

  constructor(
    private readonly tree: Tree<N>,
    private readonly options: HtmlOptions,
  ) {}

  private attribute(node: N, name: string): string {
    return this.tree.attribute(node, name) ?? '';
  }

  *read(root: N): Steps<Source> {
    const { tree } = this;
    const { most = Number.POSITIVE_INFINITY } = this.options;
    const stack: Frame<N>[] = [];
    let node: N | null = root;
    for (let nodes = 1; node !== null; nodes++) {
      if (nodes % NODES_IN_A_STEP === 0) yield;
      const frame: Frame<N> | undefined = this.enter(node);
      const child: N | null = frame ? tree.firstChild(node) : null;
      if (frame && child !== null) {
        stack.push(frame);
        node = child;
        continue;
      }
      if (frame) this.leave(frame);
      const nextOf = (after: N): N | null => (after === root || this.out.position >= most ? null : tree.nextSibling(after));
      let next = nextOf(node);
      while (next === null && stack.length) {
        const left = stack.pop() as Frame<N>;
        this.leave(left);
        next = nextOf(left.node);
      }
      node = next;
    }
    this.end();
    yield;
    const source = this.out.finish(this.options.uri ?? '', 'html', this.options.title ?? '');
    yield;
    return yield* withoutRunParagraphs(yield* withoutWraps(source));
  }

  /** @returns whether a block was ended: false where nothing was written since the last */
  private end(): boolean {
    const item = this.items.at(-1);
    const table = this.tables.at(-1);
    const kind = this.kinds.at(-1);
    const inCell = table?.cell !== undefined && !table.layout;
    const ended = this.out.endBlock(
      {
        kind: kind && kind.kind !== 'paragraph' ? kind.kind : inCell ? 'cell' : item ? 'item' : 'paragraph',
        level: kind?.level ?? 0,
        depth: this.lists.length,
        marker: item?.marker ?? '',
        ...(inCell && table.cell ? { cell: { table: table.index, ...table.cell } } : {}),
        ...(item?.checked === undefined ? {} : { checked: item.checked }),
      },
      this.group,
    );
    if (item && ended) item.marker = '';
    return ended;
  }

  private endBlock(): void {
    this.end();
    this.group++;
  }

  private enter(node: N): Frame<N> | undefined {
    const { tree, out } = this;
    const type = tree.type(node);
    if (type === 3) {
      const data = tree.data(node);
      if (this.preformatted && data.includes('\n')) this.writeLines(data, node);
      else if (data) out.write(data, node);
      return undefined;
    }
    const frame: Frame<N> = { node, tag: '', block: false, firstBlock: out.blockCount, start: out.next };
    if (type === 9 || type === 11) return frame;
    if (type !== 1) return undefined;
    const tag = tree.tag(node);
    if (tag === 'br') {
      // Two in a row leave a line empty, as between paragraphs.
      if (!this.end()) this.group++;
      return undefined;
    }
    if (tag === 'input') {
      const item = this.items.at(-1);
      if (item && this.attribute(node, 'type').toLowerCase() === 'checkbox') item.checked = tree.attribute(node, 'checked') !== null;
      return undefined;
    }
    if (SKIPPED.has(tag) || this.isHidden(node)) return undefined;
    if (this.kinds.at(-1)?.kind === 'heading' && this.isHeadingControl(node)) return undefined;
    // A button says what it does, unless it opens a panel: then it is that panel's heading.
    const opens = tag === 'button' && this.opensPanel(node);
    if (tag === 'button' && !opens) return undefined;
    frame.tag = tag;
    // A heading is one by its role too, whatever its element is.
    frame.block = opens || BLOCKS.has(tag) || (tag === 'span' && this.attribute(node, 'role') === 'heading');
    if (frame.block) {
      this.endBlock();
      frame.firstBlock = out.blockCount;
      frame.start = out.next;
    }
    frame.leave = this.open(frame);
    return frame;
  }

  /** A link to change what a heading heads, or to the heading itself by a sign without letters. */
  private isHeadingControl(node: N): boolean {
    const name = this.attribute(node, 'class');
    if (!OWN_LINK.test(name)) return EDIT_LINK.test(name);
    const child = this.tree.firstChild(node);
    return child === null || (this.tree.type(child) === 3 && !/\p{L}/u.test(this.tree.data(child)));
  }

  private opensPanel(node: N): boolean {
    if (this.tree.attribute(node, 'aria-expanded') !== null) return true;
    return /accordion|collaps|disclosure|expand/i.test(`${this.attribute(node, 'class')} ${this.attribute(node, 'data-toggle')}`);
  }

  /** Whether a wiki's task is done, where it says so by the item's class and not by a box. */
  private taskState(node: N): boolean | undefined {
    const names = this.attribute(node, 'class').split(/\s+/u);
    if (names.some(name => name === 'checked' || name === 'is-checked' || name === 'task-done')) return true;
    return this.tree.attribute(node, 'data-inline-task-id') === null ? undefined : false;
  }

  private isHidden(node: N): boolean {
    if (this.tree.hidden?.(node)) return true;
    const hidden =
      this.tree.attribute(node, 'hidden') !== null ||
      this.attribute(node, 'aria-hidden') === 'true' ||
      /display\s*:\s*none|visibility\s*:\s*hidden/i.test(this.attribute(node, 'style'));
    return hidden && !this.isClosedPanel(node);
  }

  /** A part of the text that a click opens: in a file, which nobody can click, it is read as it stands. */
  private isClosedPanel(node: N): boolean {
    if (this.attribute(node, 'role') === 'tabpanel') return true;
    const names = `${this.attribute(node, 'class')} ${this.attribute(node, 'id')}`;
    return PANEL.test(names) && !ASIDE.test(names);
  }

  /** What an element begins; returns what its end undoes. */
  private open(frame: Frame<N>): (() => void) | undefined {
    const { node, tag } = frame;
    if (BOLD.has(tag) || (!frame.block && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(this.attribute(node, 'style'))))
      return () => this.out.markBold(frame.start);
    if (STRUCK.has(tag)) return () => this.out.markStruck(frame.start);
    if (tag === 'a') {
      const href = this.attribute(node, 'href');
      return href ? () => this.out.markLink(frame.start, href) : undefined;
    }
    if (/^h[1-6]$/.test(tag)) return this.kind('heading', Number(tag[1]));
    if ((tag === 'button' || tag === 'summary') && !this.kinds.some(kind => kind.kind === 'heading')) return this.kind('heading', 3);
    if (this.attribute(node, 'role') === 'heading') return this.kind('heading', Number(this.attribute(node, 'aria-level')) || 2);
    switch (tag) {
      case 'dt':
        return this.kind('term', 0);
      case 'dd':
        return this.kind('description', 0);
      case 'ol':
      case 'ul':
        this.lists.push({ ordered: tag === 'ol', next: Number(this.attribute(node, 'start')) || 1 });
        return () => this.lists.pop();
      case 'li': {
        const list = this.lists.at(-1);
        const marker = list?.ordered ? `${Number(this.attribute(node, 'value')) || list.next}.` : '•';
        if (list) list.next++;
        const checked = this.taskState(node);
        this.items.push({ marker, ...(checked === undefined ? {} : { checked }) });
        return () => this.items.pop();
      }
      case 'pre':
        this.preformatted++;
        return () => this.preformatted--;
      case 'main':
      case 'section':
      case 'article':
        this.mainDepth++;
        return () => this.mainDepth--;
      case 'table': {
        this.tables.push({ index: this.out.table(), row: -1, column: 0, layout: isLayout(node, this.tree) });
        this.kinds.push({ kind: 'paragraph', level: 0 });
        return () => {
          this.kinds.pop();
          this.tables.pop();
        };
      }
      case 'tr': {
        const table = this.tables.at(-1);
        if (table && !table.layout) {
          table.row++;
          table.column = 0;
          this.out.rows(table.index).push([]);
        }
        return undefined;
      }
      case 'td':
      case 'th':
        return this.cell(node, tag);
      default:
        return undefined;
    }
  }

  private kind(kind: Block['kind'], level: number): () => void {
    this.kinds.push({ kind, level });
    return () => this.kinds.pop();
  }

  private cell(node: N, tag: string): (() => void) | undefined {
    const table = this.tables.at(-1);
    if (!table || table.layout || table.row < 0) return undefined;
    const columns = Math.min(Number(this.attribute(node, 'colspan')) || 1, 50);
    const column = table.column;
    const first = this.out.blockCount;
    table.column += columns;
    table.cell = { row: table.row, column };
    return () => {
      this.out.rows(table.index)[table.row]?.push({ column, columns, header: tag === 'th', first, last: this.out.blockCount });
      delete table.cell;
    };
  }

  private writeLines(data: string, node: N): void {
    let start = 0;
    for (const line of data.split('\n')) {
      if (start > 0) this.end();
      this.out.write(line, node, start);
      start += line.length + 1;
    }
  }

  private leave(frame: Frame<N>): void {
    if (frame.block) this.endBlock();
    frame.leave?.();
    if (frame.block && this.out.blockCount > frame.firstBlock && this.isFurniture(frame))
      this.out.furnish(frame.firstBlock, this.out.blockCount);
  }

  private isFurniture({ node, tag, firstBlock }: Frame<N>): boolean {
    const role = this.attribute(node, 'role');
    if (FURNITURE_ROLES.has(role)) return true;
    const name = `${this.attribute(node, 'class')} ${this.attribute(node, 'id')}`;
    // A box beside the text may hold what a meeting found: its tasks, who came. What a site sets there leads elsewhere.
    const weight = tag === 'aside' ? this.out.weigh(firstBlock) : undefined;
    if (weight && weight.linked === 0 && weight.letters >= BOX) return FURNITURE_NAMES.test(name);
    if (FURNITURE_TAGS.has(tag)) return tag === 'nav' || tag === 'aside' || tag === 'dialog' || this.mainDepth === 0;
    if (name.length < 3 || !FURNITURE_NAMES.test(name)) return false;
    const { letters, linked } = this.out.weigh(firstBlock);
    if (linked > letters / 2) return true;
    return letters < 400 && (linked > 0 || !DOUBTFUL_NAMES.test(name));
  }
}

interface TableState {
  index: number;
  row: number;
  column: number;
  layout: boolean;
  cell?: { row: number; column: number };
}
