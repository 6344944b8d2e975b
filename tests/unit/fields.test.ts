/** Labels and their values, in every form they take. */
import { describe, expect, it } from 'vitest';
import { fieldKinds, fieldsIn } from '../../lib/find/fields';
import type { FieldKind } from '../../lib/language/language';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { LanguageCode } from '../../lib/minutes';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';
import type { Source } from '../../lib/read/source';
import { page } from './support';

describe('a label', () => {
  it.each<[LanguageCode, string, FieldKind]>([
    ['nb', 'Sted', 'place'],
    ['nb', 'Møtested', 'place'],
    ['nb', 'Dato', 'date'],
    ['nb', 'Referent', 'secretary'],
    ['nb', 'Møteleder', 'chair'],
    ['nb', 'Til stede', 'present'],
    ['nb', 'Forfall', 'absent'],
    ['nb', 'Ansvarlig', 'responsible'],
    ['nb', 'Frist', 'due'],
    ['nn', 'Møtestad', 'place'],
    ['nn', 'Ansvarleg', 'responsible'],
    ['sv', 'Plats', 'place'],
    ['sv', 'Ordförande', 'chair'],
    ['sv', 'Sekreterare', 'secretary'],
    ['sv', 'Närvarande', 'present'],
    ['sv', 'Ansvarig', 'responsible'],
    ['da', 'Sted', 'place'],
    ['da', 'Ansvarlig', 'responsible'],
    ['fi', 'Paikka', 'place'],
    ['fi', 'Puheenjohtaja', 'chair'],
    ['en', 'Present', 'present'],
    ['en', 'Chair', 'chair'],
  ])('%s: "%s" names the %s', (code, label, kind) => {
    expect(fieldKinds(label, vocabularyOf(code))).toContain(kind);
  });

  it('can mean two things', () => {
    const kinds = fieldKinds('Ansvar/frist', vocabularyOf('nb'));
    expect(kinds).toEqual(expect.arrayContaining(['responsible', 'due']));
    expect(fieldKinds('Sted og dato', vocabularyOf('nb'))).toEqual(expect.arrayContaining(['place', 'date']));
  });

  it.each(['Bilpark', 'Kari Nesheim', 'Kommunedirektøren orienterte', '', 'x'.repeat(200)])('"%s" is none', text => {
    expect(fieldKinds(text, vocabularyOf('nb'))).toEqual([]);
  });
});

describe('label and value', () => {
  const valuesOf = (source: Source, kind: FieldKind): string[] =>
    fieldsIn(source, 0, source.blocks.length, vocabularyOf('nb'))
      .filter(field => field.kinds.includes(kind))
      .flatMap(field => field.values.map(value => value.text));

  const FORMS: [string, Source][] = [
    ['in a line', readHtmlFile(page('<p>Sted: Rådhuset</p>'))],
    ['the label bold', readHtmlFile(page('<p><b>Sted</b> Rådhuset</p>'))],
    ['two in a line', readHtmlFile(page('<p>Dato: 6.12.2025 Sted: Rådhuset</p>'))],
    ['a list of terms', readHtmlFile(page('<dl><dt>Sted</dt><dd>Rådhuset</dd></dl>'))],
    [
      'a row of a table',
      readHtmlFile(page('<table><tr><td>Sted:</td><td>Rådhuset</td></tr><tr><td>Dato:</td><td>6.12.2025</td></tr></table>')),
    ],
    [
      'a column of a table',
      readHtmlFile(page('<table><tr><th>Sted</th><th>Dato</th></tr><tr><td>Rådhuset</td><td>6.12.2025</td></tr></table>')),
    ],
    ['the value below', readHtmlFile(page('<h3>Sted</h3><p>Rådhuset</p>'))],
    ['broken lines', readHtmlFile(page('<p>Dato: 6.12.2025<br>Sted: Rådhuset<br>Referent: Kari Nesheim</p>'))],
    ['plain text', readPlain('Dato: 6.12.2025\nSted: Rådhuset\n')],
  ];
  it.each(FORMS)('%s', (_, source) => {
    expect(valuesOf(source, 'place')).toEqual(['Rådhuset']);
  });

  it('each value stands where it says', () => {
    for (const [, source] of FORMS)
      for (const field of fieldsIn(source, 0, source.blocks.length, vocabularyOf('nb')))
        for (const value of field.values) expect(source.text.startsWith(value.text, value.start)).toBe(true);
  });

  it('furniture holds none', () => {
    const source = readHtmlFile('<body><footer>Sted: Rådhuset</footer></body>');
    expect(fieldsIn(source, 0, source.blocks.length, vocabularyOf('nb'))).toEqual([]);
  });
});
