/** What of the minutes is marked, and what is left of it where the user has turned a kind of marks off. */
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../extension/content/marks';
import { MARK_KINDS, type MarkKind } from '../../extension/platform/marks';
import type { Span } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { page } from './support';

const source = readHtmlFile(
  page(
    `<h1>Møteprotokoll Formannskapet</h1><p>Dato: 14.03.2026</p><p>Til stede: Kari Nesheim, Tor Brekkan</p>
     <h2>PS 4/26 Bilpark</h2>
     <h3>Forslag fra Tor Brekkan</h3><p>Kommunen selger alle biler.</p>
     <h3>Votering</h3><p>Forslag fra Tor Brekkan falt med 1 mot 6 stemmer.</p>
     <h3>Vedtak</h3><p>Rapporten tas til orientering. Kommunedirektøren bes om å legge fram en plan innen 1. mai 2026.</p>
     <h2>PS 5/26 Skolevei</h2>
     <h3>Vedtak</h3><p>Saken tas til orientering.</p>`,
    'Møtebok',
  ),
);
const minutes = parse(source);
const words = (spans: readonly Span[] = []) => spans.map(({ start, end }) => source.text.slice(start, end)).join('|');
const drawn = (...off: MarkKind[]) => {
  const { looks, marks } = marksOf(minutes, undefined, off);
  return { marks, look: (name: Parameters<typeof looks.get>[0]) => words(looks.get(name)) };
};

describe('marks', () => {
  it('draw one tint and one line at any letter', () => {
    const { look } = drawn();
    expect(look('who')).toBe('Kommunedirektøren');
    expect(look('due')).toBe('innen 1. mai 2026');
    expect(look('action-tint')).toContain('Kommunedirektøren bes om å legge fram en plan innen 1. mai 2026');
    expect(look('action-line')).toContain('bes om å legge fram en plan');
    expect(look('action-line')).not.toContain('Kommunedirektøren');
    expect(look('decision')).toContain('Kommunedirektøren bes');
    expect(look('decision-line')).toContain('Rapporten tas til orientering.');
    expect(look('decision-line')).not.toContain('legge fram en plan');
    expect(look('fallen')).toContain('Kommunen selger alle biler.');
  });

  it('give the line back to what they stand in when they are off', () => {
    expect(drawn('who').look('action-line')).toContain('Kommunedirektøren bes om å legge fram en plan');
    expect(drawn('who').look('who')).toBe('');
    expect(drawn('who', 'due').look('action-line')).toContain('Kommunedirektøren bes om å legge fram en plan innen 1. mai 2026');
    expect(drawn('action').look('decision-line')).toContain('legge fram en plan');
    expect(drawn('action').look('decision-line')).not.toContain('innen 1. mai');
    expect(drawn('action', 'who', 'due').look('decision-line')).toContain('legge fram en plan innen 1. mai 2026');
  });

  it('draw nothing of what is off, and all else', () => {
    for (const kind of MARK_KINDS) {
      const { look } = drawn(kind);
      for (const [name, own] of [
        ['case', 'case'],
        ['decision', 'decision'],
        ['decision-line', 'decision'],
        ['action-tint', 'action'],
        ['action-line', 'action'],
        ['who', 'who'],
        ['due', 'due'],
        ['vote', 'vote'],
        ['fallen', 'fallen'],
      ] as const)
        expect({ kind, name, drawn: look(name) !== '' }).toEqual({ kind, name, drawn: own !== kind });
    }
  });

  it('stay marks when they are off: the panel tells of them, only the page does not show them', () => {
    const all = drawn().marks;
    const none = drawn(...MARK_KINDS);
    expect(none.marks.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(none.marks.map(({ spans }) => spans)).toEqual(all.map(({ spans }) => spans));
    expect(none.marks.flatMap(({ seen }) => seen)).toEqual([]);
    expect(all.every(({ seen }) => seen.length > 0)).toBe(true);
  });

  it('can be pointed at where they are seen: an action by its deadline alone', () => {
    const action = drawn('action', 'who').marks.find(({ kind }) => kind === 'action');
    expect(words(action?.seen)).toBe('innen 1. mai 2026');
  });
});
