/** Sizes of what is put into pages, as built. Skipped, saying so, where nothing is built yet; the whole test run builds first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const KB = 1000;

/** What the reader may weigh with the words of the interface in one language. */
const READER = 250 * KB;

/**
 * What each may weigh, gzipped. The gate runs on every page of a site that is on; the reader only in minutes. Of the
 * reader 110 kB are the words of six languages, of which a page needs one or two. They are still to come apart, each
 * fetched where its language was met: then the reader's own bound is 150 kB, and this one, which grew with the words
 * from 200, goes.
 */
const BUDGETS: [file: string, most: number][] = [
  ['content.js', 25 * KB],
  ['reader.js', READER],
];

describe.each(['chrome', 'firefox'])('the extension for %s', browser => {
  it.skipIf(!existsSync(`dist/${browser}/content.js`)).each(BUDGETS)('%s weighs at most %i bytes', (file, most) => {
    expect(gzipSync(readFileSync(`dist/${browser}/${file}`)).length).toBeLessThanOrEqual(most);
  });
});

describe.each(['chrome', 'firefox'])('the words of the interface for %s', browser => {
  const folder = `dist/${browser}`;
  const built = existsSync(`${folder}/words-nb.js`);
  const weight = (file: string): number => gzipSync(readFileSync(join(folder, file))).length;

  it.skipIf(!built).each(['nb', 'nn', 'sv', 'da', 'fi', 'en'])(
    'in %s stand beside the reader, and fit into its budget with it',
    language => {
      expect(weight('reader.js') + weight(`words-${language}.js`)).toBeLessThanOrEqual(READER);
      expect(readFileSync(join(folder, 'reader.js'), 'utf8')).not.toContain('Hvorfor er dette markert?');
    },
  );
});

/** Libraries of single formats, which only an export in that format may load. */
const WHEN_USED: [chunk: string, most: number][] = [
  ['xlsx', 40 * KB],
  ['ics', 35 * KB],
  ['papaparse.min', 10 * KB],
];

/** The files that a page loads before anything is asked of it: its script, and all that is imported from there at once. */
function loadedAtOnce(folder: string, page: string): Set<string> {
  const loaded = new Set<string>();
  const follow = (file: string, first = false): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const code = readFileSync(join(folder, 'assets', file), 'utf8');
    for (const match of code.matchAll(/(?:^|[;}]|\*\/\s*)import\s*(?:[^"'()]*?from\s*)?["']\.\/([\w.-]+\.js)["']/gu))
      follow(match[1] as string);
    // The page's first script calls for the rest of the page by itself.
    if (first) for (const match of code.matchAll(/import\([`"']\.\/([\w.-]+\.js)[`"']\)/gu)) follow(match[1] as string);
  };
  for (const match of readFileSync(join(folder, page), 'utf8').matchAll(/src="\/assets\/([\w.-]+\.js)"/gu))
    follow(match[1] as string, true);
  return loaded;
}

describe.each(['chrome', 'firefox'])('the list as built for %s', browser => {
  const folder = join('dist', browser);
  const built = existsSync(join(folder, 'assets'));

  it.skipIf(!built).each(WHEN_USED)('does not carry %s, which weighs at most %i bytes', (chunk, most) => {
    const file = readdirSync(join(folder, 'assets')).find(one => one.startsWith(`${chunk}-`) && one.endsWith('.js'));
    expect(file).toBeDefined();
    const loaded = loadedAtOnce(folder, join('list', 'list.html'));
    expect(loaded.size).toBeGreaterThan(3);
    expect([...loaded]).not.toContain(file);
    expect(gzipSync(readFileSync(join(folder, 'assets', file as string))).length).toBeLessThanOrEqual(most);
  });
});
