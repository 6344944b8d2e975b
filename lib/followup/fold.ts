/** Letters made alike, so that a keyboard without Nordic letters finds and compares what was written with them. */
import { onceForText } from './once';

/** Letters that Unicode does not take apart by itself. */
const ALONE: Record<string, string> = {
  å: 'a', ä: 'a', æ: 'a', ö: 'o', ø: 'o', é: 'e', ü: 'u', đ: 'd', ð: 'd', ŋ: 'n', ŧ: 't', þ: 'th', ß: 'ss', ł: 'l', ı: 'i', œ: 'oe',
}; // biome-ignore format: one row
const FOREIGN = /[^\u0000-\u007f]/u;
const KNOWN = /[åäæöøéüđðŋŧþßłıœ]/gu;
/** Soft hyphens, joiners and marks of direction: nobody sees them, nobody types them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/gu;
const TWO_LETTERS = /aa|ae|oe/u;

/** Small letters, accents gone, white space single: "Røstvik  Skole" → "rostvik skole". Marks and digits stay. */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (FOREIGN.test(folded)) {
    folded = folded.replace(KNOWN, letter => ALONE[letter] as string);
    if (FOREIGN.test(folded)) {
      folded = folded
        .replace(UNSEEN, '')
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '');
      // What the taking apart brought to light: "Ǿ" is an ø with an accent.
      folded = folded.replace(KNOWN, letter => ALONE[letter] as string);
    }
  }
  return folded.replace(/\s+/gu, ' ').trim();
}

/** The folded text with "aa", "ae" and "oe" as one letter too: "Roestvik" → "rostvik", as `fold` makes "Røstvik". */
export function foldTwice(folded: string): string {
  return TWO_LETTERS.test(folded) ? folded.replace(/aa|ae/gu, 'a').replace(/oe/gu, 'o') : folded;
}

/** For comparing names: the same for "Røstvik", "Rostvik" and "Roestvik", whatever hyphens and marks stand in them. */
export const foldName = onceForText((text: string): string =>
  foldTwice(
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ),
);
