/** Cases without numbers that an agenda names first: in a table with notes beside them, in a list over their headings, in a list under one number. */
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readPlain } from '../../lib/read/plain';
import { minutesOf } from './support';

const titles = ({ cases }: Minutes): string[] => cases.map(one => `${one.number ?? ''} ${one.title}`.trim());
const row = (cells: readonly string[], tag = 'td'): string => `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (head: readonly string[], ...rows: readonly string[][]): string =>
  `<table>${row(head, 'th')}${rows.map(cells => row(cells)).join('')}</table>`;
const TOP =
  '<h1>Møte i arbeidsgruppen 12. februar 2026</h1><h2>Deltakere</h2><ul><li>Kari Nesheim (leder)</li><li>Ola Vikan</li></ul><h2>Mål for møtet</h2><p>Lande feltene</p><h2>Diskusjonspunkter</h2>';
const LONG = 'Saken har vært oppe flere ganger, og alle kommunene har nå svart på brevet som gikk ut før jul.';

describe('a table of items with notes beside them', () => {
  const rows = [
    [
      'Obligatoriske felter',
      'Ola',
      `<p>${LONG}</p><p>Ola oppdaterer skjemaet.</p><p><strong>Beslutning:</strong> Vi går for alternativ B.</p>`,
    ],
    ['Høring om modellen', 'Kari', `<p>${LONG} Kari skriver et utkast innen 5. mars.</p>`],
    ['Eventuelt', '', `<p>${LONG}</p>`],
  ];

  it('has a case in each row, though it has no hours', () => {
    const minutes = minutesOf(`${TOP}${table(['Tema', 'Innmeldt av', 'Notater'], ...rows)}<h2>Neste møte</h2><p>19. mars</p>`);
    expect(titles(minutes).slice(0, 3)).toEqual(['Obligatoriske felter', 'Høring om modellen', 'Eventuelt']);
    expect(minutes.cases[0]?.decisions.map(({ text }) => text)).toEqual(['Vi går for alternativ B.']);
    expect(minutes.cases.map(({ actions }) => actions.length).slice(0, 3)).toEqual([1, 1, 0]);
  });

  it('which is a small part of what the document tells has none', () => {
    const told = `<h2>Budsjett</h2><p>${LONG.repeat(12)}</p><h2>Veien</h2><p>${LONG.repeat(12)}</p><h2>Eventuelt</h2><p>${LONG}</p>`;
    const minutes = minutesOf(
      `${TOP.replace('<h2>Diskusjonspunkter</h2>', '')}${table(['Tema', 'Innmeldt av', 'Notater'], ...rows)}${told}`,
    );
    expect(titles(minutes)).toEqual(expect.arrayContaining(['Budsjett', 'Veien']));
    expect(titles(minutes)).not.toContain('Obligatoriske felter');
  });

  it('whose notes are no longer than the titles has none', () => {
    const short = rows.map(([title = '', who = '']) => [title, who, 'Gjennomgått']);
    expect(titles(minutesOf(`${TOP}${table(['Tema', 'Innmeldt av', 'Notater'], ...short)}`))).not.toContain('Høring om modellen');
  });

  it('of which several have the same title has none', () => {
    const same = rows.map(([, who = '', notes = '']) => ['Felter', who, notes]);
    expect(titles(minutesOf(`${TOP}${table(['Tema', 'Innmeldt av', 'Notater'], ...same)}`))).not.toContain('Felter');
  });
});

describe('an agenda', () => {
  const notes = (behind: string): string => `# Meeting of the model group, 20 November 2025

Participants: Ann Lee (AL), Bo Hale (BH)

## Agenda

1. Results of the first runs (Ann Lee)
2. Sea ice (Bo Hale)
3. The paper on mixing (Ann Lee)

## Actions from last meeting

- Bo will send the numbers.

## Minutes

#### Results of the first runs${behind}

Ann showed what she found. The group agreed to test it again.

#### Sea ice${behind}

Bo told of the ice.

#### The paper on mixing${behind}

Ann told of the paper.
`;

  it('names its items by who presents them, and their headings by first letters', () =>
    expect(titles(parse(readPlain(notes(' (AL)'), 'x.md')))).toEqual([
      '1 Results of the first runs (AL)',
      '2 Sea ice (AL)',
      '3 The paper on mixing (AL)',
    ]));

  it('with hours and who presents its items gives no tasks, though nothing was noted in it', () => {
    const minutes = minutesOf(
      `<h1>Minutes of the IT group, 3 October 2025</h1><p>Present: Birgit Lund (chair), Anna Kask</p>${table(
        ['Time', 'Item', 'Who'],
        ['9:00', '1 Previous notes', 'Birgit'],
        ['9:05', '2 Service desk', 'Anna'],
        ['9:20', '3 Print contract', 'all'],
      )}<h2>1 Previous notes</h2><p>Approved.</p><h2>2 Service desk</h2><p>Anna will send the figures by 1 November.</p><h2>3 Print contract</h2><p>Deferred.</p>`,
    );
    expect(titles(minutes)).toEqual(['1 Previous notes', '2 Service desk', '3 Print contract']);
    expect([...minutes.actions, ...minutes.cases.flatMap(({ actions }) => actions)].map(({ text }) => text)).toEqual([
      'Anna will send the figures by 1 November.',
    ]);
  });

  it('and what else stands in brackets belongs to the title', () =>
    expect(titles(parse(readPlain(notes(' (again)'), 'x.md')))).not.toContain('1 Results of the first runs (again)'));
});

it('an agenda that a sentence leads up to is none of the cases that stand again below it', () => {
  const notes = (lead: string): string =>
    `REFERAT FRA ORDINÆR GENERALFORSAMLING\nTorsdag den 20. marts 2026 kl. 19.00 i klubhuset\n\n${lead}\n1. Valg af dirigent\n2. Beretning\n3. Regnskab\n4. Eventuelt\n\nFormanden, Bent Holm, bød velkommen.\n\n1. Valg af dirigent\nKirsten Lund blev valgt.\n\n2. Beretning\nBeretningen blev godkendt.\n\n3. Regnskab\nRegnskabet blev godkendt.\n\n4. Eventuelt\nIntet.\n`;
  for (const lead of ['Dagsorden', 'Dagsorden ifølge vedtægterne:', 'Følgende stod på programmet for aftenen:'])
    expect([lead, ...titles(parse(readPlain(notes(lead), 'x.txt')))]).toEqual([
      lead,
      '1 Valg af dirigent',
      '2 Beretning',
      '3 Regnskab',
      '4 Eventuelt',
    ]);
});

it('numbers of old tasks over the minutes are no cases, where headings run through the document', () => {
  const minutes = parse(
    readPlain(
      `# Minutes of the model group, 7 April 2026

Time: 15:00

# Action items

1. ALL: go through the open issues and close what is done
1. ~BH: pull out the list of people~
1. ~AL: add a note to the manual.~

# Notes

Present: Ann Lee, Bo Hale, Cy Dean

## BH: Survey update

Has the list of those who answered.

Action BH: find out whom to ask again.

## AL: Update of the weights

Two ways were shown.

## CD: Documentation

Action CD: add what is new to the download page.

## Date of next meeting

14 April 2026
`,
      'x.md',
    ),
  );
  expect(titles(minutes)).toEqual(['BH: Survey update', 'AL: Update of the weights', 'CD: Documentation', 'Date of next meeting']);
});

describe('a list under the first of two numbers', () => {
  const notes = (last: string): string =>
    `Indeksointiryhmä\n\nMuistio 2/2026\n\nAika: To 7.3.2026 klo 12.15-13.15\nLäsnä: Ville Nesola, Heli Vikari\n\n1. Käsiteltävät ehdotukset\n\n* Luokkahaku ja sana #421\n  * Päätös: Muutettiin tiketti.\n* Vuosi-hakuun toiminnot #447\n  * Päätös: Yhteisöön tiketti.\n* Kielifasetteja lisää #886\n  * Päätös: Lisätään fasetit.\n* Uusi osakohde #704\n  * Päätös: Tarvitaan.\n* Kentät näkymään #841\n  * Päätös: Näytetään.\n\n2. ${last}\n\nKe 22.5.2026 klo 13.\n`;

  it('holds its points, where the second is what only meetings have', () =>
    expect(titles(parse(readPlain(notes('Seuraava kokous'), 'x.txt')))).toEqual(['1 Käsiteltävät ehdotukset', '2 Seuraava kokous']));

  it('and may be the cases, where it is not', () =>
    expect(titles(parse(readPlain(notes('Jotakin muuta'), 'x.txt')))).not.toContain('1 Käsiteltävät ehdotukset'));
});
