#!/usr/bin/env node
// npm run bench: how long things take, in a real Chromium and in Node, all in one run and in turns, as medians and as
// ratios to a bare walk over the page's text. It measures and says so; it never fails a test.
//   node tools/bench.mjs [--rounds 15] [--sizes 60,600,2000]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { minutesPage, otherPage } from '../tests/bench/pages.mjs';
import { ensureChromium, isRoot } from './browser.mjs';
import { root } from './root.mjs';
import { ensurePackages, main } from './setup.mjs';

const OUT = join(root, '.tmp', 'bench');

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' }, sizes: { type: 'string', default: '60,600,2000' } } });
const ROUNDS = Math.max(1, Number(values.rounds));
const SIZES = values.sizes.split(',').map(Number);

const median = list => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const ms = value => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(9);

/** The bench's own script for the page, built as the reader is. */
async function inPage() {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'chrome125',
      lib: { entry: 'tests/bench/inpage.ts', formats: ['iife'], name: 'saksporBenchScript', fileName: () => 'inpage.js' },
    },
  });
  return join(OUT, 'inpage.js');
}

/** Serves the pages apart from all others, which gives the page's clock its full exactness. */
async function serve(pages) {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '/').slice(1));
    response.writeHead(page ? 200 : 404, headers).end(page ?? '');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function table(title, rows, floor, columns) {
  console.log(`\n${title}`);
  console.log(
    `${''.padEnd(24)}${columns.map(name => name.padStart(9)).join('')}   ${columns.map(name => `×walk ${name}`.padStart(14)).join('')}`,
  );
  for (const [name, cells] of rows) {
    const ratios = cells.map((cell, i) => (floor[i] ? `${(cell / floor[i]).toFixed(1)}`.padStart(14) : ''.padStart(14)));
    console.log(`${name.padEnd(24)}${cells.map(cell => (cell === undefined ? ''.padStart(9) : ms(cell))).join('')}   ${ratios.join('')}`);
  }
}

async function inChromium(script, pages) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: isRoot() ? ['--no-sandbox'] : [] });
  const server = await serve(pages);
  try {
    const open = async name => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${server.url}/${name}`);
      await page.addScriptTag({ path: script }).catch(() => undefined);
      return page;
    };
    // The gate as it is met: once in each new page, nothing warmed up.
    const cold = { 'none-600': [], 'minutes-600': [] };
    for (let i = 0; i < ROUNDS; i++)
      for (const name of Object.keys(cold)) {
        const page = await open(name);
        cold[name].push(await page.evaluate(() => globalThis.saksporBench.gate().ms));
        await page.close();
      }
    const opened = new Map();
    for (const size of SIZES) opened.set(size, await open(`minutes-${size}`));
    const none = await open('none-600');
    const found = new Map(SIZES.map(size => [size, new Map()]));
    const warmNone = [];
    for (let i = 0; i < ROUNDS; i++) {
      for (const [size, page] of opened) {
        const one = await page.evaluate(others => globalThis.saksporBench.round(others), size <= 600 || i < 5);
        for (const [name, value] of Object.entries(one)) {
          const list = found.get(size).get(name) ?? [];
          found.get(size).set(name, [...list, value]);
        }
      }
      warmNone.push(await none.evaluate(() => globalThis.saksporBench.gate().ms));
    }
    const names = [...found.get(SIZES[0]).keys()];
    const of = (name, size) => (found.get(size).get(name) ? median(found.get(size).get(name)) : undefined);
    table(
      `In Chromium, minutes of ${SIZES.join(', ')} kB: medians of ${ROUNDS} rounds in ms`,
      names.map(name => [name, SIZES.map(size => of(name, size))]),
      SIZES.map(size => of('tree walk', size)),
      SIZES.map(size => `${size} kB`),
    );
    const at = SIZES.includes(600) ? 600 : SIZES[0];
    console.log(
      `\nThe gate in a new page, nothing warmed up (600 kB): none ${ms(median(cold['none-600']))} ms, minutes ${ms(median(cold['minutes-600']))} ms; warm, none ${ms(median(warmNone))} ms`,
    );
    const say = (name, holds, words) => console.log(`${holds ? 'met    ' : 'not met'}  ${name}: ${words}`);
    console.log('\nTargets');
    say('gate ≤ 1 ms on a page that is none', median(cold['none-600']) <= 1, `${median(cold['none-600']).toFixed(2)} ms`);
    say(
      'parse ≤ Readability / 6 at 600 kB',
      of('parse', at) <= of('Readability', at) / 6,
      `${(of('parse', at) / of('Readability', at)).toFixed(2)} × Readability, ${(of('parse', at) / of('Defuddle', at)).toFixed(2)} × Defuddle`,
    );
    say('no step of the parse over 50 ms', of('longest step', at) <= 50, `${of('longest step', at).toFixed(1)} ms`);
    say(
      'marks painted in ≤ 5 ms',
      of('paint marks', at) <= 5,
      `${of('paint marks', at).toFixed(2)} ms for ${of('number of marks', at)} marks`,
    );
    say('hit test ≤ 1 ms', of('hit test', at) <= 1, `${of('hit test', at).toFixed(2)} ms`);
  } finally {
    await browser.close();
    server.close();
  }
}

async function inNode() {
  const { parse, readHtmlFile } = await import(join(root, 'dist', 'index.js'));
  const rows = new Map([
    ['read (parse5 and our walk)', []],
    ['parse', []],
  ]);
  const floor = [];
  for (const size of SIZES) {
    const html = minutesPage(size * 1000);
    const times = { read: [], parse: [], floor: [] };
    for (let i = 0; i < ROUNDS; i++) {
      let at = performance.now();
      let letters = 0;
      for (let j = 0; j < html.length; j++) if (html.charCodeAt(j) > 32) letters++;
      times.floor.push(performance.now() - at + (letters ? 0 : 1));
      at = performance.now();
      const source = readHtmlFile(html, 'bench.html');
      times.read.push(performance.now() - at);
      at = performance.now();
      parse(source);
      times.parse.push(performance.now() - at);
    }
    rows.get('read (parse5 and our walk)').push(median(times.read));
    rows.get('parse').push(median(times.parse));
    floor.push(median(times.floor));
  }
  rows.set('every letter looked at', floor);
  table(
    `In Node ${process.version}: medians of ${ROUNDS} rounds in ms`,
    [...rows],
    floor,
    SIZES.map(size => `${size} kB`),
  );
}

await main(async () => {
  ensurePackages();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const script = await inPage();
  const { execFileSync } = await import('node:child_process');
  execFileSync(process.execPath, [join(root, 'tools', 'build.mjs'), 'lib'], { stdio: 'inherit' });
  const pages = new Map(SIZES.map(size => [`minutes-${size}`, minutesPage(size * 1000)]));
  pages.set('minutes-600', minutesPage(600_000));
  pages.set('none-600', otherPage(600_000));
  writeFileSync(join(OUT, 'minutes-600.html'), pages.get('minutes-600'));
  await inChromium(script, pages);
  await inNode();
  return 0;
});
