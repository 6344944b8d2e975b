/** What the meeting settled in a case: under a decision's heading, or in sentences where there is none. */
import { bodyIn } from '../find/bodies';
import { findDates } from '../find/dates';
import { sentencesOf } from '../find/sentences';
import type { Vocabulary } from '../language/vocabulary';
import type { Decision, Passage, Proposal, Span } from '../minutes';
import type { Block, Source } from '../read/source';
import { isLabelled } from './labels';
import { outcomeOf, votesIn } from './outcomes';
import { joinedPassage, type Line, type Part, passage, type Reading } from './reading';
import { treatments } from './treatments';

export interface Settled {
  decisions: Decision[];
  proposals: Proposal[];
  votes: Passage[];
  /** Lines that bind: the decisions' own, and those of proposals adopted by reference. Tasks are read from them. */
  binding: Line[][];
}

const NOT_PROSE = new Set(['proposal', 'attachments', 'contents', 'distribution', 'appeal', 'dissent', 'attendance']);

/** The decisions, proposals and votes of one case, and the lines that bind. */
export function settle(parts: Part[], reading: Reading): Settled {
  const { source, vocabulary } = reading;
  const found: Settled = { decisions: [], proposals: [], votes: [], binding: [] };
  const proposals = parts.filter(part => part.kind === 'proposal' && part.lines.length);
  const votes = voteLines(parts, reading);
  found.votes = votes;
  const voteText = votes.map(vote => vote.text).join(' ');
  // The count of a proposal that fell is not the decision's.
  const carried = votes
    .filter(vote => !vocabulary.fallen.test(vote.text))
    .map(vote => vote.text)
    .join(' ');
  for (const part of parts) {
    if (part.kind !== 'decision') continue;
    const lines = decisionLines(part, source, vocabulary);
    if (!lines.length) continue;
    const whole = joinedPassage(source, lines);
    const adopted =
      whole.text.length < 160 && vocabulary.asProposed.test(whole.text)
        ? proposals.filter(one => one.heading.start < whole.start || proposals.length === 1).at(-1)
        : undefined;
    found.decisions.push(decision(whole, part, `${whole.text} ${carried}`, reading, adopted !== undefined));
    // Where several bodies decided one after another, only the last one's is in force.
    if (found.decisions.length > 1 && isAnotherBody(found.decisions)) found.binding.length = 0;
    found.binding.push(lines);
    if (adopted) found.binding.push(adopted.lines);
  }
  if (!found.decisions.length)
    found.decisions.push(
      ...treatments(
        parts.flatMap(part => part.lines),
        reading,
      ),
    );
  if (!found.decisions.length && !reading.slides) {
    const settled = sentencesThatSettle(parts, reading);
    found.decisions.push(...settled);
    // The vote takes the proposal as it stood: then the proposal's tasks bind.
    const last = proposals.at(-1);
    if (
      last &&
      settled.some(one => one.outcome !== 'rejected' && vocabulary.asProposed.test(one.text)) &&
      !votes.some(vote => vocabulary.fallen.test(vote.text))
    )
      found.binding.push(last.lines);
  }
  for (const part of proposals)
    found.proposals.push({ ...joinedPassage(source, part.lines), fate: fateOf(part, parts, voteText, reading) });
  return found;
}

const isAnotherBody = (decisions: Decision[]): boolean => {
  const [before, last] = decisions.slice(-2);
  return Boolean(before?.body && last?.body && before.date && last.date && (before.body !== last.body || before.date !== last.date));
};

/** The decision's own lines: all under a heading; in a line with its label, that paragraph and its points. */
function decisionLines(part: Part, source: Source, vocabulary: Vocabulary): Line[] {
  const lines: Line[] = [];
  for (const [i, line] of part.lines.entries()) {
    const block = source.blocks[line.block] as Block;
    const text = source.text.slice(line.start, line.end);
    if (vocabulary.meetingEnds.test(text) && text.length < 90) break;
    if (isLabelled(text, block, vocabulary)) {
      if (lines.length) break;
      continue;
    }
    if (part.inline && i > 0 && !belongs(block, text, source, part, lines)) break;
    if (!/[\p{L}]{2}/u.test(text)) continue;
    lines.push(line);
  }
  // What was put forward and voted down under the same heading is told there, and not decided.
  const settled = lines.filter(line => {
    const text = source.text.slice(line.start, line.end);
    return (
      !(vocabulary.proposing.test(text) && !vocabulary.unanimous.test(text)) &&
      !(vocabulary.fallen.test(text) && vocabulary.voteWords.test(text))
    );
  });
  return settled.length ? settled : lines;
}

const POINT = /^(?:\d{1,2}[.):]|[a-zæøåäö][.)]|[-–•*]|att\s|at\s|että\s|[ivx]{1,4}[.)])\s?/iu;

/** After "Vedtak: …" a paragraph is the case's text again, but points, at-clauses and lines of the same paragraph go on. */
function belongs(block: Block, text: string, source: Source, part: Part, lines: Line[]): boolean {
  const first = source.blocks[part.lines[0]?.block ?? 0] as Block;
  // In a table the row's other cells speak of something else.
  if (first.cell)
    return block.cell?.table === first.cell.table && block.cell.row === first.cell.row && block.cell.column === first.cell.column;
  if (block.group === first.group || block.marker !== '' || POINT.test(text)) return true;
  if (block.kind === 'description') return true;
  const before = lines.at(-1);
  return before !== undefined && /:\s*$/u.test(source.text.slice(before.start, before.end));
}

function decision(whole: Passage, part: Part, context: string, reading: Reading, adopted: boolean): Decision {
  const { vocabulary } = reading;
  const head = reading.source.text.slice(part.heading.start, part.heading.end);
  const date = findDates(head, vocabulary.code, reading.meeting.date).find(one => one.precision === 'day')?.date;
  const body = bodyIn(head.replace(/:.*$/su, ''), vocabulary);
  const votes = votesIn(context, vocabulary);
  return {
    ...whole,
    outcome: outcomeOf(whole.text, vocabulary) ?? 'adopted',
    ...(vocabulary.unanimous.test(context) ? { unanimous: true } : {}),
    ...(votes ? { votes } : {}),
    ...(body ? { body } : {}),
    ...(date ? { date } : {}),
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

/** In a case without a decision's heading, the sentences that say what was settled. */
function sentencesThatSettle(parts: Part[], reading: Reading): Decision[] {
  const { source, vocabulary } = reading;
  const found: Decision[] = [];
  const formal = parts.some(part => part.kind === 'proposal' || part.kind === 'discussion' || part.kind === 'vote');
  for (const part of parts) {
    if (NOT_PROSE.has(part.kind) || (formal && part.kind === 'background')) continue;
    for (const line of part.lines) {
      const block = source.blocks[line.block] as Block;
      if (isLabelled(source.text.slice(line.start, line.end), block, vocabulary)) continue;
      for (const sentence of sentencesOf(source.text, line.start, line.end)) {
        const text = source.text.slice(sentence.start, sentence.end);
        if (!settles(text, reading)) continue;
        const whole = passage(source, sentence);
        const votes = votesIn(whole.text, vocabulary);
        found.push({
          ...whole,
          outcome: outcomeOf(whole.text, vocabulary) ?? 'adopted',
          ...(vocabulary.unanimous.test(whole.text) ? { unanimous: true } : {}),
          ...(votes ? { votes } : {}),
          reasons: [{ rule: 'decision-sentence', words: vocabulary.deciding.exec(whole.text)?.[0] ?? '' }],
        });
      }
    }
  }
  return found;
}

/** Refers to another meeting or case: what was settled there is background here. */
const ELSEWHERE =
  /\b(?:i|in|på|ved|vid|under)\s+(?:sak|møte|møtet|mötet|sag|fjor|fjol|19\d\d|20\d\d|forrige|förra|førre|sidste|tidligere|tidlegare)\b|\b(?:tidligere|tidlegare|tidigare|aiemmin|previously|earlier|förra|forrige|sist)\b|(?:sak|§|dnr)\s?\d+\/\d/iu;

function settles(text: string, { vocabulary }: Reading): boolean {
  if (text.length > 600 || /\?\s*$/u.test(text) || !vocabulary.deciding.test(text)) return false;
  if (vocabulary.fallen.test(text)) return false;
  if (ELSEWHERE.test(text)) return false;
  return !(vocabulary.proposing.test(text) && !vocabulary.unanimous.test(text));
}

/** A proposal under its own heading: adopted where the decision says the same or the vote says so, fallen where the vote says that. */
function fateOf(part: Part, parts: Part[], votes: string, { source, vocabulary }: Reading): Proposal['fate'] {
  const text = source.text.slice(part.lines[0]?.start, part.lines.at(-1)?.end);
  const words = new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
  for (const other of parts) {
    if (other.kind !== 'decision' || !other.lines.length) continue;
    const decided = source.text.slice(other.lines[0]?.start, other.lines.at(-1)?.end);
    if (vocabulary.asProposed.test(decided)) return 'adopted';
    const same = [...words].filter(word => decided.toLowerCase().includes(word)).length;
    if (words.size && same >= words.size * 0.75) return 'adopted';
  }
  if (votes && vocabulary.asProposed.test(votes) && !vocabulary.fallen.test(votes)) return 'adopted';
  return votes && vocabulary.fallen.test(votes) ? 'fallen' : 'open';
}

/** Whether two spans share any letter. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
