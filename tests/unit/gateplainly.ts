/** The gate told plainly, line by line and with the general Matcher: what lib/gate.ts is held against. */

import type { GatePhrase } from '../../lib/gatephrases';
import { SIGN, type Sign } from '../../lib/gatesigns';
import { type GateWords, gateWords } from '../../lib/gatewords';
import { Matcher } from '../../lib/language/matcher';

const CASE =
  /^[\s"«–•*]*(?:(?:\p{Lu}{1,4}[ -]?|\p{L}{3,6}(?:\s?nr\.?)?\s)\d{1,4}\s?\/\s?(?:20)?\d\d(?!\d)|\d{1,4}\/(?:20)?\d\d(?!\d)|§\s?\d+|\p{L}{0,12}\s?\d{1,4}\s§)/u;
const POINT = /^\s*\d{1,2}(?:\.\d)?\.?\s+\p{Lu}/u;
const BESIDE: Record<Sign, number> = { minutes: 9, agenda: 9, presentation: 9, people: 1, decision: 4, treatment: 4, task: 1, contents: 0 };

const tables = (): GateWords['names'][] => [gateWords().names, gateWords().labels];
const matchers = new Map<GateWords['names'], Matcher>();
function matcherOf(table: GateWords['names']): Matcher {
  let made = matchers.get(table);
  if (!made) {
    made = new Matcher([...new Set(Object.values(table).flat())]);
    matchers.set(table, made);
  }
  return made;
}

const signsOf = (phrase: string): Sign[] =>
  tables().flatMap(table => (Object.keys(table) as Sign[]).filter(sign => table[sign]?.includes(phrase)));
const bits = (signs: Sign[]): number => signs.reduce((sum, sign) => sum | SIGN[sign], 0);

const found = (matcher: Matcher, line: string): GatePhrase[] =>
  [...matcher.all(line)].map(({ 0: words, index, phrase }) => ({ start: index, end: index + words.length, signs: bits(signsOf(phrase)) }));
/** @returns the names in a line, one after the other */
export const namesIn = (line: string): GatePhrase[] => found(matcherOf(gateWords().names), line);
/** @returns the labels' phrases in a line, one after the other */
export const labelsIn = (line: string): GatePhrase[] => found(matcherOf(gateWords().labels), line);

const linesOf = (text: string): string[] => text.split('\n').filter(line => line.length >= 4);
/** @returns whether a line begins with the number of a case */
export const hasCasePlainly = (text: string): boolean => linesOf(text).some(line => CASE.test(line.slice(0, 160)));
/** @returns whether three lines begin as points do */
export const hasPointsPlainly = (text: string): boolean => linesOf(text).filter(line => POINT.test(line.slice(0, 160))).length >= 3;

function labelsOf(line: string): string[] {
  const made: string[] = [];
  for (const mark of ':,') {
    const at = line.indexOf(mark);
    if (at > 2 && at < 60) made.push(line.slice(0, at));
  }
  if (!made.length && line.length < 60 && !/[.!?]\s*$/u.test(line)) made.push(line);
  return made;
}

/** As in gate.ts. */
export function mayBeMinutes(text: string): boolean {
  const looked = text.slice(0, 200_000);
  const seen = new Set<Sign | 'cases' | 'points'>();
  for (const line of linesOf(looked)) {
    for (const label of labelsOf(line)) {
      const match = matcherOf(gateWords().labels).all(label).next().value;
      if (!match) continue;
      const rest = `${label.slice(0, match.index)} ${label.slice(match.index + match[0].length)}`;
      const beside = rest.split(/\s+/u).filter(word => /\p{L}/u.test(word)).length;
      for (const sign of signsOf(match.phrase)) if (beside <= BESIDE[sign]) seen.add(sign);
    }
    if (line.length <= 160)
      for (const { phrase } of matcherOf(gateWords().names).all(line)) for (const sign of signsOf(phrase)) seen.add(sign);
  }
  if (hasCasePlainly(looked)) seen.add('cases');
  if (hasPointsPlainly(looked)) seen.add('points');
  const own = (['people', 'decision', 'task', 'cases', 'treatment'] as const).filter(sign => seen.has(sign)).length;
  const named = (['minutes', 'agenda', 'presentation', 'contents'] as const).some(sign => seen.has(sign));
  return own >= 2 || (named && (own >= 1 || seen.has('points')));
}
