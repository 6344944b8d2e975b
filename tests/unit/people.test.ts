/** People in their lists, and the parties who are to do something, doubt and all. */
import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../lib/find/listed';
import { isName, meansPerson, mentions, partiesIn, resolveParties } from '../../lib/find/people';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { LanguageCode, Person } from '../../lib/minutes';

const nb = vocabularyOf('nb');

describe('a name', () => {
  it.each([
    'Kari Nesheim',
    'Kari',
    'Liv Turid Moen',
    'Anne-Grete Solstrand',
    'Erik af Klint',
    'Ingrid von der Lippe',
    'Åse Øyen',
    'Tor H. Brekkan',
    'Ähtäri Väisänen',
  ])('"%s"', text => expect(isName(text, nb)).toBe(true));
  it.each(['kari nesheim', 'Det', 'Møtet', 'Kari sender brevet', 'sak 12', '12/21', '', 'En To Tre Fire Fem Seks', 'Kari og Tor'])(
    'not "%s"',
    text => expect(isName(text, nb)).toBe(false),
  );
});

describe('a list of people', () => {
  type Row = [what: string, code: LanguageCode, lines: string[], people: Person[]];
  const LISTS: Row[] = [
    [
      'several in a line that begins like those of one',
      'nb',
      ['Foreldre: Andreas Myr (leder), Oda Line Fager, Zubair Mahfouz', 'Ansatte: Jorunn Sten, Viktor Eikrem', 'Eier: Bente Haga'],
      [
        { name: 'Andreas Myr', role: 'leder' },
        { name: 'Oda Line Fager' },
        { name: 'Zubair Mahfouz' },
        { name: 'Jorunn Sten' },
        { name: 'Viktor Eikrem' },
        { name: 'Bente Haga' },
      ],
    ],
    [
      'in one line',
      'nb',
      ['Kari Nesheim, Tor Brekkan og Mona Lillevik'],
      [{ name: 'Kari Nesheim' }, { name: 'Tor Brekkan' }, { name: 'Mona Lillevik' }],
    ],
    [
      'an office before the name and a place behind it',
      'nn',
      ['Ordførar Tor Brekkan, Skarvøy (leiar)', 'Rådmann Mona Lillevik, Nordhamn'],
      [
        { name: 'Tor Brekkan', role: 'Ordførar, leiar', affiliation: 'Skarvøy' },
        { name: 'Mona Lillevik', role: 'Rådmann', affiliation: 'Nordhamn' },
      ],
    ],
    [
      'a dash close to the name',
      'nb',
      ['Kari Nesheim- 2.klasse, Tor Brekkan- leder,Mona Lillevik-rektor'],
      [
        { name: 'Kari Nesheim', affiliation: '2.klasse' },
        { name: 'Tor Brekkan', role: 'leder' },
        { name: 'Mona Lillevik', role: 'rektor' },
      ],
    ],
    [
      'broken inside a name before the last',
      'sv',
      ['Anna Berg, Bo Alm, Lars-Erik', 'Ros och Börje Teg.'],
      [{ name: 'Anna Berg' }, { name: 'Bo Alm' }, { name: 'Lars-Erik Ros' }, { name: 'Börje Teg' }],
    ],
    ['one a line', 'nb', ['Kari Nesheim', 'Tor Brekkan'], [{ name: 'Kari Nesheim' }, { name: 'Tor Brekkan' }]],
    ['with bullets', 'nb', ['- Kari Nesheim', '• Tor Brekkan'], [{ name: 'Kari Nesheim' }, { name: 'Tor Brekkan' }]],
    ['with semicolons', 'nb', ['Kari Nesheim; Tor Brekkan'], [{ name: 'Kari Nesheim' }, { name: 'Tor Brekkan' }]],
    [
      'parties in brackets',
      'nb',
      ['Kari Nesheim (Ap), Tor Brekkan (H)'],
      [
        { name: 'Kari Nesheim', party: 'Ap' },
        { name: 'Tor Brekkan', party: 'H' },
      ],
    ],
    [
      'party and role in brackets of their own',
      'da',
      ['Karen Holm (V) (formand), Ole Toft (A)'],
      [
        { name: 'Karen Holm', party: 'V', role: 'formand' },
        { name: 'Ole Toft', party: 'A' },
      ],
    ],
    ['roles in brackets', 'nb', ['Kari Nesheim (referent)'], [{ name: 'Kari Nesheim', role: 'referent' }]],
    [
      'the role after a comma',
      'nb',
      ['Kari Nesheim, rådmann', 'Tor Brekkan, økonomisjef'],
      [
        { name: 'Kari Nesheim', role: 'rådmann' },
        { name: 'Tor Brekkan', role: 'økonomisjef' },
      ],
    ],
    [
      'the role behind a colon',
      'nb',
      ['Kari Nesheim: Koordinator', 'Tor Brekkan: FUI', 'Mona Lillevik: Koret (på telefon)'],
      [
        { name: 'Kari Nesheim', role: 'Koordinator' },
        { name: 'Tor Brekkan', affiliation: 'FUI' },
        { name: 'Mona Lillevik', affiliation: 'Koret', role: 'på telefon' },
      ],
    ],
    [
      'what somebody stands for before a comma',
      'nb',
      ['Strandkoret, Kari Nesheim', 'FUI, Tor Brekkan (torb)', 'Strandkoret, Mona Lillevik'],
      [
        { name: 'Kari Nesheim', affiliation: 'Strandkoret' },
        { name: 'Tor Brekkan', affiliation: 'FUI', role: 'torb' },
        { name: 'Mona Lillevik', affiliation: 'Strandkoret' },
      ],
    ],
    [
      'the role before the name',
      'nb',
      ['ordfører Kari Nesheim', 'rådmann Tor Brekkan'],
      [
        { name: 'Kari Nesheim', role: 'ordfører' },
        { name: 'Tor Brekkan', role: 'rådmann' },
      ],
    ],
    ['the place before a colon', 'nb', ['Rendalsmo: ordfører Kari Nesheim'], [{ name: 'Kari Nesheim', role: 'ordfører' }]],
    ['the place after a slash', 'nb', ['Kari Nesheim/Fjordvåg'], [{ name: 'Kari Nesheim', affiliation: 'Fjordvåg' }]],
    ['the same one twice', 'nb', ['Kari Nesheim, Kari Nesheim'], [{ name: 'Kari Nesheim' }]],
    [
      'nynorsk',
      'nn',
      ['Solveig Aarhus, Nils Petter Hauge og Gro Tveitane'],
      [{ name: 'Solveig Aarhus' }, { name: 'Nils Petter Hauge' }, { name: 'Gro Tveitane' }],
    ],
    [
      'Swedish',
      'sv',
      ['Birgitta Lindmark (S), Anders Sjögren (M) och Lena Hedbrant (C)'],
      [
        { name: 'Birgitta Lindmark', party: 'S' },
        { name: 'Anders Sjögren', party: 'M' },
        { name: 'Lena Hedbrant', party: 'C' },
      ],
    ],
    [
      'Swedish, with roles',
      'sv',
      ['Birgitta Lindmark, ordförande', 'Anders Sjögren, sekreterare'],
      [
        { name: 'Birgitta Lindmark', role: 'ordförande' },
        { name: 'Anders Sjögren', role: 'sekreterare' },
      ],
    ],
    [
      'Finnish',
      'fi',
      ['Aino Mäkelä, Veikko Salmi ja Tuula Niemi'],
      [{ name: 'Aino Mäkelä' }, { name: 'Veikko Salmi' }, { name: 'Tuula Niemi' }],
    ],
    [
      'English',
      'en',
      ['Ann Fairweather, Tom Brook and Sue Field'],
      [{ name: 'Ann Fairweather' }, { name: 'Tom Brook' }, { name: 'Sue Field' }],
    ],
    ['nobody', 'nb', ['ingen', '–', ''], []],
  ];
  it.each(LISTS)('%s (%s)', (_, code, lines, people) => {
    expect(peopleIn(lines, vocabularyOf(code))).toEqual(people);
  });
});

describe('parties', () => {
  it.each<[string, string[]]>([
    ['Kari', ['Kari']],
    ['Kari og Tor', ['Kari', 'Tor']],
    ['Kari, Tor og Mona', ['Kari', 'Tor', 'Mona']],
    ['Kari/Tor', ['Kari', 'Tor']],
    ['Kari & Tor', ['Kari', 'Tor']],
    ['Kari Nesheim; økonomisjefen', ['Kari Nesheim', 'økonomisjefen']],
    ['rådmannen', ['rådmannen']],
    ['Alle', ['Alle']],
    ['utvalg for helse', ['utvalg for helse']],
    ['– Kari.', ['Kari']],
    ['–', []],
    ['', []],
    ['12.05', []],
  ])('"%s" names %j', (text, names) => {
    expect(partiesIn(text, 0, nb).map(party => party.name)).toEqual(names);
  });

  it('a doubt of the minutes is kept, and is no part of the name', () => {
    expect(partiesIn('Alf Rørvik (?)', 0, nb)).toMatchObject([{ name: 'Alf Rørvik', doubtful: true }]);
    expect(partiesIn('Kari, Alf?', 0, nb)).toMatchObject([{ name: 'Kari' }, { name: 'Alf', doubtful: true }]);
    expect(partiesIn('Kari, Alf?', 0, nb)[0]).not.toHaveProperty('doubtful');
  });

  it('each stands where its span says', () => {
    const text = 'Ansvarlig: Kari Nesheim, Alf (?) og økonomisjefen.';
    const base = text.indexOf('Kari');
    const spans = partiesIn(text.slice(base), base, nb).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(['Kari Nesheim', 'Alf', 'økonomisjefen.']);
  });
});

describe('who is meant', () => {
  it.each([
    ['Alf', 'Alf Rørvik', true],
    ['Alf Rørvik', 'Alf Rørvik', true],
    ['alf', 'Alf Rørvik', true],
    ['Siri B H', 'Siri Berglund Holm', true],
    ['Siri H', 'Siri Berglund Holm', true],
    ['TMB', 'Tora Mette Brenna', true],
    ['Tora M.', 'Tora Mette Brenna', true],
    ['Rørvik', 'Alf Rørvik', false],
    ['Alv', 'Alf Rørvik', false],
    ['Alf Rønning', 'Alf Rørvik', false],
    ['TB', 'Tora Mette Brenna', false],
  ])('"%s" for %s: %s', (written, full, means) => {
    expect(meansPerson(written, full)).toBe(means);
  });

  const people = [{ name: 'Alf Rørvik' }, { name: 'Kari Nesheim' }, { name: 'Kari Lund' }];
  it('a first name is resolved where only one of those present has it', () => {
    expect(resolveParties(partiesIn('Alf', 0, nb), people)).toMatchObject([{ name: 'Alf', resolved: 'Alf Rørvik' }]);
  });
  it('a first name that two have stays as it is written', () => {
    expect(resolveParties(partiesIn('Kari', 0, nb), people)[0]).not.toHaveProperty('resolved');
  });
  it('a full name needs no resolving', () => {
    expect(resolveParties(partiesIn('Alf Rørvik', 0, nb), people)[0]).not.toHaveProperty('resolved');
  });
  it('nor does somebody who was not there', () => {
    expect(resolveParties(partiesIn('Mona', 0, nb), people)[0]).not.toHaveProperty('resolved');
  });
});

describe('mentions', () => {
  it('are whole words', () => {
    expect(mentions('Kari, Karin og Kari.', 'Kari')).toEqual([
      { start: 0, end: 4 },
      { start: 15, end: 19 },
    ]);
  });
});
