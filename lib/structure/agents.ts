/** Who does what is told in the passive: "The list is made by Kari", "Bagtrappe skal lakeres (AF)". */
import { onceFor } from '../language/once';
import { everyMatch } from '../language/phrases';
import type { Party } from '../minutes';
import { type Found, type Ground, isReport } from './ground';
import { bareStart, isAcquainted, isAcronym, isParty, isRole, partiesOf } from './parties';
import type { Reading } from './reading';

/** "… monteres av Kommunalteknikk": right behind a verb in the passive a name of one word is who does it. */
export function agentOf(text: string, start: number, reading: Reading): Party[] {
  const { vocabulary } = reading;
  for (const match of everyMatch(agents(vocabulary), text)) {
    const at = match.index + match[0].length;
    const name = /^\p{Lu}\p{Ll}[\p{L}-]+/u.exec(text.slice(at))?.[0];
    const verb = /(\p{Ll}+)\s+$/u.exec(text.slice(0, match.index))?.[1] ?? '';
    if (name && vocabulary.passive.test(verb)) return partiesOf(name, start + at, reading);
  }
  return [];
}

const agents = onceFor(vocabulary => new RegExp(`${vocabulary.agents}\\s+`, 'gu'));

/** Who is to do what is told in the passive: behind "av", or in brackets at the end. */
export function doerOf(text: string, start: number, from: number, ground: Ground, reading: Reading): Party[] | undefined {
  const { vocabulary } = reading;
  // In a decision the name in brackets is the proposer's.
  const bracket = ground === 'decided' ? null : /(?:\(([^()]{2,60})\)|[.!]\s\/\s?(\p{Lu}[\p{L} .-]{1,40}))[\s.!]*$/u.exec(text);
  const inside = bracket?.[1] ?? bracket?.[2]?.replace(/[\s.]+$/u, '') ?? '';
  if (bracket && (isAcquainted(inside, reading) || /^\p{Lu}{2,3}(?:[,/]\s?\p{Lu}{2,3})*$/u.test(inside)))
    return partiesOf(inside, start + text.indexOf(inside, bracket.index), reading);
  for (const match of everyMatch(agents(vocabulary), text.slice(from))) {
    const at = from + match.index + match[0].length;
    const words =
      text
        .slice(at, at + 120)
        .split(/[.;:()]/u, 1)[0]
        ?.split(/\s+/u) ?? [];
    for (let take = Math.min(8, words.length); take >= 1; take--) {
      const who = words
        .slice(0, take)
        .join(' ')
        .replace(/[,\s]+$/u, '');
      if (!isParty(who, reading, true)) continue;
      // In talk, what a body is to do is told of its rules.
      return ground === 'talk' && vocabulary.bodies.test(who) ? undefined : partiesOf(who, start + at, reading);
    }
  }
  return undefined;
}

/** How many words may stand between a verb in the passive and its doer. */
const APART = 4;

/** What stands between a verb like "shall" and what is to be done to something: "will be written". */
export const become = onceFor(({ language, relatives }) => new Set([language, ...relatives].flatMap(one => one.tasks.become)));

/** "the Clerk", "CGM" */
const isOfficeOrLetters = (who: string, { vocabulary }: Reading): boolean =>
  isAcronym(who) || (isRole(who.replace(/^\p{Ll}{1,3}\s/u, ''), vocabulary) && !vocabulary.bodies.test(who));

/** "Ei liste blir laga av Oddny": who is known from the meeting is to do it, in the present tense. */
export function byAgent(text: string, start: number, ground: Ground, reading: Reading): Found | undefined {
  const { vocabulary } = reading;
  if (vocabulary.negations.test(text)) return undefined;
  const report = isReport(text, reading);
  for (const match of everyMatch(agents(vocabulary), text)) {
    const before = (text.slice(0, match.index).match(/\p{L}+/gu) ?? []).slice(-APART);
    const verb = before.findLast(word => /^\p{Ll}/u.test(word) && vocabulary.passive.test(word) && !vocabulary.stative.test(word));
    // "will be rewritten by": what is to be done to it.
    const ahead = before.slice(0, -1).some((word, i) => vocabulary.modals.test(word) && become(vocabulary).has(before[i + 1] ?? ''));
    if (report ? !ahead : !verb && !ahead) continue;
    const at = match.index + match[0].length;
    const words = text.slice(at, at + 60).split(/\s+/u);
    for (let take = Math.min(APART, words.length); take >= 1; take--) {
      const who = words
        .slice(0, take)
        .join(' ')
        .replace(/[,.;:]+$/u, '');
      if (
        /^\p{Lu}/u.test(who) &&
        /^\p{Lu}/u.test(words[take - 1] ?? '') &&
        isAcquainted(who, reading) &&
        !(ground === 'talk' && vocabulary.bodies.test(who))
      )
        return { responsible: partiesOf(who, start + at, reading), reason: { rule: 'doing', words: `${verb ?? before.at(-1)} … ${who}` } };
      if (ahead && (ground !== 'talk' || !reading.hasDecisionHeadings) && isOfficeOrLetters(who, reading)) {
        const from = bareStart(who, vocabulary);
        return {
          responsible: partiesOf(who.slice(from), start + at + from, reading),
          reason: { rule: 'doing', words: `${before.at(-1)} … ${who}` },
        };
      }
    }
  }
  return undefined;
}
