/** What an entry of a list of tasks ends with: who is to do it and by when, behind dashes, bars, slashes, commas or in square brackets. */
import { isName } from '../find/people';
import type { Due } from '../minutes';
import type { Block } from '../read/source';
import { dueOf, type Value, whoWithout } from './action';
import { isAcquainted, isDoer, isEverybody } from './parties';
import type { Line, Reading } from './reading';

export interface Tail {
  /** Where the task's own words end: an offset into the line's text. */
  task: number;
  who: Value[];
  due: Due | undefined;
}

/** Marks that set an end apart by themselves. */
const STRONG = /\s(?:[–—-]{1,2}|->|=>|→|➔|\||\/\/?)\s+|\s\/(?=\p{Lu}\p{Ll})|\s+(?=@\p{Lu})|\s*→\s*|\s?\|\s?|\s{3,}|\s?(?:\.{3,}|…)\s*/gu;
/** Marks that do so in a list of tasks only. */
const WEAK = /[,;:]\s+|\s\/\s|(?<!\d|(?:^|\s)\p{Ll}{1,3})\.\s+/gu;
/** What may stand about a piece and is none of it. */
const EDGES = /^[\s(["]+|[\s)\].!"]+$/gu;

/** Somebody's initials, or "ALLA", end what is written in small letters. */
const CAPITALS = /(?<=\p{Ll}[.)]?)\s+(?:\.\s+)?(\p{Lu}{2,5})[\s.!]*$/u;

/** The places of a text where a piece may begin, the last first. */
function cutsOf(text: string, sure: boolean): { from: number; to: number; strong: boolean }[] {
  const strong = [...text.matchAll(STRONG)].map(({ index, 0: mark }) => ({ from: index, to: index + mark.length, strong: true }));
  const weak = sure ? [...text.matchAll(WEAK)].map(({ index, 0: mark }) => ({ from: index, to: index + mark.length, strong: false })) : [];
  const all = [...strong, ...weak.filter(one => !strong.some(other => one.from < other.to && other.from < one.to))];
  // What stands in brackets is one piece.
  return all.filter(({ from }) => !/[([][^)\]]*$/u.test(text.slice(0, from))).sort((a, b) => b.to - a.to);
}

/**
 * The end of an entry that says who, when or both; undefined where it names nobody.
 * @param text the line's text; `sure`: the line is one of a list of tasks; `anybody`: a role or a unit will do
 */
export function tailOf(line: Line, text: string, reading: Reading, sure: boolean, anybody = sure): Tail | undefined {
  const bold = boldEnd(line, text, reading);
  if (bold !== undefined && sure) {
    const who = somebody(text.slice(bold), line.start + bold, reading, true);
    if (who) return { task: bold, who: [who], due: undefined };
  }
  let tail: Tail = { task: text.length, who: [], due: undefined };
  // "Nya medhjälpare värvas. BE"
  const end = CAPITALS.exec(text);
  const initials = end?.[1] ?? '';
  if (end && (isAcquainted(initials, reading) || isEverybody(initials, reading)))
    tail = { ...tail, task: end.index, who: [{ text: initials, start: line.start + text.indexOf(initials, end.index) }] };
  for (const { from, to, strong } of cutsOf(text, sure).slice(0, 6)) {
    const raw = text.slice(to, tail.task);
    const start = to + (/^[\s(["]*/u.exec(raw)?.[0].length ?? 0);
    const piece: Value = { text: raw.replace(EDGES, ''), start: line.start + start };
    if (piece.text.length < 2 || piece.text.length > 80) break;
    const due = tail.due ? undefined : dueOf(piece, reading, true);
    const rest = whoWithout(due, piece).filter(part => !reading.vocabulary.dueLeads.test(part.text) || isAcquainted(part.text, reading));
    if (due && !rest.length) tail = { ...tail, task: from, due };
    else {
      const [one] = rest;
      const who = one && rest.length === 1 ? somebody(one.text, one.start, reading, anybody) : undefined;
      // A comma sets apart another name of the same people, and no role that the task ends with.
      if (!who || (!strong && tail.who.length && !isAcquainted(who.text, reading))) break;
      tail = { task: from, who: [who, ...tail.who], due: tail.due ?? due };
    }
  }
  return tail.who.length && tail.task >= 6 ? tail : undefined;
}

/** Where the bold words begin that end a line, if not all of it is bold. */
function boldEnd(line: Line, text: string, { source }: Reading): number | undefined {
  const { bold } = source.blocks[line.block] as Block;
  const last = bold.at(-1);
  if (!last || last.start <= line.start + 5 || last.end < line.start + text.trimEnd().length - 1) return undefined;
  return last.start - line.start;
}

/** Somebody, as written: one who is known, or in a list of tasks any role, unit or name. */
function somebody(text: string, start: number, reading: Reading, sure: boolean): Value | undefined {
  const clean = text.replace(/^[\s@([]+/u, '').replace(/[\s)\].:]+$/u, '');
  const known =
    isAcquainted(clean, reading) || (sure && (isDoer(clean, reading) || isShort(clean, reading) || isEverybody(clean, reading)));
  return clean && known ? { text: clean, start: start + text.indexOf(clean) } : undefined;
}

const isShort = (text: string, { vocabulary }: Reading): boolean => text.split(/\s*[,/&+]\s*/u).every(name => isName(name, vocabulary));
