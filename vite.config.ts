import { builtinModules } from 'node:module';
import { crx } from '@crxjs/vite-plugin';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { type Browser, manifestFor } from './extension/manifest.ts';

const external = [...builtinModules, ...builtinModules.map(name => `node:${name}`)];

/** The library and the command line: plain modules for Node. */
const library: UserConfig = {
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    lib: { entry: { cli: 'lib/cli.ts', index: 'lib/index.ts' }, formats: ['es'] },
    rolldownOptions: { external, output: { chunkFileNames: 'chunks/[name].js' } },
  },
};

/** The extension for one browser. crxjs does not know `sidebar_action`, so the pages are named for it. */
const extension = (browser: Browser): UserConfig => ({
  root: 'extension',
  plugins: [crx({ manifest: manifestFor(browser), browser })],
  build: {
    outDir: `../dist/${browser}`,
    emptyOutDir: true,
    target: browser === 'chrome' ? 'chrome125' : 'firefox128',
    modulePreload: false,
    rolldownOptions: {
      input: { panel: 'extension/panel/panel.html', list: 'extension/list/list.html', options: 'extension/options/options.html' },
    },
  },
});

/** The content script: one file, put into the page by the background only where the user asked for it. */
const contentScript = (browser: Browser): UserConfig => ({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: false,
    target: browser === 'chrome' ? 'chrome125' : 'firefox128',
    lib: { entry: 'extension/content/content.ts', formats: ['iife'], name: 'sakspor', fileName: () => 'content.js' },
  },
});

/** `--mode lib` builds the library and the command line; `--mode chrome` and `--mode firefox` the extension,
 * `--mode content-chrome` and `--mode content-firefox` its content script. */
export default defineConfig(({ mode }) => {
  if (mode === 'lib') return library;
  if (mode === 'chrome' || mode === 'firefox') return extension(mode);
  if (mode === 'content-chrome') return contentScript('chrome');
  if (mode === 'content-firefox') return contentScript('firefox');
  return {
    test: {
      projects: [
        { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
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
