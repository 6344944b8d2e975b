/**
 * One meeting's head in the forms that secretaries write it in: each line is a form, and what must be found in it.
 * The people are the same throughout: Turid leads, Leif and Anne Karin sit with her, Magne is away, Synne writes.
 */
import { describe, expect, it } from 'vitest';
import type { Meeting, Person } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';

const CASES = {
  nb: 'Sak 1/22 Nytt lysanlegg\n\nVedtak: Kommunen kjøper nytt lysanlegg til banen.\n\nSak 2/22 Veien\n\nVedtak: Saken utsettes.',
  sv: '§ 21 Nytt elljusspår\n\nBeslut: Kommunen bygger ett nytt elljusspår.\n\n§ 22 Vägen\n\nBeslut: Ärendet bordläggs.',
  da: 'Punkt 1 Nyt lys\n\nBeslutning: Kommunen køber nyt lys.\n\nPunkt 2 Vejen\n\nBeslutning: Sagen udsættes.',
  fi: '§ 21 Uusi valaistus\n\nPäätös: Kunta hankkii uuden valaistuksen.\n\n§ 22 Tie\n\nPäätös: Asia jätetään pöydälle.',
  en: 'Item 1 New lights\n\nResolved: The council will buy new lights.\n\nItem 2 The road\n\nResolved: The matter was deferred.',
};
const text = (head: string, end = '', code: keyof typeof CASES = 'nb'): Meeting =>
  parse(readPlain(`${head}\n\n\n${CASES[code]}\n\n${end}\n`)).meeting;
const met = (head: string, end = ''): Meeting => text(`Møteprotokoll\nFormannskapet 17.03.2022\n\n${head}`, end);
const page = (head: string, end = ''): Meeting =>
  parse(
    readHtmlFile(
      `<html lang="nb"><body><h1>Møteprotokoll formannskapet 17.03.2022</h1>${head}<h2>Sak 1/22 Nytt lysanlegg</h2><p>Vedtak: Enstemmig vedtatt.</p>
       <h2>Sak 2/22 Veien</h2><p>Vedtak: Saken utsettes.</p>${end}</body></html>`,
    ),
  ).meeting;
const names = (people: readonly Person[] = []): string => people.map(({ name }) => name).join(', ');
const PRESENT = 'Turid Aarvik, Leif Steinmo, Anne Karin Fossli';

describe('who met, and who did not', () => {
  it.each<[string, string, chair?: string]>([
    [
      'surname first, in capitals’ lists',
      'DESSE MØTTE\n\nAarvik, Turid (A)\nSteinmo, Leif (Sp)   : til kl. 13.30\nFossli, Anne Karin (H)\n\nFORFALL\n\nEspeland, Magne (A)',
    ],
    ['surname first, between semicolons', 'Til stede: Aarvik, Turid; Steinmo, Leif; Fossli, Anne Karin\nForfall: Espeland, Magne'],
    [
      'the role behind surname and name',
      'Til stede:\nAarvik, Turid, leder\nSteinmo, Leif, medlem\nFossli, Anne Karin, medlem\n\nForfall:\nEspeland, Magne',
      'Turid Aarvik',
    ],
    [
      'a column of labels',
      'Til stede            Turid Aarvik, leder\n                     Leif Steinmo\n                     Anne Karin Fossli\n\nForfall              Magne Espeland',
      'Turid Aarvik',
    ],
    [
      'a label over two lines',
      'Faste medlemmer      Turid Aarvik          leder\nsom møtte            Leif Steinmo          medlem\n                     Anne Karin Fossli     medlem\n\nForfall              Magne Espeland        medlem',
      'Turid Aarvik',
    ],
    [
      'a head over the names',
      'Til stede            Navn                  Funksjon\n                     Turid Aarvik          leder\n                     Leif Steinmo          medlem\n                     Anne Karin Fossli     medlem\n\nForfall              Magne Espeland        medlem',
      'Turid Aarvik',
    ],
    [
      'marks in columns',
      'Navn                 Til stede       Forfall\nTurid Aarvik         x\nLeif Steinmo         x\nAnne Karin Fossli    x\nMagne Espeland                       x',
    ],
    ['check boxes', 'Til stede:\n[x] Turid Aarvik\n[x] Leif Steinmo\n[x] Anne Karin Fossli\n[ ] Magne Espeland'],
    ['numbers', 'Til stede:\n1. Turid Aarvik\n2. Leif Steinmo\n3. Anne Karin Fossli\n\nForfall:\n1. Magne Espeland'],
    ['what is said of one, behind a dash', 'Deltakere:\nTurid Aarvik\nLeif Steinmo\nAnne Karin Fossli\nMagne Espeland - forfall'],
    [
      'the role before a colon',
      'Til stede:\nLeder: Turid Aarvik\nMedlem: Leif Steinmo\nMedlem: Anne Karin Fossli\n\nForfall: Magne Espeland',
      'Turid Aarvik',
    ],
    [
      'the role over the name',
      'Til stede:\n\nLeder\nTurid Aarvik\n\nMedlem\nLeif Steinmo\nAnne Karin Fossli\n\nForfall:\nMagne Espeland',
      'Turid Aarvik',
    ],
    [
      'roles before semicolons',
      'Deltakere:\nLeder; Turid Aarvik, medlem; Leif Steinmo, medlem; Anne Karin Fossli\n\nForfall:\nMagne Espeland',
      'Turid Aarvik',
    ],
    ['a sentence about one', 'Til stede: Turid Aarvik, Leif Steinmo og Anne Karin Fossli. Magne Espeland hadde meldt forfall.'],
    [
      'who else came, in a sentence',
      'Til stede: Turid Aarvik, Leif Steinmo, Anne Karin Fossli.\nForfall: Magne Espeland.\nFra administrasjonen møtte daglig leder Siv Berg og Nina Holm (referent).',
    ],
    ['letters behind a name', 'Til stede:\nTurid Aarvik, RPF\nLeif Steinmo – UHO\nAnne Karin Fossli UHO\n\nForfall: Magne Espeland, UHO'],
    ['a name broken by the line', 'Deltakere:   Turid Aarvik, Leif Steinmo, Anne\n             Karin Fossli\nForfall:     Magne Espeland'],
  ])('%s', (_, head, chair) => {
    const { present, absent, ...meeting } = met(head);
    expect([names(present), names(absent)]).toEqual([PRESENT, 'Magne Espeland']);
    if (chair) expect(meeting.chair).toBe(chair);
  });

  it.each<[string, string]>([
    [
      'two names in a line of a list',
      '<p>Til stede:<br>Turid Aarvik, leder<br>Leif Steinmo, Anne Karin Fossli</p><p>Forfall: Magne Espeland</p>',
    ],
    [
      'both in one paragraph',
      '<p><b>Møtte:</b> Turid Aarvik (Sp, leder), Leif Steinmo (Ap), Anne Karin Fossli (MDG). <b>Forfall:</b> Magne Espeland (Ap).</p>',
    ],
    [
      'a label that spans rows',
      '<table><tr><td rowspan="3">Til stede</td><td>Turid Aarvik</td><td>leder</td></tr><tr><td>Leif Steinmo</td><td>medlem</td></tr><tr><td>Anne Karin Fossli</td><td>medlem</td></tr><tr><td>Forfall</td><td>Magne Espeland</td><td>medlem</td></tr></table>',
    ],
    [
      'a label and empty cells',
      '<table><tr><td>Til stede</td><td>Turid Aarvik</td><td>leder</td></tr><tr><td></td><td>Leif Steinmo</td><td>medlem</td></tr><tr><td></td><td>Anne Karin Fossli</td><td>medlem</td></tr><tr><td>Forfall</td><td>Magne Espeland</td><td>medlem</td></tr></table>',
    ],
    [
      'a mark, or none',
      '<table><tr><th>Navn</th><th>Til stede</th></tr><tr><td>Turid Aarvik</td><td>X</td></tr><tr><td>Leif Steinmo</td><td>X</td></tr><tr><td>Anne Karin Fossli</td><td>X</td></tr><tr><td>Magne Espeland</td><td></td></tr></table>',
    ],
    [
      'a table on its side',
      '<table><tr><th>Navn</th><td>Turid Aarvik</td><td>Leif Steinmo</td><td>Anne Karin Fossli</td><td>Magne Espeland</td></tr><tr><th>Møtt</th><td>Ja</td><td>Ja</td><td>Ja</td><td>Nei</td></tr></table>',
    ],
    [
      'labels in rows of their own',
      '<table><tr><td colspan="2"><b>Til stede</b></td></tr><tr><td>Turid Aarvik</td><td>leder</td></tr><tr><td>Leif Steinmo</td><td>medlem</td></tr><tr><td>Anne Karin Fossli</td><td>medlem</td></tr><tr><td colspan="2"><b>Forfall</b></td></tr><tr><td>Magne Espeland</td><td>medlem</td></tr></table>',
    ],
    [
      'tables without a head',
      '<p><b>Faste medlemmer som møtte:</b></p><table><tr><td>Turid Aarvik</td><td>leder</td><td>Ap</td></tr><tr><td>Leif Steinmo</td><td>medlem</td><td>H</td></tr><tr><td>Anne Karin Fossli</td><td>medlem</td><td>H</td></tr></table><p><b>Faste medlemmer som ikke møtte:</b></p><table><tr><td>Magne Espeland</td><td>medlem</td><td>Ap</td></tr></table>',
    ],
  ])('%s', (_, head) => {
    const { present, absent } = page(head);
    expect([names(present), names(absent)]).toEqual([PRESENT, 'Magne Espeland']);
  });

  it.each<[string, keyof typeof CASES, string, string, string]>([
    [
      'Finnish labels over two lines',
      'fi',
      'Kunnanhallitus 9/2023\n\nAika              11.9.2023 klo 16:03 - 19:27\n\nSaapuvilla        Nimi                  Tehtävä\nolleet jäsenet    Haapala Tuula         puheenjohtaja\n                  Vuolle Jarmo          jäsen\n\nPoissa            Lammas Kari           jäsen',
      'Haapala Tuula, Vuolle Jarmo',
      'Lammas Kari',
    ],
    [
      'a deputy in a sentence of its own',
      'da',
      'Referat\nByrådet 12-nov-2019\n\nAfbud fra:        Vibeke Rosgaard. Som stedfortræder mødte Hans Lomborg.\nMødedeltagere:    Karsten Blicher, Bo Trane',
      'Hans Lomborg, Karsten Blicher, Bo Trane',
      'Vibeke Rosgaard',
    ],
    [
      'surnames and initials',
      'en',
      'Minutes of the Parish Council, 12 March 2022\nPresent: Cllrs Smith (Chair), Brown, J. Green and P.White\n\n1. Apologies for absence were received from Cllr Grey and Cllr Field.',
      'Smith, Brown, J. Green, P.White',
      'Grey, Field',
    ],
  ])('%s', (_, code, head, present, absent) => {
    const meeting = text(head, '', code);
    expect([names(meeting.present), names(meeting.absent)]).toEqual([present, absent]);
  });

  it.each([
    'Kontaktperson: Siv Berg\nSaksbehandler: Nina Holm',
    'Møtet ble ledet av Siv Berg. Referent var Nina Holm.',
    'Referat v/Siv Berg',
  ])('none of them: "%s"', line => {
    const meeting = met(`Til stede: Turid Aarvik, Leif Steinmo, Anne Karin Fossli\n${line}`);
    expect([names(meeting.present), names(meeting.absent)]).toEqual([PRESENT, '']);
  });
});

describe('who led and who wrote', () => {
  const officers = ({ chair, secretary }: Meeting): (string | undefined)[] => [chair, secretary];
  const head = `Til stede: ${PRESENT}`;
  it.each([
    ['roles under names', 'Turid Aarvik                    Synne Vadheim\nleder                           sekretær'],
    ['one under the other', 'Turid Aarvik\nleder\n\nSynne Vadheim (sign.)\nsekretær'],
    ['behind a comma', 'Turid Aarvik, leder\n\n/Synne Vadheim, sekretær'],
    [
      'names under dots',
      'Leder ...................\n               Turid Aarvik\n\nSekretær ...................\n               Synne Vadheim',
    ],
  ])('signed: %s', (_, end) => expect(officers(met(head, end))).toEqual(['Turid Aarvik', 'Synne Vadheim']));
  it.each([
    ['names that have run together', '<p>Turid Aarvik &nbsp; &nbsp; Synne Vadheim<br>leder &nbsp; &nbsp; &nbsp; sekretær</p>'],
    ['in a table', '<table><tr><td>Turid Aarvik</td><td>Synne Vadheim</td></tr><tr><td>leder</td><td>sekretær</td></tr></table>'],
  ])('signed: %s', (_, end) => expect(officers(page(`<p>${head}</p>`, end))).toEqual(['Turid Aarvik', 'Synne Vadheim']));
  it.each([
    'Møteleder var Turid Aarvik, og Synne Vadheim førte referatet.',
    'Turid Aarvik ledet møtet, og Synne Vadheim skrev referat.',
    'Ordstyrer var Turid Aarvik. Referent var Synne Vadheim.',
  ])('both: "%s"', line => expect(officers(met(`${head}, Synne Vadheim\n\n${line}`))).toEqual(['Turid Aarvik', 'Synne Vadheim']));
  it.each(['Rett utskrift: Synne Vadheim', 'Ref. Synne Vadheim', 'Referat v/Synne Vadheim', 'Synne Vadheim var referent.'])('"%s"', line =>
    expect(met(`${head}\n\n${line}`).secretary).toBe('Synne Vadheim'),
  );
  it('letters alone', () => expect(met(head, 'Ref. SBK').secretary).toBe('SBK'));
  it.each(['Kari Moe, vaktmester', 'Nestleder Leif Steinmo takket for møtet.', 'Publisert av: Nina Holm'])('neither: "%s"', end =>
    expect(officers(met(head, end))).toEqual([undefined, undefined]),
  );
});

describe('where and when', () => {
  const people = `Til stede: ${PRESENT}`;
  it.each<[string, Partial<Meeting>]>([
    [
      'Møteprotokoll formannskapet\n17. mars 2022 kl. 10.00–14.20\nKommunehuset, møterom Skåla',
      { place: 'Kommunehuset, møterom Skåla', endTime: '14:20' },
    ],
    ['Styremøte 12.03.2022 i Grendehuset kl. 18.00', { place: 'Grendehuset', startTime: '18:00' }],
    [
      'Møte 26.04.2004 på Lomvik samfunnshus\nMøte start : Kl. 18.00.\nMøte slutt : Kl. 21.35.',
      { place: 'Lomvik samfunnshus', endTime: '21:35' },
    ],
    ['Referat styremøte 12.03.2022\nMøtet startet kl. 18.05 og sluttet kl. 20.10.', { startTime: '18:05', endTime: '20:10' }],
  ])('"%s"', (head, meeting) => expect(text(`${head}\n\n${people}`)).toMatchObject(meeting));
  it('hours of twelve', () =>
    expect(
      text(
        'Minutes of the meeting held in the Reading Room on Tuesday 12th March 2022 commencing 7.15pm\nPresent: Alan Pethick, Ruth Dunmore',
        '',
        'en',
      ),
    ).toMatchObject({ place: 'the Reading Room', startTime: '19:15' }));
  it.each([
    'Møte i Formannskapet 12.03.2022 kl. 10',
    'Referat styremøte 12.03.2022 kl. 18.00\nKari Moe, Ola Vik',
    'Møte i Lomvik idrettslag 12.03.2022',
  ])('no place: "%s"', head => expect(text(`${head}\n\n${people}`).place).toBeUndefined());
});
