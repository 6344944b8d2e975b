/** Dates as they are written, and the numbers beside them that are none. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../lib/find/dates';
import type { LanguageCode, Precision } from '../../lib/minutes';

/** Every date without a year is read in minutes of this day. */
const MEETING = '2026-03-11';

type Row = [code: LanguageCode, text: string, date: string | undefined, precision: Precision];

const DATES: Row[] = [
  // A day, in figures
  ['nb', '2026-03-27', '2026-03-27', 'day'],
  ['nb', '27.03.2026', '2026-03-27', 'day'],
  ['nb', '27.3.26', '2026-03-27', 'day'],
  ['nb', '06.12.17', '2017-12-06', 'day'],
  ['nb', '01.05.98', '1998-05-01', 'day'],
  ['nb', '27.3.', '2026-03-27', 'day'],
  ['nb', '27.03', '2026-03-27', 'day'],
  ['nb', '27/3-2026', '2026-03-27', 'day'],
  ['nb', '27/3 2026', '2026-03-27', 'day'],
  ['nb', '29.02.2028', '2028-02-29', 'day'],
  ['sv', '27/3-26', '2026-03-27', 'day'],
  ['sv', '2026-08-30', '2026-08-30', 'day'],
  ['sv', '20260830', '2026-08-30', 'day'],
  ['da', '1.9.2026', '2026-09-01', 'day'],
  ['fi', '31.12.2026', '2026-12-31', 'day'],
  // A day, its month in words
  ['nb', '27. mars 2026', '2026-03-27', 'day'],
  ['nb', '27 mars', '2026-03-27', 'day'],
  ['nb', '1. mai', '2026-05-01', 'day'],
  ['nb', '3. des. 2026', '2026-12-03', 'day'],
  ['nb', '8.sept.', '2026-09-08', 'day'],
  ['nn', '14. juni 2026', '2026-06-14', 'day'],
  ['nn', '2. desember 2025', '2025-12-02', 'day'],
  ['sv', '30 augusti', '2026-08-30', 'day'],
  ['sv', '5 maj 2026', '2026-05-05', 'day'],
  ['sv', '12 okt 2026', '2026-10-12', 'day'],
  ['da', '1. maj 2026', '2026-05-01', 'day'],
  ['fi', '15. huhtikuuta 2026', '2026-04-15', 'day'],
  ['fi', '1. toukokuuta', '2026-05-01', 'day'],
  ['en', '5 April 2026', '2026-04-05', 'day'],
  ['en', 'April 5, 2026', '2026-04-05', 'day'],
  ['en', '3rd of June', '2026-06-03', 'day'],
  // The weekday before it
  ['nb', 'fredag 27. mars', '2026-03-27', 'day'],
  ['nb', 'fredag 8.mai.', '2026-05-08', 'day'],
  ['nb', 'mandag den 4. mai', '2026-05-04', 'day'],
  ['nb', 'fre. 27.3', '2026-03-27', 'day'],
  ['nn', 'måndag 4. mai', '2026-05-04', 'day'],
  ['nn', 'laurdag 2. mai 2026', '2026-05-02', 'day'],
  ['sv', 'torsdagen den 8 oktober 2026', '2026-10-08', 'day'],
  ['sv', 'fredag 5 juni', '2026-06-05', 'day'],
  ['da', 'onsdag den 3. juni 2026', '2026-06-03', 'day'],
  ['en', 'Monday 4 May 2026', '2026-05-04', 'day'],
  // A range begins on its first day
  ['nb', '1.–3. april 2026', '2026-04-01', 'day'],
  ['nn', '6.-8. mai', '2026-05-06', 'day'],
  ['sv', '10–12 juni', '2026-06-10', 'day'],
  // Longer than a day
  ['nb', 'april 2026', '2026-04', 'month'],
  ['nb', 'april', '2026-04', 'month'],
  ['nb', 'sept 2010', '2010-09', 'month'],
  ['nn', 'mai 2026', '2026-05', 'month'],
  ['sv', 'augusti 2026', '2026-08', 'month'],
  ['fi', 'huhtikuu 2026', '2026-04', 'month'],
  ['en', 'June 2026', '2026-06', 'month'],
  ['nb', '2. kvartal 2026', '2026-Q2', 'quarter'],
  ['nb', 'andre kvartal', '2026-Q2', 'quarter'],
  ['nb', 'kvartal 2 2026', '2026-Q2', 'quarter'],
  ['nn', '3. kvartal', '2026-Q3', 'quarter'],
  ['sv', 'kvartal 3 2026', '2026-Q3', 'quarter'],
  ['sv', 'tredje kvartalet 2026', '2026-Q3', 'quarter'],
  ['da', '4. kvartal 2026', '2026-Q4', 'quarter'],
  ['en', 'Q3 2026', '2026-Q3', 'quarter'],
  ['nb', '1. tertial 2026', '2026-04', 'month'],
  ['nb', '1. halvår 2026', '2026-06', 'half'],
  ['nb', 'andre halvår 2026', '2026-12', 'half'],
  ['nn', '1. halvår', '2026-06', 'half'],
  ['sv', 'första halvåret 2026', '2026-06', 'half'],
  ['nb', 'uke 12', '2026-W12', 'week'],
  ['nb', 'uke 12–14', '2026-W12', 'week'],
  ['nb', 'uke 5 2027', '2027-W05', 'week'],
  ['nn', 'veke 23', '2026-W23', 'week'],
  ['sv', 'vecka 23', '2026-W23', 'week'],
  ['sv', 'v. 23', '2026-W23', 'week'],
  ['da', 'uge 40', '2026-W40', 'week'],
  ['fi', 'viikko 40', '2026-W40', 'week'],
  ['en', 'week 40', '2026-W40', 'week'],
  // A season is no stretch of days that two people would agree on: it has no date
  ['nb', 'våren 2026', undefined, 'season'],
  ['nb', 'høsten', undefined, 'season'],
  ['nn', 'hausten 2026', undefined, 'season'],
  ['sv', 'hösten 2026', undefined, 'season'],
  ['da', 'efteråret 2026', undefined, 'season'],
  ['nb', '2027', '2027', 'year'],
  ['sv', '2027', '2027', 'year'],
];

describe('a date', () => {
  it.each(DATES)('%s: "%s" is %s (%s)', (code, text, date, precision) => {
    expect(findDates(text, code, MEETING).map(found => [found.date, found.precision])).toEqual([[date, precision]]);
  });
});

const NONE: [LanguageCode, string][] = [
  // Times of day
  ['nb', 'kl. 10.30'],
  ['nb', 'kl 9.15–11.30'],
  ['nb', 'kl. 17.00-20.40'],
  // … whose minutes could be a month
  ['nb', 'kl. 10.10'],
  ['nb', 'kl. 9.12'],
  ['nb', '08.30–11.45'],
  ['sv', 'kl. 13.15'],
  ['da', 'kl. 19.30'],
  ['fi', 'klo 17.30'],
  ['en', 'at 10.30'],
  // Money and shares
  ['nb', 'kr 1.500'],
  ['nb', 'kr 1.500,-'],
  ['nb', '1.500 kr'],
  ['nb', '2.1 mill. kroner'],
  ['nb', '3.5 %'],
  ['nb', '3,5 prosent'],
  ['sv', '12.000 kr'],
  // Properties, cases, paragraphs
  ['nb', 'gnr 12/21'],
  ['nb', 'gbnr 86/1'],
  ['nb', 'gnr. 86 bnr. 1'],
  ['nb', 'PS 12/21'],
  ['nb', 'sak 12/2026'],
  ['nb', '§ 12'],
  ['nb', '§ 12-4'],
  ['nn', 'sak 014/26'],
  ['sv', '§ 45'],
  ['sv', 'dnr KS/2018:123'],
  ['nb', 'FG 9.1.3'],
  // Points, versions, project groups
  ['nb', 'punkt 3.2'],
  ['nb', 'pkt. 3.2'],
  ['nb', 'versjon 2.1'],
  ['nb', 'DP 9.2'],
  // No day of any year
  ['nb', '30.02.2026'],
  ['nb', '31.04.2026'],
  ['nb', '32.1.2026'],
  ['nb', '15.13.2026'],
  ['nb', '0.5.2026'],
  ['nb', '29. februar 2026'],
  ['nb', '2026-02-30'],
  ['nb', 'uke 54'],
  ['nb', '5. kvartal'],
  // Other numbers, other words
  ['nb', 'den 12.'],
  ['nb', 'kapittel 6'],
  ['nb', '4. trinn'],
  ['nn', '1.–4. steget'],
  ['nb', 'tlf. 99 88 77 66'],
  ['nb', '2026–2030'],
  ['nb', '2026/2027'],
  ['nb', 'maidag'],
  ['nb', 'augustmøtet'],
  ['nb', 'søndagsskolen'],
  ['sv', 'majblomman'],
];

it('of six figures is one that stands alone, as behind "Datum:"', () => {
  expect(findDates('131110', 'sv')).toMatchObject([{ date: '2013-11-10', precision: 'day' }]);
});

describe('no date', () => {
  it.each(NONE)('%s: "%s"', (code, text) => {
    expect(findDates(text, code, MEETING).filter(found => found.precision !== 'year')).toEqual([]);
  });

  // Words that are months too: English ones written small, names
  it.each<[LanguageCode, string]>([
    ['en', 'we may decide'],
    ['en', 'the march of progress'],
    ['sv', 'Prata med Jan Bergman om skylten'],
    ['nb', 'sak 12/10'],
    ['sv', 'diarienummer 20261330'],
    ['nb', 'konto 20260312345'],
    ['nb', '3/4 av medlemmene'],
    // Six figures are a day where they stand alone and are one.
    ['sv', 'summa 131110'],
    ['sv', '131110 kr'],
    ['sv', '131310'],
  ])('%s: "%s"', (code, text) => expect(findDates(text, code, MEETING, true)).toEqual([]));
});

describe('the year that is left out', () => {
  it.each([
    ['the meeting of June speaks of its own year', '2026-06-18', '1. mai', false, '2026-05-01'],
    ['the meeting of January looks back on December', '2026-01-14', '12. desember', false, '2025-12-12'],
    ['a deadline lies ahead: January after a meeting in December', '2026-12-09', '15. januar', true, '2027-01-15'],
    ['a deadline lies ahead: May after a meeting in December', '2026-12-09', '1. mai', true, '2027-05-01'],
    ['a deadline a few days back is no year away', '2026-12-09', '30. november', true, '2026-11-30'],
    ['a year that is written stands', '2026-12-09', '15. januar 2026', true, '2026-01-15'],
    ['without a meeting there is no year', undefined, '15. januar', true, undefined],
  ])('%s', (_, meeting, text, forward, date) => {
    expect(findDates(text, 'nb', meeting, forward)[0]?.date).toBe(date);
  });
});

describe('where it stands', () => {
  it.each<[LanguageCode, string, string[]]>([
    ['nb', 'Arbeidet begynner fredag 27. mars 2026, og varer i uke 14.', ['fredag 27. mars 2026', 'uke 14']],
    ['nb', 'Møtet 27.03.2026 kl. 10.30 i rom 3', ['27.03.2026']],
    // The full stop that ends the sentence is no part of the date; that of an abbreviation is.
    ['nn', 'Frå 1. juni til 15. august.', ['1. juni', '15. august']],
    ['nb', 'Fra 3. des. til påske.', ['3. des.']],
    ['sv', 'Svar senast den 30 augusti, annars under hösten.', ['30 augusti', 'hösten']],
    ['en', 'From 5 April 2026 to Q3 2026', ['5 April 2026', 'Q3 2026']],
  ])('%s: %s', (code, text, words) => {
    expect(findDates(text, code, MEETING).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('knows the words of a near relative: nynorsk in a bokmål text', () => {
    expect(findDates('laurdag 2. mai 2026', 'nb')[0]?.date).toBe('2026-05-02');
  });
});
