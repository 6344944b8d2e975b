// The demo municipality: a front page and the pages of tests/pages, served on this machine only.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from './root.mjs';

const PAGES = join(root, 'tests', 'pages');

/** Names of the pages that make up the demo, in the order they are shown. */
export const DEMO = [
  'nb-fjordvag-ledermote',
  'nb-fjordvag-kommunestyre',
  'sv-granliden-chefsgrupp',
  'nn-bjorkedal-utval',
  'none-fjordvag-tjeneste',
];

/** The page's name in an address; an address that cannot be read names none. */
function nameIn(address) {
  try {
    return decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname).slice(1);
  } catch {
    return '?';
  }
}

const titleOf = html => (/<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? '').trim();

function front() {
  const links = DEMO.map(name => `<li><a href="/${name}">${titleOf(readFileSync(join(PAGES, name, 'page.html'), 'utf8'))}</a></li>`).join(
    '\n',
  );
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Fjordvåg kommune – demo</title>
<style>body{font:1rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:2rem 1rem;color-scheme:light dark}li{margin:.4rem 0}kbd{border:1px solid;border-radius:4px;padding:0 .3em}</style></head>
<body><h1>Fjordvåg kommune</h1><p>En liten demokommune. Åpne en møtebok og klikk på Sakspor-knappen i verktøylinjen (eller <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>S</kbd>).</p><ul>
${links}
</ul></body></html>`;
}

/**
 * @param {Record<string, string | { html: string, headers: Record<string, string> }>} extra more pages by name (tests add
 *   theirs), where it matters with their own headers
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve(extra = {}, port = 0) {
  const server = createServer((request, response) => {
    const name = nameIn(request.url ?? '/');
    const send = (status, body, headers = { 'cache-control': 'no-store' }) =>
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    if (name === '') return send(200, front());
    if (name === 'favicon.ico') return response.writeHead(204).end();
    const own = Object.hasOwn(extra, name) ? extra[name] : undefined;
    if (own !== undefined) return typeof own === 'string' ? send(200, own) : send(200, own.html, own.headers);
    // Only folders that are there: a name is never a path.
    if (existsSync(PAGES) && readdirSync(PAGES).includes(name) && existsSync(join(PAGES, name, 'page.html')))
      return send(200, readFileSync(join(PAGES, name, 'page.html')));
    return send(404, '<!doctype html><title>404</title><h1>Fant ikke siden</h1>');
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
