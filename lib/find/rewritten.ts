/**
 * Lists that say in another order who somebody is, put into the order in which all lists are read: the name first, then
 * what they are.
 */
import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import { attendingLabel } from './attending';
import { isName } from './people';

/** Whether a stretch names somebody by more than one word. */
type IsFull = (segment: string) => boolean;

/** A list's mark or number before a name: "- Kari Moe", "3. Kari Moe". */
export const LIST_MARK = /^\s*(?:[-–•*|]|\d{1,2}[.)](?=\s+\p{Lu}))\s*/u;

/**
 * @param written lines of a list of people; one stretch of text a line
 * @returns the same people, one line each where the list's order had to be changed
 */
export function rewritten(written: readonly string[], isFull: IsFull, vocabulary: Vocabulary): string[] {
  const grouped = written.flatMap(line => byGroup(line, vocabulary));
  const paired = withoutCuts(
    grouped.flatMap(group => linesIn(group, vocabulary)),
    vocabulary,
  ).flatMap(line => rolesBefore(line, isFull, vocabulary));
  // "Aino Suo, Rimpi Ltd; Per Li, Carrow County": semicolons stand between people, commas before what they are.
  const cut = paired.flatMap(line => (line.includes(',') && line.includes(';') ? line.split(/;(?![^()]*\))/u) : [line]));
  const own = rolesBelow(
    cut.filter(line => !isHeader(line, vocabulary)),
    isFull,
    vocabulary,
  );
  return namesInFront(surnamesBehind(rolesAbove(own, isFull, vocabulary), vocabulary), isFull);
}

/** Lines that were taken for one, because the first was long: each that begins with a whole name is somebody else. */
function linesIn(text: string, { seats }: Vocabulary): string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const before = found.at(-1) ?? '';
    const alone = given(before.split(/[,;]\s*/u).at(-1)) && /(?:^|[,;]\s*)\p{Lu}[\p{L}-]+$/u.test(before);
    // "Bo Li (A), Carrow, chair": behind what the last one is the next whole name begins.
    const [, seat = ''] = ENDS_WITH_SEAT.exec(before) ?? [];
    const begins =
      (/^\p{Lu}\S+\s\p{Lu}/u.test(line) && given(line.split(/\s/u)[0])) || (WHOLE_LINE.test(line) && seats.exec(seat)?.[0] === seat);
    if (found.length && (!begins || alone || !/[\p{L}\p{N})]$/u.test(before) || /\s\p{Ll}{1,4}$/u.test(before)))
      found[found.length - 1] = `${before} ${line}`;
    else found.push(line);
  }
  return found;
}

const ENDS_WITH_SEAT = /^\p{Lu}\p{Ll}\S*\s\p{Lu}.*,\s([^,;]{4,30})$/u;
const WHOLE_LINE = /^\p{Lu}\p{Ll}\S*(?:\s\p{Lu}[\p{L}.-]+){1,2}(?:\s\(|,\s)/u;

/** "Bo Li, Niels / Ole Hauge, Aino Suo": a list that runs on, broken inside a name. */
function withoutCuts(lines: readonly string[], { and }: Vocabulary): string[] {
  const last = new RegExp(`\\s(?:${and})\\s.*$`, 'u');
  const found: string[] = [];
  for (const line of lines) {
    const before = found.at(-1) ?? '';
    const parts = before.split(/[,;]\s*/u);
    const [next = ''] = line.trim().split(/[,;]/u);
    const cut = parts.length > 1 && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(parts.at(-1) as string) && given(parts.at(-1));
    const whole = parts.slice(0, -1).every(part => /\p{Ll}\s\p{Lu}/u.test(part));
    if (cut && whole && /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u.test(next.replace(last, '')))
      found[found.length - 1] = `${before} ${line.trim()}`;
    else found.push(line);
  }
  return found;
}

/** "Ap: Kari Moe, Ola Vik. Sp: Per Lie": each group begins anew, where the list goes by groups. */
function byGroup(line: string, { parties }: Vocabulary): string[] {
  const parts = line.split(/(?<=[\p{L})])[.;]\s+(?=\p{Lu}[\p{L} -]{0,30}:\s\p{Lu})/u);
  const groups = parts.filter(part => parties.has((/^\s*(\p{Lu}\p{L}{0,5}):/u.exec(part)?.[1] ?? '').toLowerCase()));
  return parts.length > 1 && groups.length >= parts.length / 2 ? parts : [line];
}

const given = (word = ''): boolean => GIVEN_NAMES.has(word.split(/[\s-]/u)[0] as string);

/** What somebody is in the meeting: "Ref", "Ordf.". */
export const isOffice = (text: string, vocabulary: Vocabulary): boolean => vocabulary.seats.test(text) || leadsOrWrites(text, vocabulary);

const leadsOrWrites = (text: string, { fields }: Vocabulary): boolean =>
  fields.some(({ kind, pattern }) => (kind === 'chair' || kind === 'secretary') && pattern.test(text));

/** "Anne Karin", "Odd A.": all of a name that stands behind a surname. */
const areGiven = (words = ''): boolean => words.split(' ').every((word, i) => given(word) || (i > 0 && /^\p{Lu}\.?$/u.test(word)));

const ROLE_AND_NAME = /^([^,;:()]{2,40})[:;]\s+([^;:]+)$/u;

/** "Formand; Birthe Toft, kasserer; Bo Li": each comma is followed by a role and whose it is. */
function rolesBefore(line: string, isFull: IsFull, vocabulary: Vocabulary): string[] {
  if (!/[:;]/u.test(line)) return [line];
  const parts = line.replace(LIST_MARK, '').split(/,\s+(?=[^,:;]{2,40}[:;]\s)/u);
  const turned = parts.map(part => {
    const [, role = '', name = ''] = ROLE_AND_NAME.exec(part.trim()) ?? [];
    const says =
      isOffice(role, vocabulary) || vocabulary.roles.test(role) || (parts.length > 1 && /^\p{Ll}/u.test(role) && !/\d/u.test(role));
    return says && isFull(name) && !name.includes(',') ? `${name}, ${role}` : undefined;
  });
  return turned.every(Boolean) ? (turned as string[]) : [line];
}

const SEPARATE = /[|\t]|\s{2,}|\s/u;
const HEADS = new Set(['name', 'role', 'party', 'affiliation', 'attended', 'present', 'absent']);

/** The head of columns that have run together: "Navn Funksjon Parti". */
function isHeader(line: string, { fields }: Vocabulary): boolean {
  const words = line.trim().split(SEPARATE).filter(Boolean);
  if (words.length < 2 || words.length > 5) return false;
  const isHead = (word: string): boolean => fields.some(({ kind, pattern }) => HEADS.has(kind) && pattern.test(word));
  const named = fields.find(({ kind }) => kind === 'name')?.pattern;
  return named?.test(words[0] as string) === true && words.filter(isHead).length >= Math.max(2, words.length - 1);
}

/** "Referent" in a line of its own, above who that is. */
function rolesAbove(lines: readonly string[], isFull: IsFull, vocabulary: Vocabulary): string[] {
  const found: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] as string).trim().replace(/:$/u, '');
    const next = lines[i + 1];
    if (next !== undefined && leadsOrWrites(line, vocabulary) && isFull(next) && !/[,:]/u.test(next)) {
      found.push(`${next.trim()}, ${line}`);
      i++;
    } else found.push(lines[i] as string);
  }
  return found;
}

/** "Ordfører SP" in a line of its own, below who that is. */
function rolesBelow(lines: readonly string[], isFull: IsFull, vocabulary: Vocabulary): string[] {
  // Where a role comes first, each stands above its name.
  if (!isFull((lines[0] ?? '').split(',')[0] as string)) return [...lines];
  const found: string[] = [];
  for (const line of lines) {
    const words = line.trim().split(/\s+/u);
    const said = words.length < 4 && words.every(word => vocabulary.seats.test(word) || vocabulary.parties.has(word.toLowerCase()));
    const above = found.at(-1);
    const label = attendingLabel(line, vocabulary) !== undefined;
    if (said && !label && above !== undefined && !/[,;:]/u.test(line) && isFull(above.split(',')[0] as string))
      found[found.length - 1] = `${above.trim()}, ${words.join(', ')}`;
    else found.push(line);
  }
  return found;
}

const SURNAME_FIRST =
  /^(\p{Lu}[\p{L}’'´-]+(?:\s\p{Lu}[\p{L}’'´-]+)?),\s+(\p{Lu}[\p{L}’'´.-]*(?:\s\p{Lu}[\p{L}’'´.-]*){0,2})(?=\s*(?:$|[(:;–-]|,\s)|\s\p{Ll})(.*)$/u;

/** "Aarvoll, Turid (A)", where most lines of the list are so. */
function surnamesBehind(lines: readonly string[], vocabulary: Vocabulary): string[] {
  const filled = lines.filter(line => /\p{L}/u.test(line)).map(line => line.replace(LIST_MARK, '').trim());
  const found = filled.map(line => SURNAME_FIRST.exec(line));
  const known = found.filter(match => match && !given(match[1]) && areGiven(match[2]) && isName(`${match[2]} ${match[1]}`, vocabulary));
  const other = found.filter(match => match && given(match[1]) && !given(match[2]));
  const all = found.filter(Boolean).length;
  if (!known.length || known.length <= all * 0.5 || other.length > all * 0.2 || all < filled.length * 0.6) return [...lines];
  return filled.map((line, i) => {
    const match = found[i];
    return match && !given(match[1]) && !isOffice(match[2] as string, vocabulary) ? `${match[2]} ${match[1]}${match[3]}` : line;
  });
}

const ROLE_BEHIND = /^([^:,;()]{4,50}):\s+(\p{L}[^:]*)$/u;
const NAME_BEHIND = /^([^,;]{2,50}),\s*([^\s,;:()][^,;:()]{3,49})((?:\s*\([^()]*\))?)$/u;

/**
 * "Kari Moe: Treasurer", where most stand before a colon, and "Choir, Kari Moe", where a name stands behind every comma
 * and mostly none before it.
 */
function namesInFront(lines: readonly string[], isFull: IsFull): string[] {
  const filled = lines.filter(line => /\p{L}/u.test(line)).map(line => line.replace(LIST_MARK, '').trim());
  if (filled.length < 2) return [...lines];
  const named = (line: string): boolean => {
    const [, name = '', role = ''] = ROLE_BEHIND.exec(line) ?? [];
    return isFull(name) && !isFull(role);
  };
  if (filled.filter(named).length > filled.length / 2)
    return filled.map(line => (named(line) ? line.replace(ROLE_BEHIND, '$1, $2') : line));
  const behind = filled.map(line => NAME_BEHIND.exec(line) ?? []);
  if (!behind.every(([, , name = '']) => isFull(name) && !given(name.split(' ').at(-1)))) return [...lines];
  // "PI:SK, Kari Moe" names an organisation, "Leder: Moe, Kari" has a label.
  if (behind.some(([, of = '']) => /:\s/u.test(of))) return [...lines];
  if (behind.filter(([, of]) => given(of)).length > filled.length / 3) return [...lines];
  return filled.map(line => line.replace(NAME_BEHIND, '$2, $1$3'));
}
