/** Words of unknown origin made fit for a file: what no format can carry is taken out, all else stays as it is. */

/**
 * The same words with `\n` for every kind of line break, without control characters (tabs stay) and what is no character,
 * and with U+FFFD for half a one. No format for people carries these, and several would be broken by them.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');

/** The words in one line, white space collapsed. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/gu, ' ').trim();

/**
 * At most so many UTF-16 code units, never half a character; what was too long says so.
 * @param mark put at the end of what was cut
 */
export function clip(text: string, most: number, mark = ' …'): string {
  if (text.length <= most) return text;
  return text.slice(0, most - mark.length).replace(/[\uD800-\uDBFF]$/u, '') + mark;
}

/**
 * An address that may stand as a link in a file that others open: only pages and files, with all that could end or
 * spoil the link encoded. Undefined for what is no such address (a script, a page of the extension).
 */
export function linkOf(address: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address);
    if (!/^(?:https?|file):$/u.test(url.protocol)) return undefined;
    return url.href.replace(/[\s<>"'`\\^{|}\p{Cc}]/gu, encodeURIComponent).replaceAll("'", '%27');
  } catch {
    return undefined;
  }
}

/** A stretch of words, and where it leads if it is an address. */
export interface Part {
  text: string;
  link?: string;
}

/** Words cut where addresses of pages begin and end; together they are the same words. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'`]{1,2000}/giu)) {
    // What ends the sentence is no part of the address; a bracket is, where it was opened within.
    const url = match[0].replace(/[.,;:!?*_~)\]}]+$/u, found => (match[0].includes('(') && found.startsWith(')') ? ')' : ''));
    const link = linkOf(url);
    if (!link) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: url, link });
    end = match.index + url.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
