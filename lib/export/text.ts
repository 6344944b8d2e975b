/** Words of unknown origin made fit for a file: what no format can carry is taken out, all else stays as it is. */

/**
 * The same words with `\n` for every kind of line break, without control characters (tabs stay), and with U+FFFD for
 * half a character. No format for people carries these, and several would be broken by them.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu, '')
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
