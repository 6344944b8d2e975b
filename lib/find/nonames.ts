/** Tells lines of a list of people from those that stand in none. */
import type { Vocabulary } from '../language/vocabulary';
import { isOffice } from './rewritten';

const NO_NAME = /^\s*[\d("«”]|(?<!§\s?\d{0,4})\d\s*[-–]\s*\d|["«”]/u;
/** "1A: Kari Moe": the class that somebody sits for. */
const CLASS = /^\s*\d{1,2}\p{L}{1,2}:\s+\p{L}/u;
/** "1. viceborgmester", "1:e vice ordförande". */
const NTH = /^\s*\d{1,2}[.:]e?\s?\p{Ll}/u;
/** Somebody's name, whatever times follow it, or number stands before it. */
export const NAMED = /^(?:\d{1,2}[.)]\s+)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?,?\s\p{Lu}\p{Ll}/u;
/** A file that lies beside the minutes: "Dagordning PDF". */
const FILE = /(?<![\p{L}\d])(?:pdf|docx?|xlsx?|pptx?)(?!\p{L})/iu;
const clocks = new WeakMap<Vocabulary, RegExp>();

/** Times, quotations and addresses stand in no list of names. */
export function isNoName(text: string, vocabulary: Vocabulary): boolean {
  let clock = clocks.get(vocabulary);
  if (!clock) {
    clock = new RegExp(`^\\s*(?:${vocabulary.clock})[\\s.]*\\d`, 'iu');
    clocks.set(vocabulary, clock);
  }
  return (NO_NAME.test(text) && !NTH.test(text) && !CLASS.test(text) && !NAMED.test(text)) || clock.test(text) || FILE.test(text);
}

/** A line that is, or begins with, what somebody is in the meeting: "Leader", "Member: Kari Moe". */
export function officeAtHead(text: string, vocabulary: Vocabulary): boolean {
  const head = (text.split(/:\s|;\s/u)[0] as string).replace(/:$/u, '').trim();
  return head.length < 40 && isOffice(head, vocabulary);
}
