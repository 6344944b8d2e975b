/**
 * Finds phrases in text, thousands at a time: the text is cut into words once, and a tree of the phrases' words is
 * walked from each. One pattern of all of them would take longer to compile than a page takes to read.
 */

export interface Found {
  0: string;
  index: number;
}

interface Words {
  /** A number for each word: see `numberOf`. Runs of letters and digits, and every other mark that is no white space. */
  ids: number[];
  starts: number[];
  ends: number[];
}

const PHRASE_WORD = /[\p{L}\p{N}\p{M}*]+|\S/gu;
const PHRASE_WORD_FIRST = /^(?:[\p{L}\p{N}\p{M}*]+|\S)/u;
const TEXT_WORD = /[\p{L}\p{N}\p{M}]+|\S/gu;
/** A phrase of one word, of letters alone. */
const PLAIN = /^[a-zåäöæø]+$/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Every word met so far, in lower case, and its number: what a matcher knows of a word it need not find out again.
 * A table of our own, open addressed: the words of a text are looked up where they stand, without a string for each.
 */
const written: string[] = [];
const lettered: boolean[] = [];
const hashes: number[] = [];
let slots = new Int32Array(1 << 13).fill(-1);
/** The phrases' own words keep their numbers. */
const permanent: boolean[] = [];
/** A document that is all different words must not fill the memory; a new count begins after so many. */
const MOST_WORDS = 200_000;
let count = 0;
let filled = 0;
let unused = 0;

/** No page can know beforehand which of its words would fall together. */
const FACTOR = (Math.floor(Math.random() * 0x3fffffff) * 2 + 0x10001) | 0;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

function place(id: number): void {
  let slot = slotOf(hashes[id] as number);
  while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = id;
  if (++filled * 2 > slots.length) rebuild(slots.length * 2);
}

function rebuild(size: number): void {
  const before = slots;
  slots = new Int32Array(size).fill(-1);
  filled = 0;
  for (const id of before) if (id >= 0) place(id);
}

/** Forgets the words of documents; what was known of their numbers holds no more. */
function forget(): void {
  slots.fill(-1);
  filled = 0;
  for (let id = 0; id < written.length; id++) {
    if (permanent[id]) place(id);
    else written[id] = '';
  }
  unused = 0;
  cut.clear();
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
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
    const id = slots[slot] as number;
    if (id < 0) return enter(word, hash);
    if (hashes[id] === hash && written[id] === word) return id;
  }
}

/** Of a phrase's word: a number that it keeps. */
function ownNumber(word: string): number {
  const id = numberOf(word);
  permanent[id] = true;
  return id;
}

/** The number of the word that stands in a text from `start` to `end`, where each of its letters has its own small one. */
function numberAt(text: string, start: number, end: number, hash: number): number {
  next: for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
    const id = slots[slot] as number;
    if (id < 0) return enter(text.slice(start, end).toLowerCase(), hash);
    if (hashes[id] !== hash) continue;
    const word = written[id] as string;
    if (word.length !== end - start) continue;
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== SMALL[text.charCodeAt(start + i)]) continue next;
    return id;
  }
}

/** Of each UTF-16 code unit: part of a word, white space, or a mark, and its small letter; found out once. */
const CLASSES = new Uint8Array(65_536);
const SMALL = new Uint16Array(65_536);
const WORD = 1;
const SPACE = 2;
const MARK = 3;
/** Half of a letter, or one whose small letter is longer than it or hangs on its neighbours. */
const ODD = 4;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

function learn(code: number): number {
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  const odd = (code >= 0xd800 && code <= 0xdfff) || small.length !== 1 || letter === 'Σ';
  SMALL[code] = small.charCodeAt(0);
  const found = odd ? ODD : IN_WORD.test(letter) ? WORD : /\s/u.test(letter) ? SPACE : MARK;
  CLASSES[code] = found;
  return found;
}

const cut = new Map<string, Words>();

function wordsOf(text: string): Words {
  const known = cut.get(text);
  if (known) return known;
  if (written.length > MOST_WORDS && unused >= MOST_WORDS) forget();
  const made = cutUp(text) ?? cutOddly(text);
  if (cut.size >= 400) cut.clear();
  if (text.length < 4000) cut.set(text, made);
  return made;
}

/** The words of a text without odd letters; undefined where it has one. */
function cutUp(text: string): Words | undefined {
  const made: Words = { ids: [], starts: [], ends: [] };
  const { ids, starts, ends } = made;
  const { length } = text;
  for (let at = 0; at < length; ) {
    let code = text.charCodeAt(at);
    const kind = CLASSES[code] || learn(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === ODD) return undefined;
    const start = at++;
    let hash = SMALL[code] as number;
    if (kind === WORD)
      for (; at < length; at++) {
        code = text.charCodeAt(at);
        const inside = CLASSES[code] || learn(code);
        if (inside === ODD) return undefined;
        if (inside !== WORD) break;
        hash = (Math.imul(hash, FACTOR) + (SMALL[code] as number)) | 0;
      }
    ids.push(numberAt(text, start, at, hash));
    starts.push(start);
    ends.push(at);
  }
  return made;
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

/** A phrase's word with `*` in it. */
class Open {
  private readonly pieces: string[];
  constructor(pattern: string) {
    this.pieces = pattern.split('*');
  }
  get first(): string {
    return this.pieces[0] ?? '';
  }
  matches(word: string): boolean {
    const { pieces } = this;
    const last = pieces.at(-1) as string;
    let at = this.first.length;
    if (!word.startsWith(this.first) || !word.endsWith(last)) return false;
    for (const piece of pieces.slice(1, -1)) {
      const found = word.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    // The asterisk stands for letters: a word with digits or marks in it is another.
    return at <= word.length - last.length && !/[\p{N}]/u.test(word) && LETTER.test(word);
  }
}

class Node {
  /** What may follow after white space, and what in the same written word ("ansvar/frist"), by the word's number. */
  spaced: Map<number, Node> | undefined;
  glued: Map<number, Node> | undefined;
  open: { word: Open; node: Node; glued: boolean }[] | undefined;
  /** A phrase ends here. */
  phrase: string | undefined;
}

export type Place = 'anywhere' | 'whole' | 'start';

export class Matcher {
  private readonly root = new Node();
  private readonly openings = new Map<string, { word: Open; node: Node }[]>();
  private readonly free: { word: Open; node: Node }[] = [];
  /** By a word's number: 1 it begins no phrase, 2 it may. Most words begin none, and are passed over at once. */
  private begins = new Uint8Array(0);
  /** Of the words that may begin one: where they lead. */
  private leads = new Map<number, Node[]>();
  private counted = count;
  /** Phrases that are not in the tree yet, by their first words: a text has few of these, and the others can wait. */
  private waiting: Map<string, string[]> | undefined;

  constructor(
    private readonly phrases: readonly string[],
    private readonly place: Place = 'anywhere',
  ) {}

  private prepare(): Map<string, string[]> {
    const waiting = new Map<string, string[]>();
    this.waiting = waiting;
    for (const phrase of this.phrases) {
      const first = firstWord(phrase);
      const others = waiting.get(first);
      if (first.includes('*')) this.add(phrase);
      else if (others) others.push(phrase);
      else waiting.set(first, [phrase]);
    }
    for (const entry of this.root.open ?? []) {
      const letter = entry.word.first[0];
      if (letter === undefined) this.free.push(entry);
      else {
        const others = this.openings.get(letter);
        if (others) others.push(entry);
        else this.openings.set(letter, [entry]);
      }
    }
    return waiting;
  }

  private add(phrase: string): void {
    let node = this.root;
    const lower = phrase.trim().toLowerCase();
    if (PLAIN.test(lower)) node = childOf(node, lower, false);
    else
      for (const written of lower.split(/\s+/u)) {
        let glued = false;
        for (const [word] of written.matchAll(PHRASE_WORD)) {
          node = childOf(node, word, glued);
          glued = true;
        }
      }
    if (node !== this.root) node.phrase ??= phrase;
  }

  test(text: string): boolean {
    return this.next(wordsOf(text), 0) !== undefined;
  }

  /** The first match, the longest where several begin at one place. */
  exec(text: string): Found | null {
    const cutUp = wordsOf(text);
    const match = this.next(cutUp, 0);
    return match ? found(text, cutUp, match) : null;
  }

  /** Matches that do not overlap, in order, each with the phrase as the data writes it. */
  *all(text: string): Generator<Found & { phrase: string }> {
    const cutUp = wordsOf(text);
    for (let match = this.next(cutUp, 0); match; match = this.next(cutUp, match.last + 1)) yield found(text, cutUp, match);
  }

  /** The first match that begins at word `from` or later. */
  private next(cutUp: Words, from: number): Match | undefined {
    const { ids } = cutUp;
    if (this.counted !== count) {
      this.begins.fill(0);
      this.leads.clear();
      this.counted = count;
    }
    let firstLetter = ids.length;
    let lastLetter = 0;
    if (this.place !== 'anywhere') {
      const first = ids.findIndex(isLettered);
      if (first >= 0) firstLetter = first;
      if (this.place === 'whole') lastLetter = ids.findLastIndex(isLettered);
    }
    for (let i = from; i < ids.length && i <= firstLetter; i++) {
      const id = ids[i] as number;
      const begins = this.begins[id] || this.find(id);
      if (begins === 1) continue;
      const match = this.longest(cutUp, i, lastLetter);
      if (match) return match;
    }
    return undefined;
  }

  /** Where a word that begins a text's phrase leads, found out once: 2 where it leads anywhere, else 1. */
  private find(id: number): number {
    if (id >= this.begins.length) {
      const more = new Uint8Array(Math.max(512, written.length + (written.length >> 1)));
      more.set(this.begins);
      this.begins = more;
    }
    const word = written[id] as string;
    const waiting = this.waiting ?? this.prepare();
    const own = waiting.get(word);
    if (own) {
      for (const phrase of own) this.add(phrase);
      waiting.delete(word);
    }
    const leads: Node[] = [];
    const literal = this.root.spaced?.get(id);
    if (literal) leads.push(literal);
    for (const open of this.openings.get(word[0] as string) ?? []) if (open.word.matches(word)) leads.push(open.node);
    for (const open of this.free) if (open.word.matches(word)) leads.push(open.node);
    if (leads.length) this.leads.set(id, leads);
    this.begins[id] = leads.length ? 2 : 1;
    return this.begins[id] as number;
  }

  private longest(cutUp: Words, at: number, atLeast: number): Match | undefined {
    let best: Match | undefined;
    for (const node of this.leads.get(cutUp.ids[at] as number) ?? []) best = arrive(node, at, cutUp, at, atLeast, best);
    return best;
  }
}

/** A phrase's first word or mark, in lower case. */
function firstWord(phrase: string): string {
  const lower = phrase.trim().toLowerCase();
  let at = 0;
  for (; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const kind = CLASSES[code] || learn(code);
    if (kind === ODD) return PHRASE_WORD_FIRST.exec(lower)?.[0] ?? '';
    if (kind !== WORD && code !== ASTERISK) break;
  }
  return lower.slice(0, Math.max(1, at));
}

const ASTERISK = 42;

const isLettered = (id: number): boolean => lettered[id] as boolean;

/** The longest phrase so far that begins at word `at`, when the tree's node is reached with word `i`. */
function arrive(node: Node, i: number, cutUp: Words, at: number, atLeast: number, sofar: Match | undefined): Match | undefined {
  let best = sofar;
  if (node.phrase !== undefined && i >= atLeast && (!best || i > best.last) && isBounded(cutUp, at, i))
    best = { at, last: i, phrase: node.phrase };
  const { ids, starts, ends } = cutUp;
  const id = ids[i + 1];
  if (id === undefined) return best;
  const glued = starts[i + 1] === ends[i];
  const child = (glued ? node.glued : node.spaced)?.get(id);
  if (child) best = arrive(child, i + 1, cutUp, at, atLeast, best);
  if (node.open)
    for (const open of node.open)
      if (open.glued === glued && open.word.matches(written[id] as string)) best = arrive(open.node, i + 1, cutUp, at, atLeast, best);
  return best;
}

/** A phrase that begins or ends with a mark must not touch a letter there either. */
function isBounded({ ids, starts, ends }: Words, from: number, to: number): boolean {
  const before = from > 0 && ends[from - 1] === starts[from] && lettered[ids[from - 1] as number];
  const after = to + 1 < ids.length && starts[to + 1] === ends[to] && lettered[ids[to + 1] as number];
  return !before && !after;
}

/** Words `at` to `last` are the phrase. */
interface Match {
  at: number;
  last: number;
  phrase: string;
}

function found(text: string, { starts, ends }: Words, { at, last, phrase }: Match): Found & { phrase: string } {
  const start = starts[at] as number;
  return { 0: text.slice(start, ends[last]), index: start, phrase };
}

function childOf(node: Node, word: string, glued: boolean): Node {
  if (word.includes('*')) {
    const made = new Node();
    node.open ??= [];
    node.open.push({ word: new Open(word), node: made, glued });
    return made;
  }
  let children = glued ? node.glued : node.spaced;
  if (!children) {
    children = new Map();
    if (glued) node.glued = children;
    else node.spaced = children;
  }
  const id = ownNumber(word);
  const known = children.get(id);
  if (known) return known;
  const made = new Node();
  children.set(id, made);
  return made;
}
