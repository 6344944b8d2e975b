/**
 * A pattern that knows all the letters there are takes the engine up to 40 ms to make ready; the first page that is read
 * needs two hundred such patterns. Nordic minutes have hardly a letter that Latin-1 has not: for such a text the same
 * pattern is made with the letters of Latin-1 alone, and finds the same. Nobody asks for it by name: the build puts it
 * in place of the patterns as they are written (tools/letterpatterns.ts).
 */

/** What each class is in Latin-1, as it stands between brackets; and where case does not count. */
const LATIN: Record<string, string> = {
  '\\p{L}': 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  '\\p{Ll}': 'a-zµß-öø-ÿ',
  '\\p{Lu}': 'A-ZÀ-ÖØ-Þ',
  '\\p{M}': '',
  '\\p{N}': '0-9²³¹¼-¾',
};
const LATIN_ANY_CASE: Record<string, string> = { ...LATIN, '\\p{Ll}': 'A-Za-zµÀ-ÖØ-öø-ÿ', '\\p{Lu}': 'A-Za-zµÀ-ÖØ-öø-ÿ' };

/** All but Latin-1, and punctuation, arrows and boxes of other blocks: none of these is a letter, a digit or a mark on one. */
const OTHERS = /[^\0-\xff\u2010-\u2027\u202f-\u205e\u20ac\u2190-\u21ff\u2500-\u2767]/;

/** @returns whether a text is one for which `latinOf` finds what the pattern itself does */
export const isLatin = (text: string): boolean => !OTHERS.test(text);

/** @returns the pattern with the letters of Latin-1 alone; undefined where it asks for what is no letter, or for another class */
export function latinOf(source: string, flags: string): string | undefined {
  const classes = flags.includes('i') ? LATIN_ANY_CASE : LATIN;
  let made = '';
  let within = false;
  for (let at = 0; at < source.length; ) {
    const [piece = ''] = source[at] === '\\' ? (/^\\(?:[pP]\{\w+\}|.)/su.exec(source.slice(at, at + 12)) ?? []) : [source.charAt(at)];
    at += piece.length;
    if (/^\\p/iu.test(piece)) {
      const letters = classes[piece];
      if (letters === undefined) return undefined;
      made += within ? letters : `[${letters}]`;
      continue;
    }
    if (piece === '[') within = true;
    else if (piece === ']') within = false;
    made += piece;
  }
  return made;
}

/** Texts are asked for many patterns, by turns: those asked last, by their length, and whether each is Latin. */
const ASKED = 64;
const LONG = 4000;
const asked: string[] = new Array(ASKED).fill('');
const answers: boolean[] = new Array(ASKED).fill(true);

/** As `isLatin`; a text that was asked for a moment ago is not looked through again. */
function isKnownLatin(text: string): boolean {
  const at = text.length % ASKED;
  if (asked[at] === text) return answers[at] as boolean;
  const latin = isLatin(text);
  // A stretch of a document holds on to all of it: a long one is not asked for so often that it were worth that.
  if (text.length > LONG) return latin;
  asked[at] = text;
  answers[at] = latin;
  return latin;
}

/** Marks of which a text may well have none. */
const SELDOM = ':?()[]/§;→|@';

/**
 * @returns a mark without which a text has no match, as it stands by itself in the pattern and always; undefined where
 *   none of the pattern's is known to be so
 */
export function markOf(source: string): string | undefined {
  let found: string | undefined;
  let depth = 0;
  let within = false;
  for (let at = 0; at < source.length; at++) {
    let letter = source.charAt(at);
    const escaped = letter === '\\';
    if (escaped) letter = source.charAt(++at);
    else if (within) within = letter !== ']';
    else if (letter === '[') within = true;
    else if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (letter === '|' && depth === 0) return undefined;
    const plain = escaped ? !/[a-z\d]/i.test(letter) : !'[](){}.?*+^$|'.includes(letter);
    if (plain && !within && depth === 0 && SELDOM.includes(letter) && !'?*{'.includes(source.charAt(at + 1) || ' ')) found ??= letter;
  }
  return found;
}

/** A class of letters by itself, and whether more of it may follow. */
const CLASS = /^(\\p\{\w+\}|\[(?:\\.|[^\\\]])+\])(\+|(?![?*{+]))/;

/** Which of Latin-1's letters are of a class: found out when one is first asked for. */
class Letters {
  private readonly known = new Uint8Array(256);
  private readonly pattern: RegExp;

  constructor(latin: string, flags: string) {
    this.pattern = new RegExp(`^${latin}`, flags);
  }

  has(code: number): boolean {
    if (!this.known[code]) this.known[code] = this.pattern.test(String.fromCharCode(code)) ? 1 : 2;
    return this.known[code] === 1;
  }
}

const classes = new Map<string, Letters>();

function lettersOf(latin: string, flags: string): Letters {
  const key = `${flags} ${latin}`;
  const known = classes.get(key) ?? new Letters(latin, flags);
  classes.set(key, known);
  return known;
}

/** What a text must begin with, a class for each letter; `all` where the pattern asks for nothing else. */
interface Head {
  letters: readonly Letters[];
  all: boolean;
}

/** @returns no letters where the pattern does not begin with such classes */
export function headOf(source: string, flags: string): Head {
  const letters: Letters[] = [];
  // With another way to go, or a group that may be left out, it need not begin so.
  if (!source.startsWith('^') || /[gmy]/.test(flags) || /\||\)(?:[?*]|\{0)/.test(source)) return { letters, all: false };
  let rest = source.slice(1).replace(/^\((?:\?:|\?<\w+>)?/, '');
  const grouped = rest.length + 1 < source.length;
  for (let found = CLASS.exec(rest); found; found = CLASS.exec(rest)) {
    const latin = latinOf(found[1] as string, flags);
    if (latin === undefined) break;
    letters.push(lettersOf(latin, flags));
    rest = rest.slice(found[0].length);
    // More of the first may stand before the next.
    if (found[2]) return { letters, all: false };
  }
  return { letters, all: rest === '' && !grouped };
}

/** Stands for a RegExp of the same source and flags. */
class LetterPattern {
  lastIndex = 0;
  private latin: RegExp | undefined;
  private whole: RegExp | undefined;
  private mark: string | undefined;
  private head: Head | undefined;

  constructor(
    readonly source: string,
    readonly flags: string,
  ) {}

  /** The pattern itself, or the same for a text of Latin-1. */
  private madeFor(text: string): RegExp {
    if (!isKnownLatin(text)) {
      this.whole ??= new RegExp(this.source, this.flags);
      return this.whole;
    }
    this.latin ??= new RegExp(latinOf(this.source, this.flags) ?? this.source, this.flags);
    return this.latin;
  }

  /**
   * It cannot match, as the text begins otherwise, or has a mark nowhere that it needs; told more cheaply than by trying.
   * @returns undefined where that is not known, and false where it matches for sure
   */
  private lacks(text: string): boolean | undefined {
    if (!this.head) {
      this.head = headOf(this.source, this.flags);
      this.mark = markOf(this.source);
    }
    const { letters, all } = this.head;
    for (let i = 0; i < letters.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0xff) return undefined;
      if (Number.isNaN(code) || !(letters[i] as Letters).has(code)) return true;
    }
    if (all) return false;
    return this.mark !== undefined && !text.includes(this.mark) ? true : undefined;
  }

  exec(text: string): RegExpExecArray | null {
    if (this.lacks(text)) {
      this.lastIndex = 0;
      return null;
    }
    const pattern = this.madeFor(text);
    pattern.lastIndex = this.lastIndex;
    const found = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return found;
  }

  test(text: string): boolean {
    const lacks = this.lacks(text);
    if (lacks !== undefined) {
      this.lastIndex = 0;
      return !lacks;
    }
    const pattern = this.madeFor(text);
    pattern.lastIndex = this.lastIndex;
    const found = pattern.test(text);
    this.lastIndex = pattern.lastIndex;
    return found;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    if (this.lacks(text)) return null;
    return this.madeFor(text)[Symbol.match](text);
  }

  /** All at once: an iterator would have the engine make the pattern anew for each text. */
  [Symbol.matchAll](text: string): Iterable<RegExpMatchArray> {
    const found: RegExpMatchArray[] = [];
    if (this.lacks(text)) return found;
    const pattern = this.madeFor(text);
    pattern.lastIndex = this.lastIndex;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      found.push(match);
      if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    }
    return found;
  }

  [Symbol.replace](text: string, by: string): string {
    if (this.lacks(text)) return text;
    return this.madeFor(text)[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.madeFor(text)[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.madeFor(text)[Symbol.split](text, limit);
  }
}

/**
 * @param source, flags as `new RegExp` takes them; errors of the pattern are thrown when it is first used
 * @returns what is used like the RegExp, and finds the same
 */
export function letterPattern(source: string, flags = ''): RegExp | LetterPattern {
  return source.includes('\\p{') ? new LetterPattern(source, flags) : new RegExp(source, flags);
}
