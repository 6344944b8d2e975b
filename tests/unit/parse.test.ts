/** The whole way, on small pages: meeting, cases, decisions, actions, and the reasons and doubts that go with them. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';
import { actionsOf, minutesOf, page } from './support';

const HEAD =
  '<h1>Møteprotokoll for Fjordvåg formannskap</h1><p>Dato: 9.12.2026</p><p>Tid: kl. 09:00–11:30</p><p>Sted: Rådhuset</p>' +
  '<p>Møteleder: Kari Nesheim</p><p>Referent: Mona Lillevik</p>' +
  '<p>Til stede: Kari Nesheim, Tor Brekkan, Mona Lillevik, Alf Rørvik</p><p>Forfall: Sverre Aunan</p>';
const FIRST = '<h2>PS 1/26 Tertialrapport</h2><h3>Vedtak</h3><p>Rapporten tas til orientering.</p>';
/** The second case of a small møtebok. */
const second = (content: string) => minutesOf(`${HEAD}${FIRST}<h2>PS 2/26 Bilpark</h2>${content}`).cases[1];

describe('the meeting', () => {
  it('Norwegian', () => {
    expect(minutesOf(`${HEAD}${FIRST}`).meeting).toEqual({
      title: 'Møteprotokoll for Fjordvåg formannskap',
      body: 'Fjordvåg formannskap',
      date: '2026-12-09',
      startTime: '09:00',
      endTime: '11:30',
      place: 'Rådhuset',
      chair: 'Kari Nesheim',
      secretary: 'Mona Lillevik',
      present: [{ name: 'Kari Nesheim' }, { name: 'Tor Brekkan' }, { name: 'Mona Lillevik' }, { name: 'Alf Rørvik' }],
      absent: [{ name: 'Sverre Aunan' }],
    });
  });

  it('nynorsk', () => {
    expect(
      minutesOf(
        '<h1>Møtebok for utval for kultur</h1><p>Møtedato: 21. april 2026</p><p>Møtestad: Storestova</p><p>Møteleiar: Solveig Aarhus</p>' +
          '<p>Til stades: Solveig Aarhus, Nils Hauge</p><h2>Sak 1/26 Tilskot</h2><h3>Vedtak</h3><p>Saka vert utsett.</p>',
      ).meeting,
    ).toMatchObject({
      date: '2026-04-21',
      place: 'Storestova',
      chair: 'Solveig Aarhus',
      present: [{ name: 'Solveig Aarhus' }, { name: 'Nils Hauge' }],
    });
  });

  it('Swedish', () => {
    expect(
      minutesOf(
        '<h1>Protokoll kommunstyrelsen</h1><p>Datum: 2026-02-05</p><p>Tid: kl. 08.30–11.45</p><p>Plats: Kommunhuset, rum Almen</p>' +
          '<p>Ordförande: Birgitta Lindmark</p><p>Närvarande: Birgitta Lindmark (S), Anders Sjögren (M)</p>' +
          '<h2>§ 1 Taxor</h2><h3>Beslut</h3><p>Kommunstyrelsen antar taxan.</p>',
      ).meeting,
    ).toMatchObject({
      date: '2026-02-05',
      startTime: '08:30',
      endTime: '11:45',
      place: 'Kommunhuset, rum Almen',
      chair: 'Birgitta Lindmark',
      present: [
        { name: 'Birgitta Lindmark', party: 'S' },
        { name: 'Anders Sjögren', party: 'M' },
      ],
    });
  });

  it('what is not found is left out', () => {
    const { meeting } = minutesOf(
      '<h1>Møteprotokoll</h1><p>Til stede: Kari Nesheim, Tor Brekkan</p><h2>Sak 1/26 Bil</h2><h3>Vedtak</h3><p>Utsettes.</p>',
    );
    for (const field of ['date', 'startTime', 'place', 'chair', 'absent']) expect(meeting).not.toHaveProperty(field);
  });
});

describe('the cases', () => {
  it('run in order, each to where the next begins', () => {
    const { cases } = minutesOf(
      `${HEAD}${FIRST}<h2>PS 2/26 Bilpark</h2><p>Kari orienterte.</p><h2>PS 3/26 Eventuelt</h2><p>Ingenting.</p>`,
    );
    expect(cases.map(({ number, title }) => [number, title])).toEqual([
      ['1/26', 'Tertialrapport'],
      ['2/26', 'Bilpark'],
      ['3/26', 'Eventuelt'],
    ]);
    for (const [i, one] of cases.entries()) {
      expect(one.end).toBeGreaterThan(one.start);
      expect(one.end).toBeLessThanOrEqual(cases[i + 1]?.start ?? Number.POSITIVE_INFINITY);
    }
  });

  it('a contents list at the top is no second copy of them', () => {
    const list = '<p>Saksliste</p><ul><li>PS 1/26 Tertialrapport</li><li>PS 2/26 Bilpark</li></ul>';
    const { cases } = minutesOf(`${HEAD}${list}${FIRST}<h2>PS 2/26 Bilpark</h2><h3>Vedtak</h3><p>Saken utsettes.</p>`);
    expect(cases.map(({ number }) => number)).toEqual(['1/26', '2/26']);
    expect(cases[1]?.decisions).toHaveLength(1);
  });

  it('the archive number is kept apart from the title', () => {
    const { cases } = minutesOf(`${HEAD}${FIRST}<h2>PS 2/26 Bilpark (21/1234)</h2><h3>Vedtak</h3><p>Saken utsettes.</p>`);
    expect(cases[1]).toMatchObject({ title: 'Bilpark', reference: '21/1234' });
  });

  it('the parts of a case are no cases', () => {
    const content =
      '<h3>Saksopplysninger</h3><p>Bilene er gamle.</p><h3>Behandling</h3><p>Tor spurte.</p><h3>Vedtak</h3><p>Saken utsettes.</p>';
    expect(minutesOf(`${HEAD}${FIRST}<h2>PS 2/26 Bilpark</h2>${content}`).cases).toHaveLength(2);
  });

  it('nor are numbered points of a decision', () => {
    const { cases } = minutesOf(
      `${HEAD}${FIRST}<h2>PS 2/26 Bilpark</h2><h3>Vedtak</h3><p>1. Bilene selges.</p><p>2. Nye kjøpes.</p><p>3. Saken er avsluttet.</p>`,
    );
    expect(cases.map(({ number }) => number)).toEqual(['1/26', '2/26']);
    expect(cases[1]?.decisions.map(({ text }) => text)).toEqual(['1. Bilene selges. 2. Nye kjøpes. 3. Saken er avsluttet.']);
  });

  it('each says why it was found', () => {
    expect(second('<h3>Vedtak</h3><p>Saken utsettes.</p>')?.reasons).toEqual([{ rule: 'series', words: 'PS 2/26' }]);
  });
});

describe('a decision', () => {
  it.each([
    ['Planen vedtas.', 'adopted'],
    ['Rapporten tas til orientering.', 'noted'],
    ['Søknaden avslås.', 'rejected'],
    ['Saken utsettes til neste møte.', 'postponed'],
    ['Saken oversendes utvalg for helse.', 'referred'],
    ['Saken trekkes.', 'withdrawn'],
  ])('"%s" is %s', (text, outcome) => {
    expect(second(`<h3>Vedtak</h3><p>${text}</p>`)?.decisions).toMatchObject([{ text, outcome }]);
  });

  it('that was unanimous', () => {
    const found = second('<p>Innstillingen ble enstemmig vedtatt.</p><h3>Vedtak</h3><p>Planen vedtas.</p>');
    expect(found?.decisions[0]).toMatchObject({ text: 'Planen vedtas.', unanimous: true });
  });

  it('with its votes', () => {
    const found = second('<h3>Votering</h3><p>Forslaget ble vedtatt med 19 mot 6 stemmer.</p><h3>Vedtak</h3><p>Planen vedtas.</p>');
    expect(found?.decisions[0]?.votes).toEqual({ for: 19, against: 6 });
  });

  it('with the body that made it', () => {
    const found = second('<h3>Formannskapets vedtak 02.12.2026</h3><p>Planen vedtas.</p>');
    expect(found?.decisions[0]).toMatchObject({ text: 'Planen vedtas.', date: '2026-12-02' });
    expect(found?.decisions[0]?.body).toMatch(/^Formannskapet/);
  });

  it('says why it was found', () => {
    expect(second('<h3>Vedtak</h3><p>Planen vedtas.</p>')?.decisions[0]?.reasons).toEqual([{ rule: 'decision-heading', words: 'Vedtak' }]);
  });

  it('in a sentence, where there is no heading for it', () => {
    const { cases } = minutesOf(
      '<h1>Referat fra ledermøte 9.12.2026</h1><p>Til stede: Kari Nesheim, Tor Brekkan, Mona Lillevik</p>' +
        '<h2>1. Bilpark</h2><p>Tor orienterte. Det ble vedtatt at bilene selges.</p><h2>2. Eventuelt</h2><p>Ingenting.</p>',
    );
    expect(cases[0]?.decisions).toMatchObject([{ text: 'Det ble vedtatt at bilene selges.', outcome: 'adopted' }]);
  });
});

describe('an action', () => {
  it.each([
    ['a task given', 'Kommunedirektøren bes om å innhente tilbud innen 15. januar.', 'Kommunedirektøren'],
    ['a task given by a body', 'Formannskapet ber kommunedirektøren om å innhente tilbud innen 15. januar.', 'kommunedirektøren'],
    ['a doer of two things', 'Biblioteksjefen teller de besøkende og sender en vurdering innen 15. januar.', 'Biblioteksjefen'],
    ['a doer before the verb', 'Kommunedirektøren innhenter tilbud innen 15. januar.', 'Kommunedirektøren'],
    ['leave to do it', 'Kommunedirektøren får fullmakt til å inngå avtale innen 15. januar.', 'Kommunedirektøren'],
  ])('in a decision: %s', (_, text, who) => {
    expect(second(`<h3>Vedtak</h3><p>${text}</p>`)?.actions).toMatchObject([
      // December's 15 January is next year's.
      {
        text,
        responsible: [{ name: who }],
        due: { text: expect.stringContaining('innen 15. januar'), date: '2027-01-15', precision: 'day' },
        evidence: 'prose',
      },
    ]);
  });

  it('by labels under a line', () => {
    expect(second('<p>Innhente tilbud fra to leverandører.</p><p>Ansvar: Tor Brekkan</p><p>Frist: 15.1.2027</p>')?.actions).toMatchObject([
      {
        text: 'Innhente tilbud fra to leverandører.',
        responsible: [{ name: 'Tor Brekkan' }],
        due: { date: '2027-01-15' },
        evidence: 'label',
      },
    ]);
  });

  it('in a table', () => {
    const table =
      '<table><tr><th>Tiltak</th><th>Ansvarlig</th><th>Frist</th></tr><tr><td>Innhente tilbud</td><td>Tor</td><td>15. januar</td></tr>' +
      '<tr><td>Skrive brev</td><td>Alf Rørvik (?)</td><td>snarest</td></tr></table>';
    const actions = second(table)?.actions;
    expect(actions).toMatchObject([
      { text: 'Innhente tilbud', responsible: [{ name: 'Tor', resolved: 'Tor Brekkan' }], due: { date: '2027-01-15' }, evidence: 'table' },
      { text: 'Skrive brev', responsible: [{ name: 'Alf Rørvik', doubtful: true }], due: { text: 'snarest', precision: 'vague' } },
    ]);
    expect(actions?.[1]?.due).not.toHaveProperty('date');
    expect(actions?.[0]?.reasons).toEqual([{ rule: 'action-table', words: 'Tiltak | Ansvarlig | Frist' }]);
  });

  it('in a row that goes on over the page, under the header again', () => {
    const table =
      '<table><tr><th>Nr</th><th>Tiltak</th><th>Ansvarlig</th></tr><tr><td>1</td><td>Innhente tilbud fra</td><td>Tor</td></tr>' +
      '<tr><th>Nr</th><th>Tiltak</th><th>Ansvarlig</th></tr><tr><td></td><td>to leverandører</td><td></td></tr></table>';
    const [action, ...others] = second(table)?.actions ?? [];
    expect(others).toEqual([]);
    expect(action).toMatchObject({ text: 'Innhente tilbud fra to leverandører', responsible: [{ name: 'Tor' }] });
    expect(action?.parts).toHaveLength(2);
  });

  it('by column heads that lost their table, in Swedish', () => {
    const { cases } = minutesOf(
      '<h1>Minnesanteckningar chefsgruppen</h1><p>Datum: 2026-02-05</p><p>Närvarande: Birgitta Lindmark, Mikael Åsberg</p>' +
        '<h2>1. Telefonväxel</h2><p>Anders berättade.</p><h3>Åtgärder</h3><h3>Slutdatum</h3><h3>Ansvarig</h3>' +
        '<p>Stämma av nummerserierna</p><p>2026-02-20</p><p>Mikael Åsberg</p><h2>2. Nästa möte</h2><p>Den 5 mars.</p>',
    );
    expect(cases[0]?.actions).toMatchObject([
      { text: 'Stämma av nummerserierna', responsible: [{ name: 'Mikael Åsberg' }], due: { date: '2026-02-20' } },
    ]);
  });

  it('in nynorsk prose', () => {
    const { cases } = minutesOf(
      '<h1>Møtebok for utval for kultur</h1><p>Møtedato: 21.4.2026</p><p>Til stades: Solveig Aarhus, Nils Hauge</p>' +
        '<h2>Sak 1/26 Bibliotek</h2><h3>Vedtak</h3><p>Biblioteksjefen sender ei vurdering til utvalet innan 1. desember 2026.</p>' +
        '<h2>Sak 2/26 Veg</h2><h3>Vedtak</h3><p>Kommunedirektøren legg fram eit overslag i neste møte.</p>',
    );
    expect(cases.map(one => one.actions)).toMatchObject([
      [{ responsible: [{ name: 'Biblioteksjefen' }], due: { date: '2026-12-01' } }],
      [{ responsible: [{ name: 'Kommunedirektøren' }], due: { text: 'i neste møte', precision: 'event' } }],
    ]);
  });

  it.each([
    ['what was done already', '<p>Kommunedirektøren sendte brevet i mai.</p>'],
    ['what somebody told', '<p>Kari Nesheim orienterte om bilparken.</p>'],
    ['a question', '<p>Skal kommunedirektøren innhente tilbud innen 15. januar?</p>'],
    [
      'a row that is done',
      '<table><tr><th>Tiltak</th><th>Ansvarlig</th><th>Status</th></tr><tr><td>Skrive brev</td><td>Tor</td><td>Utført</td></tr></table>',
    ],
    [
      'a row of notes without anybody or any date',
      '<table><tr><th>Konklusjon</th><th>Ansvarlig</th><th>Frist</th></tr><tr><td>Skrive brev</td><td></td><td>–</td></tr></table>',
    ],
    [
      'a row that was struck out',
      '<table><tr><th>Tiltak</th><th>Ansvarlig</th></tr><tr><td><s>Skrive brev</s></td><td>Tor</td></tr></table>',
    ],
    ['a box that is ticked', '<h3>Oppfølging</h3><ul><li><input type="checkbox" checked> Tor sender brevet</li></ul>'],
  ])('is not %s', (_, content) => {
    expect(second(content)?.actions).toEqual([]);
  });

  it('is not what was struck out', () => {
    const content = '<h3>Oppfølging</h3><ul><li><s>Tor sender brevet innen 15. januar.</s></li><li>Kari sender kartet.</li></ul>';
    expect(second(content)?.actions.map(({ text }) => text)).toEqual(['Kari sender kartet.']);
  });

  it("somebody else's deadline is not its own", () => {
    const table =
      '<table><tr><th>Tiltak</th><th>Ansvarlig</th><th>Frist</th></tr><tr><td>Dele ut skjema. Søknadsfrist er 15. desember.</td><td>Tor</td><td></td></tr></table>';
    const [action] = second(table)?.actions ?? [];
    expect(action?.responsible).toMatchObject([{ name: 'Tor' }]);
    expect(action).not.toHaveProperty('due');
  });

  it('a first name that two have is not resolved', () => {
    const head = HEAD.replace('Alf Rørvik', 'Tor Aune');
    const minutes = minutesOf(`${head}${FIRST}<h2>PS 2/26 Bilpark</h2><p>Innhente tilbud.</p><p>Ansvar: Tor</p>`);
    expect(actionsOf(minutes)[0]?.responsible[0]).toMatchObject({ name: 'Tor' });
    expect(actionsOf(minutes)[0]?.responsible[0]).not.toHaveProperty('resolved');
  });
});

describe('what it is', () => {
  it.each([
    ['nothing', ''],
    ['a few words', '<p>Vi bruker informasjonskapsler.</p>'],
    [
      'a service page',
      '<h1>Barnehageplass</h1><p>Søknadsfrist er 1. mars. Kontakt: Kari Nesheim.</p><h2>1. Søk</h2><p>Fyll ut skjemaet.</p><h2>2. Vent</h2><p>Du får svar.</p>',
    ],
  ])('%s is none', (_, content) => {
    expect(minutesOf(content)).toMatchObject({ kind: 'none', cases: [], decisions: [], actions: [] });
  });

  it('an agenda is no minutes', () => {
    const agenda =
      '<h1>Møteinnkalling – Fjordvåg formannskap</h1><p>Dato: 9.12.2026</p><p>Sted: Rådhuset</p><h2>Saksliste</h2>' +
      '<table><tr><th>Saksnr</th><th>Sakstittel</th></tr><tr><td>PS 1/26</td><td>Rapport for andre tertial</td></tr><tr><td>PS 2/26</td><td>Kommunens biler og sykler</td></tr><tr><td>PS 3/26</td><td>Eventuelt</td></tr></table>';
    const minutes = minutesOf(agenda);
    expect(minutes.kind).toBe('agenda');
    expect(minutes.cases.map(({ title }) => title)).toEqual(['Rapport for andre tertial', 'Kommunens biler og sykler', 'Eventuelt']);
  });
  it.each([
    [
      'without a day, by what only meetings treat',
      '<h1>Saksliste for årsmøtet i Strandvik båtforening</h1><ol><li>Valg av møteleder</li><li>Godkjenning av innkalling</li><li>Ny båthavn</li><li>Innkomne forslag fra medlemmene</li><li>Eventuelt</li></ol>',
      ['Valg av møteleder', 'Godkjenning av innkalling', 'Ny båthavn', 'Innkomne forslag fra medlemmene', 'Eventuelt'],
    ],
    [
      'without a day, in a plan of its hours',
      '<h1>Dagsorden for årsmøtet i båtforeningen</h1><p>Endringer kan fortsatt komme, og noen av sakene kan bli flyttet.</p><table><tr><th>Start</th><th>Tid</th><th>Slutt</th><th>Sak</th></tr><tr><td>18:00</td><td>5</td><td>18:05</td><td>Valg av ordstyrer</td></tr><tr><td>18:05</td><td>25</td><td>18:30</td><td>Ny båthavn ved Strandveien</td></tr><tr><td>18:30</td><td>10</td><td>18:40</td><td>Eventuelt</td></tr></table>',
      ['Valg av ordstyrer', 'Ny båthavn ved Strandveien', 'Eventuelt'],
    ],
    [
      'an item worded like a task is none',
      '<h1>Saksliste for generalforsamlingen i Strandvik båtforening</h1><ol><li>Valg av ordstyrer</li><li>Godkjenning av innkalling</li><li>Ny båthavn</li><li>Endre navn på foreningen</li><li>Åpne for medlemmer fra nabobygda</li><li>Gjennomføre dugnad i april</li><li>Forsikringer</li><li>Regnskap</li><li>Budsjett</li><li>Eventuelt</li></ol>',
      [
        'Valg av ordstyrer',
        'Godkjenning av innkalling',
        'Ny båthavn',
        'Endre navn på foreningen',
        'Åpne for medlemmer fra nabobygda',
        'Gjennomføre dugnad i april',
        'Forsikringer',
        'Regnskap',
        'Budsjett',
        'Eventuelt',
      ],
    ],
    [
      'and what is said behind its list belongs to no item',
      '<h1>Årsmøte i Fjordvåg velforening</h1><p>Torsdag 12. mars 2026 kl. 19.00 på grendehuset</p><h2>Saksliste</h2><ul><li>Valg av møteleder og referent</li><li>Årsmelding</li><li>Regnskap</li><li>Innkomne saker</li></ul><p>Saker må være styret i hende innen 1. mars.</p>',
      ['Valg av møteleder og referent', 'Årsmelding', 'Regnskap', 'Innkomne saker'],
    ],
  ])('an agenda that is little more than its list: %s', (_, content, titles) => {
    const minutes = minutesOf(content);
    expect(minutes.kind).toBe('agenda');
    expect(minutes.cases.map(({ title }) => title)).toEqual(titles);
  });
  it('and a course’s list of what is gone through is none', () =>
    expect(
      minutesOf(
        '<h1>Agenda for kurset</h1><ol><li>Velkommen</li><li>Hva er en protokoll?</li><li>Slik skriver du en god innkalling</li><li>Spørsmål fra salen til slutt</li></ol>',
      ).kind,
    ).toBe('none'));
  it.todo('an agenda whose titles hold no common word ("Tertialrapport", "Bilpark") has no language, and so is none');

  it('the page says who it is', () => {
    expect(parse(readHtmlFile(page(HEAD), 'https://fjordvag.example/mote')).source).toEqual({
      uri: 'https://fjordvag.example/mote',
      format: 'html',
    });
    expect(parse(readPlain('', 'mote.txt')).source).toEqual({ uri: 'mote.txt', format: 'text' });
  });

  it('the same words as text are read the same', () => {
    const text = [
      'Møteprotokoll for Fjordvåg formannskap',
      '',
      'Dato: 9.12.2026',
      'Sted: Rådhuset',
      'Til stede: Kari Nesheim, Tor Brekkan',
      '',
      'PS 1/26 Tertialrapport',
      '',
      'Vedtak:',
      'Rapporten tas til orientering.',
      '',
      'PS 2/26 Bilpark',
      '',
      'Vedtak:',
      'Kommunedirektøren innhenter tilbud innen 15. januar.',
    ].join('\n');
    const { kind, cases } = parse(readPlain(text));
    expect(kind).toBe('minutes');
    expect(cases.map(({ number, title, decisions }) => [number, title, decisions.length])).toEqual([
      ['1/26', 'Tertialrapport', 1],
      ['2/26', 'Bilpark', 1],
    ]);
    expect(cases[1]?.actions).toMatchObject([{ responsible: [{ name: 'Kommunedirektøren' }], due: { date: '2027-01-15' } }]);
  });

  it('twice the same, it gives twice the same', () => {
    const source = readHtmlFile(page(`${HEAD}${FIRST}`));
    expect(parse(source)).toEqual(parse(source));
  });
});
