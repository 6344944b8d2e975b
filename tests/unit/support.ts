/** What several tests need: small pages, the parse of them, and the command line built anew. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Action, Decision, Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A page of a municipal site with nothing but the given content. */
export const page = (content: string, title = 'Møte'): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><main>${content}</main></body></html>`;

/** The parse of a page's content. */
export const minutesOf = (content: string): Minutes => parse(readHtmlFile(page(content)));

export const actionsOf = (minutes: Minutes): Action[] => [...minutes.cases.flatMap(one => one.actions), ...minutes.actions];
export const decisionsOf = (minutes: Minutes): Decision[] => [...minutes.cases.flatMap(one => one.decisions), ...minutes.decisions];

/** Builds the command line into a folder of its own; returns the path of `cli.js`. */
export function buildCli(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sakspor-cli-'));
  execFileSync('npx', ['vite', 'build', '--mode', 'lib', '--outDir', folder, '--logLevel', 'error'], { cwd: ROOT, stdio: 'pipe' });
  return join(folder, 'cli.js');
}
