/** What axe finds wrong with a page of ours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong; injected past the page's CSP, which is not what is tested. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // A surface that is still fading in has no contrast yet.
  await page.evaluate(async () => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(one => one.shadowRoot ?? [])];
    // One whose element is taken away is over too.
    await Promise.all(roots.flatMap(root => root.getAnimations()).map(({ finished }) => finished.catch(() => undefined)));
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document).then(found => JSON.stringify(found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ')).join(', '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(result.value as string) as string[];
}
