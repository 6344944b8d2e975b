/** The notation that the languages' words are written in. */
import { describe, expect, it } from 'vitest';
import { anyOf, frame, startingWith, wholly } from '../../lib/language/phrases';

describe('anyOf: a phrase anywhere, whole words only', () => {
  it.each<[string, string, boolean]>([
    ['vedtak', 'Vårt vedtak er klart', true],
    ['vedtak', 'VEDTAK', true],
    ['vedtak', 'vedtaket', false],
    ['vedtak', 'budsjettvedtak', false],
    ['vedta*', 'vedtaket', true],
    ['vedta*', 'vedtas', true],
    ['vedta*', 'vedta', true],
    ['vedta*', 'budsjettvedtak', false],
    ['*utvalg*', 'formannskapsutvalget', true],
    ['*utvalg*', 'utvalg', true],
    // The boundary is Unicode: å, ä and ö are letters.
    ['råd', 'områd', false],
    ['råd', 'rådet', false],
    ['år', 'vårår', false],
    ['före', 'därföre', false],
    // A space is any white space; an asterisk never reaches over one.
    ['til stede', 'til  stede', true],
    ['til stede', 'til\u00a0stede', true],
    ['neste *møte', 'neste utvalgsmøte', true],
    ['neste *møte', 'neste store møte', false],
    // What has a meaning in patterns has none here.
    ['bl.a', 'blia', false],
    ['bl.a', 'bl.a', true],
    ['ansvar/frist', 'Ansvar/frist', true],
    ['(?)', 'Alf (?)', true],
  ])('"%s" in "%s": %s', (phrase, text, found) => {
    expect(anyOf([phrase]).test(text)).toBe(found);
  });

  it('takes the longest of its phrases', () => {
    expect(anyOf(['forslag', 'forslag til vedtak']).exec('Forslag til vedtak')?.[0]).toBe('Forslag til vedtak');
  });
  it('finds nothing where there are no phrases', () => {
    expect(anyOf([]).test('')).toBe(false);
    expect(wholly([]).test('')).toBe(false);
    expect(startingWith([]).test('')).toBe(false);
  });
});

describe('wholly: nothing else but punctuation', () => {
  it.each<[string, string, boolean]>([
    ['sted', 'Sted', true],
    ['sted', 'Sted:', true],
    ['sted', '– Sted –', true],
    ['sted', 'Møtested', false],
    ['sted', 'Sted og tid', false],
    ['*sjef', 'økonomisjef', true],
  ])('"%s" is "%s": %s', (phrase, text, same) => {
    expect(wholly([phrase]).test(text)).toBe(same);
  });
});

describe('startingWith: at the beginning', () => {
  it.each<[string, string, boolean]>([
    ['sender', 'sender brevet', true],
    ['sender', '– sender brevet', true],
    ['sender', 'senderen er slått av', false],
    ['sender', 'Kari sender', false],
  ])('"%s" begins "%s": %s', (phrase, text, begins) => {
    expect(startingWith([phrase]).test(text)).toBe(begins);
  });
});

describe('frame: somebody in the place of {who}', () => {
  it.each<[string, string, string, string]>([
    ['ber {who} om å', 'Styret ber rådmannen om å skrive brevet.', 'rådmannen', ' skrive brevet.'],
    ['{who} får fullmakt til å', 'Rådmannen får fullmakt til å forhandle.', 'Rådmannen', ' forhandle.'],
    ['ber {who} om å', 'Rådet ber utvalg for helse om å svare.', 'utvalg for helse', ' svare.'],
    ['ger {who} i uppdrag att', 'Nämnden ger förvaltningen i uppdrag att utreda.', 'förvaltningen', ' utreda.'],
  ])('"%s" in "%s"', (phrase, text, who, rest) => {
    expect(frame(phrase).exec(text)?.groups).toEqual({ who, rest });
  });

  it.each([
    ['ber {who} om å', 'Styret ber om å få se saken.'],
    ['ber {who} om å', 'Hun ber. Rådmannen må om å.'],
    ['{who} får fullmakt til å', 'får fullmakt til å forhandle'],
  ])('"%s" is not in "%s"', (phrase, text) => {
    expect(frame(phrase).test(text)).toBe(false);
  });

  it('without the slot it is a phrase with a rest', () => {
    expect(frame('det bes om at').exec('Det bes om at saken utredes.')?.groups?.rest).toBe(' saken utredes.');
  });
});
