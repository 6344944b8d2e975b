/** Where a sentence ends, and the full stops that end none. */
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../lib/find/sentences';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Saken utsettes. Kari følger opp.', ['Saken utsettes.', 'Kari følger opp.']],
    ['Er dette klart? Ja! Da går vi videre.', ['Er dette klart?', 'Ja!', 'Da går vi videre.']],
    ['Hun sa «nei.» Så gikk hun.', ['Hun sa «nei.»', 'Så gikk hun.']],
    ['Kari skriver; Tor leser.', ['Kari skriver;', 'Tor leser.']],
    ['Lisa svarar. Ärendet bordläggs.', ['Lisa svarar.', 'Ärendet bordläggs.']],
    ['Første linje\n- ett punkt\n- et til', ['Første linje', '- ett punkt', '- et til']],
    [
      'Udvalget valgte scenarie B. Forvaltningen orienterer skolerne.',
      ['Udvalget valgte scenarie B.', 'Forvaltningen orienterer skolerne.'],
    ],
    ['  Blanke i kantene.  ', ['Blanke i kantene.']],
    // The space was lost
    ['Den står på hjemmesiden.Prosjektleder får tilgang.', ['Den står på hjemmesiden.', 'Prosjektleder får tilgang.']],
    // Behind a month that is cut short
    ['Turen går 27. aug. Nils setter opp en liste.', ['Turen går 27. aug.', 'Nils setter opp en liste.']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it.each([
    'Fristen er 1. mai for alle.',
    'Saken gjelder bl.a. veier, jf. sak 12/21.',
    'Tor H. Brekkan møtte.',
    'Forslaget kom fra T. Brekkan og ble vedtatt.',
    'Det koster 2,5 mill. kroner.',
    'Rapporten jf. vedlegg 2 er ferdig.',
    'Svaret lämnas t.ex. till nämnden.',
    'Asia käsitellään 31.12. mennessä.',
    'Se punkt 3.2. i planen.',
    'Møtet begynner kl. 10.30 i rådhuset.',
    'Prisen er ca. 2,5 mill. kroner.',
    'Saken gjelder gnr. 86 bnr. 1 på øya.',
    'Biblioteket er åpent kl. 10–14 på lørdager.',
    'Skriv til post@lomvik.no eller se Lomvik.no for mer.',
    'Chr.Hansen holdt innlegg.',
  ])('"%s" is one', text => {
    expect(cut(text)).toEqual([text]);
  });

  it('keep to the stretch they are asked for', () => {
    const text = 'En. To. Tre. Fire.';
    expect(sentencesOf(text, 4, 12).map(({ start, end }) => text.slice(start, end))).toEqual(['To.', 'Tre.']);
  });
});
