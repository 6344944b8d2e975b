/** Reads the number of a case at the start of a text: PS 12/21, § 34, Sak 3, 14.1. */
import { onceFor } from '../language/once';
import type { Vocabulary } from '../language/vocabulary';

export type NumberStyle = 'slash' | 'section' | 'word' | 'dot' | 'cell';

export interface Parsed {
  style: NumberStyle;
  /** The word before the number, lower case: "ps", "sak". */
  prefix: string;
  /** As written, without the word: "001/10", "§ 34" is "34". */
  number: string;
  /** For comparing: [14, 1] for 14.1, [5, 0, 1] for 5a. */
  path: number[];
  year: number;
  reference?: string;
  /** No mark between the number and the title: "3 The project grows". */
  bare?: boolean;
  /** Offset where the title begins. */
  rest: number;
}

const patterns = new WeakMap<Vocabulary, RegExp>();
const YEAR = String.raw`(?:19|20)\d\d|\d\d`;

function patternOf(vocabulary: Vocabulary): RegExp {
  const known = patterns.get(vocabulary);
  if (known) return known;
  // "O-sak 1/26", "V-SAK 1": the letter tells which kind of case it is.
  const word = `(?:(?:\\p{L}[-–])?(?:${vocabulary.caseWord}))`;
  const lead = String.raw`^[\s"«–•*]*(?:(?:[AB][-–]sak|PS(?=\s+sak))\s+)?`;
  const made = new RegExp(
    [
      // PS 12/21, Sak nr. 001/10, Sak SR 17/26, FSK-012/10, 12/21, Sak 14-26
      String.raw`${lead}(?<sword>${word}(?:\s(?!nr|no)\p{Lu}{1,4}(?=[\s-]*\d))?|\p{Lu}{1,6}(?=[\s-]*\d))?(?:[\s.:-]*(?:nr|nro|no)\.?)?[\s.:-]*(?<slash>\d{1,4}(?:\.\d{1,2})?)\s?\/\s?(?<syear>${YEAR})(?![\d/]|[.,]\d|-\d)`,
      // 24/031, 2024/12 Apologies: the year first
      String.raw`^\s*(?<fyear>20\d\d|\d\d)\/(?<later>\d{3}|(?<=20\d\d\/)\d{1,2})(?=[\s:.]+\p{Lu})`,
      // 23/2/8: year, meeting, case; S 1/3/19, O-sak 1/3/19
      String.raw`^\s*(?:(?<tword>${word}|\p{L})\s)?(?<triple>\d{1,4}\/\d{1,3}\/\d{1,3})(?=[\s:.–-]+\p{L})`,
      // F07:06/25: the item, the meeting's month and year, which are its year here; FC25/034: the year first
      String.raw`^\s*(?<code>(?<cword>\p{Lu}{1,4})(?<cnumber>\d{1,3})[:.](?<cmonth>\d{1,2})\/(?<cyear>${YEAR}))(?=[\s:.]|$)`,
      String.raw`^\s*(?<lcode>(?<lword>\p{Lu}{1,4})[-/]?(?<lyear>20\d\d|\d\d)[-/](?<lnumber>\d{2,4}))(?=[\s:.]+\p{Lu}\p{L}|\s*$)`,
      String.raw`${lead}(?<dword>${word}(?:\s(?!nr|no)\p{Lu}{1,4}(?=[\s-]*\d))?)(?:[\s.:]*(?:nr|nro|no)\.?)?[\s.:]*(?<dash>\d{1,4})[-–](?<dyear>${YEAR})(?![\d/-]|[.,]\d)`,
      // 10 – 2016 Approval of the notice
      String.raw`^\s*(?<yearly>\d{1,3})\s?[-–]\s?(?<ofyear>(?:19|20)\d\d)(?=[\s:.]+\p{Lu}\p{L}|\s*$)`,
      // § 34, Kf § 12, KHALL 13.05.2024 § 142, 48 §
      String.raw`${lead}(?<pword>\p{L}[\p{L}.]{0,15}(?:\s\p{L}{1,15})?\s*(?:\d{1,2}\.\d{1,2}\.\d{2,4}\s*)?)?§+\s?(?<section>\d{1,4})(?<sletter>[a-z])?(?:\s?[/-]\s?(?<secyear>${YEAR}))?(?!\d|[.,/-]\d|\s[-–]\s\d)`,
      String.raw`${lead}(?<pafter>\p{L}[\p{L}-]{1,30}\s(?:\d{1,2}\.\d{1,2}\.\d{4}\s)?)?(?<after>\d{1,4})(?:\s?\/\s?(?<ayear>${YEAR}))?\s?§(?!\d|:\p{L})`,
      // Sak 3, Punkt 4b
      String.raw`${lead}(?<wword>${word})(?:[\s.:]*(?:nr|nro|no)\.?)?[\s.:]*(?<word>\d{1,3}(?:\.\d{1,2})?)(?<wletter>[a-z])?(?![\d\p{L}]|\/\d|[.,]\d|-\d)`,
      // 3. , 14.1, 5a), 3 Title
      String.raw`^\s*(?:#\s?)?(?<dot>\d{1,3}(?:\.\d{1,2}){0,2})(?:(?<dletter>[a-z])|\s(?<apart>[a-z])(?=[.)]\s))?(?<mark>[.):]|\s[-–](?=\s)|(?=\s\p{Lu}))(?=\s|$|\p{Lu})`,
    ].join('|'),
    'iu',
  );
  patterns.set(vocabulary, made);
  return made;
}

const letterPart = (letter: string | undefined): number[] => (letter ? [0, letter.toLowerCase().charCodeAt(0) - 96] : []);
const shortYear = (year: string | undefined): number => (year ? Number(year) % 100 : 0);

/** Reads a number at the start of a text; undefined where there is none. */
export function numberAt(text: string, vocabulary: Vocabulary): Parsed | undefined {
  const match = patternOf(vocabulary).exec(text.length > 400 ? text.slice(0, 400) : text);
  if (!match) return undefined;
  const g = match.groups as Record<string, string | undefined>;
  const made = (style: NumberStyle, prefix: string | undefined, number: string, letter?: string, year?: string): Parsed => {
    const rest = afterNumber(text, match[0].length, vocabulary);
    const word = (prefix ?? '')
      .toLowerCase()
      .replace(/[\d.\s:-]+$/u, '')
      .trim();
    return {
      style,
      prefix: word,
      number: number + (letter ?? '') + (year ? `/${year}` : ''),
      path: [...number.split('.').map(Number), ...letterPart(letter)],
      year: shortYear(year),
      ...rest,
    };
  };
  // Letters before the number are a case's word, or capitals: the pattern itself does not tell them from small ones.
  const [word = '', letters = ''] = g.sword?.split(/\s+/u) ?? [];
  if (g.slash && g.sword && g.sword !== g.sword.toUpperCase() && !vocabulary.caseWordAlone.test(g.sword.replace(/^\p{L}[-–]/u, '')))
    if (!vocabulary.caseWordAlone.test(word) || letters !== letters.toUpperCase()) return undefined;
  if (g.slash) return made('slash', g.sword, g.slash, undefined, g.syear);
  if (g.later) return { ...made('slash', undefined, `${g.fyear}/${g.later}`), path: [Number(g.later)], year: shortYear(g.fyear) };
  if (g.triple) return { ...made('slash', g.tword, g.triple), path: g.triple.split('/').map(Number) };
  if (g.code) return { ...made('slash', g.cword, g.code), path: [Number(g.cnumber)], year: Number(g.cmonth) * 100 + shortYear(g.cyear) };
  if (g.lcode) return { ...made('slash', g.lword, g.lcode), path: [Number(g.lnumber)], year: shortYear(g.lyear) };
  // "§§ 24–39" is a range of paragraphs.
  if (g.dash && g.dword?.includes('§')) return undefined;
  if (g.dash) return made('slash', g.dword, g.dash, undefined, g.dyear);
  if (g.yearly) return made('slash', undefined, g.yearly, undefined, g.ofyear);
  if (g.section) return made('section', g.pword, g.section, g.sletter, g.secyear);
  if (g.after) return made('section', g.pafter, g.after, undefined, g.ayear);
  // "Decision: 3.4 is moved" tells of a version.
  if (g.word?.includes('.') && /:\s*\d/u.test(match[0])) return undefined;
  if (g.word) return made('word', g.wword, g.word, g.wletter);
  if (g.dot) {
    if (g.mark === '' && !/^\s*\p{Lu}/u.test(text.slice(match[0].length))) return undefined;
    const after = text.slice(match[0].length).trimStart();
    if (startsWithMonth(after, vocabulary) && !isOfMonth(Number(g.dot), after, vocabulary)) return undefined;
    // "3 A. Hansen": a capital begins somebody's name.
    if (g.apart && g.apart !== g.apart.toLowerCase()) return undefined;
    return {
      ...made('dot', '', g.dot, g.dletter ?? g.apart),
      ...(g.apart ? { number: `${g.dot} ${g.apart}` } : {}),
      ...(g.mark === '' ? { bare: true } : {}),
    };
  }
  return undefined;
}

function startsWithMonth(text: string, vocabulary: Vocabulary): boolean {
  // "3 Tammi–maaliskuun tulos" counts months and is no day.
  const word = /^\p{L}+(?![–-]\p{L})/u.exec(text)?.[0].toLowerCase();
  return word !== undefined && vocabulary.language.dates.months.some(forms => forms.split('|').includes(word));
}

/** "36. Maaliskuun talkoot": no month has such a day, or its name has a capital where it has none and goes on as a title does. */
const isOfMonth = (day: number, text: string, { language }: Vocabulary): boolean =>
  day > 31 || (!language.dates.capitals && /^\p{Lu}\p{Ll}+\s\p{Ll}{5,}/u.test(text));

const REFERENCE =
  /^(?:\(?(?:\p{L}nr\.?:?\s)?(?:\p{Lu}{2,6}\s)?(?:\d{1,5}\/\d{2}(?:\.\d{2}){1,4}\/\d{4}|\d{2,4}\/\d{1,6}(?:-\d+)?|\d{5,6}\/(?:19|20)\d\d|\d{4}[/-]\d{2,6}|\p{Lu}{2,6}(?:no)?[ /-]?\d{4}[/:-]\d+(?:[.:/]\d+)*)\)?)(?=\s|$)/u;

/** "Arkivsaksnr. 21/30217" and nothing else: the title stands below. */
const namedReference = onceFor(({ references }) => new RegExp(`^(?:${references})\\.?:?\\s*(\\d{2,4}\\/\\d{1,6}(?:-\\d+)?)\\s*$`, 'iu'));

/** A day, and nothing else: "13.04.2026". */
export const DAY = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\s*$/u;

/** Skips what stands between number and title: punctuation, an archive number. */
function afterNumber(text: string, at: number, vocabulary: Vocabulary): { rest: number; reference?: string } {
  let rest = at;
  const skip = () => {
    while (rest < text.length && /[\s:.,)–—|-]/u.test(text[rest] as string)) rest++;
  };
  skip();
  // "Lautakunta 71 § 21.10.2025": the meeting's day is no title.
  if (DAY.test(text.slice(rest, rest + 40))) return { rest: text.length };
  const named = namedReference(vocabulary).exec(text.slice(rest, rest + 60))?.[1];
  if (named) return { rest: text.length, reference: named };
  const reference = REFERENCE.exec(text.slice(rest, rest + 60));
  if (!reference) return { rest };
  rest += reference[0].length;
  skip();
  // The class of the archive's plan stands behind the reference: "KFN 2024/71   042".
  if (/^\d{3}\s*$/u.test(text.slice(rest, rest + 12))) rest = text.length;
  return { rest, reference: reference[0].replace(/[()]/gu, '') };
}

/** Nothing but an archive number. */
export const isReference = (text: string): boolean =>
  /^(?:\s\d{3})?$/u.test(text.slice(REFERENCE.exec(text)?.[0].length ?? 0)) && REFERENCE.test(text);
