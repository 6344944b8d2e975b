/** The list as a Todoist template, read back by an independent reader. */
import { parse as readCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/export/formats';
import { type TODOIST_COLUMNS, toTodoist } from '../../../lib/export/todoist';
import { EXPORT_WORDS } from '../../../lib/export/words';
import type { FollowUp } from '../../../lib/followup/followup';
import { hostileList, item, LIST } from './items';

const { nb } = EXPORT_WORDS;
type Row = Record<(typeof TODOIST_COLUMNS)[number], string>;

const read = (list: FollowUp[]): Row[] => readCsv(toTodoist(list, nb), { columns: true }) as Row[];
const nameOf = (fields: Partial<FollowUp>): string | undefined => read([item(fields)])[0]?.CONTENT;

describe('the Todoist template', () => {
  it('has the documented columns, commas, and no byte-order mark, which would spoil the first name', () => {
    expect(toTodoist(LIST, nb).split('\r\n')[0]).toBe(
      'TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE',
    );
  });

  it('has what is open, the nearest deadline first, as the format says beforehand', () => {
    const tasks = read(LIST).filter(row => row.TYPE === 'task');
    expect(tasks.map(row => row.CONTENT)).toEqual([
      'Svar på interpellasjon om skoleskyss i Ytre Haug @skole @Ytre_Haug',
      'Melde på til konferansen',
      'Innspill fra gruppelederne',
      'Ny eierstrategi',
      'Boligpolitisk plan',
      'Skolebruksplan',
      'Rydde i arkivet',
      'Ringe avisen',
    ]);
    expect(tasks).toHaveLength(LIST.filter(FORMATS.todoist.holds).length);
    expect(tasks.map(row => row.PRIORITY)).toEqual(['1', '4', '4', '4', '4', '4', '4', '4']);
  });

  it('dates only what has a day, and tells the rest in the description', () => {
    const tasks = read(LIST).filter(row => row.TYPE === 'task');
    expect(tasks.map(row => [row.DATE, row.DATE_LANG])).toEqual([['2019-03-08', 'en'], ['2019-03-24', 'en'], ...Array(6).fill(['', ''])]);
    expect(tasks[2]?.DESCRIPTION).toContain('Frist: mars 2019\nFrist som skrevet: i mars');
  });

  it('puts the note below its task', () => {
    const [task, note] = read(LIST);
    expect(task?.DESCRIPTION).not.toContain('Purret');
    expect(note).toMatchObject({ TYPE: 'note', CONTENT: LIST[0]?.note, PRIORITY: '', DATE: '' });
  });

  it.each([
    ['Svar til @kommunen', 'Svar til @ kommunen'],
    ['post@fjellsund.example', 'post@fjellsund.example'],
    ['* Uten avkrysning', 'Uten avkrysning'],
    ['=1+1', ' =1+1'],
    ['@SUM(A1)', ' @ SUM(A1)'],
    ['en\nlinje', 'en linje'],
  ])('takes nothing in the title %j for a command', (title, name) => expect(nameOf({ title })).toBe(name));

  it('makes labels of tags, and no more of them than there is room for', () => {
    expect(nameOf({ title: 'x', tags: ['skole', 'Ytre Haug!', '@', '#1'] })).toBe('x @skole @Ytre_Haug @1');
    expect(nameOf({ title: 'x'.repeat(2000), tags: Array<string>(40).fill('y'.repeat(60)) })?.length).toBeLessThanOrEqual(500);
  });

  it('stays a table of tasks and notes within the limits, whatever the words', () => {
    fc.assert(
      fc.property(hostileList, list => {
        const rows = read(list);
        expect(rows.filter(row => row.TYPE === 'task')).toHaveLength(list.filter(FORMATS.todoist.holds).length);
        for (const row of rows) {
          expect(['task', 'note']).toContain(row.TYPE);
          expect(row.CONTENT.trim()).not.toBe('');
          if (row.TYPE === 'task') expect(row.CONTENT).not.toMatch(/[\r\n]/u);
          expect(row.CONTENT.length).toBeLessThanOrEqual(row.TYPE === 'task' ? 501 : 15_001);
          expect(row.DESCRIPTION.length).toBeLessThanOrEqual(16_001);
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
        }
      }),
      { numRuns: 40 },
    );
  });
});
