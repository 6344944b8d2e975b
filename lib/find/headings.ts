/** Tells what a heading or label inside a case begins: the decision, a proposal, the discussion, background. */

import type { PartKind } from '../language/language';
import { onceFor } from '../language/once';
import { anySource, everyMatch } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Span } from '../minutes';
import type { Block } from '../read/source';
import { findDates } from './dates';

export interface PartHeading {
  kind: PartKind;
  /** The words that told it. */
  words: string;
  /** Offset into the block's text where its content begins (its length, where the heading stands alone). */
  rest: number;
  /** Whose it is, as written: "Rådmannsutvalgets". */
  owner: string;
  /** It is a clause that what follows may end: "Styret vedtok", "å kjøpe to benker". */
  clause?: boolean;
}

const PREFERRED: PartKind[] = ['proposal', 'decision', 'vote', 'dissent'];
/** Parts whose heading may stand before its text without a mark between. */
const FLAT: PartKind[] = ['proposal', 'decision', 'vote', 'discussion'];
/** What stands beside the word in a heading and does not change it: dates and numbers with what they number, punctuation. */
const NUMBERS = String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}{1,6}[\s-]*)?\d[\d./:-]*|[()[\]:;,.!?–—/*_'>=→⇒➔►#-]|§`;
const asides = new WeakMap<Vocabulary, RegExp>();

function aside(vocabulary: Vocabulary): RegExp {
  let pattern = asides.get(vocabulary);
  if (!pattern) {
    const months = vocabulary.language.dates.months.flatMap(forms => forms.split('|'));
    pattern = new RegExp(
      `${vocabulary.caseWord}[\\s.:-]*(?=[\\d§]|\\p{Lu}{1,6}[\\s-]*\\d)|${anySource([...months, ...vocabulary.language.dates.on])}|${NUMBERS}`,
      'giu',
    );
    asides.set(vocabulary, pattern);
  }
  return pattern;
}

interface Answered {
  text: string;
  vocabulary: Vocabulary;
  found: Readonly<PartHeading> | undefined;
}

/** Each line is asked several times: for the agenda, for the cases, for their parts. */
const answered = new WeakMap<Block, Answered>();

/**
 * @param text the block's text
 * @param block tells how it looks: a heading or bold text may say more than a plain line
 * @returns undefined where the block begins no part
 */
export function partHeading(text: string, block: Block, vocabulary: Vocabulary): Readonly<PartHeading> | undefined {
  const known = answered.get(block);
  if (known?.text === text && known.vocabulary === vocabulary) return known.found;
  const found = partHeadingOf(text, block, vocabulary);
  answered.set(block, { text, vocabulary, found });
  return found;
}

function partHeadingOf(text: string, block: Block, vocabulary: Vocabulary): PartHeading | undefined {
  const bold = block.bold[0] && block.bold[0].start <= block.start + 1 ? block.bold[0].end - block.start : 0;
  const colon = text.search(/[:：]/u);
  const prominent = block.kind === 'heading' || block.kind === 'term' || bold > 0;
  let end = text.length;
  if (colon >= 0 && colon < 90) end = colon;
  else if (bold > 0 && bold < text.length - 1 && bold < 90) end = bold;
  else if (text.length > 90) return flatHeading(text, vocabulary) ?? markedHeading(text, block, vocabulary);
  // A plain line that ends like a sentence is one, but may have its heading in front.
  if (!prominent && end === text.length && /[.!?;,]\s*$/u.test(text))
    return flatHeading(text, vocabulary) ?? markedHeading(text, block, vocabulary);
  const label = lastLabel(text.slice(0, end), vocabulary);
  if (label === undefined) return undefined;
  const found =
    partOf(label, vocabulary, prominent || end < text.length) ??
    flatHeading(text, vocabulary) ??
    ((end === colon || (prominent && numbered(vocabulary).test(label))) && !text.slice(end + 1).trim()
      ? treatedHeading(label, vocabulary)
      : undefined);
  if (!found) return markedHeading(text, block, vocabulary);
  return { ...found, rest: behind(text, end) };
}

/**
 * "Beslutning. Bilag: udkast 2": what follows the colon is the enclosure's.
 * @returns the label that the content stands under; undefined where that is a field's, and no part's
 */
function lastLabel(label: string, vocabulary: Vocabulary): string | undefined {
  const [, first, last] = /^([^.!?]{3,40})[.!?]\s+(\p{Lu}[^.!?]{2,40})$/u.exec(label) ?? [];
  if (first === undefined || last === undefined || !partOf(first, vocabulary, false)) return label;
  if (vocabulary.parts.words.test(last)) return last;
  return vocabulary.fields.some(({ pattern }) => pattern.test(last)) ? undefined : label;
}

/** Where the content begins behind a label that ends at an offset. */
function behind(text: string, end: number): number {
  let rest = end;
  while (rest < text.length && /[\s:：.–*_'\]-]/u.test(text[rest] as string)) rest++;
  return rest;
}

const SPACED = /^\s*(\p{L}(?:\s{1,4}\p{L}){4,}(?!\p{L}))\s*(?:[:.]|$)/u;
const MARKED = /^\s*(?:\[([^\][]{3,50})\]|(\p{Lu}[^.:;!?–—-]{3,50})\s[–—-]\s+(?=\p{Lu}))/u;

/** A label that is set apart by its letters or marks: "V E D T A K", "[Beslut] …", "Decision – …". */
function markedHeading(text: string, block: Block, vocabulary: Vocabulary): PartHeading | undefined {
  const spaced = SPACED.exec(text);
  if (spaced) {
    // Words of letters that stand apart are parted by more room than their letters.
    const label = (spaced[1] as string).replace(/(?<=\S)\s(?=\S)/gu, '').replace(/\s+/gu, ' ');
    const found = partOf(label, vocabulary, true);
    return found ? { ...found, rest: behind(text, spaced[0].length) } : undefined;
  }
  // In a list "Vedtak i sak 7/26 – …" names a document.
  const marked = block.kind === 'item' || block.marker || block.cell ? null : MARKED.exec(text);
  const found = marked ? partOf((marked[1] ?? marked[2]) as string, vocabulary, false) : undefined;
  if (!marked || !found || !(found.kind === 'decision' || found.kind === 'proposal')) return undefined;
  return { ...found, rest: behind(text, marked[0].length) };
}

/** The number of a case, with its word: without a colon only that tells a body's treatment from the title of a meeting. */
const numbered = onceFor(({ caseWord }) => new RegExp(`${caseWord}[\\s.]*\\d`, 'iu'));

/** A body and a day before a colon, and nothing else in the line: what it decided then. "Økonomiudvalget, 14. april 2026, pkt. 61:" */
function treatedHeading(label: string, vocabulary: Vocabulary): Omit<PartHeading, 'rest'> | undefined {
  if (!/\d/u.test(label) || !vocabulary.bodies.test(label)) return undefined;
  const day = dayIn(label, vocabulary);
  if (!day) return undefined;
  return isNameOnly(`${label.slice(0, day.start)} ${label.slice(day.end)}`, vocabulary)
    ? { kind: 'decision', words: label.trim(), owner: '' }
    : undefined;
}

const dayIn = (text: string, vocabulary: Vocabulary): Span | undefined =>
  findDates(text, vocabulary.code).find(date => date.precision === 'day' && date.date);

function isNameOnly(text: string, vocabulary: Vocabulary): boolean {
  const words = text.replace(aside(vocabulary), ' ').split(/\s+/u).filter(Boolean);
  const isName = (word: string): boolean =>
    vocabulary.bodies.test(word) || /^\p{Lu}/u.test(word) || vocabulary.ties.has(word.toLowerCase());
  return words.length <= 6 && words.every(isName);
}

/**
 * Nothing but a body's name, and perhaps the day: under a heading it tells who decided, and not what.
 * @returns "dated" where it tells the day, which no sentence begins with
 */
export function bodyAlone(text: string, vocabulary: Vocabulary): 'dated' | 'bare' | undefined {
  if (text.length > 90 || /[.!?]\s*$/u.test(text) || !vocabulary.bodies.test(text)) return undefined;
  const day = /\d/u.test(text) ? dayIn(text, vocabulary) : undefined;
  if (!isNameOnly(day ? `${text.slice(0, day.start)} ${text.slice(day.end)}` : text, vocabulary)) return undefined;
  return day ? 'dated' : 'bare';
}

export interface LabelWithin {
  part: Omit<PartHeading, 'rest'>;
  /** Offsets into the text: where the label begins, and where its content does. */
  start: number;
  rest: number;
}

/** Parts that a label in the middle of a paragraph may begin. */
const WITHIN: PartKind[] = ['decision', 'proposal', 'dissent', 'vote'];

const LABEL = /(\p{Lu}(?<=[.!?)»”"]\s{1,3}\p{Lu})[\p{L} /-]{2,40})\s?[:：]\s+(?=\S)/gu;
const LEAD = /(\p{Lu}(?<=[.!?]\s{1,3}\p{Lu})\p{Ll}{3,20})\s+(?=\p{Lu}\p{Ll})/gu;

/** Labels that begin a part inside a paragraph: "… must be thought over. Decision: The board asks Kari." */
export function labelsWithin(text: string, vocabulary: Vocabulary): LabelWithin[] {
  const found: LabelWithin[] = [];
  for (const match of /[:：]/u.test(text) ? everyMatch(LABEL, text) : []) {
    const part = partOf(match[1] as string, vocabulary, true);
    if (part && WITHIN.includes(part.kind)) found.push({ part, start: match.index, rest: match.index + match[0].length });
  }
  // Text that lost its lines: "… the place. Päätös Kirkkovaltuusto hyväksyi …".
  for (const match of everyMatch(LEAD, text)) {
    const words = match[1] as string;
    const kind = kindOfWords(words, vocabulary);
    if (kind === 'decision' || kind === 'proposal')
      found.push({ part: { kind, words, owner: '' }, start: match.index, rest: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A heading that stood in a column of its own and has lost it: "Decision The council approves …". */
function flatHeading(text: string, vocabulary: Vocabulary): PartHeading | undefined {
  const lead = /^(\p{Lu}\p{Ll}{3,}(?:\s\p{Ll}+){0,2}?|\p{Lu}{4,})\s+(?=\p{Lu}\p{Ll}|\d\.\s|\p{Lu}\s)/u.exec(text.slice(0, 80));
  const words = lead?.[1] ?? '';
  const kind = kindOfWords(words, vocabulary);
  if (!lead || !kind || !(FLAT.includes(kind) && text.length > words.length + 12)) return undefined;
  return { kind, words, rest: lead[0].length, owner: '' };
}

/** Which part's phrase the words are, all of them; a genitive is an owner's, not a part's. */
function kindOfWords(said: string, { parts: { words, kinds } }: Vocabulary): PartKind | undefined {
  const [found] = words.all(said);
  if (!found || found[0].length !== said.length) return undefined;
  const { phrase } = found;
  return phrase.includes('*') && said.endsWith('s') ? undefined : kinds.get(phrase);
}

/** A label without the words that were found in it. */
function without(label: string, matches: readonly { words: string; index: number }[]): string {
  let rest = label;
  for (const { words, index } of [...matches].reverse()) rest = `${rest.slice(0, index)} ${rest.slice(index + words.length)}`;
  return rest;
}

interface Match {
  words: string;
  index: number;
  kind: PartKind;
}

/** What a label with several kinds of words begins: a proposal for a decision is one, "vedtak/innstilling" is decided. */
function kindOfMatches(label: string, matches: Match[], vocabulary: Vocabulary): PartKind {
  const [first, second] = matches;
  const kind = PREFERRED.find(kind => matches.some(match => match.kind === kind)) ?? first?.kind ?? 'other';
  if (kind !== 'proposal') return kind;
  // "For forslaget stemte 7:" tells a vote.
  if (vocabulary.voteWords.test(label)) return 'vote';
  if (first?.kind !== 'decision' || second?.kind !== 'proposal') return kind;
  const between = label
    .slice(first.index + first.words.length, second.index)
    .trim()
    .toLowerCase();
  return between === '/' || vocabulary.joins.has(between) ? 'decision' : kind;
}

/** A remark in brackets does not change a heading, unless it is one itself: "Vedtak (enstemmig)", but "Vedtak (forslag)". */
function withoutBrackets(label: string, { parts: { words, kinds } }: Vocabulary): string {
  return label.replace(/\([^()]{0,90}\)/gu, brackets => {
    // "(S)" stands behind a name, and a name is no heading.
    if (!/\p{Ll}{4}|\d/u.test(brackets)) return brackets;
    const [found] = words.all(brackets);
    const whole = found && found[0].length === brackets.length - 2 && kinds.get(found.phrase) === 'proposal';
    return whole ? brackets : ' '.repeat(brackets.length);
  });
}

/** How many words besides its own a label has at most. */
const MOST = 12;

/** What the words of a label say; `loose` where its looks or a colon make it a heading. */
export function partOf(whole: string, vocabulary: Vocabulary, loose: boolean): Omit<PartHeading, 'rest'> | undefined {
  const label = withoutBrackets(whole, vocabulary);
  const { words, kinds } = vocabulary.parts;
  const matches = [...words.all(label)].map(
    (match): Match => ({ words: match[0], index: match.index, kind: kinds.get(match.phrase) ?? 'other' }),
  );
  const announced = matches.length ? [] : announcedBy(label, vocabulary, loose);
  matches.push(...announced);
  const first = matches[0];
  if (!first) return undefined;
  const kind = kindOfMatches(label, matches, vocabulary);
  // "Avgjøres av: Formannskapet" tells who decides, and not what.
  if (kind === 'decision' && doer(vocabulary).test(label)) return undefined;
  const chosen = matches.find(match => match.kind === kind) ?? first;
  // "Vedtak (enstemmig)", "Actions before the next meeting".
  const besides = [
    ...vocabulary.unanimous.all(label),
    ...(kind === 'actions' ? vocabulary.nextMeeting.all(label) : []),
    ...leadingUp(label, matches, vocabulary),
  ];
  const more = besides.filter(({ index }) => !matches.some(match => holds(match, index)));
  const said = [...matches, ...more.map(match => ({ words: match[0], index: match.index }))].sort((a, b) => a.index - b.index);
  const rest = without(label, said).replace(aside(vocabulary), ' ').split(/\s+/u);
  const others = rest.filter(Boolean);
  // "Beslutning i Udvalget for Natur, Klima og Veje den 09-09-2021": a body's name may have many small words in it.
  const weighty = others.filter(word => !vocabulary.ties.has(word.toLowerCase()));
  if (weighty.length > (loose ? 6 : 5) || others.length > MOST) return undefined;
  const owned = [...others, ...chosen.words.split(/\s+/u)].some(word => isBody(word, vocabulary));
  if (others.length > 3 && !loose && !owned) return undefined;
  const leads = label.trimStart().startsWith(others[0] ?? ' ');
  // "Forslag til vedtak for oversending": what sort of proposal it is, behind the words for one.
  const sort = loose && kind === 'proposal' && chosen.index < 2 && /\s/u.test(chosen.words) && vocabulary.ties.has(others[0] ?? '');
  if (!(sort && others.length <= 4) && !others.every((word, i) => isOwner(word, i, others, vocabulary, leads, owned))) return undefined;
  return { kind, words: chosen.words, owner: others.join(' '), ...(announced.length ? { clause: true } : {}) };
}

/** Ends with the word before the doer of a verb. */
const doer = onceFor(({ agents }) => new RegExp(`${agents}\\s*$`, 'iu'));

/** A clause that leads up to what was decided, and has no word for a decision: "Styret vedtok", "Følgende ble vedtatt". */
const announcedBy = (label: string, { announcing }: Vocabulary, loose: boolean): Match[] =>
  loose || label.length < 50
    ? [...announcing.all(label)].slice(0, 1).map(({ 0: words, index }): Match => ({ words, index, kind: 'decision' }))
    : [];

/** What else such a clause is made of: "Det ble fattet slikt". */
function leadingUp(label: string, matches: readonly Match[], { announcing, announced }: Vocabulary): { 0: string; index: number }[] {
  if (/[.!?]\s/u.test(label)) return [];
  if (matches.every(({ kind }) => kind === 'decision')) return [...announcing.all(label), ...announced.all(label)];
  // "Komiteens innstilling er etter dette"
  return matches.every(({ kind }) => kind === 'proposal') ? [...announced.all(label)] : [];
}

const holds = ({ words, index }: Match, at: number): boolean => index <= at && at < index + words.length;

/** A body or a role, alone or in the genitive: "Formannskapets", "utbildningsnämndens". */
const isBody = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.roles.test(word) || vocabulary.roles.test(word.replace(/s$/iu, ''));

function isOwner(word: string, at: number, words: string[], vocabulary: Vocabulary, leads: boolean, owned: boolean): boolean {
  const lower = word.toLowerCase();
  if (vocabulary.ties.has(lower) || vocabulary.possessives.has(lower)) return true;
  if (isBody(word, vocabulary)) return true;
  // "KV päätös": a body by its letters.
  if (leads && at === 0 && /^\p{Lu}{2,4}$/u.test(word)) return true;
  if (at === 0 && leads && /^\p{Lu}\p{L}{3,}s$/u.test(word)) return true;
  if (vocabulary.possessives.has((words[at + 1] ?? '').toLowerCase())) return true;
  return /^\p{Lu}/u.test(word) && (at > 0 || owned);
}
