/** Tasks told in a clause that describes: "… to the unit, which is to …", "… with figures, which the manager writes". */
import { everyMatch } from '../language/phrases';
import { type Found, isReport } from './ground';
import type { Clause } from './inversion';
import { isAcquainted, isRole, partiesOf } from './parties';
import type { Reading } from './reading';
import { isDoing, isTaskVerb, takesOn } from './taskverbs';
import { kindsOfWord } from './wordkinds';

/**
 * "… is referred to the unit, which is to …", "… with figures by month, which the manager writes": a clause that describes somebody, or what they do.
 * @param doingIn reads a clause whose subject stands first
 */
export function inRelative(
  text: string,
  start: number,
  clause: Clause,
  reading: Reading,
  doingIn: (text: string, start: number, clause: Clause, reading: Reading) => Found | undefined,
): Found | undefined {
  const { vocabulary } = reading;
  for (const { 0: comma, index } of everyMatch(COMMAS, text.slice(0, 400))) {
    const from = index + comma.length;
    const [lead = '', word = ''] = /^(\p{Ll}+)\s+/u.exec(text.slice(from)) ?? [];
    if (!vocabulary.indirect.has(word)) continue;
    const rest = text.slice(from + lead.length);
    const [verb = ''] = rest.split(/\s/u, 1);
    const { modal, past } = kindsOfWord(verb, vocabulary);
    if (past || vocabulary.welcoming.test(text)) continue;
    // "She reported on the hearing, which closes in July"
    const told = !modal && clause.ground === 'talk' && isReport(text.slice(0, index), reading);
    if (told ? false : modal ? takesOn(rest, verb, reading) : isDoing(rest, vocabulary)) {
      const who = whoEnds(text.slice(0, index), reading);
      const at = index - who.length;
      if (who && isTaskVerb(verb, rest, who, clause.ground, reading, { modal: modal ? verb : '', sure: true, due: clause.due }))
        return { responsible: partiesOf(who, start + at, reading), reason: { rule: 'doing', words: `${who} … ${verb}` } };
    }
    const found = doingIn(rest, start + from + lead.length, { ...clause, later: true, close: true }, reading);
    if (found) return found;
  }
  return undefined;
}

const COMMAS = /,\s+/gu;

/** Somebody known, or an office or unit, as the last words of a text. */
function whoEnds(text: string, reading: Reading): string {
  const words = text.split(/\s+/u);
  for (let take = Math.min(3, words.length - 1); take >= 1; take--) {
    const who = words.slice(-take).join(' ');
    if (isAcquainted(who, reading) || (take === 1 && isRole(who, reading.vocabulary))) return who;
  }
  return '';
}
