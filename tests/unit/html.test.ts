/** The reader of web pages: one text, its blocks and tables, and the way back to the page's own text nodes. */
import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { type Block, collapse, INVISIBLE, type Source } from '../../lib/read/source';
import { page } from './support';

const read = (content: string): Source => readHtmlFile(page(content));
const textOf = (source: Source, block: Block): string => source.text.slice(block.start, block.end);
const lines = (source: Source): string[] => source.blocks.map(block => collapse(textOf(source, block)));
/** A table's cells as text, row by row. */
const cells = (source: Source, table = 0): string[][] =>
  (source.tables[table]?.rows ?? []).map(row =>
    row.map(cell =>
      source.blocks
        .slice(cell.first, cell.last)
        .map(block => textOf(source, block))
        .join(' / '),
    ),
  );

/** What the page's nodes hold where a span stands, invisible marks and white space aside. */
const located = (source: Source, span: { start: number; end: number }): string =>
  source
    .locate(span)
    .map(piece => (piece.node as { data: string }).data.slice(piece.start, piece.end))
    .join('')
    .replace(new RegExp(INVISIBLE.source, 'gu'), '')
    .replace(/\s+/gu, '');
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

describe('blocks', () => {
  it('a heading without the link that wikis set beside it', () => {
    const source = read(
      '<h2><span class="editsection">[<a href="#">rediger</a>]</span> <span>1 Budsjett</span></h2><h2>2 Veien<a class="headerlink" href="#2">¶</a></h2>',
    );
    expect(lines(source)).toEqual(['1 Budsjett', '2 Veien']);
    // The heading's own words may be such a link, or the whole heading have its class.
    expect(
      lines(
        read(
          '<h2 class="heading-anchor">3 Broen</h2><h2><a class="headerlink" href="#4">4 Kaia</a></h2><p><a class="headerlink">¶</a></p>',
        ),
      ),
    ).toEqual(['3 Broen', '4 Kaia', '¶']);
  });

  it('headings, paragraphs and their levels', () => {
    const source = read('<h1>Møtebok</h1><p>Saken utsettes.</p><h3>Vedtak</h3>');
    expect(source.blocks.map(block => [block.kind, block.level, textOf(source, block)])).toEqual([
      ['heading', 1, 'Møtebok'],
      ['paragraph', 0, 'Saken utsettes.'],
      ['heading', 3, 'Vedtak'],
    ]);
  });

  it('what says that it is a heading is one', () => {
    const source = read('<div role="heading" aria-level="3">Vedtak</div>');
    expect(source.blocks[0]).toMatchObject({ kind: 'heading', level: 3 });
  });

  it('list items know their marker and depth', () => {
    const source = read('<ol start="3"><li>Bil</li><li>Båt<ul><li>Åre</li></ul></li></ol>');
    expect(source.blocks.map(block => [block.kind, block.marker, block.depth, textOf(source, block)])).toEqual([
      ['item', '3.', 1, 'Bil'],
      ['item', '4.', 1, 'Båt'],
      ['item', '•', 2, 'Åre'],
    ]);
  });

  it('a list of terms', () => {
    const source = read('<dl><dt>Sted</dt><dd>Rådhuset</dd></dl>');
    expect(source.blocks.map(block => block.kind)).toEqual(['term', 'description']);
  });

  it('the boxes of a task list', () => {
    const source = read('<ul><li><input type="checkbox"> Ring Kari</li><li><input type="checkbox" checked> Skriv brev</li></ul>');
    expect(source.blocks.map(block => block.checked)).toEqual([false, true]);
    // A wiki's tasks say it by their class.
    const wiki = read('<ul><li data-inline-task-id="1">Ring Kari</li><li data-inline-task-id="2" class="checked">Skriv brev</li></ul>');
    expect(wiki.blocks.map(block => block.checked)).toEqual([false, true]);
  });

  it('lines broken by <br> are blocks of one group; paragraphs are not', () => {
    const source = read('<p>Ansvar: Kari<br>Frist: 1. mai</p><p>Nytt avsnitt</p>');
    expect(lines(source)).toEqual(['Ansvar: Kari', 'Frist: 1. mai', 'Nytt avsnitt']);
    const [first, second, third] = source.blocks;
    expect(first?.group).toBe(second?.group);
    expect(second?.group).not.toBe(third?.group);
  });

  it('lines that were broken only because the page was full are joined', () => {
    const wrapped = [
      'Kommunestyret ber kommunedirektøren om å legge fram en plan for bruken',
      'av bygget, slik at medlemmene kan ta stilling til den før sommeren, og',
      'at naboene får uttale seg om planen før den blir lagt ut på høring der',
      'alle kan se den.',
    ];
    expect(lines(read(`<p>${wrapped.join('<br>')}</p>`))).toEqual([wrapped.join(' ')]);
  });

  it('but a line that begins anew stays a line', () => {
    const wrapped = [
      'Kommunestyret ber kommunedirektøren om å legge fram en plan for bruken',
      'av bygget, slik at medlemmene kan ta stilling til den før sommeren, og',
      'at naboene får uttale seg om planen før den blir lagt ut på høring der',
      'Ansvar: Kari Nesheim',
    ];
    expect(lines(read(`<p>${wrapped.join('<br>')}</p>`))).toEqual([wrapped.slice(0, 3).join(' '), 'Ansvar: Kari Nesheim']);
  });

  it('the lines of preformatted text', () => {
    expect(lines(read('<pre>Sted: Rådhuset\nDato: 6.12.2025</pre>'))).toEqual(['Sted: Rådhuset', 'Dato: 6.12.2025']);
  });

  it('bold, struck and linked stretches', () => {
    const source = read('<p>Kari <b>skriver</b> et <s>langt</s> <a href="/brev">brev</a>.</p>');
    const [block] = source.blocks;
    const words = (spans: { start: number; end: number }[] | undefined) => spans?.map(({ start, end }) => source.text.slice(start, end));
    expect(words(block?.bold)).toEqual(['skriver']);
    expect(words(block?.struck)).toEqual(['langt']);
    expect(words(block?.links)).toEqual(['brev']);
    expect(block?.links[0]?.href).toBe('/brev');
  });
});

describe('what is no part of the document', () => {
  it.each([
    ['scripts and styles', '<script>var x = "skjult";</script><style>.skjult {}</style>'],
    ['templates, pictures, frames', '<template>skjult</template><svg><text>skjult</text></svg><iframe>skjult</iframe>'],
    ['what is hidden', '<p hidden>skjult</p>'],
    ['what is hidden from readers', '<p aria-hidden="true">skjult</p>'],
    ['what the style hides', '<p style="display: none">skjult</p><p style="visibility:hidden">skjult</p>'],
    ['form fields', '<select><option>skjult</option></select><textarea>skjult</textarea><button>skjult</button>'],
    ['comments', '<!-- skjult -->'],
    ['scripts in cells', '<table><tr><td>a<script>skjult()</script></td><td>b</td></tr></table>'],
  ])('%s', (_, hidden) => {
    expect(read(`<p>synlig</p>${hidden}`).text).not.toContain('skjult');
  });

  it.each([
    ['the menu', '<nav><a href="/">Forsiden</a></nav>'],
    ['the footer', '<footer>Postboks 1</footer>'],
    ['the header', '<header>Fjordvåg kommune</header>'],
    ['the side column', '<aside>Aktuelt</aside>'],
    ['a dialog', '<div role="dialog">Velg</div>'],
    ['the cookie bar', '<div class="cookie-bar">Vi bruker informasjonskapsler</div>'],
    ['the breadcrumbs', '<div id="breadcrumbs"><a href="/">Hjem</a></div>'],
  ])('%s is furniture', (_, furniture) => {
    const source = readHtmlFile(`<body>${furniture}<main><p>Saken utsettes.</p></main></body>`);
    expect(source.blocks.map(block => block.furniture)).toEqual([true, false]);
  });

  it('a header inside the article belongs to it', () => {
    const source = readHtmlFile('<body><main><article><header><h1>Møtebok</h1></header><p>Saken utsettes.</p></article></main></body>');
    expect(source.blocks.map(block => block.furniture)).toEqual([false, false]);
  });
});

describe('tables', () => {
  it('rows and cells', () => {
    const source = read('<table><tr><th>Sak</th><th>Ansvar</th></tr><tr><td>Bilpark</td><td>Kari</td></tr></table>');
    expect(cells(source)).toEqual([
      ['Sak', 'Ansvar'],
      ['Bilpark', 'Kari'],
    ]);
    expect(source.tables[0]?.rows[0]?.map(cell => cell.header)).toEqual([true, true]);
    expect(source.blocks[3]?.cell).toEqual({ table: 0, row: 1, column: 1 });
  });

  it('a cell over two columns moves the next one on', () => {
    const source = read('<table><tr><td colspan="2">Bilpark</td><td>Kari</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>');
    expect(source.tables[0]?.rows.map(row => row.map(cell => cell.column))).toEqual([
      [0, 2],
      [0, 1, 2],
    ]);
  });

  it('empty cells are kept', () => {
    expect(cells(read('<table><tr><td>a</td><td></td><td>c</td></tr></table>'))).toEqual([['a', '', 'c']]);
  });

  it('a cell may hold paragraphs and lists', () => {
    const source = read('<table><tr><td><p>Bilpark</p><ul><li>en</li><li>to</li></ul></td><td>Kari</td></tr></table>');
    expect(cells(source)).toEqual([['Bilpark / en / to', 'Kari']]);
  });

  it('a table that only places things on the page is none', () => {
    const source = read('<table><tr><td><h1>Møtebok</h1></td><td><p>Saken utsettes.</p></td></tr></table>');
    expect(source.blocks.map(block => block.cell)).toEqual([undefined, undefined]);
    expect(source.blocks.map(block => block.kind)).toEqual(['heading', 'paragraph']);
  });

  it('a table in such a table is one', () => {
    const source = read('<table><tr><td><table><tr><td>Bilpark</td><td>Kari</td></tr></table></td></tr></table>');
    expect(source.tables.map((_, i) => cells(source, i)).filter(rows => rows.length)).toEqual([[['Bilpark', 'Kari']]]);
  });

  it('a colspan out of all proportion does no harm', () => {
    const source = read('<table><tr><td colspan="99999999">a</td><td>b</td></tr></table>');
    expect(source.tables[0]?.rows[0]?.[1]?.column).toBeLessThanOrEqual(1000);
  });
});

describe('the first part of a long page', () => {
  const html = page(
    '<h1>Møtebok</h1><table><tr><td>Sak 1</td><td>Gangveien</td></tr><tr><td>Sak 2</td><td>Taket</td></tr></table><p>Slutt.</p>',
  );
  const whole = readHtmlFile(html);
  const first = (most: number) => readHtmlFile(html, '', { most });

  it('is the text up to the end of the words that reach its length', () => {
    expect(first(12).text).toBe('Møtebok\nSak 1\n');
    expect(whole.text.startsWith(first(12).text)).toBe(true);
  });

  it('a table that is not read to its end is closed all the same', () => {
    expect(first(12).tables).toEqual([{ rows: [[expect.objectContaining({ column: 0, first: 1, last: 2 })]] }]);
  });

  it('is the whole page where that is shorter', () => {
    expect(first(10_000).text).toBe(whole.text);
    expect(first(10_000).blocks).toEqual(whole.blocks);
  });
});

describe('the text', () => {
  it('collapses white space, hard spaces too', () => {
    expect(read('<p>  Kari\n\n  Nesheim\u00a0(?)  </p>').text.trim()).toBe('Kari Nesheim (?)');
  });

  it.each([
    ['soft hyphens', 'kommune\u00addirektøren', 'kommunedirektøren'],
    ['right-to-left marks', '\u200fKari\u202e Nesheim\u202c', 'Kari Nesheim'],
    ['zero-width spaces', 'Ka\u200bri', 'Kari'],
    ['byte-order marks', '\ufeffKari', 'Kari'],
    ['null characters', 'Ka\u0000ri', 'Kari'],
  ])('leaves out %s', (_, written, text) => {
    expect(read(`<p>${written}</p>`).text.trim()).toBe(text);
  });

  it('words in different elements of a line are not torn apart', () => {
    expect(read('<p>kommune<b>direktøren</b>s</p>').text.trim()).toBe('kommunedirektørens');
  });

  it('words in different blocks are not run together', () => {
    expect(read('<div>Kari<div>Nesheim</div></div>').text.trim().split('\n')).toEqual(['Kari', 'Nesheim']);
  });

  it('the title comes from the page', () => {
    expect(readHtmlFile('<title> Møte  i\n rådet </title><p>x</p>').title).toBe('Møte i rådet');
  });
});

describe('the way back', () => {
  const PAGES: [string, string][] = [
    ['inline elements', '<p>Kari <b>skriver <i>et</i></b> brev<sup>1</sup>.</p>'],
    ['white space', '<p>\n   Kari \t\n  <b>  skriver  </b>\n  brev. </p>'],
    ['entities', '<p>Kari &amp; Tor &#8211; b&oslash;k&nbsp;&lt;1&gt;</p>'],
    ['soft hyphens', '<p>kommune\u00addirekt\u00adøren</p>'],
    ['marks of direction', '<p>\u200fKari \u202eNesheim\u202c!</p>'],
    ['null characters', '<p>Ka\u0000ri Nes\u0000heim</p>'],
    ['broken lines', '<p>Ansvar: <b>Kari</b><br>Frist: 1. mai<br>\n Sted: Rådhuset</p>'],
    ['preformatted lines', '<pre>Sted: Rådhuset\n  Dato: 6.12.2025\n\nKari</pre>'],
    [
      'tables',
      '<table><tr><th colspan="2">Sak</th><td> Kari <b>og</b> Tor</td></tr><tr><td><p>a</p><p>b</p></td><td>c</td><td></td></tr></table>',
    ],
    ['nested tables', '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td></tr></table>'],
    ['lists', '<ul><li>en<ol><li>to</li></ol></li><li> tre </li></ul>'],
    ['signs beyond the basic plane', '<p>😀 Kari 😀<b>😀</b> brev</p>'],
    [
      'wrapped lines',
      `<p>${['Kommunestyret ber kommunedirektøren om å legge fram en plan for bruken', 'av bygget, slik at medlemmene kan ta stilling til den før sommeren, og', 'at naboene får uttale seg om planen før den blir lagt ut på høring der'].join('<br>\n')}</p>`,
    ],
  ];

  it.each(PAGES)('every block leads back to its words: %s', (_, content) => {
    const source = read(content);
    expect(source.blocks.length).toBeGreaterThan(0);
    for (const block of source.blocks) expect(located(source, block)).toBe(squeezed(textOf(source, block)));
  });

  it.each(PAGES)('and so does every word: %s', (_, content) => {
    const source = read(content);
    for (const word of source.text.matchAll(/\S+/gu)) {
      const span = { start: word.index, end: word.index + word[0].length };
      expect(located(source, span)).toBe(word[0]);
    }
  });

  it('a stretch over several nodes gives a piece for each', () => {
    const source = read('<p>Kari <b>skriver</b> brev</p>');
    expect(
      source
        .locate({ start: 0, end: source.text.trim().length })
        .map(({ node, start, end }) => (node as { data: string }).data.slice(start, end).trim()),
    ).toEqual(['Kari', 'skriver', 'brev']);
  });

  it('an empty span, and one outside the text, lead nowhere', () => {
    const source = read('<p>Kari</p>');
    expect(source.locate({ start: 2, end: 2 })).toEqual([]);
    expect(source.locate({ start: 900, end: 950 })).toEqual([]);
  });
});

describe('any string is a page', () => {
  it.each(['', ' ', 'bare ord', '<', '<table><td>', '</p></div>', '<p', '<b><p>feil</b></p>', '<h1><table><h2>x</table>', '\u0000'])(
    '%j',
    html => {
      const source = readHtmlFile(html);
      for (const block of source.blocks) expect(collapse(textOf(source, block))).not.toBe('');
    },
  );
});

describe('a page that has each line of a PDF in an element of its own', () => {
  const LINES = [
    'Rådet diskuterade förslaget till ny plan för gångvägen som har',
    'tagits fram av förvaltningen under våren och som nu ligger till',
    'grund för det fortsatta arbetet med den nya parken i området.',
  ];
  const content = ['§ 1 Parken', ...LINES, '§ 2 Vägen', ...LINES, '§ 3 Skolan', ...LINES, '§ 4 Torget', ...LINES, '§ 5 Ån', ...LINES];
  const spoken = (wrap: (line: string) => string): string[] => lines(read(content.map(wrap).join('')));

  it('has its sentences back, and its headings apart', () =>
    expect(spoken(line => `<div>${line}</div>`)).toEqual(
      ['§ 1 Parken', '§ 2 Vägen', '§ 3 Skolan', '§ 4 Torget', '§ 5 Ån'].flatMap(title => [title, LINES.join(' ')]),
    ));
  it('where they are points of a list they stay apart', () =>
    expect(spoken(line => `<ul><li>${line}</li></ul>`)).toHaveLength(content.length));
});
