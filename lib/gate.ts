/**
 * Is this page worth parsing at all? One cheap look at its lines, before anything else is done with it. Minutes name
 * themselves, those present, what was decided or who is to act, in lines of their own or as labels; words that only
 * stand in running text count for nothing. A page must show two such signs.
 *
 * It is asked once in each new page, when nothing of it has run before: so the text is searched as a whole, by the
 * engine's own means, and a line is only taken apart where a word of the gate stands in it.
 */
import { hasLetter, plainWords } from './gateletters';
import { hasCase, hasPoints, mayHavePoints } from './gatenumbers';
import { GatePhrases } from './gatephrases';
import { NAMED, OWN, SIGN, type Sign } from './gatesigns';
import { gateTable } from './gatetable';

/** How much of a page's text is looked at. */
const LOOKED_AT = 200_000;
/** A line that names something is short. */
const LONGEST = 160;
const SHORTEST = 4;
/** A label stands before this. */
const LABEL = 60;

/** How many words may stand beside a label's own: whose decision it is, but nothing beside "contents". */
const BESIDE: Record<Sign, number> = { minutes: 9, agenda: 9, presentation: 9, people: 1, decision: 4, treatment: 4, task: 1, contents: 0 };

let labels: GatePhrases | undefined;
let names: GatePhrases | undefined;

/**
 * @param text what the page shows, a line for each piece of it; only its first part is looked at
 * @returns true where the page may be minutes; the parse decides
 */
export function mayBeMinutes(text: string): boolean {
  const looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  // The one letter that grows when it is made small; places must be the same in both.
  const lower = (looked.includes('İ') ? looked.replaceAll('İ', 'Ɨ') : looked).toLowerCase();
  let seen = hasCase(looked) ? SIGN.cases : 0;
  seen = seenInLabels(lower, seen);
  seen = seenInNames(lower, seen, gateTable().telling.split(' '));
  if (isEnough(seen)) return true;
  // Without one of minutes' own signs, it would have to be a name and points.
  if (!(seen & OWN) && !mayHavePoints(looked)) return false;
  seen = seenInNames(lower, seen);
  if (seen & NAMED && !(seen & OWN) && hasPoints(looked)) seen |= SIGN.points;
  return isEnough(seen);
}

/** A list of points alone, or a name in a menu, is on every site: one of the others must be there too. */
function isEnough(seen: number): boolean {
  const own = seen & OWN;
  // Two of them: a number of which one bit is taken away is not nothing.
  if (own & (own - 1)) return true;
  return (seen & NAMED) !== 0 && (own !== 0 || (seen & SIGN.points) !== 0);
}

function lineAt(text: string, start: number, within: number): string {
  const end = text.indexOf('\n', within);
  return text.slice(start, end < 0 ? text.length : end);
}

/** @returns the signs, with those of the text's labels; no more are looked for when there are enough */
function seenInLabels(lower: string, before: number): number {
  labels ??= new GatePhrases(gateTable().labels);
  const heads = headsOf(lower);
  const keys = new Set<string>();
  for (const word of plainWords(heads)) if (labels.words.has(word)) keys.add(word);
  for (const piece of labels.pieces) if (heads.includes(piece)) keys.add(piece);
  let seen = before;
  const looked = new Set<number>();
  for (const key of keys) {
    const signs = labels.signsOf(key);
    for (let at = heads.indexOf(key); at >= 0 && signs & ~seen; at = heads.indexOf(key, at + 1)) {
      const start = heads.lastIndexOf('\n', at) + 1;
      if (at - start >= LABEL || looked.has(start)) continue;
      const line = lineAt(heads, start, at);
      if (line.length < SHORTEST || !labels.mayStandIn(line, key)) continue;
      looked.add(start);
      for (const label of labelsOf(line)) seen |= signsOfLabel(labels, label);
      if (isEnough(seen)) return seen;
    }
  }
  return seen;
}

/** The beginnings of the lines that can have a label; the lines as they are where most of them are short anyway. */
function headsOf(lower: string): string {
  const lines = lower.split('\n');
  if (lower.length < lines.length * LABEL) return lower;
  const heads: string[] = [];
  for (const line of lines) {
    const head = line.length > LABEL ? line.slice(0, LABEL) : line;
    if (head.includes(':') || head.includes(',') || (line.length < LABEL && !isSentence(line))) heads.push(head);
  }
  return heads.join('\n');
}

const isSentence = (line: string): boolean => '.!?'.includes(line.trimEnd().at(-1) ?? '.');

/** What stands before a colon or a comma, or a short line as a whole. */
function labelsOf(line: string): string[] {
  const labels: string[] = [];
  for (const mark of ':,') {
    const at = line.indexOf(mark);
    if (at > 2 && at < LABEL) labels.push(line.slice(0, at));
  }
  if (!labels.length && line.length < LABEL && !isSentence(line)) labels.push(line);
  return labels;
}

function signsOfLabel(phrases: GatePhrases, label: string): number {
  const [found] = phrases.in(label, 1);
  if (!found) return 0;
  const rest = `${label.slice(0, found.start)} ${label.slice(found.end)}`;
  const beside = rest.split(/\s+/).filter(hasLetter).length;
  let signs = 0;
  for (const sign of Object.keys(BESIDE) as Sign[]) if (found.signs & SIGN[sign] && beside <= BESIDE[sign]) signs |= SIGN[sign];
  return signs;
}

/**
 * @param pieces of the names, where not all of them are looked for
 * @returns the signs, with those of names in the text's lines
 */
function seenInNames(lower: string, before: number, pieces?: readonly string[]): number {
  names ??= new GatePhrases(gateTable().names);
  let seen = before;
  if (isEnough(seen)) return seen;
  for (const piece of pieces ?? names.pieces) {
    for (let at = lower.indexOf(piece); at >= 0; at = lower.indexOf(piece, at + 1)) {
      if (!(names.signsOf(piece) & ~seen)) break;
      const line = lineAt(lower, lower.lastIndexOf('\n', at) + 1, at);
      if (line.length >= SHORTEST && line.length <= LONGEST) for (const phrase of names.in(line)) seen |= phrase.signs;
      if (isEnough(seen)) return seen;
    }
  }
  return seen;
}
