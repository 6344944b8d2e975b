/**
 * Numbers that lines begin with: of cases ("PS 12/26", "§ 45") and of points. A stroke or the sign of a section is
 * looked for first, and what stands around it is read letter by letter: a pattern of the whole takes longer to compile
 * than a page takes to look at. tests/unit/gate.test.ts has that pattern, and holds this against it.
 */
import { has } from './gateletters';

/** A line's beginning, in UTF-16 code units. */
const LONGEST = 160;
const SHORTEST = 4;

/** Before the number of a case: "PS ", "Sak nr. "; before that of a section: "Kommunestyret ". */
const LEAD = '^(?:\\p{Lu}{1,4}[ -]?|\\p{L}{3,6}(?:\\s?nr\\.?)?\\s)$';
const SECTION_LEAD = '^\\p{L}{0,12}\\s?$';
const POINT = '^\\s*\\d{1,2}(?:\\.\\d)?\\.?\\s+\\p{Lu}';
/** What may be a point, told more cheaply. */
const NUMBERED = /(?:^|\n)[^\S\n]*\d\d?(?:\.\d)?\.?[^\S\n]+\S/g;

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
const isSpace = (text: string, at: number): boolean => at >= 0 && at < text.length && text.charAt(at).trim() === '';

/** How many digits stand from here on, or up to here. */
function digitsFrom(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at - from;
}
function digitsTo(text: string, to: number): number {
  let at = to;
  while (isDigit(text, at - 1)) at--;
  return to - at;
}

/** @returns whether one of the text's lines begins with the number of a case */
export function hasCase(text: string): boolean {
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) if (isCase(text, at)) return true;
  for (let at = text.indexOf('§'); at >= 0; at = text.indexOf('§', at + 1)) if (isSection(text, at)) return true;
  return false;
}

/** The stroke at `at` is that of a case's number, and the line begins with it. */
function isCase(text: string, at: number): boolean {
  const after = isSpace(text, at + 1) && text[at + 1] !== '\n' ? 2 : 1;
  const year = digitsFrom(text, at + after);
  if (year !== 2 && !(year === 4 && text.startsWith('20', at + after))) return false;
  const before = isSpace(text, at - 1) && text[at - 1] !== '\n' ? 1 : 0;
  const count = digitsTo(text, at - before);
  if (count < 1 || count > 4) return false;
  const lead = leadOf(text, at - before - count, at + after + year);
  if (lead === '') return before === 0 && after === 1;
  return lead !== undefined && lead.length <= 11 && has(LEAD, lead);
}

function isSection(text: string, at: number): boolean {
  const next = isSpace(text, at + 1) && text[at + 1] !== '\n' ? 2 : 1;
  if (isDigit(text, at + next) && leadOf(text, at, at + next + 1) === '') return true;
  if (!isSpace(text, at - 1) || text[at - 1] === '\n') return false;
  const count = digitsTo(text, at - 1);
  if (count < 1 || count > 4) return false;
  const lead = leadOf(text, at - 1 - count, at + 1);
  return lead !== undefined && lead.length <= 13 && has(SECTION_LEAD, lead);
}

/** What stands in a line before `to`, without bullets; undefined where the line is too short, or `end` is too far from its beginning. */
function leadOf(text: string, to: number, end: number): string | undefined {
  const start = to > 0 ? text.lastIndexOf('\n', to - 1) + 1 : 0;
  if (end - start > LONGEST) return undefined;
  const stop = text.indexOf('\n', end);
  if ((stop < 0 ? text.length : stop) - start < SHORTEST) return undefined;
  let at = start;
  while (at < to && ('"«–•*'.includes(text.charAt(at)) || isSpace(text, at))) at++;
  return text.slice(at, to);
}

/** @returns whether there can be as many points as `hasPoints` asks for, told more cheaply */
export const mayHavePoints = (text: string): boolean => (text.match(NUMBERED)?.length ?? 0) >= 3;

/** @returns whether three of the text's lines begin as points do */
export const hasPoints = (text: string): boolean =>
  text.split('\n').filter(line => line.length >= SHORTEST && /^\s*\d/.test(line) && has(POINT, line.slice(0, LONGEST))).length >= 3;
