/** Marks that are no part of the text: wikis', boxes drawn with letters, and what stands in the right margin. */
import { describe, expect, it } from 'vitest';
import { withoutMargin } from '../../lib/read/margin';
import { readPlain } from '../../lib/read/plain';
import { withoutWikiMarks } from '../../lib/read/wiki';

describe('the marks of wikis', () => {
  it.each<[string, string[], string[]]>([
    ['DokuWiki', ['====== Board ======', '===== - Economy =====', '^ Place | Hall |'], ['# Board', '## Economy', '| Place | Hall |']],
    [
      'MediaWiki',
      ['== Economy ==', "'''Kari''': order ''(soon)''", '[[User:Ola|Ola]] paid'],
      ['## Economy', '**Kari**: order (soon)', 'Ola paid'],
    ],
    ['a template', ['== Board ==', '{{Minutes', '| date = 2026-03-12', '}}'], ['## Board', '', 'date: 2026-03-12', '']],
    ['Textile', ['h2. Economy', 'All well.'], ['## Economy', 'All well.']],
    ['lines set off', ['>> A. Economy', 'All well.', 'And so on.'], ['## A. Economy', 'All well.', 'And so on.']],
    ['a box', ['+--------+', '| AGREED |', '+--------+', 'Next.'], ['', 'AGREED', '', 'Next.']],
  ])('%s', (_, lines, read) => expect(withoutWikiMarks(lines)).toEqual(read));

  it.each<[string, string[]]>([
    ['a mail that quotes', ['> All well.', '> And so on.', 'Fine.']],
    ['an address', ['See https://fjordvaag.example/referat//2026']],
    ['a table', ['| Task | Who |', '| Order | Kari |']],
    ['a rule', ['Budget', '======', 'All well.']],
  ])('and %s stays as it is', (_, lines) => expect(withoutWikiMarks(lines)).toEqual(lines));
});

describe('the right margin', () => {
  const pad = (text: string, beside: string): string => `${text.padEnd(70)}${beside}`;
  it('stands behind the paragraph that it stands beside', () =>
    expect(
      withoutMargin([
        pad('', 'ACTION'),
        '',
        '1  Roof',
        pad('   Ask the diocese about', 'PH'),
        '   the grant.',
        '',
        pad('   Order slates.', 'KL'),
        pad('', '12 June'),
        '',
      ]),
    ).toEqual(['', '', '1  Roof', '   Ask the diocese about', '   the grant. (PH)', '', '   Order slates. (KL, 12 June)', '', '']));
  it('is none where nothing heads it', () => {
    const lines = [pad('Budget', '12 000'), pad('Roof', '8 000')];
    expect(withoutMargin(lines)).toEqual(lines);
  });
});

describe("a page's foot", () => {
  const foot = (n: number): string[] => ['OFFICE: CHURCH ROAD 3     POST: BOX 11', `${' '.repeat(60)}${n}`];
  it('is known by its number and the line beside it, on two pages already', () => {
    const source = readPlain(['Accounts were approved.', ...foot(1), 'The roof leaks.', ...foot(2), 'The end.'].join('\n'));
    expect(source.blocks.filter(block => !block.furniture).map(block => source.text.slice(block.start, block.end))).toEqual([
      'Accounts were approved.',
      'The roof leaks.',
      'The end.',
    ]);
  });
});
