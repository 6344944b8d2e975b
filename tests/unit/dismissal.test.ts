/** What the user has said is no action stays hidden as long as its words stand, and hides nothing else. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../extension/content/marks';
import { dismissalOf, hiddenBy } from '../../lib/followup/dismissal';
import { DismissalSchema } from '../../lib/followup/schema';
import type { Minutes } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { CASES, caseHtml, FRONT, page, TASKS } from '../e2e/minutes';

const URL = 'https://fjordvag.kommune.no/sak#sak-2';
const [PLAN = '', LETTER = ''] = TASKS;
const PAGE = page(FRONT + CASES);

function readingOf(html: string) {
  const source = readHtmlFile(html);
  const minutes = parse(source);
  const dismissed = (words: string, nth = 0) => {
    const all = minutes.cases.flatMap(one => one.actions.map(action => ({ one, action })));
    const { one, action } = all.filter(({ action: { text } }) => text === words)[nth] as (typeof all)[number];
    return dismissalOf(action, one, { url: URL, title: '', text: source.text }, 1000);
  };
  return { source, minutes, dismissed };
}

/** The words that are hidden on a page, and those that still are marked. */
function on(html: string, ...dismissals: ReturnType<typeof dismissalOf>[]) {
  const { source, minutes } = readingOf(html);
  const hidden = hiddenBy(dismissals, source.text, minutes);
  const { marks } = marksOf(minutes, hidden);
  return {
    hidden: [...hidden.keys()].map(({ text }) => text),
    marked: marks.filter(({ kind }) => kind === 'action').map(({ id, found }) => [id, (found as { text: string }).text]),
  };
}

const { dismissed } = readingOf(PAGE);

it('says on which page and in which case it stood, and what it was found by', () => {
  const one = dismissed(LETTER);
  expect(one).toMatchObject({ page: 'https://fjordvag.kommune.no/sak', number: '2/26', anchor: { exact: LETTER }, at: 1000 });
  expect(one.rule).toBeDefined();
  expect(one.id).toMatch(/^[a-z0-9]{14}$/u);
  expect(dismissed(LETTER).id).toBe(one.id);
  expect(dismissed(PLAN).id).not.toBe(one.id);
  expect(v.is(DismissalSchema, one)).toBe(true);
});

describe('the same words', () => {
  it('have no mark, and the other marks keep their ids', () => {
    const all = on(PAGE).marked;
    expect(on(PAGE, dismissed(LETTER))).toEqual({ hidden: [LETTER], marked: all.filter(([, text]) => text !== LETTER) });
  });
  it('stay hidden where the page has moved them, or breaks its lines elsewhere', () => {
    expect(on(page(`${FRONT}<p>Nytt avsnitt.</p>${CASES}`), dismissed(LETTER)).hidden).toEqual([LETTER]);
    expect(on(PAGE.replace('sender brev til', 'sender\n  brev  til'), dismissed(LETTER)).hidden).toEqual([LETTER]);
  });
  it('are told apart by their case', () => {
    const twice = (first: string, second: string) => page(`${FRONT}${caseHtml(1, first)}${caseHtml(2, second)}`);
    const { dismissed: of } = readingOf(twice(LETTER, LETTER));
    expect(on(twice(LETTER, LETTER), of(LETTER, 1)).marked.map(([id]) => id)).toEqual(['c0a0']);
    // The one that was dismissed has left the page: the other was never dismissed.
    expect(on(twice(LETTER, 'Saken utsettes.'), of(LETTER, 1)).hidden).toEqual([]);
  });
});

describe('another finding', () => {
  it.each([
    ['whose deadline has changed', LETTER.replace('15. april', '15. mai')],
    ['that says more', LETTER.replace('2026.', '2026 og orienterer utvalget.')],
    ['that says less', LETTER.replace(' innen 15. april 2026', '')],
  ])('%s is shown', (_, words) => {
    const now = on(PAGE.replace(LETTER, words), dismissed(LETTER));
    expect(now.hidden).toEqual([]);
    expect(now.marked.map(([, text]) => text)).toContain(words);
  });
});

it('nothing is hidden by what was dismissed elsewhere, or where there are no actions', () => {
  expect(on(page(FRONT + caseHtml(1, 'Saken utsettes.')), dismissed(LETTER)).hidden).toEqual([]);
  const none: Minutes = { ...readingOf(PAGE).minutes, cases: [], actions: [] };
  expect(hiddenBy([dismissed(LETTER)], '', none).size).toBe(0);
});
