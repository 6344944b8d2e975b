/**
 * One reading of one page, from when it is asked for until it is ended: the walk, the parse, the marks, the card, what
 * is saved, and the page's own changes. Ending it leaves nothing behind.
 */
import { addressOf, followUpOf } from '../../lib/followup/followup';
import type { Case, Minutes } from '../../lib/minutes';
import { parseSteps } from '../../lib/parse';
import { readHtmlSteps } from '../../lib/read/html';
import type { Source } from '../../lib/read/source';
import { selectedAction } from '../../lib/selected';
import { KnownCases } from '../../lib/structure/known';
import { announce, ask } from '../platform/ask';
import { isConnected } from '../platform/browser';
import type { CardFields, Outline, SavedPassage } from '../platform/messages';
import { pageAddress } from './address';
import { CardHost } from './cardhost';
import { heldOver } from './changed';
import { pageTree } from './dom';
import { type Mark, marksOf } from './marks';
import { PageObserver } from './observe';
import { outlineOf } from './outline';
import { groundOf, Painter } from './paint';
import { type Kept, markOf, refind } from './saved';
import { selectedSpan } from './selection';
import { inSlices } from './slices';
import { Places } from './where';

/** What was read, and the page's state that it was read from. */
interface Read {
  minutes: Minutes;
  source: Source;
}

export class Session {
  private readonly ending = new AbortController();
  private readonly card = new CardHost();
  private readonly painter = new Painter();
  private readonly known = new KnownCases();
  private readonly observer = new PageObserver(
    () => this.follow(),
    node => this.card.holds(node),
    this.ending.signal,
  );
  private state: Outline['state'] = 'reading';
  private url = pageAddress();
  private read: Read | undefined;
  private marks: Mark[] = [];
  private roots: ReadonlySet<ShadowRoot> = new Set();
  private places: Places | undefined;
  /** What the list holds of this page, and what became of each on the page. */
  private records: readonly SavedPassage[] = [];
  private kept: readonly Kept[] = [];
  private toldKept = '';
  /** The record whose passage is gone to as soon as it is found. */
  private wanted: { id: string; card: boolean } | undefined;
  /** Saved passages that the reading has no mark for. */
  private ownMarks: Mark[] = [];
  private readonly ids = new Map<Mark, string>();
  private open: Mark | undefined;
  private readonly begun = performance.now();

  /** @param left hears that the page is no minutes, or no more: this reading is over */
  constructor(private readonly left: () => void) {}

  /** Reads the page, and follows its changes from then on. */
  async start(): Promise<void> {
    const { signal } = this.ending;
    // The whole page is followed before it is read: what changes meanwhile is not missed.
    this.observer.watch([document]);
    document.addEventListener('click', event => this.clicked(event), { signal });
    document.addEventListener('keydown', event => event.key === 'Escape' && this.closeCard(), { signal });
    await this.follow();
  }

  /** The page as it is now, read and marked. */
  private async look(): Promise<void> {
    const { signal } = this.ending;
    const { tree, roots } = pageTree();
    const options = { uri: pageAddress(), title: document.title };
    const source = await inSlices(readHtmlSteps<Node>(document.documentElement, tree, options), signal);
    this.roots = roots;
    this.observer.watch(roots);
    const arrived = routeOf(source.uri) !== routeOf(this.url);
    this.url = source.uri;
    const before = this.read;
    const held =
      before &&
      heldOver(
        before.minutes,
        before.source,
        source,
        this.marks.flatMap(mark => mark.spans),
      );
    if (before && held) {
      this.paint({ minutes: held, source });
      if (held !== before.minutes) this.tell('found');
      await this.findSaved();
      return;
    }
    const minutes = await inSlices(parseSteps(source, this.known), signal, soFar => {
      if (!before) this.paint({ minutes: soFar, source });
    });
    signal.throwIfAborted();
    if (minutes.kind === 'none') {
      this.end();
      this.tell('none');
      this.left();
      return;
    }
    this.paint({ minutes, source });
    this.tell('found');
    if (!before || arrived) await this.refreshSaved();
    else await this.findSaved();
  }

  /** Reads the page as it is now; where it cannot be read, the reading ends. */
  private async follow(): Promise<void> {
    // After an update nobody is there any more to save what is read here, and the new version has begun its own reading.
    if (!isConnected()) return this.end();
    try {
      await this.look();
    } catch (error) {
      if (!this.ending.signal.aborted) this.fail(error);
    }
  }

  /** The reading broke off: said in the panel, with a way to try again. */
  fail(error: unknown): void {
    console.error('Sakspor', error);
    this.end();
    this.tell('failed');
  }

  private tell(state: Outline['state']): void {
    this.state = state;
    announce({ type: 'outlineChanged' });
    const actions = state === 'found' ? this.marks.filter(mark => mark.kind === 'action').length : 0;
    if (state !== 'reading') ask({ type: 'told', state, actions, url: this.url }).catch(() => undefined);
  }

  private paint(read: Read): void {
    const { painter } = this;
    const open = this.open && !this.ownMarks.includes(this.open) && { kind: this.open.kind, id: this.idOf(this.open) };
    const { marks, looks } = marksOf(read.minutes);
    this.read = read;
    this.marks = marks;
    this.places = undefined;
    this.ids.clear();
    this.ownMarks = [];
    this.kept = this.keptAsRead();
    const [first] = marks.flatMap(mark => read.source.locate(mark.spans[0] ?? { start: 0, end: 0 }));
    const ground = groundOf((first?.node as Text | undefined)?.parentElement ?? document.body);
    painter.start(read.source, ground, this.roots);
    for (const [look, spans] of looks) painter.show(look, spans);
    this.paintSaved();
    if (!open) return;
    this.open = marks.find(mark => mark.kind === open.kind && this.idOf(mark) === open.id);
    painter.show('open', this.open?.spans ?? []);
    if (this.open) this.showCard();
    else this.card.close();
  }

  private paintSaved(): void {
    this.painter.show(
      'saved',
      this.kept.flatMap(({ span }) => span ?? []),
    );
  }

  /** Records that are marks of this reading, word for word, and what is known already of the others. */
  private keptAsRead(): Kept[] {
    if (!this.records.length) return [];
    const byId = new Map(this.marks.filter(mark => mark.kind !== 'fallen').map(mark => [this.idOf(mark), mark]));
    return this.records.flatMap(record => {
      const mark = byId.get(record.id);
      if (mark?.spans[0]) return [{ record, state: 'same' as const, mark, span: mark.spans[0] }];
      const before = this.kept.find(one => one.record.id === record.id);
      return before?.mark && [...this.marks, ...this.ownMarks].includes(before.mark) ? [{ ...before, record }] : [];
    });
  }

  /** Finds what is saved again where the page has changed since, and shows it. */
  private async findSaved(): Promise<void> {
    const { read, records } = this;
    if (!read || !records.length) return;
    const kept = await inSlices(refind(records, read.source.text, read.minutes, this.marks, this.idOf), this.ending.signal);
    // The page or the list has changed meanwhile: who looks after that has the last word.
    if (read !== this.read || records !== this.records) return;
    const open = this.open && this.recordIdOf(this.open);
    this.ownMarks = [];
    this.kept = kept.map((one, i) => {
      const { span } = one;
      if (one.mark || !span) return one;
      const mark = markOf({ ...one, span }, `s${i}`, read.minutes);
      this.ids.set(mark, one.record.id);
      this.ownMarks.push(mark);
      return { ...one, mark };
    });
    this.places = undefined;
    this.paintSaved();
    if (this.open && !this.marks.includes(this.open)) {
      this.open = this.ownMarks.find(mark => this.idOf(mark) === open);
      this.painter.show('open', this.open?.spans ?? []);
      if (!this.open) this.card.close();
    }
    if (this.open) this.showCard();
    const { wanted } = this;
    const mark = this.kept.find(one => one.record.id === wanted?.id)?.mark;
    if (wanted && mark) {
      this.wanted = undefined;
      this.goTo(mark, wanted.card);
    }
    const told = JSON.stringify(this.kept.map(({ record, state, text, mark }) => [record.id, state, text, mark?.id]));
    if (told !== this.toldKept) announce({ type: 'outlineChanged' });
    this.toldKept = told;
  }

  private clicked(event: MouseEvent): void {
    if (event.button !== 0 || event.defaultPrevented || !this.read || this.card.holds(event.target)) return;
    const [target] = event.composedPath();
    // The page's own links, buttons and selections keep working.
    const own = 'a[href], button, input, select, textarea, label, summary, [contenteditable], [role="button"]';
    if (event.composedPath().some(node => node instanceof Element && node.matches(own)) || !(target instanceof Element)) return;
    if (getSelection()?.isCollapsed === false) return;
    this.places ??= new Places(this.read.source, [...this.marks, ...this.ownMarks]);
    const mark = this.places.at(event.clientX, event.clientY, this.roots);
    if (mark) this.openCard(mark);
    else this.closeCard();
  }

  private openCard(mark: Mark): void {
    this.open = mark;
    this.painter.show('open', mark.spans);
    this.showCard();
  }

  private showCard(): void {
    const mark = this.open;
    if (!mark) return;
    const own = this.ownMarks.includes(mark);
    const alike = (own ? this.ownMarks : this.marks).filter(other => other.kind === mark.kind);
    const kept = this.keptOf(mark);
    const at = alike.indexOf(mark);
    this.card.show(
      {
        id: this.idOf(mark),
        mark,
        at: at + 1,
        of: alike.length,
        saved: kept !== undefined,
        ...(kept?.text === undefined ? {} : { changed: { before: kept.record.quote, now: kept.text } }),
        byHand: own,
        ...(kept ? { own: { note: kept.record.note, ownDue: kept.record.ownDue ?? '' } } : {}),
        save: (note, ownDue) => this.save(mark, note, ownDue),
        change: fields => this.change(mark, fields),
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
    this.painter.show('open', []);
    this.card.close();
  }

  private rangesOf = (mark: Mark): Range[] => mark.spans.flatMap(span => this.painter.rangesOf(span));

  private goTo(mark: Mark, card: boolean): void {
    const [range] = this.rangesOf(mark);
    const rect = range?.getBoundingClientRect();
    // The page's own boxes scroll too, not only the window.
    if (rect && (rect.top < 60 || rect.bottom > innerHeight - 60)) range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    if (card) this.openCard(mark);
    else {
      this.closeCard();
      this.painter.show('open', mark.spans);
    }
  }

  private followUp(mark: Mark, note = '', ownDue = '') {
    if (!this.read || mark.kind === 'fallen') return undefined;
    const { minutes, source } = this.read;
    const found = mark.found as Parameters<typeof followUpOf>[3];
    const page = { url: source.uri, title: source.title, text: source.text };
    return {
      ...followUpOf(minutes, mark.case as Case | undefined, mark.kind, found, page, Date.now()),
      note,
      ...(ownDue ? { ownDue } : {}),
    };
  }

  /** Of its record in the list, whether it is there or not; the same as long as the page says the same. */
  private idOf = (mark: Mark): string => {
    const known = this.ids.get(mark);
    if (known !== undefined) return known;
    const id = this.followUp(mark)?.id ?? ('text' in mark.found ? mark.found.text : '');
    this.ids.set(mark, id);
    return id;
  };

  private keptOf = (mark: Mark): Kept | undefined => this.kept.find(one => one.mark === mark);

  /** Of the record that is saved of it, though its words have changed; else of the one that would be. */
  private recordIdOf = (mark: Mark): string => this.keptOf(mark)?.record.id ?? this.idOf(mark);

  private async save(mark: Mark, note = '', ownDue = ''): Promise<void> {
    const followUp = this.followUp(mark, note, ownDue);
    if (followUp) await ask({ type: 'save', followUp });
    await this.refreshSaved();
  }

  /** Saves what the user has selected, whatever the reading made of it, and opens its card for correction. */
  async saveSelection(): Promise<void> {
    if (!this.read || this.state !== 'found') return;
    const { minutes, source } = this.read;
    const span = selectedSpan(source);
    if (!span) return;
    const one = minutes.cases.find(({ start, end }) => start <= span.start && span.start < end);
    const page = { url: source.uri, title: source.title, text: source.text };
    const followUp = followUpOf(minutes, one, 'action', selectedAction(source, minutes, span), page, Date.now());
    await ask({ type: 'save', followUp });
    getSelection()?.removeAllRanges();
    this.wanted = { id: followUp.id, card: true };
    await this.refreshSaved();
  }

  /** The user's own fields of a saved item. */
  private async change(mark: Mark, fields: CardFields): Promise<void> {
    await ask({ type: 'change', id: this.recordIdOf(mark), fields });
    await this.refreshSaved();
  }

  private async unsave(mark: Mark): Promise<void> {
    if (mark.kind !== 'fallen') await ask({ type: 'remove', id: this.recordIdOf(mark) });
    await this.refreshSaved();
  }

  /** What of this page is in the list; marks and card follow. */
  async refreshSaved(): Promise<void> {
    if (this.state !== 'found') return;
    const { saved, goTo } = await ask({ type: 'savedOn', url: this.url });
    if (this.ending.signal.aborted) return;
    this.records = saved;
    this.kept = this.keptAsRead();
    this.paintSaved();
    if (goTo) this.wanted = { id: goTo, card: false };
    await this.findSaved();
    if (this.open && !this.marks.includes(this.open) && !this.ownMarks.includes(this.open)) this.closeCard();
    if (this.open) this.showCard();
    announce({ type: 'outlineChanged' });
  }

  outline(): Outline {
    const saved = new Set(this.kept.flatMap(({ mark }) => mark?.id ?? []));
    const told = this.kept.filter(one => one.state !== 'same' || (one.mark && this.ownMarks.includes(one.mark)));
    const kept = told.map(({ record, state, text, mark }) => ({
      id: record.id,
      kind: record.kind,
      quote: record.quote,
      state,
      ...(text === undefined ? {} : { text }),
      ...(mark ? { mark: mark.id } : {}),
    }));
    return outlineOf(
      this.state,
      this.read?.minutes,
      this.marks,
      saved,
      mark => (mark.kind === 'fallen' ? '' : this.recordIdOf(mark)),
      kept,
      this.municipality(),
    );
  }

  private municipality(): string | undefined {
    const mark = this.marks.find(({ kind }) => kind !== 'fallen');
    return mark && this.followUp(mark)?.meeting.municipality;
  }

  /** What the panel asks to be done with a mark; an unknown one is left alone. */
  async handle(request: { type: 'goTo' | 'saveMark' | 'unsaveMark'; mark: string; card?: boolean }): Promise<void> {
    const mark = [...this.marks, ...this.ownMarks].find(({ id }) => id === request.mark);
    if (!mark) return;
    if (request.type === 'goTo') this.goTo(mark, request.card ?? false);
    else if (request.type === 'saveMark') await this.save(mark);
    else await this.unsave(mark);
  }

  /** The page shows another address than the one that was read; a place within the same page is no other. */
  isElsewhere(): boolean {
    return routeOf(pageAddress()) !== routeOf(this.url);
  }

  /** It has only just begun: who asks for it now asks twice. */
  isFresh(): boolean {
    return !this.ending.signal.aborted && !this.isElsewhere() && performance.now() - this.begun < 1000;
  }

  end(): void {
    this.ending.abort();
    this.closeCard();
    this.painter.stop();
    this.read = undefined;
    this.places = undefined;
    this.marks = [];
  }

  /** Ended by the user: the badge and the panel hear of it. */
  turnOff(): void {
    this.end();
    this.tell('off');
  }

  /** The page came back from the browser's memory as it was left: what is saved may have changed since. */
  wake(): void {
    if (this.state === 'found') this.refreshSaved().catch(() => undefined);
    if (this.state !== 'reading') this.tell(this.state);
  }
}

/** An address without its fragment, unless a page of one document keeps its own addresses there ("#/sak/12"). */
const routeOf = (url: string): string => (/#!?\//u.test(url) ? url : addressOf(url));
