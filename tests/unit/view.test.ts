/** What the list shows: filters, groups, order, counts. Today is Wednesday 20 May 2026. */
import { describe, expect, it } from 'vitest';
import { countsOf, facetsOf } from '../../lib/followup/count';
import { type FollowUp, ownNote } from '../../lib/followup/followup';
import { grouped } from '../../lib/followup/group';
import { mineTest } from '../../lib/followup/mine';
import { sorted } from '../../lib/followup/order';
import { COLUMNS, type Column, DEFAULT_STATE, daysOfPeriod, filtered, type ListState, VIEWS } from '../../lib/followup/view';
import { item, manyItems } from './items';

const NOW = { today: '2026-05-20', mine: [] as string[], tag: 'nb' };
const due = (date: string | undefined, precision: NonNullable<FollowUp['due']>['precision'] = 'day'): Partial<FollowUp> => ({
  due: { text: 'frist', precision, ...(date ? { date } : {}) },
});
let made = 0;
const one = (fields: Partial<FollowUp> = {}): FollowUp => item({ id: `test-${made++}`, savedAt: made, ...fields });
const titles = (list: readonly FollowUp[]): string[] => list.map(({ title }) => title);
const shown = (list: FollowUp[], state: Partial<ListState>, mine: string[] = []) =>
  titles(filtered(list, { ...DEFAULT_STATE, view: 'table', ...state }, { ...NOW, mine }));

describe('a filter', () => {
  const list = [
    one({ title: 'a', status: 'open', tags: ['Vei'], ...due('2026-05-01') }),
    one({
      title: 'b',
      status: 'waiting',
      meeting: { body: 'Kontrollutvalget', date: '2026-04-02', municipality: 'Lomvik' },
      ...due('2026-05'),
    }),
    one({ title: 'c', status: 'done', responsible: [{ name: 'Alf', resolved: 'Alf Røstvik' }], ...due('2026-06-10') }),
    one({ title: 'd', status: 'dropped', responsible: [], meeting: {}, ...due(undefined, 'vague') }),
  ];
  it.each<[string, Partial<ListState>, string]>([
    ['nothing', {}, 'abcd'],
    ['the deadline view’s own statuses', { view: 'deadline' }, 'ab'],
    ['the case view’s own statuses', { view: 'case' }, 'abcd'],
    ['statuses', { statuses: ['done', 'waiting'] }, 'bc'],
    ['chosen statuses in the deadline view', { view: 'deadline', statuses: ['done'] }, 'c'],
    ['a municipality, however it is written', { municipalities: ['fjordvag kommune'] }, 'ac'],
    ['two municipalities', { municipalities: ['Fjordvåg', 'Lomvik'] }, 'abc'],
    ['a body', { bodies: ['kontrollutvalget'] }, 'b'],
    ['a responsible by the resolved name', { responsible: ['Alf Rostvik'] }, 'c'],
    ['nobody responsible', { responsible: [''] }, 'd'],
    ['a tag', { tags: ['vei'] }, 'a'],
    ['what is overdue, a month only when it is over', { overdue: true }, 'a'],
    ['a period of deadlines', { period: { of: 'due', from: '2026-05-01', to: '2026-05-31' } }, 'ab'],
    ['a period by name', { period: { of: 'due', name: 'month' } }, 'ab'],
    ['a period of meetings, open at one end', { period: { of: 'meeting', from: '2026-04-01' } }, 'b'],
    ['a search', { query: 'rostvik' }, 'c'],
    ['several, which must all hold', { municipalities: ['Fjordvåg'], statuses: ['open'], query: 'gangvei' }, 'a'],
    ['several that nothing holds', { municipalities: ['Lomvik'], tags: ['vei'] }, ''],
  ])('for %s', (_, state, found) => expect(shown(list, state).join('')).toBe(found));
});

describe('mine', () => {
  it.each<[string[], Partial<FollowUp>, boolean]>([
    [['Kari Vik'], { responsible: [{ name: 'Kari', resolved: 'Kari Vik' }] }, true],
    [['kari vik'], { responsible: [{ name: 'Kari Vik (Sp)' }] }, true],
    [['Ordfører'], { responsible: [{ name: 'Ordføreren' }] }, true],
    [['Kontrollutvalg'], { meeting: { body: 'Kontrollutvalget' } }, true],
    [['kontrollutvalget'], { meeting: { body: 'Kontrollutvalg' } }, true],
    [['Utvalg for oppvekst'], { meeting: { body: 'Utvalg for oppvekst og kultur' } }, true],
    [['Kari Vik'], { responsible: [{ name: 'Kari Viken' }] }, false],
    [['Vik'], { responsible: [{ name: 'Viken' }] }, false],
    [['Ordfører'], { responsible: [{ name: 'Varaordføreren' }] }, false],
    [['Styret'], { meeting: { body: 'Kommunestyret' } }, false],
    [['', '  '], { responsible: [{ name: 'Kari' }] }, false],
    [[], { responsible: [{ name: 'Kari' }] }, false],
  ])('%j in %j: %s', (mine, fields, expected) => {
    expect(mineTest(mine)(item({ meeting: {}, responsible: [], ...fields }))).toBe(expected);
  });
});

describe('a period by name', () => {
  it.each([
    ['week', '2026-05-20', '2026-05-18', '2026-05-24'],
    ['month', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['quarter', '2026-05-20', '2026-04-01', '2026-06-30'],
    ['year', '2026-05-20', '2026-01-01', '2026-12-31'],
    ['lastMonth', '2026-01-20', '2025-12-01', '2025-12-31'],
    ['lastYear', '2026-05-20', '2025-01-01', '2025-12-31'],
  ] as const)('%s on %s', (name, today, from, to) => expect(daysOfPeriod({ of: 'due', name }, today)).toEqual({ from, to }));
});

describe('groups', () => {
  const groups = (list: FollowUp[], view: ListState['view']) => grouped(list, { ...DEFAULT_STATE, view }, NOW);

  it('by deadline: what is closed is overdue for nobody', () => {
    const list = [
      one({ title: 'later', ...due('2026-07-01') }),
      one({ title: 'week', ...due('2026-05-24') }),
      one({ title: 'uke 21', ...due('2026-W21', 'week') }),
      one({ title: 'month', ...due('2026-05', 'month') }),
      one({ title: 'over', ...due('2026-05-19') }),
      one({ title: 'kvartal over', ...due('2026-Q1', 'quarter') }),
      one({ title: 'neste møte', ...due(undefined, 'event') }),
      one({ title: 'closed', status: 'done', ...due('2026-05-01') }),
      one({ title: 'own', ownDue: '2026-05-21', ...due('2026-01-01') }),
    ];
    expect(groups(list, 'deadline').map(group => [group.key, titles(group.items)])).toEqual([
      ['overdue', ['kvartal over', 'over']],
      ['week', ['own', 'week', 'uke 21']],
      ['month', ['month']],
      ['later', ['later']],
      ['none', ['neste møte']],
      ['closed', ['closed']],
    ]);
  });

  it('by meeting: the newest first, cases in the order of their numbers, one group for a meeting however its body is written', () => {
    const meeting = { body: 'Formannskapet', date: '2026-03-14', municipality: 'Fjordvåg' };
    const list = [
      one({ title: '12', meeting: { ...meeting, body: 'formannskapet' }, case: { number: '12/26' } }),
      one({ title: '2', meeting, case: { number: 'PS 2/26' } }),
      one({ title: 'new', meeting: { ...meeting, date: '2026-04-14' }, case: {} }),
      ownNote('my-note', 'note', 1),
    ];
    const found = groups(list, 'meeting');
    expect(found.map(group => titles(group.items))).toEqual([['new'], ['2', '12'], ['note']]);
    expect(found[1]).toMatchObject({ date: '2026-03-14', municipality: 'Fjordvåg' });
    expect(found[2]?.key).toBe('');
  });

  it('by case: across meetings and bodies, oldest first, with the meetings as steps', () => {
    const matter = { reference: '25/99', title: 'Ny skole' };
    const list = [
      one({ title: 'second', meeting: { body: 'Kommunestyret', date: '2026-03-01' }, case: { ...matter, number: '8/26' } }),
      one({
        title: 'first',
        meeting: { body: 'Formannskapet', date: '2026-02-01', municipality: 'Fjordvåg' },
        case: { ...matter, number: '3/26' },
      }),
      one({ title: 'also first', meeting: { body: 'Formannskapet', date: '2026-02-01' }, case: { number: '3/26' } }),
      one({ title: 'closed', status: 'done', meeting: { body: 'Kommunestyret', date: '2026-05-01' }, case: { reference: '25/100' } }),
      ownNote('my-note', 'note', 1),
    ];
    const found = groups(list, 'case');
    expect(found.map(group => titles(group.items))).toEqual([['first', 'also first', 'second'], ['closed'], ['note']]);
    expect(found[0]).toMatchObject({
      title: 'Ny skole',
      reference: '25/99',
      municipality: 'Fjordvåg',
      steps: [
        { body: 'Formannskapet', date: '2026-02-01', number: '3/26' },
        { body: 'Kommunestyret', date: '2026-03-01', number: '8/26' },
      ],
    });
  });

  it('by responsible: in the alphabet’s order, with each of two, those without a name last', () => {
    const list = [
      one({ title: 'nobody', responsible: [] }),
      one({ title: 'å', responsible: [{ name: 'Åse' }] }),
      one({ title: 'both', responsible: [{ name: 'Tor', resolved: 'Tor Lervåg' }, { name: 'rådmannen' }] }),
      one({ title: 'r', responsible: [{ name: 'Rådmannen' }] }),
    ];
    const found = groups(list, 'responsible');
    expect(found.map(group => group.by === 'responsible' && [group.name, titles(group.items)])).toEqual([
      ['rådmannen', ['both', 'r']],
      ['Tor Lervåg', ['both']],
      ['Åse', ['å']],
      [undefined, ['nobody']],
    ]);
  });

  it('nothing gives no groups', () => {
    for (const view of VIEWS) expect(groups([], view)).toEqual([]);
  });
});

describe('the order of the table', () => {
  const list = [
    one({ title: 'Ærlig 10', case: { number: '12/26' }, priority: 'low', ...due('2026-07-01') }),
    one({ title: 'Ånd', case: { number: '2/26' }, priority: 'high', ...due(undefined, 'vague') }),
    one({ title: 'Zebra', case: { number: '140/25' }, ...due('2026-06') }),
    one({ title: 'Ærlig 9', case: {}, due: undefined }),
  ];
  it.each<[Column, boolean, string[]]>([
    ['title', false, ['Zebra', 'Ærlig 9', 'Ærlig 10', 'Ånd']],
    ['title', true, ['Ånd', 'Ærlig 10', 'Ærlig 9', 'Zebra']],
    ['due', false, ['Zebra', 'Ærlig 10', 'Ånd', 'Ærlig 9']],
    ['caseNumber', false, ['Zebra', 'Ånd', 'Ærlig 10', 'Ærlig 9']],
    // What is empty comes last both ways.
    ['caseNumber', true, ['Ærlig 10', 'Ånd', 'Zebra', 'Ærlig 9']],
    ['priority', false, ['Ånd', 'Zebra', 'Ærlig 9', 'Ærlig 10']],
  ])('by %s, descending %s', (column, descending, expected) => {
    expect(titles(sorted(list, { column, descending }, 'nb'))).toEqual(expected);
  });
  it('follows the language: Swedish has å before ä', () => {
    const words = ['Ö', 'Ä', 'Å', 'Z'].map(title => one({ title }));
    expect(titles(sorted(words, { column: 'title', descending: false }, 'sv')).join('')).toBe('ZÅÄÖ');
  });
});

describe('counts', () => {
  it('tell what each view would show', () => {
    const list = [
      one({ ...due('2026-05-01') }),
      one({ status: 'done' }),
      one({
        meeting: { body: 'Kommunestyret', date: '2026-04-01' },
        case: { reference: '26/1' },
        responsible: [{ name: 'Kari' }, { name: 'Tor' }],
      }),
      ownNote('my-note', 'note', 1),
    ];
    expect(countsOf(list, { ...NOW, mine: ['Kari'] })).toEqual({
      deadline: 3, meeting: 2, case: 2, responsible: 3, table: 4, mine: 1, open: 3, overdue: 1,
    }); // biome-ignore format: one row
  });
  it('of what can be filtered by join the ways a name is written and show the most frequent', () => {
    const at = (body: string) => one({ meeting: { body, municipality: 'Lomvik' }, tags: ['vei'], status: 'waiting' });
    const found = facetsOf([at('Formannskapet'), at('formannskapet'), at('Formannskapet'), at('Eldrerådet')]);
    expect(found.bodies).toEqual([
      { value: 'Formannskapet', count: 3 },
      { value: 'Eldrerådet', count: 1 },
    ]);
    expect(found).toMatchObject({
      municipalities: [{ value: 'Lomvik', count: 4 }],
      tags: [{ value: 'vei', count: 4 }],
      statuses: { waiting: 4, open: 0 },
    });
  });
});

describe('ten thousand items', () => {
  const list = manyItems(10_000);
  /**
   * How long it takes beside writing the list as JSON once, some 40 ms: by turns, the best of some runs of each, as the
   * machine may be busy with something else.
   */
  const took = (work: () => unknown): number => {
    const timed = (one: () => unknown): number => {
      const started = performance.now();
      one();
      return performance.now() - started;
    };
    const runs = Array.from({ length: 5 }, () => [timed(work), timed(() => JSON.stringify(list))] as const);
    return Math.min(...runs.map(([own]) => own)) / Math.min(...runs.map(([, floor]) => floor));
  };
  it.each(VIEWS)('are filtered and grouped for the view %s without blocking a frame for long', view => {
    const state: ListState = { ...DEFAULT_STATE, view, municipalities: ['Fjordvåg'], query: 'plan' };
    const groups = grouped(filtered(list, state, NOW), state, NOW);
    expect(groups.flatMap(group => group.items).length).toBeGreaterThan(1000);
    expect(took(() => grouped(filtered(list, state, NOW), state, NOW))).toBeLessThan(3);
  });
  it('are sorted and counted', () => {
    for (const column of COLUMNS)
      expect(
        took(() => sorted(list, { column, descending: false }, 'nb')),
        column,
      ).toBeLessThan(4);
    expect(took(() => countsOf(list, NOW))).toBeLessThan(3);
    expect(took(() => facetsOf(list))).toBeLessThan(3);
  });
});
