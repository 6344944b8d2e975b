/** What the meeting settled in a case: under a decision's heading, or in sentences where there is none. */
import { bodyAlone } from '../find/headings';
import { sentencesOf } from '../find/sentences';
import { onceFor } from '../language/once';
import type { Vocabulary } from '../language/vocabulary';
import type { Decision, Passage, Proposal, Span } from '../minutes';
import type { Block, Source } from '../read/source';
import { isLabelled } from './labels';
import { outcomeOf, votesIn } from './outcomes';
import { adoptedOf, fateOf, isNamedAsTaken, ownProposal, pointsTaken, takesWhole } from './proposals';
import { joinedPassage, type Line, type Part, passage, type Reading } from './reading';
import { sentencesThatSettle, titleThatSettles } from './settling';
import { isMoved, tellsFate } from './talk';
import { namedIn, treatments } from './treatments';

/** Within how many lines it is told what became of a proposal. */
const FAR = 12;

/** How long a decision may be that takes a proposal as it stood, with a change or two. */
const ADOPTING = 200;

export interface Settled {
  decisions: Decision[];
  proposals: Proposal[];
  votes: Passage[];
  /** Lines that bind: the decisions' own, and those of proposals adopted by reference. Tasks are read from them. */
  binding: Line[][];
}

/**
 * The decisions, proposals and votes of one case, and the lines that bind.
 * @param title of the case, which may be all that is said of it
 */
export function settle(parts: Part[], reading: Reading, title?: Span): Settled {
  const { source, vocabulary } = reading;
  const found: Settled = { decisions: [], proposals: [], votes: voteLines(parts, reading), binding: [] };
  const voteText = found.votes.map(vote => vote.text).join(' ');
  // The count of a proposal that fell is not the decision's.
  const carried = found.votes
    .filter(vote => !vocabulary.fallen.test(vote.text))
    .map(vote => vote.text)
    .join(' ');
  const headed = parts.filter(part => part.kind === 'decision' && decisionLines(part, source, vocabulary).length);
  // A table of decisions beside a decision of the case's own lists what others decided: "The list was noted."
  const apart = headed.filter(({ heading }) => heading.end > heading.start);
  const decided = apart.length ? apart : headed;
  const own = decided.length ? undefined : ownProposal(parts, reading);
  if (own) decided.push(own);
  const proposals = parts.filter(part => part.kind === 'proposal' && part.lines.length && part !== own);
  for (const part of decided) {
    const lines = decisionLines(part, source, vocabulary);
    const whole = joinedPassage(source, lines);
    const before = proposals.filter(one => one.heading.start < whole.start || proposals.length === 1);
    const adopts =
      whole.text.length < ADOPTING &&
      (vocabulary.asProposed.test(whole.text) ||
        (proposals.length === 1 && takesWhole(whole.text, vocabulary)) ||
        before.some(one => isNamedAsTaken(whole.text, one, reading)));
    const adopted = adopts ? adoptedOf(whole.text, before, reading) : undefined;
    found.decisions.push(decision(whole, part, carried, reading, { adopted: adopted !== undefined, ...treatedBy(part, parts, reading) }));
    // Where several bodies decided one after another, only the last one's is in force.
    if (found.decisions.length > 1 && isAnotherBody(found.decisions)) found.binding.length = 0;
    found.binding.push(lines);
    if (adopted) found.binding.push(pointsTaken(whole.text, adopted.lines, reading));
  }
  if (!found.decisions.length)
    found.decisions.push(
      ...treatments(
        parts.flatMap(part => (part.kind === 'proposal' ? [] : part.lines)),
        reading,
      ),
    );
  if (!found.decisions.length && !reading.slides) {
    let settled = sentencesThatSettle(parts, reading);
    if (!settled.length && title) settled = titleThatSettles(title, parts, reading);
    found.decisions.push(...settled);
    // The vote takes the proposal as it stood: then the proposal's tasks bind.
    const last = proposals.at(-1);
    if (
      last &&
      settled.some(one => one.outcome !== 'rejected' && vocabulary.asProposed.test(one.text)) &&
      !found.votes.some(vote => vocabulary.fallen.test(vote.text))
    )
      found.binding.push(last.lines);
  }
  for (const part of proposals)
    found.proposals.push({ ...joinedPassage(source, part.lines), fate: fateOf(part, parts, voteText, reading) });
  return found;
}

/** A sentence of the prose by which something was adopted, and in other words than those it was moved by. */
export const bindsByItself = ({ outcome, reasons, text }: Decision, { vocabulary }: Reading): boolean =>
  outcome === 'adopted' && reasons[0]?.rule === 'decision-sentence' && vocabulary.proposing.exec(text)?.index !== 0;

/** The body and the day that a heading above the part names: "Saksprotokoll i Formannskapet 10.03.2026", then "Vedtak". */
function treatedBy(part: Part, parts: Part[], reading: Reading): { body?: string; date?: string } {
  for (let i = parts.indexOf(part) - 1; i >= 0; i--) {
    const { body, date } = namedIn(parts[i] as Part, reading);
    if (body && date) return { body, date };
  }
  return {};
}

const isAnotherBody = (decisions: Decision[]): boolean => {
  const [before, last] = decisions.slice(-2);
  return Boolean(before?.body && last?.body && before.date && last.date && (before.body !== last.body || before.date !== last.date));
};

/** The decision's own lines: all under a heading; in a line with its label, that paragraph and its points. */
function decisionLines(part: Part, source: Source, vocabulary: Vocabulary): Line[] {
  const lines: Line[] = [];
  for (const line of part.lines) {
    const block = source.blocks[line.block] as Block;
    const text = source.text.slice(line.start, line.end);
    if (vocabulary.meetingEnds.test(text) && text.length < 90) break;
    if (isLabelled(text, block, vocabulary)) {
      if (lines.length) break;
      continue;
    }
    const body = lines.length ? undefined : bodyAlone(text, vocabulary);
    if (body === 'dated' || (body && line === part.lines.at(-1))) continue;
    if (!(block.cell ? /[\p{L}\p{N}]/u : /\p{L}{2}/u).test(text)) continue;
    lines.push(behindFate(line, source, vocabulary));
  }
  // What was put forward and voted down under the same heading is told there, and not decided.
  const said = (line: Line): string => source.text.slice(line.start, line.end);
  let quoting = false;
  const settled = lines.filter((line, i) => {
    const text = said(line);
    if (quoting && tellsFate(text, vocabulary)) quoting = false;
    if (isMoved(text, vocabulary) && !byBody(text, vocabulary)) {
      // "The Left moved the following:": the lines behind it are theirs, up to what became of them.
      quoting = /:\s*$/u.test(text) && lines.slice(i + 1, i + FAR).some(later => tellsFate(said(later), vocabulary));
      return false;
    }
    return !quoting && !fellByVote(text, vocabulary);
  });
  return settled.length && !(settled.length < lines.length && settled.every(line => isCount(said(line), vocabulary))) ? settled : lines;
}

/** "A motion was put. It fell by 13 votes to 3. It was decided that …": the line from what was decided on. */
function behindFate(line: Line, { text }: Source, vocabulary: Vocabulary): Line {
  if (!fellByVote(text.slice(line.start, line.end), vocabulary)) return line;
  const sentences = sentencesOf(text, line.start, line.end);
  const fell = sentences.findLastIndex(({ start, end }) => fellByVote(text.slice(start, end), vocabulary));
  const next = fell < 0 ? undefined : sentences[fell + 1];
  return next && vocabulary.deciding.test(text.slice(next.start, next.end)) ? { ...line, start: next.start } : line;
}

/** Nothing but that and how it was voted: what fell by it is then all that was decided. */
const isCount = (text: string, vocabulary: Vocabulary): boolean =>
  sides(vocabulary).test(text) || (vocabulary.voteWords.test(text) && !vocabulary.outcomes.words.test(text) && text.length < 200);

const sides = onceFor(({ votes }) => new RegExp(`^\\s*(?:${votes.for}|${votes.against})\\s*:?\\s*\\d`, 'iu'));

/** A proposal that fell, or words of a vote beside those that say so: "Ansökan avslås" is what was decided. */
function fellByVote(text: string, { fallen, voteWords, proposals }: Vocabulary): boolean {
  const fell = fallen.exec(text);
  return fell !== null && voteWords.test(text) && (proposals.test(text) || voteWords.test(text.replace(fell[0], ' ')));
}

/** "Udvalget foreslår, at …": under its decision a body's own word is what it decided. */
function byBody(text: string, vocabulary: Vocabulary): boolean {
  const before = text.slice(0, vocabulary.proposing.exec(text)?.index ?? 0).trim();
  const subject = /\S+$/u.exec(before)?.[0] ?? '';
  return subject !== '' && (vocabulary.bodies.test(subject) || vocabulary.ownBody.test(subject));
}

interface Circumstances {
  adopted: boolean;
  body?: string;
  date?: string;
}

/** @param carried the case's vote lines, but for those by which something fell */
function decision(whole: Passage, part: Part, carried: string, reading: Reading, { adopted, ...treated }: Circumstances): Decision {
  const { vocabulary, source } = reading;
  const context = `${source.text.slice(part.heading.start, part.heading.end)}. ${whole.text} ${carried}`;
  const votes = votesIn(context, vocabulary);
  return {
    ...whole,
    outcome: outcomeOf(whole.text, vocabulary) ?? 'adopted',
    ...(vocabulary.unanimous.test(context) && !votes?.against ? { unanimous: true } : {}),
    ...(votes ? { votes } : {}),
    ...treated,
    ...namedIn(part, reading),
    reasons: [{ rule: 'decision-heading', words: part.words }, ...(adopted ? [{ rule: 'adopted-proposal' as const }] : [])],
  };
}

function voteLines(parts: Part[], { source, vocabulary }: Reading): Passage[] {
  const found: Passage[] = [];
  for (const part of parts) {
    if (part.kind === 'proposal' || part.kind === 'decision' || part.kind === 'background') continue;
    for (const line of part.lines)
      for (const sentence of sentencesOf(source.text, line.start, line.end)) {
        const text = source.text.slice(sentence.start, sentence.end);
        if (
          text.length < 400 &&
          vocabulary.voteWords.test(text) &&
          (part.kind === 'vote' ||
            vocabulary.asProposed.test(text) ||
            vocabulary.fallen.test(text) ||
            /\d/u.test(text) ||
            vocabulary.unanimous.test(text))
        )
          found.push(passage(source, sentence));
      }
  }
  return found;
}

/** Whether two spans share any letter. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
