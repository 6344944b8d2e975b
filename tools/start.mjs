#!/usr/bin/env node
// npm start: builds Sakspor, serves the demo municipality and opens a browser there. Without a display, or with
// --headless, it does the main job by itself and says what it did; it ends with 0 only if every step held.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';
import { ensurePackages, main } from './setup.mjs';

await main(async () => {
  ensurePackages();
  const { ensureChromium, hasDisplay, launchChromium } = await import('./browser.mjs');
  ensureChromium();
  execFileSync(process.execPath, [join(root, 'tools', 'build.mjs'), 'lib', 'chrome'], { stdio: 'inherit' });
  const { serve } = await import('./server.mjs');
  const headless = process.argv.includes('--headless') || !hasDisplay();
  const demo = await serve();
  try {
    if (headless) {
      const { mainJob } = await import('./mainjob.mjs');
      return await mainJob(demo.url);
    }
    const { context } = await launchChromium({
      profile: join(root, '.tmp', 'profile'),
      extension: join(root, 'dist', 'chrome'),
      headless: false,
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(demo.url);
    console.log(`The demo is at ${demo.url}. Open some minutes there and click Sakspor's button in the toolbar. Close the browser to end.`);
    await new Promise(resolve => context.once('close', resolve));
    return 0;
  } finally {
    await demo.close();
  }
});
