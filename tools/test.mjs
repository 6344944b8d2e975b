#!/usr/bin/env node
// npm test: types, lint, the build, unit tests and end-to-end tests in real browsers. Sets up what it needs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { ensurePackages, main } from './setup.mjs';

const OUT = join(root, '.tmp', 'test');
const bin = (name, file) => join(root, 'node_modules', name, file);

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function run(title, args) {
  const started = Date.now();
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  console.log(`— ${title}: ${status === 0 ? 'held' : 'failed'} after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** A step that counts as one test. */
function step(title, args) {
  if (run(title, args)) total.passed++;
  else {
    total.failed++;
    failures.push(title);
  }
}

/** A vitest project, each of its tests counted; a run that ends without a report is one failure. */
function tests(project) {
  const report = join(OUT, `${project}.json`);
  const held = run(`${project} tests`, [
    bin('vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) {
    total.failed++;
    failures.push(`${project} tests ended without a report`);
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  total.passed += numPassedTests;
  total.failed += numFailedTests;
  total.skipped += numPendingTests + numTodoTests;
  for (const file of testResults) {
    for (const test of file.assertionResults) if (test.status === 'failed') failures.push(test.fullName);
    if (file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')) {
      total.failed++;
      failures.push(`${file.name} could not be run`);
    }
  }
  if (!held && numFailedTests === 0 && !failures.length) {
    total.failed++;
    failures.push(`${project} tests`);
  }
}

await main(async () => {
  ensurePackages();
  const { ensureChromium, ensureFirefox } = await import('./browser.mjs');
  console.log(`Chromium: ${ensureChromium()}`);
  console.log(`Firefox: ${ensureFirefox() ?? 'none found; its tests are skipped'}`);
  const { ensureReaders } = await import('./readers.mjs');
  console.log(`Readers of exports: ${ensureReaders().join(', ') || 'none'} missing`);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  step('types', [bin('typescript', 'bin/tsc'), '--noEmit']);
  step('lint', [bin('@biomejs', 'biome/bin/biome'), 'check', '--error-on-warnings', '.']);
  step('build', [join(root, 'tools', 'build.mjs')]);
  tests('unit');
  tests('e2e');
  if (failures.length) console.log(`\nFailed:\n${failures.map(name => `  ${name}`).join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  return total.failed ? 1 : 0;
});
