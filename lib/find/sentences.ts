/** Cuts a stretch of text into sentences; abbreviations, initials, dates and numbered points do not end one. */
import { LANGUAGES } from '../language/index';
import type { Span } from '../minutes';

/** Of all languages together: minutes borrow their neighbours' abbreviations. */
const ABBREVIATIONS = new Set(LANGUAGES.flatMap(language => language.abbreviations.split(' ')));
const CLOSING = new Set(LANGUAGES.flatMap(language => language.closingAbbreviations.split(' ')));
/** "m.m", "t.o.m": letters with full stops between them, and a letter by itself. */
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const LAST_WORD = /(?:^|[\s(«"/])([^\s(«"/]+)$/u;

/** "jul", "des": a month's where its day stands before it, and elsewhere another word. */
const MONTHS = new Set(
  LANGUAGES.flatMap(({ dates }) => dates.months.flatMap(month => month.split('|').slice(1))).filter(month => /^\p{Ll}{3,4}$/u.test(month)),
);

const isAbbreviation = (word: string): boolean => INITIALS.test(word) || ABBREVIATIONS.has(word.toLowerCase());

/** The sentences of the stretches of one text that were asked for last, by where a stretch begins: several read the same. */
let last: { whole: string; found: Map<number, { end: number; sentences: readonly Readonly<Span>[] }> } = { whole: '', found: new Map() };
const REMEMBERED = 300;

/** @returns the sentences' spans, offsets into the same text as `start` and `end`, white space cut off. */
export function sentencesOf(whole: string, start = 0, end = whole.length): readonly Readonly<Span>[] {
  if (start === 0 && end === whole.length) return cutAt(whole, start, end);
  if (last.whole !== whole || last.found.size >= REMEMBERED) last = { whole, found: new Map() };
  const known = last.found.get(start);
  if (known?.end === end) return known.sentences;
  const sentences = cutAt(whole, start, end);
  last.found.set(start, { end, sentences });
  return sentences;
}

function cutAt(whole: string, start: number, end: number): Span[] {
  // Only the stretch itself is looked at: a search for the next full stop must not run on to the document's end.
  const text = whole.slice(start, end);
  const found: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    let a = from;
    let b = to;
    while (a < b && /[\s•▪●]/u.test(text[a] as string)) a++;
    while (b > a && /\s/u.test(text[b - 1] as string)) b--;
    if (b > a) found.push({ start: start + a, end: start + b });
    from = to;
  };
  for (const match of text.matchAll(
    /(?<![.!?…])[.!?…]+["»”’)\]]*(?=\s)|(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll})|;(?=\s)|\s(?=[•▪●]\s)|\n(?=\s*(?:[-–•]\s|\d{1,2}[.)]\s|[a-z]\)\s))/gu,
  )) {
    const to = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, from, match.index, to)) continue;
    if (isBracketed(text, from, match.index, to)) continue;
    push(to);
  }
  push(text.length);
  return found;
}

/** How far from a sentence's end its brackets are looked for. */
const BRACKETED = 80;

/** "The municipality (who there? Kari asks) makes a plan": what stands in short brackets belongs to the sentence about them. */
function isBracketed(text: string, from: number, at: number, to: number): boolean {
  const open = text.slice(Math.max(from, at - BRACKETED), at);
  if (open.lastIndexOf('(') <= open.lastIndexOf(')')) return false;
  return /^[^()]*\)\s*[\p{Ll},]/u.test(text.slice(to, to + BRACKETED));
}

function endsSentence(text: string, from: number, dot: number, to: number): boolean {
  const before = text.slice(Math.max(from, dot - 24), dot);
  const after = text.slice(to, to + 40).trimStart();
  // "1. mai", "31.12. mennessä", "punkt 2. skal": a number before and a small letter or a number after.
  if (/\d$/u.test(before))
    return /^[\p{Lu}«"–-]/u.test(after) && !(dot - from < 12 && /^\d{1,2}[.)]?$/u.test(text.slice(from, dot).trim()));
  const word = LAST_WORD.exec(before)?.[1] ?? '';
  const short = isAbbreviation(word);
  // "kl. 10.30", "ca. 2,5 mill.", "gnr. 86": what is counted or numbered belongs to the word before it.
  if (short && /^[\p{Ll}\d]/u.test(after)) return false;
  // "Scenario B. The office …": behind a noun a letter names a thing; behind a preposition it begins somebody's name.
  if (/^\p{L}$/u.test(word)) return /(?:^|\s)(\p{Ll}{4,})\s\p{L}$/u.test(before) && /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(after);
  // "The bus leaves 27 Aug. Nils asks …": a capital and small letters behind a month begin a sentence.
  if (MONTHS.has(word) && (!/\d\.?\s*$/u.test(before.slice(0, -word.length)) || /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(after))) return true;
  return !(short && /^\p{Lu}/u.test(after)) || CLOSING.has(word.toLowerCase());
}
