/** Sentences that tell what was moved, and then what became of it: "Forslag fra Kari om … ble vedtatt". */
import type { Found } from '../language/matcher';
import type { Vocabulary } from '../language/vocabulary';
import { isReported } from './elsewhere';
import type { Reading } from './reading';
import { endsProposal } from './verdicts';

/** How near the beginning the proposal is named that is the sentence's subject or ground: "Etter forslag fra Kari …". */
const NEAR = 30;
/** How many words a seconder's name may have. */
const NAME = 4;

/** The words by which what the sentence moves was settled; undefined where it only moves. */
export function carriedBy(text: string, reading: Reading): string | undefined {
  const { vocabulary } = reading;
  const moved = vocabulary.proposing.exec(text);
  if (!moved || /:\s/u.test(text)) return undefined;
  return settledSubject(text, moved, reading) ?? closing(text, vocabulary);
}

/** "Forslag fra Kari om å flytte markedet ble vedtatt", "On a motion by A, the Council resolved to …". */
function settledSubject(text: string, moved: Found, reading: Reading): string | undefined {
  const { vocabulary } = reading;
  const named = vocabulary.proposals.exec(text);
  // Where a verb moves, what follows is what it moves: "Kari foreslo at planen ble vedtatt".
  if (!named || named.index > NEAR || named.index > moved.index + moved[0].length || !vocabulary.proposals.test(moved[0])) return undefined;
  const verb = [...vocabulary.deciding.all(text)].find(
    one =>
      one.index > moved.index &&
      isPast(one[0], vocabulary) &&
      !vocabulary.joins.has(wordBefore(text, one.index)) &&
      !vocabulary.contentMarks.has(wordBefore(text, one.index)) &&
      !isReported(text, { words: one[0], index: one.index }, reading),
  );
  return verb?.[0];
}

const isPast = (words: string, { past, decided }: Vocabulary): boolean => past.test(words) || decided.test(words);

const wordBefore = (text: string, at: number): string => /(\p{L}+)[\s,]*$/u.exec(text.slice(0, at))?.[1]?.toLowerCase() ?? '';

/** Its last clause tells how it ended: "…, og dette ble vedtatt", "…, seconded by B and carried", "… and resolved that …". */
function closing(text: string, vocabulary: Vocabulary): string | undefined {
  const { joins, unanimous, voteWords, announced, decided, announcing, contentMarks } = vocabulary;
  for (const { index, 0: mark } of text.matchAll(/,\s+|\s[–-]\s|(?<=\s)\p{L}+\s+/gu)) {
    const joined = /\p{L}/u.test(mark);
    if (joined && !joins.has(mark.trim().toLowerCase())) continue;
    const tail = text.slice(index + mark.length);
    const seconded = isSeconded(text.slice(0, index), vocabulary);
    const first = /^\p{L}+/u.exec(tail)?.[0] ?? '';
    if (joined && seconded && (decided.test(first) || announcing.test(first))) return first;
    if (contentMarks.has(first.toLowerCase()) || !endsProposal(tail, vocabulary)) continue;
    // "… that the plan be approved and adopted": the last word is still what was moved.
    const told = unanimous.test(tail) || voteWords.test(tail) || (/\s/u.test(tail.trim()) && announced.exec(tail)?.index === 0);
    if (told || seconded) return tail;
  }
  return undefined;
}

/** Ends with who moved or seconded it. */
function isSeconded(text: string, { proposing, contentMarks }: Vocabulary): boolean {
  const last = [...proposing.all(text)].at(-1);
  if (!last) return false;
  const words = text.slice(last.index + last[0].length).match(/\p{L}+/gu) ?? [];
  return (
    words.length > 0 && words.length <= NAME && words.every(word => /^\p{Lu}/u.test(word)) && !words.some(word => contentMarks.has(word))
  );
}
