import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { type Plugin, runnerImport, type UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { type Browser, manifestFor } from './extension/manifest.ts';
import type { Language } from './lib/language/language.ts';
import { labelsOf, lightOf, restOf } from './lib/language/light.ts';
import { packed, packedNames } from './lib/language/packed.ts';
import { gateWords } from './tools/gatewords.ts';
import { letterPatterns } from './tools/letterpatterns.ts';

const external = [...builtinModules, ...builtinModules.map(name => `node:${name}`)];

/**
 * The zip of a workbook is made where it is asked for: the library would start workers from blobs, which Firefox
 * forbids to a page of an extension and Node does not know, and would wait for ever for their answer.
 */
const zipHere: Plugin = {
  name: 'zip-here',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'fflate' && importer?.includes('/write-excel-file/') ? '\0zip-here' : null),
  load: id =>
    id === '\0zip-here'
      ? `import { zipSync } from 'fflate';
         export * from 'fflate';
         export function zip(files, done) {
           let archive;
           try { archive = zipSync(files) } catch (error) { return done(error) }
           done(null, archive);
         }`
      : null,
};

/** The library and the command line: plain modules for Node. */
const library: UserConfig = {
  plugins: [zipHere, letterPatterns],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    lib: { entry: { cli: 'lib/cli.ts', index: 'lib/index.ts' }, formats: ['es'] },
    rolldownOptions: { external, output: { chunkFileNames: 'chunks/[name].js' } },
  },
};

/** What the list's first script is going to load is fetched beside it, not after it. */
const listAhead: Plugin = {
  name: 'list-ahead',
  transformIndexHtml: {
    order: 'post',
    handler(_, { path, bundle, chunk }) {
      if (!path.endsWith('/list/list.html') || !bundle || !chunk) return [];
      const names = new Set<string>();
      const add = (name: string): void => {
        const found = bundle[name];
        if (found?.type !== 'chunk' || names.has(name)) return;
        names.add(name);
        for (const next of found.imports) add(next);
      };
      for (const name of [...chunk.imports, ...chunk.dynamicImports]) add(name);
      return [...names].map(name => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `/${name}` }, injectTo: 'head' as const }));
    },
  },
};

/** The extension for one browser. crxjs does not know `sidebar_action`, so the pages are named for it. */
const extension = (browser: Browser): UserConfig => ({
  root: 'extension',
  plugins: [zipHere, crx({ manifest: manifestFor(browser), browser })],
  worker: { format: 'es', plugins: () => [zipHere] },
  build: {
    outDir: `../dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'chrome' ? 'chrome125' : 'firefox128',
    modulePreload: false,
    rolldownOptions: {
      input: {
        panel: 'extension/panel/panel.html',
        options: 'extension/options/options.html',
        welcome: 'extension/welcome/welcome.html',
        try: 'extension/welcome/try.html',
      },
    },
  },
});

/**
 * The list's page, built apart from the other pages: what it shares with them would come in dozens of small files, and
 * to fetch those takes longer than to read a long list.
 */
const listPage = (browser: Browser): UserConfig => ({
  root: 'extension',
  publicDir: false,
  plugins: [zipHere, listAhead],
  worker: { format: 'es', plugins: () => [zipHere] },
  build: {
    outDir: `../dist/${browser}`,
    emptyOutDir: false,
    target: browser === 'chrome' ? 'chrome125' : 'firefox128',
    modulePreload: false,
    rolldownOptions: { input: { list: 'extension/list/list.html' } },
  },
});

/** The reader has what tells the languages apart, packed; their words come where one is met, see content/languages.ts. */
const packedLanguages: Plugin = {
  name: 'packed-languages',
  async load(id) {
    if (!/\/lib\/language\/[a-z]{2}\.ts$/u.test(id)) return null;
    const { module } = await runnerImport<Record<string, Language>>(id);
    const { module: all } = await runnerImport<typeof import('./lib/language/index')>(
      fileURLToPath(new URL('./lib/language/index.ts', import.meta.url)),
    );
    const labels = labelsOf(all.LANGUAGES);
    const data = Object.entries(module).map(
      ([name, language]) =>
        `export const ${name} = unpacked(${JSON.stringify(packed(lightOf(language, labels.get(language.code) ?? [])))});`,
    );
    return ["import { unpacked } from './packed';", ...data].join('\n');
  },
};

/** The same of people's given names. */
const packedGivenNames: Plugin = {
  name: 'packed-given-names',
  async load(id) {
    if (!id.endsWith('/lib/language/names.ts')) return null;
    const { module } = await runnerImport<typeof import('./lib/language/names')>(id);
    const data = JSON.stringify(packedNames(module.GIVEN_NAMES));
    return `import { unpackedNames } from './packed'; export const GIVEN_NAMES = unpackedNames(${data});`;
  },
};

/** The words of one language as a module of their own. */
const spokenLanguage = (code: string): Plugin => ({
  name: 'spoken-language',
  resolveId: id => (id === 'virtual:language' ? '\0virtual:language' : null),
  async load(id) {
    if (id !== '\0virtual:language') return null;
    const file = fileURLToPath(new URL(`./lib/language/${code}.ts`, import.meta.url));
    const { module } = await runnerImport<Record<string, Language>>(file);
    const data = Object.values(module).map(language => packed(restOf(language)));
    return `export const code = ${JSON.stringify(code)}; export const data = ${JSON.stringify(data[0])};`;
  },
});

/** The reader carries no interface words: those of one language are put beside it, see content/said.ts. */
const oneLanguage: Plugin = {
  name: 'one-language',
  load(id) {
    if (id.endsWith('/ui/words/index.ts')) return "export { startWords, words } from '../../content/said.ts';";
    if (id.endsWith('/ui/words/page/index.ts')) return "export { pageWords } from '../../../content/said.ts';";
    return null;
  },
};

/** What is put into pages speaks to the browser itself. */
const nativeBrowser: Plugin = {
  name: 'native-browser',
  enforce: 'pre',
  resolveId: id => (id === 'webextension-polyfill' ? fileURLToPath(new URL('./extension/platform/native.ts', import.meta.url)) : null),
};

/**
 * Every page that is read takes the reader along: what the bundler made small, terser makes 2.5 kB smaller. No property of
 * ours or of the page's does anything by being read alone; the others are what packs best, tried one by one.
 */
const SHORT = { passes: 3, pure_getters: true, lhs_constants: false, hoist_funs: true, sequences: false, inline: 1 } as const;

const shortened: Plugin = {
  name: 'shortened',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = await minify(file.code, { ecma: 2020, compress: SHORT });
      file.code = code ?? file.code;
    }
  },
};

/** What is put into a page: one file each, the gate by itself and the reader where the gate lets the page through. */
const contentScript = (browser: Browser, script: string, entry = script): UserConfig => ({
  publicDir: false,
  plugins: [
    nativeBrowser,
    ...(script === 'content' ? [gateWords] : [packedLanguages, packedGivenNames, oneLanguage, letterPatterns]),
    shortened,
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: false,
    target: browser === 'chrome' ? 'chrome125' : 'firefox128',
    lib: { entry: `extension/content/${entry}.ts`, formats: ['iife'], name: 'sakspor', fileName: () => `${script}.js` },
  },
});

/** `--mode lib` builds the library and the command line; `--mode chrome` and `--mode firefox` the extension,
 * `--mode content-chrome`, `--mode reader-firefox`, `--mode words-nb-chrome` … what it puts into pages. */
export default defineConfig(({ mode }) => {
  if (mode === 'lib') return library;
  if (mode === 'chrome' || mode === 'firefox') return extension(mode);
  if (mode === 'list-chrome' || mode === 'list-firefox') return listPage(mode === 'list-chrome' ? 'chrome' : 'firefox');
  const [, script, language, browser] = /^(content|reader|words-(\w\w))-(chrome|firefox)$/u.exec(mode) ?? [];
  if (script && browser) return contentScript(browser as Browser, script, language && `said/${language}`);
  const [, spoken, into] = /^language-(\w\w)-(chrome|firefox)$/u.exec(mode) ?? [];
  if (spoken && into) {
    const config = contentScript(into as Browser, `language-${spoken}`, 'spoken');
    return { ...config, plugins: [spokenLanguage(spoken)] };
  }
  return {
    test: {
      projects: [
        {
          // As built: patterns over letters of all alphabets would take most of the time.
          plugins: [letterPatterns],
          test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000, maxWorkers: '100%' },
        },
        {
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.test.ts'],
            globalSetup: 'tests/e2e/setup.ts',
            testTimeout: 180_000,
            hookTimeout: 180_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
