/** The HTML report, read by parse5 as a browser would. */
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../lib/export/html';
import { element, styleSheet } from '../../../lib/export/markup';
import { plainText } from '../../../lib/export/text';
import { EXPORT_WORDS } from '../../../lib/export/words';
import type { LanguageCode } from '../../../lib/minutes';
import { hostileList, item, LIST, NOW } from './items';

const { nb } = EXPORT_WORDS;
type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** All elements of a document, in order, and the mistakes that a reader had to mend. */
function read(html: string): { all: Element[]; mistakes: string[] } {
  const all: Element[] = [];
  const mistakes: string[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) all.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { onParseError: ({ code }) => mistakes.push(code) }));
  return { all, mistakes };
}
const textOf = (node: Node | undefined): string =>
  !node ? '' : 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (one: Element | undefined, name: string): string | undefined => one?.attrs.find(each => each.name === name)?.value;
const named = (all: Element[], name: string, className?: string): Element[] =>
  all.filter(one => one.tagName === name && (!className || attribute(one, 'class')?.split(' ').includes(className)));
const shown = (text: string): string => plainText(text).trim();

describe('the HTML report', () => {
  const { all, mistakes } = read(toHtml(LIST, nb, NOW));

  it('is one whole document that loads nothing and runs nothing', () => {
    expect(mistakes).toEqual([]);
    expect(attribute(named(all, 'html')[0], 'lang')).toBe('nb');
    const policy = named(all, 'meta').find(one => attribute(one, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy, 'content')).toContain("default-src 'none'");
    expect(all.filter(one => ['script', 'link', 'img', 'iframe', 'object', 'base', 'form'].includes(one.tagName))).toEqual([]);
    expect(textOf(named(all, 'style')[0])).not.toMatch(/url\(|@import/u);
  });

  it('has the groups of the list, and of each item what a politician needs', () => {
    expect(named(all, 'h1').map(textOf)).toEqual(['Oppfølging etter frist']);
    expect(textOf(named(all, 'header')[0])).toBe(
      'Oppfølging etter fristFjellsund kommuneSkrevet ut onsdag 20. mars 20198 åpne, 1 over fristen',
    );
    expect(named(all, 'h2').map(textOf)).toEqual([
      'Over fristen 1',
      'Denne uken 1',
      'Denne måneden 1',
      'Senere 3',
      'Uten dato 2',
      'Ferdig eller droppet 2',
    ]);
    const first = named(all, 'li')[0] as Element;
    const parts = read(toHtml(LIST.slice(0, 1), nb, NOW)).all;
    expect(textOf(named(parts, 'h3')[0])).toBe('Svar på interpellasjon om skoleskyss i Ytre Haug');
    expect(textOf(named(parts, 'p', 'due')[0])).toBe('8. mars 201912 dager over fristen');
    expect(textOf(named(parts, 'blockquote')[0])).toBe('Ordføreren svarer skriftlig på de tre spørsmålene innen 8. mars.');
    expect(attribute(named(parts, 'blockquote')[0], 'lang')).toBe('nb');
    expect(named(parts, 'p', 'note').map(textOf)).toEqual([
      'Notat: Purret på e-post 12. mars.\nSe https://fjellsund.example/skoleskyss',
      'Spurt: Alf Røstvik 12.03.2019',
    ]);
    expect(named(parts, 'a').map(one => attribute(one, 'href'))).toEqual([
      'https://fjellsund.example/skoleskyss',
      'https://fjellsund.example/moter/fsk-2019-02-05#sak-12:~:text=Kari%20lager%20plan.',
    ]);
    expect(textOf(first)).toContain('Prioritet: høy');
  });

  it('tells a vague deadline as vague as it is', () => {
    const dues = read(
      toHtml([...LIST, item({ id: 'week0000', due: { text: 'i uke 12', date: '2019-W12', precision: 'week' } })], nb, NOW, 'meeting'),
    );
    expect(named(dues.all, 'p', 'due').map(textOf)).toEqual(
      expect.arrayContaining([
        'uke 12 201918.–24. mars',
        'mars 2019hele måneden',
        '2. kvartal 2019april–juni',
        '2. halvår 2019juli–desember',
        '2020hele året',
        'snarest',
      ]),
    );
  });

  it('links to the passage, and to the page where the passage cannot be named', () => {
    const hrefs = (fields: Parameters<typeof item>[0]) =>
      named(read(toHtml([item(fields)], nb, NOW)).all, 'a').map(one => attribute(one, 'href'));
    const anchor = { prefix: '', suffix: '', start: 0 };
    const source = { url: 'https://x.example/p', title: '' };
    expect(hrefs({ source, anchor: { ...anchor, exact: 'En plan, kort' } })).toEqual(['https://x.example/p#:~:text=En%20plan%2C%20kort']);
    expect(hrefs({ source, anchor: { ...anchor, exact: 'x'.repeat(3000) } })).toEqual(['https://x.example/p']);
    expect(hrefs({ source, anchor: { ...anchor, exact: 'halv \uD83D' } })).toEqual(['https://x.example/p#:~:text=halv%20%EF%BF%BD']);
    expect(hrefs({ source: { url: 'file:///tmp/a.pdf', title: '' } })).toEqual(['file:///tmp/a.pdf']);
  });

  it('says the state of each item in words and in the box', () => {
    const boxes = named(all, 'span', 'box').map(one => [attribute(one, 'aria-label'), textOf(one)]);
    expect(boxes).toContainEqual(['Ferdig', '✓']);
    expect(boxes).toContainEqual(['Droppet', '–']);
    expect(boxes).toContainEqual(['Venter', '']);
  });

  it.each(Object.keys(EXPORT_WORDS) as LanguageCode[])('is whole in %s', code => {
    const report = read(toHtml(LIST, EXPORT_WORDS[code], NOW, 'meeting'));
    expect(report.mistakes).toEqual([]);
    expect(named(report.all, 'li')).toHaveLength(LIST.length);
  });

  it('keeps hostile words as words', () => {
    const allowed = new Set(
      'html head meta title style body header div h1 h2 h3 p br main section small ul li span b bdi blockquote a footer'.split(' '),
    );
    fc.assert(
      fc.property(hostileList, list => {
        const { all: found, mistakes: wrong } = read(toHtml(list, nb, NOW));
        expect(wrong).toEqual([]);
        for (const one of found) {
          expect(allowed).toContain(one.tagName);
          for (const { name, value } of one.attrs) {
            expect(['class', 'role', 'aria-label', 'lang', 'cite', 'href', 'rel', 'charset', 'http-equiv', 'content', 'name']).toContain(
              name,
            );
            if (name === 'href' || name === 'cite') expect(value).toMatch(/^(?:https?|file):\/\//u);
          }
        }
        expect(named(found, 'li')).toHaveLength(list.length);
        expect(named(found, 'blockquote').map(textOf).sort()).toEqual(
          list
            .map(one => shown(one.quote))
            .filter(Boolean)
            .sort(),
        );
        expect(named(found, 'style')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('markup', () => {
  it('escapes words wherever they stand', () => {
    expect(String(element('a', { href: '"><b>' }, '<i>&', element('b', {}, "'")))).toBe(
      '<a href="&quot;&gt;&lt;b&gt;">&lt;i&gt;&amp;<b>&#39;</b></a>',
    );
  });
  it.each([
    ['an element that runs code', () => element('script', {}, 'x')],
    ['an attribute that runs code', () => element('p', { onclick: 'x' })],
    ['a name that is no name', () => element('p onclick=x', {})],
    ['a style that ends itself', () => styleSheet('</style><script>')],
  ])('refuses %s', (_, make) => expect(make).toThrow());
});
