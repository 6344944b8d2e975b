/** The command line, as it is built: what it prints, and what it says when it cannot. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { buildCli, page } from './support';

const MINUTES = page(
  '<h1>Møteprotokoll for Fjordvåg formannskap</h1><p>Dato: 9.12.2026</p><p>Sted: Rådhuset</p><p>Til stede: Kari Nesheim, Tor Brekkan</p>' +
    '<h2>PS 1/26 Tertialrapport</h2><h3>Vedtak</h3><p>Rapporten tas til orientering.</p>' +
    '<h2>PS 2/26 Bilpark</h2><h3>Vedtak</h3><p>Kommunedirektøren innhenter tilbud innen 15. januar.</p>',
);

let cli = '';
let folder = '';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync('node', [cli, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const parsed = (stdout: string): Minutes[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Minutes);

beforeAll(() => {
  cli = buildCli();
  folder = mkdtempSync(join(tmpdir(), 'sakspor-files-'));
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (cli) rmSync(dirname(cli), { recursive: true, force: true });
});

describe('sakspor parse', () => {
  it('prints a document a line', () => {
    const name = file('mote.html', MINUTES);
    const { status, stdout, stderr } = run(['parse', name, name]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const documents = parsed(stdout);
    expect(documents).toHaveLength(2);
    expect(documents[0]).toMatchObject({ source: { uri: name, format: 'html' }, language: 'nb', kind: 'minutes' });
    expect(documents[0]?.cases.map(one => one.number)).toEqual(['1/26', '2/26']);
  });

  it('prints one array with --format json', () => {
    const { stdout } = run(['parse', file('mote.html', MINUTES), '--format', 'json']);
    expect((JSON.parse(stdout) as Minutes[]).map(({ kind }) => kind)).toEqual(['minutes']);
  });

  it('prints a table for people', () => {
    const { stdout } = run(['parse', '--format', 'table', file('mote.html', MINUTES)]);
    for (const words of ['Tertialrapport', '2027-01-15', 'Kommunedirektøren', 'noted']) expect(stdout).toContain(words);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(160);
  });

  it('reads standard input', () => {
    expect(parsed(run(['parse', '-'], MINUTES).stdout)).toMatchObject([{ source: { uri: '' }, kind: 'minutes' }]);
  });

  it('reads plain text', () => {
    const text =
      'Referat fra møte 9.12.2026\n\nTil stede: Kari Nesheim\n\nSak 1/26 Bil\n\nVedtak: Saken utsettes.\n\nSak 2/26 Båt\n\nVedtak: Saken utsettes.\n';
    expect(parsed(run(['parse', file('mote.txt', text)]).stdout)).toMatchObject([{ source: { format: 'text' }, kind: 'minutes' }]);
  });

  it('says of a page that is no minutes that it is none, and that is no error', () => {
    const { status, stdout } = run(['parse', file('annet.html', page('<p>Det blir ny lekeplass på torget.</p>'))]);
    expect(status).toBe(0);
    expect(parsed(stdout)).toMatchObject([{ kind: 'none', cases: [] }]);
  });

  it.each([
    ['UTF-8 that says it were Windows-1252', Buffer.from(MINUTES.replace('<head>', '<head><meta charset="windows-1252">'))],
    ['Windows-1252 that declares itself', Buffer.from(MINUTES.replace('<head>', '<head><meta charset="windows-1252">'), 'latin1')],
    ['Windows-1252 that does not', Buffer.from(MINUTES, 'latin1')],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${MINUTES}`)],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(MINUTES, 'utf16le')])],
  ])('reads %s', (_, bytes) => {
    expect(parsed(run(['parse', file('mote.html', bytes)]).stdout)[0]?.meeting.place).toBe('Rådhuset');
  });
});

describe('what the user can mend', () => {
  it.each<[string, () => string[]]>([
    ['no command', () => []],
    ['another command', () => ['skriv', 'x.html']],
    ['no file', () => ['parse']],
    ['a format that there is not', () => ['parse', 'x.html', '--format', 'xml']],
    ['an option that there is not', () => ['parse', 'x.html', '--fort']],
  ])('%s ends with 2 and tells how to', (_, args) => {
    const { status, stdout, stderr } = run(args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });

  it.each<[string, () => string, RegExp]>([
    ['a file that is not there', () => join(folder, 'borte.html'), /no such file/],
    ['a folder', () => folder, /directory/],
    ['an empty file', () => file('tom.html', ''), /empty/],
    ['a file of white space', () => file('blank.txt', ' \n \n'), /empty/],
    ['a picture', () => file('bilde.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0])), /binary/],
  ])('%s ends with 1 and one line', (_, name, says) => {
    const { status, stdout, stderr } = run(['parse', name()]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('a file that cannot be read does not keep the others from it', () => {
    const { status, stdout } = run(['parse', join(folder, 'borte.html'), file('mote.html', MINUTES)]);
    expect(status).toBe(1);
    expect(parsed(stdout)).toMatchObject([{ kind: 'minutes' }]);
  });

  it('help is no error', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('usage: sakspor parse');
  });
});
