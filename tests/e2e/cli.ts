/** Runs the command line as built. */
import { execFileSync } from 'node:child_process';
import type { Minutes } from '../../lib/minutes';

export function runCli(files: string[]): Minutes[] {
  const out = execFileSync(process.execPath, ['dist/cli.js', 'parse', '--format', 'jsonl', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Minutes);
}
