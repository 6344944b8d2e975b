/** What the words of a decision say: its outcome, and how many voted for and against. */
import { sentencesOf } from '../find/sentences';
import type { Vocabulary } from '../language/vocabulary';
import type { Outcome, Votes } from '../minutes';

/** By the first sentence that says anything of it: what follows are its terms. */
export function outcomeOf(text: string, vocabulary: Vocabulary): Outcome | undefined {
  for (const sentence of sentencesOf(text).slice(0, 4)) {
    const words = text.slice(sentence.start, sentence.end);
    const found = vocabulary.outcomes.find(({ pattern }) => pattern.test(words));
    if (found) return found.outcome;
  }
  return undefined;
}

// A vote has at most three digits, and none beside them: 2030 is a year.
const FOR =
  /\b(?:for|ja|jaa|puolesta)\b[^.\d]{0,30}?(?<!\d)(\d{1,3})(?!\d)|(?<!\d)(\d{1,3})\s*(?:stemmer|stemme|røyster|röster|ääntä|äänellä|votes?)?\s*(?:for|ja\b)/iu;
const AGAINST =
  /\b(?:mot|imot|nei|nej|emot|ei|vastaan|against)\b[^.\d]{0,30}?(?<!\d)(\d{1,3})(?!\d)|(?<!\d)(\d{1,3})\s*(?:stemmer|stemme|røyster|röster|ääntä|votes?)?\s*(?:imot|mot\b|emot|against|vastaan)/iu;
const PAIR = /(?<!\d)(\d{1,3})\s*(?:stemmer|røyster|röster|äänellä|votes)?\s*(?:mot|against|imot|ääntä vastaan)\s*(\d{1,3})(?!\d)/iu;
/** "7–2", "5 to 3": a vote only beside a word for votes. */
const DASHED = /(?<![\d./–-])(\d{1,3})\s*(?:–|-|\bto\b)\s*(\d{1,3})(?![\d./–-])/giu;
const BESIDE = 24;

/** The counts that a vote line tells; undefined where it tells none. */
export function votesIn(text: string, vocabulary: Vocabulary): Votes | undefined {
  if (!vocabulary.voteWords.test(text)) return undefined;
  const pair = PAIR.exec(text) ?? dashed(text, vocabulary);
  if (pair) return { for: Number(pair[1]), against: Number(pair[2]) };
  const yes = FOR.exec(text);
  const no = AGAINST.exec(text);
  if (!no && !yes) return undefined;
  const number = (match: RegExpExecArray | null) => (match ? Number(match[1] ?? match[2]) : undefined);
  const votes: Votes = {};
  if (yes) votes.for = number(yes) as number;
  if (no) votes.against = number(no) as number;
  return votes;
}

function dashed(text: string, vocabulary: Vocabulary): RegExpExecArray | undefined {
  for (const match of text.matchAll(DASHED)) {
    const end = match.index + match[0].length;
    const around = [text.slice(Math.max(0, match.index - BESIDE), match.index), text.slice(end, end + BESIDE)];
    if (around.some(words => vocabulary.voteWords.test(words))) return match;
  }
  return undefined;
}
