/** The figures that the five founding documents must reach, where the corpus lies beside the repository. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli, ROOT } from './support';

const CORPUS = resolve(ROOT, '../shared/corpus');
/** Real documents by real people: they stay outside the repository. */
const FOUNDING = [
  'nb-indre-ostfold-delprosjekt',
  'nb-kongsbergregionen-radmannsutvalg',
  'nb-lavangen-presentasjon',
  'nb-senja-ledermote',
  'sv-umearegionen-kommunchefer',
];
const LEAST = { cases: 0.95, decisions: 0.75, actions: 0.75, meeting: 0.8 };

const there = existsSync(join(CORPUS, 'score.mjs'));

describe.skipIf(!there)(`the founding documents${there ? '' : ' (skipped: there is no ../shared/corpus)'}`, () => {
  let cli = '';
  let gold = '';
  beforeAll(() => {
    cli = buildCli();
    gold = mkdtempSync(join(tmpdir(), 'sakspor-gold-'));
    for (const name of FOUNDING) copyFileSync(join(CORPUS, `${name}.gold.json`), join(gold, `${name}.gold.json`));
  }, 120_000);
  afterAll(() => {
    for (const folder of [gold, cli && dirname(cli)]) if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('reach their figures as web pages', () => {
    const pages = FOUNDING.map(name => join(CORPUS, `${name}.html`));
    const parsed = spawnSync('node', [cli, 'parse', '--format', 'jsonl', ...pages], { encoding: 'utf8', maxBuffer: 1 << 28 });
    expect({ status: parsed.status, stderr: parsed.stderr }).toEqual({ status: 0, stderr: '' });
    const least = Object.entries(LEAST)
      .map(([figure, value]) => `${figure}=${value}`)
      .join(',');
    const scored = spawnSync('node', [join(CORPUS, 'score.mjs'), gold, '--min', least], { input: parsed.stdout, encoding: 'utf8' });
    expect(scored.status, scored.stdout + scored.stderr).toBe(0);
  });
});
