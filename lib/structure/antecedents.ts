/** Whom a pronoun stands for: "Kari har talt med rektor. Hun sender notatet." */
import { everyMatch, firstMatches } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import { isAcquainted, isParty, partiesOf } from './parties';
import type { Named, Reading } from './reading';

const WORD = /[\p{L}’'-]+/gu;
/** How many words into a sentence its pronoun may stand: "Den redovisar han i mars". */
const NEAR = 4;
/** Of how many words what somebody is called is made at most. */
const LONGEST = 4;

/** The one of the sentence's first words that stands for somebody named before, in small letters. */
export const pronounIn = (text: string, { pronouns }: Vocabulary): string | undefined =>
  firstMatches(WORD, text.slice(0, 80), NEAR)
    .map(([word]) => word.toLowerCase())
    .find(word => pronouns.has(word));

/**
 * Who a sentence is about: its subject, where it begins with it, or the only one of those known whom it names.
 * @param pronoun what stands for them: several are meant by a plural only
 */
export function aboutWhom(text: string, pronoun: string, reading: Reading): readonly Named[] | undefined {
  const several = reading.vocabulary.plurals.has(pronoun);
  const words = everyMatch(WORD, text.slice(0, 160));
  for (let take = Math.min(LONGEST, words.length - 1); take >= 1; take--) {
    const last = words[take - 1];
    const next = words[take]?.[0] ?? '';
    if (!last || !/^\p{Ll}/u.test(next)) continue;
    const tried = text.slice(words[0]?.index, last.index + last[0].length);
    if (/[,;.:]/u.test(tried) || !(isAcquainted(tried, reading) || isParty(tried, reading, true))) continue;
    const parties = partiesOf(tried, 0, reading);
    return parties.length === 1 || several ? parties : undefined;
  }
  const named = words
    .filter(([word]) => /^\p{Lu}/u.test(word) && isAcquainted(word, reading))
    .flatMap(([word]) => partiesOf(word, 0, reading));
  return new Set(named.map(({ name, resolved }) => resolved ?? name)).size === 1 ? named.slice(0, 1) : undefined;
}

const SPEAKER = /^(\p{Lu}[^:;.?!]{1,40}?)(?::|\s[–—-])\s+["«“]?(\p{L}+)\s+(?=\p{Ll})/u;

/** "Kari: I will send it", "OL – I will send it": what those known to the meeting say that they do, told of them by name. */
export function saidOfSelf(text: string, reading: Reading): string | undefined {
  const { selves, doing, infinitives } = reading.vocabulary;
  const [lead = '', who = '', self = ''] = SPEAKER.exec(text) ?? [];
  if (!selves.has(self.toLowerCase()) || text.includes('?') || !isAcquainted(who, reading)) return undefined;
  const rest = text.slice(lead.length);
  return doing.test(rest) || infinitives.test(rest.replace(/^\S+\s+/u, '')) ? `${who} ${rest}` : undefined;
}
