/** A table inside a case whose rows are what was decided in it, and the tables that look like one. */
import { describe, expect, it } from 'vitest';
import { decisionsOf, minutesOf } from './support';

const row = (cells: readonly string[], tag: string): string => `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const decided = (head: readonly string[], rows: readonly string[][], { tag = 'th', before = '' } = {}): string[] =>
  decisionsOf(
    minutesOf(
      `<h1>Protokoll från möte i Fjällviks byalag 12 mars 2026</h1><p>Närvarande: Karin Nesberg (ordförande), Olle Vikman</p>
       <h2>§ 1 Öppnande</h2><p>Karin hälsade välkommen.</p>
       <h2>§ 2 Vägen</h2>${before}<table>${row(head, tag)}${rows.map(cells => row(cells, 'td')).join('')}</table>
       <h2>§ 3 Övrigt</h2><p>Inget.</p>`,
    ),
  ).map(({ text }) => text);

describe('a table of decisions', () => {
  it.each([
    [
      'beside their state',
      ['Beslut', 'Status'],
      [
        ['Karin är kontakt', 'Klart'],
        ['Grinden byts', 'Öppet'],
      ],
      ['Karin är kontakt', 'Grinden byts'],
    ],
    [
      'behind their number',
      ['Nr', 'Beslut', 'Status'],
      [
        ['1', 'Ny grind', 'Klart'],
        ['2', 'Ingen ny stig', 'Klart'],
      ],
      ['Ny grind', 'Ingen ny stig'],
    ],
    ['behind what was said', ['Diskussion', 'Beslut'], [['Flera ville ha en grind.', 'Ny grind']], ['Ny grind']],
  ])('has one in each row, %s', (_, head, rows, expected) => {
    expect(decided(head, rows)).toEqual(expected);
  });

  it('needs no cells that are marked as heads where all of them are known', () => {
    expect(decided(['Nr', 'Beslut', 'Status'], [['1', 'Ny grind', 'Klart']], { tag: 'td' })).toEqual(['Ny grind']);
  });

  it('may stand under a heading that says the same', () => {
    const before = '<h3>Beslut</h3>';
    expect(decided(['Beslut', 'Status'], [['Ny grind', 'Klart']], { before })).toEqual(['Ny grind']);
  });
});

describe('no table of decisions', () => {
  it('is one that names who decided in the body’s stead', () => {
    expect(decided(['Nr', 'Beslut', 'Delegat'], [['4/26', 'Avtal om skolskjuts', 'Enhetschef']])).toEqual([]);
  });

  it('is one beside what the case itself decided', () => {
    const before = '<h3>Beslut</h3><p>Listan läggs till handlingarna.</p><h3>Lista</h3>';
    expect(decided(['Nr', 'Beslut'], [['4/26', 'Avtal om skolskjuts']], { before })).toEqual(['Listan läggs till handlingarna.']);
  });

  it('is a label and its value', () => {
    expect(decided(['Beslut', 'Ny grind vid bron'], [['Omröstning', 'Alla för']], { tag: 'td' })).toEqual(['Ny grind vid bron']);
  });
});
