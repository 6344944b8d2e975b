/** What the words of a decision say: its outcome, and how many voted for and against. */

import { sentencesOf } from '../find/sentences';
import { everyMatch } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Outcome, Votes } from '../minutes';

/** How many sentences are asked for the outcome: what follows are its terms. */
const SENTENCES = 4;

const POINT = /^\s*\d{1,2}[.)]/u;

/**
 * By the first words that say anything of it, in the first sentence that has such: what is adopted may well send
 * something on. "Decided to" says nothing yet: what comes after it does.
 */
export function outcomeOf(text: string, vocabulary: Vocabulary): Outcome | undefined {
  let talked = false;
  let noted = false;
  for (const [i, sentence] of sentencesOf(text).slice(0, SENTENCES).entries()) {
    const words = text.slice(sentence.start, sentence.end);
    const found = outcomeWords(words, vocabulary);
    // "1. The report is noted. 2. The budget is approved.": of the two the second weighs more.
    const point = POINT.test(words);
    if (found?.outcome === 'noted' && point) noted = true;
    // "The grants are shared as the table shows. The other applications are turned down."
    else if (i > 0 && found && ASIDE.has(found.outcome) && !tellsPast(text, vocabulary) && !isOfMatter(words, vocabulary)) return 'adopted';
    else if (found && (!noted || (point && found.outcome === 'adopted'))) return found.outcome;
    // "Were discussed and agreed to be a true record"
    talked ||= vocabulary.discussed.test(words) && !vocabulary.deciding.test(words);
  }
  return noted || talked ? 'noted' : undefined;
}

/** What may become of something else than what was settled before it. */
const ASIDE = new Set<Outcome>(['rejected', 'withdrawn']);

/** "The case is withdrawn.": the very matter. */
const isOfMatter = (words: string, { matters }: Vocabulary): boolean => matters.exec(words)?.index === 0;

/** The first sentence tells what led up to what was settled. */
function tellsPast(text: string, { past, discussed }: Vocabulary): boolean {
  const [first] = sentencesOf(text);
  const words = text.slice(first?.start, first?.end);
  return past.test(words) || discussed.test(words);
}

/** The first words of a sentence that tell an outcome. */
export function outcomeWords(
  text: string,
  { outcomes, negations }: Vocabulary,
): { outcome: Outcome; words: string; index: number } | undefined {
  for (const found of outcomes.words.all(text)) {
    const outcome = outcomes.kinds.get(found.phrase);
    // "It would not be lost"
    if (outcome === 'rejected' && negations.test(BEFORE.exec(text.slice(Math.max(0, found.index - NEAR), found.index))?.[0] ?? ''))
      continue;
    if (outcome && outcome !== 'resolved') return { outcome, words: found[0], index: found.index };
  }
  return undefined;
}

/** Within how many letters before an outcome it is told that it is none: in the two words before it. */
const NEAR = 30;
const BEFORE = /[^\s]+\s(?:\p{L}+\s)?$/u;

/** A count that stands behind its word ("For stemte 7"), or before it ("7 stemmer for"). */
interface Counted {
  behind: RegExp;
  before: RegExp;
}

interface Patterns {
  pair: RegExp;
  yes: Counted;
  no: Counted;
}

const patterns = new WeakMap<Vocabulary, Patterns>();

// A vote has at most three digits, and none beside them: 2030 is a year.
const COUNT = String.raw`(?<![\p{L}\d./–-])(\d{1,3})(?![\d/]|\.\d)`;
const COUNTED = new RegExp(COUNT, 'u');
/** Who voted so: "(3 AP, 1 SP)". */
const WHO = String.raw`(?:\s*\([^()]{0,90}\))?`;
const BETWEEN = String.raw`[^.\d]{0,40}?`;

function patternsOf(vocabulary: Vocabulary): Patterns {
  let made = patterns.get(vocabulary);
  if (!made) {
    const { words, versus } = vocabulary.votes;
    const counted = (side: string): Counted => ({
      behind: new RegExp(`${side}${BETWEEN}${COUNT}`, 'iu'),
      before: new RegExp(`${COUNT}\\s*(?:${words}\\s*)?${side}`, 'iu'),
    });
    made = {
      pair: new RegExp(`${COUNT}\\s*(?:${words})?${WHO}\\s*(?:${versus}|[–-])\\s*(\\d{1,3})(?![\\d/–-]|\\.\\d)`, 'giu'),
      yes: counted(vocabulary.votes.for),
      no: counted(vocabulary.votes.against),
    };
    patterns.set(vocabulary, made);
  }
  return made;
}

/** How near a word for votes must stand to a pair of numbers. */
const BESIDE = 24;

/** The counts that the text's vote lines tell; undefined where it tells none. */
export function votesIn(text: string, vocabulary: Vocabulary): Votes | undefined {
  const counts: Votes[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    if (!/\d/u.test(words) || !vocabulary.voteWords.test(words)) continue;
    const count = countIn(words, vocabulary);
    if (count?.for !== undefined && count.against !== undefined) return count;
    if (count) counts.push(count);
  }
  const yes = counts.flatMap(count => count.for ?? []);
  const no = counts.flatMap(count => count.against ?? []);
  // "For the one 3 voted. For the other 6 voted.": the more have it.
  if (!no.length && yes.length > 1) return { for: Math.max(...yes), against: Math.min(...yes) };
  if (!yes.length && !no.length) return undefined;
  return { ...(yes.length ? { for: yes[0] as number } : {}), ...(no.length ? { against: no[0] as number } : {}) };
}

function countIn(text: string, vocabulary: Vocabulary): Votes | undefined {
  if (!COUNTED.test(text)) return undefined;
  const { pair, yes, no } = patternsOf(vocabulary);
  for (const match of everyMatch(pair, text)) {
    const end = match.index + match[0].length;
    const near = text.slice(Math.max(0, match.index - BESIDE), end + BESIDE);
    if (vocabulary.voteWords.test(near)) return { for: Number(match[1]), against: Number(match[2]) };
  }
  // Whichever comes first, the number or its word, does so throughout.
  const first = /\d/u.exec(text)?.index ?? 0;
  const word = Math.min(...[yes, no].map(side => side.behind.exec(text)?.index ?? Number.POSITIVE_INFINITY));
  const form = (side: Counted) => (word < first ? [side.behind, side.before] : [side.before, side.behind]);
  const number = (side: Counted) => {
    const match = form(side)
      .map(pattern => pattern.exec(text))
      .find(Boolean);
    return match ? Number(match[1]) : undefined;
  };
  const votes: Votes = {};
  const inFavour = number(yes);
  const against = number(no);
  if (inFavour !== undefined) votes.for = inFavour;
  if (against !== undefined) votes.against = against;
  return inFavour === undefined && against === undefined ? undefined : votes;
}
