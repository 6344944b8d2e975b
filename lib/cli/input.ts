/** Reading what the command line is given: a file, an address or standard input, as text in whatever encoding it has. */
import { readFile, stat } from 'node:fs/promises';
import { readHtmlFile } from '../read/htmlfile';
import { readPlain } from '../read/plain';
import type { Source } from '../read/source';

/** Something the user can mend: told in one line, without a stack. */
export class UserError extends Error {}

const LARGEST = 64 * 1024 * 1024;

async function bytesOf(name: string): Promise<Buffer> {
  if (name === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  if (/^https?:\/\//i.test(name)) {
    const response = await fetch(name).catch(error => {
      throw new UserError(`cannot be reached (${(error as Error).message})`);
    });
    if (!response.ok) throw new UserError(`answered ${response.status} ${response.statusText}`.trim());
    return Buffer.from(await response.arrayBuffer());
  }
  const found = await stat(name).catch(() => undefined);
  if (!found) throw new UserError('no such file');
  if (found.isDirectory()) throw new UserError('is a directory, not a file');
  if (found.size > LARGEST) throw new UserError(`is larger than ${LARGEST / 1024 / 1024} MB`);
  return readFile(name).catch(error => {
    throw new UserError(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  });
}

/**
 * Text as UTF-8 where it is valid, else in the encoding it declares, else in Windows-1252. A page that was saved anew often
 * says still what it was before; text of other encodings with a letter beyond ASCII in it is hardly ever valid UTF-8.
 */
function decode(bytes: Buffer): string {
  if (!bytes.length) throw new UserError('is empty');
  const head = bytes.subarray(0, 4096);
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') throw new UserError('is a PDF, which this version does not read');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (head.includes(0) || looksBinary(head)) throw new UserError('is a binary file, not text');
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(head.toString('latin1'))?.[1] ?? 'utf-8';
  // Those that have one byte for a letter; others may be valid UTF-8 by chance, and are what they say.
  const single = /^(?:utf-?8|us-ascii|iso-?8859|windows-125|latin)/i.test(declared);
  for (const encoding of new Set(single ? ['utf-8', declared] : [declared]))
    try {
      return new TextDecoder(encoding, { fatal: /utf-?8/i.test(encoding) }).decode(bytes);
    } catch {
      // Not in this one: in the last of all any bytes are text.
    }
  return new TextDecoder('windows-1252').decode(bytes);
}

function looksBinary(head: Buffer): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd++;
  return odd > head.length / 20;
}

/**
 * The text of a file, of an address, or (for "-") of standard input.
 * @throws UserError where there is none
 */
export async function textOf(name: string): Promise<string> {
  const text = decode(await bytesOf(name));
  if (!text.trim()) throw new UserError('is empty');
  return text;
}

/** Files whose name says that they are text, whatever tags are in it. */
const PLAIN = /\.(?:txt|text|md|markdown|rst|org|wiki|adoc)$/i;

/** Minutes as they are read: HTML where the text or the name says so, else plain text, in which a comment is none. */
export function sourceOf(text: string, name: string): Source {
  const html =
    /^\uFEFF?\s*(?:<!--[^>]{0,2000}-->\s*)?(?:<!doctype html|<html|<\?xml)/i.test(text) ||
    /\.x?html?$/i.test(name) ||
    (/<(?:body|table|div|p|h[1-6])[\s>]/i.test(text.slice(0, 3000)) && !PLAIN.test(name));
  const uri = name === '-' ? '' : name;
  return html ? readHtmlFile(text, uri) : readPlain(text, uri);
}

/** Does something with each input in turn; one that fails is told in a line and keeps the others from nothing. */
export async function eachInput(names: readonly string[], work: (name: string) => Promise<void>): Promise<boolean> {
  let held = true;
  for (const name of names) {
    try {
      await work(name);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      console.error(`sakspor: ${name}: ${error.message}`);
      held = false;
    }
  }
  return held;
}
