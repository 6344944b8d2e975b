/** The reader of plain text: mail, wiki pages, text taken from PDFs. */
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/read/plain';
import { type Block, collapse, type Source } from '../../lib/read/source';

const textOf = (source: Source, block: Block): string => source.text.slice(block.start, block.end);
const lines = (source: Source): string[] => source.blocks.filter(block => !block.furniture).map(block => collapse(textOf(source, block)));
const furniture = (source: Source): string[] => source.blocks.filter(block => block.furniture).map(block => textOf(source, block));
const cells = (source: Source): string[][] =>
  (source.tables[0]?.rows ?? []).map(row =>
    row.map(cell =>
      source.blocks
        .slice(cell.first, cell.last)
        .map(block => textOf(source, block))
        .join(' / '),
    ),
  );

describe('lines', () => {
  it.each([
    ['Unix', 'Kari\nTor'],
    ['Windows', 'Kari\r\nTor'],
    ['old Macintosh', 'Kari\rTor'],
    ['page breaks', 'Kari\fTor'],
  ])('of %s', (_, text) => {
    expect(lines(readPlain(text))).toEqual(['Kari', 'Tor']);
  });

  it('of one paragraph share a group', () => {
    const [kari, tor, mona] = readPlain('Kari\nTor\n\nMona').blocks;
    expect(kari?.group).toBe(tor?.group);
    expect(tor?.group).not.toBe(mona?.group);
  });

  it('that begin with an arrow are a line each, however long they are', () => {
    const told = [
      '-> Kari skriver til kommunen om veien og om brua, klart senest 21/10 i år',
      '-> Tor ringer entreprenøren og spør om han kan komme en uke før han pleier',
      'og få det gjort.',
    ];
    expect(lines(readPlain(told.join('\n')))).toEqual([told[0], `${told[1]} ${told[2]}`]);
  });

  it('that only ran full are joined', () => {
    const wrapped = [
      'Kommunestyret ber kommunedirektøren om å legge fram en plan for bruken',
      'av bygget, slik at medlemmene kan ta stilling til den før sommeren, og',
      'at naboene får uttale seg om planen før den blir lagt ut på høring der',
      'alle kan se den.',
    ];
    expect(lines(readPlain(wrapped.join('\n')))).toEqual([wrapped.join(' ')]);
  });

  it('the rest of an entry of a list is part of it', () => {
    const blocks = (rest: string) =>
      readPlain(`* Ask the printer for a price on cards and posters, and\n  ${rest}\n* Book a room`).blocks.length;
    expect(blocks('send it to Kate (Tom).')).toBe(2);
    expect(blocks('Kate: posters.')).toBe(3);
  });
  it('that are short on purpose are not', () => {
    expect(lines(readPlain('Kari Nesheim\nTor Brekkan\nMona Lillevik'))).toEqual(['Kari Nesheim', 'Tor Brekkan', 'Mona Lillevik']);
  });

  it('of points begin anew', () => {
    const text = [
      '1. Kommunestyret ber kommunedirektøren legge fram en plan for bruken av',
      'bygget før sommeren, slik at alle medlemmene kan ta stilling til den og',
      '2. Kommunestyret ber om at naboene får uttale seg om planen før den er',
      'lagt ut på høring.',
    ];
    expect(lines(readPlain(text.join('\n')))).toEqual([`${text[0]} ${text[1]}`, `${text[2]} ${text[3]}`]);
  });
});

describe('what lines say of themselves', () => {
  it('headings', () => {
    expect(readPlain('# Møtebok\n\n### Vedtak\n\n#nummer').blocks.map(block => [block.kind, block.level])).toEqual([
      ['heading', 1],
      ['heading', 3],
      ['paragraph', 0],
    ]);
  });

  it.each(['- Ring Kari', '* Ring Kari', '• Ring Kari', '– Ring Kari'])('bullets: "%s"', text => {
    const source = readPlain(text);
    expect(source.blocks[0]).toMatchObject({ kind: 'item', marker: '•', depth: 1 });
    expect(lines(source)).toEqual(['Ring Kari']);
  });

  it('bullets under bullets', () => {
    expect(readPlain('- Bil\n    - Båt').blocks.map(block => block.depth)).toEqual([1, 3]);
  });

  it('boxes', () => {
    expect(readPlain('[ ] Ring Kari\n[x] Skriv brev').blocks.map(block => block.checked)).toEqual([false, true]);
  });

  it('bold words', () => {
    const source = readPlain('Her er **Kari Nesheim** nevnt');
    expect(source.blocks[0]?.bold.map(({ start, end }) => source.text.slice(start, end))).toEqual(['Kari Nesheim']);
    expect(source.text).not.toContain('*');
  });
});

describe('Markdown as people write it', () => {
  const said = (text: string): string[] => {
    const source = readPlain(text);
    return source.blocks.map(block => `${block.kind}${block.level || ''} ${source.text.slice(block.start, block.end)}`);
  };
  it.each([
    ['a heading without a space', '##Ny gapahuk\n\nVegard søker.', ['heading2 Ny gapahuk', 'paragraph Vegard søker.']],
    ['a hash alone is a mark', '#dugnad på lørdag', ['paragraph #dugnad på lørdag']],
    ['a slanted label', '*Sted*: Klubbhytta', ['paragraph Sted: Klubbhytta']],
    ['a slanted label with its colon', '_Sted:_ Klubbhytta', ['paragraph Sted: Klubbhytta']],
    ['a slanted word is no label', '*Kanskje* kommer Kari', ['paragraph Kanskje kommer Kari']],
    ['a link', 'Se [planen](https://fjordvag.example/plan_(2)) her', ['paragraph Se planen her']],
    ['a picture', '![kart](kart.png)', []],
    ['a comment', '<!-- image -->\n\nKari <!-- fra\nfjellet --> kommer', ['paragraph Kari', 'paragraph kommer']],
    [
      'a head for the generator',
      '---\ntitle: "Styremøte"\nlayout: page\n---\n\nTil stede: Kari',
      ['heading1 Styremøte', 'paragraph Til stede: Kari'],
    ],
    ['two rules are no head', '---\n\nKari kommer.\n\n---', ['paragraph Kari kommer.']],
  ])('%s', (_, text, blocks) => expect(said(text)).toEqual(blocks));
});

describe('tables', () => {
  it('by tabs', () => {
    expect(cells(readPlain('Sak\tAnsvar\nBilpark\tKari'))).toEqual([
      ['Sak', 'Ansvar'],
      ['Bilpark', 'Kari'],
    ]);
  });
  it('by bars, without the line that rules them off', () => {
    expect(cells(readPlain('| Sak | Ansvar |\n|---|:---|\n| Bilpark | Kari |'))).toEqual([
      ['Sak', 'Ansvar'],
      ['Bilpark', 'Kari'],
    ]);
  });
  it('an empty line ends one', () => {
    expect(readPlain('a\tb\n\nc\td').tables).toHaveLength(2);
  });
});

describe('the page’s furniture', () => {
  it.each(['Side 3', 'Side 3 av 12', 'side 3/12', 'Sida 3 (12)', 'Sivu 4', 'Page 4 of 9', '3 (12)', '3 / 12'])(
    'a page number: "%s"',
    text => {
      expect(furniture(readPlain(`Kari\n\n${text}\n\nTor`))).toEqual([text]);
    },
  );

  it.each(['3', 'Side om side', '12 medlemmer', 'Sak 3'])('none: "%s"', text => {
    expect(furniture(readPlain(`Kari\n\n${text}\n\nTor`))).toEqual([]);
  });

  it('a header that stands on every page; on the first it is the letterhead', () => {
    const pages = Array.from(
      { length: 6 },
      (_, i) =>
        `Fjordvåg kommune ${i + 1}\n\n${Array.from({ length: 8 }, (_, k) => `Avsnitt ${'abcdefgh'[k]} på ark ${'uvwxyz'[i]}.`).join('\n\n')}\n`,
    );
    expect(furniture(readPlain(pages.join('\f')))).toHaveLength(5);
  });

  it('a heading that comes back in each case is content, a line that breaks a sentence is none', () => {
    const text = (line: string, ended: string) =>
      readPlain(
        Array.from({ length: 5 }, (_, page) =>
          [
            ...Array.from({ length: 13 }, (_, i) => `Linje ${'abcdefghijklm'[i]} på side ${'uvxyz'[page]} er skrevet her.`),
            `Det som ble sagt av ordføreren om saken${ended}`,
            line,
            'og resten av teksten kommer her på neste linje.',
          ].join('\n'),
        ).join('\n'),
      ).blocks.filter(block => block.furniture).length;
    expect(text('Kommunedirektørens forslag til vedtak', '.')).toBe(0);
    expect(text('Møtebok for Fjordvåg kommune', '')).toBeGreaterThan(3);
  });
  it('a line that stands often in one place is content', () => {
    expect(furniture(readPlain(`Kari\n\n${'Enstemmig vedtatt.\n\n'.repeat(6)}Tor`))).toEqual([]);
  });
});

describe('the text', () => {
  it('has no invisible marks, and white space collapsed', () => {
    expect(readPlain('Ka\u00adri\u200f  Nes\u0000heim').text.trim()).toBe('Kari Nesheim');
  });
  it('leads back to no page', () => {
    const source = readPlain('Kari Nesheim');
    expect(source.locate({ start: 0, end: 4 })).toEqual([]);
    expect(source.format).toBe('text');
  });
  it.each(['', '\n\n\n', '\t\t', '|', '||', '**', '- ', '# ', '\u0000'])('may be %j', text => {
    expect(() => readPlain(text)).not.toThrow();
  });
});
