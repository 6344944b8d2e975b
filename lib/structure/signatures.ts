/** Who signed the minutes, and as what: a name over a role, before it or behind it, in the last lines of a document. */
import { NAME_WORD, PARTICLE } from '../find/people';
import { GIVEN_NAMES } from '../language/names';
import type { Vocabulary } from '../language/vocabulary';
import { type Block, collapse, type Source } from '../read/source';

export interface Signature {
  name: string;
  role: string;
}

/** How many of the last lines may hold signatures, and how long such a line is at most. */
const LINES = 40;
const LONGEST = 120;

/** Room for a hand: dots, a rule, "(sign.)", the stroke before a name. */
const ROOM = /_{2,}|\.{3,}|…+|\((?:sign?|signert|signerat|s)\.?\)|(?<![\p{L}\p{N}])(?:sign|sgn)\.(?!\p{L})|^\s*\/\s*|\s*\/\s*$/giu;

interface Line {
  text: string;
  cell: Block['cell'];
}

/**
 * @param first index of the block where the cases begin
 * @returns who signed with a role, in the order of the document; the role as it is written
 */
export function signaturesOf(source: Source, first: number, vocabulary: Vocabulary): Signature[] {
  const lines: Line[] = [];
  for (let i = source.blocks.length - 1; i > first && lines.length < LINES; i--) {
    const { furniture, start, end, cell } = source.blocks[i] as Block;
    if (furniture) continue;
    const text = end - start > LONGEST ? '' : collapse(source.text.slice(start, end).replace(ROOM, ' '));
    if (text || end - start > LONGEST) lines.unshift({ text, cell });
  }
  const found: Signature[] = [];
  const taken = new Set<Line>();
  for (const [i, line] of lines.entries()) {
    if (taken.has(line)) continue;
    const inLine = oneLine(line.text, vocabulary);
    if (inLine) {
      found.push(inLine);
      continue;
    }
    const under = lines.slice(i + 1).find(other => isUnder(line, other));
    if (!under) continue;
    const roles = rolesIn(under.text, vocabulary);
    const names = roles.length ? namesIn(line.text, roles.length) : [];
    // "Leder ............", and the name under the dots.
    const [role, ...more] = rolesIn(line.text, vocabulary);
    const [name] = role && !more.length ? namesIn(under.text, 1) : [];
    if (names.length) found.push(...names.map((one, n) => ({ name: one, role: roles[n] as string })));
    else if (role && name) found.push({ name, role });
    if (names.length || name) taken.add(under);
  }
  return found;
}

/** The next line; in a table the next of the same cell, or of the same column one row further down. */
const isUnder = ({ cell }: Line, { cell: other }: Line): boolean =>
  cell === undefined || other === undefined
    ? cell === other
    : cell.table === other.table && cell.column === other.column && other.row - cell.row <= 1;

/** "Kari Moe, leder", "Kari Moe (leder)", "Leder Kari Moe". */
function oneLine(text: string, vocabulary: Vocabulary): Signature | undefined {
  const [, before = '', role = ''] = /^([^,(:–]{3,60}?)\s?(?:,|\(|\s[–/-])\s?([^,():]{2,40})\)?$/u.exec(text) ?? [];
  const [name] = before ? namesIn(before, 1) : [];
  if (name && rolesIn(role, vocabulary).length === 1) return { name, role };
  const words = text.split(' ');
  for (let take = Math.min(3, words.length - 2); take > 0; take--) {
    const said = words.slice(0, take).join(' ').replace(/:$/u, '');
    const [behind] = namesIn(words.slice(take).join(' '), 1);
    if (behind && rolesIn(said, vocabulary).length === 1) return { name: behind, role: said };
  }
  return undefined;
}

/** The roles that a line consists of, and of nothing else: "leder", "puheenjohtaja sihteeri". */
function rolesIn(text: string, vocabulary: Vocabulary): string[] {
  const words = text.replace(/[.:]$/u, '').split(' ');
  if (!words[0] || words.length > 8) return [];
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    let take = Math.min(3, words.length - at);
    while (take > 0 && !isRole(words.slice(at, at + take).join(' '), vocabulary)) take--;
    if (!take) return [];
    found.push(words.slice(at, at + take).join(' '));
    at += take;
  }
  return found;
}

const isRole = (text: string, { seats, roles, fields }: Vocabulary): boolean =>
  seats.test(text) ||
  roles.test(text) ||
  fields.some(({ kind, pattern }) => (kind === 'chair' || kind === 'secretary') && pattern.test(text));

/** The whole names that a line consists of, as many as are asked for; none where it has other words. */
function namesIn(text: string, count: number): string[] {
  const words = text.split(' ');
  const isName = (part: readonly string[]): boolean =>
    part.length >= 2 &&
    part.length <= 4 &&
    part.every((word, i) => NAME_WORD.test(word) || (i > 0 && PARTICLE.test(word))) &&
    part.some(word => /^\p{Lu}\p{Ll}/u.test(word));
  if (count === 1) return isName(words) ? [text] : [];
  if (count !== 2) return [];
  const given = (word = ''): boolean => GIVEN_NAMES.has(word.split('-')[0] as string);
  const cuts = words.map((_, i) => i).filter(i => isName(words.slice(0, i)) && isName(words.slice(i)));
  const cut = cuts.find(i => given(words[i])) ?? (words.length === 4 ? cuts[0] : undefined);
  return cut === undefined ? [] : [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
}
