import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

const external = [...builtinModules, ...builtinModules.map(name => `node:${name}`)];

/** `--mode lib` builds the library and the command line; `--mode chrome` and `--mode firefox` the extension. */
export default defineConfig(({ mode }) => {
  if (mode === 'lib')
    return {
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        lib: { entry: { cli: 'lib/cli.ts', index: 'lib/index.ts' }, formats: ['es'] },
        rolldownOptions: { external },
      },
    };
  return {};
});
