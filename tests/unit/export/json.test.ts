/** The backup: it holds everything, and its published schema accepts just what the program itself accepts. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Backup, BackupSchema, toJson } from '../../../lib/export/json';
import { withChange } from '../../../lib/followup/change';
import { schemaText } from '../../../tools/schema.mjs';
import { dismissal } from '../items';
import { hostileList, item, LIST, NOW } from './items';

const FILE = new URL('../../../lib/export/backup.schema.json', import.meta.url);
const ajv = new Ajv2020({ allErrors: false });
formats.default(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(FILE, 'utf8')) as object);
const changed = (): Record<string, unknown> & { followUps: Record<string, unknown>[] } => JSON.parse(toJson([item()], NOW));

describe('the backup', () => {
  it('holds everything, with its version', () => {
    expect(JSON.parse(toJson(LIST, 0))).toEqual({ format: 'sakspor', version: 2, exported: '1970-01-01T00:00:00.000Z', followUps: LIST });
  });

  it('holds what was dismissed, where anything was; without it, it is the file that it always was', () => {
    expect(JSON.parse(toJson([], 0, [dismissal()])).dismissals).toEqual([dismissal()]);
    expect(JSON.parse(toJson([], 0, []))).not.toHaveProperty('dismissals');
  });

  it('comes back as it was, whatever words it holds', () => {
    fc.assert(
      fc.property(hostileList, list => {
        expect((JSON.parse(toJson(list, NOW)) as Backup).followUps).toEqual(list);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the published schema', () => {
  it('is up to date (npm run schema)', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(schemaText(BackupSchema));
  });

  it('accepts what is written, with all fields that there are', () => {
    const full = withChange(item(), { ownDue: '2019-03-24', reminder: { on: '2019-03-20' }, tags: ['x'] }, NOW);
    expect(valid(JSON.parse(toJson([...LIST, full], NOW, [dismissal()]))), JSON.stringify(valid.errors)).toBe(true);
  });

  it('accepts hostile words', () => {
    fc.assert(
      fc.property(hostileList, list => {
        expect(valid(JSON.parse(toJson(list, NOW))), JSON.stringify(valid.errors)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each<[string, (backup: ReturnType<typeof changed>) => void]>([
    ['another program’s file', backup => Object.assign(backup, { format: 'other' })],
    ['a version that is not this one', backup => Object.assign(backup, { version: 3 })],
    ['no date', backup => Object.assign(backup, { exported: 'today' })],
    ['no list', backup => Object.assign(backup, { followUps: {} })],
    ['what was dismissed, of another form', backup => Object.assign(backup, { dismissals: [{ id: 'abcdef' }] })],
    ['a field too many', backup => Object.assign(backup, { extra: 1 })],
    ['an item without its quote', ({ followUps: [one] }) => delete one?.quote],
    ['an item with a field too many', ({ followUps: [one] }) => Object.assign(one as object, { extra: 1 })],
    ['an id that is none', ({ followUps: [one] }) => Object.assign(one as object, { id: '../../x' })],
    [
      'a page that is a script',
      ({ followUps: [one] }) => Object.assign(one as object, { source: { url: 'javascript:alert(1)', title: '' } }),
    ],
    ['a status that there is not', ({ followUps: [one] }) => Object.assign(one as object, { status: 'paused' })],
    ['a deadline that is no date', ({ followUps: [one] }) => Object.assign(one as object, { ownDue: '1. juni' })],
    ['a time that is no number', ({ followUps: [one] }) => Object.assign(one as object, { savedAt: '2019-01-01' })],
    ['a title that is too long', ({ followUps: [one] }) => Object.assign(one as object, { title: 'x'.repeat(2001) })],
    ['a change of a field that is not the user’s', ({ followUps: [one] }) => Object.assign(one as object, { changed: { quote: 1 } })],
    [
      'a step of the history with another field’s value',
      ({ followUps: [one] }) => Object.assign(one as object, { history: [{ at: 1, field: 'status', from: 7 }] }),
    ],
  ])('refuses %s, and so does the program', (_, spoil) => {
    const backup = changed();
    expect([valid(backup), v.is(BackupSchema, backup)]).toEqual([true, true]);
    spoil(backup);
    expect([valid(backup), v.is(BackupSchema, backup)]).toEqual([false, false]);
  });
});
