#!/usr/bin/env node
/** The command line: `sakspor parse FILE|URL|- … [--format json|jsonl|table]`. */
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Minutes } from './minutes';
import { parse } from './parse';
import { readHtmlFile } from './read/htmlfile';
import { readPlain } from './read/plain';
import type { Source } from './read/source';
import { asTable } from './table';

const USAGE = `usage: sakspor parse FILE|URL|- … [--format json|jsonl|table]

Finds the cases, decisions and actions in published minutes (HTML or plain text).
  FILE      a file; - reads standard input
  URL       an http or https address
  --format  json: an array · jsonl: one document a line (default) · table: for people to read`;

/** Something the user can mend: told in one line, without a stack. */
class UserError extends Error {}

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

/** Text in the encoding it declares; UTF-8 where it declares none and is valid, else Windows-1252. */
function decode(bytes: Buffer): string {
  if (!bytes.length) throw new UserError('is empty');
  const head = bytes.subarray(0, 4096);
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') throw new UserError('is a PDF, which this version does not read');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (head.includes(0) || looksBinary(head)) throw new UserError('is a binary file, not text');
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(head.toString('latin1'))?.[1];
  try {
    if (declared) return new TextDecoder(declared, { fatal: /utf-?8/i.test(declared) }).decode(bytes);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function looksBinary(head: Buffer): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd++;
  return odd > head.length / 20;
}

function sourceOf(text: string, name: string): Source {
  if (!text.trim()) throw new UserError('is empty');
  const html =
    /^\uFEFF?\s*(?:<!doctype html|<html|<\?xml|<!--)/i.test(text) ||
    /\.x?html?$/i.test(name) ||
    (/<(?:body|table|div|p|h[1-6])[\s>]/i.test(text.slice(0, 3000)) && !/\.txt$/i.test(name));
  return html ? readHtmlFile(text, name) : readPlain(text, name);
}

/** A file that is named is read in any case: the gate is for pages that nobody asked about. */
const parseOne = async (name: string): Promise<Minutes> => parse(sourceOf(decode(await bytesOf(name)), name === '-' ? '' : name));

async function main(): Promise<number> {
  let values: { format?: string; help?: boolean };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    console.error(`sakspor: ${(error as Error).message.split('. ')[0]}`);
    return 2;
  }
  const [command, ...names] = positionals;
  const format = values.format ?? 'jsonl';
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (command !== 'parse' || !names.length || !['json', 'jsonl', 'table'].includes(format)) {
    console.error(USAGE);
    return 2;
  }
  let failed = false;
  const parsed: Minutes[] = [];
  for (const name of names) {
    try {
      const minutes = await parseOne(name);
      if (format === 'jsonl') process.stdout.write(`${JSON.stringify(minutes)}\n`);
      else if (format === 'table') process.stdout.write(`${asTable(minutes)}\n`);
      else parsed.push(minutes);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      console.error(`sakspor: ${name}: ${error.message}`);
      failed = true;
    }
  }
  if (format === 'json') process.stdout.write(`${JSON.stringify(parsed, null, 2)}\n`);
  return failed ? 1 : 0;
}

// A reader that stops early ("| head") is no error.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();
