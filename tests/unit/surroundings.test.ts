/** What stands around cases and inside them, and is none: lists of contents, points, papers, statutes, letters, page heads. */
import { describe, expect, it } from 'vitest';
import { asPage, asText, bodyOf, MEETINGS } from './onemeeting';

const meeting = MEETINGS.nb;
const titles = meeting.cases.map(([title]) => title);

/** How the cases are headed. */
const PAGES: Record<string, (n: number, title: string) => string> = {
  'headings with a number and year': (n, title) => `<h2>Sak ${n}/26 ${title}</h2>`,
  'headings with a number': (n, title) => `<h3>${n}. ${title}</h3>`,
  'bold lines with a number': (n, title) => `<p><b>${n}. ${title}</b></p>`,
  headings: (_, title) => `<h2>${title}</h2>`,
  'bold lines': (_, title) => `<p><b>${title}</b></p>`,
  sections: (n, title) => `<h2>§ ${n + 20} ${title}</h2>`,
};
const TEXTS: typeof PAGES = {
  'numbers with a year': (n, title) => `Sak ${n}/26 ${title}\n\n`,
  numbers: (n, title) => `${n}. ${title}\n\n`,
  sections: (n, title) => `§ ${n + 20} ${title}\n\n`,
  'numbers over titles': (n, title) => `SAK ${n}/26\n${title}\n\n`,
  capitals: (_, title) => `${title.toUpperCase()}\n\n`,
};

/** What stands in every case behind its own text; a line that begins with a number and a full stop is a list's. */
const WITHIN: Record<string, readonly string[]> = {
  'the points of a decision': ['Vedtak:', '1. Saken sendes til kommunestyret.', '2. Kostnaden dekkes av fondet.', '3. Planen trykkes.'],
  appendices: ['Vedlegg:', '1. Kart over området', '2. Budsjett for tiltaket', '3. Brev fra velforeningen'],
  'another case that is spoken of': ['Sak 12/25 ble behandlet i fjor høst, og rådet viser til den.'],
  statutes: ['§ 5-2 i kommuneloven gir rådet rett til å uttale seg.', '§ 12 gjelder tilsvarende.'],
  days: ['1. april stenger kafeen for sommeren.', '12.03.2026 kom det brev fra fylket.'],
  'what another body did': ['Formannskapet 03.03.2026 sak 41/26: Saken ble tatt til orientering.'],
  letters: ['a) Lampene er gamle.', 'b) Stolpene er råtne.', 'c) Kabelen er kuttet.'],
  questions: ['Spørsmål 1: Hvem betaler?', 'Spørsmål 2: Når er det ferdig?', 'Spørsmål 3: Hva koster det?'],
  'who prepared it': ['Arkivsak: 26/101', 'Saksbehandler: Grete Holm'],
};

const asParagraphs = (lines: readonly string[]): string => {
  const points = lines.filter(line => /^\d\. \p{Lu}/u.test(line)).map(line => `<li>${line.slice(3)}</li>`);
  const others = lines.filter(line => !/^\d\. \p{Lu}/u.test(line)).map(line => `<p>${line}</p>`);
  return `${others.join('')}${points.length ? `<ol>${points.join('')}</ol>` : ''}`;
};
/** Points stand close to each other, all else a line apart. */
const asLines = (lines: readonly string[]): string =>
  lines.map((line, i) => line + (/^\d\./u.test(lines[i + 1] ?? '') ? '\n' : '\n\n')).join('');

describe.each(Object.entries(WITHIN))('%s', (_, lines) => {
  it.each(Object.keys(PAGES))('in a page: %s', heads => {
    const cases = meeting.cases.map((one, i) => `${PAGES[heads]?.(i + 1, one[0])}${asParagraphs([...bodyOf(meeting, one), ...lines])}`);
    expect(asPage(meeting, cases.join('')).cases.map(({ title }) => title)).toEqual(titles);
  });
  it.each(Object.keys(TEXTS))('in plain text: %s', heads => {
    const cases = meeting.cases.map((one, i) => `${TEXTS[heads]?.(i + 1, one[0])}${asLines([...bodyOf(meeting, one), ...lines])}\n`);
    const found = asText(meeting, cases.join('')).cases.map(({ title }) => title.toLowerCase());
    expect(found).toEqual(titles.map(title => title.toLowerCase()));
  });
});

describe('behind the cases', () => {
  it.each([
    [
      'how to appeal',
      '<h4>Klageadgang</h4><ol><li>Klagen sendes kommunen.</li><li>Den må være skriftlig.</li><li>Fristen er tre uker.</li></ol>',
    ],
    ['what else the site has', '<h3>Les også</h3><ul><li><a href="/a">Eldrerådet 2025</a></li><li><a href="/b">Kontakt oss</a></li></ul>'],
    ['the end', '<p>Møtet hevet kl. 14.10</p><p>Kari Nesheim</p>'],
  ])('%s', (_, behind) => {
    const cases = meeting.cases.map((one, i) => `<h2>Sak ${i + 1}/26 ${one[0]}</h2>${asParagraphs(bodyOf(meeting, one))}`);
    expect(asPage(meeting, cases.join('') + behind).cases.map(({ title }) => title)).toEqual(titles);
  });
});
