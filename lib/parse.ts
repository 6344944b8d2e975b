/** The pipeline: a Source in, Minutes out. Pure: no clock, no network, no tree; the same input gives the same output. */

import { containerOf } from './find/candidate';
import { documentLink } from './find/document';
import { fieldKinds, LISTS_OF } from './find/fieldkinds';
import { partHeading } from './find/headings';
import { detectLanguage } from './language/detect';
import { type Vocabulary, vocabularyOf } from './language/vocabulary';
import type { Action, Case, Decision, DocumentLink, LanguageCode, Minutes } from './minutes';
import { type Block, type Source, textOf, withoutTrail } from './read/source';
import { finish, type Steps } from './steps';
import { acquaintancesOf } from './structure/acquaintances';
import { caseActions } from './structure/actions';
import { cutProposals } from './structure/afterproposal';
import { caseless, listedBehind } from './structure/caseless';
import { findCases } from './structure/cases';
import { bindsByItself, settle } from './structure/decisions';
import { focused } from './structure/focus';
import type { Heading } from './structure/heading';
import { kindOf } from './structure/kind';
import { KnownCases, type Stretch } from './structure/known';
import { findMeeting } from './structure/meeting';
import { partsOf } from './structure/parts';
import { type Line, passage, type Reading } from './structure/reading';
import { isSlideMirror } from './structure/slides';
import { placeTableActions } from './structure/tablerows';
import { isAmidProposal } from './structure/treated';
import { withHistory } from './structure/treatments';

/** Of so many cases one may have a heading for its decision in notes that have none for most. */
const FEW = 5;

/** @param source what a reader made of the document */
export const parse = (source: Source): Minutes => finish(parseSteps(source, new KnownCases(false)));

/**
 * The parse in steps, so that a page can have its turn between them. A step yields the minutes so far where what was
 * read already shows that they are minutes: the first cases, without their tables' actions.
 * @param written what a reader made of the document
 * @param known what was read of an earlier state of the document; it is brought up to this one
 */
export function* parseSteps(written: Source, known = new KnownCases()): Steps<Minutes, Minutes> {
  const code = languageIn(written);
  const source = withoutTrail(written);
  const nothing: Minutes = {
    source: { uri: source.uri, format: source.format },
    kind: 'none',
    confidence: 1,
    meeting: {},
    cases: [],
    decisions: [],
    actions: [],
  };
  if (!code) return nothing;
  yield;
  const vocabulary = vocabularyOf(code);
  yield;
  const { headings, series } = yield* findCases(source, vocabulary);
  yield;
  const first = headings[0]?.block ?? source.blocks.length;
  // "1.1 Attendees" under "1. Opening" is a label of the first case.
  const second = headings.slice(1).find(({ title }) => !fieldKinds(textOf(source, title), vocabulary).some(kind => LISTS_OF.has(kind)));
  const { meeting, people } = yield* findMeeting(source, first, second?.block ?? source.blocks.length, vocabulary);
  yield;
  const reading: Reading = {
    source,
    vocabulary,
    meeting,
    people,
    acquaintances: yield* acquaintancesOf(source, people, vocabulary),
    hasDecisionHeadings: false,
    informal: true,
    slides: isSlideMirror(source),
  };
  yield;
  const stretches: CaseStretch[] = [];
  for (const [i, heading] of headings.entries()) {
    stretches.push(stretchOf(source, heading, headings[i + 1], vocabulary));
    yield;
  }
  const settled = stretches.filter(({ parts }) => parts.some(part => part.kind === 'decision' && part.lines.length)).length;
  reading.hasDecisionHeadings = settled > 0;
  reading.informal = settled * FEW <= stretches.length;
  const judged = function* (cases: Case[], outside: Decision[], loose: Action[]): Steps<Minutes> {
    const decisions = cases.reduce((sum, one) => sum + one.decisions.length, outside.length);
    const actions = cases.reduce((sum, one) => sum + one.actions.length, 0) + loose.length;
    const bare = stretches.slice(0, cases.length).filter(({ lines, heading }) => bodyLength(lines, heading) < 60).length;
    const numbered = series !== undefined;
    const { kind, confidence } = yield* kindOf({
      source,
      vocabulary,
      meeting,
      cases,
      numbered,
      decisions,
      actions,
      bare,
      slides: reading.slides,
    });
    if (kind === 'none') return { ...nothing, language: code, confidence };
    return {
      source: nothing.source,
      language: code,
      kind,
      confidence: Math.round(confidence * 100) / 100,
      meeting,
      // What is still to be treated gives nobody a task, however an item is worded.
      cases: kind === 'agenda' ? cases.map(one => ({ ...one, actions: [] })) : cases,
      decisions: outside,
      actions: kind === 'agenda' ? [] : loose,
    };
  };
  known.begin(reading);
  const cases: Case[] = [];
  for (const stretch of stretches) {
    cases.push(known.again(source, stretch) ?? (yield* caseOf(stretch, reading, known)));
    const soFar = SHOWN.has(cases.length)
      ? yield* judged(
          cases.map(one => ({ ...one })),
          [],
          [],
        )
      : undefined;
    yield soFar?.kind === 'minutes' ? soFar : undefined;
  }
  const end = stretches.at(-1)?.last;
  const open = end === undefined ? caseless(reading) : { decisions: [], actions: listedBehind(end, reading) };
  const titleEnds = new Map(headings.flatMap(({ block, lastBlock, title }) => [block, lastBlock].map(at => [at, title.end] as const)));
  const loose = yield* placeTableActions(cases, reading, block => titleEnds.get(block));
  loose.push(...open.actions.map(action => focused(action, reading)));
  yield;
  return yield* judged(cases, open.decisions, loose);
}

const spoken = new WeakMap<Source, { code: LanguageCode | undefined }>();

/** @returns the language of a document's own words; undefined where it has no known ones */
export function languageIn(source: Source): LanguageCode | undefined {
  let told = spoken.get(source);
  if (!told) {
    told = { code: detectLanguage(ownLines(source)) };
    spoken.set(source, told);
  }
  return told.code;
}

/** The document's own words, a block at a time. */
function* ownLines({ text, blocks }: Source): Generator<string> {
  for (const { furniture, start, end } of blocks) if (!furniture) yield text.slice(start, end);
}

/** How many cases are read when what was found so far is shown. */
const SHOWN = new Set([1, 8, 64, 512]);

interface CaseStretch extends Stretch {
  parts: ReturnType<typeof partsOf>;
  lines: Line[];
  end: number;
}

function* caseOf(stretch: CaseStretch, reading: Reading, known: KnownCases): Steps<Case> {
  const { heading, lines, end } = stretch;
  const { source } = reading;
  const parts = withHistory(stretch.parts, reading);
  const settled = settle(parts, reading, heading.title);
  yield;
  const settling = settled.decisions.filter(one => bindsByItself(one, reading));
  const binding = { title: heading.title, parts, lines, binding: settled.binding, settled: settling };
  // "Any other business", "Information": what somebody takes on is told in passing, however formal the other cases are.
  const title = source.text.slice(heading.title.start, heading.title.end);
  const own = isTold(title, reading.vocabulary) ? { ...reading, informal: true, hasDecisionHeadings: false } : reading;
  const actions = (yield* caseActions(binding, own)).map(action => focused(action, own));
  yield;
  const documents = documentsOf(source, lines);
  const found: Case = {
    ...(heading.number ? { number: heading.number } : {}),
    ...(heading.reference ? { reference: heading.reference } : {}),
    title: passage(source, heading.title).text,
    start: heading.start,
    end,
    heading: { start: heading.start, end: Math.max(heading.start + 1, heading.title.end) },
    decisions: settled.decisions,
    actions,
    proposals: settled.proposals,
    votes: settled.votes,
    ...(documents.length ? { documents } : {}),
    reasons: [{ rule: heading.rule, ...(heading.words ? { words: heading.words } : {}) }],
  };
  known.keep(source, stretch, found);
  return found;
}

/** The title names what is told, or what comes up: no matter that papers were written for. */
const isTold = (title: string, { telling, caseTitles, approving }: Vocabulary): boolean =>
  title.length < 60 && (telling.test(title) || caseTitles.test(title)) && !approving.test(title);

function stretchOf(source: Source, heading: Heading, next: Heading | undefined, vocabulary: Vocabulary): CaseStretch {
  const from = heading.from ?? (heading.said ? heading.title.start : heading.title.end);
  const last = next ? next.block : (heading.until ?? endOfLast(source, heading, vocabulary));
  const lines: Line[] = [];
  for (let i = heading.block; i < last; i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture || block.end <= from) continue;
    lines.push({ block: i, start: Math.max(block.start, from), end: block.end });
  }
  const parts = cutProposals(partsOf(source, heading.block, last, from, vocabulary), source, vocabulary);
  return { heading, last, parts, lines, end: lines.at(-1)?.end ?? Math.max(from, heading.start + 1) };
}

/** The last case ends at a heading of its own rank that is no part of it, and where the meeting ends. */
function endOfLast(source: Source, heading: Heading, vocabulary: Vocabulary): number {
  const own = source.blocks[heading.block] as Block;
  const container = containerOf(source.blocks[heading.lastBlock] as Block);
  for (let i = heading.lastBlock + 1; i < source.blocks.length; i++) {
    const block = source.blocks[i] as Block;
    if (block.furniture) continue;
    const text = source.text.slice(block.start, block.end);
    if (vocabulary.meetingEnds.test(text) && text.length < 160) return i;
    if (own.cell && block.cell?.table !== own.cell.table && (source.tables[own.cell.table]?.rows.length ?? 0) > 1) return i;
    const ranks = block.kind === 'heading' && own.kind === 'heading' && block.level <= own.level;
    if (ranks && !partHeading(text, block, vocabulary) && !isAmidProposal(source, i, vocabulary)) return i;
    if (container === 'bold' && containerOf(block) === 'bold' && vocabulary.notCases.test(text)) return i;
  }
  return source.blocks.length;
}

function bodyLength(lines: Line[], heading: Heading): number {
  return lines.reduce(
    (sum, line) => (!heading.said && line.block === heading.block && line.start < heading.title.end ? sum : sum + line.end - line.start),
    0,
  );
}

/** Links to documents that stand with a case. */
function documentsOf(source: Source, lines: Line[]): DocumentLink[] {
  return lines.flatMap(line => {
    const links = (source.blocks[line.block] as Block).links.filter(link => link.start >= line.start);
    return links.map(({ start, end, href }, i) =>
      documentLink(source.text.slice(start, end), href, source.text.slice(end, links[i + 1]?.start ?? line.end)),
    );
  });
}
