/** Whose minutes they are. All places are invented. */
import { describe, expect, it } from 'vitest';
import { municipalityKey, municipalityOf } from '../../lib/followup/municipality';

describe('the municipality', () => {
  it.each([
    // The host knows the place, the page its letters.
    ['https://www.fjordvag.kommune.no/politikk/1', 'Møtebok Fjordvåg kommune', '', 'Fjordvåg'],
    ['https://innsyn.fjordvag.kommune.no/moter', 'Møtebok', 'Formannskapet i Fjordvåg møttes på rådhuset.', 'Fjordvåg'],
    ['https://fjordvag.kommune.no/', 'Møtebok', '', 'Fjordvag'],
    ['https://www.indre-haug.kommune.no/', 'INDRE HAUG KOMMUNE Møteprotokoll', '', 'Indre Haug'],
    ['https://indre-haug.kommune.no/', 'Møtebok', '', 'Indre-Haug'],
    ['https://vik-og-oysund.kommune.no/', 'Møtebok', 'Vik og Øysund kommune', 'Vik og Øysund'],
    ['https://storbygd.herad.no/', 'Møtebok', '', 'Storbygd'],
    ['https://granforsa.se/protokoll', 'Protokoll', 'Gränforsa kommun', 'Gränforsa'],
    ['https://kvarnstad.se/protokoll', 'Protokoll Kvarnstads kommun', '', 'Kvarnstad'],
    ['https://www.holmsunde.dk/referat', 'Referat', 'Holmsunde Kommune', 'Holmsunde'],
    ['https://www.koivuranta.fi/', 'Koivurannan kunta, pöytäkirja', '', 'Koivuranta'],
    ['https://lehtojarvi.fi/', 'Lehtojärven kaupunki', '', 'Lehtojärvi'],
    // Where the host tells nothing, the page must.
    ['https://portal.example/moter/77', 'Møteprotokoll Lomvik kommune', '', 'Lomvik'],
    ['file:///home/me/protokoll.html', 'Protokoll', 'Lomvik kommune\nFormannskapet', 'Lomvik'],
    ['https://portal.example/', 'Protokoll', 'NORDRE LOMVIK KOMMUNE', 'Nordre Lomvik'],
    ['https://portal.example/', 'Protokoll Kvarnstads kommun', '', 'Kvarnstads kommun'],
    ['https://portal.example/', 'Minutes of the Municipality of Skerry', '', 'Skerry'],
    ['https://portal.example/', 'Minutes', 'Lomvik kommune møtte. Fjordvåg kommune ble nevnt. Lomvik kommune svarte.', 'Lomvik'],
  ])('of %s, %j, %j is %s', (url, title, text, name) => {
    expect(municipalityOf({ url, titles: [title], text })).toBe(name);
  });

  it('is taken from a host that anybody can have, where the body is a municipality’s', () => {
    const page = { url: 'https://granforsa.se/protokoll', titles: ['Protokoll'], text: '' };
    expect(municipalityOf({ ...page, body: 'Kommunstyrelsen', language: 'sv' })).toBe('Granforsa');
    expect(municipalityOf({ ...page, body: 'Byggnadsnämnden', language: 'sv' })).toBe('Granforsa');
  });

  it.each([
    ['https://brf-linden.se/stamma', 'Stämmoprotokoll', 'Föreningen valde styrelse.'],
    ['https://portal.example/', 'Referat', 'Hver kommune betaler sin del. Denne kommune også.'],
    ['https://portal.example/', 'Referat', 'Vi møtte kommunen og en kommune til.'],
    // Two that are named as often: no guess.
    ['https://portal.example/', 'Referat', 'Lomvik kommune og Fjordvåg kommune samarbeider.'],
    ['https://www.kommune.no/', 'Om kommuner', ''],
    ['not an address', 'Referat', ''],
    ['https://xn--fjordvg-jxa.kommune.no/', 'Referat', ''],
  ])('is not known for %s, %j, %j', (url, title, text) => {
    expect(municipalityOf({ url, titles: [title], text, body: 'Styret' })).toBeUndefined();
  });

  it('has one key however it is written', () => {
    for (const name of ['Fjordvåg', 'fjordvag', 'FJORDVÅG KOMMUNE', 'Fjordvaag kommune']) expect(municipalityKey(name)).toBe('fjordvag');
    expect(municipalityKey('Indre-Haug')).toBe(municipalityKey('Indre Haug kommune'));
    expect(municipalityKey('Kvarnstads kommun')).toBe(municipalityKey('Kvarnstad'));
    expect(municipalityKey('Lomvik')).not.toBe(municipalityKey('Fjordvåg'));
    expect(municipalityKey('')).toBe('');
  });
});
