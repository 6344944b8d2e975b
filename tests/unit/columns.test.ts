/** Plain text that has lost its form: columns of spaces, underlined headings, pages printed as one line. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/parse';
import { columnRegions } from '../../lib/read/columns';
import { readPlain } from '../../lib/read/plain';
import { withoutRuns } from '../../lib/read/runon';
import type { Source } from '../../lib/read/source';

const cellsOf = (source: Source): string[][] =>
  source.tables.flatMap(table =>
    table.rows.map(row =>
      row.map(cell =>
        source.blocks
          .slice(cell.first, cell.last)
          .map(block => source.text.slice(block.start, block.end))
          .join(' / '),
      ),
    ),
  );
const rows = (text: string) =>
  columnRegions(text.split('\n')).flatMap(region => region.rows.map(row => row.cells.map(cell => cell.lines.join(' / '))));

describe('columns made of spaces', () => {
  it('labels with values beside them, one a line', () =>
    expect(
      rows(`Beslutande        Ann Berg (S), ordförande
                  Mikael Torn (M)

Ej tjänstgörande  Bo Alm (S)
ersättare`),
    ).toEqual([
      ['Beslutande', 'Ann Berg (S), ordförande / Mikael Torn (M)'],
      ['Ej tjänstgörande ersättare', 'Bo Alm (S)'],
    ]));
  it('one a line too where they nearly fill it', () =>
    expect(
      rows(`Läsnä   Matti Heino, Ahvenkankaan kunta, puheenjohtaja
        Tuija Ranta, keskus, rahoittajan edustaja
        Ilpo Kuula, maataloustuottajat`),
    ).toEqual([
      [
        'Läsnä',
        'Matti Heino, Ahvenkankaan kunta, puheenjohtaja / Tuija Ranta, keskus, rahoittajan edustaja / Ilpo Kuula, maataloustuottajat',
      ],
    ]));
  it('the longest label has no room behind it', () =>
    expect(
      rows(`Åtgärd:   Rekvirera resterande bidrag
Ansvarig: Annika Sjö
Klart:    13 december`),
    ).toEqual([
      ['Åtgärd:', 'Rekvirera resterande bidrag'],
      ['Ansvarig:', 'Annika Sjö'],
      ['Klart:', '13 december'],
    ]));
  it('a point whose second line hangs under its words', () =>
    expect(
      rows(`PÄÄTÖS:   Kunnanhallitus päätti
          1. myöntää määrärahan
          2. velvoittaa johtajan raportoimaan mittausten
             tuloksista hallitukselle`),
    ).toEqual([
      [
        'PÄÄTÖS:',
        'Kunnanhallitus päätti / 1. myöntää määrärahan / 2. velvoittaa johtajan raportoimaan mittausten tuloksista hallitukselle',
      ],
    ]));
  it('a table with a header, its cells broken over lines', () =>
    expect(
      rows(`Tiltak                       Ansvar        Frist
Sende brev til fylket om     Kari          1. mai
finansiering
Lage plan                    Ola           neste møte`),
    ).toEqual([
      ['Tiltak', 'Ansvar', 'Frist'],
      ['Sende brev til fylket om finansiering', 'Kari', '1. mai'],
      ['Lage plan', 'Ola', 'neste møte'],
    ]));
  it('are read as any table', () => {
    const minutes = parse(
      readPlain(`Referat styremøte 10.03.2026
Til stede: Kari Moe, Ola Vik

Sak 1 Budsjett

Tiltak                       Ansvar        Frist
Sende brev til fylket        Kari Moe      01.05.2026
Lage plan                    Ola Vik       02.06.2026

Sak 2 Eventuelt
Ingenting.`),
    );
    expect(minutes.cases.flatMap(one => one.actions.map(action => [action.text, action.responsible[0]?.name, action.due?.date]))).toEqual([
      ['Sende brev til fylket', 'Kari Moe', '2026-05-01'],
      ['Lage plan', 'Ola Vik', '2026-06-02'],
    ]);
  });
  it.each([
    ['prose with two spaces after a full stop', 'Saken ble utsatt.  Den tas opp igjen.\nStyret var enig.  Alle stemte for.'],
    ['a list whose marks stand apart', '1.       Bruk av fondet\n2.       Tiltak som bidrar\na.       Søknad'],
    ['a section’s number before its title', '§ 20        Fastställande av dagordning\n\n§ 21        Budget'],
    ['one line alone', 'Fjordvåg kommune                Møtebok'],
    ['an indented quotation', 'Styret skriver:\n      Vi ber om svar.\n      Vi venter.'],
  ])('not %s', (_, text) => expect(rows(text)).toEqual([]));
  it('pass over the end of a page', () =>
    expect(
      cellsOf(readPlain('Päätös      Lautakunta pyytää selvityksen\n            hankinnoista\fSivu 2\n            ja laskuista.\n')),
    ).toEqual([['Päätös', 'Lautakunta pyytää selvityksen hankinnoista ja laskuista.']]));
});

describe('a line under a line', () => {
  const headings = (text: string) =>
    readPlain(text)
      .blocks.filter(block => block.kind === 'heading')
      .map(block => block.level);
  it('makes it a heading', () => expect(headings('Lägesrapport\n------------\nAllt går bra.\n\nBudget\n======\nKlar.')).toEqual([2, 1]));
  it('is no text itself', () => expect(readPlain('Budget\n======\nKlar.').text.trim()).toBe('Budget\nKlar.'));
  it('only rules off the paragraph above it', () =>
    expect(headings('Referent: Kari Moe\nTil stede: Ola Vik\n=====================================\nSak 1')).toEqual([]));
});

describe('a page that is one line', () => {
  const long = (text: string) =>
    `${text} ${'Ordføreren orienterte om arbeidet og svarte på spørsmål fra representantene i salen. '.repeat(5)}`;
  const cut = (lines: string[]) =>
    withoutRuns(lines.map(text => ({ text, newPage: false })))
      .map(line => line.text.trim().slice(0, 24))
      .filter(Boolean);
  it('is cut before points that rise by one, and loses its own number', () =>
    expect(cut([`1 Protokoll ${long('1. Åpning av møtet')}${long('2. Budsjett')}`, `2 Fortsatt ${long('3. Eventuelt')}`])).toEqual([
      'Protokoll',
      '1. Åpning av møtet Ordfø',
      '2. Budsjett Ordføreren o',
      'Fortsatt',
      '3. Eventuelt Ordføreren ',
    ]));
  it('is not cut at numbers that do not', () =>
    expect(cut([long('Møtet 3. Mai og 7. Juni var fulle, 12. September tom.')])).toHaveLength(1));
  it('a long paragraph among short lines is none', () =>
    expect(
      cut(['1. Åpning', long('2. Budsjett 3. Drift 4. Annet'), ...Array.from({ length: 40 }, () => 'En kort linje om noe helt annet.')]),
    ).toHaveLength(42));
});

describe('a table whose points fill many lines', () => {
  const text = `Pkt.     Tekst                                               Ansvar     Frist

1        Godkjenning av referat
1.1      Referatet ble godkjent uten merknader.

2        Sikkerhet
2.1      Ingen skader siden sist. To meldinger: manglende
         rekkverk og skap uten lås. Begge lukket.
2.2      Vernerunde annenhver onsdag.
2.4      Oppdatert plan for stillas sendes.                  TE         19.11
2.5      Rømningsvei fra brakkerigg. TE ordner avtale
         med brøytefirma.                                    TE         Snarest
2.6      Revidert plan legges fram.                          BL         21.11`;
  const source = readPlain(text);
  it('is one table, and who stands beside a point is in a column of its own', () => {
    expect(source.tables).toHaveLength(1);
    const beside = source.blocks.filter(({ cell }) => cell?.column === 2).map(({ start, end }) => source.text.slice(start, end));
    expect(beside).toEqual(['Ansvar', 'TE', 'TE', 'BL']);
  });
});
