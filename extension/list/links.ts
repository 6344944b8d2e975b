/** Addresses in what the user wrote: to be clicked, and never anything but a page. */

export interface Link {
  href: string;
  /** As it is shown: without "https://". */
  text: string;
}

/** A run of text, or a link in it. */
export type Piece = string | Link;

const ADDRESS = /https?:\/\/[^\s<>"«»”]+/gu;
/** What ends a sentence and is no part of the address. */
const AFTER = /[.,;:!?'’]+$/u;

function bare(written: string): string {
  let address = written.replace(AFTER, '');
  // A bracket that was opened before the address.
  while (/[)\]]$/u.test(address) && count(address, /[([]/gu) < count(address, /[)\]]/gu)) address = address.slice(0, -1).replace(AFTER, '');
  return address;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function linkOf(address: string): Link | undefined {
  try {
    const { href, host, protocol } = new URL(address);
    return host && /^https?:$/u.test(protocol) ? { href, text: address.replace(/^https?:\/\//u, '').replace(/\/$/u, '') } : undefined;
  } catch {
    return undefined;
  }
}

/** Cuts a text into its links and what lies between them; joined, the pieces' words are the text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = bare(match[0]);
    const link = linkOf(address);
    if (!link) continue;
    if (match.index > at) pieces.push(text.slice(at, match.index));
    pieces.push(link);
    at = match.index + address.length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

/** The links of a text, each once. */
export function linksIn(text: string): Link[] {
  const links = piecesOf(text).filter((piece): piece is Link => typeof piece !== 'string');
  return [...new Map(links.map(link => [link.href, link])).values()];
}
