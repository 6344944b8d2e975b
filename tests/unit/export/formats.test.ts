/** The list of formats: each is whole, and each can be made in every language. */
import { describe, expect, it } from 'vitest';
import { FORMAT_IDS, FORMATS, fileName } from '../../../lib/export/formats';
import { EXPORT_WORDS } from '../../../lib/export/words';
import type { LanguageCode } from '../../../lib/minutes';
import { LIST, NOW } from './items';

const CODES = Object.keys(EXPORT_WORDS) as LanguageCode[];

describe('the formats', () => {
  it('are each named by their own id', () => {
    expect(Object.keys(FORMATS).sort()).toEqual([...FORMAT_IDS].sort());
    for (const id of FORMAT_IDS) expect(FORMATS[id].id).toBe(id);
  });

  it('give files names that tell them apart', () => {
    expect(FORMAT_IDS.map(id => fileName(FORMATS[id], '2019-03-20'))).toEqual([
      'sakspor-2019-03-20.csv',
      'sakspor-2019-03-20.xlsx',
      'sakspor-2019-03-20.ics',
      'sakspor-ics-tasks-2019-03-20.ics',
      'sakspor-todoist-2019-03-20.csv',
      'sakspor-markdown-2019-03-20.md',
      'sakspor-tasklist-2019-03-20.md',
      'sakspor-2019-03-20.html',
      'sakspor-2019-03-20.json',
      'sakspor-annotations-2019-03-20.jsonld',
    ]);
  });

  it.each(FORMAT_IDS)('%s is made in every language, the same twice', async id => {
    for (const code of CODES) {
      const make = () => FORMATS[id].make(LIST, EXPORT_WORDS[code], NOW);
      const made = await make();
      expect([code, made.length > 200]).toEqual([code, true]);
      // A workbook's zip has the time in it.
      if (typeof made === 'string') expect(await make()).toBe(made);
    }
  });

  it('leave the list as it was', async () => {
    const before = JSON.stringify(LIST);
    for (const id of FORMAT_IDS) await FORMATS[id].make(Object.freeze([...LIST]), EXPORT_WORDS.nb, NOW);
    expect(JSON.stringify(LIST)).toBe(before);
  });
});

describe('the words of exports', () => {
  it.each(CODES)('%s: the sheet has a name that a workbook allows, and no word is empty', code => {
    const { sheet, columns, status, kind, priority, groups, report, tag } = EXPORT_WORDS[code];
    expect(sheet).toMatch(/^[^[\]/\\:*?]{1,31}$/u);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    for (const word of [columns, status, kind, priority, groups, report.title].flatMap(all => Object.values(all)))
      expect(word.trim()).not.toBe('');
    expect(new Set(Object.values(columns)).size).toBe(Object.keys(columns).length);
  });

  it.each(CODES)('%s: one and more are told apart', code => {
    const { daysOver, reminder, report } = EXPORT_WORDS[code];
    expect(daysOver(1)).not.toBe(daysOver(2).replace('2', '1'));
    expect(reminder(1)).not.toBe(reminder(2).replace('2', '1'));
    expect(reminder(0)).not.toMatch(/\d/u);
    expect(report.counts(3, 0)).not.toMatch(/0/u);
  });
});
