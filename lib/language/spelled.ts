/** The first words of a text as the pattern `\S+` finds them, without a match for each. */

/** A word and where it stands, as in the pattern's match. */
export interface Spelled {
  0: string;
  index: number;
}

/** Of each UTF-16 code unit, found out once. */
const KINDS = new Uint8Array(65_536);
const SPACE = 1;
const OTHER = 2;

function learn(code: number): number {
  const kind = /\s/u.test(String.fromCharCode(code)) ? SPACE : OTHER;
  KINDS[code] = kind;
  return kind;
}

/**
 * What `\S+` finds.
 * @param within the first so many UTF-16 code units of the text
 * @param most so many words
 */
export function spaced(text: string, within: number, most: number): Spelled[] {
  const found: Spelled[] = [];
  const end = Math.min(text.length, within);
  let start = -1;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : -1;
    const inside = code >= 0 && (KINDS[code] || learn(code)) !== SPACE;
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      found.push({ 0: text.slice(start, at), index: start });
      if (found.length >= most) break;
      start = -1;
    }
  }
  return found;
}
