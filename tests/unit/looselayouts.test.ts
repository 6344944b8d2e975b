/** Notes whose layout was lost or never made: lines of a PDF that stand apart, marks of a wiki, front matter of a site, bold without its number. */
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../lib/find/sentences';
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readPlain } from '../../lib/read/plain';

const read = (text: string): Minutes => parse(readPlain(text, 'x.md'));
const titles = ({ cases }: Minutes): string[] => cases.map(one => `${one.number ?? ''} ${one.title}`.trim());

describe('lines of a PDF that stand apart in plain text', () => {
  const LINES = `Minutes of Ballyrig Area Committee Meeting
held on Thursday 1st May 2014.
Present: Councillor Ann Lee, Councillor Bo Hale
Item 1 – Minutes of the last meeting.
Councillor Hale asked whether the funds for the footpath that were
agreed at the meeting in April had been put in place before the summer
and the engineer said that the contractor had been on the site and that
the works on the lower road were to begin when the schools were closed
for the summer, so that neither the buses nor the many parents who drive
their children would be in the way of the machines on the narrow stretch
between the bridge and the church, where there is no room to pass.
Item 2 – Street lights.
The chair asked the members for their views on the lights by the old
harbour and the members agreed to write to the roads department about
the lamp at the pier which has been dark since the storm and which the
harbour master had reported to the office several times in the winter.`;

  it('are put together, but for what begins anew', () => {
    const minutes = read(LINES.split('\n').join('\n\n'));
    expect(titles(minutes)).toEqual(['1 Minutes of the last meeting.', '2 Street lights.']);
    expect(minutes.cases[1]?.decisions.map(({ text }) => text.includes('about the lamp'))).toEqual([true]);
  });
});

describe('a name of a meeting is enough for minutes', () => {
  const sections = (entry: string) => ['Årsmøde', 'Bedding', 'Fonde', 'Mail'].map(title => `## ${title}\n\n- ${entry}\n`).join('\n');
  const head = '---\ndate: "2024-12-01"\ntitle: "Bestyrelsesmøde - December 2024"\n---\n\n';

  it('with the day, and tasks that are set apart under most of its points', () => {
    expect(read(head + sections('[ ] Morten spørger havnen')).kind).toBe('minutes');
  });
  it('and is not, where nothing else is there', () => {
    expect(read(head + sections('Havnen er åben')).kind).toBe('none');
  });
});

it('so many points as only meetings have make minutes without any name', () => {
  const points = ['Mötets öppnande\n\nMötet öppnades 18:09', 'Val av mötesordförande\n\nKarin Ek valdes'];
  const more = [
    'Val av justerare\n\nNils Ek valdes',
    'Godkännande av dagordning\n\nJa',
    'Övriga frågor\n\nInga',
    'Trädgården\n\nSpaden är av.',
  ];
  const minutes = read(`# Bakgården\n\n28 april 2026\n\n${[...points, ...more].map(point => `## ${point}`).join('\n\n')}`);
  expect(minutes.kind).toBe('minutes');
});

describe('cases', () => {
  it('go before the members whom one of them elects', () => {
    const minutes = read(`# Årsmøde 2025

Dato: 5. februar 2025

## Formandens beretning

Året gik godt.

## Regnskabet

Regnskabet blev godkendt.

## Valg af bestyrelse

**Medlemmer**:

- Kari Lund
- Morten Vik

## Sommertogt

Vi sejler til Læsø. Kari bestiller havneplads.

## Hjemmesiden

Den er ny.

## Rigning

Den er gammel.

## Værksted

Der er koldt.
`);
    expect(titles(minutes)).toEqual([
      'Formandens beretning',
      'Regnskabet',
      'Valg af bestyrelse',
      'Sommertogt',
      'Hjemmesiden',
      'Rigning',
      'Værksted',
    ]);
  });

  it('may be bold behind their numbers', () => {
    const point = (n: number, title: string) => `${n}. **${title}**\n\nIt was noted.\n`;
    const minutes = read(`MINUTES OF BALLYRIG PARISH COUNCIL MEETING TUESDAY 6th MAY 2014

**Present:** Cllr. A. Lee, Cllr. B. Hale

${['Declarations of interest', 'Minutes', 'Matters arising', 'Reports', 'Accounts', 'Planning', 'Bridges'].map((title, i) => point(i + 3, title)).join('\n')}
**Streetlights**

One is dark.

**Insurance**

It is paid.

**Charity**

The return is done.

**Vacancy**

Nobody has asked.

**Cemetery**

The wall is old.

**Bins**

They are full.

**The hall**

1. We are content with the floor of the hall.

2. It is usual to pay when the work is done.
`);
    expect(titles(minutes)).toEqual([
      '3 Declarations of interest',
      '4 Minutes',
      '5 Matters arising',
      '6 Reports',
      '7 Accounts',
      '8 Planning',
      '9 Bridges',
    ]);
  });

  it('may each be a sentence where their word and number run through the text', () => {
    const point = (n: number, title: string, said: string) => `Sak ${n}.     ${title}.\n\n${said}\n`;
    const minutes = read(`Referat fra styremøte fredag 13.03.2020.

Til stede: Kari Moe, Ola Lie

${point(1, 'Godkjenning av referat fra møte 21.02.20', 'Referatet ble godkjent.')}
${point(2, 'Avlysning av årsmøtet', 'Styret vedtok at årsmøtet avlyses på grunn av været, og at medlemmene får brev.')}
${point(3, 'Vegavgifter', 'Styret vedtok å beholde avgiftene fra i fjor for alle som bruker vegen.')}`);
    expect(minutes.cases.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it('may be headings of a lower rank under "New business", and "Old business" over them', () => {
    const minutes = read(`# Board of Directors Meeting, 7 November 2024

Attendance: President Jordan Moe, Secretary Brynn Gray, Treasurer Erin Floss

## Old Business

Jordan summarized two projects that were completed in the open spaces this past summer.

The grant was used to remove several fallen trees, and a fire break was made along the northern edge.

### Pond proposal

The committee wants the slope to be better maintained, so that the water can be seen and the brambles are kept away from the path. It was agreed to plant three kinds of shrubs.

### New business

The board thanked Tom for the wooden bench that he made, and for a place to sit at the pond at the end of the avenue.

Brynn told of a meeting about what neighbours can do for each other when the power is out.

#### Budget update

Erin reported that four owners still need to pay. Erin will reach out to them by 1 December.

#### Date of the general meeting

It was agreed to hold it on 15 May 2025.

Meeting adjourned at 8:40 pm.
`);
    expect(titles(minutes)).toEqual(['Old Business', 'Pond proposal', 'New business', 'Budget update', 'Date of the general meeting']);
    expect(minutes.cases.map(({ decisions }) => decisions.length)).toEqual([0, 1, 0, 0, 1]);
  });

  it('end with "Evt.", and the next meeting is none of them', () => {
    const minutes = read(`Referat fra styremøte i Lomvik huseierlag
Dato: 2.11.2020
Til stede: Kari Vikan, Jonas Nes, Knut Lie

Vannlekkasje
Styret ønsker et møte. Kari innkaller til møte.

Gangvei
Knut etterspør anbud fra firmaet på hjørnet.

Ordensregler
Settes opp som sak til neste styremøte.

Evt.
Jonas følger opp bommen.

Neste styremøte: tirsdag 1.12 kl. 19 hos Kari
`);
    expect(titles(minutes)).toEqual(['Vannlekkasje', 'Gangvei', 'Ordensregler', 'Evt.']);
    expect(minutes.cases[3]?.actions.map(({ text }) => text)).toEqual(['Jonas følger opp bommen.']);
  });
});

describe('the day', () => {
  it.each([
    // A site's own day, and the day of the week in the line that names the minutes
    [
      '---\ntitle: "Minutes May"\ndate: "2015-10-22"\n---\n\nMINUTES OF THE COUNCIL MEETING HELD AT THE CHURCH MONDAY 11th MAY 2015\n',
      '2015-05-11',
    ],
    // The day on which it was put there, and under it what the minutes say of themselves
    [
      'Stämmoprotokoll 2025\n\n2025-10-06\n\nProtokoll fört vid ordinarie föreningsstämma i Granforsa den 20 september 2025.\n',
      '2025-09-20',
    ],
  ])('%j', (head, day) => {
    const rest = head.startsWith('-')
      ? 'Present: Ann Lee, Bo Hale\n\n1. Minutes\nThe minutes were approved.\n\n2. Paths\nAnn Lee writes to the owner.\n'
      : '§ 1 Ordförande\nTill ordförande för stämman valdes Zebulon Ek.\n\n§ 2 Val\nStämman valde Nils Ek till ordförande på ett år.\n';
    const { meeting } = read(`${head}\n${rest}`);
    expect(meeting.date).toBe(day);
    // Whoever is chosen right at the beginning led, though no list has the name.
    if (!head.startsWith('-')) expect(meeting.chair).toBe('Zebulon Ek');
  });
});

it('bullets in a paragraph begin sentences', () => {
  const text = 'Matters arising • The fence is new • Pot holes have been repaired. • A dog was seen';
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Matters arising',
    'The fence is new',
    'Pot holes have been repaired.',
    'A dog was seen',
  ]);
});

const HEAD =
  'Referat fra møte 12. mai 2026\nTil stede: Kari Moe, Tom Aas\n\n== Saker ==\n\n=== Skole ===\n\nKari ringer rektor.\n\n=== Parkering ===\n\n';
const tasksBehind = (line: string): string[] => {
  const minutes = read(HEAD + line);
  const [first, ...found] = [...minutes.cases, minutes].flatMap(({ actions = [] }) => actions.map(({ text }) => text));
  expect(first).toBe('Kari ringer rektor.');
  return found;
};

it.each([
  // Slanted, as a wiki writes it
  ["''Tom sender mail til rektor.''", ['Tom sender mail til rektor.']],
])('a task in %j', (line, tasks) => {
  expect(tasksBehind(line)).toEqual(tasks);
});

it.each([
  // What somebody would like
  '* Tom vil gjerne komme til havna.',
])('no task in "%s"', line => {
  expect(tasksBehind(line)).toEqual([]);
});

it('minutes in a series are no tasks by the day that stands under their names', () => {
  const minutes = read(
    '# Kokoukset\n\n## Muistio 2/2024\n\nAika: To 7.3.2024\n\nPaikalla: Kari Moe, Tom Aas\n\n### 1. Haku\n\nPäätös: Tehdään näin.\n\n## Muistio 1/2024\n\nAika: Ma 29.1.2024\n\nPaikalla: Kari Moe, Tom Aas\n\n### 1. Kielet\n\nPäätös: Ei muuteta.\n',
  );
  expect(
    [...minutes.cases, minutes].flatMap(({ actions = [] }) => actions.map(({ text }) => text)).filter(text => text.startsWith('Muistio')),
  ).toEqual([]);
});

describe('what was agreed to do in English', () => {
  const HEAD_EN = 'Minutes of the parish council meeting 12 May 2026\nPresent: Cllr Ann Lee, Cllr Bo Hale\n\n1. Paths\n';
  const tasksOf = (line: string) => {
    const minutes = read(HEAD_EN + line);
    expect(minutes.kind).toBe('minutes');
    return [...minutes.cases, minutes].flatMap(({ actions = [] }) => actions);
  };
  it.each<[string, ...string[][]]>([
    // Nobody's by name
    ['It was agreed to write to the owner.', []],
    ['Council agreed to obtain three quotes.', []],
    // The office stands in the way the request goes, and is to do nothing
    ['It was agreed to forward the request to the Planning Department.', []],
    // Somebody is asked
    ['It was agreed to ask the Clerk to write to the owner.', ['the Clerk']],
  ])('"%s" is a task', (line, who) => {
    expect(tasksOf(line).map(({ text, responsible }) => [text, responsible.map(({ name }) => name)])).toEqual([[line, who]]);
  });
  it.each([
    'It was agreed to adopt the budget.',
    'It was agreed not to write to the owner.',
    'They had agreed to write to the owner last year.',
    'The chair welcomed Ann Lee & Bo Hale to the meeting.',
  ])('"%s" is none', line => {
    expect(tasksOf(line)).toEqual([]);
  });
});

it('those who came go on line by line, each by a first name', () => {
  const minutes = read(
    'Referat fra styremøtet 27. september 2016\n\nTil stede: Ole Bjørn, leder\n\nAksel\n\nInger\n\nForfall: Jørgen\n\n1. ØKONOMI\n\nInger legger fram budsjettet i november.\n\n2. EVENTUELT\n\nAksel ringer kommunen.\n',
  );
  expect(minutes.meeting.present?.map(({ name }) => name)).toEqual(['Ole Bjørn', 'Aksel', 'Inger']);
  expect(minutes.meeting.absent?.map(({ name }) => name)).toEqual(['Jørgen']);
});

it('and a name behind who stayed away, over what somebody has done, is nobody who stayed away', () => {
  const minutes = read(
    'Referat fra møte 27. september 2016\n\nTil stede: Ole Bjørn, Kari Moe\nForfall: Jørgen Vik\n\nKari\n\nHar sett på tilbudene.\n\n1. ØKONOMI\n\nKari legger fram budsjettet i november.\n',
  );
  expect(minutes.meeting.absent?.map(({ name }) => name)).toEqual(['Jørgen Vik']);
});

it('headings under a title of one matter are parts of it', () => {
  const minutes = read(`# Styremøte 7. november 2024

Til stede: Kari Moe, Ola Lie

## Økonomi

Kari gikk gjennom tallene for året, og styret hadde ingen spørsmål til dem denne gangen heller.

### Regnskap

Styret godkjenner regnskapet.

## Dugnad

Ola fortalte om dugnaden i april, der tolv familier var med og ryddet langs hele veien.

## Eventuelt

Ingenting.

## Vedlegg

#### Del denne siden
`);
  expect(titles(minutes)).toEqual(['Økonomi', 'Dugnad', 'Eventuelt']);
});

it('a form’s next label is no task', () => {
  const minutes = read(
    'Referat af bestyrelsesmøde 9. november 2021\n\nTil stede: Karen Nes, Ole Vig\n\n1. Principper\n\nOpgave: Karen skriver et udkast.\n\nOpgave:\n\nBemærkninger:\n\nTovholder:\n\n2. Eventuelt\n\nIntet.\n',
  );
  expect(minutes.cases.flatMap(({ actions }) => actions).map(({ text }) => text)).toEqual(['Karen skriver et udkast.']);
});

describe('topics before a colon, in a list', () => {
  const list = (entries: string) =>
    `Planning Commission Meeting Minutes: May 9, 2011\n\nAttendees: Ed Drake, George Frend\n\nDiscussion items\n\n${entries}\n\nAdjournment: Motion by Ed Drake @ 7:48pm\n`;

  it('are cases, also over numbers of their own that were set twice', () => {
    const minutes = read(
      list(`  • Review Minutes:  None were available
  • Acceptance of Duties:
  1. 1.      George Frend agrees to take the minutes.
  2. 2.      Ed Drake agrees to research the contested rules.
  • Town Plan:  On track for the public hearing on June 20th.
  1. 1.      Revisions:  None
  2. 2.      Progress so far:  The warnings have been printed and delivered.
  • Town By-Laws:  Are to be read again in the autumn, when there is time.
  • Other Business:
  1. 1.      Ed Drake will create a new format for the agenda.`),
    );
    expect(titles(minutes)).toEqual(['Review Minutes', 'Acceptance of Duties', 'Town Plan', 'Town By-Laws', 'Other Business']);
    expect(minutes.cases.map(({ actions }) => actions.length)).toEqual([0, 2, 0, 0, 1]);
  });

  it('and are none where they name people', () => {
    const minutes = read(
      list(
        '  • Ed Drake:  Has read the plan twice.\n  • George Frend:  Was away.\n  • Mary Lee:  Wrote the letter.\n  • Bo Hale:  Is new.',
      ),
    );
    expect(titles(minutes)).toEqual([]);
  });
});

it('a day in a list of numbers is no number that was set twice', () => {
  expect(readPlain('1. 1. mai går vi i tog.\n2. Kari lager plakat.\n', 'x.txt').text).toContain('1. 1. mai');
});
