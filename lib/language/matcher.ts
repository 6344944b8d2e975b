/**
 * Finds phrases in text, thousands at a time: the text is cut into words once, and a tree of the phrases' words is
 * walked from each. One pattern of all of them would take longer to compile than a page takes to read.
 */

export interface Found {
  0: string;
  index: number;
}

interface Words {
  /** Lower case; runs of letters and digits, and every other mark that is no white space by itself. */
  words: string[];
  starts: number[];
  ends: number[];
}

const WORD = /[\p{L}\p{N}\p{M}]+|\S/gu;
const PHRASE_WORD = /[\p{L}\p{N}\p{M}*]+|\S/gu;
const LETTER = /[\p{L}\p{N}]/u;

const cut = new Map<string, Words>();

function wordsOf(text: string): Words {
  const known = cut.get(text);
  if (known) return known;
  const made: Words = { words: [], starts: [], ends: [] };
  const lower = text.toLowerCase();
  // A letter that grows when it is made small (İ) would shift what follows: then each word is made small by itself.
  const same = lower.length === text.length;
  for (const match of (same ? lower : text).matchAll(WORD)) {
    made.words.push(same ? match[0] : match[0].toLowerCase());
    made.starts.push(match.index);
    made.ends.push(match.index + match[0].length);
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
    return this.exec(text) !== null;
  }

  /** The first match, the longest where several begin at one place. */
  exec(text: string): Found | null {
    for (const found of this.all(text)) return found;
    return null;
  }

  /** Matches that do not overlap, in order, each with the phrase as the data writes it. */
  *all(text: string): Generator<Found & { phrase: string }> {
    const cutUp = wordsOf(text);
    const { words, starts, ends } = cutUp;
    const firstWord = words.findIndex(word => LETTER.test(word));
    const lastWord = words.findLastIndex(word => LETTER.test(word));
    for (let i = 0; i < words.length; i++) {
      if (this.place !== 'anywhere' && firstWord >= 0 && i > firstWord) return;
      const match = this.longest(cutUp, i, this.place === 'whole' ? lastWord : 0);
      if (!match) continue;
      const start = starts[i] as number;
      const end = ends[match.last] as number;
      yield { 0: text.slice(start, end), index: start, phrase: match.phrase };
      i = match.last;
    }
  }

  private longest(cutUp: Words, at: number, atLeast: number): { last: number; phrase: string } | undefined {
    const { words, starts, ends } = cutUp;
    const first = words[at] as string;
    const literal = this.root.spaced.get(first);
    const openings = this.openings.get(first[0] as string);
    // Most words begin no phrase at all.
    if (!literal && !openings && !this.free.length) return undefined;
    let best: { last: number; phrase: string } | undefined;
    const arrive = (node: Node, i: number): void => {
      if (node.phrase !== undefined && i >= atLeast && (!best || i > best.last) && this.bounded(cutUp, at, i))
        best = { last: i, phrase: node.phrase };
      const next = words[i + 1];
      if (next === undefined) return;
      const glued = starts[i + 1] === ends[i];
      const child = (glued ? node.glued : node.spaced).get(next);
      if (child) arrive(child, i + 1);
      for (const open of node.open) if (open.glued === glued && open.word.matches(next)) arrive(open.node, i + 1);
    };
    if (literal) arrive(literal, at);
    for (const { word, node } of openings ?? []) if (word.matches(first)) arrive(node, at);
    for (const { word, node } of this.free) if (word.matches(first)) arrive(node, at);
    return best;
  }

  /** A phrase that begins or ends with a mark must not touch a letter there either. */
  private bounded({ words, starts, ends }: Words, from: number, to: number): boolean {
    const before = from > 0 && ends[from - 1] === starts[from] && LETTER.test(words[from - 1] as string);
    const after = to + 1 < words.length && starts[to + 1] === ends[to] && LETTER.test(words[to + 1] as string);
    return !before && !after;
  }
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
