/** `sakspor parse`: what is found in minutes, as JSON or as a table. */
import type { Minutes } from '../minutes';
import { parse } from '../parse';
import { asTable } from '../table';
import { eachInput, sourceOf, textOf } from './input';

export const PARSE_FORMATS = ['json', 'jsonl', 'table'] as const;
export type ParseFormat = (typeof PARSE_FORMATS)[number];

/**
 * Prints each document; a file that is named is read in any case, since the gate is for pages that nobody asked about.
 * @returns the exit code
 */
export async function parseCommand(names: readonly string[], format: ParseFormat): Promise<number> {
  const parsed: Minutes[] = [];
  const held = await eachInput(names, async name => {
    const minutes = parse(sourceOf(await textOf(name), name));
    if (format === 'jsonl') process.stdout.write(`${JSON.stringify(minutes)}\n`);
    else if (format === 'table') process.stdout.write(`${asTable(minutes)}\n`);
    else parsed.push(minutes);
  });
  if (format === 'json') process.stdout.write(`${JSON.stringify(parsed, null, 2)}\n`);
  return held ? 0 : 1;
}
