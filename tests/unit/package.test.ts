/** `npm run package`: the same sources give the same bytes, and nothing but the extension is in what the stores are given. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceFiles } from '../../tools/package.mjs';
import { filesIn, zipOf } from '../../tools/zip.mjs';
import { ROOT } from './support';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Writes files in this order, last changed at this time, into a folder of its own. @param time seconds since 1970 */
function laid(files: readonly (readonly [string, Uint8Array])[], time: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'sakspor-package-'));
  made.push(folder);
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes, { mode: time % 2 ? 0o600 : 0o755 });
    utimesSync(join(folder, name), time, time);
  }
  return folder;
}

const SMALL: [string, Uint8Array][] = [
  ['manifest.json', strToU8('{"name":"Sakspor"}')],
  ['ui/Å.js', strToU8('export {}')],
  ['ui/a.js', strToU8('export const a = 1'.repeat(500))],
  ['background.js', new Uint8Array()],
];

describe('a zip', () => {
  it('has the same bytes whatever order, times and modes its files have', () => {
    const one = zipOf(filesIn(laid(SMALL, 1_000_001)));
    const other = zipOf(filesIn(laid(SMALL.toReversed(), 1_700_000_000)));
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('has the same bytes in every time zone', () => {
    const script = `import('./tools/zip.mjs').then(({ zipOf }) => process.stdout.write(zipOf(new Map([['a', Buffer.from('a')]]))))`;
    const [one, other] = ['Asia/Tokyo', 'America/Lima'].map(TZ =>
      spawnSync(process.execPath, ['-e', script], { cwd: ROOT, env: { ...process.env, TZ } }),
    );
    expect(one?.stdout.length).toBeGreaterThan(80);
    expect(one?.stdout.equals(other?.stdout as Buffer)).toBe(true);
  });

  it('has other bytes when a name or a letter differs', () => {
    const zip = zipOf(new Map(SMALL));
    expect(Buffer.compare(zip, zipOf(new Map([...SMALL, ['more.js', strToU8('')]])))).not.toBe(0);
    expect(Buffer.compare(zip, zipOf(new Map([...SMALL.slice(1), ['manifest.json', strToU8('{"name":"SakspoR"}')]])))).not.toBe(0);
  });

  it('gives back what was put in, its names in order and divided by "/"', () => {
    const back = unzipSync(zipOf(filesIn(laid(SMALL, 5))));
    expect(Object.keys(back)).toEqual(['background.js', 'manifest.json', 'ui/a.js', 'ui/Å.js']);
    for (const [name, bytes] of SMALL) expect(back[name]).toEqual(bytes);
  });

  it('keeps programs programs, by their first line and not by the mode of the day', () => {
    const modeOf = (text: string) => {
      const zip = zipOf(new Map([['x', strToU8(text)]]));
      const entry = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
      return new DataView(zip.buffer, zip.byteOffset).getUint32(entry + 38, true) >>> 16;
    };
    expect(modeOf('#!/usr/bin/env node\n')).toBe(0o100755);
    expect(modeOf('# A title\n')).toBe(0o100644);
  });
});

describe.each(['chrome', 'firefox'])('what the store for %s is given', browser => {
  const folder = join(ROOT, 'dist', browser);
  const built = existsSync(join(folder, 'reader.js'));

  it.skipIf(!built)('is made of the build whenever it was made', () => {
    const files = [...filesIn(folder)];
    expect(files.length).toBeGreaterThan(20);
    expect(Buffer.compare(zipOf(filesIn(folder)), zipOf(filesIn(laid(files.toReversed(), 1_600_000_000))))).toBe(0);
  });

  it.skipIf(!built)('holds the manifest at its root, and neither tests nor hidden files', () => {
    const names = Object.keys(unzipSync(zipOf(filesIn(folder))));
    expect(names).toContain('manifest.json');
    expect(names.filter(name => /(?:^|\/)\.|\btests?\b|\.map$|\.tsx?$|^\/|\\/u.test(name))).toEqual([]);
  });

  it.skipIf(!built)('says nothing of the machine it was built on', () => {
    const places = [ROOT, ROOT.replaceAll('\\', '/'), homedir(), tmpdir(), 'file://', 'node_modules'].filter(place => place.length > 4);
    for (const [name, bytes] of filesIn(folder)) {
      const text = strFromU8(bytes, true);
      expect({ name, says: places.filter(place => text.includes(place)) }).toEqual({ name, says: [] });
    }
  });
});

describe('the source package', () => {
  const source = sourceFiles();

  it.skipIf(!source)('is all that git keeps and no more: what it takes to build, and nothing that was built', () => {
    const names = [...(source?.keys() ?? [])];
    for (const name of ['README.md', 'package.json', 'package-lock.json', 'tools/package.mjs', 'extension/manifest.ts', 'vite.config.ts'])
      expect(names).toContain(name);
    expect(names.filter(name => /^(?:dist|node_modules|\.tmp|\.git)\//u.test(name))).toEqual([]);
  });

  it.skipIf(!source)('tells how the extension is built from it', () => {
    const readme = strFromU8(source?.get('README.md') as Uint8Array);
    const how = readme.slice(readme.indexOf('## Build the packages'));
    for (const command of ['npm ci', 'npm run package']) expect(how).toContain(command);
  });
});
