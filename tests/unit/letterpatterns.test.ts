/**
 * The patterns of what is built are made for the letters that a text has (lib/pattern.ts). They must find what the same
 * patterns find as they are written, in every text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/parse';
import { headOf, isLatin, latinOf, letterPattern, markOf } from '../../lib/pattern';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { letterPatterns, withLetterPatterns } from '../../tools/letterpatterns';
import { ROOT } from './support';

const ALL = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('a class of letters, for a text of Latin-1', () => {
  const texts = ALL.filter(isLatin);

  it('is asked of few texts but those that hold nothing but Latin-1', () => {
    expect(texts.filter(text => text <= '\xff')).toHaveLength(256);
    expect(['–', '•', '→', '☐', '€', '“'].every(isLatin)).toBe(true);
    expect(['Š', 'ŋ', 'Ω', '漢', '\ud83d', '\u0308', '²³⁴'].some(isLatin)).toBe(false);
  });

  it.each(['\\p{L}', '\\p{Ll}', '\\p{Lu}', '\\p{M}', '\\p{N}', '[\\p{L}\\p{N}]', '[^\\p{Ll}-]', '[^\\p{M}]', '\\\\p'])(
    'is the same letters: %s',
    source => {
      for (const flags of ['u', 'iu', 'gu']) {
        const [own, latin] = [source, latinOf(source, flags) ?? ''].map(one => new RegExp(`^${one}$`, flags.replace('g', '')));
        expect(texts.filter(text => own?.test(text) !== latin?.test(text))).toEqual([]);
      }
    },
  );

  it.each(['\\P{Ll}', '[\\p{Script=Latin}]', '\\p{Lt}'])('is left as it is where it is another: %s', source => {
    const whole = latinOf(source, 'u');
    expect(whole === undefined || whole === source).toBe(true);
  });
});

describe('a letter pattern', () => {
  const texts = ['Kari Lund, Ole Å. Dahl', 'Čáhppes Ruđut, Ana', '', 'å', 'Žan'];
  const uses: [string, (pattern: RegExp, text: string) => unknown][] = [
    ['test', (pattern, text) => pattern.test(text)],
    ['exec', (pattern, text) => pattern.exec(text)],
    ['match', (pattern, text) => text.match(pattern)],
    ['replace', (pattern, text) => text.replace(pattern, '<$&>')],
    ['replace by a function', (pattern, text) => text.replace(pattern, (all, at) => `${all.length}${at}`)],
    ['search', (pattern, text) => text.search(pattern)],
    ['split', (pattern, text) => text.split(pattern)],
  ];

  it.each(uses)('answers to %s like the pattern itself', (_, use) => {
    for (const source of ['(?<first>\\p{Lu})\\p{Ll}+', '[^\\p{L}]+', '\\p{Ll}$'])
      for (const flags of ['u', 'gu', 'iu', 'su'])
        for (const text of texts) {
          const made = letterPattern(source, flags) as RegExp;
          expect(use(made, text)).toEqual(use(new RegExp(source, flags), text));
        }
  });

  it.each([
    ['^(\\p{L}+):\\s', ':'],
    ['\\((\\p{Lu}[^()]+)\\)', '('],
    ['\\p{L}[:;]', undefined],
    ['\\p{L}:?', undefined],
    ['\\p{L}(?:: |\\/)', undefined],
    ['\\p{L}: |\\p{N}', undefined],
  ])('is not tried on a text without a mark that it needs: %s', (source, mark) => {
    expect(markOf(source)).toBe(mark);
    const made = letterPattern(source, 'u') as RegExp;
    for (const text of ['Kari: (Ole) 1/2', 'Kari Lund', 'Kari; 3'])
      expect(made.exec(text)?.[0]).toBe(new RegExp(source, 'u').exec(text)?.[0]);
  });

  it.each([
    ['^\\p{Lu}\\p{Ll}', true, 2],
    ['^[\\p{Lu}\\d«]', true, 1],
    ['^(\\p{Lu}\\p{Ll}+)\\s', false, 2],
    ['^\\p{L}{2}', false, 0],
    ['^\\p{L}?\\d', false, 0],
    ['^\\p{L}|\\d', false, 0],
    ['^(?=\\p{L})\\p{Lu}', false, 0],
    ['^(\\p{Lu}a)?\\p{Ll}', false, 0],
    ['\\p{L}', false, 0],
  ])('is not tried on a text that begins with other letters: %s', (source, all, letters) => {
    expect(headOf(source, 'u')).toMatchObject({ all, letters: { length: letters } });
    for (const flags of ['u', 'iu', 'gu'])
      for (const text of ['Kari sier', 'kari', 'K', 'Ås', 'Ána', 'Čáhppes', 'č', '7', '«Ja»', ' Kari', '', '\u{10400}a']) {
        const own = new RegExp(source, flags);
        expect((letterPattern(source, flags) as RegExp).test(text)).toBe(own.test(text));
        expect((letterPattern(source, flags) as RegExp).exec(text)?.[0]).toBe(new RegExp(source, flags).exec(text)?.[0]);
      }
  });

  it('goes on from where it was', () => {
    const made = letterPattern('\\p{Lu}\\p{Ll}+', 'gu') as RegExp;
    const own = /\p{Lu}\p{Ll}+/gu;
    for (const text of ['Kari Lund Ole', 'Kari Lund Ole', 'Čáhppes Ruđut', 'Ana Bo Cai'])
      expect([made.exec(text)?.[0], made.lastIndex]).toEqual([own.exec(text)?.[0], own.lastIndex]);
    expect([...'Ana Bo Cai'.matchAll(made)].map(([word]) => word)).toEqual([...'Ana Bo Cai'.matchAll(own)].map(([word]) => word));
  });

  it('is a plain RegExp where it asks for no letters', () => {
    expect(letterPattern('a+', 'u')).toBeInstanceOf(RegExp);
  });
});

describe('a module', () => {
  it('has them in place of its own', () => {
    const made = withLetterPatterns(
      'const A = /\\p{L}/u; const f = text => /\\p{Lu}/u.test(text); const g = word => new RegExp(word + "s", "u");',
    );
    expect(made).toContain('const A = letterPattern("\\\\p{L}", "u")');
    expect(made).toContain('const letterPattern0 = letterPattern("\\\\p{Lu}", "u");');
    expect(made).toContain('letterPattern0.test(text)');
    expect(made).toContain('letterPattern(word + "s", "u")');
  });

  it('shares a pattern that goes on only where it is used from the start', () => {
    const shared = withLetterPatterns('const f = text => text.replace(/\\p{L}/gu, "")') ?? '';
    const own = withLetterPatterns('const f = text => { const p = /\\p{L}/gu; return p.exec(text) && p.exec(text) }') ?? '';
    expect(shared).toContain('text.replace(letterPattern0, "")');
    expect(own).toContain('const p = letterPattern("\\\\p{L}", "gu")');
  });

  it.each(['const a = /[a-z]/u;', 'const b = "\\\\p{L}";', 'const c = new Map();'])('stays as it is: %s', code => {
    expect(withLetterPatterns(code)).toBeUndefined();
  });
});

describe('the parser with them', () => {
  const folder = join(ROOT, 'tests/pages');
  const pages = readdirSync(folder).filter(name => existsSync(join(folder, name, 'page.html')));

  it('reads what it reads without them', async () => {
    const { module } = await runnerImport<{ parse: typeof parse }>(join(ROOT, 'lib/parse.ts'), {
      configFile: false,
      logLevel: 'error',
      plugins: [letterPatterns],
    });
    // Every fourth page: all languages, and some names that Latin-1 has no letters for.
    for (const name of pages.filter((_, i) => i % 4 === 0)) {
      const source = readHtmlFile(readFileSync(join(folder, name, 'page.html'), 'utf8'));
      expect(module.parse(source), name).toEqual(parse(source));
    }
  });
});
