/** Reads labels of who met by the words they are put together from: "Følgende faste medlemmer møtte ikke". */
import type { AttendanceWords } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';

/** How many words such a label has at most. */
const LONGEST = 10;

/** @returns which list stands under the label; undefined where a word of it says something else, or none says who met */
export function attendingLabel(label: string, vocabulary: Vocabulary): 'present' | 'absent' | 'others' | undefined {
  const { words: matcher, sorts } = vocabulary.attendance;
  if (!matcher.test(label)) return undefined;
  const words = label.match(/[\p{L}-]+/gu) ?? [];
  if (!words.length || words.length > LONGEST || /[!?;]\s*\S|\.\s*[^\s\p{Ll}]/u.test(label)) return undefined;
  const found = new Set<keyof AttendanceWords>();
  let known = 0;
  for (const match of matcher.all(label)) {
    found.add(sorts.get(match.phrase) ?? 'filler');
    known += match[0].match(/[\p{L}-]+/gu)?.length ?? 0;
  }
  if (!found.has('met') && !found.has('away')) return undefined;
  const not = words.filter(word => vocabulary.negations.test(word)).length;
  const others = words.filter(word => !matcher.test(word) && (vocabulary.bodies.test(word) || vocabulary.parts.kinds.has(word))).length;
  if (known + not + others < words.length) return undefined;
  // "Ej tjänstgörande" has its own sort; any other "not" turns who met into who did not.
  if (found.has('away') || (not > 0 && !found.has('guests'))) return 'absent';
  return found.has('guests') ? 'others' : 'present';
}
