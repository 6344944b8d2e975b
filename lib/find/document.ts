/** What kind of document a link leads to and how large it is, as far as the link or what stands behind it says so. */
import type { DocumentFormat, DocumentLink } from '../minutes';

const FORMATS: readonly [DocumentFormat, ending: RegExp, word: RegExp][] = [
  ['PDF', /\.pdf$/iu, /(?<!\p{L})pdf(?!\p{L})/iu],
  ['Word', /\.(?:docx?|odt|rtf)$/iu, /(?<!\p{L})(?:docx?|odt|word)(?!\p{L})/iu],
  ['Excel', /\.(?:xlsx?|ods)$/iu, /(?<!\p{L})(?:xlsx?|ods|excel)(?!\p{L})/iu],
  ['PowerPoint', /\.(?:pptx?|odp)$/iu, /(?<!\p{L})(?:pptx?|odp|powerpoint)(?!\p{L})/iu],
];

const SIZE = /(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})?\s?[kKMG](?:B|b|t)(?!\p{L})/u;

/** In brackets at the end of a link's words or right behind them: "(PDF, 1,2 MB)", "[docx]". */
const SAID = /[([]([^()[\]]{2,40})[)\]]/u;

/** An address's path; empty where it is none. */
function pathOf(href: string): string {
  // Only the ending counts: relative to what it is makes no difference.
  const base = 'https://none.example/';
  return URL.canParse(href, base) ? decodedOr(new URL(href, base).pathname) : '';
}

function decodedOr(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * @param title the link's words
 * @param after the text right behind it, up to the next link or the end of its line
 * @returns the link, with what is known of the document; nothing is guessed: an address without an ending tells nothing
 */
export function documentLink(title: string, href: string, after: string): DocumentLink {
  const behind = /^\s*[([]/u.test(after) ? (SAID.exec(after.slice(0, 60))?.[1] ?? '') : '';
  const said = `${SAID.exec(title)?.[1] ?? ''} ${behind}`;
  const path = pathOf(href);
  const format = FORMATS.find(([, ending]) => ending.test(path)) ?? FORMATS.find(([, , word]) => word.test(said));
  const size = SIZE.exec(said)?.[0];
  return { title, href, ...(format ? { format: format[0] } : {}), ...(size ? { size } : {}) };
}
