/** Reading tables: Sakspor's own, and those that people keep themselves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../lib/export/csv';
import { EXPORT_WORDS } from '../../../lib/export/words';
import type { FollowUp } from '../../../lib/followup/followup';
import { planMerge } from '../../../lib/followup/merge';
import { MOST_COLUMNS, readTable, type Table } from '../../../lib/import/csv';
import { canImport, proposeMapping } from '../../../lib/import/mapping';
import { ImportError, type ImportProblem } from '../../../lib/import/problem';
import { itemsOfTable } from '../../../lib/import/rows';
import type { LanguageCode } from '../../../lib/minutes';
import { hostileList, LIST } from '../export/items';
import { item } from '../items';

const NOW = Date.UTC(2026, 4, 20, 12);
const problemOf = (text: string): ImportProblem | undefined => {
  try {
    readTable(text);
    return undefined;
  } catch (error) {
    if (error instanceof ImportError) return error.problem;
    throw error;
  }
};
const read = (text: string, known: readonly FollowUp[] = []) => {
  const table = readTable(text);
  return itemsOfTable(table, proposeMapping(table.header), new Map(known.map(one => [one.id, one])), NOW);
};

describe('a table', () => {
  it.each([
    ['semicolons', 'Tittel;Frist\nPlan;1.6.2026', ';'],
    ['commas', 'Tittel,Frist\nPlan,1.6.2026', ','],
    ['tabs', 'Tittel\tFrist\nPlan\t1.6.2026', '\t'],
    ['bars', 'Tittel|Frist\nPlan|1.6.2026', '|'],
    ['a line that tells', 'sep=,\r\nTittel,Frist\r\nPlan,1.6.2026', ','],
    ['commas in the words', 'Tittel;Frist\nPlan, og mer, og mer;1.6.2026\nKart, vei;2.6.2026', ';'],
    ['semicolons in the words', 'Tittel,Frist\n"Plan; og mer; og mer",1.6.2026', ','],
    ['old line ends', 'Tittel;Frist\rPlan;1.6.2026', ';'],
  ])('cut by %s', (_, text, delimiter) => {
    const table = readTable(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.header).toEqual(['Tittel', 'Frist']);
    expect(table.rows[0]?.[1]).toBe('1.6.2026');
  });
  it('may have one column, empty lines and rows of any length', () => {
    expect(readTable('Oppgave\nPlan\n\n  \nKart\n').rows).toEqual([['Plan'], ['Kart']]);
    expect(readTable('a;b\n1\n1;2;3').rows).toEqual([
      ['1', '', ''],
      ['1', '2', '3'],
    ]);
  });
  it('keeps line breaks and quotation marks inside a cell', () => {
    expect(readTable('Tittel;Notat\r\n"Si ""nei""";"en\r\nto"').rows).toEqual([['Si "nei"', 'en\r\nto']]);
  });
  it.each<[string, string, ImportProblem['key']]>([
    ['a header alone', 'Tittel;Frist\n', 'noRows'],
    ['a quotation mark that is never closed', 'Tittel;Frist\n"Plan;1.6.2026\nKart;2.6.2026', 'openQuote'],
    ['JSON', '{"format":"sakspor"}', 'foreign'],
    ['a web page', '<table><tr><td>Tittel</td></tr></table>', 'foreign'],
    ['a calendar', 'BEGIN:VCALENDAR\nVERSION:2.0', 'foreign'],
    ['too many rows', `a;b\n${'1;2\n'.repeat(60_000)}`, 'tooMany'],
  ])('that is %s is refused', (_, text, key) => expect(problemOf(text)?.key).toBe(key));
  it('tells the line of the open quotation mark', () => {
    expect(problemOf('Tittel;Frist\nKart;2.6.2026\n"Plan;1.6.2026\n')).toEqual({ key: 'openQuote', line: 3 });
  });
  it('of very many columns is cut', () => {
    expect(readTable(`${'a;'.repeat(5000)}\n${'1;'.repeat(5000)}`).header).toHaveLength(MOST_COLUMNS);
  });
  it('of any text gives rows or a reason', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void problemOf(text)));
  });
});

describe('the proposed columns', () => {
  it.each(Object.entries(EXPORT_WORDS))('know what Sakspor calls them in %s', (_, words) => {
    const columns = Object.keys(words.columns) as (keyof typeof words.columns)[];
    const mapping = proposeMapping(columns.map(column => words.columns[column]));
    expect(mapping).toEqual(columns.map(column => (column === 'changed' ? undefined : column)));
  });
  it.each<[string, string[], (string | undefined)[]]>([
    ['Norwegian', ['Sak nr.', 'Tiltak', 'Ansvar', 'Frist', 'Merknad'], ['caseNumber', 'title', 'responsible', 'due', 'note']],
    ['Nynorsk', ['Oppgåve', 'Kven', 'Forfall'], ['title', 'responsible', 'due']],
    ['Swedish', ['Åtgärd', 'Ansvarig', 'Slutdatum', 'Dnr', 'Nämnd'], ['title', 'responsible', 'due', 'reference', 'body']],
    ['Danish', ['Opgave', 'Hvem', 'Deadline', 'Bemærkninger'], ['title', 'responsible', 'due', 'note']],
    ['Finnish', ['Tehtävä', 'Vastuu', 'Määräpäivä', 'Huomautus'], ['title', 'responsible', 'due', 'note']],
    ['English', ['Task', 'Owner', 'Due date', 'Comments', 'Labels'], ['title', 'responsible', 'due', 'note', 'tags']],
    ['letters that were lost', ['Atgard', 'TIDSFRIST', 'Arendenummer'], ['title', 'due', 'caseNumber']],
    ['what nobody knows', ['Farge', '', 'Tittel'], [undefined, undefined, 'title']],
    ['the same twice', ['Tittel', 'Oppgave'], ['title', undefined]],
  ])('of people’s own: %s', (_, header, mapping) => expect(proposeMapping(header)).toEqual(mapping));
  it('must tell what each row is about', () => {
    expect(canImport(['due', undefined])).toBe(false);
    expect(canImport(['due', 'title'])).toBe(true);
  });
});

describe('rows', () => {
  it('of a list that somebody kept become items', () => {
    const { followUps, problemCount, skipped } = read(
      'Tiltak;Ansvar;Frist;Status;Prioritet;Sak;Organ;Møtedato;Emneord;Merknad;Lenke\n' +
        'Plan for gangvei;Rådmannen, Kari Vik (?);1. juni 2026;I arbeid;Høy;sak 12/26;Formannskapet;14.3.2026;vei, skole;"Ring\nKari";https://fjordvag.example/p\n',
    );
    expect({ problemCount, skipped }).toEqual({ problemCount: 0, skipped: 0 });
    expect(followUps).toMatchObject([
      {
        kind: 'note',
        title: 'Plan for gangvei',
        responsible: [{ name: 'Rådmannen' }, { name: 'Kari Vik', doubtful: true }],
        due: { text: '1. juni 2026', date: '2026-06-01', precision: 'day' },
        status: 'progress',
        priority: 'high',
        case: { number: '12/26' },
        meeting: { body: 'Formannskapet', date: '2026-03-14' },
        tags: ['vei', 'skole'],
        note: 'Ring\nKari',
        source: { url: 'https://fjordvag.example/p' },
        savedAt: NOW,
      },
    ]);
  });
  it('say which cells could not be read, and keep what they can', () => {
    const { followUps, problems, skipped } = read(
      'Tittel;Frist;Status;Lenke;Egen frist\nPlan;snarest;rosa;javascript:alert(1);i mai\n;1.6.2026;Åpen;;\n',
    );
    expect(problems).toEqual([
      { row: 1, column: 'url', value: 'javascript:alert(1)' },
      { row: 1, column: 'status', value: 'rosa' },
      { row: 1, column: 'ownDue', value: 'i mai' },
      { row: 1, column: 'due', value: 'snarest' },
    ]);
    expect(skipped).toBe(1);
    expect(followUps).toMatchObject([{ title: 'Plan', status: 'open', due: { text: 'snarest', precision: 'vague' } }]);
    expect(followUps[0]).not.toHaveProperty('source');
  });
  it('join several columns of notes, each with its name', () => {
    const table: Table = { header: ['Hva', 'Ringt', 'Svar'], rows: [['Plan', 'ja', 'nei']], delimiter: ';' };
    expect(itemsOfTable(table, ['title', 'note', 'note'], new Map(), NOW).followUps[0]?.note).toBe('Ringt: ja\nSvar: nei');
  });
  it('lose the apostrophe that guarded them, and no other', () => {
    const { followUps } = read("Tittel;Notat\n'=1+1;'+47 99\n'tis en sang;''=x\n");
    expect(followUps.map(({ title, note }) => [title, note])).toEqual([
      ['=1+1', '+47 99'],
      ["'tis en sang", "'=x"],
    ]);
  });
  it('read in twice give the same items, equal rows too, and leave alone what was done since', () => {
    const text = 'Tittel;Frist\nPlan;1.6.2026\nPlan;1.6.2026\n';
    const first = read(text).followUps;
    expect(new Set(first.map(({ id }) => id)).size).toBe(2);
    const since = first.map(one => ({ ...one, status: 'done' as const, changed: { status: NOW }, changedAt: NOW }));
    expect(planMerge(since, read(text, since).followUps).write).toEqual([]);
  });
});

describe('the CSV that Sakspor wrote', () => {
  it.each(Object.keys(EXPORT_WORDS) as LanguageCode[])('in %s, read in, changes nothing of what it came from', code => {
    const { followUps, problemCount } = read(toCsv(LIST, EXPORT_WORDS[code]), LIST);
    expect(problemCount).toBe(0);
    expect(planMerge(LIST, followUps)).toMatchObject({ added: [], changed: [], unchanged: LIST.length });
  });
  it('changes nothing, whatever words it holds', () => {
    fc.assert(
      fc.property(hostileList, list => {
        const unique = [...new Map(list.map(one => [one.id, one])).values()];
        fc.pre(unique.length > 0);
        const plan = planMerge(unique, read(toCsv(unique, EXPORT_WORDS.nb), unique).followUps);
        expect(plan.changed.map(({ before, after, fields }) => fields.map(field => [field, before[field], after[field]]))).toEqual([]);
        expect(plan.added).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
  it('on a new machine gives the list back, as far as a table can hold it', () => {
    const { followUps } = read(toCsv([item({ status: 'waiting', tags: ['vei'], note: '- ring' })], EXPORT_WORDS.sv));
    const { anchor: _, ...rest } = item({ status: 'waiting', tags: ['vei'], note: '- ring' });
    expect(followUps).toEqual([{ ...rest, savedAt: expect.any(Number), changedAt: expect.any(Number) }]);
  });
  it('edited in the spreadsheet changes what was edited; an empty cell changes nothing', () => {
    const ours = item({ note: 'Ring Kari', status: 'open' });
    const csv = toCsv([ours], EXPORT_WORDS.nb).replace('Åpen', 'Ferdig').replace('Ring Kari', '');
    const plan = planMerge([ours], read(csv, [ours]).followUps);
    expect(plan.changed).toMatchObject([{ fields: ['status'], after: { status: 'done', note: 'Ring Kari' } }]);
  });
});
