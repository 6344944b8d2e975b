/** Builds what the end-to-end tests load, where it is not built already or is older than its sources. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const newest = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter(entry => entry.isFile())
      .map(entry => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

export default function setup(): void {
  const sources = Math.max(newest('lib'), newest('extension'), statSync('vite.config.ts').mtimeMs);
  const built = ['dist/cli.js', 'dist/chrome/reader.js', 'dist/firefox/reader.js'];
  if (built.every(file => existsSync(file) && statSync(file).mtimeMs > sources)) return;
  execFileSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' });
}
