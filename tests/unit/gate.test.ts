/** The first look at a page: may these be minutes at all? */
import { describe, expect, it } from 'vitest';
import { mayBeMinutes } from '../../lib/gate';

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
