/** Sizes of what is put into pages, as built. Skipped, saying so, where nothing is built yet; the whole test run builds first. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/language/index';

const KB = 1000;

/** What a page in one language may cost in all: the reader, the words of the interface, and those that its language needs. */
const READING = 205 * KB;

/**
 * What each may weigh, gzipped. The gate runs on every page of a site that is on; the reader only in minutes, and the words
 * of a language only where a page in it was met.
 */
const BUDGETS: [file: string, most: number][] = [
  ['content.js', 25 * KB],
  ['reader.js', 175 * KB],
];

describe.each(['chrome', 'firefox'])('the extension for %s', browser => {
  it.skipIf(!existsSync(`dist/${browser}/content.js`)).each(BUDGETS)('%s weighs at most %i bytes', (file, most) => {
    expect(gzipSync(readFileSync(`dist/${browser}/${file}`)).length).toBeLessThanOrEqual(most);
  });
});

describe.each(['chrome', 'firefox'])('reading a page, for %s', browser => {
  const folder = `dist/${browser}`;
  const built = existsSync(`${folder}/words-nb.js`);
  const weight = (file: string): number => gzipSync(readFileSync(join(folder, file))).length;
  const heaviest = Math.max(...(built ? LANGUAGES.map(({ code }) => weight(`words-${code}.js`)) : [0]));

  it.skipIf(!built).each(LANGUAGES.map(({ code, relatives }) => [code, relatives] as const))(
    'in %s costs no more than it may',
    (code, relatives) => {
      const languages = [code, ...relatives].reduce((sum, one) => sum + weight(`language-${one}.js`), 0);
      expect(weight('reader.js') + heaviest + languages).toBeLessThanOrEqual(READING);
    },
  );
  it.skipIf(!built)('brings no words along that have files of their own', () => {
    const reader = readFileSync(join(folder, 'reader.js'), 'utf8');
    const words = ['Hvorfor er dette markert?', 'fysioterapeut', 'kyrkogårdsarbetare'];
    expect(words.filter(word => reader.includes(word))).toEqual([]);
  });
});
