/** `npm run new-page`: a page and a draft of what is in it, which no test takes for more than a draft. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { type Expected, misses, readExpected } from './gold';
import { page, ROOT } from './support';

const MINUTES = page(
  `<h1>Møtebok for Fjordvåg formannskap</h1>
   <p>Møtedato: 11.03.2026</p><p>Møtested: Rådhuset</p><p>Møteleder: Kari Nesheim</p><p>Til stede: Kari Nesheim, Tor Brekkan</p>
   <h2>PS 4/26 Bilpark</h2>
   <h3>Forslag fra Tor Brekkan</h3><p>Kommunen selger alle biler.</p>
   <h3>Votering</h3><p>Forslag fra Tor Brekkan falt med 1 mot 6 stemmer.</p>
   <h3>Vedtak</h3><p>Formannskapet tar rapporten til orientering.</p>
   <h2>PS 5/26 Skolevei</h2>
   <h3>Vedtak</h3><p>Kommunedirektøren bes om å legge fram en plan innen 1. mai 2026.</p>`,
  'Møtebok',
);

let folder = '';
let pages = '';
const written = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const run = (...args: string[]) => spawnSync('node', [join(ROOT, 'tools/newpage.mjs'), '--pages', pages, ...args], { encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sakspor-newpage-'));
  pages = join(folder, 'pages');
  mkdirSync(pages);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a page that is new', () => {
  let expected: Expected = { cases: [] };
  const made = () => join(pages, 'nb-moetebok');
  const draft = () => join(made(), 'expected.json');

  it('is copied as it is, named by its language and file, with a draft beside it', () => {
    const { status, stdout, stderr } = run(written('Møtebok.html', MINUTES));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('"draft": true');
    expect(readdirSync(made()).sort()).toEqual(['expected.json', 'page.html']);
    expect(readFileSync(join(made(), 'page.html'), 'utf8')).toBe(MINUTES);
    expected = JSON.parse(readFileSync(draft(), 'utf8')) as Expected;
  });

  it('has in its draft what the parser found, in the form of the others', () => {
    expect(expected).toMatchObject({
      draft: true,
      language: 'nb',
      kind: 'minutes',
      meeting: { date: '2026-03-11', chair: 'Kari Nesheim', present: ['Kari Nesheim', 'Tor Brekkan'] },
      cases: [{ number: '4/26', title: 'Bilpark' }, { title: 'Skolevei' }],
      decisions: [{ outcome: 'noted' }, {}],
      actions: [{ responsible: ['Kommunedirektøren'], due: '2026-05-01' }],
      never: [expect.stringContaining('Kommunen selger alle biler')],
    });
  });

  it('fails the tests while it is a draft, and not when somebody has taken the mark out', () => {
    expect(() => readExpected(made())).toThrow(/is a draft/);
    writeFileSync(draft(), JSON.stringify({ ...expected, draft: false }));
    expect(() => readExpected(made())).toThrow(/is a draft/);
    const { draft: _, ...reviewed } = expected;
    writeFileSync(draft(), JSON.stringify(reviewed));
    expect(misses(readExpected(made()), parse(readHtmlFile(MINUTES)))).toEqual([]);
  });

  it('is not written over', () => {
    const before = readFileSync(draft(), 'utf8');
    for (const args of [[], ['nb-moetebok']]) {
      const { status, stderr } = run(join(folder, 'Møtebok.html'), ...args);
      expect(stderr).toMatch(/nb-moetebok is there already/);
      expect(status).toBe(1);
    }
    expect(readFileSync(draft(), 'utf8')).toBe(before);
  });

  it('fails the tests where its expected file is missing', () => {
    rmSync(draft());
    expect(() => readExpected(made())).toThrow(/is missing: say what a careful reader finds/);
  });

  it('may be text, may be no minutes, and may be given a name', () => {
    expect(run(written('a.txt', 'Barnehagen er åpen fra klokken sju til halv fem.\n'), 'none-barnehage').status).toBe(0);
    expect(readdirSync(join(pages, 'none-barnehage')).sort()).toEqual(['expected.json', 'page.txt']);
    expect(JSON.parse(readFileSync(join(pages, 'none-barnehage', 'expected.json'), 'utf8'))).toEqual({
      ...{ draft: true, language: 'nb', kind: 'none', cases: [], decisions: [], actions: [], never: [] },
    });
  });
});

describe('what is asked wrongly is told in a line', () => {
  it.each<[string, () => string[], RegExp]>([
    ['no page', () => [], /Which page\?/],
    ['too many', () => ['a.html', 'a', 'b'], /One page at a time: b is too much/],
    ['an option that there is not', () => ['--force', 'a.html'], /--force/],
    ['a name with other letters', () => [written('b.html', MINUTES), 'Møte'], /"Møte" cannot be a folder's name/],
    ['a name that leads elsewhere', () => [written('b.html', MINUTES), '../x'], /cannot be a folder's name/],
    ['no such file', () => [join(folder, 'gone.html')], /there is no such file/],
    ['a folder', () => [folder], /is not a file/],
    ['a form that no test reads', () => [written('b.pdf', '%PDF-1.7')], /a page is \.html, \.htm, \.txt/],
    ['another encoding', () => [written('b.txt', Uint8Array.from([0x4d, 0xf8, 0x74, 0x65]))], /is not UTF-8/],
    ['nothing in it', () => [written('b.txt', ' \n')], /is empty/],
    ['no name in the file', () => [written('漢字.html', MINUTES)], /No folder's name can be made/],
  ])('%s', (_, args, message) => {
    const before = existsSync(pages) ? readdirSync(pages) : [];
    const { status, stderr } = run(...args());
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(readdirSync(pages)).toEqual(before);
  });
});
