/** The list as a calendar, read back by ical.js and by Debian's icalendar for Python. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/export/formats';
import { sequenceOf, tagsOf, toEvents, toTasks } from '../../../lib/export/ics';
import { oneLine } from '../../../lib/export/text';
import { EXPORT_WORDS } from '../../../lib/export/words';
import { withChange } from '../../../lib/followup/change';
import { LIMITS } from '../../../lib/followup/followup';
import { hostileList, item, LIST } from './items';
import { pythonReader } from './tools';

const { nb } = EXPORT_WORDS;

/** The components of a calendar, by their names. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents();
const value = (one: ICAL.Component | undefined, name: string): string | undefined => one?.getFirstPropertyValue(name)?.toString();
const byUid = (text: string) => new Map(read(text).map(one => [value(one, 'uid')?.replace(/\..*/u, ''), one]));

describe('events', () => {
  const events = byUid(toEvents(LIST, nb));

  it('are those items that have a date, as the format says beforehand', () => {
    expect([...events.keys()]).toEqual(['overdue0', 'month000', 'quarter0', 'half0000', 'year0000', 'own00000', 'done0000']);
    expect(LIST.filter(FORMATS.ics.holds).map(one => one.id)).toEqual([...events.keys()]);
  });

  it.each([
    ['overdue0', '2019-03-08', '2019-03-09'],
    ['month000', '2019-03-01', '2019-04-01'],
    ['quarter0', '2019-04-01', '2019-07-01'],
    ['half0000', '2019-07-01', '2020-01-01'],
    ['year0000', '2020-01-01', '2021-01-01'],
    ['own00000', '2019-03-24', '2019-03-25'],
  ])('%s lasts from %s to before %s, all day', (id, start, end) => {
    const one = events.get(id);
    expect([value(one, 'dtstart'), value(one, 'dtend')]).toEqual([start, end]);
    expect(one?.getFirstProperty('dtstart')?.type).toBe('date');
  });

  it('tell what a politician needs to know', () => {
    const one = events.get('overdue0');
    expect(value(one, 'summary')).toBe('Svar på interpellasjon om skoleskyss i Ytre Haug');
    expect(value(one, 'description')?.split('\n')).toEqual([
      'Ordføreren svarer skriftlig på de tre spørsmålene innen 8. mars.',
      'Ansvarlig: Ordføreren',
      'Frist: 8. mars 2019',
      'Frist som skrevet: innen 8. mars',
      'Kommunestyret 31.01.2019, sak 6/19',
      'Interpellasjoner',
      'Notat: Purret på e-post 12. mars.',
      'Se https://fjellsund.example/skoleskyss',
      'Spurt: Alf Røstvik 12.03.2019',
      'https://fjellsund.example/moter/fsk-2019-02-05#sak-12',
      'Status: Åpen',
    ]);
    expect(one?.getFirstProperty('categories')?.getValues()).toEqual(['skole', 'Ytre Haug']);
    expect([value(one, 'priority'), value(one, 'url'), value(one, 'transp'), value(one, 'status')]).toEqual([
      '1',
      'https://fjellsund.example/moter/fsk-2019-02-05#sak-12',
      'TRANSPARENT',
      'CONFIRMED',
    ]);
  });

  it('keep each tag apart', () => {
    const [one] = read(toEvents([item({ tags: ['a, b', 'c\\', ' d ', ''] })], nb));
    expect(one?.getFirstProperty('categories')?.getValues()).toEqual(['a, b', 'c', 'd']);
  });

  it('are cancelled where the item was dropped, so that a calendar takes them away', () => {
    const [one] = read(toEvents([item({ status: 'dropped' })], nb));
    expect(value(one, 'status')).toBe('CANCELLED');
  });
});

describe('tasks', () => {
  const tasks = byUid(toTasks(LIST, nb));

  it('are all items, those without a date too', () => {
    expect([...tasks.keys()]).toEqual(LIST.map(one => one.id));
    expect(value(tasks.get('vague000'), 'due')).toBeUndefined();
    expect(value(tasks.get('vague000'), 'description')).toContain('Frist: snarest');
  });

  it.each([
    ['overdue0', undefined, '2019-03-08'],
    ['quarter0', '2019-04-01', '2019-06-30'],
    ['own00000', undefined, '2019-03-24'],
  ])('%s: from %s, due %s', (id, start, due) => {
    expect([value(tasks.get(id), 'dtstart'), value(tasks.get(id), 'due')]).toEqual([start, due]);
  });

  it.each([
    ['overdue0', 'NEEDS-ACTION', undefined],
    ['vague000', 'IN-PROCESS', undefined],
    ['own00000', 'IN-PROCESS', undefined],
    ['done0000', 'COMPLETED', '2019-03-19T11:00:00Z'],
    ['dropped0', 'CANCELLED', undefined],
  ])('%s is %s', (id, status, completed) => {
    expect([value(tasks.get(id), 'status'), value(tasks.get(id), 'completed')]).toEqual([status, completed]);
  });
});

describe('a second import updates', () => {
  const T = Date.UTC(2026, 5, 1, 12);
  const one = item({ savedAt: T, changedAt: T });

  it('the UID is the same whatever changes, and another for the task than for the event', () => {
    const changed = withChange(one, { title: 'Annet', status: 'done', ownDue: '2026-07-01' }, T + 5000);
    const uids = [toEvents([one], nb), toEvents([changed], nb), toTasks([one], nb), toTasks([changed], nb)].map(text =>
      value(read(text)[0], 'uid'),
    );
    expect(uids[0]).toBe(uids[1]);
    expect(uids[2]).toBe(uids[3]);
    expect(uids[0]).not.toBe(uids[2]);
  });

  it('the SEQUENCE rises with each change, past the length of the history, and DTSTAMP with it', () => {
    let last = one;
    for (let i = 1; i < LIMITS.history * 2; i++) {
      const next = withChange(last, { note: '', title: `Tittel ${i}` }, T + i * 1000);
      expect(sequenceOf(next)).toBeGreaterThan(sequenceOf(last));
      last = next;
    }
    expect(value(read(toEvents([last], nb))[0], 'dtstamp')).toBe(new Date(last.changedAt).toISOString().replace('.000', ''));
  });

  it('the SEQUENCE does not fall when the same passage is deleted and saved anew', () => {
    const changed = withChange(one, { title: 'Annet' }, T + 5000);
    const anew = item({ savedAt: T + 9000, changedAt: T + 9000 });
    expect(sequenceOf(anew)).toBeGreaterThan(sequenceOf(changed));
  });

  it('the SEQUENCE is a number that a calendar can hold, whatever the clock says', () => {
    for (const changedAt of [0, 1, 8.64e15]) {
      const sequence = sequenceOf({ changedAt });
      expect(sequence).toBeGreaterThanOrEqual(0);
      expect(sequence).toBeLessThan(2 ** 31);
    }
    expect(value(read(toEvents([item({ changedAt: 8.64e15 })], nb))[0], 'dtstamp')).toMatch(/^9999-/u);
  });
});

/** Names that a line may begin with. All else would have broken in through the words of an item. */
const NAMES = new Set(
  'BEGIN END VERSION PRODID CALSCALE UID DTSTAMP CREATED LAST-MODIFIED SEQUENCE SUMMARY DESCRIPTION PRIORITY CATEGORIES URL DTSTART DTEND DUE TRANSP STATUS COMPLETED PERCENT-COMPLETE'.split(
    ' ',
  ),
);

describe('hostile words', () => {
  it.each([
    ['events', toEvents],
    ['tasks', toTasks],
  ] as const)('stay words in %s', (_, make) => {
    fc.assert(
      fc.property(hostileList, list => {
        const text = make(list, nb);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\u0000-\u0008\u0085\u2028\u2029]/u);
        }
        const unfolded = text.replace(/\r\n /gu, '').split('\r\n').filter(Boolean);
        for (const line of unfolded) expect(NAMES).toContain(line.split(/[:;]/u)[0]);
        expect(unfolded.filter(line => /^BEGIN:/u.test(line))).toHaveLength(1 + read(text).length);
        const found = byUid(text);
        for (const one of list.filter(make === toEvents ? FORMATS.ics.holds : () => true)) {
          const component = found.get(one.id);
          expect(value(component, 'summary')).toBe(oneLine(one.title) || nb.kind[one.kind]);
          expect(component?.getFirstProperty('categories')?.getValues() ?? []).toEqual(tagsOf(one));
        }
      }),
      { numRuns: 40 },
    );
  });
});

const ICALENDAR = `
import json, sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
def tell(one):
    def text(name):
        value = one.get(name)
        return None if value is None else str(value)
    def day(name):
        value = one.get(name)
        return None if value is None else value.dt.isoformat()
    categories = one.get('CATEGORIES')
    return {'kind': one.name, 'uid': text('UID'), 'summary': text('SUMMARY'), 'description': text('DESCRIPTION'), 'status': text('STATUS'),
            'sequence': one.get('SEQUENCE'), 'start': day('DTSTART'), 'end': day('DTEND'), 'due': day('DUE'), 'url': text('URL'),
            'tags': [str(tag) for tag in categories.cats] if categories else [], 'errors': [str(e) for e in one.errors]}
print(json.dumps({'version': str(calendar['VERSION']), 'all': [tell(one) for one in calendar.subcomponents]}))
`;
interface ToldComponent {
  kind: string;
  uid: string;
  summary: string;
  description: string;
  status: string;
  sequence: number;
  start: string | null;
  end: string | null;
  due: string | null;
  tags: string[];
  errors: string[];
}
interface Told {
  version: string;
  all: ToldComponent[];
}
const icalendar = pythonReader('icalendar', ICALENDAR) as ((content: string) => Told) | undefined;

describe.skipIf(!icalendar)('read by icalendar (skipped where python3-icalendar is not installed)', () => {
  it('the events are all-day events with their words', () => {
    const told = icalendar?.(toEvents(LIST, nb));
    expect(told?.version).toBe('2.0');
    expect(told?.all[0]).toMatchObject({
      kind: 'VEVENT',
      uid: 'overdue0.event@sakspor',
      start: '2019-03-08',
      end: '2019-03-09',
      tags: ['skole', 'Ytre Haug'],
      errors: [],
    });
    expect(told?.all[0]?.description).toContain('Kommunestyret 31.01.2019, sak 6/19\n');
  });

  it('the tasks have status and day', () => {
    const told = icalendar?.(toTasks(LIST, nb));
    expect(told?.all.map(({ kind, status, due }) => [kind, status, due])).toContainEqual(['VTODO', 'COMPLETED', '2019-06-01']);
    expect(told?.all).toHaveLength(LIST.length);
  });

  it('hostile words come back as they are', () => {
    fc.assert(
      fc.property(hostileList, hostile => {
        // This reader undoes an escaped backslash twice; ical.js reads those above.
        const list = hostile.map(one => ({ ...one, title: one.title.replaceAll('\\', '/') }));
        const told = icalendar?.(toTasks(list, nb));
        expect(told?.all.map(one => [one.uid, one.summary, one.sequence, one.errors])).toEqual(
          list.map(one => [`${one.id}.task@sakspor`, oneLine(one.title) || nb.kind[one.kind], sequenceOf(one), []]),
        );
      }),
      { numRuns: 10 },
    );
  });
});
