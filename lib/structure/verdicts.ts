/** A line or a clause that holds nothing but how a matter ended: "Enstemmig vedtatt.", "…; carried by 5 votes to 2". */
import type { Found } from '../language/matcher';
import type { Vocabulary } from '../language/vocabulary';

/** How long a verdict may be, alone or with its count of votes. */
const LONGEST = 40;
const WITH_VOTES = 60;
/** How many other words may stand beside a count of votes: "mot én stemme". */
const COUNTED = 2;

/** Nothing but the outcome: "Vedtatt.", "Enstemmig godkjent." */
export function isVerdict(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > LONGEST) return false;
  const { outcomes, unanimous } = vocabulary;
  const said = [...outcomes.words.all(text), ...unanimous.all(text)];
  return said.length > 0 && without(text, said).length === 0;
}

/** The same where it may be said with more words, behind a proposal: "Dette ble vedtatt", "Falt mot to stemmer." */
export function endsProposal(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > WITH_VOTES) return false;
  const { outcomes, unanimous, fallen, voteWords, joins, ties, announced } = vocabulary;
  const said = [...outcomes.words.all(text), ...unanimous.all(text), ...fallen.all(text)];
  if (!said.length) return false;
  const votes = [...voteWords.all(text)];
  const others = without(text, [...said, ...votes, ...announced.all(text)]).filter(word => !joins.has(word) && !ties.has(word));
  return others.length <= (votes.length ? COUNTED : 0);
}

/** Nothing but what became of what was moved right before: "Motion carried.", "The motion was carried unanimously.", "4 votes for, 2 against." */
export function settlesMotion(text: string, vocabulary: Vocabulary): boolean {
  const { outcomes, unanimous, fallen, voteWords, announced, proposals, articles, joins, ties } = vocabulary;
  if (text.length > WITH_VOTES || fallen.test(text)) return false;
  const told = [...outcomes.words.all(text), ...unanimous.all(text)];
  const votes = [...voteWords.all(text)];
  // "Unanimously, in the final vote."
  const counts = votes.length > 0 && (/\d/u.test(text) || unanimous.test(text));
  const moved = [...proposals.all(text)];
  if (!counts && !(told.length && moved.length)) return false;
  const others = without(text, [...told, ...votes, ...announced.all(text), ...moved]);
  const own = others.filter(word => !joins.has(word) && !ties.has(word) && !articles.has(word));
  return own.length <= (counts ? COUNTED : 0);
}

/** The words that are left of a text without those that were found in it. */
function without(text: string, found: readonly Found[]): string[] {
  let rest = text.toLowerCase();
  for (const { 0: words } of [...found].sort((a, b) => b[0].length - a[0].length)) rest = rest.replace(words.toLowerCase(), ' ');
  return rest.match(/\p{L}+/gu) ?? [];
}
