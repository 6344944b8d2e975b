/** Tasks that have a stretch of a line for themselves: in brackets, behind an office and a colon, behind what says that they are not done. */
import { sentencesOf } from '../find/sentences';
import type { Action, Span } from '../minutes';
import type { Block } from '../read/source';
import { dueOf, taskAction } from './action';
import { doing } from './doing';
import { nameBehindThing, nameFirst, nameInBrackets, nameLast } from './entries';
import { isKnown } from './names';
import { isAcquainted, isDoer, partiesOf } from './parties';
import { sentenceAction } from './prose';
import { type Line, passage, type Reading } from './reading';

/** The tasks of a line's sentences that are set apart so. */
export function asides(line: Line, reading: Reading): Action[] {
  const { source } = reading;
  const sentences = sentencesOf(source.text, line.start, line.end);
  return [
    ...inBrackets(line, reading),
    ...sentences.flatMap(
      sentence =>
        mentioned(sentence, line, reading) ??
        arrowed(sentence, line, reading) ??
        ownedThing(sentence, line, reading) ??
        behindColon(sentence, line, reading) ??
        ofMembers(sentence, reading) ??
        toBeDone(sentence, reading) ??
        [],
    ),
    ...sentences.slice(0, -1).flatMap(sentence => beforeAnother(sentence, reading)),
  ];
}

/** "The Chair to measure the railings; the Clerk to …": what ends so before another sentence leads up to no list. */
function beforeAnother({ start, end }: Span, reading: Reading): Action[] {
  const told = reading.source.text[end - 1] === ';' ? sentenceAction({ start, end: end - 1 }, 'talk', reading) : undefined;
  return told?.responsible.length ? [told] : [];
}

/** "Two lamps are out. (Ola tells the council.)", "The pipes are laid at once (Ola sees to it).": with the sentence that it ends. */
function inBrackets({ start, end }: Line, reading: Reading): Action[] {
  const { source } = reading;
  const { text } = source;
  return [...text.slice(start, end).matchAll(/\((\p{Lu}[^()]{11,200})\)/gu)].flatMap(({ index, 0: bracket, 1: inside = '' }) => {
    const from = start + index + 1;
    const told = sentenceAction({ start: from, end: from + inside.length }, 'talk', reading);
    if (!told?.responsible.length) return [];
    const after = start + index + bracket.length;
    const whole = sentencesOf(text, start, end).find(one => one.start < from - 1 && after <= one.end);
    // "It is unclear (Kari to check) if we may come": what a few words are about stands around them.
    const about = inside.length < BRIEF || /^[\s.!]*$/u.test(text.slice(after, whole?.end ?? end));
    return [about && whole && whole.end - whole.start < ENDED ? { ...told, ...passage(source, whole) } : told];
  });
}

/** How long a bracket is that says who sees to something, and not to what. */
const BRIEF = 25;

/** How long a sentence is at most that is told by the bracket at its end. */
const ENDED = 200;

const LABEL = /^(\p{L}[^:.;?!]{1,50}?)\s?:\s+(?=\p{L})/u;

/** "The old folders go on Monday. @Ben please post how to find the new ones." */
function mentioned(sentence: Span, line: Line, reading: Reading): Action | undefined {
  const { source } = reading;
  const text = source.text.slice(sentence.start, sentence.end);
  if (!/^@\p{Lu}/u.test(text)) return undefined;
  return nameFirst({ ...line, ...sentence }, text, source.blocks[line.block] as Block, reading, false);
}

const ARROW = /\s(?:-{1,2}>|={1,2}>|[→➔])\s/u;

/** "Three prices are in. Posters -> Kari.", "Kari -> orders the skip.": an arrow between who and what, either way. */
function arrowed(sentence: Span, line: Line, reading: Reading): Action | undefined {
  const { source } = reading;
  const text = source.text.slice(sentence.start, sentence.end).replace(/[.!]$/u, '');
  const arrow = text.length < 160 ? ARROW.exec(text) : null;
  if (!arrow || /\?/u.test(text)) return undefined;
  const ends = [text.slice(0, arrow.index), text.slice(arrow.index + arrow[0].length)];
  // "Kari -> Ola": what goes from one to the other is not told.
  const [before, behind] = ends.map(end => isKnown(end.trim(), reading));
  if (before === behind) return undefined;
  const who = (before ? ends[0] : ends[1]) as string;
  const at = sentence.start + (before ? 0 : text.length - who.length);
  return owned(sentence, { text: who, start: at }, line, reading);
}

/** "The hall is booked. Notice in the paper: Kari." among a paragraph's sentences: who sees to it, and nothing else. */
function ownedThing(sentence: Span, line: Line, reading: Reading): Action | undefined {
  if (sentence.start === line.start && sentence.end === line.end) return undefined;
  return nameBehindThing({ ...line, ...sentence }, reading.source.text.slice(sentence.start, sentence.end), reading);
}

function owned(sentence: Span, who: { text: string; start: number }, line: Line, reading: Reading): Action | undefined {
  const made = taskAction([{ ...line, ...sentence }], [], [], reading, 'label', [{ rule: 'name-in-brackets', words: who.text.trim() }]);
  const due = dueOf({ text: reading.source.text.slice(sentence.start, sentence.end), start: sentence.start }, reading, false);
  return made ? { ...made, responsible: partiesOf(who.text, who.start, reading), ...(due ? { due } : {}) } : undefined;
}

/** "Caretaker: warn the fire brigade", "In progress: update of the plan (Kari)". */
function behindColon(sentence: Span, line: Line, reading: Reading): Action | undefined {
  const { source, vocabulary } = reading;
  const text = source.text.slice(sentence.start, sentence.end);
  const [lead = '', label = ''] = LABEL.exec(text) ?? [];
  if (!label || text.length > 240 || /\?\s*$/u.test(text)) return undefined;
  const rest = text.slice(lead.length);
  const own = { ...line, start: sentence.start + lead.length, end: sentence.end };
  if (isOpen(label, reading)) {
    const block = source.blocks[line.block] as Block;
    const told =
      nameFirst(own, rest, block, reading, true) ?? nameInBrackets(own, rest, block, reading, true) ?? nameLast(own, rest, reading, true);
    return told ? { ...told, end: Math.max(told.end, own.end) } : undefined;
  }
  if (!/^\p{Lu}/u.test(label) || !vocabulary.infinitives.test(rest) || vocabulary.telling.test(rest) || !isDoer(label, reading))
    return undefined;
  const made = taskAction([{ ...line, start: sentence.start, end: sentence.end }], [], [], reading, 'label', [
    { rule: 'name-first', words: label },
  ]);
  return made ? { ...made, responsible: partiesOf(label, sentence.start, reading) } : undefined;
}

/** "Kesken", "Not done": what follows is still to be done. */
function isOpen(label: string, { vocabulary }: Reading): boolean {
  const { partly, done, negations } = vocabulary;
  if (partly.exec(label)?.[0].length === label.length) return true;
  const words = label.split(/\s+/u);
  return words.length === 2 && negations.test(words[0] as string) && done.test(words[1] as string);
}

const MEMBERS = /^(\p{Lu}[^(),.:]{2,50}?)\s\(([^()]{2,100})\)\s+(?=\p{Ll})/u;

/** "The working party (Kari, Ola and Per) drafts a letter": in brackets stand those whom the name is of. */
function ofMembers(sentence: Span, reading: Reading): Action | undefined {
  const { source } = reading;
  const text = source.text.slice(sentence.start, sentence.end);
  const [lead = '', who = '', members = ''] = text.length < 300 ? (MEMBERS.exec(text) ?? []) : [];
  if (
    !who ||
    partiesOf(members, 0, reading).length < 2 ||
    isAcquainted(who, reading) ||
    !isDoer(who, reading) ||
    reading.vocabulary.proposing.test(text)
  )
    return undefined;
  const due = dueOf({ text, start: sentence.start }, reading, false);
  const found = doing(`${who} ${text.slice(lead.length)}`, sentence.start, 'talk', reading, due ? 'date' : 'none');
  if (found?.responsible[0]?.start !== sentence.start) return undefined;
  return {
    ...passage(source, sentence),
    responsible: found.responsible,
    ...(due ? { due } : {}),
    evidence: 'prose',
    reasons: [found.reason],
  };
}

/** "A letter of thanks to be sent": a thing, and what is to be done with it. */
function toBeDone(sentence: Span, reading: Reading): Action | undefined {
  const { source, vocabulary } = reading;
  const text = source.text.slice(sentence.start, sentence.end);
  const match = text.length < 160 && /[.!]$/u.test(text) ? vocabulary.obligations.exec(text) : null;
  const before = match ? text.slice(0, match.index).trim() : '';
  const first = match?.[0].split(/\s/u)[0] ?? '';
  if (!match || !vocabulary.links.test(first) || !/^\p{Lu}[^,:]+$/u.test(before)) return undefined;
  const words = before.split(/\s+/u);
  // "A letter of thanks": behind a preposition stands no verb.
  const isVerb = (word: string, at: number): boolean =>
    /^\p{Ll}/u.test(word) &&
    !vocabulary.ties.has(words[at - 1] ?? '') &&
    (vocabulary.stative.test(word) || vocabulary.modals.test(word) || vocabulary.speaking.test(word));
  if (words.length < 2 || words.length > 10 || words.some(isVerb) || vocabulary.past.test(before)) return undefined;
  return sentenceAction(sentence, 'tasks', reading);
}
