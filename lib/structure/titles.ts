/** Where a case's title ends: times, page numbers, archive numbers and what only runs on behind it are cut off. */
import { firstMatches } from '../language/phrases';
import type { Vocabulary } from '../language/vocabulary';
import type { Span } from '../minutes';
import { trimSpan } from '../read/source';

interface Ends {
  /** Dots and a page number, a page in a contents list's manner. */
  page: RegExp;
  /** A clock time or minutes set aside for it: "kl. 10.15", "(20 min)", "09:00–09:30". */
  time: RegExp;
  /** The same before the title. */
  leadingTime: RegExp;
  /** An archive number, with or without its word. */
  reference: RegExp;
  /** A word for archive numbers. */
  word: RegExp;
}

const ends = new WeakMap<Vocabulary, Ends>();
const CLOCK = String.raw`(?<!\d|\d[.:])\d{1,2}[:.]\d{2}(?:\s*[–-]\s*\d{1,2}[:.]\d{2})?`;
/** Without a word or a bracket before it: "30.04" may be a day, and "Sågbacken 2:14" is a piece of land. */
const SURE_CLOCK = String.raw`(?<!\d|\d[.:])(?:\d{1,2}:\d{2}|(?:[01]?\d|2[0-4])\.(?:00|1[3-9]|[2-5]\d)(?!\d))(?:\s*[–-]\s*\d{1,2}[:.]\d{2})?`;
const NUMBER = String.raw`(?:\p{Lu}{1,6}\s)?(?:\d{2,4}\/\d{2,6}(?:-\d+)?|(?<![\p{L}\d])\p{Lu}{1,6}[ -]?\d{4}[/:-]\d+(?:[.:/-]\d+)*|\d{4}[/-]\d{4,6}|\d{3}-\d{4}-\d+|\p{Lu}{2,6}dno-\d{4}-\d+)`;

function endsOf(vocabulary: Vocabulary): Ends {
  let made = ends.get(vocabulary);
  if (!made) {
    const { page, clock, minutesLong, references } = vocabulary;
    made = {
      page: new RegExp(String.raw`(?:\s*[.…]{2,}\s*\d{0,4}|\s+(?:${page})\.?\s?\d{1,4})\s*$`, 'iu'),
      time: new RegExp(
        String.raw`(?:\s*(?:[([,–-]\s*(?:(?:${clock})\.?)?\s*${CLOCK}|(?:${clock})\.?\s*${CLOCK}|(?<!\p{Lu}\p{Ll}{1,30}\s)${SURE_CLOCK})\s*(?:h|hrs)?[)\]]?|\s*\(\s*\d{1,3}\s*(?:${minutesLong})\.?\s*\))\s*$`,
        'iu',
      ),
      leadingTime: new RegExp(String.raw`^(?:(?:${clock})\.?\s*)?${CLOCK}\s*[:–-]?\s+`, 'iu'),
      reference: new RegExp(String.raw`\s*(?:[([]\s*)?(?:(?:${references})\.?:?\s*)?${NUMBER}\s*[)\]]?\s*$`, 'u'),
      word: new RegExp(references, 'iu'),
    };
    ends.set(vocabulary, made);
  }
  return made;
}

/** "B-sak: ", "Unntatt offentlighet: ": what kind of case it is, before its title. */
function markLength(text: string, { titleMarks }: Vocabulary): number {
  const match = titleMarks.exec(text);
  if (!match || match.index > 0) return 0;
  return /^(?:\.?:|[–-])\s*|^\s+(?=\p{Lu})/u.exec(text.slice(match[0].length))
    ? match[0].length + (/^[.:\s–-]*/u.exec(text.slice(match[0].length))?.[0].length ?? 0)
    : 0;
}

export interface Title {
  span: Span;
  reference?: string;
}

/**
 * @param span what stands behind the number, to the end of its block
 * @param running the block goes on with the case's text (a table cell, a slide): the title is only its first words
 */
export function titleOf(text: string, span: Span, vocabulary: Vocabulary, running: boolean): Title {
  let { start, end } = trimSpan(text, span);
  const { page, time, leadingTime, reference: archive, word } = endsOf(vocabulary);
  start += leadingTime.exec(text.slice(start, end))?.[0].length ?? markLength(text.slice(start, end), vocabulary);
  if (running) end = start + headLength(text.slice(start, end), vocabulary);
  let reference: string | undefined;
  for (let cut = true; cut; ) {
    cut = false;
    for (const pattern of [page, time, archive, ADDRESS]) {
      const match = pattern.exec(text.slice(start, end));
      if (!match || match.index < 3) continue;
      if (pattern === archive) {
        // "sak 16/24" inside a title is part of it; an archive number stands behind it, in brackets or after its word.
        if (!/[([]|\p{Lu}{2,6}dno|\p{Lu}{2}[ -]?\d{4}[/:]\d/u.test(match[0]) && !word.test(match[0])) continue;
        reference = match[0].replace(/^[\s([]+|[\s)\]]+$/gu, '');
      }
      end = start + match.index;
      cut = true;
    }
  }
  const trimmed = trimSpan(text, { start, end });
  while (trimmed.end > trimmed.start && /[\s:–—,;|-]/u.test(text[trimmed.end - 1] as string)) trimmed.end--;
  return { span: trimmed, ...(reference ? { reference } : {}) };
}

/** "Review of issues: https://…": where it is, and not what it is called. */
const ADDRESS = /\s[[(]?https?:\/\/\S+\s*$/u;

/** A title that ends with a mark of its own is no longer. */
const CLOSED = 70;
const STOPPED = 45;

/** Length of the title where text runs on after it without a mark. */
function headLength(text: string, vocabulary: Vocabulary): number {
  // In a language that writes months with a capital, titles have capitals in them as well.
  const { capitals } = vocabulary.language.dates;
  const marked = capitals && MARKED.test(text);
  const known = marked ? undefined : knownLength(text, vocabulary);
  if (known) return known;
  if (text.length < 70) return closedLength(text) ?? newSentence(text, vocabulary);
  const colon = /^[^:.;!?\n]{3,110}:(?=\s)/u.exec(text);
  const stop = /[.!?;](?=\s+\p{Lu})|\n/u.exec(text);
  const points = [...text.slice(0, 600).matchAll(/\s[-–•]\s(?=\p{Lu}\p{Ll})/gu)];
  const listed = points.length > 1 ? (points[0]?.index ?? text.length) : text.length;
  let limit = Math.min(text.length, 200, stop ? stop.index : text.length, colon ? colon[0].length - 1 : text.length, listed);
  const repeat = repeated(text.slice(0, 260));
  if (repeat > 2) limit = Math.min(limit, repeat);
  // "Street lights by the River: …", "Minutes of May - The board …": a short title ends where it says so itself.
  const dash = /^[^.:!?\n]{3,60}\s[-–](?=\s\p{Lu}[^–-]*[.!?](?:\s|$))/u.exec(text);
  if (dash && dash[0].length < limit) return dash[0].length - 2;
  // "Matters arising – it was suggested that …": behind the dash somebody tells what was said.
  const told = /^([^.:!?\n]{3,45}?)\s[-–]\s(?=\p{Ll})/u.exec(text);
  if (told && told[0].length < limit && !text.includes('?') && tells(text.slice(told[0].length, limit), vocabulary))
    return (told[1] as string).length;
  const ends = limit <= CLOSED && ((limit === stop?.index && limit <= STOPPED) || limit === (colon?.[0].length ?? 0) - 1);
  const words = [...text.slice(0, limit).matchAll(/\S+/gu)];
  for (let i = 1; i < words.length; i++) {
    const word = words[i]?.[0] ?? '';
    const before = words[i - 1]?.[0] ?? '';
    if (!/^[«"]?\p{Lu}/u.test(word)) continue;
    const lower = word.toLowerCase().replace(/[^\p{L}]/gu, '');
    const beforeLower = before.toLowerCase().replace(/[^\p{L}]/gu, '');
    if (vocabulary.starters.has(lower) && i >= 2 && !/[-–:,/]$/u.test(before)) return (words[i]?.index ?? limit) - 1;
    if (!ends && !capitals && /^\p{Ll}/u.test(before) && !vocabulary.ties.has(beforeLower) && !/[-–:,/(]$/u.test(before))
      return (words[i]?.index ?? limit) - 1;
    // "… by the Lake The council …": behind a name the meeting itself begins its sentence.
    const led = vocabulary.ties.has(beforeLower) || vocabulary.articles.has(beforeLower);
    if (i >= 2 && !led && vocabulary.ownBody.test(word) && /^\p{Ll}/u.test(words[i + 1]?.[0] ?? '')) return (words[i]?.index ?? limit) - 1;
    if (/^\p{Lu}\p{Lu}+$/u.test(before) && i >= 2 && words.length > 12 && /^\p{Lu}\p{Ll}/u.test(word))
      return (words[i]?.index ?? limit) - 1;
  }
  // One capital word, then another: "Organisering Styringsgruppa".
  const second = words[1];
  if (second && !marked && /^\p{Lu}\p{Ll}/u.test(second[0]) && /^\p{Lu}\p{Ll}{5,}$/u.test(words[0]?.[0] ?? '') && text.length > 120)
    return second.index - 1;
  return limit;
}

/** How many words a title that many meetings have is long at most. */
const KNOWN = 8;

/** Where a title that many meetings have runs on into a sentence without a mark: "Election of officers Upon the proposition of …". */
function knownLength(text: string, { caseTitles }: Vocabulary): number | undefined {
  // "Kokouksen avausPuheenjohtaja avasi …"
  const glued = /^.{5,40}?\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(text)?.[0];
  if (glued && caseTitles.test(glued)) return glued.length;
  const words = firstMatches(/\S+/gu, text, KNOWN + 2);
  return words.find(({ 0: word, index }, k) => {
    if (k === 0 || !/^(?:\p{Lu}(?!\p{Lu})|[a-z]\)$)/u.test(word) || !caseTitles.test(text.slice(0, index).trim())) return false;
    // "Election of Officers" may go on; a single word is followed by another title's words as well.
    return k === 1 || word.length < 3 || /^\p{Ll}/u.test(words[k + 1]?.[0] ?? '');
  })?.index;
}

/** Its end has a mark of its own. */
const MARKED = /^[^.:!?\n]{8,75}(?:[.:](?=\s)|\s[–-]\s)/u;

/** Among how many words the verb of a sentence stands. */
const VERB = 5;

function tells(text: string, { stative, past }: Vocabulary): boolean {
  const words = text.split(/\s+/u, VERB);
  const name = words.findIndex(word => /^\p{Lu}/u.test(word));
  return words.slice(1, name < 0 ? VERB : name).some(word => /^\p{Ll}+$/u.test(word) && (stative.test(word) || past.test(word)));
}

/** How long a title of a few words is that is closed by a mark of its own, before a sentence: "Opening. Malin welcomed all." */
export function closedLength(text: string): number | undefined {
  const closed =
    /^([^.:!?\n]{3,60}?)(?:\.(?=\s+\p{Lu}\p{L}+\s+[\p{L}\d]+\s)|:(?=\s+[\p{L}\d]+\s+\p{L})|\s[–-](?=\s\p{Lu}\p{L}*\s\p{Ll}))/u.exec(text);
  return closed && /[.!]$/u.test(text) && text.length > closed[0].length + 12 ? closed[1]?.length : undefined;
}

/** Where in a short title a sentence of its own begins: "Shared archive Item is withdrawn". */
function newSentence(text: string, vocabulary: Vocabulary): number {
  const words = [...text.matchAll(/\S+/gu)];
  for (let i = 2; i < words.length - 1; i++) {
    const word = words[i]?.[0] ?? '';
    const before = (words[i - 1]?.[0] ?? '').toLowerCase();
    if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !/^\p{Ll}+$/u.test(words[i - 1]?.[0] ?? '') || vocabulary.ties.has(before)) continue;
    if (!/^\p{Ll}/u.test(words[i + 1]?.[0] ?? '')) continue;
    // A title does not end like a sentence: "Approval of the notice No remarks."
    if (/\p{L}\.$/u.test(text) || vocabulary.starters.has(word.toLowerCase()) || vocabulary.caseWordAlone.test(word))
      return (words[i]?.index ?? 1) - 1;
  }
  return text.length;
}

/** Behind the title a sentence of its own begins in the same line. */
export const goesOn = (title: string): boolean =>
  (title.length > 50 && /[.!?](?:\s+\p{Lu}|$)/u.test(title.slice(12))) || /^[^.!?]{3,60}[.!?]\s+\p{Lu}\p{L}*\s+\p{Ll}{2,}/u.test(title);

/** Where words begin that are at once said again, as mirrors of slides do; -1 where none are. */
function repeated(text: string): number {
  const words = [...text.matchAll(/\S+/gu)];
  for (let i = 1; i < words.length; i++)
    for (let length = 1; length <= 12 && i + 2 * length <= words.length; length++) {
      let same = true;
      for (let k = 0; k < length && same; k++) same = words[i + k]?.[0] === words[i + length + k]?.[0];
      if (same) return words[i]?.index ?? -1;
    }
  return -1;
}
