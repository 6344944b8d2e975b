/** Mirrors of slide presentations: a paragraph holds a slide's whole text, mostly with each phrase said twice. */
import type { Source } from '../read/source';

/** @returns true where at least three paragraphs say their phrases twice in a row */
export function isSlideMirror(source: Source): boolean {
  let twice = 0;
  for (const block of source.blocks) {
    if (block.furniture || block.end - block.start < 60) continue;
    if (/(?:^|\s)(\p{L}[^.]{8,80}?)\s\1(?:\s|$)/u.test(source.text.slice(block.start, Math.min(block.end, block.start + 600)))) twice++;
    if (twice >= 3) return true;
  }
  return false;
}
