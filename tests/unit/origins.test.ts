/** Sites as the browser grants them. */
import { describe, expect, it } from 'vitest';
import { MUNICIPAL_ORIGINS } from '../../extension/platform/municipal';
import { covers, originOf, shownSite } from '../../extension/platform/origins';

describe('the origin of a page', () => {
  it.each([
    ['https://fjordvag.kommune.no/politikk?sak=1#a', 'https://fjordvag.kommune.no/*'],
    ['http://127.0.0.1:8080/minutes', 'http://127.0.0.1/*'],
    ['file:///home/kari/møtebok.html', undefined],
    ['chrome://extensions', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('%s', (url, origin) => expect(originOf(url)).toBe(origin));
});

describe('an origin covers', () => {
  it.each([
    ['https://fjordvag.kommune.no/*', 'https://fjordvag.kommune.no/politikk', true],
    ['https://fjordvag.kommune.no/*', 'http://fjordvag.kommune.no/politikk', false],
    ['https://fjordvag.kommune.no/*', 'https://innsyn.fjordvag.kommune.no/', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:4321/x', true],
    ['*://*.kommune.no/*', 'https://fjordvag.kommune.no/', true],
    ['*://*.kommune.no/*', 'http://innsyn.fjordvag.kommune.no/', true],
    ['*://*.kommune.no/*', 'https://kommune.no/', true],
    ['*://*.kommune.no/*', 'https://ikkekommune.no/', false],
    ['*://*.kommune.no/*', 'https://fjordvag.kommune.no.example/', false],
    ['*://*/*', 'https://granliden.example/', true],
    ['*://*/*', 'file:///x', false],
    ['nonsense', 'https://granliden.example/', false],
    ['*://*.kommune.no/*', 'nonsense', false],
  ])('%s: %s %s', (origin, url, held) => expect(covers(origin, url)).toBe(held));
});

it('a site is shown as people write it', () => {
  expect(shownSite('https://fjordvag.kommune.no/*')).toBe('fjordvag.kommune.no');
  expect(shownSite('*://*.kommune.no/*')).toBe('*.kommune.no');
});

it('all municipal sites: each a host of its own, never the whole web', () => {
  expect(new Set(MUNICIPAL_ORIGINS).size).toBe(MUNICIPAL_ORIGINS.length);
  for (const origin of MUNICIPAL_ORIGINS) {
    expect(origin).toMatch(/^\*:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/u);
    expect(covers(origin, 'https://granliden.example/')).toBe(false);
  }
});
