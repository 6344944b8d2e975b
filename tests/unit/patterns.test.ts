/**
 * No pattern backtracks its way into a standstill. recheck looks at every pattern that is written in the library. The
 * patterns that are put together from a language's words are too large for it to decide in any time that a test has:
 * they are measured, as those are that it finds to take more than linear time, on text made to be hard for them.
 * What the parser looks at is bounded in one way: the readers write no two white spaces side by side, which is tested
 * here too, so that the parser's patterns are not put to runs of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';
import { page, ROOT } from './support';

interface Pattern {
  source: string;
  flags: string;
}

/** Longer than a paragraph of minutes is; patterns are put to one of them, or to less, at a time. */
const LONG = 2000;
/** What one pattern may take on so much text, in ms. It is a few as a rule; the rest is for a busy machine. */
const MOST = 250;
/** Given to recheck for one pattern, in ms. Most take a few. */
const TIMEOUT = 600;

/** Every pattern literal under lib/, by what is written. */
function literals(): Map<string, Pattern & { file: string }> {
  const found = new Map<string, Pattern & { file: string }>();
  const walk = (node: unknown, file: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex, raw } = node as { regex?: { pattern: string; flags: string }; raw?: string };
    if (regex && raw) found.set(raw, { source: regex.pattern, flags: regex.flags, file });
    for (const [key, child] of Object.entries(node)) if (key !== 'regex') walk(child, file);
  };
  for (const file of readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts')) walk(parseAst(readFileSync(join(ROOT, 'lib', file), 'utf8'), { lang: 'ts' }), file);
  return found;
}

/** Every pattern that is put together while the pages of tests/pages are read, in all languages. */
async function composed(): Promise<Pattern[]> {
  const Native = globalThis.RegExp;
  const made = new Map<string, Pattern>();
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      made.set(String(pattern), { source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    const { parse } = await import('../../lib/parse');
    const folder = join(ROOT, 'tests/pages');
    for (const name of readdirSync(folder)) {
      const [html, text] = [join(folder, name, 'page.html'), join(folder, name, 'page.txt')];
      if (existsSync(html)) parse(readHtmlFile(readFileSync(html, 'utf8')));
      else if (existsSync(text)) parse(readPlain(readFileSync(text, 'utf8')));
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return [...made.values()];
}

const PIECES = [
  ...[' ', '\t', '\n', '.', ',', ':', '-', '–', '/', '(', '((', '«', '?', '_', '*', '§', '1', '1.', '1/', '1-', '1 ', '12:', '12.12.'],
  ...['a', 'A', 'aA', 'a ', 'A ', 'Aa ', 'Aa, ', 'A. ', 'A., ', 'a, a ', 'a: ', 'Aa-', 'aaaa bbbb ', 'aaaa: ', '1 aa ', 'aa 1 '],
];

/** A text that is all one piece, a little behind it that does not fit. */
const all = (piece: string): string => `${piece.repeat(Math.ceil(LONG / piece.length))}\u0000`;

/** Texts that are hard for the pattern: runs of one piece, and of its own words, which lead furthest into it. */
function hard({ source }: Pattern): string[] {
  const plain = source.replaceAll(/\\s[+*]?/g, ' ').replaceAll(/\\p\{\w+\}[+*]?|\\\w|\(\?<?\w*[:=!>]?/g, '|');
  const own = [...new Set(plain.match(/[\p{L} ]{2,}/gu) ?? [])].slice(0, 3).map(words => `${words.trim()} `);
  return [...PIECES, ...own, ...own.flatMap(words => [`${words}Aa `, `${words}1 `])].map(all);
}

const context = createContext({});
const search = new Script('for (const text of texts) text.replaceAll(new RegExp(source, flags), "")');

/** As a reader writes it. */
const asRead = (text: string): string => text.replaceAll(/(\s)\s+/gu, '$1');
const isParsers = (file: string): boolean => /^(?:find|structure|language)\//.test(file);

/** How long the pattern takes to look through the texts, in ms; a pattern that does not come back is stopped. */
function timeOf({ source, flags }: Pattern, texts: readonly string[], limit = MOST): number {
  Object.assign(context, { source, flags: flags.includes('g') ? flags : `${flags}g`, texts });
  const started = performance.now();
  try {
    search.runInContext(context, { timeout: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return Number.POSITIVE_INFINITY;
  }
  return performance.now() - started;
}

/** A line for each text that the pattern is slow on, the quicker of two times counted; most are quick on all together. */
function slow(pattern: Pattern, texts: string[]): string[] {
  if (timeOf(pattern, texts) <= MOST) return [];
  return texts
    .filter(text => timeOf(pattern, [text]) > MOST && timeOf(pattern, [text]) > MOST)
    .map(text => `/${pattern.source.slice(0, 300)}/${pattern.flags} is slow on ${JSON.stringify(text.slice(0, 40))}…`);
}

/** The text that recheck thinks worst, of `LONG` characters. */
const attackOf = ({ pumps, suffix }: { pumps: { prefix: string; pump: string }[]; suffix: string }): string =>
  pumps.map(({ prefix, pump }) => prefix + (pump ? pump.repeat(Math.ceil(LONG / pumps.length / pump.length)) : '')).join('') + suffix;

describe('a pattern that is written in the library', () => {
  const patterns = [...literals().values()];

  it('is found', () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(patterns.map(({ source }) => source)).toContain('[\\s.,;:]+$');
  });

  it('takes no exponential time, and where it takes more than linear time is quick on a long paragraph', async () => {
    const wrong: string[] = [];
    const undecided: typeof patterns = [];
    const slowHere = (pattern: Pattern & { file: string }, texts: string[]): string[] =>
      slow(pattern, isParsers(pattern.file) ? texts.map(asRead) : texts);
    let at = 0;
    const worker = async (): Promise<void> => {
      for (let pattern = patterns[at++]; pattern; pattern = patterns[at++]) {
        const found = await check(pattern.source, pattern.flags, { timeout: TIMEOUT, attackTimeout: 200, incubationTimeout: 100 });
        if (found.status === 'unknown') {
          if (found.error.kind === 'timeout') undecided.push(pattern);
          else wrong.push(`${pattern.file}: /${pattern.source}/ cannot be checked: ${found.error.kind}`);
        } else if (found.status === 'vulnerable') {
          if (found.complexity.type === 'exponential') wrong.push(`${pattern.file}: /${pattern.source}/ takes exponential time`);
          wrong.push(...slowHere(pattern, [attackOf(found.attack), ...hard(pattern)]));
        }
      }
    };
    await Promise.all([worker(), worker()]);
    for (const pattern of undecided) wrong.push(...slowHere(pattern, hard(pattern)));
    expect(wrong).toEqual([]);
    // Those that it cannot decide are a few with many alternatives; were they most, this would prove little.
    expect(undecided.length).toBeLessThan(patterns.length / 5);
  }, 240_000);
});

describe('a pattern that is put together from the words of a language', () => {
  it('is quick on a long paragraph, whatever that is made of', async () => {
    const patterns = await composed();
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.some(({ source }) => source.includes('(?<who>'))).toBe(true);
    expect(patterns.some(({ source }) => source.includes('(?<iso>'))).toBe(true);
    expect(patterns.flatMap(pattern => slow(pattern, hard(pattern).map(asRead)))).toEqual([]);
  }, 120_000);
});

describe('white space', () => {
  it.each([' ', '\t', '\n', '\r\n', '\f', '\u00a0', '\u2003', '\u2028', ' \u00ad', '<br>', '<b> </b>', '<p> </p>', '<td></td>'])(
    'is never written in a run by the readers: %j',
    space => {
      const run = space.repeat(LONG);
      expect(readPlain(`Sak 1 Bilpark${run}står her\nSak 2`).text).not.toMatch(/\s\s/u);
      const html = `<p>Sak 1${run}Bilpark</p><pre>a${run}b</pre><table><tr><td>a</td>${run}<td>b</td></tr></table>`;
      expect(readHtmlFile(page(html)).text).not.toMatch(/\s\s/u);
    },
  );
});

describe('the measure itself', () => {
  it.each(['^(?:\\p{Lu}{2,}\\s?)+$', '^(?:a+)+$', '^(?:a*b*)*:'])('stops /%s/, which backtracks', source => {
    expect(slow({ source, flags: 'u' }, PIECES.map(all))).not.toEqual([]);
  });

  it('has nothing to say of one that does not', () => {
    expect(slow({ source: '^\\p{Lu}{2,}(?:\\s\\p{Lu}{2,})*\\s?$', flags: 'u' }, PIECES.map(all))).toEqual([]);
  });
});
