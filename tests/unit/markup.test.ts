/** What notes in repositories are written in besides Markdown: each is read as the same headings, lists and lines. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/parse';
import { asMarkdown } from '../../lib/read/markup';
import { readPlain } from '../../lib/read/plain';

const read = (text: string): string[] => asMarkdown(text.split('\n')).filter(line => line.trim());

describe('a line becomes Markdown', () => {
  it.each([
    ['an escaped number', '**1\\. Budget**', ['**1. Budget**']],
    ['a break', 'Vid protokollet: Tove Lind\\', ['Vid protokollet: Tove Lind']],
    ['a slanted label', '_Åtgärd_: Tove ringer.', ['Åtgärd: Tove ringer.']],
    ['a slanted line', '*Referat for møtet den 4. mai*', ['Referat for møtet den 4. mai']],
    ['a heading without its space', '###Zulip', ['### Zulip']],
    ['a heading with a tab behind it', '## 1. Budget\t', ['## 1. Budget']],
    ['an anchor behind a heading', '## Budget {#budget}', ['## Budget']],
    ['lists with pluses', '+ Tove\n+ Ola', ['- Tove', '- Ola']],
    ['a number that a tab sets apart', '1. Budget\n2.\tRegnskap', ['1. Budget', '2. Regnskap']],
    [
      'a table without outer bars',
      'Task | Who\n-----|----\nCall the bank | Tove',
      ['|Task | Who|', '|-----|----|', '|Call the bank | Tove|'],
    ],
    [
      'front matter',
      '---\nlayout: post\ntitle: "Board meeting"\ndate: 2025-04-09\ntags: [x]\n---\n# {{ page.title }}',
      ['# Board meeting', 'date: 2025-04-09', '# Board meeting'],
    ],
    ['front matter of Hugo', '+++\ntitle = "Board meeting"\ndraft = false\n+++\nText', ['# Board meeting', 'Text']],
    ['org-mode', '#+TITLE: Board\n* Budget\n** TODO Call the bank\n+ one', ['# Board', '## Budget', '### Call the bank', '- one']],
    ['AsciiDoc', '= Board\n:toc:\n\n== Budget\n* one\n** two', ['# Board', '## Budget', '- one', '  - two']],
    ['reStructuredText', 'Board\n=====\n\nBudget\n^^^^^^\n\n#. one\n#. two', ['Board', '=====', '### Budget', '1. one', '2. two']],
    [
      'a bot’s log',
      '17:02:11 <tove> #topic Budget\n17:04:40 <ola> what about rent?\n17:05:02 <tove> #action Ola asks the bank',
      ['## Budget', '17:04:40 <ola> what about rent?', 'ACTION: Ola asks the bank'],
    ],
    [
      'LaTeX',
      '\\documentclass{article}\n\\usepackage{babel}\n\\title{Referat}\n\\begin{document}\n\\maketitle % here\n\\section*{Budget}\nEt \\emph{lille} overskud på 5\\,\\%.\n\\begin{enumerate}\n\\item Valg\n\\begin{itemize}\n\\item Tove\n\\end{itemize}\n\\item[\\textsection 7] Eventuelt\n\\end{enumerate}',
      ['# Referat', '## Budget', 'Et lille overskud på 5 %.', '1. Valg', '  - Tove', '§ 7 Eventuelt'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('stays as it is', () => {
  it.each([
    ['stars that are bullets', '* Tove\n** rings\n* Ola'],
    ['a name with a sign in it', 'The file is called new_board_list.txt'],
    ['a line to be filled in', '______________ ______________'],
    ['a product', 'It is 4 * 3 * 2 metres.'],
    ['a tag', '#budget'],
    ['one command alone', '#topic Budget'],
    ['a rule amid the text', 'Budget\n\n---\n\nRent: 400'],
    ['bars in a sentence', 'Open 9–12 | 13–15'],
    ['a folder of Windows', 'It is in C:\\Minutes\\2025'],
    ['a number alone with a tab', '1.\tBudget'],
  ])('%s', (_, text) => {
    expect(asMarkdown(text.split('\n'))).toEqual(text.split('\n'));
  });
});

const casesOf = (text: string): string[] =>
  parse(readPlain(text)).cases.map(({ number, title }) => `${number ? `${number} ` : ''}${title}`);

describe('the cases', () => {
  it('of a LaTeX document are numbered by hand or by the list', () => {
    const items = ['Valg af dirigent', 'Regnskab', 'Eventuelt'].map(
      (title, i) =>
        `\\item[\\textsection ${i + 2}] ${title}\n\nBestyrelsen fremlagde sagen, og der var ingen bemærkninger. Enstemmigt vedtaget.`,
    );
    const text = `\\documentclass{article}\n\\title{Referat af generalforsamling}\n\\date{4. december 2017}\n\\begin{document}\nTil stede: Tove Lind og Ole Bech.\n\n\\begin{enumerate}\n${items.join('\n\n')}\n\\end{enumerate}`;
    expect(casesOf(text)).toEqual(['2 Valg af dirigent', '3 Regnskab', '4 Eventuelt']);
  });

  it('are the numbers under the agenda’s heading, though nothing stands under them and much above', () => {
    const intro = 'Tervetuloa kokoukseen. Kokous pidetään seuran majalla, ja kahvia on tarjolla ennen kokousta. '.repeat(6);
    const text = `# Seuran kevätkokous\n\n${intro}\n\n### Aika: 21.9.2026 klo 18:00\n\n### Esityslista:\n\n1. Kokouksen avaus\n2. Tilinpäätös\n3. Vastuuvapaus\n4. Kokouksen päättäminen\n\n### Terveisin,\n\n**Aino Salmi**\n`;
    expect(casesOf(text)).toEqual(['1 Kokouksen avaus', '2 Tilinpäätös', '3 Vastuuvapaus', '4 Kokouksen päättäminen']);
  });

  it('keep their numbers where a case has a list with the same ones', () => {
    const text =
      'Minutes of the committee, 21 September 2026\n\n**1\\. Call to order**\n\nThe chair called the meeting to order at 6:02 p.m.\n\n**2\\. Public comment**\n\nNone.\n\n**3\\. Approval of minutes**\n\nThe minutes were approved.\n\n**4\\. Reports**\n\nOther towns do this:\n\n1. Ashford counts twice, and publishes both results.\n\n2. Elmstead counts once, on paper, in the open.\n\n3. Oakley does both.\n\n**5\\. Other business**\n\nNone.\n';
    expect(casesOf(text)).toEqual(['1 Call to order', '2 Public comment', '3 Approval of minutes', '4 Reports', '5 Other business']);
  });

  it('have the agenda’s titles where the minutes only number what was said', () => {
    const text =
      '# Referat fra årsmøte\n\nMøte 4. mai 2026\n\nTil stede: Tove Lind, Ola Berg og Kari Moe\n\n## Dagsorden\n\n1. Godkjenning av innkalling; valg av ordstyrer og referent.\n    - publisering og arkivering av innkalling og referat\n2. Evaluering av prosessen i år\n    - hva er bra?\n3. Fornying av komiteen\n4. Eventuelt\n\n## Referat\n\n1. Innkallingen ble godkjent. Tove ble valgt til ordstyrer.\n2. Mye har gått bra! Flere bidrag enn før.\n3. Ola tar kontakt med Molde. Tove sitter et år til.\n4. Ikke drøftet\n';
    expect(casesOf(text)).toEqual([
      '1 Godkjenning av innkalling; valg av ordstyrer og referent',
      '2 Evaluering av prosessen i år',
      '3 Fornying av komiteen',
      '4 Eventuelt',
    ]);
  });
});
