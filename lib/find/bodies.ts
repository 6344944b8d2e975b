/** Finds the name of the body that a heading or a line names. */
import { onceFor } from '../language/once';
import type { Vocabulary } from '../language/vocabulary';
import type { Source } from '../read/source';
import { findDates } from './dates';

/** The body that a heading names: from its first word to what is no longer part of the name. */
export function bodyIn(text: string, vocabulary: Vocabulary): string | undefined {
  const match = vocabulary.bodies.exec(text);
  // "styret@solvik.example" is an address.
  if (!match || text.length > 160 || text[match.index + match[0].length] === '@' || vocabulary.roomEnd.test(match[0])) return undefined;
  // "MENIGHETSRÅDSMØTE ONSDAG 4. MARS": where all is capital a day would go on the name.
  const day = /\d/u.test(text)
    ? findDates(text, vocabulary.code).find(({ start, precision }) => precision === 'day' && start > match.index)
    : undefined;
  if (day) return bodyIn(text.slice(0, day.start).trimEnd(), vocabulary);
  const owner = treating(text, match.index, vocabulary);
  if (owner) return [...wordsBefore(text.slice(0, match.index), /^\p{Ll}/u.test(owner), vocabulary), owner].join(' ');
  // "Vapaa-aikajaosto": the word began before its hyphen.
  const at = match.index - (/\p{L}+-$/u.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0].length ?? 0);
  const words = text.slice(at).split(/\s+/u);
  let take = match[0].split(/\s+/u).length;
  while (take < words.length) {
    const word = words[take] as string;
    const listed = /,$/u.test(words[take - 1] as string) && isListed(words.slice(take - 1), words.slice(0, take), vocabulary);
    // "FINANCE COMMITTEE HELD ON …": a verb in capitals.
    if (/^\p{Lu}{3,}$/u.test(word) && vocabulary.past.test(word)) break;
    if (/^[-–,(:\d]/u.test(word) || (!listed && /[:,;]$/u.test(words[take - 1] as string))) break;
    // "Arbetsgruppen för bad- och båtplatser": half a word, and the other it shares its end with.
    if (/^\p{L}+-$/u.test(word) && vocabulary.ties.has(words[take + 1]?.toLowerCase() ?? '') && words[take + 2]) {
      take += 3;
      continue;
    }
    const tie = vocabulary.ties.has(word.toLowerCase()) && take + 1 < words.length && !/^\d/u.test(words[take + 1] as string);
    if (
      !tie &&
      !/^\p{Lu}/u.test(word) &&
      !(/s$/u.test(words[take - 1] as string) && vocabulary.bodies.test(word)) &&
      !isOwned(words, take, vocabulary) &&
      !vocabulary.bodyWords.test(word) &&
      !vocabulary.ties.has((words[take - 1] as string).toLowerCase())
    )
      break;
    take++;
  }
  while (take > 1 && vocabulary.ties.has((words[take - 1] as string).toLowerCase())) take--;
  // "kaupunginhallituksen kokoushuone": whose room it is.
  if (/^\p{Ll}/u.test(words[take] ?? '') && vocabulary.roomEnd.test(words[take] as string)) return undefined;
  const name = words
    .slice(0, take)
    .join(' ')
    .replace(/[\s:,;.?–\])-]+$/u, '');
  // A word before it belongs to the name where it is capital: "Nordfjella regionråd".
  const lead = wordsBefore(text.slice(0, at), /^\p{Ll}/u.test(words[0] as string), vocabulary);
  const own = lead.filter(word => !vocabulary.kinds.minutes.test(word) && !vocabulary.kinds.agenda.test(word));
  // "Fra styret": the small word is no part of the name.
  while (own[0] && vocabulary.ties.has(own[0].toLowerCase())) own.shift();
  const whole = withoutKind([...own, name], vocabulary).join(' ');
  return genitive(whole, words[take]);
}

/** What a word for a meeting ends with that begins with whose it is. */
const meetingEnds = onceFor(({ language, relatives }) => {
  const ends = [language, ...relatives].flatMap(({ meetings }) =>
    meetings.filter(word => /^\*\p{L}+$/u.test(word)).map(word => word.slice(1)),
  );
  return new RegExp(ends.length ? `(?<=\\p{L}{4})(?:${ends.join('|')})$` : '(?!)', 'iu');
});

/**
 * "bestyrelsesmøde": the body whose meeting the word names, as the document speaks of it ("bestyrelsen"), else its stem.
 * @returns undefined where the word names no body
 */
export function bodyOfMeeting(word: string, text: string, vocabulary: Vocabulary): string | undefined {
  const stem = word.replace(meetingEnds(vocabulary), '');
  if (stem === word || !/^[\p{L} -]+$/u.test(stem)) return undefined;
  const body = [stem.replace(/s$/iu, ''), stem].find(one => vocabulary.bodies.exec(one)?.[0] === one);
  if (!body) return undefined;
  return new RegExp(`(?<!\\p{L})${body.replace(/e$/iu, '')}(?:e?[nt]|a)(?!\\p{L})`, 'iu').exec(text)?.[0] ?? body;
}

/** "RÅDET MUISTIO", "Prosjektgruppe Møte": what the document is, in the next column or behind the name. */
function withoutKind(parts: readonly string[], { kinds, meetings, bodies }: Vocabulary): string[] {
  const words = parts.join(' ').split(' ');
  const last = words.at(-1) as string;
  const rest = words.slice(0, -1);
  const isKind = kinds.minutes.test(last) || kinds.agenda.test(last) || (meetings.test(last) && !bodies.test(last));
  return rest.length && isKind && /^\p{Lu}/u.test(last) && bodies.test(rest.join(' ')) ? rest : words;
}

/** "Styrelsen för Lomviks bygdegård": what belongs to the place that it is of. */
const isOwned = (words: readonly string[], at: number, { ties }: Vocabulary): boolean =>
  at === words.length - 1 &&
  /^\p{Ll}{4}/u.test(words[at] as string) &&
  /^\p{Lu}\p{Ll}+s$/u.test(words[at - 1] as string) &&
  ties.has((words[at - 2] ?? '').toLowerCase());

/** "Udvalget for Klima, Plan og Teknik": one word each, the last behind a tie. */
function isListed(rest: readonly string[], before: readonly string[], { ties }: Vocabulary): boolean {
  const tie = rest.findIndex(word => ties.has(word.toLowerCase()));
  return (
    before.slice(0, -1).some(word => ties.has(word.toLowerCase())) &&
    tie > 1 &&
    rest.slice(0, tie).every((word, i) => /^\p{Lu}[\p{L}-]+/u.test(word) && word.endsWith(',') === i < tie - 1) &&
    /^\p{Lu}/u.test(rest[tie + 1] ?? '')
  );
}

/** "Formannskapets behandling av …" names Formannskapet. */
const genitive = (name: string, after: string | undefined): string =>
  after && /^\p{Ll}/u.test(after) ? name.replace(/(?<=[etn])s$/u, '') : name;

/** How much of a word stays the same in all of its cases, at least. */
const STEM = 5;

/**
 * "Hallituksen kokous": the body by itself, in a language that inflects it: the shortest of its forms in the text.
 * @returns the name as it is where the text has no shorter form of it
 */
export function uninflected(name: string, text: string, vocabulary: Vocabulary): string {
  const last = /\p{L}+$/u.exec(name)?.[0] ?? '';
  if (!vocabulary.language.inflection || !/n$/u.test(last) || last.length < STEM + 2) return name;
  const stem = last.slice(0, Math.max(STEM, last.length - 4));
  const forms = (text.match(new RegExp(`(?<!\\p{L})${stem}\\p{L}{1,5}(?!\\p{L})`, 'giu')) ?? []).filter(
    form => form.length < last.length && vocabulary.bodies.exec(form)?.[0] === form,
  );
  const [short] = forms.sort((one, other) => one.length - other.length);
  return short ? name.slice(0, -last.length) + last.charAt(0) + short.slice(1) : name;
}

/** The capital words right before a name, a half word and its tie included: "Barn- och" before "utbildningsnämnden". */
function wordsBefore(text: string, small: boolean, vocabulary: Vocabulary): string[] {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  if (!/\s$/u.test(text)) return [];
  let from = words.length;
  while (from > 0) {
    const word = words[from - 1] as string;
    const capital = /^\p{Lu}[\p{L}-]+$/u.test(word);
    // "FRA MENIGHETSRÅDET": a small word is one in capitals too; "EIKEVOLL KOMMUNE FORMANNSKAPET": the letterhead's other half.
    if (capital && /^\p{Lu}+$/u.test(word) && (isSmall(word, vocabulary) || (small === false && vocabulary.municipality.test(word)))) break;
    // "Holmedal og Ytrebø sokneråd".
    const two = from === words.length - 1 && small && vocabulary.joins.has(word) && /^\p{Lu}\p{Ll}+$/u.test(words[from - 2] ?? '');
    if (capital) from--;
    else if (two) from -= 2;
    else if (vocabulary.ties.has(word.toLowerCase()) && /^\p{L}+-$/u.test(words[from - 2] ?? '')) from -= 2;
    else {
      // "förvaltningens samverkansgrupp": whose it is, where the group itself is named in small letters.
      if (from !== words.length || !small || !/^\p{Ll}{4,}s$/u.test(word)) break;
      from--;
      // "Almby skolas föräldraråd".
      if (!/^\p{Lu}[\p{L}-]+$/u.test(words[from - 1] ?? '') || from < 2) break;
    }
  }
  return words.slice(from);
}

const isSmall = (word: string, { ties, starters, introducing }: Vocabulary): boolean =>
  [ties, starters, introducing].some(words => words.has(word.toLowerCase()));

/** "Hovedutvalg plan og kulturs behandling av sak 7": all that stands before what it did is its name, in the genitive. */
function treating(text: string, at: number, vocabulary: Vocabulary): string | undefined {
  const { words, kinds } = vocabulary.parts;
  const told = [...words.all(text.slice(at))].find(({ phrase }) => kinds.get(phrase) === 'discussion' || kinds.get(phrase) === 'decision');
  if (!told) return undefined;
  // "KOMMUNFULLMÄKTIGES BESLUT" heads a part by itself.
  const ends = told.index || told[0].lastIndexOf(' ');
  if (ends <= 0) return undefined;
  const name = text.slice(at, at + ends).trim();
  return /s$/iu.test(name) && name.split(/\s+/u).length <= 7 && !/[.:;(]/u.test(name) ? name.slice(0, -1) : undefined;
}

/** How many paragraphs a body must begin to be the one that met. */
const ACTS = 3;

/** The body that acts in the text, where no heading names it: the one word that begins most paragraphs. */
export function actingBody(source: Source, vocabulary: Vocabulary): string | undefined {
  const counts = new Map<string, number>();
  for (const block of source.blocks) {
    if (block.furniture || block.end - block.start < 30) continue;
    const word = /^\p{Lu}\p{Ll}{4,}(?=\s\p{Ll})/u.exec(source.text.slice(block.start, block.start + 60))?.[0];
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const bodies = [...counts].filter(([word, count]) => count >= ACTS && vocabulary.bodies.test(word));
  return bodies.sort((a, b) => b[1] - a[1])[0]?.[0];
}
