/** A saved passage, looked for again in a page that may have changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describePassage } from '../../lib/anchor/describe';
import { findAgain, finderIn } from '../../lib/anchor/find';
import { fragmentLink } from '../../lib/anchor/fragment';
import { squeeze } from '../../lib/anchor/squeeze';
import type { Case } from '../../lib/minutes';

const PAGE = `Møteprotokoll
Sak 1/26 Gangvei
Kommunedirektøren legger fram en plan for gangveien innen 1. juni.
Sak 2/26 Skolevei
Kommunedirektøren legger fram en sak om belysning til neste møte.
Kari Vikan kontakter fylkeskommunen.
Sak 3/26 Eventuelt
Kari Vikan kontakter fylkeskommunen.
`;

const spanIn = (text: string, words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const saved = (words: string, nth = 0) => describePassage(PAGE, spanIn(PAGE, words, nth), 100_000);
const sliceOf = (text: string, found: ReturnType<typeof findAgain>): string =>
  'span' in found ? text.slice(found.span.start, found.span.end) : '';
const caseOf = (text: string, number: string, from: string, to: string): Case =>
  ({ number, start: text.indexOf(from), end: to ? text.indexOf(to) : text.length }) as Case;

describe('a passage that still stands there', () => {
  it('is found, at its own place', () => {
    const anchor = saved('legger fram en sak om belysning');
    expect(findAgain(PAGE, undefined, anchor)).toEqual({ state: 'same', span: spanIn(PAGE, 'legger fram en sak om belysning') });
  });
  it('of two alike, the one with the same words around it', () => {
    for (const nth of [0, 1])
      expect(findAgain(PAGE, undefined, saved('Kari Vikan kontakter fylkeskommunen.', nth))).toEqual({
        state: 'same',
        span: spanIn(PAGE, 'Kari Vikan kontakter fylkeskommunen.', nth),
      });
  });
  it('of two alike, the one in the same case, wherever the case has moved', () => {
    const moved = `${'Et nytt avsnitt øverst på siden. '.repeat(200)}\n${PAGE}`;
    const cases = [
      caseOf(moved, '1/26', 'Sak 1/26', 'Sak 2/26'),
      caseOf(moved, '2/26', 'Sak 2/26', 'Sak 3/26'),
      caseOf(moved, '003/26', 'Sak 3/26', ''),
    ];
    const anchor = saved('Kari Vikan kontakter fylkeskommunen.', 1);
    expect(findAgain(moved, { cases }, anchor, '3/26')).toEqual({
      state: 'same',
      span: spanIn(moved, 'Kari Vikan kontakter fylkeskommunen.', 1),
    });
  });
  it('whatever the page has done with its white space', () => {
    const wrapped = PAGE.replace('fram en plan for', 'fram  en\nplan\u00a0for');
    const found = findAgain(wrapped, undefined, saved('legger fram en plan for gangveien'));
    expect([found.state, sliceOf(wrapped, found)]).toEqual(['same', 'legger fram  en\nplan\u00a0for gangveien']);
  });
});

describe('a passage whose words have changed', () => {
  it('is found, and said to be changed', () => {
    const edited = PAGE.replace('innen 1. juni', 'innen 15. juni');
    const found = findAgain(edited, undefined, saved('Kommunedirektøren legger fram en plan for gangveien innen 1. juni.'));
    expect(found).toMatchObject({ state: 'changed', text: 'Kommunedirektøren legger fram en plan for gangveien innen 15. juni.' });
  });
  it('a long one to its new end', () => {
    const long = `Kommunestyret vedtar planen. ${'Punktet gjelder et nytt område i kommunen. '.repeat(12)}Planen tas opp igjen til høsten.`;
    const anchor = describePassage(long, { start: 0, end: long.length }, 100_000);
    const edited = `Innledning.\n${long.replace('vedtar planen', 'godkjenner planen').replace('gjelder et nytt', 'angår et nytt')}\nNeste sak`;
    const found = findAgain(edited, undefined, anchor);
    expect(found.state).toBe('changed');
    expect(sliceOf(edited, found).endsWith('til høsten.')).toBe(true);
  });
});

it('many passages of one page are looked for in one reading of it', () => {
  const find = finderIn(PAGE, undefined);
  expect([saved('Sak 1/26 Gangvei'), saved('Sak 3/26 Eventuelt')].map(anchor => find(anchor).state)).toEqual(['same', 'same']);
});

describe('a passage that is gone', () => {
  it.each([
    ['taken out', PAGE.replace('Kommunedirektøren legger fram en plan for gangveien innen 1. juni.', '')],
    ['another page', 'Nytt fra kommunen. Biblioteket holder åpent på lørdag, og alle er velkomne til å komme.'],
    ['an empty page', ''],
  ])('%s: is not found in something else', (_, page) =>
    expect(findAgain(page, undefined, saved('Kommunedirektøren legger fram en plan for gangveien innen 1. juni.'))).toEqual({
      state: 'gone',
    }),
  );
  it('a short one is never guessed', () =>
    expect(findAgain('Linjen er kinesisk.', undefined, { exact: 'Linus', prefix: '', suffix: '', start: 0 })).toEqual({ state: 'gone' }));
});

describe('whatever the text', () => {
  it('a span lies inside it, and what was not touched is the same', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), fc.string({ maxLength: 40 }), (text, a, b, more) => {
        const start = Math.min(a % text.length, b % text.length);
        const end = Math.max(a % text.length, b % text.length) + 1;
        const anchor = describePassage(text, { start, end }, 1000);
        for (const page of [text, text + more, more + text, more]) {
          const found = findAgain(page, undefined, anchor);
          if (found.state === 'gone') continue;
          expect(found.span.start).toBeGreaterThanOrEqual(0);
          expect(found.span.end).toBeLessThanOrEqual(page.length);
          expect(found.span.start).toBeLessThan(found.span.end);
        }
        if (text.slice(start, end).trim()) expect(findAgain(text, undefined, anchor).state).toBe('same');
      }),
    );
  });
  it('single spaces, and the way back', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', 'å') }), text => {
        const { text: squeezed, at } = squeeze(text);
        expect(squeezed).not.toMatch(/\s\s/u);
        for (let i = 0; i < squeezed.length; i++) if (squeezed[i] !== ' ') expect(text[at[i] as number]).toBe(squeezed[i]);
      }),
    ));
});

describe('a link for those without Sakspor', () => {
  it.each([
    ['https://a.example/p', 'Saken utsettes.', 'https://a.example/p#:~:text=Saken%20utsettes.'],
    ['https://a.example/p#sak-1', 'Saken utsettes.', 'https://a.example/p#sak-1:~:text=Saken%20utsettes.'],
    [
      'https://a.example/p',
      'Vedtak\nSaken, som er ny, utsettes til 3-4 uker.',
      'https://a.example/p#:~:text=Vedtak,er%20ny%2C%20utsettes%20til%203%2D4%20uker.',
    ],
    ['https://a.example/p', '  ', 'https://a.example/p'],
  ])('%s at %j', (url, exact, link) => expect(fragmentLink(url, exact)).toBe(link));
});
