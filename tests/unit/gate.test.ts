/** The first look at a page: may these be minutes at all? */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeMinutes } from '../../lib/gate';
import { hasCase, hasPoints } from '../../lib/gatenumbers';
import { GatePhrases } from '../../lib/gatephrases';
import { gateTable } from '../../lib/gatetable';
import { gateWords } from '../../lib/gatewords';
import { hasCasePlainly, hasPointsPlainly, labelsIn, mayBeMinutes as mayBeMinutesPlainly, namesIn } from './gateplainly';

const MINUTES: [string, string][] = [
  ['nb', 'Møteprotokoll Formannskapet. Til stede: Kari Nesheim. PS 12/26 Budsjett. Vedtak: Saken utsettes.'],
  ['nb', 'Referat fra ledermøte. 1. Bilpark. Ansvarlig: Kari. Frist: 1. mai.'],
  ['nn', 'Møtebok for utvalet. Sak 014/26 Skuleskyss. Vedtak: Vegen er farleg.'],
  ['sv', 'Protokoll Kommunstyrelsen. Närvarande: Birgitta Lindmark. § 45 Taxor. Beslut: Bifalles.'],
  ['sv', 'Minnesanteckningar chefsgruppen. Närvarande: Anders Sjögren. 3. Lokaler.'],
  ['da', 'Referat af byrådets møde. Til stede: Mette Holm. Punkt 7: Budget. Beslutning: Godkendt.'],
  ['fi', 'Pöytäkirja. Läsnä: Aino Mäkelä. § 248 Talousarvio. Päätös: Hyväksyttiin.'],
  ['en', 'Minutes of the meeting. Present: Ann Fairweather. 2. Apologies. Decision: noted.'],
];

const OTHERS: [string, string][] = [
  ['nothing', ''],
  ['a service page', 'Søk om barnehageplass. Du får svar innen fire uker. Ring oss på 99 88 77 66. Kontoret er åpent kl. 9–15.'],
  ['a news story', 'Det blir ny lekeplass på torget. Barna gleder seg, sier læreren. Arbeidet begynner til våren.'],
  ['a recipe', 'Bland mel og melk. Stek på middels varme i 3 minutter. Serveres med syltetøy.'],
  ['a Swedish shop', 'Köp tre, betala för två! Fri frakt över 500 kr. Leverans inom två dagar.'],
  ['an English story', 'The weather was fine all day. We walked along the shore and went home for tea.'],
];

/** A page shows its pieces as lines of their own. */
const asLines = (text: string): string => text.replace(/(?<=\p{L}{2})\. /gu, '\n');

describe('may be minutes', () => {
  it.each(MINUTES)('%s: %s', (_, text) => {
    expect(mayBeMinutes(asLines(text))).toBe(true);
  });
  it('the same words in running text are no sign', () => {
    const story =
      'Kommunestyret skal behandle saken i juni, og da blir det vedtak om skolen, sier ordføreren. Forslag til nytt vedtak er sendt på høring, og de som var til stede på folkemøtet, fikk svar på spørsmål om frist og ansvar.';
    expect(mayBeMinutes(`Skolesaken\n${story}\n1. Les mer\n2. Ring oss\n3. Skriv til oss`)).toBe(false);
  });
  it.each(OTHERS)('not %s', (_, text) => {
    expect(mayBeMinutes(text)).toBe(false);
  });
  it('one sign alone is not enough', () => {
    expect(mayBeMinutes('Du finner møteprotokollene i arkivet.')).toBe(false);
  });
  it('looks at the first part of a very long page only', () => {
    const [, text] = MINUTES[0] as [string, string];
    expect(mayBeMinutes(`${'ord '.repeat(60_000)}\n${asLines(text)}`)).toBe(false);
  });
});

/** The texts of the test pages, a line for each piece as in a browser; of whole folders. */
function textsOf(folder: string): [name: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:html|txt)$/u.test(name))
    .map(name => [
      name,
      readFileSync(`${folder}/${name}`, 'utf8')
        .replace(/<(script|style)[\s\S]*?<\/\1>/gu, '')
        .replace(/<[^>]+>/gu, '\n'),
    ]);
}

describe('the lookup of the gate finds what the general matcher would', () => {
  const labels = new GatePhrases(gateTable().labels);
  const names = new GatePhrases(gateTable().names);
  const phrases = [...Object.values(gateWords().labels).flat(), ...Object.values(gateWords().names).flat()];
  const expectSame = (line: string): void => {
    const lower = line.toLowerCase();
    // What becomes longer as small letters is left to the comparison of the gates' answers.
    if (lower.length !== line.length) return;
    expect({ line, found: names.in(lower) }).toEqual({ line, found: namesIn(line) });
    expect({ line, found: labels.in(lower) }).toEqual({ line, found: labelsIn(line) });
  };

  it.each(['tests/pages', 'tests/ordinary'])('in every line and page of %s', folder => {
    const texts = textsOf(folder);
    expect(texts.length).toBeGreaterThan(10);
    for (const [name, text] of texts) {
      for (const line of text.split('\n')) if (line.trim()) expectSame(line.slice(0, 300));
      expect([name, hasCase(text), hasPoints(text)]).toEqual([name, hasCasePlainly(text), hasPointsPlainly(text)]);
      expect([name, mayBeMinutes(text)]).toEqual([name, mayBeMinutesPlainly(text)]);
    }
  });

  it('in each phrase, alone and with something beside it', () => {
    for (const phrase of phrases) {
      const written = phrase.replaceAll('*', 'en');
      for (const line of [written, written.toUpperCase(), `Kommunens ${written}: ja`, `x${written}`, `(${written})`, `${written}2`])
        expectSame(line);
    }
  });

  const PIECES = ' | | | |\n|\n|: |, |. |/|-|.|§| § | 12/26|1. |\u00a0|  |«|•|12|2026|nr. |PS |Sak |ª|½|İ|Σ|ж|ñ|\u0301|\r|—|😀|a|B'.split(
    '|',
  );
  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(...phrases)
        .chain(phrase => fc.constantFrom(phrase, phrase.toUpperCase(), phrase.replaceAll('*', 'ne'), phrase.replaceAll('*', ''))),
    },
    { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.constantFrom('møtet', 'Kari Nesheim', 'budsjett', 'ja', 'och', 'den 3', 'Ærø') },
  );
  const mix = fc.array(piece, { minLength: 1, maxLength: 24 }).map(pieces => pieces.join(''));

  it('in random mixes of phrases, marks and numbers', () => {
    fc.assert(
      fc.property(mix, text => {
        for (const line of text.split('\n')) expectSame(line);
        expect(hasCase(text)).toBe(hasCasePlainly(text));
        expect(hasPoints(text)).toBe(hasPointsPlainly(text));
        expect(mayBeMinutes(text)).toBe(mayBeMinutesPlainly(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('numbers of cases, as they begin a line and as they do not', () => {
    const lead = fc.constantFrom(
      '',
      ' ',
      '• ',
      'PS ',
      'PS',
      'PS-',
      'Sak ',
      'Sak nr. ',
      'Saknr ',
      'saknr.',
      'Møtenr. ',
      'Æøå ',
      'Ås',
      'ЖЖ ',
      'Utvalgssak ',
      'Kommunestyret ',
      'den ',
      'x',
      '«',
      '- ',
      '12',
      '\n',
      'Vedtak\n',
    );
    const number = fc.constantFrom(
      '1',
      '12',
      '0123',
      '12345',
      '§',
      '§ ',
      ' §',
      '/',
      ' / ',
      '/ ',
      '/20',
      '/26',
      '/2026',
      '/126',
      '/19',
      '/20266',
      '\n',
      ' ',
      '3',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(lead, fc.array(number, { maxLength: 5 })), { maxLength: 4 }), lines => {
        const text = lines.map(([one, others]) => one + others.join('')).join('\n');
        expect(hasCase(text)).toBe(hasCasePlainly(text));
      }),
      { numRuns: 5000 },
    );
  });
});
