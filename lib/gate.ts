/**
 * Is this page worth parsing at all? One cheap look at its words, before anything else is done with it: minutes name
 * themselves or those present, and they decide, number cases or give tasks. A page must show two of these.
 */
import { LANGUAGES } from './language/index';
import type { Language } from './language/language';
import type { Matcher } from './language/matcher';
import { anyOf } from './language/phrases';

/** How much of a page's text is looked at. */
const LOOKED_AT = 200_000;

const SIGNS: ((language: Language) => readonly string[])[] = [
  language => language.kinds.minutes,
  language => language.kinds.agenda,
  language => language.kinds.presentation,
  language =>
    [
      ...(language.fields.present ?? []),
      ...(language.fields.absent ?? []),
      ...(language.fields.secretary ?? []),
      ...(language.fields.chair ?? []),
    ].filter(word => word.length > 4),
  language => language.parts.decision ?? [],
  language => [...(language.fields.responsible ?? []), ...(language.tasks.marks ?? [])].filter(word => word.length > 4),
  language => language.dates.nextMeetingIs,
];
const NUMBER =
  /(?:^|\s)(?:§\s?\d|\p{Lu}{1,3}\s?\d{1,3}\/\d\d|\d{1,3}\/(?:\d\d|20\d\d)\s\p{Lu}|\d{1,2}\.\s\p{Lu}|(?:sak|sag|punkt|ärende|item|asia)\s\d)/iu;

interface Signs {
  matcher: Matcher;
  /** Which signs a phrase is one of. */
  of: Map<string, number[]>;
}

let known: Signs | undefined;

function signs(): Signs {
  const of = new Map<string, number[]>();
  SIGNS.forEach((words, sign) => {
    for (const phrase of LANGUAGES.flatMap(language => words(language))) of.set(phrase, [...(of.get(phrase) ?? []), sign]);
  });
  return { matcher: anyOf([...of.keys()]), of };
}

/**
 * @param text what the page shows, in any form; only its first part is looked at
 * @returns true where the page may be minutes; the parse decides
 */
export function mayBeMinutes(text: string): boolean {
  known ??= signs();
  const looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  const seen = new Set<number>();
  if (NUMBER.test(looked)) seen.add(-1);
  for (const { phrase } of known.matcher.all(looked)) {
    for (const sign of known.of.get(phrase) ?? []) seen.add(sign);
    if (seen.size >= 2) return true;
  }
  return false;
}
