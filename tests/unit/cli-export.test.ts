/** `sakspor export`, as it is built: what it writes of minutes and of a backup, and what it says when it cannot. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse as readCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { readSheet } from 'read-excel-file/node';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT_IDS } from '../../lib/export/formats';
import { type Backup, BackupSchema, toJson } from '../../lib/export/json';
import { EXPORT_WORDS } from '../../lib/export/words';
import { LIST, NOW } from './export/items';
import { buildCli, page } from './support';

const MINUTES = page(
  '<h1>Møteprotokoll for Fjordvåg formannskap</h1><p>Dato: 9.12.2026</p><p>Sted: Rådhuset</p><p>Til stede: Kari Nesheim, Tor Brekkan</p>' +
    '<h2>PS 1/26 Tertialrapport</h2><h3>Vedtak</h3><p>Rapporten tas til orientering.</p>' +
    '<h2>PS 2/26 Bilpark</h2><h3>Vedtak</h3><p>Kommunedirektøren innhenter tilbud innen 15. januar.</p>',
);

let cli = '';
let folder = '';
let minutes = '';
let backup = '';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync('node', [cli, 'export', ...args], { input, maxBuffer: 1 << 28 });
  return { status, bytes: stdout, stdout: stdout.toString(), stderr: stderr.toString() };
};
const csvOf = (stdout: string): Record<string, string>[] => readCsv(stdout, { bom: true, delimiter: ';', columns: true });

beforeAll(() => {
  cli = buildCli();
  folder = mkdtempSync(join(tmpdir(), 'sakspor-exports-'));
  minutes = file('mote.html', MINUTES);
  backup = file('sakspor.json', toJson(LIST, NOW));
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (cli) rmSync(dirname(cli), { recursive: true, force: true });
});

describe('sakspor export of minutes', () => {
  it('makes an item of every action, in the language of the minutes', () => {
    const { status, stdout, stderr } = run([minutes, '--format', 'csv']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = csvOf(stdout);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      Type: 'Til oppfølging',
      Ansvarlig: 'Kommunedirektøren',
      Frist: '2027-01-15',
      Saksnummer: 'sak 2/26',
      Møtedato: '2026-12-09',
      Lenke: pathToFileURL(minutes).href,
    });
  });

  it('makes items of the kinds that are asked for', () => {
    const kinds = (kind: string) =>
      csvOf(run([minutes, '--format', 'csv', '--kind', kind, '--language', 'en']).stdout).map(row => row.Type);
    expect(kinds('decision')).toEqual(['Decision', 'Decision']);
    expect(kinds('action,case').sort()).toEqual(['Action', 'Item', 'Item']);
  });

  it('reads standard input, which nobody can go back to', () => {
    const { status, stdout } = run(['-', '--format', 'json'], MINUTES);
    expect(status).toBe(0);
    const read = JSON.parse(stdout) as Backup;
    expect(v.is(BackupSchema, read)).toBe(true);
    expect(read.followUps).toHaveLength(1);
    expect(read.followUps[0]?.source).toBeUndefined();
  });

  it('writes one file of many, each item once', () => {
    const other = file('annet.html', MINUTES.replaceAll('2/26', '3/26').replace('innhenter tilbud', 'kjøper en bil'));
    const rows = csvOf(run([minutes, other, minutes, '--format', 'csv']).stdout);
    expect(rows.map(row => row.Saksnummer)).toEqual(['sak 2/26', 'sak 3/26']);
  });

  it.each(FORMAT_IDS.map(format => [format]))('writes %s to a file', format => {
    const output = join(folder, `ut.${format}`);
    const { status, stdout, stderr } = run([minutes, '--format', format, '--output', output]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(output).length).toBeGreaterThan(100);
  });
});

describe('sakspor export of a backup', () => {
  it('writes all of it, in the language that is asked for', () => {
    const rows = csvOf(run([backup, '--format', 'csv', '--language', 'sv']).stdout);
    expect(rows.map(row => row.Id)).toEqual(LIST.map(one => one.id));
    expect(rows[0]?.Status).toBe('Öppen');
  });

  it('writes what it was given, for the same backup', () => {
    expect((JSON.parse(run([backup, '--format', 'json']).stdout) as Backup).followUps).toEqual(LIST);
  });

  it('groups a report as it is asked to', () => {
    expect(run([backup, '--format', 'tasklist', '--by', 'meeting']).stdout).toContain('## Kommunestyret 31. januar 2019');
  });

  it('says what the format cannot hold', () => {
    const { status, stdout, stderr } = run([backup, '--format', 'ics']);
    expect(status).toBe(0);
    expect(stderr).toBe('sakspor: 3 of 10 left out: ics holds only what has a date\n');
    expect(new ICAL.Component(ICAL.parse(stdout) as unknown[]).getAllSubcomponents()).toHaveLength(7);
  });

  it('makes a workbook of thousands of items', async () => {
    const many = Array.from(
      { length: 3000 },
      (_, i) => ({ ...LIST[0], id: `oppgave${i}`, title: `Oppgave ${i}` }) as (typeof LIST)[number],
    );
    const { status, bytes } = run([file('mange.json', toJson(many, NOW)), '--format', 'xlsx']);
    expect(status).toBe(0);
    expect(await readSheet(bytes)).toHaveLength(3001);
  });
});

describe('what the user can mend', () => {
  it.each<[string, string[], RegExp]>([
    ['no format', ['x.html'], /export needs --format: csv, xlsx/u],
    ['a format that there is not', ['x.html', '--format', 'pdf'], /no --format pdf/u],
    ['a language that there is not', ['x.html', '--format', 'csv', '--language', 'is'], /no --language is: .*nb, nn, sv/u],
    ['a kind that there is not', ['x.html', '--format', 'csv', '--kind', 'action,plan'], /no --kind plan/u],
    ['a grouping that there is not', ['x.html', '--format', 'csv', '--by', 'colour'], /no --by colour/u],
  ])('%s ends with 2 and one line', (_, args, says) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each<[string, () => string, RegExp]>([
    ['a file that is not there', () => join(folder, 'borte.html'), /no such file/],
    ['JSON of another program', () => file('annen.json', '{"name":"x"}'), /no backup/],
    ['a backup cut off', () => file('kort.json', toJson(LIST, NOW).slice(0, 900)), /ends before its end/],
    [
      'a backup of a newer version',
      () => file('ny.json', toJson(LIST, NOW).replace('"version": 2', '"version": 9')),
      /newer version \(9\)/,
    ],
    ['a damaged backup', () => file('skadet.json', toJson(LIST, NOW).replace('"status": "open"', '"status": "paused"')), /item 1 .*status/],
    ['a page with nothing to follow', () => file('tom.html', page('<p>Det blir ny lekeplass.</p>')), /nothing to export/],
  ])('%s ends with 1, one line and no file', (_, name, says) => {
    const output = join(folder, 'ingen.csv');
    const { status, stdout, stderr } = run([name(), '--format', 'csv', '--output', output]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(output)).toBe(false);
  });

  it('a file that cannot be written', () => {
    const { status, stderr } = run([minutes, '--format', 'csv', '--output', join(folder, 'ingen', 'ut.csv')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/cannot be written \(ENOENT\)/);
  });

  it('a file that cannot be read does not keep the others from it', () => {
    const { status, stdout } = run([join(folder, 'borte.html'), minutes, '--format', 'csv']);
    expect(status).toBe(1);
    expect(csvOf(stdout)).toHaveLength(1);
  });

  it('every language has its words', () => {
    for (const language of Object.keys(EXPORT_WORDS)) {
      const { status, stdout } = run([minutes, '--format', 'markdown', '--language', language]);
      expect([language, status]).toEqual([language, 0]);
      expect(stdout.split('\n')[0]).toBe(`# ${EXPORT_WORDS[language as 'nb'].report.title.deadline}`);
    }
  });
});

describe('an option of the other command', () => {
  it('is refused by parse', () => {
    const { status, stderr } = spawnSync('node', [cli, 'parse', minutes, '--kind', 'action'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'sakspor: --kind is for export only\n']);
  });
});
