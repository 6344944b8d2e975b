/** Describes where a passage stands, by its words and those around it, so that it can be found when the page has changed. */
import type { Span } from '../minutes';

export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  /** UTF-16 offset into the text as it was read; a hint, not an address. */
  start: number;
}

/** How many code units of the text around a passage are kept: enough to tell two like passages apart. */
const AROUND = 32;

/**
 * @param text the whole text that was read, `span` a stretch of it
 * @param most the longest `exact` that is kept, in UTF-16 code units
 */
export function describe(text: string, { start, end }: Span, most: number): Anchor {
  return {
    exact: text.slice(start, Math.min(end, start + most)),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
  };
}
