/** One reading of one page: the gate, the parse, the marks, the card, what is saved. Ending it leaves nothing behind. */
import { followUpOf } from '../../lib/followup/followup';
import type { Case, Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtml } from '../../lib/read/html';
import type { Source } from '../../lib/read/source';
import { announce, ask } from '../platform/ask';
import type { Outline } from '../platform/messages';
import { startWords } from '../ui/words/index';
import { CardHost } from './cardhost';
import { visibleTree } from './dom';
import { type Mark, marksOf } from './marks';
import { outlineOf } from './outline';
import { groundOf, Painter } from './paint';
import { markAt, type Placed } from './where';

export class Session {
  private readonly ending = new AbortController();
  private readonly card = new CardHost();
  private state: Outline['state'] = 'reading';
  private minutes: Minutes | undefined;
  private source: Source | undefined;
  private painter: Painter | undefined;
  private marks: Mark[] = [];
  private placed: Placed[] = [];
  private saved = new Set<string>();
  private open: Mark | undefined;

  async start(): Promise<void> {
    this.source = readHtml<Node>(document.body, visibleTree, { uri: location.href, title: document.title });
    this.minutes = parse(this.source);
    if (this.minutes.kind === 'none') {
      this.tell('none');
      return;
    }
    await startWords();
    if (this.ending.signal.aborted) return;
    this.paint(this.minutes, this.source);
    this.tell('found');
    await this.refreshSaved();
  }

  /** The reading broke off: said in the panel, with a way to try again. */
  fail(): void {
    this.tell('failed');
  }

  private tell(state: Outline['state']): void {
    this.state = state;
    announce({ type: 'outlineChanged' });
    const actions = state === 'found' ? this.marks.filter(mark => mark.kind === 'action').length : 0;
    if (state !== 'reading') ask({ type: 'told', state, actions, url: location.href }).catch(() => undefined);
  }

  private paint(minutes: Minutes, source: Source): void {
    const painter = new Painter(source);
    this.painter = painter;
    const { marks, looks } = marksOf(minutes);
    this.marks = marks;
    const [first] = marks.flatMap(mark => painter.rangesOf(mark.spans[0] ?? { start: 0, end: 0 }));
    painter.start(groundOf(first?.startContainer.parentElement ?? document.body));
    for (const [look, spans] of looks) painter.show(look, spans);
    this.placed = marks.map(mark => ({ mark, ranges: mark.spans.flatMap(span => painter.rangesOf(span)) }));
    const { signal } = this.ending;
    document.addEventListener('click', event => this.clicked(event), { signal });
    document.addEventListener('keydown', event => event.key === 'Escape' && this.closeCard(), { signal });
  }

  private clicked(event: MouseEvent): void {
    if (event.button !== 0 || event.defaultPrevented || this.card.holds(event.target)) return;
    const target = event.target instanceof Element ? event.target : null;
    // The page's own links, buttons and selections keep working.
    if (target?.closest('a[href], button, input, select, textarea, label, summary, [contenteditable], [role="button"]')) return;
    if (getSelection()?.isCollapsed === false) return;
    const mark = markAt(this.placed, event.clientX, event.clientY);
    if (mark) this.openCard(mark);
    else this.closeCard();
  }

  private openCard(mark: Mark): void {
    this.open = mark;
    this.painter?.show('open', mark.spans);
    this.showCard();
  }

  private showCard(): void {
    const mark = this.open;
    if (!mark) return;
    const alike = this.marks.filter(other => other.kind === mark.kind);
    const at = alike.indexOf(mark);
    this.card.show(
      {
        mark,
        at: at + 1,
        of: alike.length,
        saved: this.saved.has(mark.id),
        save: note => this.save(mark, note),
        unsave: () => this.unsave(mark),
        move: step => this.goTo(alike[(at + step + alike.length) % alike.length] as Mark, true),
        close: () => this.closeCard(),
      },
      this.rangesOf(mark),
    );
  }

  private closeCard(): void {
    if (!this.open) return;
    this.open = undefined;
    this.painter?.show('open', []);
    this.card.close();
  }

  private rangesOf = (mark: Mark): Range[] => this.placed.find(one => one.mark === mark)?.ranges ?? [];

  private goTo(mark: Mark, card: boolean): void {
    const [range] = this.rangesOf(mark);
    const rect = range?.getBoundingClientRect();
    // The page's own boxes scroll too, not only the window.
    if (rect && (rect.top < 60 || rect.bottom > innerHeight - 60)) range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    if (card) this.openCard(mark);
    else {
      this.closeCard();
      this.painter?.show('open', mark.spans);
    }
  }

  private followUp(mark: Mark, note = '') {
    const { minutes, source } = this;
    if (!minutes || !source || mark.kind === 'fallen') return undefined;
    const found = mark.found as Parameters<typeof followUpOf>[3];
    const page = { url: source.uri, title: source.title, text: source.text };
    return { ...followUpOf(minutes, mark.case as Case | undefined, mark.kind, found, page, Date.now()), note };
  }

  private async save(mark: Mark, note = ''): Promise<void> {
    const followUp = this.followUp(mark, note);
    if (followUp) await ask({ type: 'save', followUp });
    await this.refreshSaved();
  }

  private async unsave(mark: Mark): Promise<void> {
    const followUp = this.followUp(mark);
    if (followUp) await ask({ type: 'remove', id: followUp.id });
    await this.refreshSaved();
  }

  /** What of this page is in the list; marks and card follow. */
  async refreshSaved(): Promise<void> {
    if (!this.painter) return;
    const { ids } = await ask({ type: 'savedOn', url: this.source?.uri ?? location.href });
    const known = new Set(ids);
    this.saved = new Set(this.marks.filter(mark => known.has(this.followUp(mark)?.id ?? '')).map(mark => mark.id));
    this.painter.show(
      'saved',
      this.marks.filter(mark => this.saved.has(mark.id)).flatMap(mark => mark.spans.slice(0, 1)),
    );
    if (this.open) this.showCard();
    announce({ type: 'outlineChanged' });
  }

  outline(): Outline {
    const idOf = (mark: Mark) => this.followUp(mark)?.id ?? '';
    return outlineOf(this.state, this.minutes, this.marks, this.saved, idOf);
  }

  /** What the panel asks to be done with a mark; an unknown one is left alone. */
  async handle(request: { type: 'goTo' | 'saveMark' | 'unsaveMark'; mark: string; card?: boolean }): Promise<void> {
    const mark = this.marks.find(({ id }) => id === request.mark);
    if (!mark) return;
    if (request.type === 'goTo') this.goTo(mark, request.card ?? false);
    else if (request.type === 'saveMark') await this.save(mark);
    else await this.unsave(mark);
  }

  end(): void {
    this.ending.abort();
    this.closeCard();
    this.painter?.stop();
    this.painter = undefined;
    this.placed = [];
    this.marks = [];
  }

  /** Ended by the user: the badge and the panel hear of it. */
  turnOff(): void {
    this.end();
    this.tell('off');
  }

  /** The page came back from the browser's memory as it was left: what is saved may have changed since. */
  wake(): void {
    if (this.state !== 'found') return;
    this.refreshSaved().catch(() => undefined);
    this.tell('found');
  }
}
