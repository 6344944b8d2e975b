/** Tasks as the prose and the lists of a case tell them: who is to do what, by when, and what is no task at all. */
import { describe, expect, it } from 'vitest';
import type { Action, LanguageCode } from '../../lib/minutes';
import { minutesOf } from './support';

/** Minutes of three cases; the one in the middle holds the content. */
const PAGES: Record<LanguageCode, (content: string) => string> = {
  nb: content => `<h1>Møtereferat styringsgruppa</h1><p>Dato: 11.03.2026</p><p>Til stede: Kari Nesheim, Tor Brekkan, Mona Lillevik</p>
    <h2>Sak 1/26 Godkjenning av innkalling</h2><p>Innkallingen ble godkjent.</p>
    <h2>Sak 2/26 Nye lokaler</h2>${content}<h2>Sak 3/26 Eventuelt</h2><p>Det var ikke noe til denne saken.</p>`,
  nn: content => `<h1>Møtereferat styringsgruppa</h1><p>Dato: 11.03.2026</p><p>Til stades: Kari Nesheim, Tor Brekkan, Mona Lillevik</p>
    <h2>Sak 1/26 Godkjenning av innkalling</h2><p>Innkallinga vart godkjend, ikkje noko vart meldt.</p>
    <h2>Sak 2/26 Nye lokale</h2>${content}<h2>Sak 3/26 Ymse</h2><p>Det var ikkje noko til denne saka.</p>`,
  sv: content => `<h1>Minnesanteckningar styrgruppen</h1><p>Datum: 2026-03-11</p><p>Närvarande: Karin Nyberg, Tor Brekkan, Mona Lilja</p>
    <h2>§ 1 Föregående anteckningar</h2><p>Anteckningarna från det förra mötet godkändes.</p>
    <h2>§ 2 Nya lokaler</h2>${content}<h2>§ 3 Övriga frågor</h2><p>Det fanns inga övriga frågor.</p>`,
  da: content => `<h1>Referat af møde i styregruppen</h1><p>Dato: 11.03.2026</p><p>Til stede: Karen Nyborg, Tor Brekkan, Mona Lillevik</p>
    <h2>1. Godkendelse af dagsorden</h2><p>Dagsordenen blev godkendt.</p>
    <h2>2. Nye lokaler</h2>${content}<h2>3. Eventuelt</h2><p>Der var ikke noget til dette punkt.</p>`,
  fi: content => `<h1>Työryhmän muistio</h1><p>Päivämäärä: 11.3.2026</p><p>Läsnä: Kaisa Niemi, Tero Harju, Mona Lilja</p>
    <h2>1. Edellisen kokouksen muistio</h2><p>Hyväksyttiin edellisen kokouksen muistio ilman muutoksia.</p>
    <h2>2. Uudet tilat</h2>${content}<h2>3. Muut asiat</h2><p>Muita asioita ei ollut.</p>`,
  en: content => `<h1>Minutes of the steering group</h1><p>Date: 11 March 2026</p><p>Present: Kate Nelson, Tom Brook, Mona Lilly</p>
    <h2>1. Minutes of the last meeting</h2><p>The minutes of the last meeting were approved.</p>
    <h2>2. New premises</h2>${content}<h2>3. Any other business</h2><p>There was none of it this time.</p>`,
};

const actionsIn = (code: LanguageCode, content: string): Action[] => {
  const { cases } = minutesOf(PAGES[code](content));
  expect(cases).toHaveLength(3);
  return cases[1]?.actions ?? [];
};

/** "who: what by when" of each action. */
const told = (actions: Action[]) =>
  actions.map(({ responsible, due }) => [responsible.map(({ name }) => name).join(', '), due?.date ?? due?.text ?? '']);

describe('who does something lies before a verb in the present tense', () => {
  type Row = [code: LanguageCode, sentence: string, who: string, due: string];
  const TOLD: Row[] = [
    ['nn', 'Mona skriv søknaden og Tor hentar inn pristilbod.', 'Mona, Tor', ''],
    ['nn', 'Nokon må sjå på takrenna før hausten, den lek.', '', 'før hausten'],
    ['nn', 'Leiaren tek saka vidare med teknisk eining.', 'Leiaren', ''],
    // A promise is told in the past, and a task
    ['nb', 'Kari lovte å ringe firmaet.', 'Kari', ''],
    ['nb', 'Tor sa ja til å lede komiteen.', 'Tor', ''],
    ['nn', 'Kari lovde å ringje firmaet.', 'Kari', ''],
    ['sv', 'Karin erbjöd sig att ringa företaget.', 'Karin', ''],
    ['da', 'Karen tog på sig at ringe til firmaet.', 'Karen', ''],
    // One of those present, whatever the verb
    ['nb', 'Kari krever inn nøklene fra utleieren.', 'Kari', ''],
    ['nn', 'Kari hentar nøklane.', 'Kari', ''],
    ['sv', 'Karin lånar en projektor.', 'Karin', ''],
    ['da', 'Karen låner en projektor.', 'Karen', ''],
    ['fi', 'Kaisa lainaa projektorin.', 'Kaisa', ''],
    ['en', 'Kate will borrow a projector.', 'Kate', ''],
    // Somebody whose name nobody's list holds
    ['nb', 'Henrik spør rektor om nøkkelen.', 'Henrik', ''],
    ['sv', 'Anja mejlar kommunen inom kort.', 'Anja', 'inom kort'],
    ['da', 'Birgitte undersøger prisen.', 'Birgitte', ''],
    // A role, a unit, a compound of one; several of them
    ['nb', 'HR-sjefen sender tallene senest 27. mars.', 'HR-sjefen', '2026-03-27'],
    ['da', 'Teknik- og Miljøchefen fremlægger et notat senest den 27. marts.', 'Teknik- og Miljøchefen', '2026-03-27'],
    ['nb', 'Kari og vaktmesteren bestiller ny lås.', 'Kari, vaktmesteren', ''],
    ['sv', 'Enhetschefen för drift ser över rutinen.', 'Enhetschefen för drift', ''],
    // Behind a label, a dash, a comma, an arrow
    ['nb', 'Strømming av gudstjenesten: Tor snakker med skolen om utstyr.', 'Tor', ''],
    ['sv', 'Logotypen är inte beslutad - Mona tar fram två nya skisser.', 'Mona', ''],
    ['nb', 'Lokalet er for lite, Mona ringer utleieren.', 'Mona', ''],
    ['nn', '=> Mona set opp ny vaktliste.', 'Mona', ''],
    // The second verb tells the task
    ['nb', 'NHN innkaller til et møte om formatet.', 'NHN', ''],
    ['en', 'Anna books the room.', 'Anna', ''],
    ['sv', 'Kansliet arbetar in synpunkterna och återkommer med en ny version.', 'Kansliet', ''],
    // An adverb before the doer is no part of the name
    ['fi', 'Lisäksi tekninen johtaja selvittää hinnan 30.4.2026 mennessä.', 'tekninen johtaja', '2026-04-30'],
  ];
  it.each(TOLD)('%s: "%s"', (code, sentence, who, due) => {
    expect(told(actionsIn(code, `<p>${sentence}</p>`))).toEqual([[who, due]]);
  });

  it('says when it may be done', () => {
    expect(told(actionsIn('nb', '<p>Utbetales når kvittering foreligger (Tor).</p>'))).toEqual([['Tor', 'når kvittering foreligger']]);
  });

  const NONE: [code: LanguageCode, sentence: string][] = [
    ['nb', 'Kari viste bilder fra lokalet.'],
    ['nb', 'Kari mener at lokalet er for lite.'],
    ['nb', 'Kari Nesheim, leder'],
    ['nb', 'Mona var på samling i mars.'],
    ['nb', 'Håndballen mister to timer på onsdager.'],
    ['nb', 'Lokalet koster mer enn det gamle, og leien stiger.'],
    ['nb', 'Bevillingen gjelder til 30. september 2028.'],
    ['nb', 'Alle syntes det var en god idé.'],
    ['sv', 'Åse närvarar tillsammans med Karin.'],
    ['da', 'Skolen starter året med et underskud.'],
    ['nb', 'Erik sier at leien er for høy.'],
    ['sv', 'Den som bifaller Karin Nybergs förslag röstar nej.'],
    ['en', 'The committee papers are on the web.'],
    ['fi', 'Kaisa Niemi ja Tero Harju kannattivat ehdotusta.'],
    ['en', 'Two offers to host: Storvik and Norrbo.'],
    ['en', 'In June 2024 the group decided that all data should be released.'],
  ];
  it.each(NONE)('%s: not "%s"', (code, sentence) => {
    expect(actionsIn(code, `<p>${sentence}</p>`)).toEqual([]);
  });
});

describe('a role or a unit that is to do something', () => {
  it.each<[LanguageCode, string, string]>([
    ['en', 'The Clerk will obtain quotes for the fence.', 'Clerk'],
    ['en', 'The Treasurer would circulate the paper to members.', 'Treasurer'],
    ['en', 'Kate has to send the key back.', 'Kate'],
    ['en', 'It was agreed that the Clerk would obtain three quotes.', 'the Clerk'],
    ['en', 'RESOLVED that the Clerk be instructed to write to the landlord.', 'the Clerk'],
    ['en', 'Members agreed the Secretary should write to all schools.', 'the Secretary'],
  ])('%s: "%s"', (code, sentence, who) => {
    expect(told(actionsIn(code, `<p>${sentence}</p>`))).toEqual([[who, '']]);
  });

  it.each<[LanguageCode, string]>([
    ['en', 'The Clerk had obtained three quotes.'],
    ['en', 'It was noted that the Clerk had written to the landlord.'],
    ['en', 'It was agreed to start with three rooms.'],
    ['en', 'The owners had pointed out the need of tenants to raise the rent.'],
    ['en', 'Residents will receive a letter from the water company.'],
  ])('%s: not "%s"', (code, sentence) => {
    expect(actionsIn(code, `<p>${sentence}</p>`)).toEqual([]);
  });
});

describe('something new that is to be made or done', () => {
  it.each<[LanguageCode, string]>([
    ['sv', 'En kalender skall läggas ut på fliken.'],
    ['da', 'Der vil i nær fremtid blive delt besked ud til alle.'],
    ['da', 'Der vil blive set nærmere på sagen.'],
    ['nb', 'Et oppslag skal henges opp i gangen.'],
  ])('%s: "%s"', (code, sentence) => {
    expect(told(actionsIn(code, `<p>${sentence}</p>`))).toEqual([['', '']]);
  });
  it.each<[LanguageCode, string]>([
    ['nb', 'Alle stemmer skal loggføres med fullt navn.'],
    ['nb', 'Pengene må deles ut etter retningslinjene.'],
    ['nb', 'Det diskuteres rundt hva som skal kreves.'],
    ['da', 'Din adresse vil ikke blive vist.'],
  ])('%s: not of what was there before, "%s"', (code, sentence) => {
    expect(actionsIn(code, `<p>${sentence}</p>`)).toEqual([]);
  });
});

describe('a proposal of which the decision says no more than that it was taken', () => {
  const case_ = (decision: string) =>
    `<h3>Förslag till beslut:</h3><ul><li>Karin införskaffar en megafon</li><li>Styrelsen godkänner utlägget</li></ul><h3>Beslut:</h3><p>${decision}</p>`;
  it.each(['Bifalles', 'Att-sats 1 bifalles, att-sats 2 bifalles', 'Bifalles enhälligt.'])('%s', decision => {
    expect(told(actionsIn('sv', case_(decision)))).toEqual([['Karin', '']]);
  });
  it.each(['Avslås', 'Att-sats 1 avslås, att-sats 2 bifalles', 'Bordläggs'])('not %s', decision => {
    expect(actionsIn('sv', case_(decision))).toEqual([]);
  });
});

describe('in a decision', () => {
  it.each<[LanguageCode, string, string, string]>([
    // Who asks has the task, unless it is the body that met
    ['fi', '<h3>Päätös</h3><p>Sihteeri pyytää aineiston vuokraajalta 2.4.2026 mennessä.</p>', 'Sihteeri', '2026-04-02'],
    ['nb', '<h3>Vedtak</h3><p>Styringsgruppa ber rådmannen sende tallene innen 27. mars.</p>', 'rådmannen', '2026-03-27'],
  ])('%s: %s', (code, content, who, due) => {
    expect(told(actionsIn(code, content))).toEqual([[who, due]]);
  });
});

describe('a sentence that says no more than by when', () => {
  it('tells no task of its own', () => {
    const content = '<h3>Vedtak</h3><p>Styret ber Kari planlegge garderobene. Sekretæren sender uttalelsen innen fristen.</p>';
    expect(actionsIn('nb', content)).toHaveLength(2);
  });

  it.each<[LanguageCode, string, string, string]>([
    ['nb', 'Terje skriver svar til kommunen. Må være sendt innen 20. april.', 'Terje', '2026-04-20'],
    ['nb', 'Mona lager en plan. Frist: 15. april 2026.', 'Mona', '2026-04-15'],
    ['sv', 'Karin ser över rutinen. Klart den 1 juni.', 'Karin', '2026-06-01'],
  ])('%s: "%s" belongs to the task before it', (code, sentences, who, due) => {
    expect(told(actionsIn(code, `<p>${sentences}</p>`))).toEqual([[who, due]]);
  });
});

describe('the passive and the doerless', () => {
  it.each<[LanguageCode, string, string]>([
    ['nb', 'Må sjekke opp prisen på leie av scene.', ''],
    ['da', 'Bagtrappen skal lakeres. (AF)', 'AF'],
    // Notes without headings for their decisions
    ['fi', 'Lomakkeen pohjalta laaditaan sähköinen kysely.', ''],
    ['fi', 'Mona S. lupasi kokeilla tulostusta.', 'Mona S'],
    // Somebody by name before "we"
    ['sv', 'Vi hör efter vilka som kan stå i kassan och Mona gör schemat.', 'Mona'],
    ['da', 'Børneattester skal udarbejdes af Karen og Tor.', 'Karen, Tor'],
    ['nb', 'Lagleder oppfordres til å ringe rundt til de som ikke har svart.', 'Lagleder'],
  ])('%s: "%s"', (code, sentence, who) => {
    expect(told(actionsIn(code, `<p>${sentence}</p>`))).toEqual([[who, '']]);
  });

  it.each<[LanguageCode, string]>([
    ['nb', 'Vedtektene må endres av generalforsamlingen.'],
    ['nb', 'NAV har ansvar for å kalle inn etter folketrygdloven § 25-2.'],
    ['nb', 'Rådmannen fikk i 2019 i oppdrag å utrede saken.'],
    ['da', 'Der skal være valg i foråret.'],
    ['sv', 'Handlingarna publiceras inte på webbplatsen.'],
  ])('%s: not "%s"', (code, sentence) => {
    expect(actionsIn(code, `<p>${sentence}</p>`)).toEqual([]);
  });

  it('a decision with a date in it is no task', () => {
    expect(actionsIn('nb', '<h3>Vedtak</h3><p>Som leder for tiden til 30. juni 2027 velges Kari Nesheim.</p>')).toEqual([]);
  });
});

describe('a list whose form says that it holds tasks', () => {
  it('most entries begin with an infinitive', () => {
    const list = '<ul><li>Bestille rom til neste samling</li><li>Sjekke prisen på projektor</li><li>Ta kontakt med utleieren</li></ul>';
    expect(actionsIn('nb', list)).toHaveLength(3);
  });
  it('a line before it says whose they are', () => {
    const list = '<p>Kari må:</p><ul><li>bestille rom</li><li>sjekke prisen på projektor</li></ul>';
    expect(told(actionsIn('nb', list))).toEqual([
      ['Kari', ''],
      ['Kari', ''],
    ]);
  });
  it('a list of nouns holds none', () => {
    expect(actionsIn('nb', '<p>Lokalet har:</p><ul><li>kjøkken med oppvaskmaskin</li><li>projektor og lerret</li></ul>')).toEqual([]);
  });
});

describe('a label', () => {
  it('that holds nobody but its doer belongs to the sentence before it', () => {
    const [action] = actionsIn('nb', '<p>Nøkkelen leveres til utleieren.</p><p>Aksjon: Mona</p>');
    expect(action).toMatchObject({ text: 'Nøkkelen leveres til utleieren.', responsible: [{ name: 'Mona' }] });
  });
});

describe('a label for the task itself', () => {
  it('does not make a task of what is told before it', () => {
    const content = '<p>The balance is 41,322. ACTION: Kate - transfer the money - 30 April</p>';
    expect(actionsIn('en', content).map(one => one.text)).toEqual(['Kate - transfer the money - 30 April']);
  });
  it('is not whose it is', () => {
    const content = '<p>The vests are to be ordered. Action: Kate</p>';
    expect(told(actionsIn('en', content))).toEqual([['Kate', '']]);
  });
});

describe('a table of the items, with who and when in one column', () => {
  it('has its tasks in what was said of them, not in their titles', () => {
    const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const { cases } = minutesOf(
      `<h1>Minnesanteckningar styrgruppen 2026-03-11</h1><p>Närvarande: Karin Nyberg, Tor Brekkan</p><table>${row('Nr', 'Punkt', 'Anteckning', 'Ansvarig / klart')}
       ${row('1', 'Föregående anteckningar', 'Anteckningarna godkändes och lades till handlingarna.', '')}
       ${row('2', 'Förslag till förbundsordning', 'Styrgruppen ställer sig bakom förslaget. Paragrafen om kostnader ska kompletteras med ett exempel.', 'Karin Nyberg<br>2026-03-31')}
       ${row('3', 'Lokaler i Norr', 'Förslaget om moduler avslogs. Norr återkommer med en tidplan för ombyggnaden.', 'Tor Brekkan<br>före sommaren')}</table>`,
    );
    expect(cases.map(one => told(one.actions))).toEqual([[], [['Karin Nyberg', '2026-03-31']], [['Tor Brekkan', 'före sommaren']]]);
  });
  it('takes the deadline from the state where no column is for it', () => {
    const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const content = `<table>${row('Uppdrag', 'Ansvarig', 'Status')}${row('Inventera fordon', 'Tor Brekkan', 'Klart')}${row('Förhandla avtal', 'Karin Nyberg', 'Pågår, klart i juni 2026')}</table>`;
    expect(told(actionsIn('sv', content))).toEqual([['Karin Nyberg', '2026-06']]);
  });
});

describe('an office of the field that the body has its name from', () => {
  it('is not the body', () => {
    const { cases } = minutesOf(
      '<h1>Protokoll Utvalg for oppvekst 10.03.2026</h1><p>Til stede: Kari Vik, Ola Moe</p><h2>15/26 Budsjett</h2><p>Vedtak:</p><p>Tas til orientering.</p><h2>16/26 Tilsyn</h2><p>Vedtak:</p><p>Rapporten tas til orientering.</p><p>Kommunalsjef oppvekst legger fram plan for lukking av avviket innen 23. april 2026.</p>',
    );
    expect(told(cases[1]?.actions ?? [])).toEqual([['Kommunalsjef oppvekst', '2026-04-23']]);
  });
});

describe('a table of tasks in a case', () => {
  it('counts its own rows under "Nr", and names no cases', () => {
    const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const content = `<table>${row('Nr', 'Opgave', 'Ansvarlig', 'Frist')}${row('1', 'Ny skiltning', 'Tor Brekkan', '2026-05-15')}${row('2', 'Takst for lokaler', 'Karen Nyborg', 'april 2026')}</table>`;
    expect(told(actionsIn('da', content))).toEqual([
      ['Tor Brekkan', '2026-05-15'],
      ['Karen Nyborg', '2026-04'],
    ]);
  });
});

describe('labels of who and when', () => {
  it('stand behind the lines of a sentence that a page has torn apart', () => {
    const content = '<p>Mapperne afleveres til kassereren, når de er</p><p>kontrolleret.</p><p>AKTION: Karen</p>';
    const [action, ...others] = actionsIn('da', content);
    expect(action).toMatchObject({ text: 'Mapperne afleveres til kassereren, når de er kontrolleret.', responsible: [{ name: 'Karen' }] });
    expect(others).toEqual([]);
  });

  it('under a task belong to it, and what stands below them does not', () => {
    const content = '<p>Action: Proofread the report<br>Who: Tom<br>When: 27 March 2026<br>Status 11.03.26: Tom did the first part.</p>';
    expect(actionsIn('en', content).map(({ text }) => text)).toEqual(['Proofread the report']);
  });
  it('a role alone is who, and no task', () => {
    const [action, ...others] = actionsIn('en', '<p>It was agreed to purchase a new bench. Action: Clerk</p>');
    expect(action).toMatchObject({ text: 'It was agreed to purchase a new bench.', responsible: [{ name: 'Clerk' }] });
    expect(others).toEqual([]);
  });
});

describe('a label under a paragraph', () => {
  const under = (paragraph: string) =>
    actionsIn('da', `<p>${paragraph}<br><em>Ansvarlig: Karen. Frist: 1. april</em></p>`).map(one => one.text);
  it('belongs to its last sentence, where the others tell what was proposed in vain', () =>
    expect(under('Tor foreslog, at vi siger ja til tilbuddet nu. Der var ikke opbakning til det. Der indhentes et tredje tilbud.')).toEqual(
      [expect.stringMatching(/^Der indhentes et tredje tilbud\./u)],
    ));
  it('belongs to all of a short one', () =>
    expect(under('Skiltet er væltet. Det rettes op.')).toEqual([expect.stringMatching(/^Skiltet er væltet\./u)]));
});

describe('names in brackets at the end of lines', () => {
  it('are known where they stand so again and again', () => {
    const items = [
      'Move the list to a newer host (Zoltan)',
      'Ask the printer (Zoltan)',
      'Clean up the archive (Zoltan, keys are with Ede)',
    ];
    const actions = actionsIn('en', `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`);
    expect(told(actions).map(([who]) => who)).toEqual(['Zoltan', 'Zoltan', 'Zoltan']);
  });
  it('once they may be anything', () => {
    expect(actionsIn('en', '<ul><li>The rooms by the old harbour (Fjordside)</li></ul>')).toEqual([]);
  });
});

describe('an entry of a list', () => {
  const entry = (code: LanguageCode, text: string) => told(actionsIn(code, `<ul><li>${text}</li></ul>`));
  it.each<[LanguageCode, string, string, string]>([
    ['nb', 'Søke om tilskudd (Tor, innen utgangen av mars)', 'Tor', '2026-03'],
    ['nn', 'Sende rekneskapen til eigarane – Tor, innan 30. april', 'Tor', '2026-04-30'],
    ['nn', 'Leggje ut rapporten på nettsida – Tor', 'Tor', ''],
    ['nb', 'Tor: sjekke prisen på stoler', 'Tor', ''],
    ['nn', 'kiosk og veksel: Mona og Tor', 'Mona, Tor', ''],
    ['nb', 'Gave til rektor: Mona ordner.', 'Mona', ''],
  ])('%s: "%s" names its doer first or last', (code, text, who, due) => {
    expect(entry(code, text)).toEqual([[who, due]]);
  });

  it.each<[LanguageCode, string]>([
    ['nb', 'Status fra skolene (Kari) (20 min)'],
    ['nb', 'Hva gjør vi med stolene? (Kari)'],
    ['nb', 'Kari var på befaring (Tor)'],
    ['nb', 'Tor Brekkan (Ap), Kari Nesheim (H)'],
    ['nb', 'Leder av valgkomiteen: Tor Brekkan'],
    ['nb', 'Stemte for forslaget: Tor og Kari'],
  ])('%s: not "%s"', (code, text) => {
    expect(entry(code, text)).toEqual([]);
  });
});

describe('under a heading for tasks', () => {
  it('that says by when, any name behind an entry is who is to do it', () => {
    const content = '<h3>Actionpoints inför nästa träff</h3><ol><li>Städa i listan (Zoltan)</li><li>Tänk ut fler frågor (alla)</li></ol>';
    expect(told(actionsIn('sv', content))).toEqual([
      ['Zoltan', ''],
      ['alla', ''],
    ]);
  });

  it('each sentence that names its doer is a task of its own', () => {
    const content = '<p><b>Oppfølging:</b> Mona sender søknadene ut igjen. Tor spør ordføreren om datoen.</p>';
    expect(told(actionsIn('nb', content))).toEqual([
      ['Mona', ''],
      ['Tor', ''],
    ]);
  });

  it('what an entry says before its task belongs to it', () => {
    const [action] = actionsIn('nb', '<h3>Oppfølging</h3><ul><li>Retningslinjer – gjenstår. Mona lager et utkast innen 29. mai.</li></ul>');
    expect(action).toMatchObject({
      text: 'Retningslinjer – gjenstår. Mona lager et utkast innen 29. mai.',
      responsible: [{ name: 'Mona' }],
      due: { date: '2026-05-29' },
    });
  });
});

describe('who a task belongs to', () => {
  it.each<[LanguageCode, string, string, string]>([
    ['nb', '<h3>Oppfølging</h3><ul><li>Tor + Mona ser på skranken sammen, innen 24.3.</li></ul>', 'Tor, Mona', '2026-03-24'],
    ['nb', '<h3>Oppfølging</h3><ul><li>Tor + BHT ser på skranken sammen, innen 24.3.</li></ul>', 'Tor, BHT', '2026-03-24'],
    ['en', '<p>Tom / Mona to check the sign by 24 March.</p>', 'Tom, Mona', '2026-03-24'],
    ['nb', '<h3>Vedtak</h3><p>Rekkverket monteres av Kommunalteknikk før 17. mai.</p>', 'Kommunalteknikk', '2026-05-17'],
    [
      'nb',
      '<h3>Vedtak</h3><p>Virksomhetsleder på Strandtun gjennomfører en måling innen 15. mai.</p>',
      'Virksomhetsleder på Strandtun',
      '2026-05-15',
    ],
    // A date behind the passive names nobody
    ['nb', '<h3>Vedtak</h3><p>Rekkverket monteres av hensyn til brukerne før 17. mai.</p>', '', '2026-05-17'],
  ])('%s: "%s"', (code, content, who, due) => expect(told(actionsIn(code, content))).toEqual([[who, due]]));

  it('a label under one point of a list is not the next one’s', () => {
    const content =
      '<p>1. Planen antas.<br>2. Broschyren skickas ut före 1 maj.<br>Ansvarig: Mona Lilja.<br>3. Resultatet visas i juni.</p>';
    const [first, ...others] = actionsIn('sv', `<h3>Beslut</h3>${content}`);
    expect(first).toMatchObject({ text: '2. Broschyren skickas ut före 1 maj.', responsible: [{ name: 'Mona Lilja' }] });
    expect(others.flatMap(one => one.responsible)).toEqual([]);
  });
});

describe('a task with a number of its own', () => {
  it('is one wherever it stands, also behind a decision', () => {
    const content =
      '<p><b>Decision D7.1:</b> Option A was approved.</p><p><b>A7.1</b> Kate to submit the change by 27 March.<br><b>A7.2</b> Each partner to send Kate a forecast.</p>';
    expect(actionsIn('en', content).map(({ text }) => text)).toEqual([
      'Kate to submit the change by 27 March.',
      'Each partner to send Kate a forecast.',
    ]);
  });
  it('a document’s number is none', () => expect(actionsIn('en', '<p>A4 prints of the plan hung in the hall.</p>')).toEqual([]));
});

describe('what only looks like a task', () => {
  it.each<[LanguageCode, string]>([
    // "Actions:" leads up to a list; here none follows
    ['en', '<p>The minutes of 13 March were approved. Actions:</p>'],
    ['sv', '<h3>Beslut</h3><p>Dagordningen godkänns med tillägget att en fråga om skyltar ska tas upp under övriga frågor.</p>'],
    ['da', '<h3>Beslutning</h3><p>Udsat, da udvalget ønsker flere oplysninger om reglerne.</p>'],
    ['fi', '<p>Täytäntöönpano: talouspalvelut</p>'],
    ['da', '<p>Tirsdag d. 25. november kl. 16.30, rådhuset. Emne: klimatilpasning.</p>'],
    [
      'nb',
      '<table><tr><th>Tekst</th><th>Ansvar</th><th>Frist</th></tr><tr><td>Leveringsdato for vinduer er bekreftet.</td><td>Mona</td><td>Utført</td></tr></table>',
    ],
  ])('%s: "%s"', (code, content) => expect(actionsIn(code, content)).toEqual([]));

  it('days without a year in a deadline’s column are no hours', () => {
    const row = (task: string, due: string) => `<tr><td>${task}</td><td>Mona</td><td>${due}</td></tr>`;
    const table = `<table><tr><th>Tekst</th><th>Ansvar</th><th>Frist</th></tr>${row('Bestille gips', '18.11')}${row('Male taket', '5.12')}</table>`;
    expect(told(actionsIn('nb', table)).map(([, due]) => due)).toEqual(['2026-11-18', '2026-12-05']);
  });

  it('a deadline that speaks of what is ready is still one', () => {
    const table =
      '<table><tr><th>Tiltak</th><th>Ansvar</th><th>Frist</th></tr><tr><td>Publisere teksten</td><td>Mona</td><td>Når teksten er klar</td></tr></table>';
    expect(told(actionsIn('nb', table))).toEqual([['Mona', 'Når teksten er klar']]);
  });
});
