/** What a heading inside a case begins: above all, a proposal is no decision. */
import { describe, expect, it } from 'vitest';
import { partHeading, partOf } from '../../lib/find/headings';
import type { PartKind } from '../../lib/language/language';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { LanguageCode } from '../../lib/minutes';
import { readHtmlFile } from '../../lib/read/htmlfile';

type Row = [code: LanguageCode, label: string, kind: PartKind];

const LABELS: Row[] = [
  // Decisions
  ['nb', 'Vedtak', 'decision'],
  ['nb', 'Vedtak:', 'decision'],
  ['nb', 'Konklusjon', 'decision'],
  ['nb', 'Formannskapets vedtak', 'decision'],
  ['nb', 'Enstemmig vedtak', 'decision'],
  ['nb', 'Vedtak i sak 12/21', 'decision'],
  ['nb', 'Direktørmøtets konklusjon 14.03.11 sak 007/11:', 'decision'],
  ['nn', 'Vedtak', 'decision'],
  ['nn', 'Konklusjon', 'decision'],
  ['sv', 'Beslut', 'decision'],
  ['sv', 'Mötets beslut', 'decision'],
  ['sv', 'Kommunstyrelsens beslut', 'decision'],
  ['sv', 'Barnnämndens beslut', 'decision'],
  ['da', 'Beslutning', 'decision'],
  ['fi', 'Päätös', 'decision'],
  ['en', 'Decision', 'decision'],
  ['fi', 'KV päätös', 'decision'],
  ['nb', 'Vedtak (enstemmig)', 'decision'],
  ['en', 'Resolved (by 3 votes to 2)', 'decision'],
  ['nb', 'Vedtak/innstilling', 'decision'],
  ['sv', 'Kommunstyrelsens beslut för egen del', 'decision'],
  ['nb', 'Vedtak (forslag)', 'proposal'],
  ['nb', 'For innstillingen stemte 7', 'vote'],
  // Proposals, though the word for the decision stands in most of them
  ['nb', 'Innstilling', 'proposal'],
  ['nb', 'Forslag til vedtak', 'proposal'],
  ['nb', 'Forslag til konklusjon:', 'proposal'],
  ['nb', 'Kommunedirektørens innstilling', 'proposal'],
  ['nb', 'Rådmannens forslag til vedtak', 'proposal'],
  ['nb', 'Innstilling til vedtak', 'proposal'],
  ['nb', 'Alternativt forslag', 'proposal'],
  ['nb', 'Tilleggsforslag', 'proposal'],
  ['nn', 'Framlegg til vedtak', 'proposal'],
  ['nn', 'Innstilling', 'proposal'],
  ['nn', 'Tilleggsframlegg', 'proposal'],
  ['sv', 'Förslag till beslut', 'proposal'],
  ['sv', 'Förvaltningens förslag till beslut', 'proposal'],
  ['sv', 'Stadskontorets förslag till beslut', 'proposal'],
  ['sv', 'Yrkanden', 'proposal'],
  ['da', 'Indstilling', 'proposal'],
  ['da', 'Forslag til beslutning', 'proposal'],
  ['fi', 'Päätösehdotus', 'proposal'],
  ['fi', 'Esitys', 'proposal'],
  ['en', 'Recommendation', 'proposal'],
  // The rest
  ['nb', 'Behandling', 'discussion'],
  ['nb', 'Saksopplysninger', 'background'],
  ['nb', 'Votering', 'vote'],
  ['nb', 'Protokolltilførsel', 'dissent'],
  ['nb', 'Oppfølgingspunkter', 'actions'],
  ['nb', 'Vedlegg', 'attachments'],
  ['nb', 'Klageadgang', 'appeal'],
  ['nn', 'Handsaming', 'discussion'],
  ['sv', 'Sammanfattning av ärendet', 'background'],
  ['sv', 'Reservation', 'dissent'],
  ['sv', 'Beslutet skickas till', 'distribution'],
  ['fi', 'Käsittely', 'discussion'],
];

describe('a part of a case', () => {
  it.each(LABELS)('%s: "%s" is a %s', (code, label, kind) => {
    expect(partOf(label, vocabularyOf(code), true)?.kind).toBe(kind);
  });

  it('keeps whose it is', () => {
    expect(partOf('Direktørmøtets konklusjon 14.03.11 sak 007/11:', vocabularyOf('nb'), true)?.owner).toBe('Direktørmøtets');
  });
});

const NONE: [LanguageCode, string][] = [
  ['nb', 'Bilparken'],
  ['nb', 'Ny skole på Nesvika'],
  ['nb', 'Kari sender brevet'],
  ['nb', 'Dette er et langt vedtak om noe annet enn det som skulle behandles'],
  ['nb', 'Kommunestyret tar vedtaket til orientering og ber om en ny sak'],
  ['nb', 'Vedtaksprotokoll'],
  ['nn', 'Skuleskyss på Nordsida'],
  ['sv', 'Parkeringen vid kommunhuset'],
  ['sv', 'Beslutsunderlaget var bra'],
];

describe('no part of a case', () => {
  it.each(NONE)('%s: "%s"', (code, label) => {
    expect(partOf(label, vocabularyOf(code), false)).toBeUndefined();
  });
});

describe('a heading in the page', () => {
  const nb = vocabularyOf('nb');
  const first = (html: string) => {
    const source = readHtmlFile(html);
    const block = source.blocks[0];
    if (!block) throw new Error('the page is empty');
    const text = source.text.slice(block.start, block.end);
    const found = partHeading(text, block, nb);
    return found && { kind: found.kind, rest: text.slice(found.rest) };
  };

  it.each([
    ['<h3>Vedtak</h3>', 'decision', ''],
    ['<p>Vedtak: Saken utsettes.</p>', 'decision', 'Saken utsettes.'],
    ['<p><b>Vedtak</b> Saken utsettes.</p>', 'decision', 'Saken utsettes.'],
    ['<p><strong>Innstilling:</strong> Saken utsettes.</p>', 'proposal', 'Saken utsettes.'],
    ['<dl><dt>Vedtak</dt><dd>Saken utsettes.</dd></dl>', 'decision', ''],
    ['<p>Forslag til vedtak:</p>', 'proposal', ''],
  ])('%s begins a %s', (html, kind, rest) => {
    expect(first(html)).toEqual({ kind, rest });
  });

  it('a paragraph in which the word happens to stand begins nothing', () => {
    expect(first('<p>Nemnda gjorde et vedtak om dette i mai, og det står fast. Det er ikke grunn til å endre det nå.</p>')).toBeUndefined();
  });
});
