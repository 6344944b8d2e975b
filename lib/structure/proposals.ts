/** What became of the proposals in a case, and which of them is the meeting's own word to a body above it. */
import { bodyIn } from '../find/bodies';
import type { Vocabulary } from '../language/vocabulary';
import type { Proposal } from '../minutes';
import type { Source } from '../read/source';
import type { Line, Part, Reading } from './reading';

/** A proposal under its own heading: adopted where the decision says the same or the vote says so, fallen where the vote says that. */
export function fateOf(part: Part, parts: Part[], votes: string, { source, vocabulary }: Reading): Proposal['fate'] {
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

/**
 * The proposal by which a body ends its treatment and sends the matter on: "Formannskapets innstilling til kommunestyret"
 * after the vote, "Arbetsutskottets förslag till kommunstyrelsen". It is what this meeting decided.
 */
export function ownProposal(parts: Part[], reading: Reading): Part | undefined {
  const treated = parts.findIndex(part => part.kind === 'vote' || part.kind === 'discussion');
  return parts.findLast((part, i) => {
    if (part.kind !== 'proposal' || !part.lines.length) return false;
    const [owner, receiver] = bodiesOf(part, reading);
    // "Komiteens innstilling er etter dette", behind the vote: what the one that met sends on, whoever takes it.
    if (owner && !receiver && parts.slice(treated, i).some(one => one.kind === 'vote'))
      return treated >= 0 && i > treated && (isOwn(owner, reading) || reading.vocabulary.ownBody.test(owner.replace(/s$/u, '')));
    if (!receiver) return false;
    // In a notice of the meeting nothing is decided yet.
    if (owner)
      return reading.meeting.body ? isOwn(owner, reading) && (reading.hasDecisionHeadings || treated >= 0) : reading.hasDecisionHeadings;
    if (isOwn(receiver, reading)) return false;
    return treated >= 0 && i > treated && part.lines[0] !== undefined && !isRole(part, reading);
  });
}

/** Whose proposal it is, where that is a body, and the body that it goes to: the first and the last that the heading names. */
function bodiesOf(part: Part, { source, vocabulary }: Reading): [string | undefined, string | undefined] {
  const head = source.text.slice(part.heading.start, part.heading.end);
  const at = head.toLowerCase().indexOf(part.words.toLowerCase());
  const named = [...vocabulary.bodies.all(head)];
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || at < 0) return [undefined, undefined];
  if (named.length > 1) return [bodyIn(head.slice(0, last.index), vocabulary), last[0]];
  return first.index > at ? [undefined, first[0]] : [first[0], undefined];
}

/** How long a decision is that says no more than that the proposal was taken. */
const BARE = 80;

/** Nothing but that it was adopted, or its points one by one: "Godkendt.", "Att-sats 1 bifalles, att-sats 2 bifalles". */
export function takesWhole(decision: string, { outcomes, unanimous, points, proposals, matters, joins }: Vocabulary): boolean {
  if (decision.length > BARE) return false;
  const said = [...outcomes.words.all(decision)];
  if (!said.length || said.some(({ phrase }) => outcomes.kinds.get(phrase) !== 'adopted')) return false;
  let rest = decision.toLowerCase();
  for (const matcher of [outcomes.words, unanimous, points, proposals, matters])
    for (const { 0: words } of matcher.all(rest)) rest = rest.replace(words, ' ');
  return (rest.match(/\p{L}+/gu) ?? []).every(word => joins.has(word));
}

/** Letters of a word that say which proposal is meant: "indstilli", but not "forslag". */
const TELLING = 9;

/**
 * A sentence of the decision takes the proposal by its own heading's word: "Indstillingen blev herefter godkendt", "The
 * committee approved points 2 and 3 of the recommendation". Whose it is must not be said otherwise: "forslaget fra SV".
 */
export function isNamedAsTaken(decision: string, { words, owner }: Part, { vocabulary }: Reading): boolean {
  const { outcomes, ties, fallen, negations } = vocabulary;
  const own = stems(words).filter(stem => stem.length >= TELLING);
  return decision.split(SENTENCE_END).some(sentence => {
    if (fallen.test(sentence) || negations.test(sentence)) return false;
    const said = [...outcomes.words.all(sentence)];
    if (!said.length || said.some(({ phrase }) => outcomes.kinds.get(phrase) !== 'adopted')) return false;
    const named = [...sentence.toLowerCase().matchAll(/(\p{L}{5,})\s*(\p{L}*)/gu)];
    return named.some(
      ([, word = '', next = '']) => own.includes(word.slice(0, TELLING)) && (!ties.has(next) || Boolean(owner && sentence.includes(owner))),
    );
  });
}

/**
 * The proposal that a decision adopts by reference: the one it names ("enligt förvaltningens förslag", whoever moved
 * something after that), else the last before it.
 */
export function adoptedOf(decision: string, proposals: readonly Part[], { source }: Reading): Part | undefined {
  const said = stems(decision);
  const shared = ({ heading, owner, words }: Part): number =>
    stems(`${owner} ${words} ${source.text.slice(heading.start, heading.end)}`).filter(stem => said.includes(stem)).length;
  const most = Math.max(0, ...proposals.map(shared));
  return proposals.findLast(one => shared(one) === most);
}

/** The words' beginnings, which grammar leaves as they are. */
const stems = (text: string): string[] => [...new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map(word => word.slice(0, 9)))];

const POINT = /^\s*(\d{1,2})[.):]\s/u;
const BULLET = /^\s*[-–•*]\s/u;
const SENTENCE_END = /(?<=\p{L}\.|\d\.)\s+(?=\p{Lu}|\d{1,2}\.\s\p{Ll})/u;
const NUMBERS = /^[\s.]*\d{1,2}(?:\s?(?:,|[–-]|\p{L}{1,4})\s?\d{1,2})*(?!\d)/u;
const NUMBERS_BEFORE = /(?<![\p{L}\d.])\d{1,2}\.?(?:\s?(?:,|[–-]|\p{L}{1,4})\s?\d{1,2}\.?)*\s$/u;

/**
 * The proposal's points that a decision takes, where it names them: "punkt 1 och 2. Punkt 3 avslås.", "1. og 2. dot
 * anbefales. 3. dot blev ikke tiltrådt." Where nothing tells which of its lines a point is that fell, none is taken.
 */
export function pointsTaken(decision: string, lines: Line[], { source, vocabulary }: Reading): Line[] {
  const sentences = decision.split(SENTENCE_END);
  const fallen = sentences.filter(sentence => vocabulary.fallen.test(sentence) && vocabulary.points.test(sentence));
  const refused = fallen.flatMap(sentence => pointsIn(sentence, vocabulary));
  const named = fallen.includes(sentences[0] ?? '') ? [] : pointsIn(sentences[0] ?? '', vocabulary);
  const numbered = numbersOf(lines, source);
  if (fallen.length && (!refused.length || refused.some(number => !numbered.includes(number)))) return [];
  const chosen = named.some(number => numbered.includes(number));
  return lines.filter((_, i) => !refused.includes(numbered[i] as number) && (!chosen || named.includes(numbered[i] as number)));
}

/** The numbers of the points that a sentence names, behind their word or before it. */
const pointsIn = (sentence: string, { points }: Vocabulary): number[] =>
  [...points.all(sentence)].flatMap(({ 0: words, index }) =>
    numbersIn(NUMBERS.exec(sentence.slice(index + words.length))?.[0] ?? NUMBERS_BEFORE.exec(sentence.slice(0, index))?.[0] ?? ''),
  );

/** What number each line has: its own, else its place among the lines with a bullet; 0 for a line that is no point. */
function numbersOf(lines: readonly Line[], { text, blocks }: Source): number[] {
  let bullets = 0;
  return lines.map(({ block, start, end }) => {
    const words = text.slice(start, end);
    const marker = blocks[block]?.marker ?? '';
    const own = POINT.exec(words) ?? POINT.exec(`${marker} `);
    if (own) return Number(own[1]);
    return marker || BULLET.test(words) ? ++bullets : 0;
  });
}

/** "1, 2 och 5" and "1–3" as numbers. */
const numbersIn = (text: string): number[] =>
  (text.match(/\d+(?:\.?\s?[–-]\s?\d+)?/gu) ?? []).flatMap(part => {
    const [from = 0, to = from] = part.split(/[–-]/u).map(Number);
    return Array.from({ length: Math.min(30, Math.max(1, to - from + 1)) }, (_, i) => from + i);
  });

/** A role's proposal ("Kommunedirektørens") is none of the meeting's. */
const isRole = ({ owner }: Part, { vocabulary }: Reading): boolean =>
  owner
    .split(/\s+/u)
    .some(word => /^\p{Lu}/u.test(word) && (vocabulary.roles.test(word) || vocabulary.roles.test(word.replace(/s$/u, ''))));

/** Names the body that met, as far as its first letters tell ("arbetsutskottets", "Arbetsutskottet"). */
function isOwn(name: string, { meeting }: Reading): boolean {
  const last = meeting.body?.toLowerCase().split(/\s+/u) ?? [];
  const stem = (word: string) => word.slice(0, Math.max(5, word.length - 3));
  const words = name.toLowerCase().split(/\s+/u);
  return last.some(word => word.length > 3 && words.some(other => other.startsWith(stem(word)) || word.startsWith(stem(other))));
}
