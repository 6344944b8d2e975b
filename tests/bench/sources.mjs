// The sources of the project and of its tests, which are TypeScript, for the bench, which is not.
import { createServer } from 'vite';
import { root } from '../../tools/root.mjs';

/** @returns what loads a module by its path in the project, and what ends it */
export async function openSources() {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  return { load: path => server.ssrLoadModule(`/${path}`), close: () => server.close() };
}
