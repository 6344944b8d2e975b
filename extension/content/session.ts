/**
 * One reading of one page, from when it is asked for until it is ended: the walk, the parse, the marks, the card, what
 * is saved, and the page's own changes. Ending it leaves nothing behind.
 */
import { hiddenBy } from '../../lib/followup/dismissal';
import { parseSteps } from '../../lib/parse';
import { readHtmlSteps } from '../../lib/read/html';
import type { Source } from '../../lib/read/source';
import { KnownCases } from '../../lib/structure/known';
import { announce, ask } from '../platform/ask';
import { isConnected } from '../platform/browser';
import type { Outline } from '../platform/messages';
import { DEFAULTS, onSettings, readSettings } from '../platform/settings';
import { pageAddress } from './address';
import { heldOver } from './changed';
import { pageTree } from './dom';
import { learnLanguageOf } from './languages';
import { marksOf } from './marks';
import { PageObserver } from './observe';
import { SelectionOffer } from './offer';
import { outlineOf } from './outline';
import type { Overlay } from './overlay';
import { groundOf } from './paint';
import { routeOf } from './route';
import type { Read } from './saving';
import { firstElement, Showing } from './showing';
import { ENDED, inSlices, turn } from './slices';

export class Session extends Showing {
  private readonly known = new KnownCases();
  private readonly observer = new PageObserver(
    () => this.follow(),
    node => this.overlay.holds(node),
    this.ending.signal,
  );
  private readonly offer: SelectionOffer;
  private readonly begun = performance.now();
  /** Done when it is known what the user wants to see of the marks; the reading begins meanwhile. */
  private wished = Promise.resolve();

  /** @param left hears that the page is no minutes, or no more: this reading is over */
  constructor(
    overlay: Overlay,
    private readonly left: () => void,
  ) {
    super(overlay);
    const save = () => void this.saveSelection().catch(() => undefined);
    this.offer = new SelectionOffer(overlay, () => (this.state === 'found' ? this.read?.source : undefined), save, this.ending.signal);
  }

  /** Reads the page, and follows its changes from then on. */
  async start(): Promise<void> {
    const { signal } = this.ending;
    // The whole page is followed before it is read: what changes meanwhile is not missed.
    this.observer.watch([document]);
    // The page may have a look for the night of its own.
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.redraw(), { signal });
    this.offer.start();
    document.addEventListener('click', event => this.clicked(event), { signal });
    document.addEventListener('keydown', event => event.key === 'Escape' && this.closeCard(), { signal });
    const stop = onSettings(({ marks, offer }) => {
      this.offer.want(offer);
      if (JSON.stringify(marks) === JSON.stringify(this.wish)) return;
      this.wish = marks;
      this.redraw();
    });
    signal.addEventListener('abort', () => isConnected() && stop());
    this.wished = readSettings()
      .catch(() => DEFAULTS)
      .then(({ marks, offer }) => {
        this.wish = marks;
        this.offer.want(offer);
      });
    await this.follow();
  }

  /** The same reading, drawn as the page and the user want it now. */
  private redraw(): void {
    if (!this.read) return;
    this.paint(this.read);
    this.findSaved().catch(() => undefined);
  }

  /** The page as it is now, read and marked. */
  private async look(): Promise<void> {
    const { signal } = this.ending;
    const before = this.read;
    const uri = pageAddress();
    const arrived = !before || routeOf(uri) !== routeOf(this.url);
    this.url = uri;
    // Asked for before the page is read: what is hidden should not be seen first.
    const loading = arrived ? this.load() : undefined;
    // The marks do not wait for a store that is slow to answer.
    const patience = new Promise(done => setTimeout(done, PATIENCE));
    const ready = Promise.all([this.wished, Promise.race([loading, patience])]);
    let isReady = false;
    loading?.catch(() => undefined);
    ready
      .then(() => {
        isReady = true;
      })
      .catch(() => undefined);
    const source = before ? await this.walk() : await this.walkFirst(ready);
    this.observer.watch(this.roots);
    const held =
      before && heldOver(before.minutes, before.source, source, [...this.marks.flatMap(mark => mark.spans), ...this.hidden.keys()]);
    if (before && held) {
      this.paint({ minutes: held, source });
      if (held !== before.minutes) this.tell('found');
      return this.showWhen(loading);
    }
    await learnLanguageOf(source);
    signal.throwIfAborted();
    const minutes = await inSlices(parseSteps(source, this.known), signal, soFar => {
      // Some may have been shown already, and are not taken away again.
      if (!before && isReady && soFar.cases.length > (this.read?.minutes.cases.length ?? 0)) this.paint({ minutes: soFar, source });
    });
    signal.throwIfAborted();
    if (minutes.kind === 'none') {
      this.end();
      this.tell('none');
      this.left();
      return;
    }
    // The last step and the marks of the whole page together would take too long.
    await turn();
    await ready;
    signal.throwIfAborted();
    this.paint({ minutes, source });
    this.tell('found');
    await this.showWhen(loading);
  }

  /** @param most only the first part of the page, so many UTF-16 code units */
  private async walk(most = Number.POSITIVE_INFINITY): Promise<Source> {
    const { tree, roots } = pageTree();
    const options = { uri: this.url, title: document.title, most };
    const source = await inSlices(readHtmlSteps<Node>(document.documentElement, tree, options), this.ending.signal);
    this.roots = roots;
    return source;
  }

  /**
   * The page, of which the first part is read and marked before the rest of it where it is long: that is what is looked at first.
   * @param ready when it is known what is not to be shown
   */
  private async walkFirst(ready: Promise<unknown>): Promise<Source> {
    const part = await this.walk(FIRST_PART);
    if (part.text.length < FIRST_PART) return part;
    await learnLanguageOf(part);
    this.ending.signal.throwIfAborted();
    const minutes = await inSlices(parseSteps(part), this.ending.signal);
    await ready;
    this.ending.signal.throwIfAborted();
    // Of the last case the end is not read yet.
    const cases = minutes.cases.slice(0, -1);
    if (minutes.kind === 'minutes' && cases.length) this.paint({ minutes: { ...minutes, cases }, source: part });
    return this.walk();
  }

  /** Shows what is saved: as it is known, or when it has been asked for. */
  private async showWhen(loading: Promise<void> | undefined): Promise<void> {
    if (!loading) return this.findSaved();
    await loading;
    await this.showSaved();
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
    this.hidden = hiddenBy(this.dismissals, read.source.text, read.minutes);
    const { marks, looks } = marksOf(read.minutes, this.hidden, this.wish.off);
    this.read = read;
    this.marks = marks;
    this.places = undefined;
    this.ids.clear();
    this.ownMarks = [];
    this.kept = this.keptAsRead();
    const ground = groundOf(firstElement(read.source, marks) ?? document.body);
    painter.start(read.source, ground, this.roots, this.wish);
    for (const [look, spans] of looks) painter.show(look, spans);
    this.paintSaved();
    this.stepping.follow();
    if (!open) return;
    this.open = marks.find(mark => mark.kind === open.kind && this.idOf(mark) === open.id);
    painter.show('open', this.open?.spans ?? []);
    if (this.open) this.showCard();
    else this.card.close();
  }

  protected override repaint(): void {
    if (!this.read) return;
    this.paint(this.read);
    this.tell('found');
  }

  outline(): Outline {
    return outlineOf(
      this.state,
      this.read?.minutes,
      this.marks,
      mark => (mark.kind === 'fallen' ? '' : this.recordIdOf(mark)),
      this.kept,
      [...this.hidden].map(([{ text }, { id }]) => ({ id, text })),
      this.municipality(),
    );
  }

  private municipality(): string | undefined {
    const mark = this.marks.find(({ kind }) => kind !== 'fallen');
    return mark && this.followUp(mark)?.meeting.municipality;
  }

  /** What the panel asks to be done with a mark; an unknown one is left alone. */
  async handle(request: { type: 'goTo' | 'saveMark' | 'unsaveMark' | 'dismissMark'; mark: string; card?: boolean }): Promise<void> {
    const mark = [...this.marks, ...this.ownMarks].find(({ id }) => id === request.mark);
    if (!mark) return;
    if (request.type === 'goTo') this.goTo(mark, request.card ?? false);
    else if (request.type === 'saveMark') await this.save(mark);
    else if (request.type === 'dismissMark') await this.dismiss(mark);
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
    this.ending.abort(ENDED);
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

/** How much of a long page is read before the rest of it, in UTF-16 code units: some screens full. */
const FIRST_PART = 10_000;
/** How long the marks wait for what is saved and hidden, in ms. */
const PATIENCE = 500;
