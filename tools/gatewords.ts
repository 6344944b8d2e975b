/** The gate is shipped with the table of its words, made here, and not with the languages they come from. */
import { type Plugin, runnerImport } from 'vite';

export const gateWords: Plugin = {
  name: 'gate-words',
  async load(id) {
    if (!id.endsWith('/lib/gatetable.ts')) return null;
    const { module } = await runnerImport<typeof import('../lib/gatetable')>(id);
    return `const table = ${JSON.stringify(module.gateTable())}; export const gateTable = () => table;`;
  },
};
