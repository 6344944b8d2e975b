/** When to remind of a backup, and the automatic copy. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { lastBackup, noteBackup, putOffBackup } from '../../extension/store/backup';
import { canCopy, copyState, writeCopy } from '../../extension/store/copy';
import { database } from '../../extension/store/database';
import { backupDue, changedSince } from '../../lib/followup/backup';
import { item } from './items';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 4, 20);
const items = (count: number, savedAt: number, changedAt = savedAt) =>
  Array.from({ length: count }, (_, i) => item({ id: `item-${savedAt}-${i}`, savedAt, changedAt }));

describe('what has changed since the last backup', () => {
  const last = { at: NOW - 10 * DAY, count: 10 };
  it.each([
    ['nothing', items(10, NOW - 20 * DAY), 0],
    ['new ones', [...items(10, NOW - 20 * DAY), ...items(3, NOW)], 3],
    ['changed ones', items(10, NOW - 20 * DAY, NOW), 10],
    ['deleted ones', items(7, NOW - 20 * DAY), 3],
    ['a new one for a deleted one', [...items(9, NOW - 20 * DAY), ...items(1, NOW)], 2],
  ])('%s', (_, list, changed) => expect(changedSince(list, last)).toBe(changed));
  it('is everything where there was none', () => expect(changedSince(items(4, NOW), undefined)).toBe(4));
});

describe('a reminder of a backup', () => {
  const last = (days: number, count: number) => ({ at: NOW - days * DAY, count });
  it.each([
    ['an empty list', [], undefined, false],
    ['a few new items and no backup', items(3, NOW - DAY), undefined, false],
    ['many and no backup', items(20, NOW), undefined, true],
    ['some for a long time and no backup', items(6, NOW - 40 * DAY), undefined, true],
    ['just backed up', items(50, NOW - DAY), last(0, 50), false],
    ['many changed since', items(50, NOW - 20 * DAY, NOW), last(3, 50), true],
    ['little changed, lately', [...items(50, NOW - 20 * DAY), ...items(2, NOW)], last(3, 50), false],
    ['little changed, long ago', [...items(50, NOW - 90 * DAY), ...items(2, NOW)], last(31, 50), true],
    ['nothing changed, long ago', items(50, NOW - 90 * DAY), last(31, 50), false],
    ['put off lately', items(50, NOW - 20 * DAY, NOW), { ...last(3, 50), putOff: NOW - DAY }, false],
    ['put off some time ago', items(50, NOW - 20 * DAY, NOW), { ...last(30, 50), putOff: NOW - 8 * DAY }, true],
  ])('%s', (_, list, backup, due) => expect(backupDue(list, backup, NOW)).toBe(due));
});

describe('what is remembered', () => {
  beforeEach(() => database.kept.clear());
  it('is the last backup', async () => {
    expect(await lastBackup()).toBeUndefined();
    await noteBackup(NOW, 7);
    expect(await lastBackup()).toEqual({ at: NOW, count: 7 });
    await putOffBackup(NOW + 1);
    expect(await lastBackup()).toEqual({ at: NOW, count: 7, putOff: NOW + 1 });
    await noteBackup(NOW + 2, 8);
    expect(await lastBackup()).toEqual({ at: NOW + 2, count: 8 });
  });
  it('is that it was put off, before there was any', async () => {
    await putOffBackup(NOW);
    expect(backupDue(items(20, NOW), await lastBackup(), NOW + DAY)).toBe(false);
    expect(backupDue(items(20, NOW), await lastBackup(), NOW + 8 * DAY)).toBe(true);
  });
});

describe('the automatic copy', () => {
  it('is not offered where the browser has no files for it', async () => {
    expect(canCopy()).toBe(false);
    expect(await copyState()).toEqual({ state: 'none' });
    expect(await writeCopy([item()], NOW)).toBe('none');
  });
});
