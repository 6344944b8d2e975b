// Reading a page, step by step: in a real page in Chromium, beside two well-known readers, and in Node.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ensureChromium, isRoot } from '../../tools/browser.mjs';
import { root } from '../../tools/root.mjs';
import { median, ms, Rounds, say, table } from './figures.mjs';
import { minutesPage, otherPage } from './pages.mjs';

/** The bench's own script for the page, built as the gate and the reader are. */
async function inPage(out) {
  const { build, runnerImport } = await import('vite');
  const plugins = [];
  for (const name of ['gatewords', 'letterpatterns']) {
    const { module } = await runnerImport(join(root, 'tools', `${name}.ts`), { configFile: false, logLevel: 'warn' });
    plugins.push(...Object.values(module).filter(one => typeof one === 'object'));
  }
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'chrome125',
      lib: { entry: 'tests/bench/inpage.ts', formats: ['iife'], name: 'saksporBenchScript', fileName: () => 'inpage.js' },
    },
  });
  return join(out, 'inpage.js');
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

async function inChromium(script, pages, { rounds, sizes }) {
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
    for (let i = 0; i < rounds; i++)
      for (const name of Object.keys(cold)) {
        const page = await open(name);
        cold[name].push(await page.evaluate(() => globalThis.saksporBench.gate().ms));
        await page.close();
      }
    const opened = new Map();
    for (const size of sizes) opened.set(size, await open(`minutes-${size}`));
    const none = await open('none-600');
    const found = new Map(sizes.map(size => [size, new Rounds()]));
    const warmNone = [];
    for (let i = 0; i < rounds; i++) {
      for (const [size, page] of opened) {
        const one = await page.evaluate(others => globalThis.saksporBench.round(others), size <= 600 || i < 5);
        found.get(size).add(one);
      }
      warmNone.push(await none.evaluate(() => globalThis.saksporBench.gate().ms));
    }
    const of = (name, size) => found.get(size).of(name);
    const cells = name => sizes.map(size => of(name, size));
    table(
      `In Chromium, minutes of ${sizes.join(', ')} kB: medians of ${rounds} rounds in ms; × the bare tree walk`,
      found
        .get(sizes[0])
        .names()
        .map(name => ({ name, cells: cells(name), floor: name.startsWith('number') ? undefined : cells('tree walk') })),
      sizes.map(size => `${size} kB`),
    );
    const at = sizes.includes(600) ? 600 : sizes[0];
    console.log(
      `\nThe gate in a new page, nothing warmed up (600 kB): none ${ms(median(cold['none-600']))} ms, minutes ${ms(median(cold['minutes-600']))} ms; warm, none ${ms(median(warmNone))} ms`,
    );
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

async function inNode({ rounds, sizes }) {
  const { parse, readHtmlFile } = await import(join(root, 'dist', 'index.js'));
  const found = new Map(sizes.map(size => [size, new Rounds()]));
  for (const size of sizes) {
    const html = minutesPage(size * 1000);
    for (let i = 0; i < rounds; i++) {
      let at = performance.now();
      let letters = 0;
      for (let j = 0; j < html.length; j++) if (html.charCodeAt(j) > 32) letters++;
      const floor = performance.now() - at + (letters ? 0 : 1);
      at = performance.now();
      const source = readHtmlFile(html, 'bench.html');
      const read = performance.now() - at;
      at = performance.now();
      parse(source);
      found.get(size).add({ 'read (parse5 and our walk)': read, parse: performance.now() - at, 'every letter looked at': floor });
    }
  }
  const cells = name => sizes.map(size => found.get(size).of(name));
  table(
    `In Node ${process.version}: medians of ${rounds} rounds in ms; × every letter looked at`,
    found
      .get(sizes[0])
      .names()
      .map(name => ({ name, cells: cells(name), floor: cells('every letter looked at') })),
    sizes.map(size => `${size} kB`),
  );
}

/** @param {{ out: string, rounds: number, sizes: readonly number[] }} how `sizes` in kB */
export async function benchParse(how) {
  const { out, sizes } = how;
  const script = await inPage(out);
  execFileSync(process.execPath, [join(root, 'tools', 'build.mjs'), 'lib'], { stdio: 'inherit' });
  const pages = new Map(sizes.map(size => [`minutes-${size}`, minutesPage(size * 1000)]));
  pages.set('minutes-600', minutesPage(600_000));
  pages.set('none-600', otherPage(600_000));
  await inChromium(script, pages, how);
  await inNode(how);
}
