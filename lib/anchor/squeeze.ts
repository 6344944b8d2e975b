/** A text with its white space made single spaces, and the way back: a page may break its lines otherwise each time. */
export interface Squeezed {
  text: string;
  /** For each code unit of `text`, where it stands in the original; one more for the end. */
  at: Int32Array;
}

/** @param end exclusive; offsets of the answer are into the whole original */
export function squeeze(original: string, start = 0, end = original.length): Squeezed {
  const at = new Int32Array(end - start + 1);
  const pieces: string[] = [];
  let length = 0;
  let run = start;
  for (let i = start; i < end; ) {
    if (!isSpace(original.charCodeAt(i))) {
      at[length++] = i++;
      continue;
    }
    pieces.push(original.slice(run, i));
    const first = i;
    while (i < end && isSpace(original.charCodeAt(i))) i++;
    run = i;
    if (length > 0 && i < end) {
      pieces.push(' ');
      at[length++] = first;
    }
  }
  pieces.push(original.slice(run, end));
  at[length] = end;
  return { text: pieces.join(''), at: at.subarray(0, length + 1) };
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0x2009;
