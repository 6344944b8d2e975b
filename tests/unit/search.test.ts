/** Searching as one types, with Nordic letters and without. */
import { describe, expect, it } from 'vitest';
import { fold, foldName, foldTwice } from '../../lib/followup/fold';
import { matches, prepareSearch, queryOf } from '../../lib/followup/search';
import { item, manyItems } from './items';

const finds = (typed: string, text: string): boolean => matches(item({ title: text }), queryOf(typed));

describe('folding', () => {
  it.each([
    ['Røstvik', 'rostvik'],
    ['ÅSHEIM', 'asheim'],
    ['Ängelholm Öst', 'angelholm ost'],
    ['café\u0301  über', 'cafe uber'],
    ['Æsøy', 'asoy'],
    ['A\u030angstrom', 'angstrom'],
    ['skole\u00adskyss', 'skoleskyss'],
    ['Deatnu ŋ Čáhci', 'deatnu n cahci'],
    ['12/21', '12/21'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));
  it('of names forgives marks and double letters', () => {
    for (const name of ['Røstvik-Åsen', 'rostvik asen', 'Roestvik, Aasen', ' RØSTVIK  ÅSEN ']) expect(foldName(name)).toBe('rostvik asen');
    expect(foldTwice('naeringsplan')).toBe('naringsplan');
  });
});

describe('a search', () => {
  it.each([
    ['Rostvik', 'Alf Røstvik'],
    ['Roestvik', 'Alf Røstvik'],
    ['røstvik', 'Alf Rostvik'],
    ['Røstvik', 'Alf Roestvik'],
    ['asheim', 'Tone Åsheim'],
    ['aasheim', 'Tone Åsheim'],
    ['Åsheim', 'Tone Aasheim'],
    ['naering', 'Næringsplan'],
    ['naring', 'Næringsplan'],
    ['arende', 'Ärende'],
    ['aerende', 'Ärende'],
    ['goteborg', 'Göteborg'],
    ['goeteborg', 'Göteborg'],
    ['hämeen', 'Hameenlinna'],
    ['skyss', 'Skoleskyss i Ytre Haug'],
    ['eier', 'Dataeier'],
    ['analyse', 'Dataanalyse'],
    ['poeng', 'Poengsum'],
    ['12/26', 'Sak 12/26'],
    ['plan gangvei', 'Gangvei: ny plan'],
    ['«ny plan»', 'Gangvei: ny plan'],
    ['"ny plan', 'Gangvei: ny plan'],
    ['', 'hva som helst'],
    ['   ', 'hva som helst'],
  ])('for %j finds %j', (typed, text) => expect(finds(typed, text)).toBe(true));

  it.each([
    ['røstviken', 'Alf Røstvik'],
    ['plan skole', 'Gangvei: ny plan'],
    ['«plan ny»', 'Gangvei: ny plan'],
    ['12/27', 'Sak 12/26'],
    ['.*', 'Gangvei'],
  ])('for %j does not find %j', (typed, text) => expect(finds(typed, text)).toBe(false));

  it('looks at everything in an item, and lets no word run over two fields', () => {
    const one = item({
      note: 'ring\nKari',
      tags: ['vei'],
      asked: [{ who: 'Ordføreren', on: '2026-04-01' }],
      responsible: [{ name: 'Tor', resolved: 'Tor Lervåg' }],
    });
    for (const typed of [
      'ring kari',
      '«ring kari»',
      'vei',
      'ordforer',
      'lervag',
      'formannskap',
      '26/1234',
      'fjordvag',
      'innen 1. juni',
      'protokoll',
    ])
      expect(matches(one, queryOf(typed))).toBe(true);
    expect(matches(one, queryOf('«vei ordforeren»'))).toBe(false);
  });

  it('of ten thousand items takes a few milliseconds once they are prepared', () => {
    const list = manyItems(10_000);
    expect(prepareSearch(list, 0, () => false)).toBe(20);
    expect(prepareSearch(list, 20, () => true)).toBe(10_000);
    const query = queryOf('rostvik skole');
    const started = performance.now();
    const found = list.filter(one => matches(one, query));
    expect(performance.now() - started).toBeLessThan(60);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(10_000);
  });
});
