/**
 * Finds the gate's phrases in a line. It finds what a Matcher of all phrases would (see language/matcher.ts), but the
 * few phrases that can stand in the line are looked up first, and nothing is prepared for those that cannot.
 */
import { hasLetter, isLettered, isLetters, plainWords, wordsAndMarks } from './gateletters';

export interface Rows {
  /** Whole words, in letters of Latin-1, with a space between. */
  words: string;
  /** Parts of words, with a space between. */
  pieces: string;
  /** A line for each word or piece: itself and then, each after a tab, its phrases as `phraseOf` reads them. */
  rows: string;
}

/** Between two words of a phrase that are written as one, as in "ansvar/frist". */
export const GLUE = '\v';

export interface GatePhrase {
  /** Where it begins and ends. */
  start: number;
  end: number;
  /** What it is a sign of: see gatesigns.ts. */
  signs: number;
}

interface Phrase {
  signs: number;
  words: string[];
  /** Whether a word stands close to the one before it. */
  glued: boolean[];
}

export class GatePhrases {
  readonly pieces: readonly string[];
  private known: Set<string> | undefined;
  private readonly rows = new Map<string, Phrase[]>();

  constructor(private readonly table: Rows) {
    this.pieces = table.pieces ? table.pieces.split(' ') : [];
  }

  /** The whole words of which a text must have one, unless it has one of the pieces. */
  get words(): Set<string> {
    this.known ??= new Set(this.table.words ? this.table.words.split(' ') : []);
    return this.known;
  }

  /** What the phrases with this word or piece are signs of. */
  signsOf(key: string): number {
    let signs = 0;
    for (const phrase of this.row(key)) signs |= phrase.signs;
    return signs;
  }

  /** Whether one of the phrases with this word or piece may stand in the line, told without taking it apart. */
  mayStandIn(line: string, key: string): boolean {
    return this.row(key).some(phrase => isWrittenIn(line, phrase));
  }

  /**
   * @param line in lower case
   * @returns the phrases in it, one after the other, the longest where several begin at one place; at most `most`
   */
  in(line: string, most = Number.POSITIVE_INFINITY): GatePhrase[] {
    const found: GatePhrase[] = [];
    const phrases = this.candidates(line);
    if (!phrases.length) return found;
    const cut = cutUp(line);
    for (let at = 0; at < cut.words.length && found.length < most; at++) {
      let best: Phrase | undefined;
      for (const phrase of phrases) if ((!best || phrase.words.length > best.words.length) && standsAt(cut, at, phrase)) best = phrase;
      if (!best) continue;
      const last = at + best.words.length - 1;
      found.push({ start: cut.starts[at] as number, end: cut.ends[last] as number, signs: best.signs });
      at = last;
    }
    return found;
  }

  /** Phrases that may stand in the line; in the order in which they are preferred. */
  private candidates(line: string): Phrase[] {
    const keys = this.pieces.filter(piece => line.includes(piece));
    if (this.table.words) for (const word of plainWords(line)) if (this.words.has(word)) keys.push(word);
    const phrases: Phrase[] = [];
    for (const key of keys) for (const phrase of this.row(key)) if (isWrittenIn(line, phrase)) phrases.push(phrase);
    return phrases.length < 2 ? phrases : phrases.sort((one, other) => rank(one) - rank(other));
  }

  private row(key: string): Phrase[] {
    const known = this.rows.get(key);
    if (known) return known;
    const { rows } = this.table;
    const at = rows.indexOf(`\n${key}\t`);
    const end = rows.indexOf('\n', at + 1);
    const made =
      at < 0
        ? []
        : rows
            .slice(at + key.length + 2, end < 0 ? rows.length : end)
            .split('\t')
            .map(phraseOf);
    this.rows.set(key, made);
    return made;
  }
}

const isWrittenIn = (line: string, phrase: Phrase): boolean => phrase.words.every(word => word.includes('*') || line.includes(word));
/** Which of two phrases of the same words is the one that is found: the fewer asterisks, and the later, the sooner. */
function rank({ words }: Phrase): number {
  if (!words.some(word => word.includes('*'))) return 0;
  const first = words[0] as string;
  return first.startsWith('*') ? 3 : first.includes('*') ? 2 : 1;
}

/** A phrase as the table writes it. */
function phraseOf(code: string): Phrase {
  const phrase: Phrase = { signs: Number.parseInt(code, 10), words: [], glued: [] };
  for (const written of code.split(' ').slice(1))
    for (const [i, word] of written.split(GLUE).entries()) {
      phrase.words.push(word);
      phrase.glued.push(i > 0);
    }
  return phrase;
}

interface CutUp {
  words: string[];
  starts: number[];
  ends: number[];
}

function cutUp(line: string): CutUp {
  const cut: CutUp = { words: [], starts: [], ends: [] };
  for (const { 0: word, index } of wordsAndMarks(line)) {
    cut.words.push(word);
    cut.starts.push(index);
    cut.ends.push(index + word.length);
  }
  return cut;
}

function standsAt({ words, starts, ends }: CutUp, at: number, phrase: Phrase): boolean {
  for (let i = 0; i < phrase.words.length; i++) {
    const word = words[at + i];
    if (word === undefined || !isWord(word, phrase.words[i] as string)) return false;
    if (i > 0 && (starts[at + i] === ends[at + i - 1]) !== phrase.glued[i]) return false;
  }
  // A phrase that begins or ends with a mark must not touch a letter there either; a word touches none.
  const last = at + phrase.words.length - 1;
  const before = at > 0 && starts[at] === ends[at - 1] && !hasLetter(words[at] as string) && isLettered(words[at - 1] as string);
  const after = starts[last + 1] === ends[last] && !hasLetter(words[last] as string) && isLettered(words[last + 1] as string);
  return !before && !after;
}

/** @param pattern a phrase's word; an asterisk in it stands for letters or nothing */
function isWord(word: string, pattern: string): boolean {
  if (!pattern.includes('*')) return word === pattern;
  const pieces = pattern.split('*');
  const last = pieces.at(-1) as string;
  if (!word.startsWith(pieces[0] as string) || !word.endsWith(last)) return false;
  let at = (pieces[0] as string).length;
  for (const piece of pieces.slice(1, -1)) {
    const found = word.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= word.length - last.length && isLetters(word);
}
