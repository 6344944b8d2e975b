/**
 * Is this page worth parsing at all? One cheap look at its words, before anything else is done with it: minutes name
 * themselves or those present, and they decide, number cases or give tasks. A page must show two of these.
 */
import { LANGUAGES } from './language/index';
import type { Language } from './language/language';
import { anySource } from './language/phrases';

/** How much of a page's text is looked at. */
const LOOKED_AT = 200_000;

const SIGNS: ((language: Language) => readonly (string | undefined)[])[] = [
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

let patterns: RegExp[] | undefined;

/**
 * @param text what the page shows, in any form; only its first part is looked at
 * @returns true where the page may be minutes; the parse decides
 */
export function mayBeMinutes(text: string): boolean {
  patterns ??= [
    ...SIGNS.map(
      words => new RegExp(anySource(LANGUAGES.flatMap(language => words(language).filter((word): word is string => Boolean(word)))), 'iu'),
    ),
    NUMBER,
  ];
  const looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  let signs = 0;
  for (const pattern of patterns) if (pattern.test(looked) && ++signs >= 2) return true;
  return false;
}
