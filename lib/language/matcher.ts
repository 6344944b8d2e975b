/**
 * Finds phrases in text, thousands at a time: the text is cut into words once, and a tree of the phrases' words is
 * walked from each. One pattern of all of them would take longer to compile than a page takes to read.
 */

import { CLASSES, count, LETTER, learn, lettered, met, NONE, ODD, ownNumber, WORD, type Words, wordFrom, wordsOf, written } from './tokens';

export interface Found {
  0: string;
  index: number;
}

const PHRASE_WORD = /[\p{L}\p{N}\p{M}*]+|\S/gu;
const PHRASE_WORD_FIRST = /^(?:[\p{L}\p{N}\p{M}*]+|\S)/u;
/** A phrase of one word, of letters alone. */
const PLAIN = /^[a-zåäöæø]+$/u;

/** A phrase's word with `*` in it. */
class Open {
  private readonly pieces: string[];
  readonly first: string;
  constructor(pattern: string) {
    this.pieces = pattern.split('*');
    this.first = this.pieces[0] ?? '';
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
      for (const piece of lower.split(/\s+/u)) {
        let glued = false;
        for (const [word] of piece.matchAll(PHRASE_WORD)) {
          node = childOf(node, word, glued);
          glued = true;
        }
      }
    if (node !== this.root) node.phrase ??= phrase;
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.next(wordsOf(text), 0) !== undefined;
  }

  /** The first match, the longest where several begin at one place. */
  exec(text: string): Found | null {
    if (!this.mayMatch(text)) return null;
    const cutUp = wordsOf(text);
    const match = this.next(cutUp, 0);
    return match ? found(text, cutUp, match) : null;
  }

  /** Matches that do not overlap, in order, each with the phrase as the data writes it. */
  *all(text: string): Generator<Found & { phrase: string }> {
    if (!this.mayMatch(text)) return;
    const cutUp = wordsOf(text);
    for (let match = this.next(cutUp, 0); match; match = this.next(cutUp, match.last + 1)) yield found(text, cutUp, match);
  }

  /** Where a phrase must begin the text, its first word tells mostly that none does: then the others are not looked at. */
  mayMatch(text: string): boolean {
    if (this.place === 'anywhere') return true;
    this.recall();
    for (let id = wordFrom(text, 0); id !== NONE; id = wordFrom(text, met.end)) {
      if (id < 0 || (this.begins[id] || this.find(id)) !== 1) return true;
      if (lettered[id]) return false;
    }
    return false;
  }

  /** What was known of words is forgotten when their numbers are. */
  private recall(): void {
    if (this.counted === count) return;
    this.begins.fill(0);
    this.leads.clear();
    this.counted = count;
  }

  /** The first match that begins at word `from` or later. */
  private next(cutUp: Words, from: number): Match | undefined {
    const { ids } = cutUp;
    this.recall();
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
