/** The follow-up record: its id, its title, when its deadline is over. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { daysOver, groupOf, lastDay } from '../../lib/followup/deadline';
import { addressOf, followUpOf, idOf, titleOf } from '../../lib/followup/followup';
import { FollowUpSchema } from '../../lib/followup/schema';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { item } from './items';

describe('a deadline is over only when it surely is', () => {
  it.each([
    ['2026-05-01', 'day', '2026-05-01', 0],
    ['2026-05-01', 'day', '2026-05-03', 2],
    ['2026-05', 'month', '2026-05-31', 0],
    ['2026-05', 'month', '2026-06-01', 1],
    ['2026-Q2', 'quarter', '2026-06-30', 0],
    ['2026-Q2', 'quarter', '2026-07-01', 1],
    ['2026', 'year', '2026-12-31', 0],
    ['2026', 'year', '2027-01-01', 1],
    ['2028-02', 'month', '2028-03-01', 1],
  ] as const)('%s (%s) on %s: %i days over', (date, precision, today, days) => {
    expect(Math.max(0, daysOver({ text: date, date, precision }, today))).toBe(days);
  });

  it('never for a phrase that names no date', () => {
    for (const text of ['snarest', 'neste møte', 'til våren']) {
      expect(lastDay({ text, precision: 'vague' })).toBeUndefined();
      expect(daysOver({ text, precision: 'vague' }, '2099-01-01')).toBe(0);
      expect(groupOf({ due: { text, precision: 'vague' } }, '2099-01-01')).toBe('none');
    }
  });
});

describe('the group of the list that a deadline belongs to', () => {
  // 2026-05-13 is a Wednesday: the week ends on Sunday the 17th.
  it.each([
    ['2026-05-12', 'overdue'],
    ['2026-05-13', 'week'],
    ['2026-05-17', 'week'],
    ['2026-05-18', 'month'],
    ['2026-05-31', 'month'],
    ['2026-06-01', 'later'],
  ])('%s: %s', (date, group) => {
    expect(groupOf({ due: { text: date, date, precision: 'day' } }, '2026-05-13')).toBe(group);
  });
  it('a month is never "this week", even in its last one', () => {
    expect(groupOf({ due: { text: 'mai', date: '2026-05', precision: 'month' } }, '2026-05-29')).toBe('month');
  });
});

describe('the record made of a finding', () => {
  const html = `<h1>Møteprotokoll Formannskapet</h1><p>Dato: 14.03.2026</p><p>Til stede: Kari Vik, Ola Nes</p><p>Sekretær: Ola Nes</p>
    <h2>Sak 7/26 Ny gangvei</h2><h3>Vedtak</h3><p>Rådmannen legger fram en plan for ny gangvei innen 1. juni.</p>`;
  const source = readHtmlFile(html);
  const minutes = parse(source);
  const [one] = minutes.cases;
  const [action] = one?.actions ?? [];
  if (!one || !action) throw new Error('the page of this test is not read');
  const make = (url: string, now = 1) => followUpOf(minutes, one, 'action', action, { url, title: 'Protokoll', text: source.text }, now);

  it('keeps the evidence: quote, meeting, case, who, when, where', () => {
    expect(make('https://fjordvag.example/protokoll')).toMatchObject({
      kind: 'action',
      status: 'open',
      quote: 'Rådmannen legger fram en plan for ny gangvei innen 1. juni.',
      meeting: { date: '2026-03-14' },
      case: { number: '7/26', title: 'Ny gangvei' },
      responsible: [{ name: 'Rådmannen' }],
      due: { text: 'innen 1. juni', date: '2026-06-01', precision: 'day' },
      source: { url: 'https://fjordvag.example/protokoll' },
    });
  });
  it('has the same id each time it is made, whatever the fragment or the time', () => {
    expect(make('https://fjordvag.example/p#a', 5).id).toBe(make('https://fjordvag.example/p', 9).id);
    expect(make('https://fjordvag.example/q').id).not.toBe(make('https://fjordvag.example/p').id);
  });
  it('knows whose minutes they are', () => {
    expect(make('https://fjordvag.kommune.no/p').meeting.municipality).toBe('Fjordvag');
    expect(make('https://portal.example/p').meeting).not.toHaveProperty('municipality');
  });
  it('knows the words around it, to find it again', () => {
    const { anchor } = make('https://fjordvag.example/p');
    if (!anchor) throw new Error('no anchor');
    expect(source.text.slice(anchor.start, anchor.start + anchor.exact.length)).toBe(anchor.exact);
    expect(source.text.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true);
  });
});

describe('titles', () => {
  it('are the passage itself where it is short', () => expect(titleOf('Kari sender brev.')).toBe('Kari sender brev.'));
  it('are cut between words, and say so', () => {
    const title = titleOf(`${'ord '.repeat(60)}slutt`);
    expect(title.length).toBeLessThanOrEqual(142);
    expect(title).toMatch(/ord …$/u);
  });
});

describe('ids', () => {
  it('differ where any part differs', () => {
    const ids = new Set<string>();
    for (let a = 0; a < 60; a++) for (let b = 0; b < 60; b++) ids.add(idOf(['action', `https://x.example/${a}`, `${b}`]));
    expect(ids.size).toBe(3600);
  });
  it('the fragment is no part of the address', () => expect(addressOf('https://x.example/a?b=1#c')).toBe('https://x.example/a?b=1'));
});

describe('weeks and halves', () => {
  it.each([
    ['2026-W21', '2026-05-24'],
    ['2026-W01', '2026-01-04'],
    ['2020-W53', '2021-01-03'],
    ['2026-H1', '2026-06-30'],
    ['2026-H2', '2026-12-31'],
  ])('%s ends on %s', (date, last) => expect(lastDay({ text: '', date, precision: 'week' })).toBe(last));
  it('a week is this week until its Sunday is over', () => {
    const due = { text: 'uke 21', date: '2026-W21', precision: 'week' } as const;
    expect(groupOf({ due }, '2026-05-20')).toBe('week');
    expect(groupOf({ due }, '2026-05-24')).toBe('week');
    expect(groupOf({ due }, '2026-05-25')).toBe('overdue');
  });
  it('can be saved', () => {
    const due = { text: 'uke 21', date: '2026-W21', precision: 'week' } as const;
    expect(v.safeParse(FollowUpSchema, item({ due })).success).toBe(true);
  });
});
