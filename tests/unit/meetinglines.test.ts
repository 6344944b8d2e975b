/** What tells of the meeting among lines that tell of other things: the site's, an agenda's, a list's; and what is none of it. */
import { describe, expect, it } from 'vitest';
import { bodyIn } from '../../lib/find/bodies';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { LanguageCode, Meeting, Person } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';

const CASES: Record<LanguageCode, [string, string, string]> = {
  nb: ['Sak 21/22 Nytt lysanlegg', 'Vedtak: Kommunen kjøper nytt lysanlegg.', 'Sak 22/22 Veien'],
  nn: ['Sak 21/22 Nytt lysanlegg', 'Vedtak: Kommunen kjøper nytt lysanlegg.', 'Sak 22/22 Vegen'],
  sv: ['§ 21 Nytt elljusspår', 'Beslut: Kommunen bygger ett nytt spår.', '§ 22 Vägen'],
  da: ['Punkt 21 Nyt lysanlæg', 'Beslutning: Kommunen køber nyt lysanlæg.', 'Punkt 22 Vejen'],
  fi: ['§ 21 Uusi valaistus', 'Päätös: Kunta hankkii uuden valaistuksen.', '§ 22 Tie'],
  en: ['Item 21 New lights', 'Resolved: The council will buy new lights.', 'Item 22 The road'],
};
const text = (code: LanguageCode, head: string): Meeting => parse(readPlain(`${head}\n\n\n${CASES[code].join('\n\n')}`, '')).meeting;
const page = (code: LanguageCode, title: string, body: string): Meeting =>
  parse(
    readHtmlFile(
      `<title>${title}</title><body>${body}${CASES[code].map((line, i) => (i === 1 ? `<p>${line}</p>` : `<h2>${line}</h2>`)).join('')}`,
    ),
  ).meeting;
/** The facts that are asked for. */
const picked = (meeting: Meeting, facts: Partial<Meeting>): Partial<Meeting> =>
  Object.fromEntries((Object.keys(facts) as (keyof Meeting)[]).map(key => [key, meeting[key]]));
const TITLES: Record<LanguageCode, string> = {
  nb: 'Referat fra styremøte 3. mai 2023',
  nn: 'Referat frå styremøte 3. mai 2023',
  sv: 'Protokoll styrelsemöte 3 maj 2023',
  da: 'Referat fra bestyrelsesmøde 3. maj 2023',
  fi: 'Hallituksen kokous 3.5.2023, pöytäkirja',
  en: 'Minutes of the board meeting 3 May 2023',
};
const names = (people: readonly Person[] | undefined): string[] => (people ?? []).map(({ name }) => name);
const PEOPLE = { nb: 'Til stede: Kari Moe, Ola Vik, Per Lie', da: 'Til stede: Bo Trane, Else Krusborg, Per Lie' };

describe('a page of a site', () => {
  it.each<[LanguageCode, string, string, Partial<Meeting>]>([
    // The page's own heading goes before the site's lines over it: other hours, other days, other bodies
    [
      'nb',
      'Formannskapet 21. mars 2023 - Lomvik kommune',
      '<div><p>Vannet er stengt torsdag kl. 9–14.</p></div><ul><li><a href="a">Formannskapet 7. februar 2023</a></li></ul><h1>Formannskapet 21. mars 2023</h1><p>Møtet ble hevet kl. 13.50.</p>',
      { body: 'Formannskapet', date: '2023-03-21', endTime: '13:50', startTime: undefined },
    ],
    [
      'en',
      'Agenda and minutes - Lowford Joint Waste Board - Thursday, 12 October 2023',
      '<h4>Council and democracy</h4><h1>Agenda and minutes</h1><p><b>Lowford Joint Waste Board - Thursday, 12 October 2023 10.00 am</b></p>',
      { body: 'Lowford Joint Waste Board', startTime: '10:00' },
    ],
    // What lies beside the minutes, and the list that the page stands in, are no title
    [
      'sv',
      'Sammanträde 2025-09-16 - Kulturnämnden',
      '<h1>Sammanträde 2025-09-16</h1><p>Kulturnämnden</p><p><b>Bilagor till protokoll</b><br>Närvaro.pdf</p>',
      { title: 'Sammanträde 2025-09-16', body: 'Kulturnämnden' },
    ],
    [
      'fi',
      'Pöytäkirjat – Korven kylät ry',
      '<h1>Kategoria: Pöytäkirjat</h1><h2>Hallituksen kokous 12.2.2019</h2>',
      { title: 'Hallituksen kokous 12.2.2019' },
    ],
    // When the page was made
    [
      'da',
      'Bestyrelsesmøde onsdag d. 8. september | Bakken',
      '<h1>Bestyrelsesmøde onsdag d. 8. september 2021</h1><div>Udgivet den 13. september 2021 af Jytte</div>',
      { date: '2021-09-08' },
    ],
    // A cell that fills its row
    [
      'da',
      'Referat 07.11.2022 | Ravnkær Skole',
      '<h1>Referat 07.11.2022</h1><table><tr><td colspan="2"><p><b>Sted:</b> Musiklokalet</p><p><b>Referent:</b> Bo Trane</p></td></tr><tr><td>Emne</td><td>Beslutning</td></tr><tr><td>Dagsorden</td><td>Godkendt</td></tr></table>',
      { place: 'Musiklokalet', secretary: 'Bo Trane' },
    ],
  ])('%s: %s', (code, title, body, facts) => expect(picked(page(code, title, body), facts)).toEqual(facts));
});

describe('whose meeting it was', () => {
  it.each<[LanguageCode, string, string]>([
    ['fi', 'Vapaa-aikajaosto', 'Vapaa-aikajaosto'],
    ['sv', 'Kommunfullmäktiges ungdomsberedning', 'Kommunfullmäktiges ungdomsberedning'],
    ['nn', 'Referat frå møte i Holmedal og Ytrebø sokneråd', 'Holmedal og Ytrebø sokneråd'],
    ['nb', 'Plan- og utviklingsutvalgets behandling av sak 24/26', 'Plan- og utviklingsutvalget'],
    ['fi', 'JÄRVIEN VESITYÖRYHMÄ                    MUISTIO', 'JÄRVIEN VESITYÖRYHMÄ'],
    ['nb', 'Fra styret', 'styret'],
    ['sv', 'Styrelsen för Lomviks bygdegård', 'Styrelsen för Lomviks bygdegård'],
    // The meeting's own word is the body's where there is no other
    ['en', 'Annual General Meeting', 'Annual General Meeting'],
  ])('%s: "%s" names %s', (code, line, body) => expect(bodyIn(line.replace(/\s+/gu, ' '), vocabularyOf(code))).toBe(body));
});

it('a body whose room it is does not meet there by that', () => {
  expect(bodyIn('kaupunginhallituksen kokoushuone', vocabularyOf('fi'))).toBeUndefined();
});

describe('the day', () => {
  it.each<[LanguageCode, string, string | undefined]>([
    // Right under the minutes' name, before the days of an agenda
    [
      'nn',
      `Protokoll frå styremøtet i Lomvik Arkiv IKS\n19. september 2019\nForfall: Ola Vik\n\nSakliste:\nProtokoll frå styremøtet 6. juni 2019`,
      '2019-09-19',
    ],
    [
      'nb',
      `Referat fra styremøte\nTirsdag 4. april 2023 kl. 18.00\n${PEOPLE.nb}\n\nSaker:\nProtokoll fra møtet 7. mars 2023`,
      '2023-04-04',
    ],
    [
      'en',
      'Minutes of the Parish Council\n4 April 2023\nPresent: Ann Lee, Bo Hale\n\nAgenda:\nMinutes of the meeting of 7 March 2023',
      '2023-04-04',
    ],
    // The name says the day and another line the year, the blog's own day says neither
    ['da', 'Referat af bestyrelsesmøde 8. maj\n\nOnsdag d. 8. maj 2024 kl. 17 i fælleshuset', '2024-05-08'],
    // In six figures
    ['sv', 'Styrelsemöte 231015\n\nProtokoll fört vid styrelsemötet söndagen den 15 oktober', '2023-10-15'],
    // When the page was made stands over it, and has no word for the clock
    [
      'da',
      'Mandag, 04. marts 2013 21:17\n\nReferat af bestyrelsesmøde i Lomvik Antenneforening\ntorsdag den 21. februar 2013 kl. 19.00 hos Preben',
      '2013-02-21',
    ],
    // Six figures that are no day
    ['sv', 'Styrelsemöte 239915\n\nNärvarande: Karin Ek, Nils Ek', undefined],
  ])('%s: "%s"', (code, head, date) => expect(text(code, head).date).toBe(date));
});

describe('the hours and the place', () => {
  it.each<[LanguageCode, string, Partial<Meeting>]>([
    [
      'da',
      `Referat 14. november 2023\n\nBestyrelsesmøde den 14. november kl.18.30-21.00 - Personalerummet`,
      { startTime: '18:30', endTime: '21:00', place: 'Personalerummet' },
    ],
    [
      'da',
      'UDVALG\n\nKulturudvalget\n\nSTARTTIDSPUNKT\n\n09-09-2021 15:30:00\n\nSLUTTIDSPUNKT\n\n09-09-2021 17:45:00',
      { startTime: '15:30', endTime: '17:45' },
    ],
    [
      'fi',
      'Tekninen lautakunta\n\nKokouspäivä: 24.5.2023\nKokouksen alkuaika: 16.30\nKokouksen loppuaika: 18.55',
      { startTime: '16:30', endTime: '18:55' },
    ],
    [
      'nn',
      'Referat foreldrerådsmøte 7. februar 2026\nAuditoriet, Lomvik skule, kl. 10.30-12.00',
      { place: 'Auditoriet, Lomvik skule', startTime: '10:30' },
    ],
    [
      'en',
      'MINUTES OF THE MEETING OF LOWFORD PARISH COUNCIL\nHELD IN THE READING ROOM ON\nTUESDAY 17th JUNE 2014 COMMENCING AT 7pm',
      { place: 'THE READING ROOM' },
    ],
    [
      'en',
      'Minutes of the Meeting of the Parish Council\nThursday 19th October 2017, The Reading Room, Lowford',
      { place: 'The Reading Room, Lowford' },
    ],
    ['sv', 'PROTOKOLL FÖRT VID STYRELSEMÖTE 2008-02-19\nI BYSTUGAN KL. 18.30', { place: 'BYSTUGAN' }],
    ['sv', 'Minnesanteckningar byarådet\nBygdegården, tisdag 26 augusti 2025', { place: 'Bygdegården', date: '2025-08-26' }],
    ['nb', 'Tirsdag den 19. oktober 1971 ble det holdt møte i skolestyret i herredshuset, Lomvik.', { place: undefined }],
    ['nn', 'Møte i ungdomsrådet 7. mai 2025\n\nReferat frå møtet i kommunestyresalen kl. 12.30–14.30.', { place: 'kommunestyresalen' }],
    [
      'fi',
      'Tarkastuslautakunta\n\nPöytäkirja\n\nAika 03.02.2025, klo 17:00 - 19:10 Paikka Kunnantalo, kokoushuone 2',
      { startTime: '17:00', endTime: '19:10', place: 'Kunnantalo, kokoushuone 2' },
    ],
    ['en', 'Minutes of the Parish Council meeting held in the Community Room\n\nAt 7.30pm on 10 July 2013', { place: 'Community Room' }],
    ['da', 'Referat af generalforsamling\n\nLørdag den 18. juli 2020, kl. 14-16\n\nAfholdt i Stenkær', { place: 'Stenkær' }],
    // When one of them left is not when it began
    ['da', 'Bestyrelsesmøde 4. marts 2024\nDeltagere: Bo Trane, Else Krus (gik kl. 20.15)', { startTime: undefined }],
    // Nobody's place
    ['nb', `Referat fra styremøte 3. mai 2023\nKari Moe, Ola Vik, kl. 18-20\n${PEOPLE.nb}`, { place: undefined }],
    ['nb', `Referat fra styremøte 3. mai 2023\nSak 1 Regnskap, kl. 18-20\n${PEOPLE.nb}`, { place: undefined }],
  ])('%s: "%s"', (code, head, facts) => expect(picked(text(code, head), facts)).toEqual(facts));
});

describe('who came and who did not', () => {
  it.each<[LanguageCode, string, string[], string[]]>([
    // The label's mark is a semicolon or a dash
    ['nn', 'Til stades; Kari Moe, Ola Vik\nForfall – Per Lie', ['Kari Moe', 'Ola Vik'], ['Per Lie']],
    [
      'en',
      'Present:- Councillors A. Moss (Chair), Community Councillor E. Dale.\nApologies:- Councillor P. Gale.',
      ['A. Moss', 'E. Dale'],
      ['P. Gale'],
    ],
    // A sentence behind the names
    ['nb', 'Til stede: Kari Moe, Ola Vik og Per Lie. Ingen forfall.', ['Kari Moe', 'Ola Vik', 'Per Lie'], []],
    ['nb', 'Til stede:\nKari Moe og Ola Vik (leder). Fra administrasjonen: Per Lie.', ['Kari Moe', 'Ola Vik', 'Per Lie'], []],
    // Two in a line without a comma
    ['sv', 'Närvarande:\nKarin Ståhl  Nils Ekroth\nAnna Berg', ['Karin Ståhl', 'Nils Ekroth', 'Anna Berg'], []],
    [
      'fi',
      'Läsnä:\nVirkkala, Matti   saaristotoimikunnan puheenjohtaja\nWikholm, Stig\nJalasto, Ritva',
      ['Matti Virkkala', 'Stig Wikholm', 'Ritva Jalasto'],
      [],
    ],
    // A label of whose members came
    ['sv', 'Närvarande styrelseledamöter:\nKarin Ek, Nils Berg samt Anna Holm', ['Karin Ek', 'Nils Berg', 'Anna Holm'], []],
    // Crosses, and a dash where none is
    [
      'sv',
      'Beslutande         Torvald Blom, ordförande      x\n                   Rasmus Holm                   x\n                   Karin Skog                    -',
      ['Torvald Blom', 'Rasmus Holm'],
      ['Karin Skog'],
    ],
    // Behind whom they are from
    [
      'nn',
      'Frammøtte:\n  Osvik kommune           Kari Moe, ordførar          38 %\n  Strandabygd kommune     Ola Vik, ordførar           31 %',
      ['Kari Moe', 'Ola Vik'],
      [],
    ],
    // Without a label, with a chair
    [
      'en',
      'Judith Penn (JP) Chair, Colin Marr (CM), Alison Treece (AT)\n\n4 members of the public',
      ['Judith Penn', 'Colin Marr', 'Alison Treece'],
      [],
    ],
    // Nobody: a count of people, names in a sentence
    ['en', 'Present: Ann Lee, Bo Hale\nFour members of the public were present', ['Ann Lee', 'Bo Hale'], []],
    ['en', 'The Chair thanked Judith Penn, Colin Marr, Alison Treece and David Sallow for their work', [], []],
  ])('%s: "%s"', (code, head, present, absent) => {
    const meeting = text(code, `${TITLES[code]}\n\n${head}`);
    expect([names(meeting.present), names(meeting.absent)]).toEqual([present, absent]);
  });

  it.each<[LanguageCode, string, string[], string[]]>([
    // A sentence begins the list, and a mark the next
    ['nb', 'Til stede var Kari Moe (leder), Ola Vik (ref.). Forfall: Per Lie.', ['Kari Moe', 'Ola Vik'], ['Per Lie']],
    ['nn', 'Vi som møtte: Kari Moe, Ola Vik. Per Lie kunne ikkje kome.', ['Kari Moe', 'Ola Vik'], ['Per Lie']],
    ['nb', '*På møtet:* Kari Moe, Ola Vik\n*Kunne ikke:* Per Lie', ['Kari Moe', 'Ola Vik'], ['Per Lie']],
    ['nn', 'Kven var med?\n- Kari Moe (leiar)\n- Ola Vik\n\nIkkje her: Per Lie', ['Kari Moe', 'Ola Vik'], ['Per Lie']],
    // Marks and letters beside the names
    ['nb', 'Tilstede: @Kari Moe, @Ola Vik\nFravær: @Per Lie', ['Kari Moe', 'Ola Vik'], ['Per Lie']],
    ['nb', 'Oppmøte: Kari Moe ✓, Ola Vik ✓, Per Lie ✗', ['Kari Moe', 'Ola Vik'], ['Per Lie']],
    ['nb', 'Tilstede:\n1A: Kari Moe\n1B: Ola Vik\n2A: ikke møtt', ['Kari Moe', 'Ola Vik'], []],
    ['nb', 'Til stede: alle unntatt Per Lie', [], []],
    // Columns that have fallen apart: heads, and below each name what they are
    [
      'nb',
      'Følgende faste medlemmer møtte:\nNavn\nFunksjon Representerer\nKari Moe\nOrdfører SP\nOla Vik\nMedlem AP\nFølgende medlemmer hadde meldt forfall:\nNavn\nFunksjon Representerer\nPer Lie\nMEDL\nSV',
      ['Kari Moe', 'Ola Vik'],
      ['Per Lie'],
    ],
  ])('%s: "%s"', (code, head, present, absent) => {
    const meeting = text(code, `${TITLES[code]}\n\n${head}`);
    expect([names(meeting.present), names(meeting.absent)]).toEqual([present, absent]);
  });

  it('reads the lists of a page that has them in a part of their own, and no files that lie below', () => {
    const { meeting } = parse(
      readHtmlFile(
        `<h1>Pensionärsrådet</h1><p>Minnesanteckningar från mötet den 2 oktober 2024</p><ol><li>Trygghetslarm<ul><li>Malin återkommer.</li></ul></li><li>Snöröjning<ul><li>Frågan tas upp.</li></ul></li></ol><div><h2>Närvarande</h2><ul><li>Elsa Brant, ordförande</li><li>Gunnar Ryd</li></ul><h2>Förhinder</h2><ul><li>Tage Ek</li></ul></div><div><ul><li>Dagordning (PDF)</li></ul></div>`,
      ),
    );
    expect([names(meeting.present), names(meeting.absent)]).toEqual([['Elsa Brant', 'Gunnar Ryd'], ['Tage Ek']]);
  });

  it('reads who was away from the first case', () => {
    const { meeting } = parse(
      readPlain(
        'Parish Council\n3 May 2023\nPresent: Ann Lee, Bo Hale\n\n1. APOLOGIES\nApologies were accepted from Neil Burr and Tom Akers\n\n2. MINUTES\nResolved: approved.',
      ),
    );
    expect(names(meeting.absent)).toEqual(['Neil Burr', 'Tom Akers']);
  });
});

describe('who led', () => {
  it.each<[LanguageCode, string, string | undefined]>([
    ['sv', '§ 1. Karin Ståhl, ordförande för kvällen, hälsade alla välkomna.', 'Karin Ståhl'],
    ['nb', 'Sak 1 Åpning\n\nLeder Kari Moe ønsket velkommen.', 'Kari Moe'],
    ['fi', '1 § Avaus\n\nPuheenjohtaja Kaisu Rinne toivotti kaikki tervetulleiksi.', 'Kaisu Rinne'],
    ['en', '1. Welcome\n\nThe Chair, Ann Lee, welcomed everybody.', 'Ann Lee'],
    ['en', '1. Call to order\n\nChair Ann Lee called the meeting to order at 6.30 pm.', 'Ann Lee'],
    ['da', '1. Valg af dirigent (Else Krus)\n\n2. Valg af referent (Bo Trane)', 'Else Krus'],
    // An election of the year is none of the meeting's own, nor is what stands in brackets always somebody
    ['da', '1. Valg af dirigent (se vedtægterne)', undefined],
    // Who is welcomed does not lead
    ['en', '1. Welcome\n\nThe Chair welcomed Ann Lee, secretary of the trust.', undefined],
  ])('%s: "%s"', (code, opening, chair) => expect(text(code, `${TITLES[code]}\n\n${opening}`).chair).toBe(chair));
});
