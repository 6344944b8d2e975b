/** What a link says of the document behind it. */
import { describe, expect, it } from 'vitest';
import { documentLink } from '../../lib/find/document';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { page } from './support';

const known = (title: string, href: string, after = '') => {
  const { format, size } = documentLink(title, href, after);
  return [format, size].filter(Boolean).join(' ');
};

describe('a document that is linked to', () => {
  it.each([
    ['Saksframlegg', '/dokumenter/sak12.pdf', '', 'PDF'],
    ['Saksframlegg', '/dokumenter/sak12.PDF?last=ned#side=3', '', 'PDF'],
    ['Saksframlegg', 'https://fjordvag.kommune.no/hent/Sak%2012.pdf', '', 'PDF'],
    ['Saksframlegg (PDF, 1,2 MB)', '/hent?id=12', '', 'PDF 1,2 MB'],
    ['Saksframlegg', '/hent?id=12', ' (pdf, 345 kB)', 'PDF 345 kB'],
    ['Tjänsteskrivelse', '/fil/12', ' [docx 88 kB], 3 sidor', 'Word 88 kB'],
    ['Liite', '/liite.xlsx', '', 'Excel'],
    ['Esittely', '/esittely.odp', ' (2 Mt)', 'PowerPoint 2 Mt'],
    ['Vedlegg', '/vedlegg.docx', ' (PDF finnes også)', 'Word'],
  ])('%s → %s%s is known: %s', (title, href, after, expected) => expect(known(title, href, after)).toBe(expected));

  it.each([
    ['Saksframlegg', '/hent?id=12&format=.pdf', ''],
    ['Saksframlegg', '/sak/12', ''],
    ['Om pdf-dokumenter', '/hjelp', ''],
    ['Saksframlegg', '/sak/12', ' og vedlegget (PDF)'],
    ['Passord', '/words/12', ' (wording)'],
    ['Kart over 12 MB-tomta', '/sak/12', ''],
    ['Rapport', 'http://[ikke en adresse', ''],
    ['Rapport', '/%E0%A4%A', ''],
  ])('%s → %s%s: nothing is guessed', (title, href, after) => expect(known(title, href, after)).toBe(''));
});

it('an agenda tells it of each case’s documents', () => {
  const { kind, cases } = parse(
    readHtmlFile(
      page(
        `<h1>Saksliste Formannskapet 28.03.2026</h1><p>Møtedato: 28.03.2026</p>
         <h2>Sak 17/26 Kommunedelplan for havna</h2><p><a href="/d/17.pdf">Saksframlegg</a> (PDF, 1,2 MB) <a href="/d/17b">Uttalelser</a></p>
         <h2>Sak 18/26 Årsmelding fra kontrollutvalget</h2><p><a href="/d/18.docx">Saksframlegg</a></p>
         <h2>Sak 19/26 Budsjett for neste år</h2><p><a href="/d/19.pdf">Saksframlegg</a></p>`,
        'Saksliste',
      ),
    ),
  );
  expect(kind).toBe('agenda');
  expect(cases.map(({ documents }) => documents)).toEqual([
    [
      { title: 'Saksframlegg', href: '/d/17.pdf', format: 'PDF', size: '1,2 MB' },
      { title: 'Uttalelser', href: '/d/17b' },
    ],
    [{ title: 'Saksframlegg', href: '/d/18.docx', format: 'Word' }],
    [{ title: 'Saksframlegg', href: '/d/19.pdf', format: 'PDF' }],
  ]);
});
