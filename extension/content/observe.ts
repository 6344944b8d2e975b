/**
 * Follows the page's own changes with one observer, there only where a reading stands. Changes are gathered until the
 * page is quiet for a moment; however busy it is, following it takes no more than a small share of the time.
 */

/** So long the page must be quiet, in ms. */
const QUIET = 150;
/** A page that never is quiet is looked at after so long. */
const LONGEST = 1000;
/** After a look that took one part of time, so many parts are left to the page. */
const REST = 9;
const LONGEST_REST = 15_000;

const OPTIONS: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'class', 'style', 'open', 'aria-hidden', 'slot'],
};

export class PageObserver {
  private readonly observer = new MutationObserver(records => {
    if (records.some(record => this.counts(record))) this.noticed();
  });
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first and the last of the changes that wait were noticed, in ms of the page's clock. */
  private first = 0;
  private last = 0;
  private restUntil = 0;
  private busy = false;
  private waiting = false;

  /**
   * @param follow looks at the page again; a change meanwhile is followed after it
   * @param isOurs what we put into the page ourselves
   * @param signal ends it all
   */
  constructor(
    private readonly follow: () => Promise<void>,
    private readonly isOurs: (node: Node) => boolean,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop(), { once: true });
    // What nobody sees need not be followed: it is made up for when the page is looked at.
    document.addEventListener('visibilitychange', () => this.waiting && this.schedule(), { signal });
  }

  /** Begins to follow a document or a shadow root; one that is followed already is not followed twice. */
  watch(roots: Iterable<Node>): void {
    for (const root of roots) this.observer.observe(root, OPTIONS);
  }

  private counts({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (this.isOurs(target)) return false;
    if (type === 'childList') return ![...addedNodes, ...removedNodes].every(this.isOurs);
    // An element with nothing in it shows no words, however it looks.
    return type === 'characterData' || target.firstChild !== null;
  }

  private noticed(): void {
    this.last = performance.now();
    if (!this.waiting) this.first = this.last;
    this.waiting = true;
    this.schedule();
  }

  private schedule(): void {
    if (this.timer !== undefined || this.busy || document.hidden) return;
    const now = performance.now();
    const quiet = Math.min(this.last + QUIET, this.first + LONGEST);
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        if (performance.now() < Math.min(this.last + QUIET, this.first + LONGEST)) this.schedule();
        else void this.look();
      },
      Math.max(quiet, this.restUntil, now) - now,
    );
  }

  private async look(): Promise<void> {
    const begun = performance.now();
    this.waiting = false;
    this.busy = true;
    try {
      await this.follow();
    } finally {
      const ended = performance.now();
      this.restUntil = ended + Math.min((ended - begun) * REST, LONGEST_REST);
      this.busy = false;
      if (this.waiting) this.schedule();
    }
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    // A look that is under way does not begin another.
    this.busy = true;
  }
}
