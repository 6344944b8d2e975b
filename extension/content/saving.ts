/** What is saved of a page while it is read: found again among its marks, shown, and changed from the card and the panel. */
import { type Dismissal, dismissalOf, hiddenBy } from '../../lib/followup/dismissal';
import { followUpOf, LIMITS, type Page } from '../../lib/followup/followup';
import type { CardFields } from '../../lib/followup/schema';
import { isNews } from '../../lib/followup/seen';
import type { Action, Case, Minutes } from '../../lib/minutes';
import type { Source } from '../../lib/read/source';
import { selectedAction } from '../../lib/selected';
import { announce, ask } from '../platform/ask';
import type { Outline } from '../platform/messages';
import type { SavedPassage } from '../platform/requests';
import { TroubleError } from '../store/trouble';
import { words } from '../ui/words/index';
import { pageWords } from '../ui/words/page/index';
import { pageAddress } from './address';
import { CardHost } from './cardhost';
import { ownOf } from './corrections';
import type { Mark } from './marks';
import { tell } from './notice';
import type { Overlay } from './overlay';
import { Painter } from './paint';
import { type Kept, markOf, refind } from './saved';
import { isEditable, selectedSpan } from './selection';
import { inSlices } from './slices';
import type { Places } from './where';

/** What was read, and the page's state that it was read from. */
export interface Read {
  minutes: Minutes;
  source: Source;
}

/** How long what became of saved passages must stay the same before the list is told, in ms. */
const SETTLED = 2000;

export abstract class Saving {
  protected readonly ending = new AbortController();
  protected readonly card: CardHost;
  protected readonly painter = new Painter();
  protected state: Outline['state'] = 'reading';
  protected url = pageAddress();
  protected read: Read | undefined;
  protected marks: Mark[] = [];
  protected places: Places | undefined;
  /** What the list holds of this page, and what became of each on the page. */
  protected records: readonly SavedPassage[] = [];
  protected kept: readonly Kept[] = [];
  /** What the user has said is no action on this page, and the actions of the reading that this hides. */
  protected dismissals: readonly Dismissal[] = [];
  protected hidden: ReadonlyMap<Action, Dismissal> = new Map();
  protected toldKept = '';
  private noting: ReturnType<typeof setTimeout> | undefined;
  /** The record whose passage is gone to as soon as it is found. */
  protected wanted: { id: string; card: boolean; edit?: boolean } | undefined;
  /** Saved passages that the reading has no mark for. */
  protected ownMarks: Mark[] = [];
  protected readonly ids = new Map<Mark, string>();
  protected open: Mark | undefined;

  /** @param overlay what is shown over the page, of whichever reading */
  constructor(protected readonly overlay: Overlay) {
    this.card = new CardHost(overlay);
  }

  protected abstract goTo(mark: Mark, card: boolean, edit?: boolean): void;
  protected abstract showCard(): void;
  protected abstract closeCard(): void;
  protected abstract repaint(): void;

  protected paintSaved(): void {
    this.places = undefined;
    this.painter.show(
      'saved',
      this.kept.flatMap(({ span }) => span ?? []),
    );
  }

  /** Records that are marks of this reading, word for word, and what is known already of the others. */
  protected keptAsRead(): Kept[] {
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
  protected async findSaved(): Promise<void> {
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
      this.goTo(mark, wanted.card, wanted.edit);
    }
    this.noteSeen();
    const told = JSON.stringify(this.kept.map(({ record, state, text, mark }) => [record.id, state, text, mark?.id]));
    if (told !== this.toldKept) announce({ type: 'outlineChanged' });
    this.toldKept = told;
  }

  /** Tells the list how the page says today what was saved of it: once it has settled, since pages fill themselves bit by bit. */
  private noteSeen(): void {
    clearTimeout(this.noting);
    const items = this.kept.flatMap(({ record, state, text }) => {
      const found = state === 'same' ? 'exact' : state;
      const seen = { found, ...(text === undefined ? {} : { text: text.slice(0, LIMITS.quote) }) } as const;
      return isNews(record.seen, seen) ? [{ id: record.id, ...seen }] : [];
    });
    if (!items.length) return;
    const { url } = this;
    this.noting = setTimeout(() => {
      if (!this.ending.signal.aborted && this.state === 'found' && url === this.url)
        ask({ type: 'seen', url, items }).catch(() => undefined);
    }, SETTLED);
  }

  protected followUp(mark: Mark) {
    if (!this.read || mark.kind === 'fallen') return undefined;
    const { minutes, source } = this.read;
    const found = mark.found as Parameters<typeof followUpOf>[3];
    return followUpOf(minutes, mark.case as Case | undefined, mark.kind, found, pageOf(source), Date.now());
  }

  /** Of its record in the list, whether it is there or not; the same as long as the page says the same. */
  protected idOf = (mark: Mark): string => {
    const known = this.ids.get(mark);
    if (known !== undefined) return known;
    const id = this.followUp(mark)?.id ?? ('text' in mark.found ? mark.found.text : '');
    this.ids.set(mark, id);
    return id;
  };

  protected keptOf = (mark: Mark): Kept | undefined => this.kept.find(one => one.mark === mark);

  /** Of the record that is saved of it, though its words have changed; else of the one that would be. */
  protected recordIdOf = (mark: Mark): string => this.keptOf(mark)?.record.id ?? this.idOf(mark);

  /** @param fields what the user has made of it before saving */
  protected async save(mark: Mark, fields: CardFields = {}): Promise<void> {
    const followUp = this.followUp(mark);
    if (followUp) await ask({ type: 'save', followUp: { ...followUp, ...ownOf(fields) } });
    await this.refreshSaved();
  }

  /** Saves the findings with these ids, all in one go; what is none of this page's is left to whose it is. */
  async saveAll(ids: readonly string[]): Promise<void> {
    const wanted = new Set(ids);
    const marks = this.marks.filter(mark => mark.kind !== 'fallen' && wanted.has(this.recordIdOf(mark)));
    const followUps = marks.flatMap(mark => this.followUp(mark) ?? []);
    if (!followUps.length) return;
    await ask({ type: 'saveAll', followUps });
    await this.refreshSaved();
  }

  /**
   * Saves what the user has selected, whatever the reading made of it, and opens its card for correction.
   * @returns why there is nothing that could be saved; what goes wrong with the list is said here
   */
  async saveSelection(): Promise<Outline['unsaved']> {
    if (!this.read || this.state !== 'found') return this.state === 'reading' ? undefined : 'none';
    const { minutes, source } = this.read;
    const span = selectedSpan(source);
    if (!span) {
      const inField = document.activeElement?.matches('input, textarea') || isEditable(getSelection()?.anchorNode ?? null);
      return inField ? 'field' : getSelection()?.toString().trim() ? 'unread' : 'nothing';
    }
    const one = minutes.cases.find(({ start, end }) => start <= span.start && span.start < end);
    const followUp = followUpOf(minutes, one, 'action', selectedAction(source, minutes, span), pageOf(source), Date.now());
    try {
      await ask({ type: 'save', followUp });
    } catch (error) {
      tell(this.overlay, (error instanceof TroubleError && error.said) || words.value.list.saveFailed);
      return undefined;
    }
    getSelection()?.removeAllRanges();
    this.wanted = { id: followUp.id, card: true, edit: true };
    await this.refreshSaved();
    return undefined;
  }

  /** The user's own fields of a saved item. */
  protected async change(mark: Mark, fields: CardFields): Promise<void> {
    await ask({ type: 'change', id: this.recordIdOf(mark), fields });
    await this.refreshSaved();
  }

  protected async unsave(mark: Mark): Promise<void> {
    if (mark.kind !== 'fallen') await ask({ type: 'remove', id: this.recordIdOf(mark) });
    await this.refreshSaved();
  }

  /**
   * It is no action: its mark is hidden, now and on every visit, as long as its words stand.
   * @param say tells so in the card's place, where it can be undone
   */
  protected async dismiss(mark: Mark, say = false): Promise<void> {
    if (!this.read || mark.kind !== 'action') return;
    const record = this.idOf(mark);
    const dismissal = dismissalOf(mark.found as Action, mark.case, pageOf(this.read.source), Date.now());
    await ask({ type: 'dismiss', dismissal });
    if (say) {
      this.open = undefined;
      this.painter.show('open', []);
      this.card.say(pageWords.value.dismissed, async () => {
        await ask({ type: 'undismiss', id: dismissal.id });
        await this.refreshSaved();
        const again = this.marks.find(one => this.idOf(one) === record);
        if (again) this.goTo(again, true);
      });
    }
    await this.refreshSaved();
  }

  /** What of this page is in the list, and what is hidden on it; marks and card follow. */
  async refreshSaved(): Promise<void> {
    if (this.state !== 'found') return;
    await this.load();
    await this.showSaved();
  }

  /** Asks for what is saved of this page and dismissed on it. */
  protected async load(): Promise<void> {
    const { saved, dismissed, goTo } = await ask({ type: 'savedOn', url: this.url });
    if (this.ending.signal.aborted) return;
    this.records = saved;
    this.dismissals = dismissed;
    if (goTo) this.wanted = { id: goTo, card: false };
  }

  protected async showSaved(): Promise<void> {
    const { read } = this;
    if (!read) return;
    if (idsOf(hiddenBy(this.dismissals, read.source.text, read.minutes)) !== idsOf(this.hidden)) this.repaint();
    this.kept = this.keptAsRead();
    this.paintSaved();
    await this.findSaved();
    if (this.open && !this.marks.includes(this.open) && !this.ownMarks.includes(this.open)) this.closeCard();
    if (this.open) this.showCard();
    announce({ type: 'outlineChanged' });
  }
}

const pageOf = ({ uri, title, text }: Source): Page => ({ url: uri, title, text });

const idsOf = (hidden: ReadonlyMap<Action, Dismissal>): string => [...hidden.values()].map(({ id }) => id).join();
