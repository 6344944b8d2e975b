/** Entries that are counted without a number in figures: by their list, by Roman numbers, by letters. */
import type { Block } from '../read/source';
import { type Candidate, containerBehind } from './candidate';

const ROMAN = /^(X{0,3}(?:IX|IV|V?I{1,3}|(?<=X)|V))[.)]\s+(?=["«]?\p{Lu})/u;
/** Without a mark, as typists set it, where what follows can be a title. */
const BARE_ROMAN = /^(X{0,3}(?:IX|IV|V?I{1,3}|(?<=X)|V))\s+(?=\p{Lu}\p{L}{2})/u;
const LETTER = /^\(?([A-Za-z])[.)]\s+(?=["«]?\p{Lu})/u;
const ROMAN_VALUE: Record<string, number> = { I: 1, V: 5, X: 10 };

const romanNumber = (written: string): number =>
  [...written].reduce((sum, letter, i) => {
    const value = ROMAN_VALUE[letter] ?? 0;
    return sum + (value < (ROMAN_VALUE[written[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** An entry of a list that counts its entries itself, or a line that begins with a Roman number or a letter. */
export function countedCandidate(block: Block, index: number, text: string): Candidate | undefined {
  const listed = block.kind === 'item' && block.depth === 1 ? /^\d{1,3}(?=\.)/u.exec(block.marker)?.[0] : undefined;
  const roman = ROMAN.exec(text) ?? BARE_ROMAN.exec(text);
  const letter = LETTER.exec(text);
  const [counted, number, value, rest] = listed
    ? (['list', listed, Number(listed), 0] as const)
    : roman?.[1]
      ? (['roman', roman[1], romanNumber(roman[1]), roman[0].length] as const)
      : letter?.[1]
        ? (['letter', letter[1], (letter[1].toLowerCase().codePointAt(0) ?? 0) - 96, letter[0].length] as const)
        : [];
  if (!counted) return undefined;
  return {
    style: 'dot',
    prefix: '',
    number,
    path: [value],
    year: 0,
    block: index,
    lastBlock: index,
    start: block.start,
    titleStart: block.start + rest,
    titleEnd: block.end,
    container: containerBehind(block, block.start + rest),
    counted,
  };
}
