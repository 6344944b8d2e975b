/** Sizes of what is put into pages, as built. Skipped, saying so, where nothing is built yet; the whole test run builds first. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const KB = 1000;

/** What each may weigh, gzipped. The gate runs on every page of a site that is on; the reader only in minutes. */
const BUDGETS: [file: string, most: number][] = [
  ['content.js', 25 * KB],
  ['reader.js', 180 * KB],
];

describe.each(['chrome', 'firefox'])('the extension for %s', browser => {
  it.skipIf(!existsSync(`dist/${browser}/content.js`)).each(BUDGETS)('%s weighs at most %i bytes', (file, most) => {
    expect(gzipSync(readFileSync(`dist/${browser}/${file}`)).length).toBeLessThanOrEqual(most);
  });
});
