/** The meeting's facts: who met and who did not, when, where, under whom, and what in a page's front is none of it. */
import { describe, expect, it } from 'vitest';
import { attendingLabel } from '../../lib/find/attending';
import { bodyIn } from '../../lib/find/bodies';
import { peopleIn } from '../../lib/find/listed';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { LanguageCode, Meeting, Person } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';
import { page } from './support';

const CASES = `
Sak 1/26 Godkjenning av innkalling
Vedtak: Innkallingen ble godkjent.

Sak 2/26 Nytt lysanlegg
Vedtak: Styret kjøper nytt lysanlegg til banen.
`;
const plain = (front: string, uri = ''): Meeting => parse(readPlain(`${front}\n${CASES}`, uri)).meeting;
const html = (front: string, title?: string): Meeting =>
  parse(readHtmlFile(page(`${front}<h2>Sak 1/26 Lysanlegg</h2><p>Vedtak: Enstemmig vedtatt.</p>`, title))).meeting;
const names = (people: readonly Person[] | undefined): string[] => (people ?? []).map(({ name }) => name);

describe('a label of who met, by its words', () => {
  it.each<[LanguageCode, string, ReturnType<typeof attendingLabel>]>([
    ['nb', 'Følgende faste medlemmer møtte', 'present'],
    ['nb', 'Følgende faste medlemmer møtte ikke', 'absent'],
    ['nb', 'Varamedlemmer som møtte', 'present'],
    ['nb', 'Andre som møtte fra administrasjonen', 'others'],
    ['nn', 'Faste medlemer som ikkje møtte', 'absent'],
    ['sv', 'Närvarande ledamöter på distans', 'present'],
    ['sv', 'Ledamöter som anmält förhinder', 'absent'],
    ['da', 'Medlemmer, der havde meldt afbud', 'absent'],
    ['da', 'Følgende medlemmer var ikke til stede', 'absent'],
    ['fi', 'Kokouksessa läsnä olleet varsinaiset jäsenet', 'present'],
    ['en', 'Members not present at the meeting', 'absent'],
  ])('%s: "%s" → %s', (code, label, list) => expect(attendingLabel(label, vocabularyOf(code))).toBe(list));
  it.each(['Alle møtte opp på discord', 'Møte i utvalget', 'Medlemmer', 'Forslaget falt', 'Kari møtte'])('not "%s"', label =>
    expect(attendingLabel(label, vocabularyOf('nb'))).toBeUndefined(),
  );
});

describe('people in a list', () => {
  it.each<[string, LanguageCode, string[], string[]]>([
    ['whom a deputy sits for is not there', 'sv', ['Ritva Salo (V), tjänstgörande ersättare för Peter Ahl (KD)'], ['Ritva Salo']],
    [
      'nor is who stands in the next line',
      'sv',
      ['Eva Ros (S)', 'Maria Wik (M), ersättare för', 'Johan Lid (M)', 'Bo Alm (C)'],
      ['Eva Ros', 'Maria Wik', 'Bo Alm'],
    ],
    [
      'an affiliation is no person',
      'sv',
      ['Annika Fors, Region Norr', 'Petra Lind, Region Norr', 'Hans Matt, Älvnäs kommun'],
      ['Annika Fors', 'Petra Lind', 'Hans Matt'],
    ],
    ['columns that lost their room', 'nn', ['Jorunn Fagerset Leiar SP', 'Sigrid Mykle Medlem AP'], ['Jorunn Fagerset', 'Sigrid Mykle']],
    ['marks of presence', 'sv', ['Tova Ekrot X', 'Navid Sohrabi X, mötesordf. § 12-26'], ['Tova Ekrot', 'Navid Sohrabi']],
    ['initials', 'en', ['E.B., R.D., Ø.L.'], ['E.B.', 'R.D.', 'Ø.L.']],
    ['a title is no name', 'en', ['Cllr Egil Sand (Grotvik), Mr Ivar Brim'], ['Egil Sand', 'Ivar Brim']],
    [
      'an office with a capital is no person',
      'en',
      ['Anders Fyrlund, Secretary General; Nora Villadsen'],
      ['Anders Fyrlund', 'Nora Villadsen'],
    ],
    ['an initial inside a name is no end', 'nb', ['Anders K. Hovland og Solfrid Eik'], ['Anders K. Hovland', 'Solfrid Eik']],
    ['the label again', 'da', ['Afbud fra Karin Duelund'], ['Karin Duelund']],
    ['a town before the next name', 'fi', ['Teuvo Savela, Espoon kaupunki Päivi Suto, Oulun kaupunki'], ['Teuvo Savela', 'Päivi Suto']],
  ])('%s (%s)', (_, code, lines, people) => expect(names(peopleIn(lines, vocabularyOf(code)))).toEqual(people));

  it('roles behind the names, where the first named leads', () => {
    const people = peopleIn(['Torgrim Vestli, leder Ågot Nesset, nestleder Odd Skarven'], vocabularyOf('nb'));
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Torgrim Vestli', 'leder'],
      ['Ågot Nesset', 'nestleder'],
      ['Odd Skarven', undefined],
    ]);
  });
});

describe('who met', () => {
  it('a table under "møtte ikke" lists who was away', () => {
    const table = (rows: string) => `<table><tr><td>Navn</td><td>Funksjon</td><td>Representerer</td></tr>${rows}</table>`;
    const row = (name: string) => `<tr><td>${name}</td><td>Medlem</td><td>SP</td></tr>`;
    const meeting = html(
      `<h1>Møteprotokoll formannskapet 10.03.2026</h1><p>Følgende faste medlemmer møtte:</p>${table(row('Kari Moe') + row('Ola Vik'))}
       <p>Følgende medlemmer møtte ikke:</p>${table(row('Tor Lie'))}`,
    );
    expect(names(meeting.present)).toEqual(['Kari Moe', 'Ola Vik']);
    expect(names(meeting.absent)).toEqual(['Tor Lie']);
  });
  it('a table whose column of names is headed by the body', () => {
    const meeting = html(
      `<h1>Referat styremøte 10.03.2026</h1><table><tr><th>Styret</th><th>Til stede</th></tr><tr><td>Kari Moe</td><td>Ja</td></tr>
       <tr><td>Ola Vik</td><td>Ja, gikk kl. 20</td></tr><tr><td>Tor Lie</td><td>Nei</td></tr></table>`,
    );
    expect(names(meeting.present)).toEqual(['Kari Moe', 'Ola Vik']);
    expect(names(meeting.absent)).toEqual(['Tor Lie']);
  });
  it('a menu entry "Medlemmer" is no list', () => {
    const meeting = plain('* Medlemmer\n* Møteplan\n* Innkallinger\n\nReferat styremøte 10.03.2026\nTil stede: Kari Moe, Ola Vik');
    expect(names(meeting.present)).toEqual(['Kari Moe', 'Ola Vik']);
  });
  it('who was away, told under a case only', () => {
    const meeting = parse(
      readPlain(
        'Protokoll fra formannskapet 10.03.2026\n\nSak 1/26 Veien\nVedtak: Enstemmig vedtatt.\nForfall: Kari Moe (SP)\n\nSak 2/26 Budsjett\nVedtak: Tas til orientering.',
      ),
    ).meeting;
    expect(names(meeting.absent)).toEqual(['Kari Moe']);
  });
});

describe('who led and who wrote', () => {
  const met = 'Referat fra årsmøte 10.03.2026\nTil stede: Kari Moe (leder), Ola Vik, Per Lie';
  it('by the role beside a name', () => expect(plain(met).chair).toBe('Kari Moe'));
  it('whom the meeting elected goes before who holds the office', () => {
    const text = `${met}\n\nSak 1 Valg av møteleder\nOla Vik ble valgt til møteleder.\n\nSak 2 Budsjett\nVedtak: Godkjent.`;
    expect(parse(readPlain(text)).meeting.chair).toBe('Ola Vik');
  });
  it('the nestleder does not lead', () => expect(plain(met.replace('leder', 'nestleder')).chair).toBeUndefined());
  it('a name and nothing else behind the word for the minutes', () => expect(plain(`${met}\nReferat: Per Lie`).secretary).toBe('Per Lie'));
});

describe('when and where', () => {
  it.each<[string, string, Partial<Meeting>]>([
    [
      'in one line',
      'Referat styremøte\nTid: tirsdag 5. mars 2019 kl. 18.00–20.30',
      { date: '2019-03-05', startTime: '18:00', endTime: '20:30' },
    ],
    ['an hour right behind the day', 'Referat styremøte\nKlubbhuset, 2019-03-05 18.00', { date: '2019-03-05', startTime: '18:00' }],
    [
      'a day without its year, which the line tells',
      'Referat fra 7. styremøte 2010 den 02. august kl. 19:30 – 22:00',
      { date: '2010-08-02', startTime: '19:30' },
    ],
    ['the place behind the time', 'Referat styremøte\nTirsdag 5. mars 2019 kl. 18.00–20.30, Klubbhuset', { place: 'Klubbhuset' }],
    [
      'a room keeps its own word',
      'Referat styremøte 5. mars 2019\nMøterom Skarven, Fjordvåg rådhus',
      { place: 'Møterom Skarven, Fjordvåg rådhus' },
    ],
    [
      'the sentence that says it was held',
      'Møtet ble holdt i klubbhuset tirsdag 5. mars 2019 kl. 19.00.',
      { date: '2019-03-05', startTime: '19:00', place: 'klubbhuset' },
    ],
  ])('%s', (_, front, meeting) => expect(plain(`${front}\nTil stede: Kari Moe, Ola Vik`)).toMatchObject(meeting));

  it('the head of a mail tells when it was sent', () => {
    const mail = 'Fra: Kari Moe\nSendt: torsdag 12. november 2026 13:47\nTil: Styret\nEmne: Referat styremøte 10. november';
    expect(plain(`${mail}\n\nTil stede: Kari Moe, Ola Vik`).date).toBe('2026-11-10');
  });
  it('so does what says when the page was made', () =>
    expect(plain('Publisert 20.03.2026\nReferat styremøte 10.03.2026\nTil stede: Kari Moe, Ola Vik').date).toBe('2026-03-10'));
  it('the file’s name, where nothing else tells', () =>
    expect(plain('Referat styremøte\nTil stede: Kari Moe, Ola Vik', '/minutes/referat_2026-03-10.txt').date).toBe('2026-03-10'));
});

describe('whose minutes', () => {
  it.each<[LanguageCode, string, string | undefined]>([
    ['sv', 'Protokoll kommunstyrelsens arbetsutskott 2026-02-17', 'kommunstyrelsens arbetsutskott'],
    ['sv', 'Protokoll från förvaltningens samverkansgrupp', 'förvaltningens samverkansgrupp'],
    ['da', 'Referat af møde i bruger- og pårørenderådet', 'bruger- og pårørenderådet'],
    ['da', 'Byrådssalen', undefined],
    ['fi', 'valtuustosali', undefined],
  ])('%s: "%s"', (code, text, body) => expect(bodyIn(text, vocabularyOf(code))).toBe(body));

  it('a path to the page is no title, and names the body only where nothing else does', () => {
    const meeting = plain(
      'Forside › Politikk › Formannskapet › Møtebok\nMøtebok frå møte i eldrerådet 10.03.2026\nTil stades: Kari Moe, Ola Vik',
    );
    expect(meeting).toMatchObject({ body: 'eldrerådet', title: 'Møtebok frå møte i eldrerådet 10.03.2026' });
  });
  it('a line of its own, before another form of it in a title', () =>
    expect(
      plain(
        'Teknisen lautakunnan katselmuspäivät\nTekninen lautakunta\nPöytäkirja 28.11.2024\nPaikalla todettiin olevan: Aino Suo, Veikko Rimpi',
      ),
    ).toMatchObject({ body: 'Tekninen lautakunta', present: [{ name: 'Aino Suo' }, { name: 'Veikko Rimpi' }] }));
  it('a body that is called by its last word has its whole name further down', () =>
    expect(
      html('<p><b>Rådet</b></p><h1>Referat fra bruker- og pårørenderådet 10.03.2026</h1><p>Til stede: Kari Moe, Ola Vik</p>').body,
    ).toBe('bruker- og pårørenderådet'));
});
