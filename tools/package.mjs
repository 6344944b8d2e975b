#!/usr/bin/env node
// npm run package: builds the extension and writes what the stores are given into dist/packages: a zip for each browser,
// and the source that Firefox's reviewers build it from. The same sources give the same bytes, on whichever machine and day.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';
import { ensurePackages, main } from './setup.mjs';

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The files that git keeps, as they stand; undefined where this is no repository (as in the unpacked source itself). */
export function sourceFiles() {
  let names;
  try {
    if (git('rev-parse', '--show-prefix').trim()) return undefined;
    names = git('ls-files', '-z').split('\0').filter(Boolean);
  } catch {
    return undefined;
  }
  return new Map(names.map(name => [name, readFileSync(join(root, name))]));
}

/** Builds, and writes the zips. */
async function packAll() {
  ensurePackages();
  const { filesIn, zipOf } = await import('./zip.mjs');
  execFileSync(process.execPath, [join(root, 'tools', 'build.mjs'), 'chrome', 'firefox'], { stdio: 'inherit' });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(root, 'dist', 'packages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name, files) => {
    const file = `sakspor-${version}-${name}.zip`;
    const zip = zipOf(files);
    writeFileSync(join(folder, file), zip);
    console.log(`dist/packages/${file}  ${files.size} files, ${Math.ceil(zip.length / 1000)} kB`);
  };
  write('chrome', filesIn(join(root, 'dist', 'chrome')));
  write('firefox', filesIn(join(root, 'dist', 'firefox')));
  const source = sourceFiles();
  if (!source) {
    console.log('No source package: it is made of the files that git keeps, and this is no repository.');
    return 0;
  }
  write('source', source);
  if (git('status', '--porcelain').trim()) console.log('Some files are not committed: the source package may not be what was built.');
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(packAll);
