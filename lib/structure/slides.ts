/** Mirrors of slide presentations: a paragraph holds a slide's whole text, mostly with each phrase said twice. */
import type { Source } from '../read/source';

/** A mirror shows itself in its first slides: no more paragraphs are looked at, and no more of each. */
const PARAGRAPHS = 80;
const LETTERS = 600;
/** Of a phrase that counts, in letters with the spaces between its words. */
const SHORTEST = 9;
const LONGEST = 81;
const MOST_WORDS = 14;

/** @returns true where at least three paragraphs say their phrases twice in a row */
export function isSlideMirror(source: Source): boolean {
  let twice = 0;
  let looked = 0;
  for (const block of source.blocks) {
    if (block.furniture || block.end - block.start < 60) continue;
    if (++looked > PARAGRAPHS) return false;
    if (saysTwice(source.text.slice(block.start, Math.min(block.end, block.start + LETTERS)))) twice++;
    if (twice >= 3) return true;
  }
  return false;
}

/** Some phrase stands twice in a row: as many words in a row are the same as those `step` words before. */
function saysTwice(text: string): boolean {
  const words = text.split(' ');
  for (let step = 1; step <= MOST_WORDS; step++) {
    let run = 0;
    for (let i = step; i < words.length; i++) {
      run = words[i] === words[i - step] && !words[i]?.includes('.') ? run + 1 : 0;
      if (run < step) continue;
      const phrase = words.slice(i - step + 1, i + 1).join(' ');
      if (phrase.length >= SHORTEST && phrase.length <= LONGEST && /^\p{L}/u.test(phrase)) return true;
    }
  }
  return false;
}
