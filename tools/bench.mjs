#!/usr/bin/env node
// npm run bench: how long things take, in a real Chromium and in Node, all in one run and in turns, as medians and as
// ratios to a floor of the same run. It measures and says so; it never fails a test.
//   node tools/bench.mjs [parse|list|overlay …] [--rounds 15] [--sizes 60,600,2000]   default: all of them
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.mjs';
import { ensurePackages, main } from './setup.mjs';

const OUT = join(root, '.tmp', 'bench');

/** Rounds where nothing is said: as many as end in a few minutes. */
const PARTS = {
  parse: { rounds: 15, run: async how => (await import('../tests/bench/parse.mjs')).benchParse(how) },
  list: { rounds: 7, built: true, run: async how => (await import('../tests/bench/list.mjs')).benchList(how) },
  overlay: { rounds: 7, built: true, run: async how => (await import('../tests/bench/overlay.mjs')).benchOverlay(how) },
};

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string' }, sizes: { type: 'string', default: '60,600,2000' } },
  });
  const unknown = positionals.find(name => !Object.hasOwn(PARTS, name));
  if (unknown) throw new Error(`There is no part "${unknown}" of the bench: ${Object.keys(PARTS).join(', ')}.`);
  const chosen = Object.entries(PARTS).filter(([name]) => !positionals.length || positionals.includes(name));
  ensurePackages();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  if (chosen.some(([, { built }]) => built))
    execFileSync(process.execPath, [join(root, 'tools', 'build.mjs'), 'chrome'], { stdio: 'inherit' });
  const sizes = values.sizes.split(',').map(Number);
  for (const [, { rounds, run }] of chosen) await run({ out: OUT, sizes, rounds: Math.max(1, Number(values.rounds ?? rounds)) });
  return 0;
});
