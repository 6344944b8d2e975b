/** Short minutes of two cases, in every language, the second of which is looked at. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode, Outcome } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { decisionsOf, page } from './support';

/** The page's title, its day and who met; the title and the word of the case that is looked at. */
const HEADS: Record<LanguageCode, string[]> = {
  nb: [
    'Referat fra møte i Storlia kretsutvalg',
    'Dato: 12. mars 2026',
    'Til stede: Kari Nesheim, Ola Vikan, Lise Bakkejord',
    'Årsregnskap',
    'Gangveien',
  ],
  nn: [
    'Referat frå møte i Lia grendautval',
    'Dato: 12. mars 2026',
    'Til stades: Kari Nesheim, Ola Vikan, Lise Bakkejord',
    'Årsrekneskap',
    'Gangvegen',
  ],
  sv: [
    'Protokoll från möte i Tallmora skolråd',
    'Datum: 12 mars 2026',
    'Närvarande: Karin Nesvik, Olle Vik, Lisa Backlund',
    'Årsbokslut',
    'Gångvägen',
  ],
  da: [
    'Referat af møde i Lyngby ældreråd',
    'Dato: 12. marts 2026',
    'Til stede: Karen Nesgaard, Ole Vig, Lise Bakkegaard',
    'Årsregnskab',
    'Stien',
  ],
  fi: [
    'Pöytäkirja: Harjulan kyläyhdistyksen johtokunnan kokous',
    'Aika: 12.3.2026',
    'Läsnä: Kaija Niemi, Olli Vainio, Liisa Lahti',
    'Tilinpäätös',
    'Kävelytie',
  ],
  en: [
    'Minutes of the meeting of Harrowmere Parish Council',
    'Date: 12 March 2026',
    'Present: Cllr Karen Nesbit, Cllr Oliver Vine, Cllr Lisa Backham',
    'Annual accounts',
    'Footpath',
  ],
};

/** The decisions of the second case, whose words are given; `|` parts its paragraphs. */
export function settledIn(code: LanguageCode, form: string) {
  const [title, day, present, first, second] = HEADS[code];
  const paragraphs = form.split('|').map(text => (text.startsWith('<') ? text : `<p>${text}</p>`));
  const body = `<h1>${title}</h1><p>${day}</p><p>${present}</p><h2>1. ${first}</h2><p>…</p><h2>2. ${second}</h2>${paragraphs.join('')}`;
  return decisionsOf(parse(readHtmlFile(page(body))));
}

type Forms = readonly [LanguageCode, string][];

/** Every form gives the one decision whose outcome it stands under, and those that settle nothing give none. */
export function expectSettled(forms: Partial<Record<Outcome, Forms>>, nothing: Forms): void {
  describe.each(Object.entries(forms))('a matter is %s', (outcome, all) => {
    it.each(all)('in %s by "%s"', (code, form) => {
      expect(settledIn(code, form).map(one => one.outcome)).toEqual([outcome]);
    });
  });

  it.each(nothing)('a matter is not settled in %s by "%s"', (code, form) => {
    expect(settledIn(code, form).map(one => one.text)).toEqual([]);
  });
}
