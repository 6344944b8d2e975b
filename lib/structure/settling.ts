/** Sentences that settle something, in a case without a heading for its decision. */
import { sentencesOf } from '../find/sentences';
import type { Found } from '../language/matcher';
import { onceFor } from '../language/once';
import type { Vocabulary } from '../language/vocabulary';
import type { Decision, Span } from '../minutes';
import type { Block } from '../read/source';
import { carriedBy } from './carried';
import { isBodyAlone, isElsewhere, isOwnSubject, isReported } from './elsewhere';
import { isLabelled } from './labels';
import { outcomeOf, outcomeWords, votesIn } from './outcomes';
import { isAcquainted } from './parties';
import { type Part, passage, type Reading } from './reading';
import { isMoved, withoutProposals } from './talk';
import { isVerdict, settlesMotion } from './verdicts';

const NOT_PROSE = new Set(['proposal', 'attachments', 'contents', 'distribution', 'appeal', 'dissent', 'attendance']);

/** The sentences that say what was settled, each a decision; a bare verdict ("Vedtatt.") belongs to the sentence before it. */
export function sentencesThatSettle(parts: Part[], reading: Reading): Decision[] {
  const { source, vocabulary } = reading;
  const found: Decision[] = [];
  const unopposed: Decision[] = [];
  let letters = 0;
  const formal = parts.some(part => part.kind === 'proposal' || part.kind === 'discussion' || part.kind === 'vote');
  for (const [i, part] of parts.entries()) {
    if (NOT_PROSE.has(part.kind) || (formal && part.kind === 'background')) continue;
    let moved = parts[i - 1]?.kind === 'proposal';
    const lines = withoutProposals(part.lines, reading);
    const said = (at: number): string => source.text.slice(lines[at]?.start, lines[at]?.end);
    let opened: { start: number; words: string } | undefined;
    for (const [at, line] of lines.entries()) {
      const block = source.blocks[line.block] as Block;
      letters += line.end - line.start;
      // "It was decided", and in paragraphs of their own "that …", "that …".
      if (opened && vocabulary.clause.test(said(at))) {
        found.push(decisionIn({ start: opened.start, end: line.end }, said(at), opened.words, reading));
        opened.start = lines[at + 1]?.start ?? line.end;
        continue;
      }
      opened = undefined;
      if (isLabelled(source.text.slice(line.start, line.end), block, vocabulary)) continue;
      let before: Span | undefined;
      let counted: Span | undefined;
      for (const sentence of sentencesOf(source.text, line.start, line.end)) {
        const text = source.text.slice(sentence.start, sentence.end);
        // That all were for it settles what was moved right before it.
        const words = settledBy(text, reading) ?? (moved && isVerdict(text, vocabulary) ? text : undefined);
        moved = saysWhatIsMoved(text, vocabulary);
        if (
          words !== undefined &&
          sentence.end === line.end &&
          text.endsWith(words) &&
          at + 1 < lines.length &&
          vocabulary.clause.test(said(at + 1))
        ) {
          opened = { start: sentence.start, words };
          continue;
        }
        if (words !== undefined) {
          const verdict = isVerdict(text, vocabulary);
          const last = found.at(-1);
          // "4 votes for, 2 against. Carried."
          if (verdict && last && counted !== undefined && last.end === counted.end) {
            found[found.length - 1] = decisionIn({ start: last.start, end: sentence.end }, text, words, reading);
            continue;
          }
          const ends = before && (verdict || settlesMotion(text, vocabulary));
          found.push(decisionIn(ends ? { start: (before as Span).start, end: sentence.end } : sentence, text, words, reading));
          counted = !verdict && settlesMotion(text, vocabulary) ? sentence : undefined;
          before = undefined;
          continue;
        }
        const nobody = vocabulary.unopposed.exec(text);
        if (nobody && text.length < 120) unopposed.push(decisionIn(sentence, text, nobody[0], reading));
        // "This was seconded by Anne": still the same motion.
        const seconds: boolean = before !== undefined && text.length < SECONDS && isMoved(text, vocabulary);
        before =
          /[?:]$/u.test(text) || vocabulary.fallen.test(text)
            ? undefined
            : { start: seconds ? (before as Span).start : sentence.start, end: sentence.end };
      }
    }
  }
  if (found.length) return found;
  // That nobody objected is all there was to it, or only a remark in a longer treatment.
  const only = unopposed.length === 1 ? unopposed[0] : undefined;
  return only && only.end - only.start > letters * 0.5 ? [only] : [];
}

/** How long a sentence is at most that says only who seconded it. */
const SECONDS = 50;

/** How many small words it takes to say what is moved, besides who does it: "Proposed AB, seconded CD" says nothing. */
const MOVED = 3;

const saysWhatIsMoved = (text: string, { proposing }: Vocabulary): boolean =>
  proposing.test(text) && (text.match(/(?<![\p{L}])\p{Ll}{3,}/gu) ?? []).filter(word => !proposing.test(word)).length > MOVED;

/** A case of which nothing stands but its heading, where the heading says what was settled: "Acceptance of agenda: accepted". */
export function titleThatSettles(title: Span, parts: Part[], reading: Reading): Decision[] {
  const { source, vocabulary } = reading;
  if (parts.some(part => part.lines.some(line => line.end - line.start > 1))) return [];
  const text = source.text.slice(title.start, title.end);
  const words = settledBy(text, reading);
  const atOnce = outcomeWords(text, vocabulary)?.index === 0 && !vocabulary.deciding.test(text);
  return words === undefined || atOnce ? [] : [decisionIn(title, text, words, reading)];
}

/** @param text the sentence that says it, which may be the last of the span */
function decisionIn(span: Span, text: string, words: string, reading: Reading): Decision {
  const { source, vocabulary } = reading;
  const votes = votesIn(text, vocabulary);
  // "Olle moved that …, but got no support": what settled it tells that it fell.
  const fell = isRejection(text, vocabulary) || (vocabulary.proposing.test(text) && vocabulary.fallen.test(words));
  return {
    ...passage(source, span),
    outcome: fell ? 'rejected' : (outcomeOf(text, vocabulary) ?? 'adopted'),
    ...(vocabulary.unanimous.test(text) ? { unanimous: true } : {}),
    ...(votes ? { votes } : {}),
    reasons: [{ rule: 'decision-sentence', words }],
  };
}

/** How long a sentence may be that settles anything, and one that does so only by how it begins. */
const LONGEST = 600;
const SHORT = 160;
/** How many may vote where few or none are named as present. */
const FEW = 60;
/** How far from its subject the outcome may stand. */
const REACH = 70;

/** The words by which a sentence settles something; undefined where it settles nothing. */
function settledBy(text: string, reading: Reading): string | undefined {
  const { vocabulary, people } = reading;
  // Two labels and nothing behind them: "Protokollet skrivet av: Godkännes av:".
  if (
    text.length > LONGEST ||
    /:[^:]*:\s*$/u.test(text) ||
    /^[«"“”]|\?\s*$/u.test(text) ||
    isElsewhere(beforeClause(text, vocabulary), reading)
  )
    return undefined;
  if (text.includes(':') && toldBy(vocabulary).test(text)) return undefined;
  if (isRejection(text, vocabulary)) return vocabulary.fallen.exec(text)?.[0];
  if (vocabulary.fallen.test(beforeClause(text, vocabulary)) && outcomeWords(text, vocabulary)?.outcome !== 'withdrawn') {
    // What fell was no proposal: an application refused, a plan not adopted.
    if (!tellsOutcome(text, reading)) return carriedBy(text, reading);
  }
  if (isMoved(text, vocabulary)) return carriedBy(text, reading);
  if (vocabulary.meetingEnds.test(text) && !outcomeWords(text, vocabulary)) return undefined;
  const said = [...vocabulary.deciding.all(text)];
  const deciding = said.find(
    one =>
      !isAttribute(text, one, vocabulary) &&
      !isBallot(text, one[0], vocabulary) &&
      !isPutToVote(text, one, vocabulary) &&
      !isReported(text, { words: one[0], index: one.index }, reading),
  );
  // "Karin Ek redovisar … och noterar": a member does so, and not the meeting.
  if (deciding && vocabulary.settling.test(deciding[0]) && people.some(person => text.slice(0, deciding.index).includes(person.name)))
    return undefined;
  // "… er fortsatt ikke godkjent": a state, unless it is said of what is treated.
  if (deciding && vocabulary.negations.test(/\S+\s*$/u.exec(text.slice(0, deciding.index))?.[0] ?? '')) return tellsOutcome(text, reading);
  return (
    deciding?.[0] ??
    verdictBehind(text, vocabulary) ??
    decisionThat(text, vocabulary) ??
    tellsOutcome(text, reading) ??
    endsSettled(text, reading) ??
    elected(text, reading) ??
    undertaken(text, reading) ??
    counted(text, reading) ??
    carriedBy(text, reading) ??
    withoutBesides(text, reading)
  );
}

const besides = onceFor(vocabulary => new RegExp(`(?<=\\p{Ll}),?\\s${vocabulary.besides},?(?=\\s\\p{Ll})`, 'giu'));

/** "Planen ble dermed vedtatt", "The date was, after a vote, set to …": what stands between the words of the verb. */
function withoutBesides(text: string, reading: Reading): string | undefined {
  const rest = text.replace(besides(reading.vocabulary), '');
  return rest === text ? undefined : settledBy(rest, reading);
}

/** Without the clause that tells what was decided: "We decided *to ask again as last year*". */
function beforeClause(text: string, { deciding, contentMarks, clause }: Vocabulary): string {
  const said = deciding.exec(text);
  if (!said) return text;
  const from = said.index + said[0].length;
  if (contentMarks.has(/\p{L}+$/u.exec(said[0])?.[0].toLowerCase() ?? '')) return text.slice(0, from);
  const mark = [...text.slice(from).matchAll(/\p{L}+/gu)].find(
    ({ 0: word, index }) => contentMarks.has(word.toLowerCase()) || clause.test(text.slice(from + index)),
  );
  return mark ? text.slice(0, from + mark.index) : text;
}

/** "… til godkjent mottak", "en vedtatt plan": the word tells what sort of thing it is, and not what became of it. */
function isAttribute(text: string, { 0: words, index }: Found, { ties, joins, articles, decided, announcing }: Vocabulary): boolean {
  if (
    /\s|^\p{Lu}/u.test(words) ||
    decided.test(words) ||
    announcing.test(words) ||
    !/^\s+\p{Ll}{3,}/u.test(text.slice(index + words.length))
  )
    return false;
  const before = /(\p{L}+)\s+$/u.exec(text.slice(0, index))?.[1]?.toLowerCase();
  const after = /^\s+(\p{L}+)/u.exec(text.slice(index + words.length))?.[1]?.toLowerCase() ?? '';
  return before !== undefined && (ties.has(before) || articles.has(before)) && !joins.has(before) && !ties.has(after);
}

/** A vote was held, and the sentence tells no count of it. */
const isBallot = (text: string, words: string, { voteWords, outcomes, unanimous }: Vocabulary): boolean =>
  !/\d/u.test(text) && voteWords.exec(words)?.[0] === words && !outcomes.words.test(words) && !unanimous.test(words);

/** "Forslaget blev sat til afstemning", where "blev sat til 300 kr." settles. */
const isPutToVote = (text: string, { 0: words, index }: Found, { ties, voteWords }: Vocabulary): boolean =>
  ties.has(/\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? '') && voteWords.exec(text.slice(index + words.length).trimStart())?.index === 0;

/** The body that met binds itself or takes a side: "Kretsutvalget kjøper hjertestarter", "Rådet støtter ansøgningen". */
function undertaken(text: string, reading: Reading): string | undefined {
  // Amounts stand as one word in the phrases.
  const verb = reading.vocabulary.undertaking.exec(text.slice(0, REACH).replace(/\d[\d.,\s]*\d|\d/gu, AMOUNT));
  if (!verb || text.length > SHORT * 2 || reading.vocabulary.idioms.exec(text)?.index === verb.index) return undefined;
  const words = /^\S+/u.exec(verb[0])?.[0] ?? '';
  if (isReported(text, { words, index: verb.index }, reading)) return undefined;
  return isBodyAlone(text.slice(0, verb.index).trim(), reading) ? words : undefined;
}

const AMOUNT = 'x';

/** How long what was settled is at most, and how many words tell what became of it. */
const NAMED = 80;
const ENDING = 3;

/** "Activity plan for 2009 adopted.", "The statutes not approved": the thing, what became of it, and no verb before that. */
function endsSettled(text: string, reading: Reading): string | undefined {
  const { vocabulary } = reading;
  if (text.length > NAMED || /[:;?]/u.test(text) || !/^["«“]?\p{Lu}/u.test(text)) return undefined;
  const words = text.replace(/[\s.!]+$/u, '').split(/\s+/u);
  for (let take = Math.min(ENDING, words.length - 1); take > 0; take--) {
    const said = words.slice(-take).join(' ');
    const before = words.slice(0, -take);
    if (
      isVerdict(said, vocabulary) &&
      outcomeOf(said, vocabulary) !== 'withdrawn' &&
      !isAcquainted(before.join(' '), reading) &&
      isThing(before, vocabulary)
    )
      return said;
  }
  return undefined;
}

/** No verb is among the words, and none of them waits for more. */
function isThing(words: readonly string[], { modals, stative, past, doing, speaking, ties, negations, conditions }: Vocabulary): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return (
    !ties.has(last) &&
    !conditions.test(words.join(' ')) &&
    !words.some(
      word => /^\p{Ll}/u.test(word) && !ties.has(word) && [modals, stative, past, doing, speaking, negations].some(one => one.test(word)),
    )
  );
}

const NAMES = /^((?:\p{Lu}[\p{L}.'-]*\s(?:\p{Ll}{1,4}\s(?=\p{Lu}))?){1,8})(\p{Ll}+)\s(\p{Ll}+)\s(\p{L}+)/u;

/** "Rune valgt som kasserer": somebody by name, how it was settled, and as what; no verb besides. */
function elected(text: string, reading: Reading): string | undefined {
  const { chosen, ties, roles, seats } = reading.vocabulary;
  const [, who = '', verb = '', tie = '', role = ''] = NAMES.exec(text) ?? [];
  const isElection = chosen.exec(verb)?.[0] === verb && ties.has(tie) && (roles.test(role) || seats.test(role));
  return isElection && isAcquainted(who.trim(), reading) ? verb : undefined;
}

/** "Vedtas av: Styret" tells who decides. */
const toldBy = onceFor(({ agents }) => new RegExp(`^[^:.]{1,40}${agents}\\s*:`, 'iu'));

/** "Godkjenning av referat: godkjent." */
function verdictBehind(text: string, vocabulary: Vocabulary): string | undefined {
  const said = /:\s+([^:]{3,60})$/u.exec(text)?.[1];
  return said && isVerdict(said, vocabulary) ? said : undefined;
}

/** "Det blev loppis med 4 röster mot 1": more were for it than against. */
function counted(text: string, { vocabulary, meeting }: Reading): string | undefined {
  if (!vocabulary.voteWords.test(text) || vocabulary.fallen.test(text)) return undefined;
  const votes = votesIn(text, vocabulary);
  if (votes?.for === undefined || votes.against === undefined || votes.for <= votes.against) return undefined;
  // "91 of the answers were for it, 49 against": far more than those who met.
  const most = Math.max(FEW, (meeting.present?.length ?? FEW) * 2);
  return votes.for + votes.against > most ? undefined : `${votes.for}–${votes.against}`;
}

/** "Beslut att …": the word for a decision, and the clause that is one. */
function decisionThat(text: string, vocabulary: Vocabulary): string | undefined {
  const [first] = vocabulary.parts.words.all(text.slice(0, REACH));
  if (!first || first.index > 3 || vocabulary.parts.kinds.get(first.phrase) !== 'decision') return undefined;
  return vocabulary.clause.test(text.slice(first.index + first[0].length)) ? first[0] : undefined;
}

/** The outcome said of what is treated ("Saken …"), said by the body that met ("Styret godkjenner …"), or said at once ("Utsatt til …"). */
function tellsOutcome(text: string, reading: Reading): string | undefined {
  const { vocabulary } = reading;
  const said = outcomeWords(text, vocabulary);
  // A clause in front is none of the way to it: "As few had come, the item was put off".
  const from = said ? Math.max(0, text.lastIndexOf(', ', said.index)) : 0;
  if (!said || said.index - from > REACH || text.length > SHORT * 2) return undefined;
  if (isReported(text, said, reading) || vocabulary.idioms.exec(text)?.index === said.index) return undefined;
  const before = text.slice(0, said.index).replace(/^[\s\d.)–•-]+/u, '');
  // "According to the proposal phones are handed in": what it contains, and not that it was taken.
  if (!before && vocabulary.asProposed.exec(text)?.index === said.index && !isVerdict(text, vocabulary)) return undefined;
  if (!before) return text.length <= SHORT && !vocabulary.doing.test(text) ? said.words : undefined;
  if (vocabulary.matters.test(before)) return said.words;
  return isOwnSubject(before.trim(), reading) ? said.words : undefined;
}

/** A proposal that was put to the meeting and did not carry. */
const isRejection = (text: string, vocabulary: Vocabulary): boolean =>
  text.length < SHORT * 2 &&
  vocabulary.fallen.test(text) &&
  vocabulary.proposals.test(text) &&
  outcomeWords(text, vocabulary)?.outcome !== 'withdrawn';
