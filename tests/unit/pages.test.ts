/**
 * Whole pages against what a careful reader finds in them (tests/pages). What the parser still misses is listed in
 * tests/pages/known-gaps.json: a new miss fails here, and so does one that is listed though it is mended. After a look
 * at what changed, UPDATE_GAPS=1 writes the list anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';
import { type Expected, misses, readExpected } from './gold';
import { ROOT } from './support';

const FOLDER = join(ROOT, 'tests/pages');
const GAPS = join(FOLDER, 'known-gaps.json');
const gaps: Record<string, string[]> = existsSync(GAPS) ? (JSON.parse(readFileSync(GAPS, 'utf8')) as Record<string, string[]>) : {};
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

function parsed(name: string): Minutes {
  const html = join(FOLDER, name, 'page.html');
  return parse(
    existsSync(html) ? readHtmlFile(readFileSync(html, 'utf8')) : readPlain(readFileSync(join(FOLDER, name, 'page.txt'), 'utf8')),
  );
}

const found: Record<string, string[]> = {};

describe('a page', () => {
  afterAll(() => {
    if (!process.env.UPDATE_GAPS) return;
    const left = Object.fromEntries(Object.entries(found).filter(([, missed]) => missed.length));
    writeFileSync(GAPS, `${JSON.stringify(left, null, 2)}\n`);
  });

  it.each(names)('%s', name => {
    const missed = misses(readExpected(join(FOLDER, name)), parsed(name));
    found[name] = missed;
    if (!process.env.UPDATE_GAPS) expect(missed).toEqual(gaps[name] ?? []);
  });

  it('each list of known gaps is about a page that is there', () => {
    expect(Object.keys(gaps).filter(name => !names.includes(name))).toEqual([]);
  });
});

describe('the comparison itself', () => {
  const minutes: Minutes = {
    source: { uri: '', format: 'html' },
    language: 'nb',
    kind: 'minutes',
    confidence: 1,
    meeting: { date: '2026-03-11', present: [{ name: 'Kari Nesheim' }] },
    cases: [
      {
        number: '021/26',
        title: 'Bilpark',
        start: 0,
        end: 10,
        heading: { start: 0, end: 5 },
        decisions: [{ text: 'Saken utsettes til neste møte.', start: 0, end: 1, outcome: 'postponed', reasons: [] }],
        actions: [
          {
            text: 'Tor innhenter to tilbud.',
            start: 1,
            end: 2,
            responsible: [{ name: 'Tor', start: 1, end: 2 }],
            due: { text: 'innen 1. mai', date: '2026-05-01', precision: 'day', start: 1, end: 2 },
            evidence: 'prose',
            reasons: [],
          },
        ],
        proposals: [],
        votes: [],
        reasons: [],
      },
    ],
    decisions: [],
    actions: [],
  };
  const expected: Expected = {
    language: 'nb',
    kind: 'minutes',
    meeting: { date: '2026-03-11', present: ['Kari Nesheim'] },
    cases: [{ number: '21/26', title: ['Bilparken', 'Bilpark'] }],
    decisions: [{ case: '21/26', quote: 'Saken utsettes til neste møte.', outcome: 'postponed' }],
    actions: [{ case: '21/26', quote: 'Tor innhenter to tilbud.', responsible: ['Tor'], due: '2026-05-01' }],
  };

  it('finds nothing to say where all is right', () => {
    expect(misses(expected, minutes)).toEqual([]);
  });

  it.each<[string, Partial<Expected>, string[]]>([
    ['the language', { language: 'nn' }, ['language: nb for nn']],
    ['the day of the meeting', { meeting: { date: '2026-03-12' } }, ['meeting.date: "2026-03-11" for "2026-03-12"']],
    ['somebody who was there', { meeting: { present: ['Kari Nesheim', 'Tor Brekkan'] } }, ['meeting.present misses Tor Brekkan']],
    ['somebody who was not', { meeting: { present: [] } }, ['meeting.present has too many: Kari Nesheim']],
    ['a guest, who may be', { meeting: { present: [], presentMay: ['Kari Nesheim'] } }, []],
    ['a case', { cases: [...expected.cases, { number: '22/26', title: 'Båtpark' }] }, ['case missed: 22/26 Båtpark']],
    ['an optional case', { cases: [...expected.cases, { number: '22/26', title: 'Båtpark', optional: true }] }, []],
    ['a decision too many', { decisions: [] }, ['decision too many (021/26): Saken utsettes til neste møte.']],
    [
      'an outcome',
      { decisions: [{ quote: 'Saken utsettes til neste møte.', outcome: 'adopted' }] },
      ['decision (–) outcome postponed for adopted: Saken utsettes til neste møte.'],
    ],
    [
      'a decision of another case',
      { decisions: [{ case: '9/26', quote: 'Saken utsettes til neste møte.' }] },
      ['decision missed (9/26): Saken utsettes til neste møte.', 'decision too many (021/26): Saken utsettes til neste møte.'],
    ],
    [
      'who',
      { actions: [{ quote: 'Tor innhenter to tilbud.', responsible: ['Kari'], due: '2026-05-01' }] },
      ['action (–) responsible [tor] for [kari]: Tor innhenter to tilbud.'],
    ],
    [
      'when',
      { actions: [{ quote: 'Tor innhenter to tilbud.', responsible: ['Tor'] }] },
      ['action (–) due 2026-05-01 "innen 1. mai" for none: Tor innhenter to tilbud.'],
    ],
    ['a proposal that fell', { never: ['Tor innhenter to tilbud.'] }, ['A FALLEN PROPOSAL WAS TAKEN: Tor innhenter to tilbud.']],
  ])('tells %s', (_, change, lines) => {
    expect(misses({ ...expected, ...change }, minutes)).toEqual(lines);
  });
});
