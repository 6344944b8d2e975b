/** Cuts a text into words and gives each a number, the same for the same word wherever it stands. */

export interface Words {
  /** A number for each word: see `numberOf`. Runs of letters and digits, and every other mark that is no white space. */
  ids: number[];
  starts: number[];
  ends: number[];
}

const TEXT_WORD = /[\p{L}\p{N}\p{M}]+|\S/gu;
export const LETTER = /[\p{L}\p{N}]/u;

/**
 * Every word met so far, in lower case, and its number: what a matcher knows of a word it need not find out again.
 * A table of our own, open addressed: the words of a text are looked up where they stand, without a string for each.
 */
export const written: string[] = [];
export const lettered: boolean[] = [];
const hashes: number[] = [];
let slots = new Int32Array(1 << 13).fill(-1);
/** The phrases' own words keep their numbers. */
const permanent: boolean[] = [];
/** A document that is all different words must not fill the memory; a new count begins after so many. */
const MOST_WORDS = 200_000;
export let count = 0;
let filled = 0;
let unused = 0;

const FACTOR = 0x01000193;

/** A page may choose its words so that they fall together: those that find no place within so many steps go elsewhere. */
const MOST_STEPS = 64;
const crowded = new Map<string, number>();

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

function place(id: number): void {
  let slot = slotOf(hashes[id] as number);
  for (let steps = 0; (slots[slot] as number) >= 0; steps++) {
    if (steps >= MOST_STEPS) {
      crowded.set(written[id] as string, id);
      return;
    }
    slot = (slot + 1) & (slots.length - 1);
  }
  slots[slot] = id;
  if (++filled * 2 > slots.length) rebuild(slots.length * 2);
}

function rebuild(size: number): void {
  const before = [...slots, ...crowded.values()];
  slots = new Int32Array(size).fill(-1);
  crowded.clear();
  filled = 0;
  for (const id of before) if (id >= 0) place(id);
}

/** Forgets the words of documents; what was known of their numbers holds no more. */
function forget(): void {
  slots.fill(-1);
  crowded.clear();
  filled = 0;
  for (let id = 0; id < written.length; id++) {
    if (permanent[id]) place(id);
    else written[id] = '';
  }
  unused = 0;
  cut.clear();
  lastText = '';
  lastWords = { ids: [], starts: [], ends: [] };
  count++;
}

function enter(word: string, hash: number): number {
  while (unused < written.length && written[unused] !== '') unused++;
  const id = unused;
  written[id] = word;
  lettered[id] = LETTER.test(word);
  hashes[id] = hash;
  permanent[id] = false;
  place(id);
  return id;
}

/** @param word in lower case */
function numberOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, FACTOR) + word.charCodeAt(i)) | 0;
  let slot = slotOf(hash);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const id = slots[slot] as number;
    if (id < 0) return enter(word, hash);
    if (hashes[id] === hash && written[id] === word) return id;
    slot = (slot + 1) & (slots.length - 1);
  }
  return crowded.get(word) ?? enter(word, hash);
}

/** Of a phrase's word: a number that it keeps. */
export function ownNumber(word: string): number {
  const id = numberOf(word);
  permanent[id] = true;
  return id;
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== SMALL[text.charCodeAt(start + i)]) return false;
  return true;
}

/** The number of the word that stands in a text from `start` to `end`, where each of its letters has its own small one. */
function numberAt(text: string, start: number, end: number, hash: number): number {
  let slot = slotOf(hash);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const id = slots[slot] as number;
    if (id < 0) return enter(text.slice(start, end).toLowerCase(), hash);
    if (hashes[id] === hash && standsAt(text, start, end, written[id] as string)) return id;
    slot = (slot + 1) & (slots.length - 1);
  }
  const word = text.slice(start, end).toLowerCase();
  return crowded.get(word) ?? enter(word, hash);
}

/** Of each UTF-16 code unit: part of a word, white space, or a mark, and its small letter; found out once. */
export const CLASSES = new Uint8Array(65_536);
const SMALL = new Uint16Array(65_536);
export const WORD = 1;
const SPACE = 2;
const MARK = 3;
/** Half of a letter, or one whose small letter is longer than it or hangs on its neighbours. */
export const ODD = 4;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Finds out of a code unit what it is, and what its small letter is. */
export function learn(code: number): number {
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  const odd = (code >= 0xd800 && code <= 0xdfff) || small.length !== 1 || letter === 'Σ';
  SMALL[code] = small.charCodeAt(0);
  const found = odd ? ODD : IN_WORD.test(letter) ? WORD : /\s/u.test(letter) ? SPACE : MARK;
  CLASSES[code] = found;
  return found;
}

const cut = new Map<string, Words>();

/** The last of them: a text is asked for many phrases, one after the other. */
let lastText = '';
let lastWords: Words = { ids: [], starts: [], ends: [] };
/** A shorter text is cut again sooner than it is found; a longer one would hold on to too much. */
const SHORT = 24;
const LONG = 4000;
const REMEMBERED = 800;

/** The words of a text, cut once as long as it is remembered. */
export function wordsOf(text: string): Words {
  if (lastText === text) return lastWords;
  const remembers = text.length >= SHORT && text.length < LONG;
  let words = remembers ? cut.get(text) : undefined;
  if (!words) {
    if (written.length > MOST_WORDS && unused >= MOST_WORDS) forget();
    words = cutUp(text) ?? cutOddly(text);
    if (cut.size >= REMEMBERED) cut.clear();
    if (remembers) cut.set(text, words);
  }
  if (text.length < LONG) {
    lastText = text;
    lastWords = words;
  }
  return words;
}

/** Where the word stands that `wordFrom` found last. */
export const met = { start: 0, end: 0 };
/** In place of a word's number: there is none any more, or there is an odd letter, and the text must be cut as a whole. */
export const NONE = -1;
const ODDLY = -2;

/** The number of the first word of a text at `from` or behind it, or what stands in its place. */
export function wordFrom(text: string, from: number): number {
  const { length } = text;
  let at = from;
  let kind = SPACE;
  let code = 0;
  for (; at < length; at++) {
    code = text.charCodeAt(at);
    kind = CLASSES[code] || learn(code);
    if (kind !== SPACE) break;
  }
  if (at >= length) return NONE;
  if (kind === ODD) return ODDLY;
  const start = at++;
  let hash = SMALL[code] as number;
  if (kind === WORD)
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      const inside = CLASSES[code] || learn(code);
      if (inside === ODD) return ODDLY;
      if (inside !== WORD) break;
      hash = (Math.imul(hash, FACTOR) + (SMALL[code] as number)) | 0;
    }
  met.start = start;
  met.end = at;
  return numberAt(text, start, at, hash);
}

/** Where a text's words are gathered, so that what is kept of them is as long as it must be. */
const gathered: Words = { ids: [], starts: [], ends: [] };

/** The words of a text without odd letters; undefined where it has one. */
function cutUp(text: string): Words | undefined {
  const { ids, starts, ends } = gathered;
  let words = 0;
  for (let id = wordFrom(text, 0); id !== NONE; id = wordFrom(text, met.end)) {
    if (id === ODDLY) return undefined;
    ids[words] = id;
    starts[words] = met.start;
    ends[words] = met.end;
    words++;
  }
  return { ids: ids.slice(0, words), starts: starts.slice(0, words), ends: ends.slice(0, words) };
}

function cutOddly(text: string): Words {
  const made: Words = { ids: [], starts: [], ends: [] };
  const lower = text.toLowerCase();
  // A letter that grows when it is made small (İ) would shift what follows: then each word is made small by itself.
  const same = lower.length === text.length;
  for (const { 0: word, index } of text.matchAll(TEXT_WORD)) {
    made.ids.push(numberOf(same ? lower.slice(index, index + word.length) : word.toLowerCase()));
    made.starts.push(index);
    made.ends.push(index + word.length);
  }
  return made;
}
