/** What holds for every input, tried on inputs that fast-check makes up: pages, texts, and mere noise. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse as parseHtml, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { findDue } from '../../lib/find/due';
import { peopleIn } from '../../lib/find/listed';
import { partiesIn } from '../../lib/find/people';
import { sentencesOf } from '../../lib/find/sentences';
import { vocabularyOf } from '../../lib/language/vocabulary';
import type { Minutes, Passage, Span } from '../../lib/minutes';
import { parse } from '../../lib/parse';
import { readHtmlFile } from '../../lib/read/htmlfile';
import { readPlain } from '../../lib/read/plain';
import { collapse, type Source } from '../../lib/read/source';
import { actionsOf, decisionsOf, ROOT } from './support';

/** Words that the parser listens for, and some that it does not: noise made of these reaches far into it. */
const WORDS = [
  'Vedtak', 'Vedtak:', 'Forslag til vedtak', 'Innstilling', 'Behandling', 'Beslut', 'Förslag till beslut', 'Päätös', 'Decision',
  'Møteprotokoll', 'Protokoll', 'Til stede:', 'Närvarande:', 'Forfall:', 'Sted:', 'Dato: 9.12.2026', 'Møteleder:', 'Referent:',
  'PS 1/26', 'PS 2/26', 'Sak 3/26', '§ 4', '§ 5', '1.', '2.', '3.1', 'a)', 'Sak nr. 001/10', '21/1234',
  'Ansvar:', 'Frist:', 'Tiltak', 'Ansvarlig', 'ÅTGÄRDER', 'Slutdatum', 'Ansvarig', 'Utført', '(?)',
  'Kari Nesheim', 'Tor', 'Alf Rørvik', 'kommunedirektøren', 'Nämnden', 'alle',
  'innen 15. januar', 'senest 1. mai 2027', 'snarest', 'neste møte', 'uke 12', '2. kvartal', '15.12', 'våren 2027', 'kl. 10.30', 'kr 1.500', 'gbnr 86/1',
  'ber', 'om å', 'får fullmakt til å', 'innhenter', 'sender', 'skal', 'ges i uppdrag att', 'utsettes', 'tas til orientering',
  'ble enstemmig vedtatt', 'falt med 8 mot 17 stemmer', 'som innstillingen', 'enligt förslaget', 'fremmet følgende forslag:',
  'det', 'ikke', 'och', 'the', 'ja', 'rapporten', 'saken', '.', ',', ':', '?', '–', '«', '»', '(', ')', '\u00ad', '\u200f', '\u0000', '😀', '<', '&',
]; // biome-ignore format: one long list of words
const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 0, maxLength: 8 }).map(words => words.join(' '));
const plainText = fc
  .array(
    fc.oneof(
      phrase,
      phrase.map(line => `- ${line}`),
      phrase.map(line => `# ${line}`),
      fc.constantFrom('', '\t', 'a\tb', '| a | b |', '\f'),
    ),
    { maxLength: 40 },
  )
  .map(lines => lines.join('\n'));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** Trees of tags: sound, and with ends left out or put in wrongly. */
const tag = fc.constantFrom(
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'b',
  's',
  'a',
  'dl',
  'dt',
  'dd',
  'pre',
  'nav',
  'footer',
  'main',
  'section',
  'button',
  'span',
);
const { html } = fc.letrec<{ html: string }>(tie => ({
  html: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    phrase.map(escaped),
    fc.constantFrom(
      '<br>',
      '<hr>',
      '</p>',
      '</table>',
      '<td colspan=3>',
      '<td rowspan=2>',
      '<script>x()</script>',
      '<input type=checkbox>',
      '<li value=7>',
      '<!-- x -->',
    ),
    fc
      .tuple(tag, fc.array(tie('html'), { maxLength: 5 }), fc.boolean())
      .map(([name, inner, ended]) => `<${name}>${inner.join('')}${ended ? `</${name}>` : ''}`),
  ),
}));
const htmlPage = fc.array(html, { maxLength: 12 }).map(parts => parts.join(''));
/** Noise about real minutes, so that there is something to be found in most of it. */
const minutesWith = (a: string, b: string, c: string): string =>
  `<main><h1>Møteprotokoll for Fjordvåg formannskap</h1><p>Dato: 9.12.2026</p><p>Til stede: Kari Nesheim, Tor Brekkan</p>` +
  `<h2>PS 1/26 Bilpark</h2><h3>Vedtak</h3><p>Kommunedirektøren innhenter tilbud innen 15. januar.</p><div>${a}</div>` +
  `<h2>PS 2/26 Båtpark</h2><div>${b}</div><h2>PS 3/26 Eventuelt</h2><h3>Vedtak</h3><p>Saken utsettes.</p><div>${c}</div></main>`;
const minutesPage = fc.tuple(htmlPage, htmlPage, htmlPage).map(parts => minutesWith(...parts));

const inside = (source: Source, { start, end }: Span): void => {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(source.text.length);
};
const slice = (source: Source, { start, end }: Span): string => collapse(source.text.slice(start, end));
const quotes = (source: Source, passage: Passage): void => {
  inside(source, passage);
  for (const part of passage.parts ?? []) inside(source, part);
  expect(passage.text).toBe(passage.parts ? passage.parts.map(part => slice(source, part)).join(' ') : slice(source, passage));
};

/** All that is promised of every parse. */
function holds(source: Source, minutes: Minutes): void {
  let last = 0;
  for (const one of minutes.cases) {
    inside(source, one);
    inside(source, one.heading);
    expect(one.start).toBeGreaterThanOrEqual(last);
    expect(one.end).toBeGreaterThan(one.start);
    last = one.end;
    for (const passage of [...one.proposals, ...one.votes]) quotes(source, passage);
    for (const { reasons } of [one, ...one.decisions, ...one.actions]) expect(reasons.length).toBeGreaterThan(0);
  }
  for (const decision of decisionsOf(minutes)) quotes(source, decision);
  for (const action of actionsOf(minutes)) {
    quotes(source, action);
    expect(action.text).not.toBe('');
    for (const party of action.responsible) {
      inside(source, party);
      expect(party.name).not.toBe('');
    }
    if (action.due) {
      inside(source, action.due);
      if (action.due.precision === 'vague' || action.due.precision === 'season') expect(action.due).not.toHaveProperty('date');
      if (action.due.date) expect(action.due.date).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?|-Q[1-4]|-W(?:0[1-9]|[1-4]\d|5[0-3]))?$/);
    }
  }
  if (minutes.kind === 'none') expect([...minutes.cases, ...minutes.decisions, ...minutes.actions]).toEqual([]);
}

/** The same inputs each time; another seed looks further. */
const RUNS = { numRuns: 150, seed: 2026 };

describe('whatever the input, the parse ends and keeps its promises', () => {
  it('for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), plainText), text => {
        const source = readPlain(text);
        holds(source, parse(source));
      }),
      RUNS,
    );
  });

  it('for any string as a page', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), htmlPage), text => {
        const source = readHtmlFile(text);
        holds(source, parse(source));
      }),
      RUNS,
    );
  });

  it('for minutes with anything in them', () => {
    fc.assert(
      fc.property(minutesPage, text => {
        const source = readHtmlFile(text);
        holds(source, parse(source));
      }),
      RUNS,
    );
  });

  it('for minutes as text with anything in them', () => {
    fc.assert(
      fc.property(plainText, plainText, (a, b) => {
        const source = readPlain(
          `Møteprotokoll\n\nDato: 9.12.2026\n\nTil stede: Kari Nesheim\n\nPS 1/26 Bil\n\n${a}\n\nPS 2/26 Båt\n\n${b}`,
        );
        holds(source, parse(source));
      }),
      RUNS,
    );
  });
});

describe('the readers', () => {
  const ordered = (source: Source): void => {
    let last = 0;
    for (const block of source.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(last);
      expect(block.end).toBeGreaterThan(block.start);
      last = block.end;
      for (const span of [...block.bold, ...block.struck, ...block.links]) {
        expect(span.start).toBeGreaterThanOrEqual(block.start);
        expect(span.end).toBeLessThanOrEqual(block.end);
      }
    }
    expect(last).toBeLessThanOrEqual(source.text.length);
    for (const { rows } of source.tables)
      for (const cell of rows.flat()) {
        expect(cell.first).toBeLessThanOrEqual(cell.last);
        expect(cell.last).toBeLessThanOrEqual(source.blocks.length);
      }
  };

  it('write blocks in order, within the text', () => {
    fc.assert(
      fc.property(htmlPage, text => ordered(readHtmlFile(text))),
      RUNS,
    );
    fc.assert(
      fc.property(plainText, text => ordered(readPlain(text))),
      RUNS,
    );
  });

  it('find the way back to every letter of a page', () => {
    fc.assert(
      fc.property(htmlPage, text => {
        const source = readHtmlFile(text);
        for (const block of source.blocks) {
          const found = source
            .locate(block)
            .map(({ node, start, end }) => (node as { data: string }).data.slice(start, end))
            .join('');
          const squeezed = (words: string): string => words.replace(/[\s\u0000-\u001f\u00ad\u200f]+/gu, '');
          expect(squeezed(found)).toBe(squeezed(source.text.slice(block.start, block.end)));
        }
      }),
      RUNS,
    );
  });
});

describe('furniture after the minutes changes nothing that is found', () => {
  const folder = join(ROOT, 'tests/pages');
  const pages = readdirSync(folder).filter(name => existsSync(join(folder, name, 'page.html')));
  it.each(pages)('of %s', name => {
    const text = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const found = (footer: string) => parse(readHtmlFile(text.replace('</body>', `<footer>${footer}</footer></body>`)));
    const bare = found('');
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 40 }), lines => {
        expect(found(lines.map(line => `<p>${escaped(line)}</p>`).join(''))).toEqual(bare);
      }),
      { ...RUNS, numRuns: 15 },
    );
  });

  it('of any page', () => {
    const found = (page: string, footer: string) => {
      const whole = serialize(parseHtml(page)).replace(/(?=<\/body><\/html>$)/, footer);
      return parse(readHtmlFile(whole));
    };
    fc.assert(
      fc.property(fc.oneof(htmlPage, minutesPage), fc.array(html, { maxLength: 6 }), (page, footer) => {
        expect(found(page, `<nav>${serialize(parseHtml(footer.join('')))}</nav>`)).toEqual(found(page, ''));
      }),
      RUNS,
    );
  });
});

describe('what is found in a stretch lies in it', () => {
  const codes = fc.constantFrom('nb', 'nn', 'sv', 'da', 'fi', 'en');

  it('sentences, in order, and all the letters are in one', () => {
    fc.assert(
      fc.property(phrase, text => {
        const sentences = sentencesOf(text);
        let last = 0;
        for (const { start, end } of sentences) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      RUNS,
    );
  });

  it('deadlines', () => {
    fc.assert(
      fc.property(phrase, codes, fc.boolean(), (text, code, labelled) => {
        for (const due of findDue(text, { code, meetingDate: '2026-12-09' }, labelled))
          expect(collapse(text.slice(due.start, due.end))).toBe(collapse(due.text));
      }),
      RUNS,
    );
  });

  it('people and parties', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 3 }), codes, (lines, code) => {
        for (const person of peopleIn(lines, vocabularyOf(code))) expect(person.name).toMatch(/\p{Lu}/u);
        for (const line of lines)
          for (const party of partiesIn(line, 0, vocabularyOf(code))) {
            expect(party.start).toBeGreaterThanOrEqual(0);
            expect(party.end).toBeLessThanOrEqual(line.length);
          }
      }),
      RUNS,
    );
  });
});
