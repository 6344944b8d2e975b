/**
 * Looks whether the page may be minutes: at once, and where it is none again at growing intervals while the page is
 * young or its text grows, because many portals fill their pages by script. Nothing is left behind: no listener, no
 * observer, and after a while no timer.
 */
import { pageAddress } from './address';
import { wordsOf } from './words';

/**
 * How much of the page's text the gate is shown, in UTF-16 code units: at once, and when it looks again. Minutes tell what
 * they are within a few thousand, but a long menu may stand before them: a page is not kept waiting for that.
 */
const FIRST_LETTERS = 20_000;
const GATE_LETTERS = 60_000;
/** How long after the last look a page that was none is looked at again, in ms. */
const YOUNG = [300, 700, 1500, 3000];
/** A page whose text still grows then is waited for twice as long each time, up to this. */
const LONGEST = 30_000;

export class Looks {
  private words: string | undefined;
  private grown = false;
  private looks = 0;
  private waited = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private found = false;
  private url = '';
  private at = 0;

  /**
   * @param mayBeMinutes of a page's words
   * @param heard hears after each look whether the page may be minutes; once it may, no more looks follow by themselves
   */
  constructor(
    private readonly mayBeMinutes: (words: string) => boolean,
    private readonly heard: (found: boolean) => void,
  ) {}

  /** It has only just found that this very page may be minutes: who asks for it now asks twice. */
  hasJustFound(): boolean {
    return this.found && this.url === pageAddress() && performance.now() - this.at < 1000;
  }

  /** Looks now. */
  look(): void {
    this.url = pageAddress();
    this.at = performance.now();
    const words = document.body ? wordsOf(document.body, this.words === undefined ? FIRST_LETTERS : GATE_LETTERS) : '';
    this.grown = this.words !== undefined && words.length > this.words.length;
    // What was looked at already is not looked at again.
    const found = words !== this.words && this.mayBeMinutes(words);
    this.found = found;
    this.words = words;
    this.heard(found);
    if (!found) this.wait();
  }

  /** Looks when it is time again, if it ever is. */
  wait(): void {
    const wait = YOUNG[this.looks++] ?? (this.grown ? Math.min(this.waited * 2, LONGEST) : undefined);
    if (wait === undefined) return;
    this.waited = wait;
    this.timer = setTimeout(() => this.look(), wait);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
