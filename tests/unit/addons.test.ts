/** Mozilla's own linter of add-ons, which its store runs over what is uploaded, over the build for Firefox. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/zip.mjs';
import { ROOT } from './support';

interface Told {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

const FOLDER = join(ROOT, 'dist', 'firefox');

/** Runs the linter. @returns what it says, its errors apart from its warnings and notices */
function lint(folder: string): { errors: Told[]; warnings: Told[]; notices: Told[] } {
  const linter = join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', folder], { encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(stdout);
}

/**
 * What is warned of and cannot be otherwise, by its code: the code that it may be about, and why it stays. Each is
 * looked at in the file itself, so that the same warning about code of our own is no excuse.
 */
const UNAVOIDABLE: Record<string, RegExp> = {
  // Preact can set an element's HTML where it is asked to by `dangerouslySetInnerHTML`, which nothing here does (see
  // below). The store wants libraries as they were released, so the line stays in.
  UNSAFE_VAR_ASSIGNMENT: /\.__html\b.{0,120}\.innerHTML\s*=/su,
};

const isUnavoidable = ({ code, file, line = 1, column = 1 }: Told): boolean => {
  const pattern = UNAVOIDABLE[code];
  if (!pattern || !file) return false;
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
  const at = lines.slice(0, line - 1).join('\n').length + column;
  return pattern.test(lines.join('\n').slice(Math.max(0, at - 200), at + 200));
};

describe.skipIf(!existsSync(join(FOLDER, 'reader.js')))('the add-on for Firefox', () => {
  let told: ReturnType<typeof lint> = { errors: [], warnings: [], notices: [] };
  beforeAll(() => {
    told = lint(FOLDER);
  }, 120_000);

  it('has no errors', () => expect(told.errors).toEqual([]));

  it('has no warnings but those that cannot be avoided', () => {
    expect(told.warnings.filter(one => !isUnavoidable(one))).toEqual([]);
    expect(told.notices).toEqual([]);
  });

  it('still has each warning that is excused', () => {
    const codes = new Set(told.warnings.map(({ code }) => code));
    expect(Object.keys(UNAVOIDABLE).filter(code => !codes.has(code))).toEqual([]);
  });
});

describe('our own code', () => {
  it('never sets HTML from a string, which the excused warning would hide', () => {
    const setsHtml = /dangerouslySetInnerHTML|(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/u;
    const code = ['extension', 'lib'].flatMap(folder => [...filesIn(join(ROOT, folder))].filter(([name]) => /\.tsx?$/u.test(name)));
    expect(code.length).toBeGreaterThan(100);
    expect(code.flatMap(([name, bytes]) => (setsHtml.test(Buffer.from(bytes).toString()) ? [name] : []))).toEqual([]);
  });
});
