/** Entries that are done: ticked off, struck through, or with a word that says so. */
import type { Block } from '../read/source';
import { isStruck } from './action';
import type { Line, Reading } from './reading';

/** The lines of a list that end with one and the same word for "done", two or more: "Kari orders the banner check". */
export function ticked(lines: Line[], { source, vocabulary }: Reading): Line[] {
  const ended = new Map<string, Line[]>();
  for (const line of lines) {
    const text = source.text.slice(line.start, line.end);
    const word = text.length < 160 ? /\s(\p{L}{2,12})(?:,\s[^.,]{2,40})?[\s.!]*$/u.exec(text)?.[1]?.toLowerCase() : undefined;
    if (word && vocabulary.ticks.test(word)) ended.set(word, [...(ended.get(word) ?? []), line]);
  }
  return [...ended.values()].filter(({ length }) => length > 1).flat();
}

/** A box before an entry, ticked or not. */
export const BOX = /^\s*(?:[☐☑☒✓✔]|\[[ xX]?\])\s*/u;

/** A piece of a line that says that it is done has fewer letters. */
const SHORT = 42;

/** The entry's box, its look or a word behind a mark says that it is done. */
export function isDone(text: string, block: Block, line: Line, reading: Reading): boolean {
  if (block.checked === true || /^\s*(?:[☑☒✓✔]|\[[xX]\])/u.test(text) || isStruck(reading.source, [line])) return true;
  // "– utført 10.01", "(ferdig)", "OK" at its end, "– klart (Kari)": a short piece of the line that begins with the word.
  const { done, negations, dueLeads } = reading.vocabulary;
  const pieces = text.split(/\s[–-]\s|->|[–(:,;.=]/u).slice(1);
  return pieces.some(piece => {
    if (piece.length >= SHORT && !/[)\s]$/u.test(piece)) return false;
    const told = piece.replace(/[)\s]+$/u, '');
    const match = told.length < SHORT ? done.exec(told) : null;
    return (
      match !== null &&
      match.index < 14 &&
      told.length < match.index + match[0].length + 14 &&
      !negations.test(told) &&
      (told.trim().length === match[0].length || !dueLeads.test(told))
    );
  });
}
