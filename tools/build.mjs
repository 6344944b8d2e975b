#!/usr/bin/env node
// Builds everything into dist/: the library and the command line, and the extension for each browser.
//   node tools/build.mjs [lib|chrome|firefox …]   default: all of them
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { build } from 'vite';
import { root } from './root.mjs';

const wanted = process.argv.slice(2);
const parts = wanted.length ? wanted : ['lib', 'chrome', 'firefox'];

/** @param {string} mode of vite.config.ts */
const run = mode =>
  build({
    configFile: `${root}/vite.config.ts`,
    root: /^(?:list-)?(?:chrome|firefox)$/u.test(mode) ? `${root}/extension` : root,
    mode,
    logLevel: 'warn',
  });

/** Type declarations of the library, for those who use it. */
function types() {
  mkdirSync(`${root}/.tmp`, { recursive: true });
  const config = `${root}/.tmp/types.json`;
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: '../dist/types',
    rootDir: '..',
    types: [],
  };
  writeFileSync(config, JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: ['../lib/index.ts'] }));
  execFileSync(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '-p', config], { stdio: 'inherit' });
}

/** The languages of the interface and of pages, each a file of words. */
const languages = readdirSync(`${root}/extension/content/said`).map(file => file.replace('.ts', ''));

process.chdir(root);
// Also where a test asks for the build: what it runs in would have Preact name the source file of every element.
process.env.NODE_ENV = 'production';
for (const part of parts) {
  if (part === 'lib') {
    for (const name of ['cli.js', 'index.js', 'chunks', 'types']) rmSync(`${root}/dist/${name}`, { recursive: true, force: true });
    await run('lib');
    await chmod(`${root}/dist/cli.js`, 0o755);
    types();
  } else {
    await run(part);
    await run(`list-${part}`);
    await run(`content-${part}`);
    await run(`reader-${part}`);
    for (const language of languages) {
      await run(`words-${language}-${part}`);
      await run(`language-${language}-${part}`);
    }
  }
  console.log(`built ${part}`);
}
