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
const LETTER = /[\p{L}\p{N}]/u;

/** Every word met so far, in lower case, and its number: what a matcher knows of a word it need not find out again. */
const numbers = new Map<string, number>();
const written: string[] = [];
const lettered: boolean[] = [];
/** A document that is all different words must not fill the memory; a new count begins after so many. */
const MOST_WORDS = 200_000;
let count = 0;

function numberOf(word: string): number {
  let id = numbers.get(word);
  if (id === undefined) {
    id = written.length;
    numbers.set(word, id);
    written.push(word);
    lettered.push(LETTER.test(word));
  }
  return id;
}

/** Of each UTF-16 code unit: part of a word, white space, or a mark; found out once. */
const CLASSES = new Uint8Array(65_536);
const WORD = 1;
const SPACE = 2;
const MARK = 3;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // The two halves of a letter beyond the first plane are looked at together.
  if (code >= 0xd800 && code <= 0xdbff) return IN_WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? WORD : MARK;
  const known = CLASSES[code];
  if (known) return known;
  const letter = String.fromCharCode(code);
  const found = IN_WORD.test(letter) ? WORD : /\s/u.test(letter) ? SPACE : MARK;
  CLASSES[code] = found;
  return found;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const cut = new Map<string, Words>();

function wordsOf(text: string): Words {
  const known = cut.get(text);
  if (known) return known;
  if (written.length > MOST_WORDS) {
    numbers.clear();
    written.length = 0;
    lettered.length = 0;
    cut.clear();
    count++;
  }
  const made: Words = { ids: [], starts: [], ends: [] };
  const lower = text.toLowerCase();
  // A letter that grows when it is made small (İ) would shift what follows: then each word is made small by itself.
  const same = lower.length === text.length;
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at;
    at += widthAt(text, at);
    if (kind === WORD) while (at < text.length && classOf(text, at) === WORD) at += widthAt(text, at);
    made.ids.push(numberOf(same ? lower.slice(start, at) : text.slice(start, at).toLowerCase()));
    made.starts.push(start);
    made.ends.push(at);
  }
  if (cut.size >= 400) cut.clear();
  if (text.length < 4000) cut.set(text, made);
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
  /** What may follow after white space, and what in the same written word ("ansvar/frist"). */
  readonly spaced = new Map<string, Node>();
  readonly glued = new Map<string, Node>();
  readonly open: { word: Open; node: Node; glued: boolean }[] = [];
  /** A phrase ends here. */
  phrase: string | undefined;
}

export type Place = 'anywhere' | 'whole' | 'start';

export class Matcher {
  private readonly root = new Node();
  private readonly openings = new Map<string, { word: Open; node: Node }[]>();
  private readonly free: { word: Open; node: Node }[] = [];
  /** By a word's number: 1 it begins no phrase, 2 it may. Most words begin none, and are passed over at once. */
  private begins: number[] = [];
  private counted = count;

  constructor(
    phrases: readonly string[],
    private readonly place: Place = 'anywhere',
  ) {
    for (const phrase of phrases) this.add(phrase);
    for (const entry of this.root.open) {
      const letter = entry.word.first[0];
      if (letter === undefined) this.free.push(entry);
      else this.openings.set(letter, [...(this.openings.get(letter) ?? []), entry]);
    }
  }

  private add(phrase: string): void {
    let node = this.root;
    for (const written of phrase.trim().toLowerCase().split(/\s+/u)) {
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
      this.begins = [];
      this.counted = count;
    }
    let firstLetter = ids.length;
    let lastLetter = 0;
    if (this.place !== 'anywhere') {
      const first = ids.findIndex(id => lettered[id]);
      if (first >= 0) firstLetter = first;
      if (this.place === 'whole') lastLetter = ids.findLastIndex(id => lettered[id]);
    }
    for (let i = from; i < ids.length && i <= firstLetter; i++) {
      const id = ids[i] as number;
      this.begins[id] ??= this.mayBegin(written[id] as string) ? 2 : 1;
      if (this.begins[id] === 1) continue;
      const match = this.longest(cutUp, i, lastLetter);
      if (match) return match;
    }
    return undefined;
  }

  private mayBegin(word: string): boolean {
    return (
      this.root.spaced.has(word) ||
      (this.openings.get(word[0] as string) ?? []).some(open => open.word.matches(word)) ||
      this.free.some(open => open.word.matches(word))
    );
  }

  private longest(cutUp: Words, at: number, atLeast: number): Match | undefined {
    const { ids, starts, ends } = cutUp;
    const first = written[ids[at] as number] as string;
    let best: Match | undefined;
    const arrive = (node: Node, i: number): void => {
      if (node.phrase !== undefined && i >= atLeast && (!best || i > best.last) && this.bounded(cutUp, at, i))
        best = { at, last: i, phrase: node.phrase };
      const id = ids[i + 1];
      if (id === undefined) return;
      const word = written[id] as string;
      const glued = starts[i + 1] === ends[i];
      const child = (glued ? node.glued : node.spaced).get(word);
      if (child) arrive(child, i + 1);
      for (const open of node.open) if (open.glued === glued && open.word.matches(word)) arrive(open.node, i + 1);
    };
    const literal = this.root.spaced.get(first);
    if (literal) arrive(literal, at);
    for (const { word, node } of this.openings.get(first[0] as string) ?? []) if (word.matches(first)) arrive(node, at);
    for (const { word, node } of this.free) if (word.matches(first)) arrive(node, at);
    return best;
  }

  /** A phrase that begins or ends with a mark must not touch a letter there either. */
  private bounded({ ids, starts, ends }: Words, from: number, to: number): boolean {
    const before = from > 0 && ends[from - 1] === starts[from] && lettered[ids[from - 1] as number];
    const after = to + 1 < ids.length && starts[to + 1] === ends[to] && lettered[ids[to + 1] as number];
    return !before && !after;
  }
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
    node.open.push({ word: new Open(word), node: made, glued });
    return made;
  }
  const children = glued ? node.glued : node.spaced;
  const known = children.get(word);
  if (known) return known;
  const made = new Node();
  children.set(word, made);
  return made;
}
