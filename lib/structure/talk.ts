/** What was talked about, without what was only put forward. */
import { sentencesOf } from '../find/sentences';
import type { Vocabulary } from '../language/vocabulary';
import type { Block } from '../read/source';
import type { Line, Reading } from './reading';

/** Tells what somebody put forward, and not that the meeting took it: "hyväksyi seuraavan ponnen" did. */
export function isMoved(text: string, vocabulary: Vocabulary): boolean {
  const moved = vocabulary.proposing.exec(text);
  if (!moved || vocabulary.unanimous.test(text)) return false;
  return !((vocabulary.deciding.exec(text)?.index ?? Number.POSITIVE_INFINITY) < moved.index);
}

/** Its end says that the words follow: "… følgende forslag:", "… slikt forslag". */
function announces(text: string, vocabulary: Vocabulary): boolean {
  const last = [...vocabulary.proposals.all(text)].at(-1);
  return /[:»”"]\s*$/u.test(text) || (last !== undefined && last.index + last[0].length === text.trimEnd().length);
}

/** "Two proposals had been received:", "The options are:" */
const listsProposals = (text: string, { proposals, past, stative, deciding, unanimous }: Vocabulary): boolean =>
  text.length < LEAD &&
  /:\s*$/u.test(text) &&
  proposals.test(text) &&
  (past.test(text) || stative.test(/\p{L}+(?=:)/u.exec(text)?.[0] ?? '')) &&
  !deciding.test(text) &&
  !unanimous.test(text);
/** How long a line is at most that leads up to a list of proposals. */
const LEAD = 90;

/** What tells what became of a proposal ends it. */
export const tellsFate = (text: string, vocabulary: Vocabulary): boolean => vocabulary.voteWords.test(text) || vocabulary.fallen.test(text);

/** "The meeting adopted …": what the body that met did, and no words of a proposal, which tell what it is to do. */
function hasDecided(text: string, { ownBody, meetings, decided }: Vocabulary): boolean {
  const body = ownBody.exec(text) ?? meetings.exec(text);
  const verb = body?.index === 0 ? decided.exec(text) : null;
  return verb !== null && verb.index <= (body?.[0].length ?? 0) + ADVERB;
}
/** How many letters may stand between a body and its verb. */
const ADVERB = 14;

/** Within how many lines it is told what became of a proposal. */
const FATE = 8;

const POINT = /^\s*(?:\d{1,2}[.)]|\p{Ll}[.)]|[-–•*])\s/u;

/** Lines of a talk without the proposals in them: from "fremmet følgende forslag:" to the vote on it. */
export function withoutProposals(lines: Line[], { source, vocabulary }: Reading): Line[] {
  const kept: Line[] = [];
  let proposing = false;
  let points = false;
  for (const [i, line] of lines.entries()) {
    const text = source.text.slice(line.start, line.end);
    const block = source.blocks[line.block] as Block;
    const ended = (): boolean => kept.length > 0 && block.marker === '' && /[.!]$/u.test(text) && text.length > 200;
    const told = ({ start, end }: Line): boolean => tellsFate(source.text.slice(start, end), vocabulary);
    if (proposing && (tellsFate(text, vocabulary) || hasDecided(text, vocabulary))) proposing = false;
    else if ((isMoved(text, vocabulary) && announces(text, vocabulary)) || listsProposals(text, vocabulary)) proposing = true;
    // A long paragraph is the talk again, unless what became of the proposal is still to come.
    else if (proposing && ended() && !lines.slice(i + 1, i + 1 + FATE).some(told)) proposing = false;
    // "Kari Moe foreslo: 1. …": the points that follow are hers too.
    points &&= (block.marker !== '' || POINT.test(text)) && !tellsFate(text, vocabulary);
    if (proposing || points) continue;
    const own = withoutQuoted(line, text, vocabulary);
    points = own.at(-1)?.end !== line.end;
    kept.push(...own);
  }
  return kept;
}

/** A line without the words that somebody put forward in it: from "Kari Moe foreslo: …" to what became of them. */
function withoutQuoted(line: Line, text: string, vocabulary: Vocabulary): Line[] {
  if (!text.includes(':') || !vocabulary.proposing.test(text)) return [line];
  const kept: Line[] = [];
  let from = 0;
  let quoting = false;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (quoting) {
      if (!tellsFate(sentence, vocabulary)) continue;
      quoting = false;
      from = start;
    }
    const moved = isMoved(sentence, vocabulary) ? vocabulary.proposing.exec(sentence) : null;
    if (!moved || !QUOTES.test(sentence.slice(moved.index + moved[0].length)) || tellsFate(sentence, vocabulary)) continue;
    quoting = true;
    // The sentence itself is somebody's, and known as such; what comes after it is not.
    kept.push({ ...line, start: line.start + from, end: line.start + end });
  }
  if (!quoting) kept.push({ ...line, start: line.start + from });
  return kept;
}

/** Near behind the verb of a proposal: its words follow. */
const QUOTES = /^[^:]{0,60}:\s+\S/u;
