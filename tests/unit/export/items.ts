/** Items for the tests of the exports: an ordinary one, a list with one of each sort, and hostile ones. */
import fc from 'fast-check';
import { type FollowUp, freshOwn, ownNote, PRIORITIES, STATUSES } from '../../../lib/followup/followup';

/** Noon of a winter's day: the same date in every time zone of the tests. */
export const NOW = Date.UTC(2019, 2, 20, 11);
export const TODAY = '2019-03-20';

export const item = (fields: Partial<FollowUp> = {}): FollowUp => ({
  id: 'abcdefg1234567',
  kind: 'action',
  ...freshOwn('Lage plan'),
  quote: 'Kari lager plan.',
  meeting: { body: 'Formannskapet', date: '2019-02-05', municipality: 'Fjellsund kommune' },
  case: { number: '12/21', reference: '21/1234', title: 'Ny gangvei' },
  responsible: [
    { name: 'Kari', resolved: 'Kari Vik' },
    { name: 'Ola', doubtful: true },
  ],
  due: { text: 'innen 1. juni', date: '2019-06-01', precision: 'day' },
  source: { url: 'https://fjellsund.example/moter/fsk-2019-02-05#sak-12', title: 'Protokoll' },
  language: 'nb',
  anchor: { exact: 'Kari lager plan.', prefix: 'Vedtak: ', suffix: ' Saken', start: 120 },
  savedAt: Date.UTC(2019, 1, 6, 11),
  changedAt: Date.UTC(2019, 1, 6, 11),
  changed: {},
  history: [],
  ...fields,
});

/** One of each sort: overdue, vague, without a date, with an own deadline, finished, dropped, written by hand. */
export const LIST: FollowUp[] = [
  item({
    id: 'overdue0',
    title: 'Svar på interpellasjon om skoleskyss i Ytre Haug',
    quote: 'Ordføreren svarer skriftlig på de tre spørsmålene innen 8. mars.',
    responsible: [{ name: 'Ordføreren' }],
    due: { text: 'innen 8. mars', date: '2019-03-08', precision: 'day' },
    note: 'Purret på e-post 12. mars.\nSe https://fjellsund.example/skoleskyss',
    priority: 'high',
    tags: ['skole', 'Ytre Haug'],
    asked: [{ who: 'Alf Røstvik', on: '2019-03-12' }],
    meeting: { body: 'Kommunestyret', date: '2019-01-31' },
    case: { number: '6/19', title: 'Interpellasjoner' },
  }),
  item({ id: 'month000', title: 'Innspill fra gruppelederne', due: { text: 'i mars', date: '2019-03', precision: 'month' } }),
  item({ id: 'quarter0', title: 'Ny eierstrategi', due: { text: '2. kvartal', date: '2019-Q2', precision: 'quarter' } }),
  item({ id: 'half0000', title: 'Boligpolitisk plan', due: { text: 'i 2. halvår', date: '2019-12', precision: 'half' } }),
  item({ id: 'year0000', title: 'Skolebruksplan', due: { text: 'i 2020', date: '2020', precision: 'year' } }),
  item({ id: 'vague000', title: 'Rydde i arkivet', due: { text: 'snarest', precision: 'vague' }, status: 'waiting' }),
  item({ id: 'own00000', title: 'Melde på til konferansen', ownDue: '2019-03-24', reminder: { daysBefore: 7 }, status: 'progress' }),
  item({ id: 'done0000', title: 'Befaring', status: 'done', changed: { status: NOW - 86_400_000 }, changedAt: NOW - 86_400_000 }),
  item({ id: 'dropped0', title: 'Ny logo', status: 'dropped', kind: 'decision', due: undefined as never }),
  { ...ownNote('note0000', 'Ringe avisen', NOW - 1000), note: 'Før fredag' },
].map(one => {
  // A field that is undefined is no field at all.
  if (one.due === undefined) delete one.due;
  return one;
});

const NASTY = [
  '',
  ' ',
  '=1+1',
  '+47 12345678',
  '-10',
  '@SUM(A1)',
  '\t=cmd()',
  '\r=1',
  '=HYPERLINK("http://x.example","x")',
  '12/21',
  'a\r\nb\rc\nd',
  '"quoted"; \'single\', and, commas',
  '👩‍👩‍👧 å æ ø ä ö 漢字',
  '\u202Efdp.exe\u202C \u2067عربي\u2069 עברית',
  'half \uD83D and \uDE00 half',
  'nul\u0000 bell\u0007 escape\u001B[31m c1\u0085\u009B bom\uFEFF',
  'para\u2029line\u2028end',
  `${'lang tekst '.repeat(910)}slutt`,
  'x'.repeat(10_000),
  '</title></style><script>alert(1)</script>',
  '" onmouseover="alert(1)" x="',
  '<!-- --> ]]> &amp; &#60; <img src=x onerror=alert(1)>',
  '{{7*7}} <%= 7*7 %> \u0024{7*7}',
  '# heading\n\n---\n===\n* item\n1. one\n    code\n```\nfence',
  '[click](javascript:alert(1)) ![x](http://x.example/t.png) <http://x.example> **b** _i_ `c` ~~s~~ | t |',
  '> quote\n> > more\n- [x] task\n\\\\ back\\',
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@x.example\r\n',
  '\\n \\, \\; ; , : \\\\',
  '@label #project !!1 * p1 tomorrow',
  '_x0041__x000D_ _x005F_',
  'constructor',
  '__proto__',
  'toString',
];

/** Words that try to break out of every format. */
export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...NASTY.filter(text => text.length < 200)), { maxLength: 3 }).map(all => all.join(' ')),
  },
);

const hostileUrl = fc.oneof(
  fc.constantFrom(
    'https://x.example/\r\nATTENDEE:mailto:a@x.example',
    'https://x.example/"><script>alert(1)</script>',
    'https://x.example/a_(b)?q=[c](d)<e>|`f`\\g',
    'https://x.example/%0D%0A?å=æ#ø )',
    'file:///tmp/<x>',
    'moz-extension://1234/reader.html?file=x',
    'https://',
    'https:javascript:alert(1)',
    `https://x.example/${'lang/'.repeat(800)}`,
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

const day = fc.integer({ min: 0, max: 40_000 }).map(n => new Date(n * 86_400_000).toISOString().slice(0, 10));

/** Items that hold such words wherever words can stand; their form is the form of a record. */
export const hostileItem: fc.Arbitrary<FollowUp> = fc
  .record({
    id: fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop0123456789'), minLength: 10, maxLength: 14 }),
    title: hostileText,
    note: hostileText,
    quote: hostileText,
    kind: fc.constantFrom('action' as const, 'decision' as const, 'case' as const, 'note' as const),
    status: fc.constantFrom(...STATUSES),
    priority: fc.constantFrom(...PRIORITIES),
    tags: fc.array(
      hostileText.map(text => text.slice(0, 60)),
      { maxLength: 3 },
    ),
    asked: fc.array(fc.record({ who: hostileText.map(text => text.slice(0, 1000)), on: day }), { maxLength: 2 }),
    ownDue: fc.option(day, { nil: undefined }),
    due: fc.option(
      fc.record({
        text: hostileText.map(text => text.slice(0, 1000)),
        date: fc.oneof(day, fc.constantFrom('2019', '2019-Q3', '2019-06', '2019-H2')),
        precision: fc.constantFrom('day' as const, 'half' as const, 'month' as const, 'vague' as const),
      }),
      { nil: undefined },
    ),
    body: hostileText.map(text => text.slice(0, 1000)),
    number: hostileText.map(text => text.slice(0, 60)),
    caseTitle: hostileText.map(text => text.slice(0, 2000)),
    name: hostileText.map(text => text.slice(0, 1000)),
    url: fc.option(hostileUrl, { nil: undefined }),
    changedAt: fc.integer({ min: 0, max: 4e12 }),
  })
  .map(({ body, number, caseTitle, name, url, ownDue, due, ...fields }) => ({
    ...item({ ...fields }),
    title: fields.title.slice(0, 2000),
    meeting: { body, date: '2019-02-05' },
    case: { number, title: caseTitle },
    responsible: [{ name }],
    source: { url: url ?? 'https://x.example/', title: body },
    anchor: { exact: fields.quote, prefix: '', suffix: '', start: 7 },
    ...(due ? { due } : {}),
    ...(ownDue ? { ownDue } : {}),
  }));

/** A list of such items, no two with the same id. */
export const hostileList = fc.uniqueArray(hostileItem, { maxLength: 6, selector: one => one.id });
