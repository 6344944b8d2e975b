/** Reading a backup back: ours in every version, and whatever else might be called sakspor.json. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../lib/export/json';
import { withChange } from '../../../lib/followup/change';
import { LIMITS } from '../../../lib/followup/followup';
import { planMerge } from '../../../lib/followup/merge';
import { readBackup } from '../../../lib/import/json';
import { ImportError, type ImportProblem } from '../../../lib/import/problem';
import { checkSize, LARGEST, textOf } from '../../../lib/import/text';
import { hostileList, LIST } from '../export/items';
import { dismissal, item, manyItems } from '../items';

const NOW = Date.UTC(2026, 4, 20, 12);
const problemOf = (work: () => unknown): ImportProblem | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof ImportError) return error.problem;
    throw error;
  }
};
const refused = (text: string): ImportProblem | undefined => problemOf(() => readBackup(text, NOW));
const backup = (followUps: unknown, version: unknown = 2): string =>
  JSON.stringify({ format: 'sakspor', version, exported: '2026-05-01T10:00:00.000Z', followUps });

/** What version 1 wrote. */
const VERSION_1 = {
  id: 'abcdefg1234567',
  kind: 'action',
  status: 'done',
  title: 'Lage plan for gangvei',
  note: 'viktig',
  quote: 'Rådmannen lager plan for gangvei.',
  meeting: { body: 'Formannskapet', date: '2026-03-14' },
  case: { number: '12/26', title: 'Ny gangvei' },
  responsible: [{ name: 'Rådmannen' }],
  due: { text: 'uke 21', date: '2026-W21', precision: 'week' },
  source: { url: 'https://www.fjordvag.kommune.no/protokoll#sak-12', title: 'Protokoll Fjordvåg kommune' },
  language: 'nb',
  anchor: { exact: 'Rådmannen', prefix: '', suffix: '', start: 10 },
  savedAt: 1000,
  changedAt: 2000,
};

describe('a backup', () => {
  it('comes back as it was, whatever words it holds', () => {
    expect(readBackup(toJson(LIST, NOW), NOW)).toEqual({
      followUps: LIST,
      dismissals: [],
      version: 2,
      exported: new Date(NOW).toISOString(),
    });
    fc.assert(
      fc.property(hostileList, list => void expect(readBackup(toJson(list, NOW), 8.64e15).followUps).toEqual(list)),
      { numRuns: 30 },
    );
  });
  it('read in twice changes nothing', () => {
    fc.assert(
      fc.property(hostileList, list => {
        const read = () => readBackup(toJson(list, NOW), NOW).followUps;
        const first = planMerge([], read()).write;
        expect(planMerge(first, read()).write).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
  it('of version 1 is brought forward: what was changed, and whose minutes they are', () => {
    const { followUps, version } = readBackup(backup([VERSION_1], 1), NOW);
    expect(version).toBe(1);
    expect(followUps).toEqual([
      {
        ...VERSION_1,
        meeting: { ...VERSION_1.meeting, municipality: 'Fjordvåg' },
        priority: 'normal',
        tags: [],
        asked: [],
        changed: { title: 2000, note: 2000, status: 2000 },
        history: [],
      },
    ]);
  });
  it('of version 1 may be longer than a record is today', () => {
    const long = { ...VERSION_1, quote: 'x'.repeat(LIMITS.quote + 5), case: { number: '1'.repeat(200) } };
    const [one] = readBackup(backup([long], 1), NOW).followUps;
    expect(one?.quote).toHaveLength(LIMITS.quote);
    expect(one?.case.number).toHaveLength(LIMITS.number);
  });
  it('from a clock that goes wrong does not win over all that is to come', () => {
    const future = withChange(item({ id: 'future' }), { status: 'done' }, NOW + 1e11);
    const [one] = readBackup(toJson([future], NOW), NOW).followUps;
    expect(one).toMatchObject({ changedAt: NOW, changed: { status: NOW }, history: [{ at: NOW }] });
  });
  it('of ten thousand items is read in well under two seconds', () => {
    const text = toJson(manyItems(10_000), NOW);
    const started = performance.now();
    expect(readBackup(text, NOW).followUps).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(4000);
  });
  it('brings what was dismissed, none of it later than now; a file of before has none', () => {
    const read = readBackup(toJson([], NOW, [dismissal(), dismissal({ id: 'future', at: NOW + 1e11 })]), NOW);
    expect(read.dismissals).toEqual([dismissal(), dismissal({ id: 'future', at: NOW })]);
    expect(readBackup(backup([]), NOW).dismissals).toEqual([]);
  });
  it('may be empty', () => expect(readBackup(backup([]), NOW).followUps).toEqual([]));
});

describe('a file that is no sound backup is refused', () => {
  const sound = toJson([item()], NOW);
  it.each<[string, string, ImportProblem['key']]>([
    ['cut off in the middle', sound.slice(0, sound.length / 2), 'truncated'],
    ['cut off before its end', sound.trimEnd().slice(0, -1), 'truncated'],
    ['with a letter too much', sound.replace('"version": 2', '"version": 2x'), 'notJson'],
    ['plain text', 'Møtebok fra formannskapet', 'notJson'],
    ['a web page', '<!doctype html><p>{"format":"sakspor"}', 'notJson'],
    ['a table', 'Status;Tittel\nÅpen;x', 'notJson'],
    ['another program’s JSON', '{"tasks":[{"title":"x"}]}', 'foreign'],
    ['a GeoJSON', '{"type":"FeatureCollection","features":[]}', 'foreign'],
    ['a list', '[1,2,3]', 'foreign'],
    ['a number', '7', 'notJson'],
    ['null', 'null', 'notJson'],
    ['without a version', '{"format":"sakspor","followUps":[]}', 'foreign'],
    ['with a version that is no number', backup([], '2'), 'foreign'],
    ['with version 0', backup([], 0), 'foreign'],
    ['of a newer version', backup([], 3), 'newer'],
    ['whose items are no list', backup({ 0: {} }), 'badItems'],
    ['with an item that is none', backup([null]), 'badItems'],
    ['with an item that is a list', backup([[]]), 'badItems'],
    ['with an item of another form', backup([{ id: 'x', title: 5 }]), 'badItems'],
    ['with an item of another form, in version 1', backup([{ ...VERSION_1, meeting: 5 }], 1), 'badItems'],
    ['with an unknown status', backup([{ ...item(), status: 'lost' }]), 'badItems'],
    ['with a script for an address', backup([{ ...item(), source: { url: 'javascript:alert(1)', title: '' } }]), 'badItems'],
    ['with more fields than there are', backup([{ ...item(), evil: true }]), 'badItems'],
    ['with an endless title', backup([{ ...item(), title: 'x'.repeat(3000), evil: 1 }]), 'badItems'],
    ['with something dismissed that is no list', backup([]).replace('}', ',"dismissals":{}}'), 'badItems'],
    ['with a script for a dismissed page', toJson([], NOW, [dismissal({ page: 'javascript:alert(1)' })]), 'badItems'],
    ['deep as a well', '['.repeat(200_000) + ']'.repeat(200_000), 'foreign'],
    ['deep as a well, and never closed', '{"a":'.repeat(100_000), 'foreign'],
    ['deep inside an item', backup([{ ...item(), note: 'deep' }]).replace('"deep"', '['.repeat(50_000) + ']'.repeat(50_000)), 'foreign'],
  ])('%s', (_, text, key) => expect(refused(text)?.key).toBe(key));

  it('and says which item and field, and how many', () => {
    const items = [item(), { ...item(), title: 'Skolegård', due: { text: 'x', precision: 'soon' } }, { ...item(), savedAt: -1 }];
    expect(refused(backup(items))).toEqual({ key: 'badItems', count: 2, first: 2, field: 'due.precision', title: 'Skolegård' });
  });
  it('and says where it stops making sense', () => {
    expect(refused('{\n  "format": "sakspor",\n  "version" 2\n}')).toEqual({ key: 'notJson', line: 3, column: 13 });
  });
  it('and reaches no prototype', () => {
    const wicked = (fields: string) =>
      `{"format":"sakspor","version":2,"exported":"","followUps":[${JSON.stringify(item()).replace('{', `{${fields},`)}],"__proto__":{"polluted":1}}`;
    for (const fields of ['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}', '"toString":1']) {
      try {
        const [one] = readBackup(wicked(fields), NOW).followUps;
        expect(one).toEqual(item());
        expect(Object.keys(one ?? {}).sort()).toEqual(Object.keys(item()).sort());
        expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }
    const inner = backup([JSON.parse(JSON.stringify(item()).replace('"changed":{}', '"changed":{"__proto__":5}'))]);
    expect(refused(inner)?.key ?? 'read').toMatch(/badItems|read/u);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  it('whatever it is: there is always an answer, never a crash', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map(json => backup(JSON.parse(json))),
        ),
        text => {
          const problem = refused(text);
          if (!problem) expect(JSON.parse(text)).toMatchObject({ format: 'sakspor' });
        },
      ),
    );
  });
});

describe('the bytes of a file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const utf16 = (text: string, little: boolean, mark = true): Uint8Array => {
    const units = [...((mark ? '\uFEFF' : '') + text)].flatMap(letter => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
    return new Uint8Array(units);
  };
  it.each<[string, Uint8Array]>([
    ['UTF-8', bytes('Åpen; sjå her')],
    ['UTF-8 with a mark', bytes('\uFEFFÅpen; sjå her')],
    ['UTF-16 little-endian', utf16('Åpen; sjå her', true)],
    ['UTF-16 big-endian', utf16('Åpen; sjå her', false)],
    ['UTF-16 without a mark', utf16('Åpen; sjå her', true, false)],
    ['Windows-1252', new Uint8Array([0xc5, 0x70, 0x65, 0x6e, 0x3b, 0x20, 0x73, 0x6a, 0xe5, 0x20, 0x68, 0x65, 0x72])],
  ])('in %s are read', (_, file) => expect(textOf(file)).toBe('Åpen; sjå her'));

  it.each<[string, Uint8Array, ImportProblem['key']]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', bytes(' \r\n\t '), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]), 'binary'],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), 'binary'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'workbook'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'workbook'],
    ['zeros', new Uint8Array(1000), 'binary'],
  ])('that are %s are refused', (_, file, key) => expect(problemOf(() => textOf(file))?.key).toBe(key));

  it('are asked their number before they are read', () => {
    expect(problemOf(() => checkSize(0, 'json'))).toEqual({ key: 'empty' });
    expect(problemOf(() => checkSize(50 * 1024 * 1024, 'csv'))).toEqual({ key: 'tooLarge', bytes: 50 * 1024 * 1024, most: LARGEST.csv });
    expect(problemOf(() => checkSize(LARGEST.json, 'json'))).toBeUndefined();
  });
  it('fifty million of nonsense get an answer quickly', () => {
    const started = performance.now();
    expect(refused('['.repeat(50_000_000))?.key).toBe('foreign');
    expect(refused('{"a":'.repeat(10_000_000))?.key).toBe('foreign');
    expect(refused(`{"a":"${'x'.repeat(50_000_000)}"}`)?.key).toBe('foreign');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
