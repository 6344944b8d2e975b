/** One meeting, its cases numbered in every way and standing in every place that secretaries know: each is found with its number. */
import { describe, expect, it } from 'vitest';
import { asPage, asText, bodyOf, MEETINGS, type Meeting, type MeetingLanguage, wordsOf } from './onemeeting';

type Number = (n: number) => string;
const two = (n: number): string => String(n).padStart(2, '0');
const three = (n: number): string => String(n).padStart(3, '0');
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

/** How the n-th case is numbered, and in which languages. */
const NUMBERS: [languages: string, number: Number][] = [
  ['nb', n => `Sak ${n}/26`],
  ['nb', n => `PS ${n + 11}/26`],
  ['nb', n => `SAK NR. ${three(n)}/26`],
  ['nb sv da', n => `${n}/26`],
  ['nb sv da', n => `${n}/2026`],
  ['nb da en', n => `26/${three(n)}`],
  ['nb', n => `Sak ${n}`],
  ['nb', n => `Sak nr ${n}`],
  ['nb sv da fi en', n => `${n}.`],
  ['nb sv da fi en', n => `${n})`],
  ['nb', n => `${two(n)}.`],
  ['nb sv', n => `${n}:`],
  ['sv da fi', n => `§ ${n + 20}`],
  ['fi sv', n => `${n + 20} §`],
  ['sv fi nb', n => `§ ${n}/26`],
  ['nb', n => `KS-${n}/26`],
  ['nb', n => `Sak ${n}-26`],
  ['nb', n => `Sak 26/${two(n)}`],
  ['nb', n => `Sak 2026-${two(n)}`],
  ['nb', n => `K-sak ${n}/26`],
  ['nb', n => `FAU-sak ${n}/26`],
  ['nb', n => `SAK: ${n}/26`],
  ['nb', n => `Saksnr.: ${n}/26`],
  ['nb da', n => `2026-${n}`],
  ['nb en', n => `26-${three(n)}`],
  ['nb', n => `Styresak ${n}/26`],
  ['nb da sv', n => `Punkt ${n}`],
  ['nb da', n => `Pkt. ${n}:`],
  ['nb da', n => `Ad ${n}`],
  ['nb', n => `Post ${n}`],
  ['nb', n => `Tema ${n}:`],
  ['sv', n => `Ärende ${n}`],
  ['en', n => `Item ${n}`],
  ['fi', n => `Asia ${n}`],
  ['fi', n => `Kohta ${n}`],
  ['da', n => `Sag nr. ${n}`],
  ['nb', n => `S${n}`],
  ['nb', n => `M${n}-26`],
  ['en', n => `F${two(n)}:06/25`],
  ['en', n => `OS/${n + 60}`],
  ['nb', n => `${n}.0`],
  ['nb fi', n => `3.${n}`],
  ['nb', n => `${n} -`],
  ['nb', n => `#${n}`],
  ['nb da sv', n => `Nr. ${n}`],
  ['nb', n => `(${n})`],
  ['fi', n => `Khall 12.03.2026 § ${n + 20}`],
  ['sv', n => `Ks § ${n + 20} Dnr 2026/00${n}`],
  ['sv', n => `§ ${n + 20} Dnr 0031${n}/2026`],
  ['nb', n => `${n}/26 26/${1000 + n}`],
];

/** Where the number and the title stand. */
const PLACES: Record<string, (meeting: Meeting, number: Number) => string> = {
  heading: (meeting, number) => each(meeting, (n, title, body) => `<h2>${number(n)} ${title}</h2>${paragraphs(body)}`),
  'bold paragraph': (meeting, number) => each(meeting, (n, title, body) => `<p><b>${number(n)} ${title}</b></p>${paragraphs(body)}`),
  'bold number': (meeting, number) => each(meeting, (n, title, body) => `<p><b>${number(n)}</b> ${title}</p>${paragraphs(body)}`),
  paragraph: (meeting, number) => each(meeting, (n, title, body) => `<p>${number(n)} ${title}</p>${paragraphs(body)}`),
  'two lines': (meeting, number) =>
    each(meeting, (n, title, body) => `<p><strong>${number(n)}<br>${title}</strong></p>${paragraphs(body)}`),
  'number over title': (meeting, number) =>
    each(meeting, (n, title, body) => `<h3>${number(n)}</h3><p><b>${title}</b></p>${paragraphs(body)}`),
  cell: (meeting, number) =>
    `<table>${each(meeting, (n, title, body) => `<tr><td>${number(n)}</td><td><b>${title}</b>${paragraphs(body)}</td></tr>`)}</table>`,
  'row of its own': (meeting, number) =>
    `<table>${each(meeting, (n, title, body) => `<tr><td>${number(n)}</td><td>${title}</td></tr><tr><td></td><td>${paragraphs(body)}</td></tr>`)}</table>`,
};

/** The same in plain text. */
const TEXT_PLACES: typeof PLACES = {
  line: (meeting, number) => each(meeting, (n, title, body) => `${number(n)} ${title}\n${body.join('\n')}\n\n`),
  'paragraph of its own': (meeting, number) => each(meeting, (n, title, body) => `${number(n)} ${title}\n\n${body.join('\n\n')}\n\n`),
  'behind a gap': (meeting, number) => each(meeting, (n, title, body) => `${number(n).padEnd(30)}${title}\n\n${body.join('\n')}\n\n\n`),
  'line below': (meeting, number) => each(meeting, (n, title, body) => `${number(n)}\n${title}\n\n${body.join('\n')}\n\n`),
  capitals: (meeting, number) => each(meeting, (n, title, body) => `${number(n)} ${title.toUpperCase()}\n\n${body.join('\n')}\n\n`),
  'capitals below': (meeting, number) =>
    each(meeting, (n, title, body) => `${number(n)}\n\n${title.toUpperCase()}\n\n${body.join('\n')}\n\n`),
};

const each = (meeting: Meeting, write: (n: number, title: string, body: string[]) => string): string =>
  meeting.cases.map((one, i) => write(i + 1, one[0], bodyOf(meeting, one))).join('');
const paragraphs = (lines: string[]): string => lines.map(line => `<p>${line}</p>`).join('');

const all = NUMBERS.flatMap(([languages, number]) =>
  languages.split(' ').map(code => [code as MeetingLanguage, number(1), number] as const),
);

describe.each(all)('%s: %s', (code, _, number) => {
  const meeting = MEETINGS[code];
  const titles = meeting.cases.map(([title]) => wordsOf(title));

  it.each(Object.keys(PLACES))('in a %s', place => {
    const { cases } = asPage(meeting, PLACES[place]?.(meeting, number) ?? '');
    expect(cases.map(({ title }) => wordsOf(title))).toEqual(titles);
    expect(cases.every(one => one.number !== undefined)).toBe(true);
  });

  it.each(Object.keys(TEXT_PLACES))('in plain text: %s', place => {
    const { cases } = asText(meeting, TEXT_PLACES[place]?.(meeting, number) ?? '');
    expect(cases.map(({ title }) => wordsOf(title))).toEqual(titles);
    expect(cases.every(one => one.number !== undefined)).toBe(true);
  });
});

describe('Roman numbers and letters', () => {
  it.each([
    ['Roman', (n: number) => `${ROMAN[n]}.`],
    ['capital letters', (n: number) => `${'ABCDEF'[n - 1]}.`],
    ['small letters', (n: number) => `${'abcdef'[n - 1]})`],
  ] as const)('%s', (_, number) => {
    const meeting = MEETINGS.nb;
    const { cases } = asText(meeting, TEXT_PLACES.line?.(meeting, number) ?? '');
    expect(cases.map(({ title }) => title)).toEqual(meeting.cases.map(([title]) => title));
  });
});

describe('no numbers of cases', () => {
  it.each([
    ['tables and figures', 'Tabell 1 Innbyggere\nTabell 2 Husholdninger\nTabell 3 Biler\nTabell 4 Båter\n\n'],
    ['the proposals of a case', 'Alternativ 1 Ny bru\nAlternativ 2 Ferje\nAlternativ 3 Tunnel\nAlternativ 4 Ingenting\n\n'],
    ['appendices', 'Vedlegg 1 Kart\nVedlegg 2 Budsjett\nVedlegg 3 Høringssvar\nVedlegg 4 Brev\n\n'],
  ])('%s', (_, list) => {
    const meeting = MEETINGS.nb;
    const { cases } = asText(
      meeting,
      each(meeting, (n, title, body) => `Sak ${n}/26 ${title}\n${body.join('\n')}\n\n${n === 2 ? list : ''}`),
    );
    expect(cases).toHaveLength(meeting.cases.length);
  });

  it('hours of a programme without a meeting', () => {
    const { cases } = asText(MEETINGS.nb, 'Kl. 10 Kaffe\nKl. 11 Foredrag\nKl. 12 Lunsj\nKl. 13 Omvisning\n');
    expect(cases).toEqual([]);
  });
});
