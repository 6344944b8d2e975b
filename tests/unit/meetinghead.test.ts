/** The head of the minutes in the ways it is written: whose, when, where, and who, in six languages; and what is none of it. */
import { describe, expect, it } from 'vitest';
import { bodyIn } from '../../lib/find/bodies';
import { peopleIn } from '../../lib/find/listed';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { LanguageCode, Meeting, Person } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';

const CASES: Record<LanguageCode, string> = {
  nb: 'Sak 21/22 Nytt lysanlegg\n\nVedtak: Kommunen kjøper nytt lysanlegg.\n\nSak 22/22 Veien\n\nVedtak: Saken utsettes.',
  nn: 'Sak 21/22 Nytt lysanlegg\n\nVedtak: Kommunen kjøper nytt lysanlegg.\n\nSak 22/22 Vegen\n\nVedtak: Saka vert utsett.',
  sv: '§ 21 Nytt elljusspår\n\nBeslut: Kommunen bygger ett nytt spår.\n\n§ 22 Vägen\n\nBeslut: Ärendet bordläggs.',
  da: 'Punkt 21 Nyt lysanlæg\n\nBeslutning: Kommunen køber nyt lysanlæg.\n\nPunkt 22 Vejen\n\nBeslutning: Sagen udsættes.',
  fi: '§ 21 Uusi valaistus\n\nPäätös: Kunta hankkii uuden valaistuksen.\n\n§ 22 Tie\n\nPäätös: Asia jätetään pöydälle.',
  en: 'Item 21 New lights\n\nResolved: The council will buy new lights.\n\nItem 22 The road\n\nResolved: The matter was deferred.',
};
const meeting = (code: LanguageCode, head: string): Meeting => parse(readPlain(`${head}\n\n\n${CASES[code]}`, '')).meeting;
const names = (people: readonly Person[] | undefined): string[] => (people ?? []).map(({ name }) => name);

describe('whose meeting it was', () => {
  it.each<[LanguageCode, string, string]>([
    // A line in capitals has other capital words beside the name
    ['nb', 'DEN NORSKE KIRKE\nSolvik menighetsråd\n\nMØTEBOK FRA MENIGHETSRÅDSMØTE ONSDAG 4. MARS 2026', 'Solvik menighetsråd'],
    ['nn', 'LOMVIK KOMMUNE FORMANNSKAPET\n\nMØTEBOK 4. mars 2026', 'FORMANNSKAPET'],
    // The meeting's word is no body's where the body is named
    ['sv', 'Styrgruppen\n\nProtokoll från styrgruppsmöte den 19 september 2018', 'Styrgruppen'],
    // The word for the meeting tells whose it was, and the text how the body is called
    ['da', 'Referat af bestyrelsesmøde 3. marts 2026\n\nBestyrelsen har set på vejen.', 'Bestyrelsen'],
    ['nb', 'Referat fra fellesrådsmøte 3. mars 2026\n\nStyret har sett på veien.', 'fellesråd'],
    ['fi', 'Hallituksen kokous 3/2026\n\nHallitus päätti asiasta. Hallitusta pyydettiin kommentoimaan.', 'Hallitus'],
    ['fi', 'Kuvailuryhmän kokous 3/2026', 'Kuvailuryhmän'],
    ['nb', 'Fra: styret@solvik.example\n\nStyremøte i Solvik skolekorps 3. mars 2026', 'Solvik skolekorps'],
    ['da', 'Referat fra brugerrådsmøde 3. oktober 2013\n\nBrugerrådet ved Lindegården', 'Brugerrådet ved Lindegården'],
    ['fi', 'KORPELAN VESI          PÖYTÄKIRJA\nJohtokunta             1/7\n\nJOHTOKUNNAN KOKOUS\n\nAika: 22.9.2015', 'Johtokunta'],
  ])('%s: "%s"', (code, head, body) => expect(meeting(code, head).body).toBe(body));

  it.each<[LanguageCode, string, string]>([
    ['sv', 'Möte i Almby skolas föräldraråd 7/11 2018', 'Almby skolas föräldraråd'],
    ['sv', 'KOMMUNFULLMÄKTIGES BESLUT', 'KOMMUNFULLMÄKTIGE'],
    ['nb', 'PROTOKOLL FOR SOLVIK KIRKELIGE FELLESRÅD', 'SOLVIK KIRKELIGE FELLESRÅD'],
    ['nb', 'Lomvik kommunestyre', 'Lomvik kommunestyre'],
  ])('%s: "%s" names %s', (code, line, body) => expect(bodyIn(line, vocabularyOf(code))).toBe(body));
});

describe('when and where it was', () => {
  const people = { nb: 'Til stede: Kari Moe, Ola Vik, Per Lie', da: 'Til stede: Karsten Blicher, Bo Trane, Else Krusborg' };
  it.each<[keyof typeof people, string, Partial<Meeting>]>([
    ['nb', 'Møtetidspunkt: 17:15 onsdag 30. mars 2022\nSted: U2-014', { startTime: '17:15', place: 'U2-014' }],
    ['nb', 'Møte 17:15 onsdag 30. mars 2022', { startTime: '17:15' }],
    // The numbers of cases are no hours
    [
      'nb',
      'Styremøte 12. mars 2024\n\nDina Helle møtte kl. 16.20 under sak 17-24.\n\nMøtet startet kl. 16.00 og ble hevet kl. 18.25.',
      { startTime: '16:00', endTime: '18:25' },
    ],
    ['da', 'Referat 12. juni 2014\n\nMødetidspunkt: Kl. 14:00\nSluttidspunkt: Kl. 16:25', { startTime: '14:00', endTime: '16:25' }],
    ['da', 'Referat af brugerrådsmøde d. 3. oktober 2013, Aktivitetscenter Lindegården', { place: 'Aktivitetscenter Lindegården' }],
    ['da', 'Byrådet\n\n27-02-2017 kl. 18:00\n\nByrådssalen', { place: 'Byrådssalen', startTime: '18:00' }],
  ])('%s: "%s"', (code, head, facts) => expect(meeting(code, `${head}\n\n${people[code]}`)).toMatchObject(facts));

  it.each<[LanguageCode, string, string]>([
    // A page's own day, or a byline's, is not the meeting's.
    [
      'en',
      '---\ntitle: "Council Minutes"\ndate: "2013-08-15"\n---\n\nMinutes of Stoke Council\n\nAt 7.30pm on Wednesday 10 July 2013',
      '2013-07-10',
    ],
    [
      'da',
      'Referat af møde i brugerrådet\n\nAf kassereren · 4. april 2022 · Ingen kommentarer\n\nTorsdag den 24. marts 2022 kl. 19.00 i salen',
      '2022-03-24',
    ],
    ['da', '# Foreningen 23. december 2021\n\n**Referat af bestyrelsesmøde 9. december 2021**', '2021-12-09'],
    // The next meeting's hour and weekday do not make it this one.
    ['sv', 'Protokoll\n\nDatum: 2026-03-12\n\nNästa möte: torsdagen den 9 april 2026 kl. 18.00', '2026-03-12'],
  ])('%s: the day of "%s" is %s', (code, head, day) => expect(meeting(code, head).date).toBe(day));

  it.each(['Innsjekk (17:15 - 5 min)', 'Referat styremøte 12. mars 2024, Kari Moe'])('no place: "%s"', line =>
    expect(meeting('nb', `Styremøte 12. mars 2024\n\n${line}\n\n${people.nb}`).place).toBeUndefined(),
  );
});

describe('who was there', () => {
  it.each<[LanguageCode, string, string[], string[]]>([
    [
      'nb',
      'Til stede under opprop: Kari Moe (H), Ola Vik (A)\nMangler: Per Lie (jobb), Eva Dal',
      ['Kari Moe', 'Ola Vik'],
      ['Per Lie', 'Eva Dal'],
    ],
    ['sv', 'Närvarande vid uppropet: Lena Sjö, Patrik Hed\nSaknades: Mona Lind', ['Lena Sjö', 'Patrik Hed'], ['Mona Lind']],
    ['da', 'Til stede: Bo Trane, Else Krusborg\nManglede: Jens Holm', ['Bo Trane', 'Else Krusborg'], ['Jens Holm']],
    [
      'fi',
      'Läsnä kokouksen alkaessa: Erkki Salmivaara, Tuija Ahokas\nPuuttui: Kari Lammas',
      ['Erkki Salmivaara', 'Tuija Ahokas'],
      ['Kari Lammas'],
    ],
    // Who came instead
    ['nn', 'Til stades: Kari Nes, Ola Vik\nForfall: Per Lie. Vara Siv Moe møtte.', ['Siv Moe', 'Kari Nes', 'Ola Vik'], ['Per Lie']],
    ['nn', 'Til stades: Kari Nes, Ola Vik\nForfall: Per Lie. Som vara møtte Siv Moe.', ['Siv Moe', 'Kari Nes', 'Ola Vik'], ['Per Lie']],
    ['nn', 'Til stades: Kari Nes, Ola Vik\nForfall: Per Lie, Siv Moe', ['Kari Nes', 'Ola Vik'], ['Per Lie', 'Siv Moe']],
    // Nobody came instead
    ['nn', 'Til stades: Kari Nes, Ola Vik\nForfall: Per Lie. Vara Siv Moe møtte ikkje.', ['Kari Nes', 'Ola Vik'], ['Per Lie', 'Siv Moe']],
    ['nn', 'Til stades: Kari Nes, Ola Vik\nForfall: Per Lie, vara Siv Moe', ['Kari Nes', 'Ola Vik'], ['Per Lie', 'Siv Moe']],
    // A sentence about somebody is no list
    [
      'en',
      'Present: Alan Pethick, Ruth Dunmore\nApologies: Tom Lomax\nAlan Pethick may have to leave early.',
      ['Alan Pethick', 'Ruth Dunmore'],
      ['Tom Lomax'],
    ],
  ])('%s: "%s"', (code, head, present, absent) => {
    const found = meeting(
      code,
      `${{ nb: 'Referat', nn: 'Referat', sv: 'Protokoll', da: 'Referat', fi: 'Pöytäkirja', en: 'Minutes' }[code]}\n\n${head}`,
    );
    expect([names(found.present), names(found.absent)]).toEqual([present, absent]);
  });

  it('by lines that each end with what somebody is', () => {
    const cell = ['Bea Falkby (S), Vamby kommun, ordförande', 'Owe Stenback (M), Norra regionen, vice ordförande', 'Maja Hulteby'];
    const { chair, present } = parse(
      readHtmlFile(
        `<h1>Protokoll</h1><p>Styrelsen 2026-03-12</p><table><tr><td>Beslutande</td><td><p>${cell.join('<br>')}</p></td></tr></table><h2>§ 1 Öppnande</h2><p>Mötet öppnas.</p><h2>§ 2 Budget</h2><p>Beslut: Budgeten godkänns.</p>`,
      ),
    ).meeting;
    expect(chair).toBe('Bea Falkby');
    expect(present?.map(({ name, role }) => [name, role])).toEqual([
      ['Bea Falkby', 'ordförande'],
      ['Owe Stenback', 'vice ordförande'],
      ['Maja Hulteby', undefined],
    ]);
  });

  it.each<[string, LanguageCode, string, string[], string[]]>([
    [
      'columns of which one is longer',
      'nb',
      'Til stede             Forfall\nKari Moe              Siv Berg\nOla Vik               Bo Dal\nPer Lie\nAnne Karin Foss',
      ['Kari Moe', 'Ola Vik', 'Per Lie', 'Anne Karin Foss'],
      ['Siv Berg', 'Bo Dal'],
    ],
    [
      'a table under labels',
      'nn',
      'Møtedato:      19.10.2017\nMøtestad:      Heradshuset\n\nDesse medlemmene møtte:        Parti   Forfall/møtte ikkje     Parti\nArnstein Haug                  Sp      Borghild Nes            Ap\nMarta Eide                     Sp\nOlav Geir Rinde                Sp      Følgjande varamedl. møtte\nJorunn Voll                    Krf     Steinar Moe             Ap\nLars Petter Hjelm              H',
      ['Arnstein Haug', 'Marta Eide', 'Olav Geir Rinde', 'Jorunn Voll', 'Steinar Moe', 'Lars Petter Hjelm'],
      ['Borghild Nes'],
    ],
    [
      'marks before names, and the deputies beside',
      'fi',
      'Läsnäolo:      Kunnanhallituksen jäsenet         Henkilökohtainen varajäsen\n\n               x Tuula Korpi, pj                 Antti Vehka\n               x Heimo Silta                     Raili Oja\n               - Seppo Kangas                    x Jaana Pihla\n               x Anne Rauta                      Vesa Niemi',
      ['Tuula Korpi', 'Heimo Silta', 'Jaana Pihla', 'Anne Rauta'],
      ['Seppo Kangas'],
    ],
    ['marks in a list', 'en', 'Present:\nx Alan Pethick\nx Ruth Dunmore\n- Tom Lomax', ['Alan Pethick', 'Ruth Dunmore'], ['Tom Lomax']],
    ['how somebody took part', 'sv', 'Närvarande: Lena Sjö, Patrik Hed – Teams, Siv Nor', ['Lena Sjö', 'Patrik Hed', 'Siv Nor'], []],
  ])('%s', (_, code, head, present, absent) => {
    const minutes = { nb: 'Referat', nn: 'Møtebok', sv: 'Protokoll', da: 'Referat', fi: 'Pöytäkirja', en: 'Minutes' };
    const found = meeting(code, `${minutes[code]}\n\n${head}`);
    expect([names(found.present), names(found.absent)]).toEqual([present, absent]);
  });

  it.each<[string, LanguageCode, string[], Person[]]>([
    [
      'by groups',
      'nn',
      ['Ap: Oddgeir Skjelde, Marta Hjelle. Sp: Torbjørn Vik, ordførar, Kåre Skaar. H: Anette Rolland'],
      [
        { name: 'Oddgeir Skjelde' },
        { name: 'Marta Hjelle' },
        { name: 'Torbjørn Vik', role: 'ordførar' },
        { name: 'Kåre Skaar' },
        { name: 'Anette Rolland' },
      ],
    ],
    [
      'initials are no party',
      'en',
      ['Denise Hallworth (DH)', 'Ian Fenby (IF)', 'Ruth Dunmore (Lab)'],
      [{ name: 'Denise Hallworth' }, { name: 'Ian Fenby' }, { name: 'Ruth Dunmore', party: 'Lab' }],
    ],
    [
      'a party with the same letters is one',
      'sv',
      ['Karin Dahl (KD)', 'Bo Alm (S)'],
      [
        { name: 'Karin Dahl', party: 'KD' },
        { name: 'Bo Alm', party: 'S' },
      ],
    ],
    ['a full stop ends the list', 'nb', ['Kari Moe, Ola Vik (leder).'], [{ name: 'Kari Moe' }, { name: 'Ola Vik', role: 'leder' }]],
    ["a group's head is nobody", 'nb', ['Fremskrittspartiet:', 'Tor-Erik Gjuvsland'], [{ name: 'Tor-Erik Gjuvsland' }]],
  ])('%s', (_, code, lines, people) => expect(peopleIn(lines, vocabularyOf(code))).toEqual(people));

  it.each<[string, string, string[], string[]]>([
    [
      'a column of those who took part in each',
      '<p>Deltakere (skifter mellom delene):</p><table><tr><th>Del</th><th>Deltakere</th></tr><tr><td>1. Kontekst</td><td>Kari Moe (Vik AS, leder), Ola Dal</td></tr><tr><td>2. Innhold</td><td>Kari Moe, Siv Berg</td></tr></table>',
      ['Kari Moe', 'Ola Dal', 'Siv Berg'],
      [],
    ],
    [
      'organisations before names, one of them written with a colon',
      '<h3>Deltakere med stemmerett:</h3><ul><li>Navet, Kristin Brennvik</li><li>PI:SK, Axel Rosvang</li><li>MAPS, Tore Nordvåg</li></ul><h3>Savnede:</h3><ul><li>Siv Berg</li><li>Ola Dal</li></ul>',
      ['Kristin Brennvik', 'Axel Rosvang', 'Tore Nordvåg'],
      ['Siv Berg', 'Ola Dal'],
    ],
    [
      'two lists side by side',
      '<table><tr><th>Til stede</th><th>Parti</th><th>Forfall</th><th>Parti</th></tr><tr><td>Kari Moe</td><td>Ap</td><td>Siv Berg</td><td>H</td></tr><tr><td>Ola Vik</td><td>Sp</td><td>Følgende varamedl. møtte</td><td></td></tr><tr><td>Per Lie</td><td>H</td><td>Bo Dal</td><td>H</td></tr></table>',
      ['Kari Moe', 'Ola Vik', 'Per Lie', 'Bo Dal'],
      ['Siv Berg'],
    ],
    [
      'marks in a column, and strokes',
      '<table><tr><th>Navn</th><th>Møtt</th></tr><tr><td>Kari Moe</td><td>✓</td></tr><tr><td>Ola Vik</td><td>✓</td></tr><tr><td>Siv Berg</td><td>–</td></tr></table>',
      ['Kari Moe', 'Ola Vik'],
      ['Siv Berg'],
    ],
    [
      'a column of marks that is no list',
      '<table><tr><th>Medlemmer</th><th>Funksjon</th><th>Møtt</th></tr><tr><td>Kari Moe</td><td>Leder</td><td>X</td></tr><tr><td>Siv Berg</td><td>Medlem</td><td>Forfall</td></tr></table>',
      ['Kari Moe'],
      ['Siv Berg'],
    ],
    [
      'prose behind the names',
      '<p>Til stede: Kari Moe, Ola Vik</p><p>Ikke til stede:<br>Siv Berg og Per Lie<br>Det var så mange som ville være med på skjermen at linja falt ut, Kari skriver til leverandøren.</p>',
      ['Kari Moe', 'Ola Vik'],
      ['Siv Berg', 'Per Lie'],
    ],
  ])('%s', (_, head, present, absent) => {
    const html = `<html lang="nb"><body><h1>Referat fra møte 12. mars 2022</h1>${head}<h2>Sak 1/22 Veien</h2><p>Vedtak: Saken utsettes.</p></body></html>`;
    const found = parse(readHtmlFile(html, '')).meeting;
    expect([names(found.present), names(found.absent)]).toEqual([present, absent]);
  });

  it('an inline label in a cell', () => {
    const head =
      '<h1>Protokoll Regionstyrelsen</h1><table><tr><td>Regionstyrelsen</td><td><p>§§ 44-51</p><p>Tid: 2024-05-21, kl 13:00-16:10</p><p>Plats: Regionhuset, sal Björken</p></td></tr></table>';
    const found = parse(
      readHtmlFile(`<html lang="sv"><body>${head}<h2>§ 44 Spåret</h2><p>Beslut: Ärendet bordläggs.</p></body></html>`, ''),
    ).meeting;
    expect(found).toMatchObject({ place: 'Regionhuset, sal Björken', startTime: '13:00' });
  });
});

describe('who led and who wrote', () => {
  it.each<[LanguageCode, string, string | undefined, string | undefined]>([
    // Two elections that have lost the full stop between them
    [
      'sv',
      'Närvarande: Bo Ryttare, Anna Seger\n\nVal av ordförande och sekreterare. Till ordförande för mötet valdes Håkan Björk Till sekreterare valdes Anna Seger.',
      'Håkan Björk',
      'Anna Seger',
    ],
    // Whoever approves the minutes with the one who leads does not lead
    [
      'sv',
      'Närvarande: Hasse Gyllen, ordförande, Folke Tjäder\n\nAtt jämte ordföranden justera protokollet valdes Folke Tjäder.',
      'Hasse Gyllen',
      undefined,
    ],
    ['nb', 'Til stede: Kari Moe (leder), Per Lie, Siv Berg\n\nInnkalling godkjent, Per referent.', 'Kari Moe', 'Per Lie'],
    ['en', 'Meeting’s moderator: Ruth Dunmore\nPresent: Alan Pethick, Ruth Dunmore', 'Ruth Dunmore', undefined],
    ['da', 'Mødets formand: Bo Trane\nTil stede: Bo Trane, Else Krusborg', 'Bo Trane', undefined],
    ['en', 'Present: Alan Pethick, Ruth Dunmore\n\nMeeting minutes\n\nMerge Queue', undefined, undefined],
  ])('%s: "%s"', (code, head, chair, secretary) => {
    const found = meeting(
      code,
      `${{ nb: 'Referat', nn: 'Referat', sv: 'Protokoll', da: 'Referat', fi: 'Pöytäkirja', en: 'Minutes' }[code]}\n\n${head}`,
    );
    expect([found.chair, found.secretary]).toEqual([chair, secretary]);
  });

  it('an hour and its minutes in one', () =>
    expect(meeting('sv', 'Styrelsemöte 2010-08-29 klockan 1830\n\nNärvarande: Bo Ryttare, Anna Seger').startTime).toBe('18:30'));
});
