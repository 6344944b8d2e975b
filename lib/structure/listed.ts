/** The lists of who met, and how a line of one falls into its sentences. */
import { attendingLabel } from '../find/attending';
import { fieldKinds } from '../find/fields';
import { PRESENT_MARK } from '../find/listed';
import type { FieldKind } from '../language/language';
import type { Vocabulary } from '../language/vocabulary';
import type { Person } from '../minutes';

export interface Attendance {
  present: Person[];
  absent: Person[];
  others: Person[];
}

export type List = keyof Attendance;

export const LISTS: List[] = ['absent', 'present', 'others'];
/** The list that labels of these kinds begin. */
export const listOf = (kinds: readonly FieldKind[]): List | undefined => LISTS.find(list => kinds.includes(list));

/** What is said of one holds against the list: "(estynyt)" among those present, "møtte som vara" among those away. */
export function listOfOne({ role = '' }: Person, list: List, vocabulary: Vocabulary): List {
  if (!role) return list;
  if (list === 'absent') return vocabulary.deputising.test(role) && !/\(/u.test(role) ? 'present' : list;
  const isAway = (part: string): boolean =>
    vocabulary.missing.test(part) ||
    attendingLabel(part, vocabulary) === 'absent' ||
    fieldKinds(part.replace(/\.$/u, ''), vocabulary).includes('absent');
  return role.split(/[,;(]/u).some(part => isAway(part.trim())) ? 'absent' : list;
}

/** "Kari Moe og Ola Vik. Ingen forfall. Fra skolen: Per Li": the sentences of a line, each without a label of its own. */
export function sentencesOf(line: string, vocabulary: Vocabulary): string[] {
  const found: string[] = [];
  for (const sentence of line.split(/(?<=[\p{Ll})]{2})\.\s+(?=\p{Lu})/u)) {
    const label = LABEL.exec(sentence);
    const said = label !== null && listOf(fieldKinds(label[1] as string, vocabulary)) !== undefined;
    // "Leder: Kari Moe. Kasserer: Ola Vik": what they are stays where it is.
    if (found.length && label && !said) found[found.length - 1] += `. ${sentence}`;
    else found.push(found.length && said ? sentence.slice(label[0].length) : sentence);
  }
  return found;
}

const LABEL = /^(\p{L}[\p{L} .]{2,40}):\s/u;

/** Ends a line where the others have a cross. */
const DASHED = /\s[-–—]\s*$/u;
/** Behind somebody's name: did not come. */
const CROSSED_OUT = /^\s*(?:\([^()]*\)\s*)?[✗✘❌✖]/u;

/** In a list with crosses for those who came: somebody has another mark, or a dash where theirs would be. */
export function isMarkedAway({ name }: Person, lines: readonly string[]): boolean {
  const crossed = lines.filter(line => line.search(PRESENT_MARK) >= 0).length > 1;
  return lines.some(line => (crossed && line.startsWith(name) && DASHED.test(line)) || CROSSED_OUT.test(line.split(name)[1] ?? ''));
}

/** What a sentence in the list of who was away tells of who came instead: "Som vara møtte Bo Li.", "Vara Bo Li møtte.". */
export function cameInstead(line: string, { deputising, attendance, negations }: Vocabulary): string | undefined {
  if (negations.test(line)) return undefined;
  const told = deputising.exec(line);
  if (told?.index === 0) return line.slice(told[0].length);
  const said = [...attendance.words.all(line)];
  const [deputy, met] = (['deputies', 'met'] as const).map(sort => said.find(({ phrase }) => attendance.sorts.get(phrase) === sort));
  // "Som vara": a small word may stand before it.
  if (!deputy || !met || met.index < deputy.index || !/^(?:\p{L}{1,3}\s)?$/u.test(line.slice(0, deputy.index))) return undefined;
  const between = line.slice(deputy.index + deputy[0].length, met.index);
  return /\p{Lu}/u.test(between) ? between : line.slice(met.index + met[0].length);
}
