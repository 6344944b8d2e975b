/** What is saved of a page, found again in what the page says today, and joined with today's marks. */
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../extension/content/marks';
import { markOf, refind } from '../../extension/content/saved';
import type { SavedPassage } from '../../extension/platform/requests';
import { describe as anchorOf } from '../../lib/anchor/describe';
import { followUpOf } from '../../lib/followup/followup';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { finish } from '../../lib/steps';
import { CASES, FRONT, page } from '../e2e/minutes';

const PAGE = page(FRONT + CASES);
const URL = 'https://fjordvag.kommune.no/sak';

function readingOf(html: string) {
  const source = readHtmlFile(html);
  const minutes = parse(source);
  const { marks } = marksOf(minutes);
  const record = (mark: (typeof marks)[number]): SavedPassage =>
    followUpOf(minutes, mark.case, 'action', mark.found as never, { url: URL, title: '', text: source.text }, 0);
  const actions = marks.filter(mark => mark.kind === 'action');
  return { source, minutes, marks, record, actions };
}

/** What becomes of the passages that were saved of the first page when the second is read. */
function again(records: readonly SavedPassage[], html: string) {
  const { source, minutes, marks, record } = readingOf(html);
  const kept = finish(
    refind(records, source.text, minutes, marks, mark => (mark.kind === 'action' ? record(mark).id : `other-${mark.id}`)),
  );
  return kept.map(one => ({ ...one, words: one.span && source.text.slice(one.span.start, one.span.end) }));
}

describe('saved actions', () => {
  const first = readingOf(PAGE);
  const [plan, letter] = first.actions.map(first.record) as [SavedPassage, SavedPassage];

  it('that stand as they stood are today\u2019s marks', () => {
    const [one] = again([plan], PAGE);
    expect(one?.state).toBe('same');
    expect(one?.mark?.kind).toBe('action');
    expect(one?.words).toContain('gangveien');
  });

  it('whose words have changed are shown as changed, on the mark that now says it', () => {
    const [one] = again([plan], PAGE.replace('innen 1. juni 2026', 'innen 1. september 2026'));
    expect(one?.state).toBe('changed');
    expect(one?.text).toContain('1. september 2026');
    expect(one?.mark?.kind).toBe('action');
  });

  it('that have left the page are gone, and no other takes their place', () => {
    const [one] = again([letter], PAGE.replace('Kari Vik sender brev til naboene innen 15. april 2026.', 'Saken utsettes.'));
    expect(one).toEqual({ record: letter, state: 'gone', words: undefined });
  });

  it('one mark stands for one record', () => {
    const html = PAGE.replace('innen 1. juni 2026', 'innen 1. juli 2026');
    const kept = again([plan, { ...plan, id: 'another-one' }], html);
    expect(kept.filter(one => one.mark)).toHaveLength(1);
    expect(kept.map(one => one.state)).toEqual(['changed', 'changed']);
  });

  it('without the words around them (as imported) are found by their quote', () => {
    const { anchor: _, ...bare } = plan;
    expect(again([{ ...bare, id: 'imported-1' }], PAGE)[0]?.words).toContain('gangveien');
  });
});

it('a saved passage that is no mark of today becomes one of its own, in its case', () => {
  const { source, minutes, marks } = readingOf(PAGE);
  const start = source.text.indexOf('Sekretær: Kari Vik');
  const quote = 'Sekretær: Kari Vik';
  const record: SavedPassage = {
    id: 'by-hand-1',
    kind: 'action',
    title: quote,
    quote,
    note: '',
    case: {},
    responsible: [{ name: 'Kari Vik' }],
    anchor: anchorOf(source.text, { start, end: start + quote.length }, 1000),
  };
  const [kept] = finish(refind([record], source.text, minutes, marks, mark => mark.id));
  expect(kept).toMatchObject({ state: 'same', span: { start } });
  expect(kept?.mark).toBeUndefined();
  const mark = markOf({ ...kept, record, state: 'same', span: kept?.span ?? { start: 0, end: 0 } }, 's0', minutes);
  expect(mark).toMatchObject({ id: 's0', kind: 'action', case: undefined, found: { text: quote, responsible: [{ name: 'Kari Vik' }] } });
});
